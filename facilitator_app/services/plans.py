"""Progress plans: one per contract year, in versions."""

import datetime as dt
from dataclasses import dataclass, replace

from facilitator_app.domain.axis_family import told_family
from facilitator_app.domain.completeness import is_complete
from facilitator_app.domain.contract import Contract, first_plan_year
from facilitator_app.domain.deadline import contract_years, year_bounds
from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.library import LibraryAxis
from facilitator_app.domain.plan import Axis, Plan, PlanStatus, PutOffAxis, agreed_part
from facilitator_app.domain.preparation import Preparation, TargetedAxis, put_off_axes, targeted_axes
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.library import LibraryShelf
from facilitator_app.store.records import Change
from facilitator_app.store.store import Store
from facilitator_app.words.folding import folded
from facilitator_app.words.words import Words

__all__ = ["Change", "PlanSummary", "Plans"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSummary:
    """One plan of a contract, without its lines."""

    id: str
    year: int
    version: int
    status: PlanStatus
    starts_on: dt.date
    ends_on: dt.date


def _named_axis(title: str, known: LibraryAxis | None) -> Axis:
    if known is None:
        return Axis(id=new_id(), title=title, family=told_family(title))
    return Axis(id=new_id(), title=title, family=known.family, tied_to_social_clause=known.tied_to_social_clause)


def _allowed(before: Plan, after: Plan) -> bool:
    """Whether a plan may change so."""
    match before.status:
        case PlanStatus.DRAFT:
            return True
        case PlanStatus.VALIDATED:
            return agreed_part(before) == agreed_part(after)
        case PlanStatus.CLOSED:
            return replace(after, formalisation=before.formalisation) == before


def _targeted_axis(axis: TargetedAxis) -> Axis:
    return Axis(
        id=axis.id, title=axis.title.strip(), family=axis.family, tied_to_social_clause=axis.tied_to_social_clause
    )


class Plans:
    """The plans of one database."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    def of_contract(self, contract_id: str) -> tuple[PlanSummary, ...]:
        """The plans of a contract by year and version."""
        outlines = self._store.plans.outlines(contract_id)
        return tuple(
            PlanSummary(
                id=p.id, year=p.year, version=p.version, status=p.status, starts_on=p.starts_on, ends_on=p.ends_on
            )
            for p in sorted(outlines, key=lambda p: (p.year, p.version))
        )

    def to_open(self, contract_id: str) -> PlanSummary | None:
        """The plan one means who names its contract only: the one in force, else the last; None where there is none."""
        known = self.of_contract(contract_id)
        return plan_in_force(known, self._store.today()) or (known[-1] if known else None)

    def get(self, plan_id: str) -> Plan:
        """A plan. Raises Problem NOT_FOUND."""
        return self._store.plans.get(plan_id)

    def create(self, contract_id: str, year: int | None = None) -> Plan:
        """A draft for a contract year: the one asked for, else the first that has no plan.

        Where the plan begins at the first anniversary, that is the second year at the earliest.

        It begins with the axes targeted in the preparation, and those the contract names besides, as the library knows
        them where it has one of that title. Those put off in the preparation are put off in the plan.

        Raises Problem: INCOMPLETE (problem no_notification) while the contract has no notification date, INVALID
        (problem no_year_left) beyond its duration, DUPLICATE (what, year) when that year has a plan.
        """
        contract = self._store.contracts.get(contract_id)
        taken = {p.year for p in self._store.plans.outlines(contract_id)}
        if year is None:
            first = first_plan_year(contract)
            year = next(y for y in range(first, first + len(taken) + 1) if y not in taken)
        if year in taken:
            raise Problem(ProblemKind.DUPLICATE, what="plan", year=str(year))
        starts_on, ends_on = self._bounds(contract, year)
        prepared = Chapter(Preparation, self._store.preparations).of_contract(contract_id)
        plan = Plan(
            id=new_id(),
            contract_id=contract_id,
            year=year,
            starts_on=starts_on,
            ends_on=ends_on,
            axes=self._named_axes(contract, prepared),
            put_off=tuple(
                PutOffAxis(id=axis.id, title=axis.title, family=axis.family, reason=axis.put_off_because)
                for axis in put_off_axes(prepared)
            ),
        )
        self._store.plans.save(None, plan, self._words.translate("Plans", "create the plan"))
        return plan

    def save(self, before: Plan, after: Plan, label: str) -> None:
        """Makes a change durable, with its history.

        On a validated plan only what is followed up may change: values of indicators, progress of actions, and what
        makes it binding; on a closed one only this last, since letters may come in late. Raises Problem: FROZEN (what,
        status) for anything else, CONFLICT when it was changed elsewhere.
        """
        if not _allowed(before, after):
            raise Problem(ProblemKind.FROZEN, what="plan", status=before.status.value)
        self._store.plans.save(before, after, label)

    def save_all(self, before: tuple[Plan, ...], after: tuple[Plan, ...], label: str) -> None:
        """Makes changes of several plans durable, all or none: the same plans in the same order. Raises as `save`."""
        with self._store.transaction():
            for was, now in zip(before, after, strict=True):
                if was != now:
                    self.save(was, now, label)

    def validate(
        self, plan: Plan, reason_if_incomplete: str, on: dt.date, formalisation: Formalisation | None = None
    ) -> Plan:
        """Freezes a draft as what the parties agreed; the version it follows is closed (source 001 § 2.3).

        `formalisation` is what makes it binding, as far as is known; None where nobody has said. Raises Problem:
        INCOMPLETE (what) when one of the seven points is missing and no reason is stated, FROZEN when it is no draft or
        a review has closed the plan of its year, CONFLICT when `plan` is not what is stored.
        """
        reason = reason_if_incomplete.strip()
        if plan.status is not PlanStatus.DRAFT:
            raise Problem(ProblemKind.FROZEN, what="plan", status=plan.status.value)
        if self._is_reviewed(plan):
            raise Problem(ProblemKind.FROZEN, what="plan", status=PlanStatus.CLOSED.value)
        if not reason and not is_complete(plan):
            raise Problem(ProblemKind.INCOMPLETE, what="plan")
        label = self._words.translate("Plans", "validate the plan")
        validated = replace(
            plan,
            status=PlanStatus.VALIDATED,
            validated_on=on,
            incomplete_because=reason,
            formalisation=formalisation,
        )
        with self._store.transaction():
            for other in self._store.plans.outlines(plan.contract_id):
                if other.year == plan.year and other.version < plan.version and other.status is PlanStatus.VALIDATED:
                    former = self.get(other.id)
                    self._store.plans.save(former, replace(former, status=PlanStatus.CLOSED), label)
            self._store.plans.save(plan, validated, label)
        return validated

    def _is_reviewed(self, plan: Plan) -> bool:
        """Whether a review has closed another version of a plan: its year is over, the next one has its own plan."""
        # Imported here: the window opens without meetings.
        from facilitator_app.domain.meeting import MeetingKind, MeetingStatus

        closed = {
            other.id
            for other in self._store.plans.outlines(plan.contract_id)
            if other.year == plan.year and other.status is PlanStatus.CLOSED
        }
        closing = (MeetingKind.ANNUAL_REVIEW, MeetingKind.FINAL_REVIEW)
        return any(
            m.plan_id in closed and m.kind in closing and m.status is MeetingStatus.FINISHED
            for m in (self._store.meetings.outlines(plan.contract_id) if closed else ())
        )

    def new_version(self, plan_id: str) -> Plan:
        """A draft that starts from a validated plan; the one there is, if a new version has been begun.

        Raises Problem FROZEN for a closed plan, NOT_FOUND.
        """
        plan = self.get(plan_id)
        if plan.status is PlanStatus.CLOSED:
            raise Problem(ProblemKind.FROZEN, what="plan", status=plan.status.value)
        of_year = [p for p in self._store.plans.outlines(plan.contract_id) if p.year == plan.year]
        for other in of_year:
            if other.status is PlanStatus.DRAFT:
                return self.get(other.id)
        draft = replace(
            plan,
            id=new_id(),
            status=PlanStatus.DRAFT,
            version=max(p.version for p in of_year) + 1,
            validated_on=None,
            incomplete_because="",
            formalisation=None,
        )
        self._store.plans.save(None, draft, self._words.translate("Plans", "begin a new version of the plan"))
        return draft

    def history(self, plan_id: str) -> tuple[Change, ...]:
        """Every saved change, oldest first. Raises Problem NOT_FOUND."""
        return self._store.plans.history(plan_id)

    def at(self, plan_id: str, revision: int) -> Plan:
        """The plan as a change of its history left it. Raises Problem NOT_FOUND."""
        return self._store.plans.at(plan_id, revision)

    def _named_axes(self, contract: Contract, prepared: Preparation) -> tuple[Axis, ...]:
        # They keep their ids: the holder's project for an axis is known by it.
        targeted = tuple(_targeted_axis(axis) for axis in targeted_axes(prepared, contract)) if prepared.axes else ()
        told = {folded(axis.title) for axis in targeted} | {folded(axis.title) for axis in put_off_axes(prepared)}
        titles = [title.strip() for title in contract.axes if title.strip() and folded(title) not in told]
        if not titles:
            return targeted
        shelf = LibraryShelf(self._store, self._words)
        offered = (*shelf.shipped(self._words.language).axes, *shelf.own().axes)
        known = {folded(axis.title): axis for axis in offered}
        return (*targeted, *(_named_axis(title, known.get(folded(title))) for title in titles))

    @staticmethod
    def _bounds(contract: Contract, year: int) -> tuple[dt.date, dt.date]:
        bounds = year_bounds(contract, year)
        if bounds is None:
            raise Problem(ProblemKind.INCOMPLETE, what="contract", problem="no_notification")
        years = contract_years(contract)
        if year < 1 or (years is not None and year > years):
            raise Problem(ProblemKind.INVALID, problem="no_year_left")
        return bounds
