"""The decisions of meetings that touch a term of the contract, and the amendment that covers each (domain § 2.6)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Decision, Meeting
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.register import Amendment, Register, TermTold, held


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchingDecision:
    """A decision that touches a term, or does not say whether it does; `amendment` is the one that formalises it.

    `told` is what the register answers where the minutes, which are frozen, do not.
    """

    decision: Decision
    meeting: Meeting
    amendment: Amendment | None = None
    told: ContractTerm | None = None

    @property
    def term(self) -> ContractTerm | None:
        """The term it touches: as the minutes say, else as was said since; None while nobody has said."""
        return self.told if self.decision.term is None else self.decision.term

    @property
    def answered(self) -> bool:
        """Whether it is said which term the decision touches."""
        return self.term is not None

    @property
    def waits(self) -> bool:
        """Whether it is still to be answered, or to be formalised."""
        return self.amendment is None and self.term is not ContractTerm.NONE


def touching_decisions(register: Register, meetings: Iterable[Meeting]) -> tuple[TouchingDecision, ...]:
    """The decisions of final minutes that touch a term or leave the question open, oldest meeting first.

    Every decision of a review answers "does this touch a contract term?"; where it does, an exchange of letters is
    not enough and an amendment is needed (source 001 § 2.3; source 003). One answered since stays among them, so that
    the answer can be put right.
    """
    covered = _formalised(register)
    told = {answer.id: answer.term for answer in register.terms_told}
    return tuple(
        TouchingDecision(
            decision=decision, meeting=meeting, amendment=covered.get(decision.id), told=told.get(decision.id)
        )
        for meeting in held(meetings)
        for decision in meeting.decisions
        if decision.term is not ContractTerm.NONE and decision.text.strip()
    )


def with_term_told(register: Register, decision_id: str, term: ContractTerm | None, on: dt.date) -> Register:
    """The register with which term a decision touches, said on a day; None takes the answer back."""
    others = tuple(answer for answer in register.terms_told if answer.id != decision_id)
    fresh = () if term is None else (TermTold(id=decision_id, term=term, told_on=on),)
    return replace(register, terms_told=(*others, *fresh))


def amendment_of(plan: Plan, register: Register | None) -> Amendment | None:
    """The amendment of the register that formalises a plan, where one does."""
    return None if register is None else _formalised(register).get(plan.id)


def is_binding(plan: Plan, register: Register | None) -> bool:
    """Whether both letters have come and gone, or an amendment is known: with the plan, or in the register."""
    known = plan.formalisation
    if known is None:
        return amendment_of(plan, register) is not None
    return known.told or (known.by_amendment and amendment_of(plan, register) is not None)


def _formalised(register: Register) -> dict[str, Amendment]:
    return {id_: amendment for amendment in register.amendments for id_ in amendment.formalises}
