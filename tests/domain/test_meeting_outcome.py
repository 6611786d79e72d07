"""What finishing a meeting makes of its plan."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.meeting import (
    ActionEntry,
    IndicatorEntry,
    MeetingKind,
)
from facilitator_app.domain.meeting_outcome import plan_after
from facilitator_app.domain.plan import ActionStatus, PlanStatus
from tests.domain.plans import indicator, number, plan
from tests.domain.test_review import ON, PERIOD_END, held


def test_plan_takes_values_and_statuses_and_is_closed() -> None:
    after = plan_after(held(), plan())

    assert after.status is PlanStatus.CLOSED
    assert [(v.period_end, v.number) for v in after.indicators[0].values] == [(PERIOD_END, Decimal(120))]
    done, waiting = after.actions
    assert (done.status, done.progress, done.done_on) == (ActionStatus.DONE, 100, ON)
    assert (waiting.status, waiting.done_on) == (ActionStatus.TO_DO, None)


def test_interim_point_leaves_the_plan_open() -> None:
    assert plan_after(held(MeetingKind.INTERIM), plan()).status is PlanStatus.DRAFT


def test_a_value_of_the_same_period_is_replaced_and_an_unknown_one_left_out() -> None:
    before = plan(indicators=(indicator(number(PERIOD_END.isoformat(), 7)),))
    assert [v.number for v in plan_after(held(), before).indicators[0].values] == [Decimal(120)]

    silent = replace(held(), indicator_entries=(IndicatorEntry(id="i1", period_end=PERIOD_END),))
    assert plan_after(silent, before).indicators == before.indicators


def test_an_action_may_be_put_off() -> None:
    entry = ActionEntry(id="a1", status=ActionStatus.IN_PROGRESS, progress=40, new_due=ON, comment="Retard du centre")
    after = plan_after(replace(held(), action_entries=(entry,)), plan()).actions[0]
    assert (after.due, after.progress, after.comment) == (ON, 40, "Retard du centre")


def test_corrected_minutes_leave_alone_what_they_do_not_correct() -> None:
    old = held(MeetingKind.HALF_YEARLY_REVIEW)
    since = plan_after(old, plan())
    since = replace(since, actions=tuple(replace(a, comment="Avancé depuis", progress=60) for a in since.actions))

    assert plan_after(replace(old, place="Lille"), since, old) == since


def test_corrected_minutes_take_back_the_value_they_replace() -> None:
    old = held(MeetingKind.HALF_YEARLY_REVIEW)
    since = plan_after(old, plan())
    moved = replace(old.indicator_entries[0], period_end=PERIOD_END - dt.timedelta(days=30))
    after = plan_after(replace(old, indicator_entries=(moved,)), since, old)
    assert [(v.period_end, v.number) for v in after.indicators[0].values] == [(moved.period_end, Decimal(120))]

    blank = plan_after(replace(old, indicator_entries=()), since, old)
    assert blank.indicators[0].values == ()
