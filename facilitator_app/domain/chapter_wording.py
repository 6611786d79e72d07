"""Points out wordings in what is written of a contract before and beside its plans, as `wording` does in plans.

Preparation, kick-off, register and lessons speak of the same plan, so the same perimeter binds them (domain § 2.3).
Texts that are printed nowhere, and those of frozen minutes, are not looked at.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lessons, ValueHeading, Vigilance
from facilitator_app.domain.meeting import Exchange, Meeting, Proposal
from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.preparation import Preparation, Terms
from facilitator_app.domain.register import Answer, Register, RegisteredProposal, held
from facilitator_app.domain.wording import Finding, in_text

Chapter = TypeVar("Chapter", Preparation, KickOff, Register, Lessons)

TERMS = "terms"
"""The subject of a finding in the terms of a preparation, which are no lines and have no id."""

_TERM_TEXTS = tuple(name for name, value in ((f.name, f.default) for f in fields(Terms)) if value == "")
_LINES: Mapping[type, Mapping[str, tuple[str, ...]]] = {
    Preparation: {
        "axes": ("title", "expected", "put_off_because"),
        "penalties": ("event",),
        "texts": ("title", "body"),
    },
    KickOff: {"proposed": ("text", "measure", "who", "quantity")},
    Register: {"proposals": ("text",), "exchanges": ("text",), "breaches": ("event", "remarks", "reason")},
    Lessons: {"lessons": ("need", "clause")},
}
"""The lines of each chapter, and which of their texts are looked at."""
_OWN: Mapping[type, tuple[str, ...]] = {
    KickOff: ("agenda",),
    Lessons: (
        "essence",
        *(heading.value for heading in ValueHeading),
        *(f"{heading}_evidence" for heading in ValueHeading),
        *(point.value for point in Vigilance),
    ),
}
"""The texts of a chapter that stand in no line."""


def said_at_meetings(meetings: Iterable[Meeting]) -> frozenset[str]:
    """The ids of proposals, expectations and difficulties whose wording is that of frozen minutes."""
    return frozenset(said.id for meeting in held(meetings) for said in _said(meeting))


def _said(meeting: Meeting) -> tuple[Proposal | Exchange, ...]:
    return (*meeting.proposals, *meeting.exchanges)


def check_chapter(
    chapter: Preparation | KickOff | Register | Lessons, said: Collection[str] = ()
) -> tuple[Finding, ...]:
    """What is pointed out in a chapter and not dismissed, in the order of its parts.

    `said` are the ids of lines whose text is that of minutes (`said_at_meetings`): there is nothing to reword in them.
    """
    dismissed = {dismissal.id for dismissal in chapter.dismissed}
    found = (f for id_, field, text in _texts(chapter, said) for f in in_text(text, id_, field))
    return tuple(finding for finding in found if finding.key not in dismissed)


def with_chapter_rewrite(chapter: Chapter, finding: Finding, text: str) -> Chapter:
    """The chapter with a wording replaced: the whole text of its field.

    A line that has gone or been reworded meanwhile is left as it is.
    """
    changed: dict[str, Any] = {}
    terms = getattr(chapter, TERMS, None)
    if finding.subject_id == TERMS and isinstance(terms, Terms):
        changed[TERMS] = _reworded(terms, finding, text)
    elif not finding.subject_id:
        return _reworded(chapter, finding, text)
    for name in _LINES[type(chapter)]:
        lines = getattr(chapter, name)
        changed[name] = tuple(_line(line, finding, text) if line.id == finding.subject_id else line for line in lines)
    return replace(chapter, **changed)


def with_dismissal(chapter: Chapter, finding: Finding, reason: str) -> Chapter:
    """The chapter in which a wording is kept as it is, for a reason."""
    return replace(chapter, dismissed=(*chapter.dismissed, Dismissal(id=finding.key, reason=reason)))


def _texts(
    chapter: Preparation | KickOff | Register | Lessons, said: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    """Each text that is looked at, with the id of its line and the name of its field."""
    for field in _OWN.get(type(chapter), ()):
        yield "", field, getattr(chapter, field)
    for name, looked_at in _LINES[type(chapter)].items():
        for line in getattr(chapter, name):
            for field in looked_at:
                if not (field == "text" and line.id in said):
                    yield line.id, field, getattr(line, field) or ""
            if isinstance(line, RegisteredProposal) and line.answers:
                yield line.id, "reason", line.answers[-1].reason
        if name == "axes" and isinstance(chapter, Preparation):
            for term in _TERM_TEXTS:
                yield TERMS, term, getattr(chapter.terms, term)


def _line(line: Any, finding: Finding, text: str) -> Any:
    if isinstance(line, RegisteredProposal) and finding.field == "reason":
        return replace(line, answers=tuple(_reworded(answer, finding, text) for answer in line.answers))
    return _reworded(line, finding, text)


_Worded = TypeVar("_Worded", bound=Preparation | KickOff | Register | Lessons | Terms | Answer)


def _reworded(worded: _Worded, finding: Finding, text: str) -> _Worded:
    if getattr(worded, finding.field, None) != finding.text:
        return worded
    changed: dict[str, Any] = {finding.field: text}
    return replace(worded, **changed)
