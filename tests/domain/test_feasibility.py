"""Beginning an assessment and weighing its criteria (domain § 2.1, 4)."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.contract import Contract, ContractKind
from facilitator_app.domain.feasibility import (
    Criterion,
    HolderScheme,
    Weighing,
    begun_from,
    prefilled,
    weighed,
    weighing_of,
)
from facilitator_app.domain.workload import Load
from tests.domain.test_suitability import GOOD

CONTRACT = Contract(id="c", holder_id="h", duration_months=36, amount=Decimal(90_000), axes=("Santé", " ", "Tri"))


def test_a_new_assessment_begins_from_the_finished_one() -> None:
    former = replace(GOOD, assessed_on=dt.date(2026, 1, 5), assessor="chargée d’achats", load=Load())
    fresh = begun_from(former, "g")
    assert (fresh.id, fresh.finished, fresh.load) == ("g", False, None)
    assert replace(fresh, id="f", assessed_on=former.assessed_on, load=former.load) == former


def test_weighing_as_by_default_leaves_no_trace() -> None:
    noted = weighed(GOOD, Weighing(criterion=Criterion.PRICES, note="indice"))
    both = weighed(noted, Weighing(criterion=Criterion.PURCHASE, note="récurrent"))
    assert [w.criterion for w in both.weighings] == [Criterion.PURCHASE, Criterion.PRICES]
    assert weighing_of(both, Criterion.PRICES).note == "indice"
    back = weighed(weighed(both, Weighing(criterion=Criterion.PRICES)), Weighing(criterion=Criterion.PURCHASE))
    assert back == GOOD


@pytest.mark.parametrize(
    ("kind", "holders", "grouped", "scheme"),
    [
        (ContractKind.CONTRACT, None, False, HolderScheme.SINGLE),
        (ContractKind.LOT, None, False, HolderScheme.SINGLE),
        (ContractKind.FRAMEWORK, None, False, None),
        (ContractKind.FRAMEWORK, 1, False, HolderScheme.SINGLE),
        (ContractKind.FRAMEWORK, 3, False, None),
        (ContractKind.FRAMEWORK, 3, True, HolderScheme.GROUP),
        (ContractKind.CONTRACT, 3, False, None),
        (ContractKind.SUBSEQUENT, None, False, HolderScheme.SEVERAL_SUBSEQUENT),
        (ContractKind.SUBSEQUENT, 1, False, HolderScheme.SINGLE),
    ],
)
def test_it_is_prefilled_with_what_is_known(
    kind: ContractKind, holders: int | None, grouped: bool, scheme: HolderScheme | None
) -> None:
    found = prefilled("f", replace(CONTRACT, kind=kind), holders=holders, grouped=grouped)
    assert found.holders is scheme
    assert (found.total_months, found.amount, found.axes) == (36, Decimal(90_000), ("Santé", "Tri"))
    assert found.subsequent_months == (36 if kind is ContractKind.SUBSEQUENT else None)
    assert found.framework is (kind is ContractKind.FRAMEWORK)


def test_a_contract_that_is_not_awarded_says_nothing_of_its_holder() -> None:
    assert prefilled("f", replace(CONTRACT, holder_id="")).holders is None
