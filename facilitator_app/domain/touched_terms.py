"""The decisions of meetings that touch a term of the contract, and what has made them binding (domain § 2.6)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Decision, DecisionState, Meeting, MeetingStatus
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.register import Amendment


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchingDecision:
    """A decision that touches a term, or does not say whether it does.

    `amendment` is the number of the one that is taken to cover it: the first about the same term signed on the day of
    the meeting or later; "" while it waits for one.
    """

    decision: Decision
    meeting: Meeting
    amendment: str = ""
    amended_on: dt.date | None = None

    @property
    def answered(self) -> bool:
        """Whether the decision says which term it touches."""
        return self.decision.term is not None

    @property
    def waits(self) -> bool:
        """Whether it is neither answered nor covered: dropped decisions wait for nothing."""
        return self.amended_on is None and self.decision.state is not DecisionState.DROPPED


def touching_decisions(
    meetings: Iterable[Meeting], plans: Iterable[Plan] = (), amendments: Iterable[Amendment] = ()
) -> tuple[TouchingDecision, ...]:
    """The decisions of finished meetings that touch a term or leave the question open, oldest meeting first.

    Every decision of a review answers "does this touch a contract term?"; where it does, an exchange of letters is
    not enough and an amendment is needed (source 001 § 2.3; source 003). An amendment recorded with a plan counts like
    one of the register.
    """
    recorded = _recorded(plans, amendments)
    held = [m for m in meetings if m.status is MeetingStatus.FINISHED]
    return tuple(
        _covered(decision, meeting, recorded)
        for meeting in sorted(held, key=lambda m: (m.date or dt.date.min, m.version))
        for decision in meeting.decisions
        if decision.term is not ContractTerm.NONE and decision.text.strip()
    )


_Recorded = tuple[dt.date, str, ContractTerm]


def _recorded(plans: Iterable[Plan], amendments: Iterable[Amendment]) -> list[_Recorded]:
    known = [(a.signed_on, a.number, a.term) for a in amendments]
    formal = (p.formalisation for p in plans if p.formalisation is not None)
    known += [(f.amendment_on, f.amendment_number, f.term) for f in formal if f.by_amendment]
    return sorted((day, number.strip(), term) for day, number, term in known if day is not None and number.strip())


def _covered(decision: Decision, meeting: Meeting, recorded: list[_Recorded]) -> TouchingDecision:
    since = meeting.date or dt.date.min
    for day, number, term in recorded:
        if decision.term is term and day >= since:
            return TouchingDecision(decision=decision, meeting=meeting, amendment=number, amended_on=day)
    return TouchingDecision(decision=decision, meeting=meeting)
