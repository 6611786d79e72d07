"""The axes a contract names are those its plan begins with."""

from dataclasses import replace

from facilitator_app.domain.contract import Contract
from facilitator_app.services.desk import Desk


def test_a_plan_begins_with_the_axes_the_contract_names(desk: Desk, contract: Contract) -> None:
    known = desk.library.shipped("en").axes[0]
    named = replace(contract, axes=(known.title.upper(), "Ponctualité", " "))
    desk.contracts.save(named, contract, "name axes")
    axes = desk.plans.create(named.id).axes
    assert [axis.title for axis in axes] == [known.title.upper(), "Ponctualité"]
    assert axes[0].family is known.family
    assert not axes[0].monitoring
