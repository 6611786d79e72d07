"""The wordings pointed out before and beside the plans: reworded, dismissed, left alone (domain § 2.3)."""

from dataclasses import fields, replace
from typing import Any

import msgspec
import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.chapter_wording import (
    TERMS,
    Chapter,
    check_chapter,
    said_at_meetings,
    with_chapter_rewrite,
    with_dismissal,
)
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.meeting import Exchange, Meeting, MeetingKind, MeetingStatus, Proposal
from facilitator_app.domain.preparation import ArticleText, Penalty, Preparation, TargetedAxis, Terms
from facilitator_app.domain.project_line import ProjectLine
from facilitator_app.domain.register import Answer, Register, RegisteredExchange, RegisteredProposal
from facilitator_app.domain.wording import WordingRule
from tests.domain.test_register import JUNE

WIDE = "Former tous les salariés de l’entreprise"
MENDED = "Former les salariés affectés au marché"

PREPARATION = Preparation(
    id="p",
    contract_id="c",
    axes=(TargetedAxis(id="a", expected=WIDE),),
    terms=Terms(monitoring=WIDE),
    penalties=(Penalty(id="pe", event=WIDE),),
    texts=(ArticleText(id="fr:purpose", body=WIDE), ArticleText(id="fr:axes", body=None)),
)
KICK_OFF = KickOff(id="k", contract_id="c", agenda=WIDE, proposed=(ProjectLine(id="l", text=WIDE),))
REGISTER = Register(
    id="r",
    contract_id="c",
    proposals=(RegisteredProposal(id="x", text=WIDE, answers=(Answer(on=JUNE, reason=WIDE),)),),
    exchanges=(RegisteredExchange(id="e", text=WIDE),),
    breaches=(Breach(id="b", event=WIDE, remarks=WIDE, reason=WIDE),),
)
LESSONS = Lessons(id="v", contract_id="c", essence=WIDE, lessons=(Lesson(id="l", need=WIDE, clause=WIDE),))


@pytest.mark.parametrize(
    ("chapter", "places"),
    [
        (PREPARATION, {("a", "expected"), (TERMS, "monitoring"), ("pe", "event"), ("fr:purpose", "body")}),
        (KICK_OFF, {("", "agenda"), ("l", "text")}),
        (
            REGISTER,
            {("x", "text"), ("x", "reason"), ("e", "text"), ("b", "event"), ("b", "remarks"), ("b", "reason")},
        ),
        (LESSONS, {("", "essence"), ("l", "need"), ("l", "clause")}),
    ],
)
def test_each_text_about_the_holder_is_looked_at_reworded_or_kept(
    chapter: Chapter, places: set[tuple[str, str]]
) -> None:
    found = check_chapter(chapter)
    assert {(f.subject_id, f.field) for f in found} == places
    assert {f.rule for f in found} == {WordingRule.COMPANY_WIDE}
    mended, kept = chapter, chapter
    for number, finding in enumerate(found, 1):
        mended = with_chapter_rewrite(mended, finding, MENDED)
        assert len(check_chapter(mended)) == len(found) - number
        kept = with_dismissal(kept, finding, "all of them work there")
        assert len(check_chapter(kept)) == len(found) - number
    assert {dismissal.reason for dismissal in kept.dismissed} == {"all of them work there"}
    assert replace(kept, dismissed=()) == chapter


def test_all_terms_are_looked_at() -> None:
    texts = [f.name for f in fields(Terms) if isinstance(getattr(Terms(), f.name), str) and f.name != "force"]
    for name in texts:
        changed: dict[str, Any] = {name: WIDE}
        worded = replace(Terms(), **changed)
        [found] = check_chapter(Preparation(id="p", contract_id="c", terms=worded))
        assert (found.subject_id, found.field) == (TERMS, name)


def test_what_was_reworded_meanwhile_is_left_as_it_is() -> None:
    finding = check_chapter(LESSONS)[0]
    later = replace(LESSONS, essence="Something else")
    assert with_chapter_rewrite(later, finding, MENDED) == later


def test_what_stands_in_frozen_minutes_is_not_to_be_reworded() -> None:
    meeting = Meeting(
        id="m",
        contract_id="c",
        kind=MeetingKind.INTERIM,
        date=JUNE,
        status=MeetingStatus.FINISHED,
        proposals=(Proposal(id="x", text=WIDE),),
        exchanges=(Exchange(id="e", text=WIDE),),
    )
    said = said_at_meetings([meeting])
    assert ("x", "text") not in {(f.subject_id, f.field) for f in check_chapter(REGISTER, said)}
    assert ("e", "text") not in {(f.subject_id, f.field) for f in check_chapter(REGISTER, said)}
    # The answer given between meetings is the register's own.
    assert ("x", "reason") in {(f.subject_id, f.field) for f in check_chapter(REGISTER, said)}
    assert said_at_meetings([replace(meeting, status=MeetingStatus.OPEN)]) == frozenset()


@pytest.mark.parametrize("kind", [Preparation, KickOff, Register, Lessons])
def test_what_was_stored_before_wordings_could_be_dismissed_is_read(kind: type[Chapter]) -> None:
    read = msgspec.json.decode(b'{"id": "1", "contract_id": "c"}', type=kind)
    assert read.dismissed == ()


def test_a_preference_in_what_an_axis_expects_is_pointed_out() -> None:
    """It matters above all in the clause (source 003: products of the region, and not companies)."""
    axis = TargetedAxis(id="a", title="EGalim", expected="circuits courts, local")
    [found] = check_chapter(Preparation(id="p", contract_id="c", axes=(axis,)))
    assert (found.rule, found.field, found.quoted) == (WordingRule.LOCAL_COMPANY, "expected", "local")
    assert found.rewrite == "circuits courts, produits locaux"
