"""Assessments: begun from what is known, finished once, kept; and what they would ask of the facilitator."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.contract import Contract, ContractKind
from facilitator_app.domain.feasibility import Feasibility, HolderScheme, Purchase, Standing, Verdict
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.suitability import concluded
from facilitator_app.domain.workload import Effort
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import Stage
from tests.services.conftest import TODAY

FUNCTION = "chargée de mission achats responsables"


@pytest.fixture
def prospect(desk: Desk, buyer: Organisation) -> Contract:
    """A framework agreement that is not let yet."""
    fresh = Contract(
        id=new_id(),
        reference="2027-4",
        title="Beurre, œufs et fromages",
        kind=ContractKind.FRAMEWORK,
        buyer_id=buyer.id,
        duration_months=48,
        amount=Decimal(90_000),
        axes=("EGalim",),
    )
    return desk.contracts.save(fresh, None, "create a contract")


def answered(desk: Desk, contract: Contract) -> Feasibility:
    """An assessment that comes to a verdict."""
    begun = desk.feasibilities.begin(contract.id)
    after = replace(begun, purchase=Purchase.RECURRENT, holders=HolderScheme.SINGLE)
    desk.feasibilities.save(begun, after, "fill")
    return after


def refused(kind: ProblemKind, problem: str = "") -> "pytest.RaisesExc[Problem]":
    return pytest.RaisesExc(Problem, check=lambda p: p.kind is kind and p.details.get("problem", "") == problem)


def test_it_begins_with_what_the_contract_says(desk: Desk, prospect: Contract) -> None:
    begun = desk.feasibilities.begin(prospect.id)
    assert (begun.framework, begun.total_months, begun.amount, begun.axes) == (True, 48, Decimal(90_000), ("EGalim",))
    assert begun.holders is None
    assert desk.feasibilities.of_contract(prospect.id) == (begun,)


def test_the_number_of_holders_prefills_it_where_known(desk: Desk, prospect: Contract) -> None:
    assert desk.feasibilities.begin(prospect.id, holders=2, grouped=True).holders is HolderScheme.GROUP


def test_the_one_under_way_is_taken_up_again(desk: Desk, prospect: Contract) -> None:
    begun = answered(desk, prospect)
    assert desk.feasibilities.begin(prospect.id) == begun


def test_finished_it_is_dated_signed_by_a_function_and_frozen(desk: Desk, prospect: Contract) -> None:
    begun = answered(desk, prospect)
    done = desk.feasibilities.finish(begun.id, TODAY, f" {FUNCTION} ")
    assert (done.assessed_on, done.assessor) == (TODAY, FUNCTION)
    with refused(ProblemKind.FROZEN):
        desk.feasibilities.save(done, replace(done, assessor="autre"), "change")
    with refused(ProblemKind.FROZEN):
        desk.feasibilities.finish(done.id, TODAY, FUNCTION)
    with refused(ProblemKind.FROZEN):
        desk.feasibilities.drop(done)
    assert desk.contracts.rows([prospect.id])[0].stage is Stage.PREPARATION


def test_a_negative_assessment_is_kept_and_the_next_begins_from_it(desk: Desk, prospect: Contract) -> None:
    begun = answered(desk, prospect)
    against = replace(begun, purchase=Purchase.ONE_OFF, people=Standing.LACKING)
    desk.feasibilities.save(begun, against, "fill")
    first = desk.feasibilities.finish(against.id, TODAY - dt.timedelta(days=30), FUNCTION)
    assert concluded(first) is Verdict.NOT_SUITABLE
    second = desk.feasibilities.begin(prospect.id)
    assert second.id != first.id
    assert (second.purchase, second.people, second.finished) == (Purchase.ONE_OFF, Standing.LACKING, False)
    assert desk.feasibilities.of_contract(prospect.id) == (first, second)
    assert desk.feasibilities.last(prospect.id) == first
    later = desk.feasibilities.finish(second.id, TODAY, FUNCTION)
    assert desk.feasibilities.last(prospect.id) == later
    assert desk.feasibilities.get(first.id) == first


def test_a_new_assessment_takes_over_facts_and_no_conclusion(desk: Desk, prospect: Contract) -> None:
    begun = answered(desk, prospect)
    against = replace(begun, conclusion=Verdict.NOT_SUITABLE, conclusion_because="Personne pour le suivre")
    desk.feasibilities.save(begun, against, "conclude")
    desk.feasibilities.finish(against.id, TODAY, FUNCTION)
    second = desk.feasibilities.begin(prospect.id)
    assert (second.purchase, second.conclusion, second.conclusion_because) == (Purchase.RECURRENT, None, "")
    assert concluded(second) is not Verdict.NOT_SUITABLE


def test_a_third_assessment_begins_from_the_second(desk: Desk, prospect: Contract) -> None:
    desk.feasibilities.finish(answered(desk, prospect).id, TODAY, FUNCTION)
    second = desk.feasibilities.begin(prospect.id)
    desk.feasibilities.save(second, replace(second, purchase=Purchase.CONTINUOUS), "correct")
    desk.feasibilities.finish(second.id, TODAY, FUNCTION)
    assert desk.feasibilities.begin(prospect.id).purchase is Purchase.CONTINUOUS


def test_a_contract_without_assessment_has_no_last_one(desk: Desk, prospect: Contract) -> None:
    assert desk.feasibilities.last(prospect.id) is None
    begun = desk.feasibilities.begin(prospect.id)
    assert desk.feasibilities.last(prospect.id) == begun


def test_finishing_asks_for_a_function_a_verdict_and_a_reason(desk: Desk, prospect: Contract) -> None:
    begun = desk.feasibilities.begin(prospect.id)
    with refused(ProblemKind.INCOMPLETE, "assessment_unsigned"):
        desk.feasibilities.finish(begun.id, TODAY, "  ")
    with refused(ProblemKind.INCOMPLETE, "assessment_open"):
        desk.feasibilities.finish(begun.id, TODAY, FUNCTION)
    with refused(ProblemKind.INVALID, "assessed_later"):
        desk.feasibilities.finish(begun.id, TODAY + dt.timedelta(days=1), FUNCTION)
    own = replace(begun, conclusion=Verdict.SUITABLE)
    desk.feasibilities.save(begun, own, "conclude")
    with refused(ProblemKind.INCOMPLETE, "assessment_unexplained"):
        desk.feasibilities.finish(begun.id, TODAY, FUNCTION)
    explained = replace(own, conclusion_because="Décision du comité")
    desk.feasibilities.save(own, explained, "explain")
    assert concluded(desk.feasibilities.finish(begun.id, TODAY, FUNCTION)) is Verdict.SUITABLE


def test_one_begun_by_mistake_can_be_given_up(desk: Desk, prospect: Contract) -> None:
    desk.feasibilities.drop(desk.feasibilities.begin(prospect.id))
    assert desk.feasibilities.of_contract(prospect.id) == ()


def test_history_tells_each_change(desk: Desk, prospect: Contract) -> None:
    begun = answered(desk, prospect)
    desk.feasibilities.finish(begun.id, TODAY, FUNCTION)
    labels = [change.label for change in desk.feasibilities.history(begun.id)]
    assert labels == ["begin the assessment", "fill", "finish the assessment"]


def test_hours_are_remembered_from_the_last_assessment(desk: Desk, contract: Contract, prospect: Contract) -> None:
    begun = desk.feasibilities.begin(contract.id)
    assert begun.capacity_hours is None
    effort = Effort(preparation_hours=Decimal(4))
    told = replace(begun, capacity_hours=Decimal(320), effort=effort, assessor=FUNCTION)
    desk.feasibilities.save(begun, told, "fill")
    other = desk.feasibilities.begin(prospect.id)
    assert (other.capacity_hours, other.effort, other.assessor) == (Decimal(320), effort, FUNCTION)


def test_the_workload_counts_the_other_live_contracts_with_a_plan(
    desk: Desk, contract: Contract, prospect: Contract, buyer: Organisation
) -> None:
    begun = desk.feasibilities.begin(prospect.id)
    assert desk.feasibilities.workload(begun).other_contracts == 0
    desk.plans.create(contract.id)
    desk.contracts.save(replace(contract, half_yearly_reviews=True, interim_months=3), contract, "cadence")
    for number, archived in enumerate((None, TODAY)):
        other = replace(contract, id=new_id(), reference=f"2025-{number + 5}", archived_on=archived)
        desk.contracts.save(other, None, "create")
        desk.plans.create(other.id)
    found = desk.feasibilities.workload(begun)
    # One with four meetings a year, one with its annual review, the archived one with none.
    assert (found.other_contracts, found.other_meetings) == (2, 5)
    assert (found.meetings, found.hours, found.other_hours) == (1, Decimal(8), Decimal(40))
    own = desk.feasibilities.workload(replace(begun, contract_id=contract.id))
    assert (own.meetings, own.other_contracts, own.other_meetings) == (4, 1, 1)


def test_finished_it_keeps_the_workload_of_that_day(desk: Desk, contract: Contract, prospect: Contract) -> None:
    done = desk.feasibilities.finish(answered(desk, prospect).id, TODAY, FUNCTION)
    before = desk.feasibilities.workload(done)
    desk.plans.create(contract.id)
    assert desk.feasibilities.workload(done) == before
    assert desk.feasibilities.workload(desk.feasibilities.begin(prospect.id)).other_contracts == 1


def test_contracts_are_counted_in_one_statement_however_many(
    desk: Desk, contract: Contract, buyer: Organisation
) -> None:
    with desk._store.transaction():
        for number in range(60):
            other = replace(contract, id=new_id(), reference=f"X-{number}", half_yearly_reviews=number % 2 == 0)
            desk._store.contracts.save(None, other, "create")
            desk.plans.create(other.id)
    statements: list[str] = []
    begun = desk.feasibilities.begin(contract.id)
    desk.refresh()
    desk._store._connection.raw.set_trace_callback(statements.append)
    found = desk.feasibilities.workload(begun)
    desk._store._connection.raw.set_trace_callback(None)
    assert (found.other_contracts, found.other_meetings) == (60, 90)
    # However many there are: the contract itself, whether the list is behind, and the count.
    assert len([s for s in statements if s.lstrip().startswith("SELECT")]) <= 4


def test_the_holder_of_an_awarded_contract_is_known(desk: Desk, contract: Contract) -> None:
    holder = Organisation(id=new_id(), name="Propreté Exemple", kind=OrganisationKind.HOLDER)
    desk.directory.save(holder, None, "create")
    desk.contracts.save(replace(contract, holder_id=holder.id), contract, "award")
    assert desk.feasibilities.begin(contract.id).holders is HolderScheme.SINGLE
