"""Plans: one per contract year, in versions, frozen once validated."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.formalisation import ContractTerm, Formalisation, Letter
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from tests.domain.plans import indicator, number, plan
from tests.services.conftest import TODAY


def filled(desk: Desk, contract: Contract) -> Plan:
    """A whole draft, stored."""
    empty = desk.plans.create(contract.id)
    whole = plan()
    after = replace(
        empty,
        axes=whole.axes,
        objectives=whole.objectives,
        indicators=whole.indicators,
        actions=whole.actions,
        resources=whole.resources,
    )
    desk.plans.save(empty, after, "fill in")
    return after


def refusal(of: Problem) -> tuple[ProblemKind, str]:
    return of.kind, of.details.get("problem", of.details.get("status", ""))


def test_years_are_made_one_after_the_other(desk: Desk, contract: Contract) -> None:
    third = desk.plans.create(contract.id, 3)
    first, second = desk.plans.create(contract.id), desk.plans.create(contract.id)

    assert (first.year, first.starts_on, first.ends_on) == (1, dt.date(2025, 3, 8), dt.date(2026, 3, 7))
    assert [s.id for s in desk.plans.of_contract(contract.id)] == [first.id, second.id, third.id]
    with pytest.raises(Problem) as caught:
        desk.plans.create(contract.id)
    assert refusal(caught.value) == (ProblemKind.INVALID, "no_year_left")
    with pytest.raises(Problem) as caught:
        desk.plans.create(contract.id, 2)
    assert caught.value.kind is ProblemKind.DUPLICATE


def test_no_plan_before_the_notification(desk: Desk, contract: Contract) -> None:
    waiting = replace(contract, id=new_id(), reference="A-2", notification_date=None)
    desk.contracts.save(waiting, None, "create")
    with pytest.raises(Problem) as caught:
        desk.plans.create(waiting.id)
    assert refusal(caught.value) == (ProblemKind.INCOMPLETE, "no_notification")


def test_saved_changes_are_kept_with_their_history(desk: Desk, contract: Contract) -> None:
    after = filled(desk, contract)

    assert desk.plans.get(after.id) == after
    history = desk.plans.history(after.id)
    assert [change.label for change in history] == ["create the plan", "fill in"]
    assert desk.plans.at(after.id, history[0].revision).axes == ()
    assert desk.plans.at(after.id, history[-1].revision) == after


def test_another_s_change_is_never_overwritten(desk: Desk, contract: Contract) -> None:
    before = filled(desk, contract)
    desk.plans.save(before, replace(before, axes=()), "drop")
    with pytest.raises(Problem) as caught:
        desk.plans.save(before, replace(before, actions=()), "drop")
    assert caught.value.kind is ProblemKind.CONFLICT


def test_a_validated_plan_is_frozen_but_followed_up(desk: Desk, contract: Contract) -> None:
    agreed = desk.plans.validate(filled(desk, contract), "", desk.today())

    assert (agreed.status, agreed.validated_on) == (PlanStatus.VALIDATED, desk.today())
    with_value = replace(agreed, indicators=(indicator(number("2025-06-30", 3)),))
    desk.plans.save(agreed, with_value, "enter a value")
    with pytest.raises(Problem) as caught:
        desk.plans.save(with_value, replace(with_value, axes=()), "drop")
    assert refusal(caught.value) == (ProblemKind.FROZEN, "validated")
    assert desk.plans.get(agreed.id) == with_value


def test_what_makes_a_plan_binding_may_come_in_later(desk: Desk, contract: Contract) -> None:
    agreed = desk.plans.validate(filled(desk, contract), "", desk.today(), Formalisation())
    assert agreed.formalisation == Formalisation()
    sent = dt.date(2025, 4, 2)
    known = replace(agreed, formalisation=Formalisation(sent_on=sent, references="C-12"))
    desk.plans.save(agreed, known, "fill in")
    amended = Formalisation(term=ContractTerm.PRICE, amendment_number="2", amendment_on=sent, amendment_purpose="Prix")
    desk.plans.save(known, replace(known, formalisation=amended), "fill in")
    assert desk.plans.get(agreed.id).formalisation == amended
    assert desk.plans.at(agreed.id, desk.plans.history(agreed.id)[-2].revision) == known
    assert desk.plans.new_version(agreed.id).formalisation is None


def test_letters_may_come_in_after_the_plan_is_closed(desk: Desk, contract: Contract) -> None:
    first = desk.plans.validate(filled(desk, contract), "", desk.today(), Formalisation())
    desk.plans.validate(desk.plans.new_version(first.id), "", desk.today())
    closed = desk.plans.get(first.id)
    assert closed.status is PlanStatus.CLOSED
    letter = Letter(sent_on=dt.date(2025, 4, 2), received_on=dt.date(2025, 4, 9))
    late = replace(closed, formalisation=Formalisation(buyer_letter=letter, holder_letter=letter))
    desk.plans.save(closed, late, "fill in")
    assert desk.plans.get(first.id) == late
    for changed in (replace(late, axes=()), replace(late, status=PlanStatus.DRAFT)):
        with pytest.raises(Problem) as caught:
            desk.plans.save(late, changed, "change")
        assert refusal(caught.value) == (ProblemKind.FROZEN, "closed")


def test_an_incomplete_plan_wants_a_reason(desk: Desk, contract: Contract) -> None:
    empty = desk.plans.create(contract.id)
    with pytest.raises(Problem) as caught:
        desk.plans.validate(empty, "  ", desk.today())
    assert caught.value.kind is ProblemKind.INCOMPLETE

    assert desk.plans.validate(empty, "Indicateurs en mars", desk.today()).incomplete_because == "Indicateurs en mars"


def test_a_new_version_takes_the_place_of_the_old_when_validated(desk: Desk, contract: Contract) -> None:
    first = desk.plans.validate(filled(desk, contract), "", desk.today())

    draft = desk.plans.new_version(first.id)
    assert desk.plans.new_version(first.id) == draft
    assert (draft.version, draft.status, draft.axes, draft.validated_on) == (2, PlanStatus.DRAFT, first.axes, None)
    assert desk.plans.get(first.id) == first

    second = desk.plans.validate(draft, "", desk.today())
    statuses = [(s.version, s.status) for s in desk.plans.of_contract(contract.id)]
    assert statuses == [(1, PlanStatus.CLOSED), (2, PlanStatus.VALIDATED)]
    for frozen in (desk.plans.get(first.id), second):
        with pytest.raises(Problem):
            desk.plans.validate(frozen, "", desk.today())
    with pytest.raises(Problem) as caught:
        desk.plans.new_version(first.id)
    assert refusal(caught.value) == (ProblemKind.FROZEN, "closed")


def test_validating_an_earlier_version_closes_none_that_came_after_it(desk: Desk, contract: Contract) -> None:
    """Two programs may have worked on a copy each."""
    draft = filled(desk, contract)
    later = replace(draft, id=new_id(), version=2, status=PlanStatus.VALIDATED, validated_on=desk.today())
    desk._store.plans.save(None, later, "from elsewhere")
    desk.plans.validate(draft, "", desk.today())
    assert desk.plans.get(later.id) == later


def test_who_names_a_contract_means_the_plan_in_force_else_the_last(desk: Desk, contract: Contract) -> None:
    assert desk.plans.to_open(contract.id) is None
    first = desk.plans.create(contract.id)
    known = desk.plans.to_open(contract.id)
    assert known is not None and known.id == first.id
    running = desk.plans.create(contract.id)
    desk.plans.validate(running, "for the test", TODAY)
    desk.plans.validate(desk.plans.create(contract.id), "for the test", TODAY)
    known = desk.plans.to_open(contract.id)
    assert known is not None and (known.id, known.year) == (running.id, 2)
