"""What happens between meetings: proposals, breaches and penalties, amendments, expectations (domain § 2.6, 2.7).

A proposal, an expectation or a difficulty keeps its id from the register to each meeting that takes it up: the same id
is the same thing, followed on.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import ExchangeKind, Fate, Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Dismissal

_OPEN = (Fate.PROPOSED, Fate.DISCUSSED, Fate.PUT_OFF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of a proposal between meetings, with the reason.

    One given on the day of a meeting comes before what was said there, and `after_meeting` once its minutes were final.
    """

    on: dt.date
    fate: Fate = Fate.PROPOSED
    reason: str = ""
    after_meeting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredProposal:
    """A proposal of the holder made between meetings; the next meeting takes it up.

    One made `at_meeting` is here, under the same id, once it was answered between meetings.
    """

    id: str
    made_on: dt.date | None = None
    at_meeting: bool = False
    text: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredExchange:
    """An expectation or a difficulty of one party, told between meetings; the next meeting takes it up."""

    id: str
    made_on: dt.date | None = None
    party: Party = Party.HOLDER
    kind: ExchangeKind = ExchangeKind.EXPECTATION
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An amendment of the contract: what an exchange of letters can't do.

    `amount` is the change of the contract's amount in euros, `months_added` that of its duration; the contract takes
    the duration over on `applied_on`, by an act of its own. `formalises` are ids of decisions and plans. `notified_on`
    is the day the holder was notified of it: it takes effect then (Code de la commande publique, R. 2182-4).
    """

    id: str
    number: str = ""
    signed_on: dt.date | None = None
    purpose: str = ""
    term: ContractTerm = ContractTerm.OTHER
    amount: Decimal | None = None
    months_added: int = 0
    formalises: tuple[str, ...] = ()
    applied_on: dt.date | None = None
    notified_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermTold:
    """Which term a decision touches, said after its minutes were final without it. `id` is the decision's."""

    id: str
    term: ContractTerm = ContractTerm.NONE
    told_on: dt.date | None = None


def unmakes_applied(before: Amendment, after: Amendment | None) -> bool:
    """Whether a change would undo what the contract has taken over: its months, or the number and date they rest on.

    All else may still be completed or put right: purpose, amount, what is formalised, when it was notified (domain
    § 2.6). Deleted and typed again, an amendment would lengthen the contract twice.
    """
    if before.applied_on is None:
        return False
    if after is None or after.signed_on is None or not after.number.strip():
        return True
    return (after.applied_on, after.months_added) != (before.applied_on, before.months_added)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The register of one contract."""

    id: str
    contract_id: str
    proposals: tuple[RegisteredProposal, ...] = ()
    breaches: tuple[Breach, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    exchanges: tuple[RegisteredExchange, ...] = ()
    terms_told: tuple[TermTold, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """When something was said, and at which meeting; `meeting_id` is "" and `kind` None between meetings.

    `after_meeting` tells what was said on a day after the meeting of that day.
    """

    on: dt.date | None = None
    meeting_id: str = ""
    kind: MeetingKind | None = None
    after_meeting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FateGiven:
    """What became of a proposal, when and where."""

    occasion: Occasion
    fate: Fate
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalEntry:
    """A proposal with all that became of it, in order; the first is how it was made.

    `spoken_of_on` are the days of the meetings that spoke of it, whether or not they changed its fate.
    """

    id: str
    text: str
    fates: tuple[FateGiven, ...]
    spoken_of_on: frozenset[dt.date] = frozenset()

    @property
    def made(self) -> Occasion:
        """When and where it was first made."""
        return self.fates[0].occasion

    @property
    def present(self) -> FateGiven:
        """What has become of it so far."""
        return self.fates[-1]

    @property
    def open(self) -> bool:
        """Whether the next meeting takes it up."""
        return self.present.fate in _OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeEntry:
    """An expectation or a difficulty, when it was first told, and the first meeting that spoke of it."""

    id: str
    party: Party
    kind: ExchangeKind
    text: str
    made: Occasion
    taken_up: Occasion | None


def held(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The meetings whose minutes are final and in force, oldest first."""
    frozen = [m for m in meetings if m.status is MeetingStatus.FINISHED]
    return tuple(sorted(frozen, key=lambda m: (m.date or dt.date.min, m.version)))


def proposals_register(register: Register, meetings: Iterable[Meeting]) -> tuple[ProposalEntry, ...]:
    """All proposals of the holder, at meetings and between them, the oldest first (domain § 2.7).

    Only final minutes count. How a proposal was made stays first, whatever its day: the minutes that answer it may be
    dated before the day it was noted. A meeting that leaves a proposal as it found it adds nothing to its fates, and
    what was only proposed again keeps the fate it had. On the day of a meeting, what was said last is what was noted
    last: an answer before the minutes were final was known to the meeting, one after them came after it.
    """
    texts: dict[str, str] = {}
    spoken: dict[str, set[dt.date]] = {}
    made: dict[str, FateGiven] = {}
    later: dict[str, list[FateGiven]] = {}
    for proposal in register.proposals:
        texts[proposal.id] = proposal.text
        later[proposal.id] = [_given_between(answer) for answer in proposal.answers]
        if not proposal.at_meeting:
            made[proposal.id] = _noted(proposal)
    for meeting in held(meetings):
        occasion = occasion_of(meeting)
        for said in meeting.proposals:
            if not said.text.strip():
                continue
            texts[said.id] = said.text
            if meeting.date is not None:
                spoken.setdefault(said.id, set()).add(meeting.date)
            given = FateGiven(occasion=occasion, fate=said.fate, reason=said.reason)
            if made.setdefault(said.id, given) is not given:
                later.setdefault(said.id, []).append(given)
    for proposal in register.proposals:
        # The minutes it was made at are no longer in force: none of its answers takes their place.
        if proposal.answers:
            made.setdefault(proposal.id, _noted(proposal))
    entries = [
        ProposalEntry(
            id=id_,
            text=text,
            fates=_in_order(made[id_], later.get(id_, [])),
            spoken_of_on=frozenset(spoken.get(id_, ())),
        )
        for id_, text in texts.items()
        if id_ in made
    ]
    return tuple(sorted(entries, key=lambda e: e.made.on or dt.date.max))


def _noted(proposal: RegisteredProposal) -> FateGiven:
    return FateGiven(occasion=Occasion(on=proposal.made_on), fate=Fate.PROPOSED)


def _given_between(answer: Answer) -> FateGiven:
    occasion = Occasion(on=answer.on, after_meeting=answer.after_meeting)
    return FateGiven(occasion=occasion, fate=answer.fate, reason=answer.reason)


def _in_order(made: FateGiven, later: Iterable[FateGiven]) -> tuple[FateGiven, ...]:
    """How it was made, then the fates as they followed one another, without repeats; the undated come first."""
    kept = [made]
    for fate in sorted(later, key=_when):
        only_again = fate.fate is Fate.PROPOSED and fate.occasion.meeting_id
        if not only_again and (fate.fate, fate.reason) != (kept[-1].fate, kept[-1].reason):
            kept.append(fate)
    return tuple(kept)


def _when(given: FateGiven) -> tuple[dt.date, int]:
    """The day, and on it: what was said before the meeting of that day, at it, after it."""
    occasion = given.occasion
    return occasion.on or dt.date.min, 2 if occasion.after_meeting else int(bool(occasion.meeting_id))


def with_answer(entry: ProposalEntry, answer: Answer) -> ProposalEntry:
    """A proposal with an answer given now, between meetings: after those of its day whose minutes are final.

    A second answer on the same day takes the place of the first, unless a meeting came between.
    """
    given = _given_between(replace(answer, after_meeting=answer.on in entry.spoken_of_on))
    first, later = entry.fates[0], entry.fates[1:]
    kept = [fate for fate in later if fate.occasion != given.occasion]
    return replace(entry, fates=_in_order(first, [*kept, given]))


def put_proposals(register: Register, entries: Iterable[ProposalEntry]) -> Register:
    """The register with what these proposals hold that was not said at a meeting."""
    lines = []
    for entry in entries:
        between = not entry.made.meeting_id
        answers = tuple(
            Answer(
                on=fate.occasion.on,
                fate=fate.fate,
                reason=fate.reason,
                after_meeting=fate.occasion.after_meeting,
            )
            for fate in entry.fates[between:]
            if not fate.occasion.meeting_id and fate.occasion.on is not None
        )
        if between or answers:
            line = RegisteredProposal(
                id=entry.id, made_on=entry.made.on, at_meeting=not between, text=entry.text, answers=answers
            )
            lines.append(line)
    ordered = sorted(lines, key=lambda line: line.made_on or dt.date.max)
    return replace(register, proposals=tuple(ordered))


def exchanges_register(register: Register, meetings: Iterable[Meeting]) -> tuple[ExchangeEntry, ...]:
    """All expectations and difficulties, at meetings and between them, the oldest first. Only final minutes count."""
    found = {
        line.id: ExchangeEntry(
            id=line.id,
            party=line.party,
            kind=line.kind,
            text=line.text,
            made=Occasion(on=line.made_on),
            taken_up=None,
        )
        for line in register.exchanges
    }
    for meeting in held(meetings):
        occasion = occasion_of(meeting)
        for said in meeting.exchanges:
            known = found.get(said.id)
            if known is not None:
                found[said.id] = replace(known, taken_up=known.taken_up or occasion)
            elif said.text.strip():
                found[said.id] = ExchangeEntry(
                    id=said.id, party=said.party, kind=said.kind, text=said.text, made=occasion, taken_up=occasion
                )
    return tuple(sorted(found.values(), key=lambda e: e.made.on or dt.date.max))


def occasion_of(meeting: Meeting) -> Occasion:
    """What was said at a meeting was said then."""
    return Occasion(on=meeting.date, meeting_id=meeting.id, kind=meeting.kind)
