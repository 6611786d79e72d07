"""The register of a contract: proposals, breaches and penalties, amendments, expectations, between meetings."""

import datetime as dt
from dataclasses import dataclass, replace

from facilitator_app.domain.breach import newly_refused, with_cap
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.contract_year import PlanMove
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.preparation import Penalty, Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Amendment, Register, unmakes_applied
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.contracts import Contracts
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """All that the follow-up of a contract is told from. `plan` is the one in force, `penalties` the contract's."""

    contract: Contract
    register: Register
    plan: Plan | None
    plans: tuple[Plan, ...]
    meetings: tuple[Meeting, ...]
    penalties: tuple[Penalty, ...]

    @property
    def open_interim(self) -> Meeting | None:
        """The interim point that was begun and is not finished."""
        found = [m for m in self.meetings if m.kind is MeetingKind.INTERIM and m.status is MeetingStatus.OPEN]
        return found[-1] if found else None


class Registers(Chapter[Register]):
    """The registers of one database."""

    def __init__(self, store: Store, contracts: Contracts, words: Words) -> None:
        super().__init__(Register, store.registers)
        self._store = store
        self._contracts = contracts
        self._words = words

    def follow_up(self, contract_id: str) -> FollowUp:
        """The register with the plans and meetings around it. Raises Problem NOT_FOUND."""
        plans = self._store.plans.of_contract(contract_id)
        return FollowUp(
            contract=self._store.contracts.get(contract_id),
            register=self.of_contract(contract_id),
            plan=plan_in_force(plans, self._store.today()),
            plans=plans,
            meetings=self._store.meetings.of_contract(contract_id),
            penalties=Chapter(Preparation, self._store.preparations).of_contract(contract_id).told_penalties,
        )

    def save(self, before: Register, after: Register, label: str) -> None:
        """Makes a change durable, with its history.

        Raises Problem: INVALID (problem, a BreachProblem) for a penalty applied before the holder could answer, or an
        amount above its cap, unless the breach had that fault before; FROZEN (what "applied_amendment") for a change
        that unmakes what the contract has taken over; else as every chapter does.
        """
        kept = {amendment.id: amendment for amendment in after.amendments}
        if any(unmakes_applied(was, kept.get(was.id)) for was in before.amendments):
            raise Problem(ProblemKind.FROZEN, what="applied_amendment")
        refuse_faults(before, after, self._store)
        super().save(before, after, label)

    def plans_that_follow(self, contract: Contract, amendment: Amendment) -> tuple[PlanMove, ...]:
        """The plans that applying an amendment to a contract would give other dates, by year."""
        return self._contracts.plans_that_follow(_longer(contract, amendment), contract)

    def apply_duration(self, contract_id: str, amendment_id: str) -> Contract:
        """Adds the months of a signed amendment to the contract's duration, as one act that the list can undo.

        Plans that run follow the dates of their year, in the same act.

        Raises Problem: NOT_FOUND, INCOMPLETE (what "amendment") without number, date or months, or where the contract
        has no duration; FROZEN (what "amendment") when that was done already; INVALID as the contract form does.
        """
        register = self.of_contract(contract_id)
        amendment = next((a for a in register.amendments if a.id == amendment_id), None)
        if amendment is None:
            raise Problem(ProblemKind.NOT_FOUND, what="amendment", id=amendment_id)
        if amendment.applied_on is not None:
            raise Problem(ProblemKind.FROZEN, what="amendment")
        contract = self._store.contracts.get(contract_id)
        if contract.duration_months is None or not may_lengthen(amendment):
            raise Problem(ProblemKind.INCOMPLETE, what="amendment")
        label = self._words.translate("Registers", "apply the amendment {number}").format(number=amendment.number)
        with self._store.transaction():
            super().save(register, _applied(register, amendment, self._store.today()), label)
            # Last, since it keeps the whole act for undoing.
            return self._contracts.save(_longer(contract, amendment), contract, label)


def refuse_faults(before: Register, after: Register, store: Store) -> None:
    """Raises Problem INVALID (problem, a BreachProblem) where a change puts a fault that is refused into a breach."""
    known = {breach.id: breach for breach in before.breaches}
    changed = [breach for breach in after.breaches if known.get(breach.id) != breach]
    if not changed:
        return
    contract = store.contracts.get(after.contract_id)
    penalties = Chapter(Preparation, store.preparations).of_contract(contract.id).penalties
    for breach in changed:
        was = known.get(breach.id)
        before_it = None if was is None else with_cap(was, penalties, contract)
        capped = with_cap(breach, penalties, contract)
        problem = newly_refused(before_it, capped, contract.zone, store.today())
        if problem is not None:
            raise Problem(ProblemKind.INVALID, problem=problem.value)


def may_lengthen(amendment: Amendment) -> bool:
    """Whether an amendment says all that changes the contract's duration, and has not changed it yet."""
    told = bool(amendment.number.strip()) and amendment.signed_on is not None and bool(amendment.months_added)
    return told and amendment.applied_on is None


def _longer(contract: Contract, amendment: Amendment) -> Contract:
    return replace(contract, duration_months=(contract.duration_months or 0) + (amendment.months_added or 0))


def _applied(register: Register, amendment: Amendment, today: dt.date) -> Register:
    done = replace(amendment, applied_on=today)
    return replace(register, amendments=tuple(done if a.id == done.id else a for a in register.amendments))
