import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from facilitator_app.documents import build_minutes
from facilitator_app.documents.minutes_view import MinutesView, Proposal
from tests.documents import samples
from tests.documents.reading import plain, read, spoken

WORDS = samples.MINUTES_WORDS


def headings(view: MinutesView, level: int = 2) -> list[str]:
    return [node.text() for node in read(build_minutes(view)).all(f"H{level}")]


def test_page_one_answers_the_holders_questions_in_their_order() -> None:
    found = headings(samples.minutes(samples.ORDINARY))
    first = [WORDS.decisions, WORDS.to_remember, WORDS.where_do_we_stand, WORDS.attendance]
    assert found[:4] == first
    assert found[-4:] == [WORDS.schedule, WORDS.next_meeting, WORDS.agreement, WORDS.signatures]


def test_empty_minutes_say_that_nothing_was_decided() -> None:
    texts = spoken(build_minutes(samples.empty_minutes()))
    assert WORDS.no_decision in texts
    assert WORDS.no_attendee in texts
    assert headings(samples.empty_minutes()) == [WORDS.decisions, WORDS.where_do_we_stand, WORDS.attendance]


def test_a_section_without_content_nor_sentence_is_left_out() -> None:
    view = replace(samples.empty_minutes(), words=replace(WORDS, no_indicator=""))
    assert WORDS.where_do_we_stand not in headings(view)


def test_names_are_a_column_only_where_there_are_names() -> None:
    attendee = samples.minutes(samples.ORDINARY).attendance[0]
    named = replace(samples.empty_minutes(), attendance=(replace(attendee, name="A. B."),))
    assert WORDS.attendance_columns.name in spoken(build_minutes(named))
    assert WORDS.attendance_columns.name not in spoken(build_minutes(replace(named, attendance=(attendee,))))


def test_proposals_have_a_column_for_parties_only_where_they_differ() -> None:
    view = samples.minutes(samples.ORDINARY)
    bare = tuple(replace(proposal, party="") for proposal in view.proposals)
    assert WORDS.proposal_columns.fate in spoken(build_minutes(replace(view, proposals=bare)))
    columns = [cell.text() for cell in read(build_minutes(replace(view, proposals=bare, resources=()))).all("TH")]
    assert WORDS.proposal_columns.party not in columns


def test_an_axis_of_actions_alone_needs_no_heading_between() -> None:
    axis = replace(samples.minutes_axis("Actions en retard", samples.ORDINARY), objectives=(), indicators=())
    view = replace(samples.empty_minutes(), axes=(axis,))
    assert headings(view, 3) == ["Actions du titulaire"]


def test_headings_never_skip_a_level() -> None:
    document = read(build_minutes(samples.minutes(samples.ORDINARY)))
    levels = [int(node.tag[1]) for node in document.walk() if node.tag in ("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("lines", range(0, 45, 5))
def test_signatures_are_never_alone_on_a_page(lines: int) -> None:
    view = replace(samples.minutes(samples.ORDINARY), remember=("Une ligne.",) * lines)
    with pikepdf.open(io.BytesIO(build_minutes(view))) as pdf, pdf.open_outline() as outline:
        pages = {item.title: _page(item) for item in _all(outline.root)}
    assert pages[WORDS.agreement] == pages[WORDS.signatures]


def _all(items: Iterable[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    for item in items:
        yield item
        yield from _all(item.children)


def _page(item: pikepdf.OutlineItem) -> tuple[int, int]:
    assert isinstance(item.destination, pikepdf.Array)
    return item.destination[0].objgen


def test_a_proposal_taken_up_again_says_since_when() -> None:
    old = Proposal("Livrer le soir", "", "Reportée", "Après l’été", "Faite le 1er juin 2026")
    for minutes in (samples.empty_minutes(), replace(samples.empty_minutes(), sheet=True)):
        told = spoken(build_minutes(replace(minutes, proposals=(old,))))
        assert any("Faite le 1er juin 2026" in text for text in told)


def test_projects_are_told_axis_by_axis_after_who_was_there() -> None:
    view = samples.kick_off_minutes(samples.ORDINARY)
    found = headings(view)
    assert found.index(WORDS.attendance) + 1 == found.index(view.words.projects)
    texts = spoken(build_minutes(view))
    expected = [view.words.projects]
    for axis in view.projects:
        expected += [axis.title, *([axis.received] if axis.received else [])]
        for part in axis.parts:
            expected += [part.label, *part.items]
    assert texts[texts.index(view.words.projects) :] == [plain(text) for text in expected]


def test_without_projects_there_is_no_heading_for_them() -> None:
    view = replace(samples.kick_off_minutes(samples.ORDINARY), projects=())
    assert view.words.projects not in headings(view)
