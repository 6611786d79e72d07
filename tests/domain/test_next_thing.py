import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.deadline import meeting_deadlines
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.next_thing import Standing, Thing, next_thing
from facilitator_app.domain.owed import minutes_deadlines
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.domain.register import Register
from facilitator_app.domain.stage import Stage, stage

DAY = dt.date(2026, 3, 8)
CONTRACT = Contract(id="c", notification_date=DAY, duration_months=24)
PLAN = Plan(id="p", contract_id="c", year=1, starts_on=DAY, ends_on=dt.date(2027, 3, 7))
BOUND = Formalisation(sent_on=DAY, received_on=DAY)


def standing(at: Stage, **fields: object) -> Standing:
    values = {
        "contract": CONTRACT,
        "stage": at,
        "today": DAY,
        "preparation": Preparation(id="pr", contract_id="c"),
        "kick_off": KickOff(id="k", contract_id="c"),
        "register": Register(id="r", contract_id="c"),
        "lessons": Lessons(id="l", contract_id="c"),
        "deadlines": meeting_deadlines(CONTRACT, {}, DAY),
    }
    return Standing(**(values | fields))  # type: ignore[arg-type]  # the tests give what each field takes


def test_a_contract_is_assessed_first_then_prepared_then_notified() -> None:
    assert next_thing(standing(Stage.FEASIBILITY)).thing is Thing.ASSESS
    begun = (Feasibility(id="f", contract_id="c"),)
    assert next_thing(standing(Stage.FEASIBILITY, assessments=begun)).thing is Thing.FINISH_ASSESSMENT
    finished = (replace(begun[0], assessed_on=DAY),)
    assert next_thing(standing(Stage.FEASIBILITY, assessments=finished)).thing is Thing.PUT_ASIDE
    assert next_thing(standing(Stage.PREPARATION)).thing is Thing.PREPARE
    for put_off, expected in ((False, Thing.ENTER_NOTIFICATION), (True, Thing.PREPARE)):
        prepared = Preparation(id="pr", contract_id="c", axes=(TargetedAxis(id="a", put_off=put_off),))
        assert next_thing(standing(Stage.PREPARATION, preparation=prepared)).thing is expected


def test_a_clause_that_lacks_something_comes_before_the_notification() -> None:
    prepared = Preparation(id="pr", contract_id="c", axes=(TargetedAxis(id="a"),))
    coming = next_thing(standing(Stage.PREPARATION, preparation=prepared, clause_lacks=2))
    assert (coming.thing, coming.count) == (Thing.COMPLETE_PREPARATION, 2)
    without = Preparation(id="pr", contract_id="c")
    assert next_thing(standing(Stage.PREPARATION, preparation=without, clause_lacks=2)).thing is Thing.PREPARE
    assert next_thing(standing(Stage.KICK_OFF_DUE, preparation=prepared, clause_lacks=2)).thing is Thing.CONVENE


def test_the_holder_convenes_before_the_kick_off_is_held() -> None:
    coming = next_thing(standing(Stage.KICK_OFF_DUE))
    assert coming.thing is Thing.CONVENE
    assert coming.deadline is not None and coming.deadline.kind is DeadlineKind.KICK_OFF
    convened = KickOff(id="k", contract_id="c", meeting_on=DAY)
    assert next_thing(standing(Stage.KICK_OFF_DUE, kick_off=convened)).thing is Thing.HOLD_KICK_OFF


def test_the_kick_off_is_told_even_where_an_interim_point_comes_before_it() -> None:
    monthly = replace(CONTRACT, interim_months=1)
    coming = next_thing(standing(Stage.KICK_OFF_DUE, deadlines=meeting_deadlines(monthly, {}, DAY)))
    assert coming.deadline is not None
    assert (coming.deadline.kind, coming.deadline.date) == (DeadlineKind.KICK_OFF, dt.date(2026, 5, 11))


@pytest.mark.parametrize("months", [6, 12])
def test_a_contract_that_ends_before_its_plan_begins_is_to_be_settled(months: int) -> None:
    short = replace(CONTRACT, duration_months=months, start=StartMode.FIRST_ANNIVERSARY)
    assert stage(short, today=DAY) is Stage.CLOSED
    assert next_thing(standing(Stage.CLOSED, contract=short, deadlines=())).thing is Thing.SETTLE_START
    agreed = (replace(PLAN, status=PlanStatus.VALIDATED, formalisation=BOUND),)
    found = next_thing(standing(Stage.FOLLOWED, contract=short, plans=agreed, deadlines=()))
    assert found.thing is Thing.SETTLE_START
    over = standing(Stage.CLOSED, contract=short, deadlines=(), today=dt.date(2027, 3, 8))
    assert next_thing(over).thing is Thing.DRAW_LESSONS
    held = Meeting(id="m", contract_id="c", kind=MeetingKind.FINAL_REVIEW, status=MeetingStatus.FINISHED)
    assert next_thing(standing(Stage.CLOSED, contract=short, meetings=(held,))).thing is Thing.DRAW_LESSONS


def test_a_contract_with_time_for_its_plan_is_convened() -> None:
    longer = replace(CONTRACT, duration_months=13, start=StartMode.FIRST_ANNIVERSARY)
    assert stage(longer, today=DAY) is Stage.KICK_OFF_DUE
    assert next_thing(standing(Stage.KICK_OFF_DUE, contract=longer)).thing is Thing.CONVENE
    unending = replace(CONTRACT, duration_months=None, start=StartMode.FIRST_ANNIVERSARY)
    assert next_thing(standing(Stage.KICK_OFF_DUE, contract=unending)).thing is Thing.CONVENE


def test_a_meeting_under_way_comes_before_anything_else() -> None:
    meeting = Meeting(id="m", contract_id="c", kind=MeetingKind.INTERIM, status=MeetingStatus.OPEN)
    coming = next_thing(standing(Stage.FOLLOWED, plans=(PLAN,), meetings=(meeting,)))
    assert (coming.thing, coming.meeting_id) == (Thing.RESUME_MEETING, "m")


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (PLAN, Thing.COMPLETE_PLAN),
        (replace(PLAN, status=PlanStatus.VALIDATED), Thing.EXCHANGE_LETTERS),
        (
            replace(PLAN, status=PlanStatus.VALIDATED, formalisation=Formalisation(term=ContractTerm.PRICE)),
            Thing.MAKE_AMENDMENT,
        ),
        (replace(PLAN, status=PlanStatus.VALIDATED, formalisation=BOUND), Thing.MEET_DEADLINE),
        (replace(PLAN, status=PlanStatus.CLOSED), Thing.MEET_DEADLINE),
    ],
)
def test_a_plan_is_completed_made_binding_then_followed(plan: Plan, expected: Thing) -> None:
    assert next_thing(standing(Stage.FOLLOWED, plans=(plan,))).thing is expected


def test_without_a_plan_one_is_begun() -> None:
    assert next_thing(standing(Stage.DRAFT)).thing is Thing.BEGIN_PLAN


def test_the_deadline_to_meet_is_the_earliest_that_is_open() -> None:
    held = {"kick_off:0": DAY}
    followed = replace(PLAN, status=PlanStatus.VALIDATED, formalisation=BOUND)
    coming = next_thing(standing(Stage.FOLLOWED, plans=(followed,), deadlines=meeting_deadlines(CONTRACT, held, DAY)))
    assert coming.deadline is not None and coming.deadline.key == "annual_review:1"


def test_a_review_due_is_held_and_says_which() -> None:
    today = dt.date(2027, 3, 10)
    coming = next_thing(standing(Stage.REVIEW_DUE, plans=(PLAN,), today=today))
    assert coming.thing is Thing.HOLD_REVIEW
    assert coming.deadline is not None and coming.deadline.key == "annual_review:1"


def test_after_the_end_the_lessons_are_drawn() -> None:
    assert next_thing(standing(Stage.CLOSED)).thing is Thing.DRAW_LESSONS
    drawn = Lessons(id="l", contract_id="c", lessons=(Lesson(id="x", need="Former les tuteurs"),))
    assert next_thing(standing(Stage.CLOSED, lessons=drawn)).thing is Thing.NOTHING


def test_late_minutes_and_open_breaches_outlive_the_contract() -> None:
    drawn = Lessons(id="l", contract_id="c", lessons=(Lesson(id="x", need="Former les tuteurs"),))
    review = Meeting(id="m", contract_id="c", kind=MeetingKind.FINAL_REVIEW, date=DAY, status=MeetingStatus.FINISHED)
    later = DAY + dt.timedelta(days=30)
    minutes = minutes_deadlines(CONTRACT, (review,), {}, later)
    coming = next_thing(standing(Stage.CLOSED, lessons=drawn, deadlines=minutes, meetings=(review,), today=later))
    assert coming.thing is Thing.MEET_DEADLINE
    assert coming.deadline is not None and coming.deadline.kind is DeadlineKind.MINUTES
    register = Register(id="r", contract_id="c", breaches=(Breach(id="b", event="Bilan non remis", noticed_on=DAY),))
    coming = next_thing(standing(Stage.CLOSED, lessons=drawn, register=register))
    assert (coming.thing, coming.breach_id) == (Thing.SETTLE_BREACHES, "b")
    blank = replace(register, breaches=(Breach(id="b"),))
    assert next_thing(standing(Stage.CLOSED, lessons=drawn, register=blank)).thing is Thing.NOTHING


def test_the_letters_of_a_plan_validated_early_do_not_wait_for_its_first_day() -> None:
    running = replace(PLAN, status=PlanStatus.VALIDATED, formalisation=BOUND)
    ahead = replace(PLAN, id="p2", year=2, starts_on=dt.date(2027, 3, 8), status=PlanStatus.VALIDATED)
    found = next_thing(standing(Stage.FOLLOWED, plans=(running, ahead)))
    assert (found.thing, found.plan_id) == (Thing.EXCHANGE_LETTERS, "p2")
    bound = replace(ahead, formalisation=BOUND)
    assert next_thing(standing(Stage.FOLLOWED, plans=(running, bound))).plan_id == "p"
