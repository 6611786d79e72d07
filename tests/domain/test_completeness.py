"""The seven points, axis by axis: each is missed when it is taken away."""

from dataclasses import replace

import pytest

from facilitator_app.domain.completeness import Point, completeness, is_complete, without_objective
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, Axis, Measure, Plan, Resource
from tests.domain.plans import indicator, plan


def open_points(of: Plan) -> dict[Point, tuple[str, ...]]:
    return {s.point: s.gaps for s in completeness(of) if not s.complete}


def test_whole_plan_is_complete() -> None:
    assert is_complete(plan())
    assert len(completeness(plan())) == 7


def test_plan_without_axis_is_not() -> None:
    assert not is_complete(plan(axes=()))


def test_every_axis_counts() -> None:
    two = plan(axes=(*plan().axes, Axis(id="x2")))
    assert {s.point for s in completeness(two) if s.axis_id == "x2" and not s.complete} == set(Point)


WHOLE = plan()


@pytest.mark.parametrize(
    ("lacking", "missed"),
    [
        (replace(WHOLE, objectives=(replace(WHOLE.objectives[0], title=" "),)), {Point.OBJECTIVES: ("o1",)}),
        (
            replace(WHOLE, objectives=(replace(WHOLE.objectives[0], perimeter_confirmed=False),)),
            {Point.OBJECTIVES: ("o1",)},
        ),
        (replace(WHOLE, indicators=()), {Point.INDICATORS: ("o1",)}),
        (replace(WHOLE, indicators=(replace(indicator(), name=""),)), {Point.INDICATORS: ("i1",)}),
        (replace(WHOLE, indicators=(indicator(target=None),)), {Point.INDICATORS: ("i1",)}),
        (
            replace(WHOLE, actions=(*WHOLE.actions, replace(WHOLE.actions[0], id="a3", objective_ids=(), due=None))),
            {Point.SCHEDULE: ("a3",)},
        ),
        (replace(WHOLE, actions=WHOLE.actions[1:]), {Point.HOLDER_ACTIONS: ()}),
        (replace(WHOLE, actions=WHOLE.actions[:1]), {Point.BUYER_ACTIONS: ()}),
        (replace(WHOLE, resources=WHOLE.resources[:1]), {Point.RESOURCES: ()}),
        (
            replace(WHOLE, actions=(replace(WHOLE.actions[0], due=None), WHOLE.actions[1])),
            {Point.SCHEDULE: ("a1",)},
        ),
        (
            replace(WHOLE, actions=(replace(WHOLE.actions[0], start=WHOLE.ends_on), WHOLE.actions[1])),
            {Point.SCHEDULE: ("a1",)},
        ),
        (replace(WHOLE, axes=(replace(WHOLE.axes[0], monitoring=""),)), {Point.MONITORING: ()}),
    ],
)
def test_what_lacks_is_told(lacking: Plan, missed: dict[Point, tuple[str, ...]]) -> None:
    assert open_points(lacking) == missed
    assert not is_complete(lacking)


def test_shared_action_and_resource_count_for_both_parties() -> None:
    shared = replace(WHOLE.actions[0], party=Party.SHARED)
    resource = Resource(id="r", axis_id="x1", party=Party.SHARED, description="Un comité")
    assert is_complete(replace(WHOLE, actions=(shared,), resources=(resource,)))


@pytest.mark.parametrize(
    ("means", "without"),
    [
        (WHOLE.resources, ()),
        (WHOLE.resources[:1], (Party.BUYER,)),
        (WHOLE.resources[1:], (Party.HOLDER,)),
        ((), (Party.HOLDER, Party.BUYER)),
        ((replace(WHOLE.resources[0], description=" "), WHOLE.resources[1]), (Party.HOLDER,)),
        ((replace(WHOLE.resources[0], party=Party.SHARED),), ()),
    ],
)
def test_it_says_whose_means_are_missing(means: tuple[Resource, ...], without: tuple[Party, ...]) -> None:
    [status] = [s for s in completeness(replace(WHOLE, resources=means)) if s.point is Point.RESOURCES]
    assert (status.without, status.complete) == (without, not without)


def test_qualitative_objective_needs_no_indicator_of_its_own() -> None:
    qualitative = replace(WHOLE.objectives[0], id="o2", title="Dialoguer", measure=Measure.QUALITATIVE)
    assert is_complete(replace(WHOLE, objectives=(*WHOLE.objectives, qualitative)))


def test_indicator_of_qualitative_objective_needs_no_target() -> None:
    qualitative = replace(WHOLE.objectives[0], measure=Measure.QUALITATIVE)
    assert is_complete(replace(WHOLE, objectives=(qualitative,), indicators=(indicator(target=None),)))


def test_actions_that_serve_nothing_are_told() -> None:
    adrift = replace(WHOLE.actions[0], id="a3", objective_ids=("gone",))
    dropped = replace(adrift, id="a4", status=ActionStatus.DROPPED)
    assert without_objective(replace(WHOLE, actions=(*WHOLE.actions, adrift, dropped))) == (adrift,)


def test_dropped_action_needs_no_dates() -> None:
    dropped = replace(WHOLE.actions[0], id="a3", due=None, status=ActionStatus.DROPPED)
    assert is_complete(replace(WHOLE, actions=(*WHOLE.actions, dropped)))


def test_dropped_action_is_no_action_of_its_party() -> None:
    dropped = replace(WHOLE.actions[1], status=ActionStatus.DROPPED)
    assert open_points(replace(WHOLE, actions=(WHOLE.actions[0], dropped))) == {Point.BUYER_ACTIONS: ()}


def test_dropped_action_needs_no_title() -> None:
    dropped = replace(WHOLE.actions[0], id="a3", title="", status=ActionStatus.DROPPED)
    assert is_complete(replace(WHOLE, actions=(*WHOLE.actions, dropped)))
