import datetime as dt
from dataclasses import replace

from facilitator_app.domain.plan import Action, ActionStatus
from facilitator_app.services.document_schedule import schedule_view
from tests.services.document_cases import FRENCH, PLAN, TODAY


def test_the_schedule_has_months_bars_and_milestones_inside_the_year() -> None:
    inside, outside = ("Review", dt.date(2026, 5, 5)), ("Later", dt.date(2028, 1, 1))
    schedule = schedule_view(PLAN, [inside, outside], TODAY, FRENCH)
    assert schedule is not None
    assert [tick.text for tick in schedule.ticks][:3] == ["nov.", "déc.", "janv."]
    assert [tick.year for tick in schedule.ticks] == ["2025", "", "2026", *([""] * 9)]
    assert [(row.label, row.milestone) for row in schedule.rows] == [
        ("Recenser les producteurs", False),
        ("Review", True),
    ]


def test_an_action_that_ends_before_it_starts_is_drawn_as_a_day() -> None:
    wrong = Action(id="a", title="À l’envers", start=dt.date(2026, 6, 1), due=dt.date(2026, 5, 1))
    schedule = schedule_view(replace(PLAN, actions=(wrong,)), [], TODAY, FRENCH)
    assert schedule is not None
    [row] = schedule.rows
    assert row.milestone
    assert row.start <= row.end


def test_only_what_falls_within_the_year_is_drawn() -> None:
    def planned(start: dt.date, due: dt.date) -> Action:
        return Action(id=f"{start}", title=f"{start:%Y}", start=start, due=due)

    before = planned(dt.date(2024, 12, 1), PLAN.starts_on - dt.timedelta(days=1))
    into = planned(dt.date(2023, 12, 1), PLAN.starts_on)
    after = planned(PLAN.ends_on + dt.timedelta(days=1), dt.date(2027, 12, 1))
    schedule = schedule_view(replace(PLAN, actions=(before, into, after)), [], TODAY, FRENCH)
    assert schedule is not None
    assert [row.label for row in schedule.rows] == ["2023"]
    assert schedule_view(replace(PLAN, actions=(before, after)), [], TODAY, FRENCH) is None


def test_what_was_agreed_is_neutral_and_whole() -> None:
    dropped = replace(PLAN.actions[0], status=ActionStatus.DROPPED)
    schedule = schedule_view(replace(PLAN, actions=(dropped,)), [], None, FRENCH)
    assert schedule is not None
    assert [(row.label, row.state) for row in schedule.rows] == [("Recenser les producteurs", None)]
    assert schedule.today is None
