import datetime as dt
import shutil
import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.meeting import Decision, FollowedUp, Meeting, MeetingKind, MeetingStatus, Outcome
from facilitator_app.domain.message import Sent, Way
from facilitator_app.domain.plan import Indicator, IndicatorValue, PlanStatus
from facilitator_app.domain.preparation import Preparation, Terms
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Register
from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.store import backups
from facilitator_app.store.issued import Issued
from facilitator_app.store.list_query import ContractRow, DuePeriod, ListQuery
from facilitator_app.store.opening import open_store
from facilitator_app.store.store import Store
from tests.store.conftest import Clock
from tests.store.values import BUYER, CONTRACT, KICK_OFF, PLAN, TODAY, contract


@pytest.fixture
def filled(store: Store) -> Store:
    store.organisations.save(None, BUYER, "Create")
    store.contracts.save(None, CONTRACT, "Create")
    store.plans.save(None, PLAN, "Create plan")
    return store


def row(store: Store) -> ContractRow:
    [found] = store.listing.rows([CONTRACT.id])
    return found


def test_the_list_follows_each_kind_of_change(filled: Store) -> None:
    assert (row(filled).next_deadline_kind, row(filled).state) == ("kick_off", State.LATE)
    filled.meetings.save(None, KICK_OFF, "Hold meeting")
    assert row(filled).next_deadline_kind == "annual_review"
    filled.plans.save(PLAN, replace(PLAN, actions=()), "Delete actions")
    assert row(filled).state is State.ON_TRACK
    filled.contracts.save(CONTRACT, replace(CONTRACT, title="Autre"), "Change title")
    assert row(filled).title == "Autre"
    filled.organisations.save(BUYER, replace(BUYER, name="Ville d’Agde"), "Rename")
    assert row(filled).buyer == "Ville d’Agde"
    assert filled.listing.page(ListQuery(text="agde")) != ()
    assert filled.listing.page(ListQuery(text="beziers")) == ()


def test_what_is_behind_is_not_forgotten_by_a_crash(filled: Store, path: Path, clock: Clock) -> None:
    filled.refresh()
    filled.plans.save(PLAN, replace(PLAN, status=PlanStatus.DRAFT), "Change status")
    # As a crash leaves it: a store that is closed brings the list up to date.
    left = path.with_name("left.db")
    shutil.copy(path, left)
    with open_store(left, clock=clock) as again:
        assert row(again).stage is Stage.KICK_OFF_DUE


@pytest.mark.parametrize("spoilt", ["substr(body, 1, 5)", "'{\"terms\": 3}'"])
def test_a_record_that_cannot_be_read_any_more_costs_one_contract(
    filled: Store, path: Path, clock: Clock, caplog: pytest.LogCaptureFixture, spoilt: str
) -> None:
    other = contract(7, title="Voirie")
    filled.contracts.save(None, other, "Create")
    chapter = Preparation(id="pre", contract_id=CONTRACT.id, terms=Terms(plan_months=2))
    filled.preparations.save(None, chapter, "Prepare")
    listed = row(filled)
    filled.close()
    with sqlite3.connect(path) as raw:
        raw.execute(f"UPDATE record SET stale = 1, body = {spoilt} WHERE id = 'pre'")
    raw.close()

    with pytest.raises(Problem) as checked:
        backups.check(path)
    assert (checked.value.kind, checked.value.details["path"]) == (ProblemKind.DAMAGED, str(path))
    with open_store(path, clock=clock) as again:
        again.contracts.save(other, replace(other, title="Voirie communale"), "Change title")
        assert {r.title for r in again.listing.page(ListQuery())} == {listed.title, "Voirie communale"}
        assert row(again) == listed
        assert again.refresh() == 0
        with pytest.raises(Problem) as read:
            again.preparations.get("pre")
        assert (read.value.kind, read.value.details["path"]) == (ProblemKind.DAMAGED, str(path))
    assert [record.getMessage() for record in caplog.records] == ["contract 2 can't be worked out"]
    caplog.clear()


def test_refreshing_goes_in_steps(filled: Store) -> None:
    for number in range(5):
        filled.contracts.save(None, contract(number), "Create")
    assert filled.refresh(4) == 2
    assert filled.refresh(4) == 0
    assert filled.refresh(4) == 0


def test_without_a_duration_years_come_by_themselves(store: Store, clock: Clock) -> None:
    store.contracts.save(None, replace(CONTRACT, duration_months=None), "Create")
    assert [d.number for d in store.deadlines.of_contract(CONTRACT.id)] == [0, 1]
    clock.day = dt.date(2028, 3, 7)
    assert [d.number for d in store.deadlines.of_contract(CONTRACT.id)] == [0, 1, 2]
    clock.day = dt.date(2028, 3, 8)
    assert [d.number for d in store.deadlines.of_contract(CONTRACT.id)] == [0, 1, 2, 3]


def test_after_the_final_review_only_its_minutes_are_due(filled: Store) -> None:
    final = Meeting(
        id="final",
        contract_id=CONTRACT.id,
        kind=MeetingKind.FINAL_REVIEW,
        year=4,
        date=TODAY,
        status=MeetingStatus.FINISHED,
    )
    filled.meetings.save(None, final, "Hold meeting")
    found = row(filled)
    assert (found.stage, found.state, found.next_deadline_date, found.late_actions) == (
        Stage.CLOSED,
        State.WATCH,
        "2026-11-27",
        0,
    )
    assert [r.deadline.key for r in filled.deadlines.book(None, None)] == ["minutes:final"]


def test_an_unchanged_row_is_not_written_again(filled: Store, path: Path) -> None:
    filled.refresh()
    filled.plans.save(PLAN, replace(PLAN, ends_on=dt.date(2027, 3, 6)), "Change end")
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TRIGGER told BEFORE UPDATE ON listing BEGIN SELECT raise(ABORT, 'written'); END")
        raw.execute("CREATE TRIGGER told2 BEFORE INSERT ON deadline BEGIN SELECT raise(ABORT, 'written'); END")
    raw.close()
    assert filled.refresh() == 0


def test_who_may_only_read_sees_what_the_window_has_not_brought_up_to_date(filled: Store, clock: Clock) -> None:
    filled.refresh()
    filled.contracts.save(CONTRACT, replace(CONTRACT, title="Autre"), "Change title")
    before = filled.path.read_bytes()
    with open_store(filled.path, clock=clock, read_only=True) as reading:
        assert row(reading).title == "Autre"
        assert [found.id for found in reading.listing.page(ListQuery(text="autre"))] == [CONTRACT.id]
        assert reading.deadlines.of_contract(CONTRACT.id) != ()
        assert reading.contracts.get(CONTRACT.id).title == "Autre"
        with pytest.raises(Problem) as caught:
            reading.contracts.save(None, contract(1), "Create")
        assert caught.value.kind is ProblemKind.READ_ONLY
    assert filled.path.read_bytes() == before


def test_only_the_store_with_the_lock_writes_when_it_is_closed(filled: Store) -> None:
    filled.refresh()
    beside = filled.beside()
    filled.contracts.save(CONTRACT, replace(CONTRACT, title="Autre"), "Change title")
    before = filled.path.read_bytes()
    beside.close()
    assert filled.path.read_bytes() == before
    filled.close()
    assert filled.path.read_bytes() != before


# -- what is owed between meetings

REVIEW = Meeting(
    id="review",
    contract_id=CONTRACT.id,
    kind=MeetingKind.INTERIM,
    year=1,
    date=dt.date(2026, 11, 20),
    status=MeetingStatus.FINISHED,
    finished_on=dt.date(2026, 11, 20),
)
MINUTES = Issued(
    id="i",
    contract_id=CONTRACT.id,
    kind="minutes",
    file_name="cr.pdf",
    made_at=dt.datetime(2026, 11, 20, tzinfo=dt.UTC),
    meeting_id="review",
)
SENT = Sent(
    id="s",
    contract_id=CONTRACT.id,
    issued_id="i",
    file_name="cr.pdf",
    sha256="",
    at=dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC),
    way=Way.POST,
    subject="",
    recipients=(),
)


@pytest.fixture
def calm(filled: Store) -> Store:
    """Nothing is late: the kick-off was held, no action is left."""
    filled.meetings.save(None, KICK_OFF, "Hold meeting")
    filled.plans.save(PLAN, replace(PLAN, actions=()), "Delete actions")
    return filled


def pending(store: Store) -> list[str]:
    return [r.deadline.key for r in store.deadlines.book(None, TODAY + dt.timedelta(days=60))]


def test_minutes_count_for_the_state_until_they_are_sent(calm: Store, clock: Clock) -> None:
    calm.meetings.save(None, REVIEW, "Hold meeting")
    assert (row(calm).next_deadline_kind, row(calm).next_deadline_owner) == ("minutes", "facilitator")
    assert row(calm).state is State.WATCH
    clock.day = dt.date(2026, 11, 28)
    assert row(calm).state is State.LATE

    clock.day = TODAY
    calm.issued.add(MINUTES, b"%PDF")
    calm.issued.add(replace(MINUTES, id="other", kind="plan"), b"%PDF")
    calm.sendings.add(replace(SENT, id="t", issued_id="other"))
    assert row(calm).state is State.WATCH, "another document is none of the minutes"
    calm.sendings.add(SENT)
    assert row(calm).state is State.ON_TRACK
    assert row(calm).next_deadline_kind == "annual_review"
    assert pending(calm) == ["remarks:review"]
    calm.sendings.strike(SENT.id, SENT.at, "Noted in error")
    assert pending(calm) == ["minutes:review"]
    assert row(calm).state is State.WATCH


def test_minutes_sent_signed_are_sent_and_another_paper_sent_signed_is_none(calm: Store) -> None:
    calm.meetings.save(None, REVIEW, "Hold meeting")
    calm.issued.add(MINUTES, b"%PDF")
    calm.issued.add(replace(MINUTES, id="report", kind="final_report"), b"%PDF")
    calm.issued.add(replace(MINUTES, id="signed report", kind="signed", data='{"signs": "report"}'), b"%PDF")
    calm.sendings.add(replace(SENT, id="t", issued_id="signed report"))
    assert pending(calm) == ["minutes:review"]
    calm.issued.add(replace(MINUTES, id="signed", kind="signed", data='{"signs": "i"}'), b"%PDF")
    calm.sendings.add(replace(SENT, issued_id="signed"))
    assert pending(calm) == ["remarks:review"]


def test_remarks_are_told_until_their_day_and_make_nothing_late(calm: Store, clock: Clock) -> None:
    calm.meetings.save(None, REVIEW, "Hold meeting")
    calm.issued.add(MINUTES, b"%PDF")
    calm.sendings.add(SENT)
    soon = ListQuery(due=DuePeriod.SEVEN_DAYS)
    assert calm.listing.counts(soon).by_period[DuePeriod.SEVEN_DAYS] == 1
    assert [found.id for found in calm.listing.page(soon)] == [CONTRACT.id]
    assert calm.deadlines.count(None, dt.date(2026, 12, 1)) == 1

    clock.day = dt.date(2026, 11, 27)
    assert pending(calm) == ["remarks:review"]
    clock.day = dt.date(2026, 11, 28)
    assert pending(calm) == []
    assert calm.deadlines.count(None, dt.date(2026, 12, 1)) == 0
    everything = [r.deadline.key for r in calm.deadlines.book(None, clock.day, open_only=False)]
    assert "remarks:review" in everything
    counts = calm.listing.counts(ListQuery())
    assert (counts.by_state[State.LATE], counts.by_period[DuePeriod.OVERDUE]) == (0, 0)
    assert row(calm).state is State.ON_TRACK


def test_the_answer_to_a_notice_comes_and_goes_with_the_register(calm: Store, clock: Clock) -> None:
    breach = Breach(id="b", event="Retard", notice_sent_on=TODAY)
    register = Register(id="register", contract_id=CONTRACT.id, breaches=(breach,))
    calm.registers.save(None, register, "Notice")
    assert pending(calm) == ["penalty_remarks:b"]
    assert row(calm).state is State.ON_TRACK
    answered = replace(register, breaches=(replace(breach, remarks_received_on=TODAY),))
    calm.registers.save(register, answered, "Answer")
    assert pending(calm) == []


def test_data_not_supplied_makes_a_contract_late(calm: Store) -> None:
    plan = calm.plans.get(PLAN.id)
    asked = replace(plan, indicators=(Indicator(id="i", name="Heures"),))
    calm.plans.save(plan, asked, "Add indicator")
    assert (row(calm).state, row(calm).next_deadline_kind) == (State.LATE, "holder_data")
    assert row(calm).late_actions == 0
    value = IndicatorValue(id="v", period_end=dt.date(2026, 9, 7), number=Decimal(3))
    calm.plans.save(asked, replace(asked, indicators=(Indicator(id="i", name="Heures", values=(value,)),)), "Value")
    assert (row(calm).state, row(calm).next_deadline_kind) == (State.ON_TRACK, "holder_data")


def test_minutes_are_due_once_the_day_of_the_meeting_has_come_and_settled_after_a_while(
    calm: Store, clock: Clock
) -> None:
    planned = replace(REVIEW, status=MeetingStatus.OPEN, date=dt.date(2026, 11, 25), finished_on=None)
    calm.meetings.save(None, planned, "Plan meeting")
    assert "minutes:review" not in pending(calm)
    clock.day = dt.date(2026, 11, 25)
    assert pending(calm) == ["minutes:review"]

    held = replace(planned, status=MeetingStatus.FINISHED, finished_on=clock.day)
    calm.meetings.save(planned, held, "Finish")
    clock.day = dt.date(2027, 1, 24)
    assert row(calm).state is State.LATE
    clock.day = dt.date(2027, 1, 25)
    assert row(calm).state is State.ON_TRACK


def test_interim_points_are_meetings_of_the_list(calm: Store) -> None:
    of = calm.contracts.get(CONTRACT.id)
    calm.contracts.save(of, replace(of, interim_months=9), "Interim points")
    found = row(calm)
    assert (found.next_deadline_kind, found.next_deadline_date) == ("interim", "2026-12-08")


def test_a_decision_is_due_until_a_later_meeting_has_settled_it(calm: Store, clock: Clock) -> None:
    calm.contracts.save(CONTRACT, replace(CONTRACT, minutes_days=0), "No minutes")
    decision = Decision(id="d", text="Livrer le mardi", due=dt.date(2026, 11, 30))
    calm.meetings.save(None, replace(REVIEW, decisions=(decision,)), "Hold meeting")
    found = row(calm)
    assert (found.next_deadline_kind, found.next_deadline_date, found.next_deadline_owner) == (
        "decision",
        "2026-11-30",
        "holder",
    )
    assert (found.state, found.late_actions) == (State.WATCH, 0)
    clock.day = dt.date(2026, 12, 1)
    assert (row(calm).state, row(calm).late_actions) == (State.LATE, 0)
    followed = FollowedUp(id="d", outcome=Outcome.DONE)
    settling = replace(REVIEW, id="next", date=clock.day, finished_on=clock.day, followed_up=(followed,))
    calm.meetings.save(None, settling, "Hold meeting")
    assert pending(calm) == []
    assert row(calm).state is State.ON_TRACK


def test_the_plan_is_due_as_the_preparation_says(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.meetings.save(None, KICK_OFF, "Hold meeting")
    assert "plan_due:0" not in {d.key for d in store.deadlines.of_contract(CONTRACT.id)}
    preparation = Preparation(id="preparation", contract_id=CONTRACT.id, terms=Terms(plan_months=2))
    store.preparations.save(None, preparation, "Time limit")
    [due] = [d for d in store.deadlines.of_contract(CONTRACT.id) if d.key == "plan_due:0"]
    assert (due.event_date, due.done_on) == (KICK_OFF.date, None)
    store.plans.save(None, PLAN, "Validate")
    [met] = [d for d in store.deadlines.of_contract(CONTRACT.id) if d.key == "plan_due:0"]
    assert met.done_on == (PLAN.validated_on or PLAN.starts_on)


def test_a_plan_validated_early_is_followed_from_its_first_day_on(filled: Store, clock: Clock) -> None:
    ahead = replace(
        PLAN,
        id="next",
        year=2,
        starts_on=dt.date(2027, 3, 8),
        ends_on=dt.date(2028, 3, 7),
        actions=(replace(PLAN.actions[1], due=dt.date(2027, 6, 1)),),
    )

    def actions() -> dict[str, dt.date]:
        of_contract = filled.deadlines.of_contract(CONTRACT.id)
        return {d.subject_id: d.date for d in of_contract if d.kind is DeadlineKind.ACTION}

    before = actions()
    filled.plans.save(None, ahead, "Validate early")
    assert actions() == before == {"late": dt.date(2026, 10, 1), "later": dt.date(2027, 1, 20)}
    clock.day = dt.date(2027, 3, 7)
    assert actions() == before
    # Nothing was saved since: the day alone brings the change.
    clock.day = dt.date(2027, 3, 8)
    assert actions() == {"late": dt.date(2026, 10, 1), "later": dt.date(2027, 6, 1)}
