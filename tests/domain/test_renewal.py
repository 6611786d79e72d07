"""Next year's plan out of this year's and the choices made at the annual review."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.meeting import Choice, LineKind, Meeting, RenewalLine
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, AxisFamily, Direction, Plan, PlanStatus, PutOffAxis
from facilitator_app.domain.renewal import already_reached, renew
from tests.domain.plans import indicator, number, plan

NEXT = (dt.date(2026, 3, 8), dt.date(2027, 3, 7))


def renewed(of: Plan, *lines: RenewalLine) -> Plan:
    return renew(of, Meeting(id="m", contract_id="c", renewal=lines), NEXT)


def choose(subject: str, choice: Choice, **fields: object) -> RenewalLine:
    return replace(RenewalLine(id=f"l-{subject}", subject_id=subject, choice=choice), **fields)  # type: ignore[arg-type]  # fields by name


def add(kind: LineKind, parent: str = "", title: str = "Nouveau", **fields: object) -> RenewalLine:
    line = RenewalLine(id=f"new-{kind}", kind=kind, choice=Choice.ADD, parent_id=parent, title=title)
    return replace(line, **fields)  # type: ignore[arg-type]  # fields by name


def test_everything_is_carried_over_under_its_id() -> None:
    before = plan()
    after = renewed(before)

    assert (after.year, after.starts_on, after.ends_on) == (2, *NEXT)
    assert after.status is PlanStatus.DRAFT
    assert after.id != before.id
    assert (after.axes, after.objectives, after.resources) == (before.axes, before.objectives, before.resources)
    assert [a.id for a in after.actions] == ["a1", "a2"]


def test_finished_and_dropped_actions_stay_behind_and_dates_move_on() -> None:
    first, second = plan().actions
    after = renewed(plan(actions=(replace(first, status=ActionStatus.DONE), second)))

    assert [a.id for a in after.actions] == ["a2"]
    assert after.actions[0].due == dt.date(2026, 12, 31)
    assert after.actions[0].start == NEXT[0]


def test_dates_keep_their_day_over_a_leap_year() -> None:
    first = replace(plan().actions[0], due=dt.date(2024, 3, 1))
    before = replace(plan(actions=(first,)), starts_on=dt.date(2023, 3, 8), ends_on=dt.date(2024, 3, 7))
    after = renew(before, Meeting(id="m", contract_id="c"), (dt.date(2024, 3, 8), dt.date(2025, 3, 7)))
    assert after.actions[0].due == dt.date(2025, 3, 1)


@pytest.mark.parametrize("due", ["2025-06-30", "2026-03-07", "2026-11-12", "2030-01-01"])
def test_an_action_under_way_keeps_its_dates_late_or_not(due: str) -> None:
    started = replace(plan().actions[0], status=ActionStatus.IN_PROGRESS, due=dt.date.fromisoformat(due))
    after = renewed(plan(actions=(started,))).actions[0]
    assert (after.start, after.due) == (started.start, started.due)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2025-06-30", "2026-06-30"),
        ("2026-03-07", "2027-03-07"),
        ("2024-05-15", "2026-05-15"),
        ("2024-03-07", "2027-03-07"),
        ("2026-03-08", "2026-03-08"),
        ("2026-12-11", "2026-12-11"),
        ("2028-01-31", "2028-01-31"),
    ],
)
def test_an_action_not_begun_moves_only_out_of_the_old_year(before: str, after: str) -> None:
    waiting = replace(plan().actions[0], start=None, due=dt.date.fromisoformat(before))
    assert renewed(plan(actions=(waiting,))).actions[0].due == dt.date.fromisoformat(after)


def test_no_date_is_moved_beyond_the_end_of_a_shorter_last_year() -> None:
    waiting = replace(plan().actions[0], start=dt.date(2025, 10, 1), due=dt.date(2025, 12, 31))
    short = (NEXT[0], dt.date(2026, 9, 7))
    action = renew(plan(actions=(waiting,)), Meeting(id="m", contract_id="c"), short).actions[0]
    assert (action.start, action.due) == (short[1], short[1])


@pytest.mark.parametrize(
    ("baseline", "direction", "reached"),
    [(13, Direction.UP, True), (12, Direction.UP, True), (11, Direction.UP, False), (13, Direction.DOWN, False)],
)
def test_a_target_passed_already_is_remarked(baseline: int, direction: Direction, reached: bool) -> None:
    carried = indicator(baseline=Decimal(baseline), target=Decimal(12), direction=direction)
    assert already_reached(carried) is reached


def test_without_a_figure_or_a_target_nothing_is_reached() -> None:
    assert not already_reached(indicator(target=Decimal(12)))
    assert not already_reached(replace(indicator(baseline=Decimal(12)), target=None))


def test_an_indicator_starts_from_its_last_figure_and_keeps_its_history() -> None:
    before = plan(indicators=(indicator(number("2025-12-31", 45), baseline=Decimal(30), target=Decimal(60)),))

    carried = renewed(before).indicators[0]

    assert (carried.baseline, carried.target) == (Decimal(45), Decimal(60))
    assert carried.values == before.indicators[0].values


def test_an_indicator_without_a_figure_keeps_its_baseline() -> None:
    assert renewed(plan(indicators=(indicator(baseline=Decimal(30)),))).indicators[0].baseline == Decimal(30)


def test_changed_lines() -> None:
    due = dt.date(2026, 9, 1)
    after = renewed(
        plan(),
        choose("x1", Choice.CHANGE, title="Insertion durable"),
        choose("o1", Choice.CHANGE, title="Recruter et former"),
        choose("i1", Choice.CHANGE, target=Decimal(900)),
        choose("a1", Choice.CHANGE, due=due),
    )

    assert after.axes[0].title == "Insertion durable"
    assert (after.objectives[0].title, after.objectives[0].perimeter_confirmed) == ("Recruter et former", False)
    assert after.indicators[0].target == Decimal(900)
    assert (after.actions[0].title, after.actions[0].due) == ("Former", due)


def test_dropping_an_objective_drops_what_hangs_on_it() -> None:
    after = renewed(plan(), choose("o1", Choice.DROP, reason="Atteint"))
    assert (len(after.axes), after.objectives, after.indicators, after.actions) == (1, (), (), ())


def test_dropping_an_axis_drops_its_objectives_and_resources() -> None:
    after = renewed(plan(), choose("x1", Choice.DROP, reason="Atteint"))
    assert (after.axes, after.objectives, after.indicators, after.actions, after.resources) == ((), (), (), (), ())


def test_an_action_of_two_objectives_survives_one() -> None:
    other = replace(plan().objectives[0], id="o2")
    both = replace(plan().actions[0], objective_ids=("o1", "o2"))
    before = plan(objectives=(*plan().objectives, other), actions=(both,))

    assert renewed(before, choose("o1", Choice.DROP)).actions[0].objective_ids == ("o2",)


def test_added_lines_hang_on_their_parents() -> None:
    axis = add(LineKind.AXIS, title="Eau")
    objective = add(LineKind.OBJECTIVE, axis.id, "Mesurer l\u2019eau", party=Party.BUYER)
    measure = add(LineKind.INDICATOR, objective.id, "m³", target=Decimal(5))
    action = add(LineKind.ACTION, objective.id, "Poser des compteurs")

    after = renewed(plan(), axis, objective, measure, action)

    assert after.axes[-1].id == axis.id
    assert (after.objectives[-1].axis_id, after.objectives[-1].responsibility) == (axis.id, Party.BUYER)
    assert (after.indicators[-1].objective_id, after.indicators[-1].target) == (objective.id, Decimal(5))
    assert after.actions[-1].objective_ids == (objective.id,)


PUT_OFF = PutOffAxis(id="x9", title="Eau", family=AxisFamily.ENVIRONMENTAL, reason="Trop complexe")


def test_a_put_off_axis_is_taken_up_kept_or_dropped() -> None:
    before = plan(put_off=(PUT_OFF,))

    taken = renewed(before, choose("x9", Choice.ADD, kind=LineKind.PUT_OFF_AXIS, title="Eau"))
    kept = renewed(before, choose("x9", Choice.CARRY_OVER, reason="Encore trop tôt"))
    dropped = renewed(before, choose("x9", Choice.DROP))

    assert (taken.axes[-1].title, taken.axes[-1].family, taken.put_off) == ("Eau", AxisFamily.ENVIRONMENTAL, ())
    assert kept.put_off == (replace(PUT_OFF, reason="Encore trop tôt"),)
    assert (dropped.put_off, len(dropped.axes)) == ((), 1)
    assert renewed(before).put_off == (PUT_OFF,)
