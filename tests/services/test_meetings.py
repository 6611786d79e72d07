"""Meetings: begun, resumed, finished, corrected; and what becomes of the plans."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.meeting import (
    Attendee,
    Choice,
    Decision,
    FollowedUp,
    IndicatorEntry,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Presence,
)
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party, Person
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from facilitator_app.services.paper_kinds import PaperKind
from tests.services.test_plans import filled

ON = dt.date(2026, 4, 10)
ANNUAL = MeetingKind.ANNUAL_REVIEW


@pytest.fixture
def agreed(desk: Desk, contract: Contract) -> Plan:
    """The validated plan of year 1."""
    return desk.plans.validate(filled(desk, contract), "", dt.date(2025, 5, 9))


def hold(desk: Desk, contract: Contract, kind: MeetingKind = ANNUAL, date: dt.date = ON) -> Meeting:
    """A meeting with what finishing asks for, and a decision."""
    meeting = desk.meetings.start(contract.id, kind, date)
    after = replace(
        meeting,
        attendees=(Attendee(id="1", function="directrice"),),
        decisions=(Decision(id=f"d-{meeting.id}", text="Ouvrir le quai", who="Acheteur"),),
        indicator_entries=(IndicatorEntry(id="i1", period_end=dt.date(2026, 3, 7), number=Decimal(4)),),
    )
    desk.meetings.save(meeting, after, "fill in")
    return after


def test_begun_on_the_plan_of_its_year_and_resumed(desk: Desk, contract: Contract, agreed: Plan) -> None:
    meeting = desk.meetings.start(contract.id, ANNUAL, ON)

    assert (meeting.year, meeting.plan_id, meeting.date) == (1, agreed.id, ON)
    assert desk.meetings.start(contract.id, ANNUAL, dt.date(2026, 5, 1)) == meeting
    assert desk.meetings.open_meeting(contract.id) == meeting
    [summary] = desk.meetings.of_contract(contract.id)
    assert (summary.id, summary.kind, summary.status) == (meeting.id, ANNUAL, MeetingStatus.OPEN)


@pytest.mark.parametrize(
    ("kind", "year"), [(MeetingKind.KICK_OFF, 0), (MeetingKind.INTERIM, 2), (MeetingKind.FINAL_REVIEW, 3)]
)
def test_the_year_each_kind_looks_at(
    desk: Desk, contract: Contract, agreed: Plan, kind: MeetingKind, year: int
) -> None:
    meeting = desk.meetings.start(contract.id, kind)
    assert (meeting.year, meeting.plan_id) == (year, agreed.id)


def test_the_days_for_remarks_are_those_of_the_contract(desk: Desk, contract: Contract) -> None:
    desk.contracts.save(replace(contract, remarks_days=12), contract, "as the contract says")
    assert desk.meetings.start(contract.id, MeetingKind.INTERIM).remarks_days == 12


def test_without_any_plan(desk: Desk, contract: Contract) -> None:
    assert desk.meetings.start(contract.id, MeetingKind.KICK_OFF).plan_id == ""


def test_finishing_freezes_minutes_closes_the_plan_and_drafts_the_next(
    desk: Desk, contract: Contract, agreed: Plan
) -> None:
    meeting = hold(desk, contract)

    done = desk.meetings.finish(meeting.id)

    assert (done.meeting.status, done.meeting.finished_on) == (MeetingStatus.FINISHED, desk.today())
    assert done.plan is not None
    assert done.plan.id == agreed.id
    assert done.plan.status is PlanStatus.CLOSED
    assert done.plan.indicators[0].values[0].number == Decimal(4)
    assert done.next_plan is not None
    assert (done.next_plan.year, done.next_plan.status) == (2, PlanStatus.DRAFT)
    assert desk.plans.get(done.next_plan.id) == done.next_plan
    assert desk.meetings.open_meeting(contract.id) is None
    with pytest.raises(Problem) as caught:
        desk.meetings.save(done.meeting, replace(done.meeting, place="Béziers"), "change")
    assert caught.value.kind is ProblemKind.FROZEN
    with pytest.raises(Problem):
        desk.meetings.finish(meeting.id)


def test_the_deadline_is_met(desk: Desk, contract: Contract, agreed: Plan) -> None:
    assert agreed.year == 1
    desk.meetings.finish(hold(desk, contract).id)
    due = {d.key: d.done_on for d in desk.deadlines.of_contract(contract.id)}
    assert due["annual_review:1"] == ON
    assert due["annual_review:2"] is None
    assert "annual_review:1" not in [r.deadline.key for r in desk.deadlines.book(None, None)]
    everything = desk.deadlines.book(None, ON.replace(year=2027), open_only=False)
    assert "annual_review:1" in [r.deadline.key for r in everything]


def test_what_is_left_open_comes_back_at_the_next_review(desk: Desk, contract: Contract, agreed: Plan) -> None:
    assert agreed.year == 1
    first = desk.meetings.finish(hold(desk, contract).id).meeting

    second = desk.meetings.start(contract.id, ANNUAL, dt.date(2027, 4, 2))

    assert second.year == 2
    assert [f.id for f in second.followed_up] == [first.decisions[0].id]
    assert isinstance(second.followed_up[0], FollowedUp)


def test_nothing_happens_until_date_and_attendance_are_known(desk: Desk, contract: Contract, agreed: Plan) -> None:
    meeting = desk.meetings.start(contract.id, ANNUAL)
    with pytest.raises(Problem) as caught:
        desk.meetings.finish(meeting.id)
    assert (caught.value.kind, caught.value.details["problem"]) == (ProblemKind.INCOMPLETE, "no_date")
    assert desk.meetings.get(meeting.id) == meeting
    assert desk.plans.get(agreed.id) == agreed


def test_the_review_of_a_year_without_plan_leaves_the_plan_of_the_next_year_alone(
    desk: Desk, contract: Contract
) -> None:
    """A contract taken up in its second year: the first is still to be reviewed."""
    running = desk.plans.validate(desk.plans.create(contract.id, 2), "reprise", dt.date(2026, 3, 20))
    meeting = hold(desk, contract)
    assert (meeting.year, meeting.plan_id, meeting.renewal) == (1, "", ())

    done = desk.meetings.finish(meeting.id)

    assert (done.plan, done.next_plan) == (None, None)
    assert desk.papers.preview(PaperKind.MINUTES, contract.id, words=words_for("fr")).startswith(b"%PDF-")
    assert desk.plans.get(running.id) == running
    assert [p.year for p in desk.plans.of_contract(contract.id)] == [2]
    assert {d.key: d.done_on for d in desk.deadlines.of_contract(contract.id)}["annual_review:1"] == ON


def test_a_version_left_as_a_draft_is_not_agreed_on_once_its_year_was_reviewed(
    desk: Desk, contract: Contract, agreed: Plan
) -> None:
    draft = desk.plans.new_version(agreed.id)
    done = desk.meetings.finish(hold(desk, contract).id)
    with pytest.raises(Problem) as caught:
        desk.plans.validate(draft, "", desk.today())
    assert (caught.value.kind, caught.value.details) == (ProblemKind.FROZEN, {"what": "plan", "status": "closed"})
    assert desk.plans.get(draft.id) == draft
    assert done.next_plan is not None
    assert desk.lives.of_contract(contract.id).coming.plan_id == done.next_plan.id


def test_a_review_begun_on_the_plan_of_another_year_does_not_close_it(desk: Desk, contract: Contract) -> None:
    """As an older version began it."""
    running = desk.plans.validate(desk.plans.create(contract.id, 2), "reprise", dt.date(2026, 3, 20))
    meeting = hold(desk, contract)
    aimed = replace(meeting, plan_id=running.id)
    desk.meetings.save(meeting, aimed, "aim")

    done = desk.meetings.finish(meeting.id)

    assert done.plan is not None
    assert (done.plan.status, done.next_plan) == (PlanStatus.VALIDATED, None)


def test_a_half_yearly_review_of_a_year_without_plan_looks_at_none(desk: Desk, contract: Contract) -> None:
    asked = replace(contract, half_yearly_reviews=True)
    desk.contracts.save(asked, contract, "ask for half-yearly reviews")
    desk.plans.create(contract.id, 2)
    meeting = desk.meetings.start(contract.id, MeetingKind.HALF_YEARLY_REVIEW, dt.date(2025, 9, 8))
    assert (meeting.year, meeting.plan_id) == (1, "")


def test_the_last_year_has_no_next_plan(desk: Desk, contract: Contract) -> None:
    short = replace(contract, duration_months=12)
    desk.contracts.save(short, contract, "shorten")
    desk.plans.create(contract.id)
    assert desk.meetings.finish(hold(desk, short).id).next_plan is None


def test_a_next_plan_somebody_worked_on_is_left_alone(desk: Desk, contract: Contract, agreed: Plan) -> None:
    assert agreed.year == 1
    own = desk.plans.create(contract.id, 2)
    worked_on = replace(own, axes=agreed.axes)
    desk.plans.save(own, worked_on, "add an axis")

    assert desk.meetings.finish(hold(desk, contract).id).next_plan == worked_on


def test_a_correction_cancels_and_replaces(desk: Desk, contract: Contract, agreed: Plan) -> None:
    first = desk.meetings.finish(hold(desk, contract).id)
    assert first.next_plan is not None
    with pytest.raises(Problem) as caught:
        desk.meetings.correct(first.meeting.id, " ")
    assert caught.value.kind is ProblemKind.INCOMPLETE

    opened = desk.meetings.correct(first.meeting.id, "Date erronée")
    assert desk.meetings.correct(first.meeting.id, "encore") == opened
    assert (opened.version, opened.replaces, opened.status) == (2, first.meeting.id, MeetingStatus.OPEN)
    assert opened.decisions == first.meeting.decisions
    dropped = tuple(replace(line, choice=Choice.DROP) for line in opened.renewal if line.subject_id == "a1")
    desk.meetings.save(opened, replace(opened, renewal=dropped), "drop an action")

    second = desk.meetings.finish(opened.id)

    assert desk.meetings.get(first.meeting.id).status is MeetingStatus.SUPERSEDED
    assert second.plan is not None
    assert second.plan.id == agreed.id
    # Nobody had touched next year's draft: it is drafted afresh, under its id.
    assert second.next_plan is not None
    assert second.next_plan.id == first.next_plan.id
    assert [a.id for a in second.next_plan.actions] == ["a2"]
    with pytest.raises(Problem):
        desk.meetings.correct(first.meeting.id, "trop tard")


def test_only_an_open_meeting_can_be_deleted(desk: Desk, contract: Contract, agreed: Plan) -> None:
    assert agreed.year == 1
    finished = desk.meetings.finish(hold(desk, contract).id).meeting
    opened = desk.meetings.start(contract.id, MeetingKind.INTERIM)

    desk.meetings.delete_open(opened.id)

    assert [s.id for s in desk.meetings.of_contract(contract.id)] == [finished.id]
    with pytest.raises(Problem):
        desk.meetings.delete_open(finished.id)
    assert [c.label for c in desk.meetings.history(finished.id)] == [
        "begin the meeting",
        "fill in",
        "finish the meeting",
    ]
    assert desk.meetings.at(finished.id, 1).decisions == ()


def test_a_meeting_is_not_finished_before_its_day(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    meeting = hold(desk, contract)
    tomorrow = desk.today() + dt.timedelta(days=1)
    ahead = replace(meeting, date=tomorrow)
    desk.meetings.save(meeting, ahead, "date")
    with pytest.raises(Problem) as caught:
        desk.meetings.finish(meeting.id)
    assert (caught.value.kind, caught.value.details["problem"]) == (ProblemKind.INVALID, "meeting_to_come")
    desk.meetings.save(ahead, replace(ahead, date=desk.today()), "date")
    assert desk.meetings.finish(meeting.id).meeting.status is MeetingStatus.FINISHED


# -- who may be there


def contacts(desk: Desk, contract: Contract, buyer: Organisation) -> Contract:
    """A contract whose buyer, holder and facilitator have contact persons; so has a body that is none of these."""

    def body(name: str, kind: OrganisationKind) -> Organisation:
        people = (
            Person(
                id=f"p-{name}", name=f"Prénom {name}", function="Chargée de mission", email=f"{name}@organisme.example"
            ),
        )
        return desk.directory.save(Organisation(id=name, name=name, kind=kind, people=people), None, "create")

    holder = body("titulaire", OrganisationKind.HOLDER)
    body("facilitateur", OrganisationKind.FACILITATOR)
    body("autre", OrganisationKind.HOLDER)
    desk.directory.save(replace(buyer, people=(Person(id="p-acheteur", function="Acheteuse"),)), buyer, "add a person")
    return desk.contracts.save(replace(contract, holder_id=holder.id), contract, "set the holder")


def told(meeting: Meeting) -> set[tuple[str, Party, Presence]]:
    return {(a.person_id or a.function, a.party, a.presence) for a in meeting.attendees}


def test_a_first_meeting_begins_with_the_contact_persons_to_be_ticked(
    desk: Desk, contract: Contract, buyer: Organisation
) -> None:
    meeting = desk.meetings.start(contacts(desk, contract, buyer).id, ANNUAL)
    assert told(meeting) == {
        ("p-acheteur", Party.BUYER, Presence.UNSAID),
        ("p-titulaire", Party.HOLDER, Presence.UNSAID),
        ("p-facilitateur", Party.FACILITATOR, Presence.UNSAID),
    }
    assert len({a.id for a in meeting.attendees}) == 3
    holder = next(a for a in meeting.attendees if a.party is Party.HOLDER)
    assert (holder.name, holder.function, holder.entity, holder.email) == (
        "Prénom titulaire",
        "Chargée de mission",
        "titulaire",
        "titulaire@organisme.example",
    )


def test_it_begins_with_the_people_convened_to_the_kick_off(
    desk: Desk, contract: Contract, buyer: Organisation
) -> None:
    known = contacts(desk, contract, buyer)
    kick_off = desk.kick_offs.of_contract(known.id)
    convened = replace(kick_off, attendees=(Attendee(id="c", function="Responsable RH"),))
    desk.kick_offs.save(kick_off, convened, "convene")
    assert told(desk.meetings.start(known.id, ANNUAL)) == {("Responsable RH", Party.HOLDER, Presence.UNSAID)}


def test_the_next_meeting_begins_with_the_people_of_the_last_one_held(
    desk: Desk, contract: Contract, buyer: Organisation
) -> None:
    known = contacts(desk, contract, buyer)
    desk.plans.create(known.id)
    here = hold(desk, known)
    excused = Attendee(id="2", function="acheteuse", party=Party.BUYER, presence=Presence.EXCUSED)
    desk.meetings.save(here, replace(here, attendees=(*here.attendees, excused)), "excuse")
    desk.meetings.finish(here.id)
    following = desk.meetings.start(known.id, MeetingKind.INTERIM)
    assert told(following) == {
        ("directrice", Party.HOLDER, Presence.UNSAID),
        ("acheteuse", Party.BUYER, Presence.UNSAID),
    }
    assert not {a.id for a in following.attendees} & {"1", "2"}
    with pytest.raises(Problem) as caught:
        desk.meetings.save(following, dated := replace(following, date=ON), "date")
        desk.meetings.finish(dated.id)
    assert caught.value.details["problem"] == "nobody_present"
