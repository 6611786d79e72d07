"""What a meeting takes up from earlier ones and from what came between them (domain § 2.7)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from facilitator_app.domain.breach import is_over
from facilitator_app.domain.meeting import BreachSaid, Exchange, Meeting, Proposal
from facilitator_app.domain.register import (
    ProposalEntry,
    Register,
    exchanges_register,
    proposals_register,
)


def with_register(meeting: Meeting, register: Register, meetings: Iterable[Meeting]) -> Meeting:
    """The meeting with what is open on its list: proposals, expectations and difficulties, breaches.

    Proposals not answered for good come back with their fate, expectations and difficulties once, breaches until they
    are over; what came after the meeting's day is not its matter. What the list already holds stays as it is, but that
    a breach is told as it now stands. A correction says what was said then: it takes nothing up.
    """
    if meeting.replaces:
        return meeting
    meetings = tuple(meetings)
    there = {line.id for line in _listed(meeting)}
    made = proposals_register(register, meetings)
    proposals = [
        p for p in made if p.open and p.text.strip() and p.id not in there and not _came_after(meeting, p.made.on)
    ]
    waiting = [e for e in exchanges_register(register, meetings) if e.taken_up is None]
    exchanges = [
        Exchange(id=e.id, party=e.party, kind=e.kind, text=e.text, made_on=e.made.on)
        for e in waiting
        if e.text.strip() and e.id not in there and not _came_after(meeting, e.made.on)
    ]
    return replace(
        meeting,
        proposals=(*meeting.proposals, *(_back(entry) for entry in proposals)),
        exchanges=(*meeting.exchanges, *exchanges),
        breaches=_breaches(meeting, register),
    )


def _back(entry: ProposalEntry) -> Proposal:
    present = entry.present
    return Proposal(
        id=entry.id,
        text=entry.text,
        fate=present.fate,
        reason=present.reason,
        made_on=entry.made.on,
        fate_before=present.fate,
    )


def _breaches(meeting: Meeting, register: Register) -> tuple[BreachSaid, ...]:
    known = {breach.id: breach for breach in register.breaches}
    there = {line.id for line in meeting.breaches}
    kept = [replace(line, breach=known.get(line.id, line.breach)) for line in meeting.breaches]
    new = [
        BreachSaid(id=breach.id, breach=breach)
        for breach in register.breaches
        if breach.id not in there and breach.event.strip() and not is_over(breach)
        if not _came_after(meeting, breach.noticed_on)
    ]
    return (*kept, *new)


def _came_after(meeting: Meeting, day: dt.date | None) -> bool:
    return day is not None and meeting.date is not None and day > meeting.date


def without_what_came_after(meeting: Meeting) -> Meeting:
    """The meeting without what it took up and what came only after its day, unless something was said of it.

    A meeting may be dated once its list is made: a breach found later is none of its minutes.
    """
    if meeting.replaces:
        return meeting
    return replace(
        meeting,
        proposals=tuple(
            line
            for line in meeting.proposals
            if not _came_after(meeting, line.made_on) or line.fate is not line.fate_before
        ),
        exchanges=tuple(line for line in meeting.exchanges if not _came_after(meeting, line.made_on)),
        breaches=tuple(
            line for line in meeting.breaches if not _came_after(meeting, line.breach.noticed_on) or line.said.strip()
        ),
    )


def still_to_take_up(meeting: Meeting, register: Register, meetings: Iterable[Meeting]) -> int:
    """How many things `with_register` would add or tell anew: they came, or moved on, since the meeting was begun."""
    after = with_register(meeting, register, meetings)
    before = {line.id: line for line in _listed(meeting)}
    return sum(before.get(line.id) != line for line in _listed(after))


def _listed(meeting: Meeting) -> tuple[Proposal | Exchange | BreachSaid, ...]:
    return (*meeting.proposals, *meeting.exchanges, *meeting.breaches)


def with_breaches_of(register: Register, meeting: Meeting, replaced: Meeting | None = None) -> Register:
    """The register with the breaches first noticed at a meeting, on its day.

    Minutes that replace others bring in only what those did not name: what was taken out since stays out.
    """
    known = {breach.id for breach in register.breaches}
    known |= {line.id for line in replaced.breaches} if replaced is not None else set()
    new = [
        replace(line.breach, noticed_on=line.breach.noticed_on or meeting.date)
        for line in meeting.breaches
        if line.id not in known and line.breach.event.strip()
    ]
    return replace(register, breaches=(*register.breaches, *new)) if new else register
