"""Decisions that touch a term of the contract wait for an amendment."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.formalisation import ContractTerm, Formalisation, Letter
from facilitator_app.domain.meeting import Decision, Meeting, MeetingStatus
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.register import Amendment, Register
from facilitator_app.domain.touched_terms import amendment_of, is_binding, touching_decisions, with_term_told

DAY = dt.date(2026, 4, 2)
PRICE = Decision(id="d1", text="Réviser le prix", term=ContractTerm.PRICE)
OPEN_QUESTION = Decision(id="d2", text="Livrer le mardi")
NONE = Decision(id="d3", text="Publier la liste", term=ContractTerm.NONE)
REVIEW = Meeting(
    id="m", contract_id="c", date=DAY, status=MeetingStatus.FINISHED, decisions=(PRICE, OPEN_QUESTION, NONE)
)
EMPTY = Register(id="r", contract_id="c")
SIGNED = Amendment(id="a", number="3", signed_on=DAY, term=ContractTerm.PRICE, formalises=("d1", "p"))
AMENDED = replace(EMPTY, amendments=(SIGNED,))
PLAN = Plan(id="p", contract_id="c", year=1, starts_on=DAY, ends_on=DAY)
DONE = Letter(sent_on=DAY, received_on=DAY)


def test_a_decision_that_touches_a_term_waits_for_an_amendment() -> None:
    found = touching_decisions(EMPTY, [REVIEW])
    assert [(f.decision.id, f.waits, f.answered) for f in found] == [("d1", True, True), ("d2", True, False)]


def test_only_final_minutes_count() -> None:
    for status in (MeetingStatus.OPEN, MeetingStatus.SUPERSEDED):
        assert touching_decisions(EMPTY, [replace(REVIEW, status=status)]) == ()


def test_the_amendment_that_names_it_covers_it() -> None:
    [found, other] = touching_decisions(AMENDED, [REVIEW])
    assert (found.waits, found.amendment) == (False, SIGNED)
    assert other.waits


@pytest.mark.parametrize(
    ("formalisation", "register", "binding"),
    [
        (None, EMPTY, False),
        (None, AMENDED, True),
        (Formalisation(), AMENDED, False),
        (Formalisation(term=ContractTerm.PRICE), EMPTY, False),
        (Formalisation(term=ContractTerm.PRICE), AMENDED, True),
        (Formalisation(buyer_letter=DONE, holder_letter=DONE), EMPTY, True),
    ],
)
def test_an_amendment_of_the_register_makes_a_plan_binding(
    formalisation: Formalisation | None, register: Register, binding: bool
) -> None:
    plan = replace(PLAN, formalisation=formalisation)
    assert is_binding(plan, register) is binding
    assert amendment_of(plan, register) == (SIGNED if register is AMENDED else None)


def test_what_the_minutes_left_open_is_answered_in_the_register() -> None:
    told = with_term_told(EMPTY, "d2", ContractTerm.NONE, DAY)
    [_, found] = touching_decisions(told, [REVIEW])
    assert (found.answered, found.waits, found.term) == (True, False, ContractTerm.NONE)
    told = with_term_told(told, "d2", ContractTerm.DELIVERY, DAY)
    [_, found] = touching_decisions(told, [REVIEW])
    assert (found.answered, found.waits, found.term) == (True, True, ContractTerm.DELIVERY)
    assert len(told.terms_told) == 1
    assert with_term_told(told, "d2", None, DAY) == EMPTY
    against = with_term_told(EMPTY, "d1", ContractTerm.NONE, DAY)
    assert touching_decisions(against, [REVIEW])[0].term is ContractTerm.PRICE, "final minutes come first"
