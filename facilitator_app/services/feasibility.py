"""Assessments of feasibility: begun from what is known, finished once, kept for good."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

from facilitator_app.domain.feasibility import Feasibility, begun_from, prefilled, reopened
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.suitability import concluded, differs
from facilitator_app.domain.workload import Load, Workload, meetings_per_year, workload
from facilitator_app.store.issued import Issued
from facilitator_app.store.records import Change
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

__all__ = ["Change", "Feasibilities", "load_of", "workload_of"]


class Feasibilities:
    """The assessments of one database: at most one of a contract is under way."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    # -- reading

    def of_contract(self, contract_id: str) -> tuple[Feasibility, ...]:
        """The assessments of a contract, the one begun first first; negative ones are kept like all others."""
        return self._store.feasibilities.of_contract(contract_id)

    def get(self, assessment_id: str) -> Feasibility:
        """An assessment. Raises Problem NOT_FOUND."""
        return self._store.feasibilities.get(assessment_id)

    def last(self, contract_id: str) -> Feasibility | None:
        """The assessment that stands: the last one finished, else the one under way; None where there is none."""
        return standing(self.of_contract(contract_id))

    def history(self, assessment_id: str) -> tuple[Change, ...]:
        """Every saved change, oldest first. Raises Problem NOT_FOUND."""
        return self._store.feasibilities.history(assessment_id)

    def load(self, contract_id: str) -> Load:
        """What surrounds an assessment of a contract today. Raises Problem NOT_FOUND."""
        return load_of(contract_id, self._store)

    def workload(self, assessment: Feasibility) -> Workload:
        """What the contract would ask of the facilitator: as it was when the assessment was finished, else as it is."""
        return workload_of(assessment, self._store)

    # -- writing

    def begin(self, contract_id: str, *, holders: int | None = None, grouped: bool = False) -> Feasibility:
        """An assessment to fill in: the one under way; else one that begins from the last; else from the contract.

        `holders` and `grouped` tell to how many companies the contract was awarded, where that is known. The hours
        that the facilitator has and those a meeting takes are those of the last assessment of all. Raises Problem
        NOT_FOUND.
        """
        contract = self._store.contracts.get(contract_id)
        former = self.of_contract(contract_id)
        for under_way in former:
            if not under_way.finished:
                return under_way
        if former:
            fresh = begun_from(former[-1], new_id())
        else:
            fresh = self._remembering(prefilled(new_id(), contract, holders=holders, grouped=grouped))
        self._store.feasibilities.save(None, fresh, self._words.translate("Feasibility", "begin the assessment"))
        return fresh

    def save(self, before: Feasibility, after: Feasibility, label: str) -> None:
        """Makes a change durable, that of finishing it or of taking it up again too.

        Raises Problem: FROZEN for any other change once it is finished, or once it can't be taken up again, INVALID
        and INCOMPLETE as `finish` does, CONFLICT when it was changed elsewhere.
        """
        if before.finished:
            again = replace(after, assessor=after.assessor.strip()) == reopened(before)
            if not (again and self.can_be_taken_up(before)):
                _refuse_frozen(before)
        elif after.assessed_on is not None:
            self._check_signed(after, after.assessed_on)
        self._store.feasibilities.save(before, after, label)

    def finish(self, assessment_id: str, on: dt.date, assessor: str) -> Feasibility:
        """Dates and signs an assessment, by a function: from then on it is frozen, with the workload of that day.

        Raises Problem: FROZEN when it is finished already, INVALID (problem=assessed_later) for a day to come,
        INCOMPLETE (problem: assessment_unsigned without a function; assessment_open while neither the method nor the
        person comes to a verdict; assessment_unexplained where the person's differs without a reason).
        """
        assessment = self.get(assessment_id)
        frozen = self.signed(assessment, on, assessor)
        label = self._words.translate("Feasibility", "finish the assessment")
        self._store.feasibilities.save(assessment, frozen, label)
        return frozen

    def signed(self, assessment: Feasibility, on: dt.date, assessor: str) -> Feasibility:
        """The assessment as it would be finished, not kept yet. Raises Problem as `finish` does."""
        _refuse_frozen(assessment)
        load = load_of(assessment.contract_id, self._store)
        frozen = replace(assessment, assessed_on=on, assessor=assessor.strip(), load=load)
        self._check_signed(frozen, on)
        return frozen

    def can_be_taken_up(self, assessment: Feasibility) -> bool:
        """Whether a finished assessment can go on: it is the contract's last, and its finished sheet was not issued."""
        if not assessment.finished or self.of_contract(assessment.contract_id)[-1].id != assessment.id:
            return False
        return not any(
            _tells_finished(kept, assessment.id) for kept in self._store.issued.of_contract(assessment.contract_id)
        )

    def _check_signed(self, assessment: Feasibility, on: dt.date) -> None:
        if on > self._store.today():
            raise Problem(ProblemKind.INVALID, problem="assessed_later", date=self._words.short_date(on))
        if not assessment.assessor.strip():
            raise Problem(ProblemKind.INCOMPLETE, problem="assessment_unsigned")
        if concluded(assessment) is None:
            raise Problem(ProblemKind.INCOMPLETE, problem="assessment_open")
        if differs(assessment) and not assessment.conclusion_because.strip():
            raise Problem(ProblemKind.INCOMPLETE, problem="assessment_unexplained")

    def drop(self, assessment: Feasibility) -> None:
        """Gives up an assessment under way. Raises Problem FROZEN for a finished one, CONFLICT."""
        _refuse_frozen(assessment)
        label = self._words.translate("Feasibility", "give up the assessment")
        self._store.feasibilities.save(assessment, None, label)

    def _remembering(self, fresh: Feasibility) -> Feasibility:
        last = self._store.workload.last_with_capacity()
        if not last:
            return fresh
        remembered = self.get(last)
        return replace(
            fresh,
            capacity_hours=remembered.capacity_hours,
            effort=remembered.effort,
            assessor=remembered.assessor,
        )


def standing(assessments: tuple[Feasibility, ...]) -> Feasibility | None:
    """Of a contract's assessments the one that stands: the last finished, else the one under way."""
    finished = [a for a in assessments if a.finished]
    return next(reversed(finished or list(assessments)), None)


def load_of(contract_id: str, store: Store) -> Load:
    """What surrounds an assessment of a contract today. Raises Problem NOT_FOUND."""
    contract = store.contracts.get(contract_id)
    others = store.workload.cadences(contract_id)
    return Load(
        meetings_per_year=meetings_per_year(contract.half_yearly_reviews, contract.interim_months),
        other_contracts=sum(cadence.contracts for cadence in others),
        other_meetings=sum(
            cadence.contracts * meetings_per_year(cadence.half_yearly_reviews, cadence.interim_months)
            for cadence in others
        ),
    )


def workload_of(assessment: Feasibility, store: Store) -> Workload:
    """The workload an assessment tells. Raises Problem NOT_FOUND."""
    load = assessment.load or load_of(assessment.contract_id, store)
    return workload(assessment.meetings_per_year, assessment.effort, assessment.capacity_hours, load)


def _tells_finished(kept: Issued, assessment_id: str) -> bool:
    """Whether a document issued is the sheet of a finished assessment."""
    content = json.loads(kept.data).get("content")
    return isinstance(content, dict) and content.get("id") == assessment_id and bool(content.get("assessed_on"))


def _refuse_frozen(assessment: Feasibility) -> None:
    if assessment.finished:
        raise Problem(ProblemKind.FROZEN, what="feasibility", status="finished")
