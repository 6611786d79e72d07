"""Decisions that touch a term of the contract wait for an amendment."""

import datetime as dt
from dataclasses import replace

from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.meeting import Decision, DecisionState, Meeting, MeetingStatus
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.register import Amendment
from facilitator_app.domain.touched_terms import touching_decisions

DAY = dt.date(2026, 4, 2)
PRICE = Decision(id="d1", text="Réviser le prix", term=ContractTerm.PRICE)
OPEN_QUESTION = Decision(id="d2", text="Livrer le mardi")
NONE = Decision(id="d3", text="Publier la liste", term=ContractTerm.NONE)
REVIEW = Meeting(
    id="m", contract_id="c", date=DAY, status=MeetingStatus.FINISHED, decisions=(PRICE, OPEN_QUESTION, NONE)
)
SIGNED = Amendment(id="a", number="3", signed_on=DAY, term=ContractTerm.PRICE)


def test_a_decision_that_touches_a_term_waits_for_an_amendment() -> None:
    found = touching_decisions([REVIEW])
    assert [(f.decision.id, f.waits, f.answered) for f in found] == [("d1", True, True), ("d2", True, False)]


def test_only_finished_minutes_count() -> None:
    for status in (MeetingStatus.OPEN, MeetingStatus.SUPERSEDED):
        assert touching_decisions([replace(REVIEW, status=status)]) == ()


def test_an_amendment_about_the_same_term_covers_it() -> None:
    [found, other] = touching_decisions([REVIEW], amendments=[SIGNED])
    assert (found.waits, found.amendment, found.amended_on) == (False, "3", DAY)
    assert other.waits


def test_an_amendment_about_another_term_or_signed_before_covers_nothing() -> None:
    before = replace(SIGNED, signed_on=DAY - dt.timedelta(days=1))
    for amendment in (before, replace(SIGNED, term=ContractTerm.DURATION), replace(SIGNED, number=" ")):
        assert touching_decisions([REVIEW], amendments=[amendment])[0].waits


def test_the_amendment_of_a_plan_counts_too() -> None:
    amended = Formalisation(term=ContractTerm.PRICE, amendment_number="1", amendment_on=DAY)
    plan = Plan(id="p", contract_id="c", year=1, starts_on=DAY, ends_on=DAY, formalisation=amended)
    assert touching_decisions([REVIEW], [plan])[0].amendment == "1"


def test_a_dropped_decision_waits_for_nothing() -> None:
    dropped = replace(REVIEW, decisions=(replace(PRICE, state=DecisionState.DROPPED),))
    assert not touching_decisions([dropped])[0].waits
