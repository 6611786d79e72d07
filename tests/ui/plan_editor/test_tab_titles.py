"""What the tabs say of a plan."""

from dataclasses import replace

from facilitator_app.domain.completeness import Point, completeness
from facilitator_app.domain.plan import Action
from facilitator_app.domain.state import State
from facilitator_app.ui.plan_editor.leading import places
from facilitator_app.ui.plan_editor.tab_titles import TabTitle, tab_titles
from tests.domain.plans import STARTS, indicator, plan


def test_actions_that_serve_no_objective_are_marked_and_say_why() -> None:
    adrift = plan(actions=(*plan().actions, Action(id="a3", title="Informer")))
    assert tab_titles(plan(), (), STARTS)[2] == TabTitle("Actions 0/2", None)
    assert tab_titles(adrift, (), STARTS)[2] == TabTitle("Actions 0/3", State.WATCH, "1 action(s) without an objective")
    assert tab_titles(adrift, (), STARTS)[4].state is State.WATCH


def test_an_indicator_without_a_target_is_marked_and_led_to() -> None:
    aimless = plan(indicators=(indicator(target=None),))
    assert tab_titles(aimless, (), STARTS)[1].state is State.WATCH
    [gap] = [s for s in completeness(aimless) if s.point is Point.INDICATORS]
    assert places(aimless, gap)[0] == ("i1", "target")


def test_a_plan_without_actions_is_marked() -> None:
    assert tab_titles(replace(plan(), actions=()), (), STARTS)[2] == TabTitle("Actions 0/0", State.WATCH)


def test_actions_without_dates_are_marked_as_in_the_matrix() -> None:
    first, *others = plan().actions
    undated = plan(actions=(replace(first, start=None), *others))
    assert tab_titles(undated, (), STARTS)[2] == TabTitle("Actions 0/2", State.WATCH, "1 action(s) without dates")
    assert {s.point for s in completeness(undated) if not s.complete} == {Point.SCHEDULE}
    untitled = plan(actions=(replace(first, title=" "), *others))
    assert tab_titles(untitled, (), STARTS)[2].state is State.WATCH
