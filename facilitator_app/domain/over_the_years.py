"""All the plans of a contract side by side: targets and results year by year, and what became of everything else.

What the final report shows (domain § 2.8). Years without a value are told as such and never averaged away; a share over
several years is made again from its numerators and denominators (domain § 5).
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.followed_indicator import FollowedIndicator, YearVerdict, followed, is_over
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import DecisionState, Meeting, MeetingKind, MeetingStatus, Outcome
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    Plan,
    PlanStatus,
)
from facilitator_app.domain.register import ProposalEntry, Register, proposals_register
from facilitator_app.domain.touched_terms import is_binding


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """One contract year with the plan that counts for it. It is over once its plan is closed or its days are gone."""

    number: int
    plan_id: str
    starts_on: dt.date
    ends_on: dt.date
    status: PlanStatus
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionCount:
    """The actions of one party in one year's plan: year 0 is all years, each action counted once as it was last."""

    year: int
    party: Party
    done: int = 0
    dropped: int = 0
    still_open: int = 0

    @property
    def all(self) -> int:
        """How many there were."""
        return self.done + self.dropped + self.still_open


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionMade:
    """A decision of a meeting, and what became of it."""

    id: str
    text: str
    who: str
    state: DecisionState
    term: ContractTerm | None
    on: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentMade:
    """An amendment, from the register or from what made a plan binding, and what it changes (domain § 2.6).

    `amount` in euros excluding tax, `months` of the contract's duration.
    """

    number: str
    on: dt.date | None
    purpose: str
    term: ContractTerm
    amount: Decimal | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsHeld:
    """Meetings of one kind: those that fell due up to today, those of them held, and those held after their day."""

    kind: MeetingKind
    due: int
    held: int
    late: int = 0
    missed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OverTheYears:
    """All that the plans of a contract have come to."""

    years: tuple[Year, ...] = ()
    axes: tuple[Axis, ...] = ()
    indicators: tuple[FollowedIndicator, ...] = ()
    actions: tuple[ActionCount, ...] = ()
    left_undone: tuple[Action, ...] = ()
    proposals: tuple[ProposalEntry, ...] = ()
    decisions: tuple[DecisionMade, ...] = ()
    amendments: tuple[AmendmentMade, ...] = ()
    letters: int = 0
    amendments_awaited: int = 0
    meetings: tuple[MeetingsHeld, ...] = ()
    interim_points: int = 0
    breaches: tuple[Breach, ...] = ()

    def of_axis(self, axis_id: str) -> tuple[FollowedIndicator, ...]:
        """The indicators of an axis."""
        return tuple(i for i in self.indicators if i.axis_id == axis_id)

    def judged(self) -> tuple[FollowedIndicator, ...]:
        """The indicators whose last year is over and had a target: reached, not reached, or no figure to tell."""
        told = (YearVerdict.REACHED, YearVerdict.NOT_REACHED, YearVerdict.NO_VALUE)
        return tuple(i for i in self.indicators if i.verdict in told and i.aimed)

    def reached(self) -> tuple[FollowedIndicator, ...]:
        """Those of them that ended where their target wanted them."""
        return tuple(i for i in self.judged() if i.verdict is YearVerdict.REACHED)

    def overall(self) -> tuple[ActionCount, ...]:
        """The actions of all years by party, each counted once."""
        return tuple(count for count in self.actions if not count.year)


def over_the_years(
    plans: Iterable[Plan],
    meetings: Iterable[Meeting],
    *,
    today: dt.date,
    register: Register | None = None,
    deadlines: Iterable[Deadline] = (),
) -> OverTheYears:
    """What a contract's plans have come to on a day.

    Of each year the agreed plan of the highest version counts, else its draft; a year not begun is left out. Minutes
    that were replaced and corrections not yet finished don't count.
    """
    counted = _plans_that_count(plans, today)
    told = _meetings_that_count(meetings)
    # A line that says nothing yet is neither followed nor counted.
    indicators = dict.fromkeys(i.id for plan in counted for i in plan.indicators if i.name.strip())
    return OverTheYears(
        years=tuple(_year(plan, today) for plan in counted),
        axes=_axes(counted),
        indicators=tuple(followed(id_, counted, today) for id_ in indicators),
        actions=_action_counts(counted),
        left_undone=tuple(a for a in _last_of_actions(counted) if a.status is not ActionStatus.DONE),
        proposals=proposals_register(register or Register(id="", contract_id=""), told),
        decisions=_decisions(told),
        amendments=_amendments(counted, register),
        letters=sum(
            1 for p in counted if p.formalisation and p.formalisation.told and not p.formalisation.by_amendment
        ),
        amendments_awaited=sum(1 for p in counted if _awaits_amendment(p, register)),
        meetings=_held(tuple(deadlines), today),
        interim_points=sum(1 for m in told if m.kind is MeetingKind.INTERIM and m.status is MeetingStatus.FINISHED),
        breaches=tuple(b for b in (register.breaches if register else ()) if b.event.strip()),
    )


def _plans_that_count(plans: Iterable[Plan], today: dt.date) -> tuple[Plan, ...]:
    of_year: dict[int, Plan] = {}
    for plan in sorted(plans, key=lambda p: (p.year, p.status is not PlanStatus.DRAFT, p.version)):
        if plan.starts_on <= today:
            of_year[plan.year] = plan
    return tuple(of_year[year] for year in sorted(of_year))


def _meetings_that_count(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    kept = [
        m for m in meetings if m.status is MeetingStatus.FINISHED or (m.status is MeetingStatus.OPEN and not m.replaces)
    ]
    return tuple(sorted(kept, key=lambda m: (m.date or dt.date.max, m.version)))


def _year(plan: Plan, today: dt.date) -> Year:
    return Year(
        number=plan.year,
        plan_id=plan.id,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        status=plan.status,
        over=is_over(plan, today),
    )


def _axes(plans: Sequence[Plan]) -> tuple[Axis, ...]:
    """All axes, in the order in which they came, as the last plan that has them words them."""
    found: dict[str, Axis] = {}
    for plan in plans:
        for axis in plan.axes:
            found[axis.id] = axis
    return tuple(found.values())


# -- actions -----------------------------------------------------------------------------------------------------------


def _last_of_actions(plans: Sequence[Plan]) -> tuple[Action, ...]:
    """Each action once, as the last plan that has it leaves it."""
    last: dict[str, Action] = {}
    for plan in plans:
        for action in plan.actions:
            if action.title.strip():
                last[action.id] = action
    return tuple(last.values())


def _action_counts(plans: Sequence[Plan]) -> tuple[ActionCount, ...]:
    counts = []
    for plan in plans:
        counts += _counted(plan.year, [a for a in plan.actions if a.title.strip()])
    return tuple(counts + _counted(0, _last_of_actions(plans)))


def _counted(year: int, actions: Sequence[Action]) -> list[ActionCount]:
    found = []
    for party in Party:
        mine = [a.status for a in actions if a.party is party]
        done, dropped = mine.count(ActionStatus.DONE), mine.count(ActionStatus.DROPPED)
        if mine:
            left = len(mine) - done - dropped
            found.append(ActionCount(year=year, party=party, done=done, dropped=dropped, still_open=left))
    return found


# -- what was said and decided -----------------------------------------------------------------------------------------


def _decisions(meetings: Sequence[Meeting]) -> tuple[DecisionMade, ...]:
    found: dict[str, DecisionMade] = {}
    ends = {Outcome.DONE: DecisionState.DONE, Outcome.DROPPED: DecisionState.DROPPED}
    for meeting in meetings:
        for said in meeting.followed_up:
            if said.id in found and said.outcome in ends:
                found[said.id] = replace(found[said.id], state=ends[said.outcome])
        for made in meeting.decisions:
            if made.text.strip():
                found[made.id] = DecisionMade(
                    id=made.id, text=made.text, who=made.who, state=made.state, term=made.term, on=meeting.date
                )
    return tuple(found.values())


def _awaits_amendment(plan: Plan, register: Register | None) -> bool:
    """Whether a plan agreed on touches a term of the contract and no amendment is known for it (domain § 2.6)."""
    made = plan.formalisation
    agreed = plan.status is not PlanStatus.DRAFT and made is not None and made.by_amendment
    return agreed and not is_binding(plan, register)


def _amendments(plans: Sequence[Plan], register: Register | None) -> tuple[AmendmentMade, ...]:
    """Those of the register, and those of the plans it does not name, earliest first."""
    found = [
        AmendmentMade(
            number=a.number.strip(),
            on=a.signed_on,
            purpose=a.purpose.strip(),
            term=a.term,
            amount=a.amount,
            months=a.months_added or None,
        )
        for a in (register.amendments if register else ())
        if a.number.strip() or a.purpose.strip() or a.signed_on
    ]
    known = {a.number.casefold() for a in found if a.number}
    for plan in plans:
        made = plan.formalisation
        number = made.amendment_number.strip() if made else ""
        if made is None or not made.by_amendment or not number or number.casefold() in known:
            continue
        known.add(number.casefold())
        found.append(
            AmendmentMade(
                number=number,
                on=made.amendment_on,
                purpose=made.amendment_purpose.strip(),
                term=made.term,
                amount=made.amendment_amount,
                months=made.amendment_months,
            )
        )
    return tuple(sorted(found, key=lambda a: a.on or dt.date.max))


_MEETINGS = {
    DeadlineKind.KICK_OFF: MeetingKind.KICK_OFF,
    DeadlineKind.HALF_YEARLY_REVIEW: MeetingKind.HALF_YEARLY_REVIEW,
    DeadlineKind.ANNUAL_REVIEW: MeetingKind.ANNUAL_REVIEW,
    DeadlineKind.FINAL_REVIEW: MeetingKind.FINAL_REVIEW,
}


def _held(deadlines: Sequence[Deadline], today: dt.date) -> tuple[MeetingsHeld, ...]:
    found = []
    for kind, meeting in _MEETINGS.items():
        due = [d for d in deadlines if d.kind is kind and (d.done_on is not None or d.date < today)]
        if due:
            found.append(
                MeetingsHeld(
                    kind=meeting,
                    due=len(due),
                    held=sum(1 for d in due if d.done_on is not None),
                    late=sum(1 for d in due if d.done_on is not None and d.done_on > d.date),
                    missed=tuple(d.number for d in due if d.done_on is None),
                )
            )
    return (*found, *_points_held(deadlines, today))


def _points_held(deadlines: Sequence[Deadline], today: dt.date) -> Iterator[MeetingsHeld]:
    """The interim points. A meeting settles those missed before it; it was held for the last of them only."""
    due = [d for d in deadlines if d.kind is DeadlineKind.INTERIM and (d.done_on is not None or d.date < today)]
    held = {d.done_on: d.number for d in due if d.done_on is not None}
    missed = tuple(d.number for d in due if d.number not in held.values())
    if due:
        yield MeetingsHeld(kind=MeetingKind.INTERIM, due=len(due), held=len(held), missed=missed)
