"""What a contract is found by: the text of all that was written about it, folded."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator_app.domain.contract import Contract
    from facilitator_app.domain.lessons import Lessons
    from facilitator_app.domain.meeting import Meeting
    from facilitator_app.domain.plan import Plan
    from facilitator_app.domain.preparation import Preparation
    from facilitator_app.domain.register import Register

# Shorter words are looked up in reference, title, buyer and holder only.
TRIGRAM = 3
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": "'", "\u00a0": " ", "\u202f": " "})


def fold(text: str) -> str:
    """Text as it is compared: lower case, without accents, single spaces."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
        text = "".join(c for c in parts if not unicodedata.combining(c))
    return " ".join(text.casefold().split())


def words(text: str) -> tuple[str, ...]:
    """The words somebody searches for; all of them must be found."""
    return tuple(dict.fromkeys(fold(text).split()))


def match(found: Iterable[str]) -> str:
    """The full-text query for words of three letters and more."""
    return " AND ".join('"' + word.replace('"', '""') + '"' for word in found)


def head_of(contract: Contract, buyer: str, holder: str) -> str:
    """The folded text of what the list shows."""
    return fold("\n".join((contract.reference, contract.lot, contract.title, buyer, holder)))


def text_of(
    contract: Contract,
    head: str,
    plans: Iterable[Plan],
    meetings: Iterable[Meeting],
    *,
    preparations: Iterable[Preparation] = (),
    registers: Iterable[Register] = (),
    lessons: Iterable[Lessons] = (),
) -> str:
    """The folded text of everything, each wording once: what is carried over from year to year counts once."""
    said = [contract.nature, contract.private_notes, *contract.axes]
    for plan in plans:
        said += _of_plan(plan)
    for meeting in meetings:
        said += _of_meeting(meeting)
    for preparation in preparations:
        said += _of_preparation(preparation)
    for register in registers:
        said += _of_register(register)
    for learnt in lessons:
        said += _of_lessons(learnt)
    return head + "\n" + fold("\n".join(dict.fromkeys(said)))


def _of_plan(plan: Plan) -> Iterator[str]:
    for axis in plan.axes:
        yield from (axis.title, axis.monitoring, axis.governance, axis.gains)
    for objective in plan.objectives:
        yield from (objective.title, objective.note)
    for indicator in plan.indicators:
        yield from (indicator.name, indicator.definition)
    for action in plan.actions:
        yield from (action.title, action.responsible, action.comment)
    for resource in plan.resources:
        yield resource.description
    for axis_put_off in plan.put_off:
        yield from (axis_put_off.title, axis_put_off.reason)


def _of_meeting(meeting: Meeting) -> Iterator[str]:
    yield from (meeting.place, meeting.highlights, meeting.private_notes)
    for attendee in meeting.attendees:
        yield from (attendee.function, attendee.entity)
    for exchange in meeting.exchanges:
        yield exchange.text
    for proposal in meeting.proposals:
        yield from (proposal.text, proposal.reason)
    for decision in meeting.decisions:
        yield from (decision.text, decision.who)
    for followed in meeting.followed_up:
        yield from (followed.text, followed.comment)


def _of_preparation(preparation: Preparation) -> Iterator[str]:
    yield preparation.notes
    for axis in preparation.axes:
        yield from (axis.title, axis.expected, axis.put_off_because)


def _of_register(register: Register) -> Iterator[str]:
    for proposal in register.proposals:
        yield proposal.text
        yield from (answer.reason for answer in proposal.answers)
    for breach in register.breaches:
        yield from (breach.event, breach.basis, breach.remarks, breach.reason)
    for amendment in register.amendments:
        yield from (amendment.number, amendment.purpose)
    for exchange in register.exchanges:
        yield exchange.text


def _of_lessons(learnt: Lessons) -> Iterator[str]:
    # Imported here: the first list is searched without what a contract has taught.
    from facilitator_app.domain.lessons import ValueHeading, Vigilance

    yield learnt.essence
    for heading in ValueHeading:
        yield from (learnt.value(heading), learnt.evidence(heading))
    yield from (learnt.vigilance(point) for point in Vigilance)
    for lesson in learnt.lessons:
        yield from (lesson.need, lesson.axis, lesson.clause, lesson.reused_in)
