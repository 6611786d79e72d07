import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.plan import Action, ActionStatus, Plan, PlanStatus
from facilitator_app.domain.stage import Stage, is_begun, plan_in_force, stage

DAY = dt.date(2026, 3, 8)


def plan(year: int, status: PlanStatus, version: int = 1) -> Plan:
    return Plan(
        id=f"{year}.{version}", contract_id="c", year=year, starts_on=DAY, ends_on=DAY, status=status, version=version
    )


def meeting(kind: MeetingKind, status: MeetingStatus) -> Meeting:
    return Meeting(id="m", contract_id="c", kind=kind, status=status)


DRAFT, VALIDATED, CLOSED = PlanStatus.DRAFT, PlanStatus.VALIDATED, PlanStatus.CLOSED


@pytest.mark.parametrize(
    ("plans", "followed"),
    [
        ([], None),
        ([plan(1, DRAFT)], "1.1"),
        ([plan(1, VALIDATED), plan(2, DRAFT)], "1.1"),
        ([plan(1, VALIDATED), plan(1, DRAFT, 2)], "1.1"),
        ([plan(1, VALIDATED, 2), plan(1, VALIDATED, 1)], "1.2"),
        ([plan(1, CLOSED), plan(2, DRAFT)], "2.1"),
        ([plan(1, CLOSED)], None),
    ],
)
def test_the_plan_whose_actions_are_followed(plans: list[Plan], followed: str | None) -> None:
    found = plan_in_force(plans)
    assert (found.id if found else None) == followed


@pytest.mark.parametrize(
    ("plans", "meetings", "expected"),
    [
        ([], [], Stage.NO_PLAN),
        ([], [meeting(MeetingKind.ANNUAL_REVIEW, MeetingStatus.OPEN)], Stage.NO_PLAN),
        ([plan(1, DRAFT)], [], Stage.DRAFT),
        ([plan(1, DRAFT)], [meeting(MeetingKind.KICK_OFF, MeetingStatus.OPEN)], Stage.DRAFT),
        ([plan(1, VALIDATED)], [meeting(MeetingKind.INTERIM, MeetingStatus.OPEN)], Stage.VALIDATED),
        ([plan(1, VALIDATED)], [meeting(MeetingKind.ANNUAL_REVIEW, MeetingStatus.OPEN)], Stage.UNDER_REVIEW),
        ([plan(1, CLOSED), plan(2, DRAFT)], [], Stage.DRAFT),
        ([plan(1, CLOSED)], [], Stage.CLOSED),
        ([plan(1, VALIDATED)], [meeting(MeetingKind.FINAL_REVIEW, MeetingStatus.FINISHED)], Stage.CLOSED),
    ],
)
def test_stages(plans: list[Plan], meetings: list[Meeting], expected: Stage) -> None:
    assert stage(plans, meetings) is expected


@pytest.mark.parametrize(
    ("plans", "begun"),
    [
        ([], False),
        ([plan(1, DRAFT)], False),
        ([plan(1, VALIDATED)], True),
        ([plan(1, CLOSED), plan(2, DRAFT)], True),
        ([replace(plan(1, DRAFT), actions=(Action(id="a", status=ActionStatus.TO_DO),))], False),
        ([replace(plan(1, DRAFT), actions=(Action(id="a", status=ActionStatus.IN_PROGRESS),))], True),
    ],
)
def test_work_begins_with_an_agreed_plan_or_an_action_under_way(plans: list[Plan], begun: bool) -> None:
    assert is_begun(plans) is begun
