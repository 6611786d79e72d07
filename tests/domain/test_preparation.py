"""What the contract papers need before they say enough of the plan: domain § 2.4, sources 001 § 2.2 and 003."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.clause import MAKING
from facilitator_app.domain.clause_gaps import ClauseGap, ClauseLack, ClauseSource, clause_gaps
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.preparation import (
    Article,
    CapUnit,
    Force,
    LeftOut,
    Penalty,
    PenaltyUnit,
    Preparation,
    TargetedAxis,
    Terms,
    capped_at,
    put_off_axes,
    targeted_axes,
    without_empty_lines,
)

CONTRACT = Contract(id="c", reference="2026-1", title="Nettoyage")
TERMS = Terms(
    plan_months=2,
    governance="Comité de suivi",
    monitoring="Tableau de bord",
    control="Visites",
    evidence="Attestations",
    sharing="Moitié chacun",
)
LATE = Penalty(id="p", event="Réunion non organisée", amount=Decimal(100), cap=Decimal(10))
WHOLE = Preparation(
    id="preparation:c",
    contract_id="c",
    axes=(TargetedAxis(id="a", title="Santé au travail", expected="Prévenir les accidents"),),
    terms=TERMS,
    penalties=(LATE,),
)

Change = Callable[[Preparation], Preparation]


def lacks(preparation: Preparation, contract: Contract = CONTRACT) -> list[ClauseLack]:
    return [gap.lack for gap in clause_gaps(preparation, contract)]


def with_terms(**changed: object) -> Change:
    return lambda p: replace(p, terms=replace(p.terms, **changed))  # type: ignore[arg-type]  # names and types of Terms


def with_penalty(**changed: object) -> Change:
    return lambda p: replace(p, penalties=(replace(LATE, **changed),))  # type: ignore[arg-type]  # those of Penalty


def with_axis(**changed: object) -> Change:
    return lambda p: replace(p, axes=(*p.axes, TargetedAxis(id="b", title="Égalité", **changed)))  # type: ignore[arg-type]  # those of TargetedAxis


def test_a_clause_with_all_parts_lacks_nothing() -> None:
    assert clause_gaps(WHOLE, CONTRACT) == ()


@pytest.mark.parametrize(
    ("change", "lack", "article", "source"),
    [
        (lambda p: replace(p, axes=()), "NO_AXIS", "AXES", "SHEET_PREPARATION"),
        (with_axis(expected=" "), "AXIS_WITHOUT_EXPECTATION", "AXES", "SHEET_PREPARATION"),
        (with_axis(put_off=True), "PUT_OFF_WITHOUT_REASON", "AXES", "WORKSHOP"),
        (with_terms(plan_months=None), "NO_TIME_LIMIT", "DRAWING_UP", "SHEET_PREPARATION"),
        (with_terms(monitoring=" "), "NO_MONITORING", "MONITORING", "SHEET_PREPARATION"),
        (with_terms(control=""), "NO_CONTROL", "MONITORING", "SHEET_PREPARATION"),
        (with_terms(evidence=""), "NO_EVIDENCE", "MONITORING", "SHEET_PREPARATION"),
        (with_terms(governance=""), "NO_GOVERNANCE", "GOVERNANCE", "WORKSHOP"),
        (with_terms(sharing=""), "NO_SHARING", "SHARING", "WORKSHOP"),
        (lambda p: replace(p, penalties=()), "NO_PENALTY", "PENALTIES", "SHEET_PREPARATION"),
        (with_penalty(event=""), "PENALTY_WITHOUT_EVENT", "PENALTIES", "SHEET_PREPARATION"),
        (with_penalty(amount=None), "PENALTY_WITHOUT_AMOUNT", "PENALTIES", "SHEET_PREPARATION"),
        (with_penalty(cap=None), "PENALTY_WITHOUT_CAP", "PENALTIES", "PRACTICE"),
        (
            with_penalty(cap=Decimal(2000), cap_unit=CapUnit.PERCENT_OF_CONTRACT),
            "PENALTY_CAP_ABOVE_WHOLE",
            "PENALTIES",
            "PRACTICE",
        ),
        (
            with_penalty(amount=Decimal(150), unit=PenaltyUnit.PERCENT_OF_YEAR),
            "PENALTY_AMOUNT_ABOVE_WHOLE",
            "PENALTIES",
            "PRACTICE",
        ),
        (with_penalty(adversarial_days=0), "PENALTY_WITHOUT_STEP", "PENALTIES", "PRACTICE"),
        (with_terms(force=Force.INVITATION), "PENALTY_ON_INVITATION", "PENALTIES", "WORKSHOP"),
    ],
)
def test_each_part_that_is_missing_is_told_with_its_source(
    change: Change, lack: str, article: str, source: str
) -> None:
    [gap] = clause_gaps(change(WHOLE), CONTRACT)
    assert (gap.lack, gap.article, gap.source) == (ClauseLack[lack], Article[article], ClauseSource[source])
    assert not gap.accepted


def test_penalties_have_an_adversarial_step_of_15_days() -> None:
    assert Penalty(id="p").adversarial_days == 15


def test_euros_and_a_hundred_percent_are_not_questioned() -> None:
    for change in (
        with_penalty(cap=Decimal(2000), cap_unit=CapUnit.EUROS),
        with_penalty(cap=Decimal(100), cap_unit=CapUnit.PERCENT_OF_CONTRACT),
        with_penalty(amount=Decimal(500), unit=PenaltyUnit.EUROS_PER_EVENT),
    ):
        assert clause_gaps(change(WHOLE), CONTRACT) == ()


def test_an_invitation_needs_no_penalty() -> None:
    invited = replace(WHOLE, terms=replace(TERMS, force=Force.INVITATION), penalties=())
    assert lacks(invited) == []


@pytest.mark.parametrize("article", [a for a in Article if a is not Article.PERIMETER])
def test_an_article_left_out_is_told_and_accepted_with_a_reason(article: Article) -> None:
    out = replace(WHOLE, left_out=(LeftOut(id=article),))
    assert lacks(out) == [ClauseLack.ARTICLE_LEFT_OUT, ClauseLack.LEFT_OUT_WITHOUT_REASON]

    told = replace(WHOLE, left_out=(LeftOut(id=article, because="Réglé par le CCAP"),))
    assert clause_gaps(told, CONTRACT) == (ClauseGap(lack=ClauseLack.ARTICLE_LEFT_OUT, article=article, accepted=True),)


def test_the_perimeter_is_never_left_out() -> None:
    tried = replace(WHOLE, left_out=(LeftOut(id=Article.PERIMETER, because="Inutile"),))
    assert not tried.is_left_out(Article.PERIMETER)
    assert clause_gaps(tried, CONTRACT) == ()


def test_an_article_that_lost_its_field_is_told() -> None:
    gaps = clause_gaps(WHOLE, CONTRACT, quotes=lambda article: article not in MAKING)
    assert [(gap.lack, gap.article) for gap in gaps] == [(ClauseLack.FIELD_NOT_QUOTED, article) for article in MAKING]


def test_axes_are_those_prepared_else_those_of_the_contract_form() -> None:
    named = replace(CONTRACT, axes=("Égalité", " "))
    assert [axis.title for axis in targeted_axes(Preparation(id="p", contract_id="c"), named)] == ["Égalité"]

    later = TargetedAxis(id="b", title="Satisfaction des convives", put_off=True, put_off_because="Trop complexe")
    prepared = replace(WHOLE, axes=(*WHOLE.axes, later, TargetedAxis(id="n")))
    assert [axis.title for axis in targeted_axes(prepared, named)] == ["Santé au travail"]
    assert put_off_axes(prepared) == (later,)


def test_a_line_left_empty_is_neither_axis_nor_penalty() -> None:
    empty = Preparation(id="p", contract_id="c", axes=(TargetedAxis(id="a"),), penalties=(Penalty(id="x"),))
    assert empty.told_penalties == ()
    assert without_empty_lines(empty) == Preparation(id="p", contract_id="c")
    typed = replace(
        empty, axes=(TargetedAxis(id="a", expected="Former"),), penalties=(Penalty(id="x", cap=Decimal(5)),)
    )
    assert without_empty_lines(typed) == typed


def test_a_cap_above_the_whole_contract_is_in_euros() -> None:
    penalty = Penalty(id="x")
    assert capped_at(penalty, Decimal(10)).cap_unit is CapUnit.PERCENT_OF_CONTRACT
    assert capped_at(penalty, Decimal(1500)).cap_unit is CapUnit.EUROS
    # Who chose percent all the same is not overruled with each digit.
    chosen = Penalty(id="x", cap=Decimal(1500))
    assert capped_at(chosen, Decimal(150)).cap_unit is CapUnit.PERCENT_OF_CONTRACT


def test_what_the_social_clause_asks_for_is_one_line_without_full_stop() -> None:
    typed = replace(WHOLE, terms=replace(WHOLE.terms, social_clause=" article 7 du CCAP,\n1 200 heures. "))
    assert typed.social_clause == "article 7 du CCAP, 1 200 heures"
    assert Preparation(id="p", contract_id="c").social_clause == ""
