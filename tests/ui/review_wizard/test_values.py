"""The plain values behind the steps: lines, periods, people, actions and renewals, without a window."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import meeting_deadlines
from facilitator_app.domain.meeting import (
    ActionEntry,
    Attendee,
    Choice,
    IndicatorEntry,
    LineKind,
    Meeting,
    MeetingKind,
    Presence,
    RenewalLine,
)
from facilitator_app.domain.organisation import Organisation, Party, Person
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Objective,
    Plan,
)
from facilitator_app.ui.review_wizard import renewal_lines
from facilitator_app.ui.review_wizard.convened import Convened, convened, listed_attendees
from facilitator_app.ui.review_wizard.followed_actions import action_lines, confirmed, with_lines
from facilitator_app.ui.review_wizard.lines import line_of, put, without
from facilitator_app.ui.review_wizard.periods import last_before, period_end, taken_from, value_in_plan
from facilitator_app.ui.review_wizard.proposed import next_meeting
from facilitator_app.ui.review_wizard.texts import shown_figure, shown_gap
from facilitator_app.words.words import Words

WORDS = Words(language="fr")
DAY = dt.date(2026, 11, 21)
PLAN = Plan(
    id="p",
    contract_id="c",
    year=1,
    starts_on=dt.date(2025, 10, 1),
    ends_on=dt.date(2026, 9, 30),
    axes=(Axis(id="a", title="Axe"),),
    objectives=(Objective(id="o", axis_id="a", title="Objectif"),),
    indicators=(
        Indicator(
            id="i",
            objective_id="o",
            unit="heures",
            baseline=Decimal(3),
            values=(IndicatorValue(id="v", period_end=dt.date(2026, 9, 30), number=Decimal(7), note="note"),),
        ),
    ),
    actions=(
        Action(id="x", title="Faire", objective_ids=("o",), due=dt.date(2026, 11, 1), progress=40),
        Action(id="y", title="Fait", objective_ids=("o",), status=ActionStatus.DONE),
    ),
)
MEETING = Meeting(id="m", contract_id="c", plan_id="p", date=DAY)


def test_lines_are_put_in_place_and_taken_out() -> None:
    one, two = Person(id="1"), Person(id="2")
    changed = replace(two, name="x")

    assert put((one, two), changed) == (one, changed)
    assert put((one,), two) == (one, two)
    assert without((one, two), "1") == (two,)
    assert line_of((one,), "2") is None


def test_the_period_ends_with_the_plan_or_the_half_year_never_after_the_meeting() -> None:
    half = replace(MEETING, kind=MeetingKind.HALF_YEARLY_REVIEW)

    assert period_end(MEETING, PLAN, DAY) == dt.date(2026, 9, 30)
    assert period_end(half, PLAN, DAY) == dt.date(2026, 3, 31)
    assert period_end(replace(MEETING, date=dt.date(2026, 5, 2)), PLAN, DAY) == dt.date(2026, 5, 2)
    assert period_end(replace(MEETING, date=None), PLAN, dt.date(2020, 1, 1)) == PLAN.starts_on


def test_the_plan_s_own_value_can_be_taken_over() -> None:
    entry = IndicatorEntry(id="i", period_end=dt.date(2026, 9, 30))
    value = value_in_plan(PLAN.indicators[0], entry)
    assert value is not None

    taken = taken_from(entry, value)

    assert (taken.number, taken.comment) == (Decimal(7), "note")
    assert last_before(PLAN.indicators[0], PLAN, entry.period_end) == (None, Decimal(3))
    assert last_before(PLAN.indicators[0], PLAN, DAY) == (dt.date(2026, 9, 30), Decimal(7))


def test_people_of_the_directory_are_offered_once_and_kept_in_their_words() -> None:
    body = Organisation(id="h", name="Titulaire SA", people=(Person(id="p1", function="Directrice"), Person(id="p2")))
    free = Attendee(id="f", function="Invité", party=Party.BUYER)
    known = Attendee(id="k", person_id="p2", function="Chef", presence=Presence.EXCUSED)
    lines = convened((free, known), ((Party.HOLDER, body),))

    assert [(line.id, line.listed) for line in lines] == [("p1", False), ("p2", True), ("f", True)]
    assert lines[1].excused
    ticked = (lines[0].marked(Presence.PRESENT), lines[1].marked(None), lines[2].marked(None))
    listed = listed_attendees(ticked)
    assert [(a.function, a.presence) for a in listed] == [
        ("Directrice", Presence.PRESENT),
        ("Invité", Presence.UNSAID),
    ]
    assert listed[0].entity == "Titulaire SA"
    gone = lines[2].marked(Presence.ABSENT)
    assert (gone.absent, gone.excused, lines[2].marked(None).absent) == (True, False, False)


def test_a_name_of_the_directory_fills_in_what_is_blank() -> None:
    person = Person(id="p1", name="Prénom Élan", function="Directrice", email="direction@exemple.example")
    people = ((Organisation(id="h", name="Titulaire SA"), person),)
    fresh = Convened(attendee=Attendee(id="a", function="Présidente"), listed=True)

    told = fresh.named("prenom elan", people).attendee
    assert (told.id, told.name, told.function) == ("a", "prenom elan", "Présidente")
    assert (told.entity, told.email) == ("Titulaire SA", "direction@exemple.example")
    assert fresh.named("Prénom", people).attendee == replace(fresh.attendee, name="Prénom")
    known = Convened(attendee=Attendee(id="a", person_id="p9"), listed=True)
    assert known.named("Prénom Élan", people).attendee.entity == ""


def test_actions_not_touched_are_confirmed_as_they_are() -> None:
    lines = action_lines(MEETING, PLAN)
    assert [line.answered for line in lines] == [False, True]
    assert lines[0].late_by(DAY) == 20

    done = lines[0].with_status(ActionStatus.DONE)
    assert (done.progress, done.late_by(DAY)) == (100, 20)
    assert done.with_status(ActionStatus.TO_DO).progress == 40
    assert lines[0].with_progress(60).status is ActionStatus.IN_PROGRESS

    after = with_lines(MEETING, confirmed(lines))
    assert after.action_entries == (ActionEntry(id="x", status=ActionStatus.TO_DO, progress=40),)


def test_renewal_lines_stand_under_what_they_hang_on_and_are_dropped_never_lost() -> None:
    axis = RenewalLine(id="1", subject_id="a", kind=LineKind.AXIS, title="Axe")
    action = RenewalLine(id="3", subject_id="x", kind=LineKind.ACTION, parent_id="o", title="Faire")
    objective = RenewalLine(id="2", subject_id="o", kind=LineKind.OBJECTIVE, parent_id="a", title="Objectif")
    new = renewal_lines.added(LineKind.ACTION, "o")
    meeting = replace(MEETING, renewal=(new, action, axis, objective))
    shown = renewal_lines.in_order(meeting)
    assert shown == (axis, objective, new, action)
    assert {renewal_lines.group_of(line, shown) for line in shown} == {"a"}

    after = renewal_lines.put_back(meeting, (axis, new, action))
    dropped = next(line for line in after.renewal if line.id == "2")
    assert dropped.choice is Choice.DROP
    assert renewal_lines.goes_with(action, after.renewal) == dropped
    assert renewal_lines.put_back(meeting, (axis, objective, action)).renewal == (axis, objective, action)

    closed = replace(meeting, action_entries=(ActionEntry(id="x", status=ActionStatus.DONE),))
    assert action not in renewal_lines.in_order(closed)
    assert action in renewal_lines.put_back(closed, renewal_lines.in_order(closed)).renewal
    assert renewal_lines.reworded(axis, "Autre").choice is Choice.CHANGE


def test_the_next_meeting_is_the_next_deadline_not_met() -> None:
    contract = Contract(id="c", notification_date=dt.date(2025, 10, 1), duration_months=36)
    due = meeting_deadlines(contract, {"kick_off:0": dt.date(2025, 11, 3)}, DAY)
    proposed = next_meeting(due, MEETING, DAY)

    assert proposed is not None
    assert proposed.key == "annual_review:2"


def test_figures_are_shown_with_their_unit_and_gaps_with_their_sign() -> None:
    hours, share = PLAN.indicators[0], Indicator(id="s", kind=IndicatorKind.SHARE)
    yes = Indicator(id="y", kind=IndicatorKind.YES_NO)

    assert shown_figure(hours, Decimal(1234), WORDS) == "1\u202f234\u00a0heures"
    assert shown_figure(hours, Decimal(1), WORDS) == "1\u00a0heure"
    assert shown_figure(hours, None, WORDS) == "–"
    assert shown_figure(yes, Decimal(1), WORDS) == "Yes"
    assert shown_gap(share, Decimal("-3.75"), WORDS) == "−3,8 points"
    assert shown_gap(share, Decimal("-0.04"), WORDS) == "0 point"
    assert shown_gap(share, Decimal("1.5"), WORDS) == "+1,5 point"
    assert shown_gap(hours, Decimal("-0.0001"), WORDS) == shown_figure(hours, Decimal(0), WORDS)
    assert shown_gap(hours, Decimal(2), WORDS) == "+2\u00a0heures"
    assert shown_gap(yes, Decimal(1), WORDS) == "–"
