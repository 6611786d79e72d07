"""The plan: what belongs to what, and what stays as agreed."""

from dataclasses import replace

from facilitator_app.domain.plan import Action, ActionStatus, agreed_part
from tests.domain.plans import indicator, number, plan


def test_lines_of_an_axis_are_found_through_objectives() -> None:
    whole = plan()
    stray = Action(id="a9", title="Sans objectif", objective_ids=("gone",))

    assert whole.objective_axis("o1") == "x1"
    assert whole.objective_axis("gone") == ""
    assert [i.id for i in whole.axis_indicators("x1")] == ["i1"]
    assert [a.id for a in replace(whole, actions=(*whole.actions, stray)).axis_actions("x1")] == ["a1", "a2"]
    assert whole.action_axes(whole.actions[0]) == ("x1",)
    assert whole.action_axes(stray) == ()


def test_values_and_progress_are_no_part_of_what_is_agreed() -> None:
    before = plan()
    followed = replace(
        before,
        indicators=(indicator(number("2025-06-30", 3)),),
        actions=(replace(before.actions[0], status=ActionStatus.DONE, progress=100, comment="fait"), before.actions[1]),
    )

    assert agreed_part(followed) == agreed_part(before)
    assert agreed_part(replace(before, indicators=())) != agreed_part(before)
    moved = replace(before.actions[0], due=before.ends_on)
    assert agreed_part(replace(before, actions=(moved, before.actions[1]))) != agreed_part(before)
