"""Next year's plan as its step tells it: dates before and after, and targets already passed."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QLabel

from facilitator_app.domain.meeting import MeetingKind, RenewalLine
from facilitator_app.domain.plan import Indicator, Plan
from facilitator_app.domain.review import Step
from facilitator_app.domain.state import State
from facilitator_app.services.desk import Desk
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.steps.next_year import NextYearPage
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import TODAY


def next_year(page: ReviewPage) -> NextYearPage:
    page._chosen(Step.NEXT_YEAR, True)
    step = page._pages[Step.NEXT_YEAR]
    assert isinstance(step, NextYearPage)
    return step


def of(page: ReviewPage, subject_id: str) -> RenewalLine:
    return next(line for line in page.case.meeting.renewal if line.subject_id == subject_id)


def plan_of(page: ReviewPage) -> Plan:
    assert page.case.plan is not None
    return page.case.plan


def test_dates_of_actions_are_shown_before_and_after(wizard: Opened, desk: Desk) -> None:
    page = wizard(desk.meetings.start("bof-marche", MeetingKind.ANNUAL_REVIEW, TODAY).id)
    step = next_year(page)
    late = of(page, "bof-act-menus")
    under_way = of(page, "bof-act-origines-repli")
    waiting = of(page, "bof-act-ateliers-3")
    dates = {a.id: a.due for a in plan_of(page).actions}
    words = page.case.words

    def date(line: RenewalLine) -> str:
        return words.short_date(dates[line.subject_id])

    assert step._due(late) == f"{date(late)}, late"
    assert step._is_late(late)
    assert step._due(under_way) == date(under_way)
    moved = dates[waiting.subject_id]
    assert moved is not None
    after = words.short_date(moved.replace(year=moved.year + 1))
    assert step._due(waiting) == f"{date(waiting)} \u2192 {after}"


def test_a_target_already_reached_is_remarked(wizard: Opened, desk: Desk) -> None:
    page = wizard(desk.meetings.start("bof-marche", MeetingKind.ANNUAL_REVIEW, TODAY).id)
    step = next_year(page)
    plan = plan_of(page)
    passed = next(i for i in plan.indicators if i.target is not None and i.direction == "up")
    page.case.plan = replace(plan, indicators=tuple(_with_target(i, passed, Decimal(0)) for i in plan.indicators))
    step.show_meeting()
    line = of(page, passed.id)

    assert "already reached" in step._target(line)
    column = next(c for c in step._description().columns if c.key == "target")
    assert column.state is not None and column.state(line) is State.WATCH

    page.case.plan = replace(plan, indicators=tuple(_with_target(i, passed, Decimal(10**6)) for i in plan.indicators))
    step.show_meeting()
    assert "already reached" not in step._target(line)


def _with_target(indicator: Indicator, which: Indicator, target: Decimal) -> Indicator:
    if indicator.id != which.id:
        return indicator
    return replace(indicator, target=target, baseline=Decimal(50))


def test_a_year_without_plan_has_nothing_to_renew_and_nothing_can_be_added(wizard: Opened, desk: Desk) -> None:
    meeting = desk.meetings.start("bof-marche", MeetingKind.ANNUAL_REVIEW, TODAY)
    desk.meetings.save(meeting, replace(meeting, plan_id="", renewal=()), "aim at no plan")
    page = wizard(meeting.id)
    step = next_year(page)

    assert not any(button.isEnabled() for button in step._buttons.values())
    assert step.outlook.text.isHidden()
    assert "Nothing to renew" in [label.text() for label in step.outlook.findChildren(QLabel)]
    assert f"Year {meeting.year} has no plan: those of other years stay" in page.ending._what_happens()
