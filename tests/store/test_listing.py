import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.plan import Action, ActionStatus, PlanStatus
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.register import Register
from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.store.list_query import Counts, DuePeriod, ListQuery, period_bounds
from facilitator_app.store.records import Records
from facilitator_app.store.store import Store
from tests.store.conftest import Clock
from tests.store.values import BUYER, CONTRACT, HOLDER, KICK_OFF, PLAN, TODAY, contract


@pytest.fixture
def filled(store: Store) -> Store:
    """One contract in each state, named by it."""
    store.organisations.save(None, BUYER, "Create")
    store.organisations.save(None, HOLDER, "Create")
    far = {"notification_date": TODAY, "buyer_id": "", "holder_id": ""}
    contracts = {
        "late": CONTRACT,
        "watch": contract(2, notification_date=dt.date(2026, 10, 1), title="Œufs et fromages"),
        "not_started": contract(3, **far, title="Été"),
        "on_track": contract(4, **far, title="Entretien"),
        "reached": Contract(id="contract 5", reference="Z-5", title="été 2"),
    }
    for each in contracts.values():
        store.contracts.save(None, each, "Create")
    store.plans.save(None, PLAN, "Create plan")
    store.meetings.save(None, KICK_OFF, "Hold meeting")
    store.plans.save(None, replace(PLAN, id="p4", contract_id="contract 4", actions=()), "Create plan")
    closed = replace(PLAN, id="p5", contract_id="contract 5", status=PlanStatus.CLOSED, actions=())
    store.plans.save(None, closed, "Create plan")
    return store


def ids(store: Store, query: ListQuery) -> list[str]:
    return [row.id for row in store.listing.page(query)]


def test_a_row_says_it_all(filled: Store) -> None:
    [row] = filled.listing.rows([CONTRACT.id])
    assert (row.reference, row.title, row.buyer, row.holder) == (
        "2026-117",
        "Nettoyage des écoles",
        "Ville de Béziers",
        "Ateliers Solidaires",
    )
    assert (row.notification_date, row.duration_months, row.end_date) == ("2026-03-08", 48, "2030-03-08")
    assert (row.state, row.stage, row.late_actions, row.archived) == (State.LATE, Stage.VALIDATED, 1, False)
    # The anniversary, 8 March 2027, and two months: 8 May is a holiday and a Saturday, 9 May a Sunday.
    assert row.next_deadline_date == "2027-05-10"
    assert (row.next_deadline_kind, row.next_deadline_number, row.next_deadline_owner) == ("annual_review", 1, "buyer")


def test_a_contract_of_which_little_is_known(store: Store) -> None:
    store.contracts.save(None, Contract(id="c"), "Create")
    [row] = store.listing.page(ListQuery())
    assert (row.end_date, row.notification_date, row.duration_months, row.next_deadline_date) == ("", "", None, "")
    assert (row.state, row.stage) == (State.NOT_STARTED, Stage.FEASIBILITY)


@pytest.mark.parametrize(
    ("state", "id_"),
    [
        (State.LATE, CONTRACT.id),
        (State.WATCH, "contract 2"),
        (State.NOT_STARTED, "contract 3"),
        (State.ON_TRACK, "contract 4"),
        (State.REACHED, "contract 5"),
    ],
)
def test_the_five_states(filled: Store, state: State, id_: str) -> None:
    assert ids(filled, ListQuery(states=frozenset([state]))) == [id_]


def test_states_follow_the_day(filled: Store, clock: Clock) -> None:
    clock.day = dt.date(2027, 1, 21)
    rows = {row.id: row.state for row in filled.listing.page(ListQuery())}
    assert rows["contract 2"] is State.LATE
    assert rows["contract 4"] is State.WATCH, "the kick-off of 21 November falls on 21 January"


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("reference", ["contract 2", "contract 3", "contract 4", "contract", "contract 5"]),
        ("title", ["contract 4", "contract 3", "contract 5", "contract", "contract 2"]),
        ("state", ["contract", "contract 2", "contract 4", "contract 3", "contract 5"]),
        ("late_actions", ["contract", "contract 2", "contract 3", "contract 4", "contract 5"]),
        ("stage", ["contract 2", "contract 3", "contract", "contract 4", "contract 5"]),
    ],
)
def test_sorting_knows_accents_and_both_ways(filled: Store, sort: str, order: list[str]) -> None:
    assert ids(filled, ListQuery(sort=sort)) == order
    descending = ids(filled, ListQuery(sort=sort, descending=True))
    assert descending == order[::-1]


def test_what_has_no_deadline_comes_last(filled: Store) -> None:
    assert ids(filled, ListQuery(sort="next_deadline_date"))[-1] == "contract 5"


def test_an_unknown_column_is_our_bug(filled: Store) -> None:
    with pytest.raises(ValueError, match="colour"):
        filled.listing.page(ListQuery(sort="colour"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("beziers", {"contract", "contract 2"}),
        ("BÉZIERS œufs", {"contract 2"}),
        ("oeufs", {"contract 2"}),
        ("transmettre", {"contract"}),
        ("tuteur", {"contract"}),
        ("objectif 3", {"contract", "contract 4", "contract 5"}),
        ("026-11", {"contract"}),
        ("z", {"contract", "contract 2", "contract 5"}),
        ("é", {"contract", "contract 2", "contract 3", "contract 4", "contract 5"}),
        ('"', set()),
        ("rien du tout", set()),
        ("* OR NOT", set()),
    ],
)
def test_searching(filled: Store, text: str, found: set[str]) -> None:
    query = ListQuery(text=text)
    assert set(ids(filled, query)) == set(filled.listing.ids(query)) == found
    assert filled.listing.counts(query).total == len(found)


def test_a_search_is_paged_in_order(filled: Store) -> None:
    query = ListQuery(text="e", sort="reference")
    assert [row.id for row in filled.listing.page(query, 1, 2)] == ["contract 3", "contract 4"]
    assert [row.id for row in filled.listing.page(replace(query, text=""), 1, 2)] == ["contract 3", "contract 4"]


def test_what_is_found_follows_an_edit(filled: Store) -> None:
    query = ListQuery(text="jardinage")
    assert ids(filled, query) == []
    edited = replace(PLAN, objectives=(replace(PLAN.objectives[0], title="Jardinage"), *PLAN.objectives[1:]))
    filled.plans.save(PLAN, edited, "Change objective")
    assert ids(filled, query) == [CONTRACT.id]


def test_what_is_found_follows_each_chapter(filled: Store) -> None:
    query = ListQuery(text="jardinage")
    chapters: tuple[tuple[Records[Any], Any], ...] = (
        (filled.lessons, Lessons(id="l", contract_id=CONTRACT.id, essence="Jardinage")),
        (filled.preparations, Preparation(id="p", contract_id=CONTRACT.id, notes="Jardinage")),
        (filled.registers, Register(id="r", contract_id=CONTRACT.id, breaches=(Breach(id="b", event="Jardinage"),))),
    )
    for records, chapter in chapters:
        records.save(None, chapter, "write")
        assert ids(filled, query) == [CONTRACT.id]
        records.save(chapter, None, "take away")
        assert ids(filled, query) == []


def test_what_another_connection_writes_is_found(filled: Store) -> None:
    query = ListQuery(text="jardinage")
    assert ids(filled, query) == []
    beside = filled.beside()
    beside.contracts.save(None, contract(9, title="Jardinage"), "Import")
    beside.close()
    assert ids(filled, query) == ["contract 9"]


def test_filters(filled: Store) -> None:
    assert set(ids(filled, ListQuery(buyer_id="buyer"))) == {"contract", "contract 2"}
    assert set(ids(filled, ListQuery(holder_id="holder", text="fromages"))) == {"contract 2"}
    assert set(ids(filled, ListQuery(due=DuePeriod.OVERDUE))) == {"contract"}
    assert set(ids(filled, ListQuery(due=DuePeriod.SEVEN_DAYS))) == set()
    assert set(ids(filled, ListQuery(due=DuePeriod.THIRTY_DAYS))) == {"contract 2"}
    assert set(ids(filled, ListQuery(due=DuePeriod.THREE_MONTHS))) == {
        "contract",
        *(f"contract {n}" for n in (2, 3, 4)),
    }


def test_counts(filled: Store) -> None:
    assert filled.listing.counts(ListQuery()) == Counts(
        total=5,
        unfiltered=5,
        by_state=dict.fromkeys(State, 1),
        by_period={
            DuePeriod.OVERDUE: 1,
            DuePeriod.SEVEN_DAYS: 0,
            DuePeriod.THIRTY_DAYS: 1,
            DuePeriod.THIS_MONTH: 0,
            DuePeriod.THIS_QUARTER: 1,
            DuePeriod.THREE_MONTHS: 4,
        },
    )


@pytest.mark.parametrize("due", DuePeriod)
@pytest.mark.parametrize("text", ["", "2026"])
def test_counts_are_those_of_the_list(filled: Store, due: DuePeriod, text: str) -> None:
    states = frozenset([State.LATE, State.WATCH])
    for query in (ListQuery(due=due, text=text), ListQuery(due=due, text=text, states=states, buyer_id="buyer")):
        assert filled.listing.counts(query).total == len(ids(filled, query))
        one = filled.listing.counts(replace(query, due=None, states=frozenset()))
        assert one.by_period[due] == len(ids(filled, replace(query, states=frozenset())))


def test_archive_and_bin_are_lists_of_their_own(filled: Store) -> None:
    filled.contracts.save(CONTRACT, replace(CONTRACT, archived_on=TODAY), "Archive")
    other = filled.contracts.get("contract 2")
    filled.contracts.save(other, replace(other, archived_on=TODAY, deleted_on=TODAY), "Delete")
    assert len(ids(filled, ListQuery())) == 3
    [row] = filled.listing.page(ListQuery(archived=True))
    assert (row.id, row.archived) == (CONTRACT.id, True)
    assert ids(filled, ListQuery(deleted=True)) == ["contract 2"]
    assert filled.listing.counts(ListQuery(archived=True)).total == 1


def test_looking_up_references(filled: Store) -> None:
    assert filled.listing.with_reference("z-5 ") == ("contract 5",)
    assert filled.listing.with_reference("2026-9") == ()
    assert filled.listing.same_key("buyer", "2026-117") == CONTRACT.id
    assert filled.listing.same_key("buyer", "2026-117", but=CONTRACT.id) == ""
    assert filled.listing.same_key("buyer", "2026-117", "lot 2") == ""
    assert filled.listing.same_key("other", "2026-117") == ""
    binned = replace(CONTRACT, deleted_on=TODAY)
    filled.contracts.save(CONTRACT, binned, "Delete")
    assert filled.listing.with_reference("2026-117") == ()


def test_uses_of_an_organisation(filled: Store) -> None:
    assert filled.listing.uses("buyer") == 2
    assert filled.listing.uses("nobody") == 0


def test_rows_come_in_the_order_asked_for(filled: Store) -> None:
    rows = filled.listing.rows(["contract 4", "gone", "contract"])
    assert [row.id for row in rows] == ["contract 4", "contract"]


def test_periods() -> None:
    assert period_bounds(DuePeriod.OVERDUE, TODAY) == (None, dt.date(2026, 11, 20))
    assert period_bounds(DuePeriod.SEVEN_DAYS, TODAY) == (TODAY, dt.date(2026, 11, 28))
    assert period_bounds(DuePeriod.THIS_MONTH, TODAY) == (TODAY, dt.date(2026, 11, 30))
    assert period_bounds(DuePeriod.THIS_QUARTER, TODAY) == (TODAY, dt.date(2026, 12, 31))
    assert period_bounds(DuePeriod.THIS_QUARTER, dt.date(2026, 3, 31))[1] == dt.date(2026, 3, 31)


def test_what_was_undone_is_not_remembered(filled: Store) -> None:
    query = ListQuery(text="jardinage")
    with pytest.raises(RuntimeError), filled.transaction():
        filled.contracts.save(None, contract(9, title="Jardinage"), "Import")
        assert ids(filled, query) == ["contract 9"]
        raise RuntimeError
    assert ids(filled, query) == []
    assert filled.listing.counts(ListQuery()).total == 5


def test_a_warm_list_answers_the_same(filled: Store) -> None:
    filled.listing.warm_up(ListQuery())
    assert set(ids(filled, ListQuery(text="z"))) == {"contract", "contract 2", "contract 5"}
    assert filled.listing.counts(ListQuery(text="z b")).total == 2


def test_texts_looked_for_before_are_remembered_until_something_changes(filled: Store) -> None:
    typed = ["jardinage"[:n] for n in range(1, 10)]
    for text in (*typed, *reversed(typed)):
        assert ("contract 9" in ids(filled, ListQuery(text=text))) is False
    filled.contracts.save(None, contract(9, title="Jardinage"), "Create")
    for text in (*typed, *reversed(typed)):
        assert "contract 9" in ids(filled, ListQuery(text=text))
        assert filled.listing.counts(ListQuery(text=text)).total == len(ids(filled, ListQuery(text=text)))


def test_an_empty_draft_leaves_a_contract_not_started_until_an_action_is_under_way(store: Store) -> None:
    store.contracts.save(None, contract(3, notification_date=TODAY, buyer_id="", holder_id=""), "Create")
    draft = replace(PLAN, id="p3", contract_id="contract 3", status=PlanStatus.DRAFT, actions=())
    store.plans.save(None, draft, "Create plan")
    [row] = store.listing.page(ListQuery())
    assert (row.state, row.stage) == (State.NOT_STARTED, Stage.KICK_OFF_DUE)
    assert store.listing.counts(ListQuery()).by_state[State.NOT_STARTED] == 1
    action = Action(id="a", title="Former", status=ActionStatus.IN_PROGRESS)
    store.plans.save(draft, replace(draft, actions=(action,)), "Begin an action")
    [row] = store.listing.page(ListQuery())
    assert (row.state, row.stage) == (State.ON_TRACK, Stage.DRAFT)
