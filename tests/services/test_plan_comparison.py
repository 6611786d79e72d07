"""Two plans told side by side in words."""

from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.comparison import Change, counts
from facilitator_app.domain.plan import ActionStatus, IndicatorValue, Resource
from facilitator_app.services.plan_comparison import compared, plan_statements
from tests.services.document_cases import ENGLISH, PLAN, SHARE, TODAY


def test_a_plan_compared_with_itself_has_not_changed() -> None:
    assert {d.change for d in compared(PLAN, PLAN, ENGLISH)} == {Change.SAME}


def test_a_plan_is_told_axis_by_axis() -> None:
    told = [s.text for s in plan_statements(PLAN, ENGLISH)]
    assert told[:3] == [
        "Produits durables",
        "Objective: Augmenter la part (measurable, performance, both parties)",
        "Indicator: Part EGalim · target: 60% at least · supplied by: holder, half-yearly",
    ]
    assert "Means (holder): Responsable qualité, 20 jours" in told
    assert told[-1].startswith("Put off: Eau")


def test_changed_added_and_removed_lines_are_told() -> None:
    after = replace(
        PLAN,
        indicators=(replace(SHARE, target=Decimal(65)),),
        actions=(replace(PLAN.actions[0], due=TODAY), *PLAN.actions[1:]),
        resources=(*PLAN.resources, Resource(id="r2", axis_id="x1", description="Une salle")),
    )
    found = compared(PLAN, after, ENGLISH)
    told = {d.either.id: d.change for d in found if d.change is not Change.SAME}
    assert told == {"i1": Change.CHANGED, "i2": Change.REMOVED, "a1": Change.CHANGED, "r2": Change.ADDED}
    assert counts(found)[Change.ADDED] == 1


def test_what_is_followed_up_is_no_difference() -> None:
    value = IndicatorValue(id="v9", period_end=TODAY, numerator=Decimal(1), denominator=Decimal(2))
    after = replace(
        PLAN,
        indicators=(replace(SHARE, values=(value,)), *PLAN.indicators[1:]),
        actions=tuple(replace(a, status=ActionStatus.DONE, progress=100) for a in PLAN.actions),
    )
    assert {d.change for d in compared(PLAN, after, ENGLISH)} == {Change.SAME}
