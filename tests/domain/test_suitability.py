"""The table of domain § 2.1, line by line (sources 001/002 § 2.1, 001 part III, 003)."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.feasibility import (
    Criterion,
    Feasibility,
    HolderScheme,
    Purchase,
    Standing,
    Verdict,
    Weighing,
    Weight,
    weighed,
)
from facilitator_app.domain.suitability import (
    DECIDING,
    Finding,
    Level,
    Reason,
    concluded,
    differs,
    findings,
    verdict,
    whole_months,
)

GOOD = Feasibility(
    id="f",
    contract_id="c",
    purchase=Purchase.RECURRENT,
    holders=HolderScheme.SINGLE,
    total_months=36,
    amount=Decimal(40_000),
    people=Standing.SOUND,
    indicators=Standing.SOUND,
    relevance=Standing.SOUND,
    can_meet=True,
    short_revision=False,
)


def having(assessment: Feasibility, name: str, value: Any) -> Feasibility:
    """The assessment with another answer."""
    changed: Feasibility = replace(assessment, **{name: value})
    return changed


def of(assessment: Feasibility, criterion: Criterion) -> Finding:
    return next(f for f in findings(assessment) if f.criterion is criterion)


def said(assessment: Feasibility, criterion: Criterion) -> tuple[Level, Reason]:
    found = of(assessment, criterion)
    return found.level, found.reason


def test_each_criterion_has_one_finding_in_order() -> None:
    assert [f.criterion for f in findings(GOOD)] == list(Criterion)
    assert verdict(findings(GOOD)) is Verdict.SUITABLE


def test_a_one_off_purchase_is_not_suitable() -> None:
    one_off = replace(GOOD, purchase=Purchase.ONE_OFF)
    assert said(one_off, Criterion.PURCHASE) == (Level.NOT_SUITABLE, Reason.ONE_OFF)
    assert verdict(findings(one_off)) is Verdict.NOT_SUITABLE


@pytest.mark.parametrize(
    ("purchase", "reason"), [(Purchase.RECURRENT, Reason.RECURRENT), (Purchase.CONTINUOUS, Reason.CONTINUOUS)]
)
def test_recurrent_or_continuous_performance_is_suitable(purchase: Purchase, reason: Reason) -> None:
    assert said(replace(GOOD, purchase=purchase), Criterion.PURCHASE) == (Level.SUITABLE, reason)


def test_a_single_holder_is_suitable() -> None:
    assert said(GOOD, Criterion.HOLDERS) == (Level.SUITABLE, Reason.SINGLE_HOLDER)


def test_a_group_of_companies_is_one_holder() -> None:
    group = replace(GOOD, holders=HolderScheme.GROUP)
    assert said(group, Criterion.HOLDERS) == (Level.SUITABLE, Reason.GROUP_IS_ONE_HOLDER)
    assert verdict(findings(group)) is Verdict.SUITABLE


def test_several_holders_with_purchase_orders_are_not_suitable() -> None:
    orders = replace(GOOD, holders=HolderScheme.SEVERAL_ORDERS, total_months=48)
    assert said(orders, Criterion.HOLDERS) == (Level.NOT_SUITABLE, Reason.SEVERAL_ORDERS)
    assert verdict(findings(orders)) is Verdict.NOT_SUITABLE


@pytest.mark.parametrize("months", [24, 25, 48])
def test_subsequent_contracts_of_24_months_or_more_are_suitable(months: int) -> None:
    subsequent = replace(GOOD, holders=HolderScheme.SEVERAL_SUBSEQUENT, subsequent_months=months, total_months=12)
    assert said(subsequent, Criterion.HOLDERS) == (Level.SUITABLE, Reason.SUBSEQUENT_LONG)
    assert verdict(findings(subsequent)) is Verdict.SUITABLE


def test_the_subsequent_contract_s_own_duration_is_what_counts() -> None:
    subsequent = replace(
        GOOD, holders=HolderScheme.SEVERAL_SUBSEQUENT, subsequent_months=24, total_months=48, framework=True
    )
    assert whole_months(subsequent) == 24
    assert said(subsequent, Criterion.DURATION) == (Level.SUITABLE, Reason.DURATION_ENOUGH)
    assert of(subsequent, Criterion.DURATION).months == 24
    # Four years are what suits best in a framework agreement, and this plan attaches to none.
    long = replace(subsequent, subsequent_months=48)
    assert said(long, Criterion.DURATION) == (Level.SUITABLE, Reason.DURATION_ENOUGH)


@pytest.mark.parametrize("months", [1, 12, 23])
def test_subsequent_contracts_under_24_months_are_not_suitable(months: int) -> None:
    subsequent = replace(GOOD, holders=HolderScheme.SEVERAL_SUBSEQUENT, subsequent_months=months, total_months=48)
    found = of(subsequent, Criterion.HOLDERS)
    assert (found.level, found.reason, found.months) == (Level.NOT_SUITABLE, Reason.SUBSEQUENT_SHORT, months)
    assert verdict(findings(subsequent)) is Verdict.NOT_SUITABLE


def test_without_the_subsequent_contracts_duration_nothing_is_said() -> None:
    subsequent = replace(GOOD, holders=HolderScheme.SEVERAL_SUBSEQUENT, total_months=48)
    assert said(subsequent, Criterion.HOLDERS) == (Level.UNKNOWN, Reason.SUBSEQUENT_UNKNOWN)
    assert verdict(findings(subsequent)) is None


@pytest.mark.parametrize("months", [1, 12, 23])
def test_a_duration_under_24_months_is_a_reservation(months: int) -> None:
    short = replace(GOOD, total_months=months)
    assert said(short, Criterion.DURATION) == (Level.RESERVATION, Reason.DURATION_SHORT)
    assert verdict(findings(short)) is Verdict.RESERVATIONS


def test_24_months_exactly_are_enough() -> None:
    enough = replace(GOOD, total_months=24)
    assert said(enough, Criterion.DURATION) == (Level.SUITABLE, Reason.DURATION_ENOUGH)
    assert verdict(findings(enough)) is Verdict.SUITABLE


def test_firm_and_renewable_parts_are_shown_and_add_up_where_no_total_is_known() -> None:
    parts = replace(GOOD, total_months=None, firm_months=12, renewable_months=36)
    found = of(parts, Criterion.DURATION)
    assert (found.months, found.firm_months, found.renewable_months) == (48, 12, 36)


@pytest.mark.parametrize(
    ("framework", "months", "reason"),
    [
        (True, 48, Reason.FRAMEWORK_OF_FOUR_YEARS),
        (True, 47, Reason.DURATION_ENOUGH),
        (False, 48, Reason.DURATION_ENOUGH),
        (True, 23, Reason.DURATION_SHORT),
    ],
)
def test_a_framework_agreement_of_48_months_is_particularly_suitable(
    framework: bool, months: int, reason: Reason
) -> None:
    assert of(replace(GOOD, framework=framework, total_months=months), Criterion.DURATION).reason is reason


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_the_amount_never_blocks(amount: Decimal) -> None:
    for months in (12, 24, 48, None):
        assessment = replace(GOOD, total_months=months)
        told = verdict(findings(replace(assessment, amount=amount)))
        assert told is verdict(findings(replace(assessment, amount=None)))


def test_a_modest_amount_is_fine_when_the_duration_suffices() -> None:
    assert said(GOOD, Criterion.AMOUNT) == (Level.SUITABLE, Reason.AMOUNT_MODEST)
    ordinary = replace(GOOD, amount=Decimal(90_000))
    assert said(ordinary, Criterion.AMOUNT) == (Level.SUITABLE, Reason.AMOUNT_FINE)
    short = replace(GOOD, total_months=12)
    assert said(short, Criterion.AMOUNT) == (Level.HINT, Reason.AMOUNT_AFTER_DURATION)


@pytest.mark.parametrize("criterion", [Criterion.PEOPLE, Criterion.INDICATORS, Criterion.RELEVANCE])
def test_points_of_vigilance_are_weighed_by_the_person(criterion: Criterion) -> None:
    levels = {standing: of(having(GOOD, criterion.value, standing), criterion).level for standing in (*Standing, None)}
    assert levels == {
        Standing.SOUND: Level.SUITABLE,
        Standing.FRAGILE: Level.RESERVATION,
        Standing.LACKING: Level.RESERVATION,
        None: Level.UNKNOWN,
    }
    lacking = having(GOOD, criterion.value, Standing.LACKING)
    assert verdict(findings(lacking)) is Verdict.RESERVATIONS
    for weight, expected in (
        (Weight.MINOR, Verdict.SUITABLE),
        (Weight.NORMAL, Verdict.RESERVATIONS),
        (Weight.DECISIVE, Verdict.NOT_SUITABLE),
    ):
        own = weighed(lacking, Weighing(criterion=criterion, weight=weight, note="entendu"))
        assert verdict(findings(own)) is expected
        assert of(own, criterion).note == "entendu"


def test_an_exclusion_can_not_be_weighed_away() -> None:
    one_off = replace(GOOD, purchase=Purchase.ONE_OFF)
    own = weighed(one_off, Weighing(criterion=Criterion.PURCHASE, weight=Weight.MINOR))
    assert verdict(findings(own)) is Verdict.NOT_SUITABLE


def test_hints_never_block() -> None:
    hinted = replace(GOOD, can_meet=False, short_revision=True)
    assert of(hinted, Criterion.MEETINGS).level is Level.HINT
    assert of(hinted, Criterion.PRICES).level is Level.HINT
    assert verdict(findings(hinted)) is Verdict.SUITABLE
    for criterion in (Criterion.MEETINGS, Criterion.PRICES):
        hinted = weighed(hinted, Weighing(criterion=criterion, weight=Weight.DECISIVE))
    assert verdict(findings(hinted)) is Verdict.SUITABLE


@pytest.mark.parametrize("name", ["purchase", "holders", "total_months"])
def test_there_is_no_verdict_while_a_deciding_criterion_is_unknown(name: str) -> None:
    assert verdict(findings(having(GOOD, name, None))) is None


def test_an_exclusion_is_a_verdict_whatever_else_is_unknown() -> None:
    assert verdict(findings(Feasibility(id="f", contract_id="c", purchase=Purchase.ONE_OFF))) is Verdict.NOT_SUITABLE


def test_the_person_may_conclude_otherwise() -> None:
    assert concluded(GOOD) is Verdict.SUITABLE
    own = replace(GOOD, conclusion=Verdict.NOT_SUITABLE)
    assert concluded(own) is Verdict.NOT_SUITABLE
    assert differs(own)
    assert not differs(replace(GOOD, conclusion=Verdict.SUITABLE))
    assert not differs(GOOD)


months = st.none() | st.integers(0, 120)
assessments = st.builds(
    Feasibility,
    id=st.just("f"),
    contract_id=st.just("c"),
    purchase=st.none() | st.sampled_from(Purchase),
    holders=st.none() | st.sampled_from(HolderScheme),
    subsequent_months=months,
    framework=st.booleans(),
    total_months=months,
    firm_months=months,
    renewable_months=months,
    people=st.none() | st.sampled_from(Standing),
    indicators=st.none() | st.sampled_from(Standing),
    relevance=st.none() | st.sampled_from(Standing),
    can_meet=st.none() | st.booleans(),
    short_revision=st.none() | st.booleans(),
    weighings=st.lists(
        st.builds(Weighing, criterion=st.sampled_from(Criterion), weight=st.sampled_from(Weight)),
        unique_by=lambda w: w.criterion,
    ).map(tuple),
)


@given(assessments)
def test_the_verdict_is_the_worst_of_what_counts(assessment: Feasibility) -> None:
    found = findings(assessment)
    counted = {f.counts_as for f in found}
    told = verdict(found)
    assert [f.criterion for f in found] == list(Criterion)
    assert (told is Verdict.NOT_SUITABLE) == (Level.NOT_SUITABLE in counted)
    if told is None:
        assert any(f.level is Level.UNKNOWN and f.criterion in DECIDING for f in found)
    if told is Verdict.SUITABLE:
        assert counted <= {Level.SUITABLE, Level.HINT, Level.UNKNOWN}
    own = whole_months(assessment)
    assert own is None or own > 0


@given(assessments, months, months)
def test_a_longer_contract_is_never_less_suitable(assessment: Feasibility, one: int | None, other: int | None) -> None:
    order = (Verdict.NOT_SUITABLE, Verdict.RESERVATIONS, Verdict.SUITABLE)
    shorter, longer = sorted((one or 1, other or 1))

    def told(months: int) -> Verdict | None:
        return verdict(findings(replace(assessment, subsequent_months=months, total_months=months)))

    before, after = told(shorter), told(longer)
    assert (before is None) == (after is None) or before is Verdict.NOT_SUITABLE
    if before is not None and after is not None:
        assert order.index(before) <= order.index(after)
