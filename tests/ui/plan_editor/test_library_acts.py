"""The library and the plan, both ways."""

import datetime as dt

from facilitator_app.domain.library import Library, LibraryAction, LibraryAxis, LibraryIndicator, LibraryObjective
from facilitator_app.domain.plan import Plan
from facilitator_app.ui.plan_editor import library_acts
from tests.ui.plan_editor.plans import draft

AXIS = LibraryAxis(
    id="axis",
    title="Mentoring",
    objectives=(
        LibraryObjective(
            id="obj",
            title="More tutors",
            indicators=(LibraryIndicator(id="ind", name="Tutors"), LibraryIndicator(id="ind2", name="Hours")),
            actions=(LibraryAction(id="act", title="Hire with the local plan"),),
        ),
    ),
)


def plan() -> Plan:
    """The draft with its two axes."""
    return draft(Plan(id="p", contract_id="c", year=1, starts_on=dt.date(2026, 9, 14), ends_on=dt.date(2027, 9, 13)))


def test_an_indicator_brings_its_objective_and_uses_the_axis_that_is_there() -> None:
    recruitment = LibraryAxis(id=AXIS.id, title="RECRUITMENT", objectives=AXIS.objectives)
    added = library_acts.with_entries(plan(), (recruitment,), ["ind"])
    assert len(added.plan.axes) == 2
    objective = added.plan.objectives[-1]
    assert (objective.title, objective.axis_id) == ("More tutors", "axis-1")
    assert [i.name for i in added.plan.indicators] == ["Share of hours", "Tutors"]
    assert added.ids == (objective.id, added.plan.indicators[-1].id)


def test_an_action_that_is_there_serves_one_more_objective() -> None:
    added = library_acts.with_entries(plan(), (AXIS,), ["act"])
    assert len(added.plan.actions) == 2
    assert added.plan.actions[0].objective_ids == ("obj-1", added.plan.objectives[-1].id)


def test_nothing_picked_changes_nothing() -> None:
    assert library_acts.with_entries(plan(), (AXIS,), []).plan == plan()


def test_an_axis_kept_takes_the_place_of_one_with_its_title() -> None:
    once = library_acts.with_axis_kept(Library(), plan(), "axis-1")
    twice = library_acts.with_axis_kept(once, plan(), "axis-1")
    assert len(twice.axes) == 1
    assert twice.axes[0].source == ""
    back = library_acts.with_entries(
        Plan(id="q", contract_id="c", year=1, starts_on=dt.date(2026, 9, 14), ends_on=dt.date(2027, 9, 13)),
        twice.axes,
        [i.id for i in twice.axes[0].objectives[0].indicators],
    )
    assert back.plan.indicators[0].name == "Share of hours"
    assert back.plan.axes[0].monitoring == "Half-yearly table"
