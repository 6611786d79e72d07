import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.documents.views import Mark
from facilitator_app.domain.plan import Action, ActionStatus, Axis, Objective
from facilitator_app.services.document_actions import PlanActions, action_dates, action_view, state_counts
from tests.services.document_cases import ENGLISH, PLAN, TODAY

TWO_AXES = replace(
    PLAN,
    axes=(*PLAN.axes, Axis(id="x2", title="Livraisons"), Axis(id="x3", title="Eau")),
    objectives=(*PLAN.objectives, Objective(id="o2", axis_id="x2"), Objective(id="o3", axis_id="x3")),
    actions=(
        Action(id="b1", title="Pour deux", objective_ids=("o2", "o1")),
        Action(id="b2", title="Pour trois", objective_ids=("o1", "o2", "o3")),
        Action(id="b3", title="Pour une", objective_ids=("o2",)),
    ),
)


@pytest.mark.parametrize(
    ("action", "dates"),
    [
        (Action(id="a", start=dt.date(2026, 1, 2), due=dt.date(2026, 3, 4)), "from 02/01/2026 to 04/03/2026"),
        (Action(id="a", due=dt.date(2026, 3, 4)), "by 04/03/2026"),
        (Action(id="a", start=dt.date(2026, 1, 2)), "from 02/01/2026"),
        (Action(id="a"), "no due date"),
    ],
)
def test_dates_of_an_action(action: Action, dates: str) -> None:
    assert action_dates(action, ENGLISH) == dates


def test_an_action_says_its_lateness_and_its_progress() -> None:
    late = Action(
        id="a", status=ActionStatus.IN_PROGRESS, progress=30, due=TODAY - dt.timedelta(days=1), comment="Reporté"
    )
    line = action_view(late, TODAY, ENGLISH)
    assert (line.note, line.progress, line.who) == ("1 day late – Reporté", "30%", "Holder")
    assert line.state is not None
    assert line.state.mark is Mark.LATE


def test_dropped_actions_are_not_counted() -> None:
    dropped = Action(id="a", status=ActionStatus.DROPPED)
    assert state_counts([dropped], TODAY, ENGLISH) is None
    counts = state_counts([dropped, *PLAN.actions], TODAY, ENGLISH)
    assert counts is not None
    assert sum(item.count for item in counts.counts) == len(PLAN.actions)
    assert counts.alt == "Actions by state: Late: 1, Not started: 2"


def test_an_action_of_several_axes_is_counted_once_and_says_where_it_is_told() -> None:
    told = PlanActions(plan=TWO_AXES, words=ENGLISH, on=TODAY)

    def lines(axis_id: str) -> list[tuple[str, str]]:
        return [(line.text, line.note) for group in told.of_axis(axis_id) for line in group.actions]

    assert lines("x1") == [
        ("Pour deux", "(also followed up under axis 2)"),
        ("Pour trois", "(also followed up under axes 2, 3)"),
    ]
    assert lines("x2") == [
        ("Pour deux", "(counted under axis 1)"),
        ("Pour trois", "(counted under axis 1)"),
        ("Pour une", ""),
    ]
    counts = [told.states(axis.id) for axis in TWO_AXES.axes]
    assert [sum(item.count for item in states.counts) if states else 0 for states in counts] == [2, 1, 0]


def test_what_was_agreed_has_no_state() -> None:
    done = replace(PLAN.actions[0], status=ActionStatus.DONE, done_on=TODAY, comment="Terminé")
    told = PlanActions(plan=replace(PLAN, actions=(done,)), words=ENGLISH)
    [group] = told.of_axis("x1")
    [line] = group.actions
    assert (line.who, line.schedule) == ("Responsable des achats", "from 01/12/2025 to 30/06/2026")
    assert (line.state, line.progress, line.note) == (None, "", "")
    assert told.states("x1") is None


def test_actions_among_others_are_told_alone() -> None:
    told = PlanActions(plan=PLAN, words=ENGLISH, on=TODAY)
    assert told.of_axis("x1", ()) == ()
    assert told.of_no_axis(()) == ()
    [group] = told.of_no_axis()
    assert [line.text for line in group.actions] == ["Sans objectif"]
