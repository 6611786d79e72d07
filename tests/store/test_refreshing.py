import datetime as dt
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.store.listing import ContractRow, ListQuery
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
        assert row(again).stage is Stage.DRAFT


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
