"""A preparation is kept with its history, and the plan begins with what it targets and puts off."""

from dataclasses import replace
from decimal import Decimal

from msgspec import convert, to_builtins

from facilitator_app.bootstrap import words_for
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
    Preparation,
    TargetedAxis,
    Terms,
)
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import PaperKind
from tests.documents.reading import spoken

FRENCH = words_for("fr")

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


def test_a_preparation_of_before_the_social_clause_is_read(desk: Desk, contract: Contract) -> None:
    """Its texts had no such field."""
    old = to_builtins(desk.preparations.of_contract(contract.id))
    del old["terms"]["social_clause"]
    assert convert(old, Preparation).social_clause == ""


def test_what_the_social_clause_asks_for_reaches_the_plan_and_the_sheets(desk: Desk, contract: Contract) -> None:
    empty = desk.preparations.of_contract(contract.id)
    tied = replace(HEALTH, tied_to_social_clause=True)
    other = TargetedAxis(id="waste", title="Déchets", family=AxisFamily.ENVIRONMENTAL)
    terms = replace(empty.terms, social_clause="article 7 du CCAP, 1200 heures.")
    desk.preparations.save(empty, replace(empty, axes=(tied, other), terms=terms), "choose axes")
    assert desk.projects.around(contract.id).social_clause == "article 7 du CCAP, 1200 heures"
    sheets = spoken(desk.papers.preview(PaperKind.PROJECT_SHEETS, contract.id, words=FRENCH))
    plan = desk.plans.create(contract.id)
    paper = spoken(desk.papers.preview(PaperKind.PLAN, contract.id, words=FRENCH, plan_id=plan.id))
    for said in (sheets, paper):
        assert (
            len([text for text in said if "article 7 du CCAP, 1200 heures" in text and "clause sociale" in text]) == 1
        )
