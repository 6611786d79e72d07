"""A preparation is kept with its history, and the plan begins with what it targets and puts off."""

from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.plan import AxisFamily
from facilitator_app.domain.preparation import (
    Article,
    ArticleText,
    CapUnit,
    Force,
    LeftOut,
    Penalty,
    PenaltyUnit,
    TargetedAxis,
    Terms,
)
from facilitator_app.services.desk import Desk

HEALTH = TargetedAxis(id="health", title="Santé au travail", expected="Prévenir")
DINERS = TargetedAxis(
    id="diners",
    title="Satisfaction des convives",
    family=AxisFamily.ORGANISATIONAL,
    put_off=True,
    put_off_because="Trop complexe pour commencer",
)


def test_all_of_a_preparation_is_kept(desk: Desk, contract: Contract) -> None:
    empty = desk.preparations.of_contract(contract.id)
    written = replace(
        empty,
        axes=(HEALTH, DINERS),
        terms=Terms(force=Force.OBLIGATION, plan_months=3, sharing="Moitié chacun", non_monetary=True),
        penalties=(
            Penalty(
                id="p",
                event="Retard",
                amount=Decimal("12.50"),
                unit=PenaltyUnit.EUROS_PER_DAY,
                cap=Decimal(1000),
                cap_unit=CapUnit.EUROS,
                adversarial_days=20,
            ),
        ),
        texts=(ArticleText(id="fr:purpose", body="Objet du {objet}"),),
        left_out=(LeftOut(id=Article.REUSE, because="Réglé ailleurs"),),
    )
    desk.preparations.save(empty, written, "fill in")
    assert desk.preparations.of_contract(contract.id) == written


def test_a_plan_begins_with_targeted_axes_and_keeps_those_put_off(desk: Desk, contract: Contract) -> None:
    named = replace(contract, axes=("SANTÉ AU TRAVAIL", "Satisfaction des convives", "Ponctualité"))
    desk.contracts.save(named, contract, "name axes")
    empty = desk.preparations.of_contract(contract.id)
    tied = replace(HEALTH, tied_to_social_clause=True)
    desk.preparations.save(empty, replace(empty, axes=(tied, DINERS, TargetedAxis(id="nameless"))), "choose axes")

    plan = desk.plans.create(contract.id)

    assert [axis.title for axis in plan.axes] == ["Santé au travail", "Ponctualité"]
    assert (plan.axes[0].id, plan.axes[0].tied_to_social_clause) == ("health", True)
    [put_off] = plan.put_off
    assert (put_off.title, put_off.family, put_off.reason) == (
        "Satisfaction des convives",
        AxisFamily.ORGANISATIONAL,
        "Trop complexe pour commencer",
    )
