"""What a final review would leave behind it, told before it is finished; nothing of it holds up the end."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.breach import BreachStep, standing
from facilitator_app.domain.deadline import contract_end
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.touched_terms import touching_decisions
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.words.explain import deadline_name

translate = QCoreApplication.translate

_REVIEWS = (MeetingKind.HALF_YEARLY_REVIEW, MeetingKind.ANNUAL_REVIEW)


def last_questions(case: Case) -> list[str]:
    """A contract that still runs, reviews not held, amendments not recorded, breaches open (domain § 2.4 to 2.7)."""
    told = []
    end = contract_end(case.contract)
    if end is not None and case.day() < end:
        text = translate("ReviewEnding", "The contract still runs, until {date}.")
        told.append(text.format(date=case.words.date(end)))
    try:
        told += _not_held(case) + _not_amended(case) + _not_settled(case)
    except Problem:
        # It is said where one goes on: the question itself must be asked all the same.
        return told
    return told


def _not_held(case: Case) -> list[str]:
    years = case.desk.final_reports.years(case.contract.id)
    names = [
        deadline_name(DeadlineKind(held.kind), number, case.words)
        for held in years.meetings
        if held.kind in _REVIEWS
        for number in held.missed
    ]
    if not names:
        return []
    return [case.words.colon(translate("ReviewEnding", "Not held"), " · ".join(names))]


def _not_settled(case: Case) -> list[str]:
    zone, breaches = case.contract.zone, case.desk.registers.of_contract(case.contract.id).breaches
    waiting = sum(
        b.event.strip() != "" and standing(b, zone, case.today()).step is not BreachStep.OVER for b in breaches
    )
    if not waiting:
        return []
    return [translate("ReviewEnding", "%n breach(es) not settled: decision, notification or payment.", "", waiting)]


def _not_amended(case: Case) -> list[str]:
    desk, contract_id = case.desk, case.contract.id
    told = []
    if awaited := desk.final_reports.years(contract_id).amendments_awaited:
        told.append(
            translate(
                "ReviewEnding", "%n plan(s) touch a term of the contract, and no amendment is recorded.", "", awaited
            )
        )
    meetings = [desk.meetings.get(m.id) for m in desk.meetings.of_contract(contract_id)]
    waiting = [d for d in touching_decisions(desk.registers.of_contract(contract_id), meetings) if d.waits]
    if touching := sum(d.answered for d in waiting):
        told.append(
            translate("ReviewEnding", "%n decision(s) touch a term, and no amendment is recorded.", "", touching)
        )
    if unsaid := sum(not d.answered for d in waiting):
        told.append(translate("ReviewEnding", "%n decision(s) do not say whether a term is touched.", "", unsaid))
    return told
