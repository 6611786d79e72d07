import datetime as dt
import itertools
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from facilitator_app.domain.library import Library, LibraryAxis
from facilitator_app.domain.plan import Objective, Plan
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.opening import create_store, open_store
from facilitator_app.store.store import Store
from tests.store.values import BUYER, CONTRACT, KICK_OFF, PLAN, plan_lives


@pytest.fixture
def filled(store: Store) -> Store:
    store.contracts.save(None, CONTRACT, "Create contract")
    store.plans.save(None, PLAN, "Create plan")
    return store


def test_what_is_saved_is_read_again(filled: Store, path: Path) -> None:
    filled.meetings.save(None, KICK_OFF, "Hold meeting")
    filled.close()
    with open_store(path) as again:
        assert again.contracts.get(CONTRACT.id) == CONTRACT
        assert again.plans.of_contract(CONTRACT.id) == (PLAN,)
        assert again.meetings.get(KICK_OFF.id) == KICK_OFF
        assert again.meetings.all() == (KICK_OFF,)


def test_an_outline_has_no_lines(filled: Store) -> None:
    [outline] = filled.plans.outlines(CONTRACT.id)
    assert outline == replace(PLAN, axes=(), objectives=(), actions=())


def test_the_library_is_one_record(store: Store) -> None:
    assert store.library.find("library") is None
    library = Library(axes=(LibraryAxis(id="a", title="Sobriété"),))
    store.library.save(None, library, "Add axis")
    assert store.library.get("library") == library


def test_one_edit_writes_only_what_changed(filled: Store, path: Path) -> None:
    edited = replace(PLAN, objectives=(replace(PLAN.objectives[0], title="Autre"), *PLAN.objectives[1:]))
    filled.plans.save(PLAN, edited, "Change objective")
    with sqlite3.connect(path) as raw:
        [(delta,)] = raw.execute("SELECT delta FROM change WHERE label = 'Change objective'")
    raw.close()
    assert "Autre" in delta and "Objectif 0" in delta
    assert "Objectif 1" not in delta and "Former les équipes" not in delta
    assert filled.plans.get(PLAN.id) == edited


def test_an_equal_value_writes_nothing(filled: Store) -> None:
    filled.plans.save(PLAN, replace(PLAN), "Nothing")
    assert [change.label for change in filled.plans.history(PLAN.id)] == ["Create plan"]


def test_lines_keep_the_order_they_are_given(filled: Store, path: Path) -> None:
    first, second, *rest = PLAN.objectives
    turned = replace(PLAN, objectives=(second, Objective(id="new"), *reversed(rest), first))
    filled.plans.save(PLAN, turned, "Reorder")
    filled.close()
    with open_store(path) as again:
        assert again.plans.get(PLAN.id) == turned
        assert again.plans.at(PLAN.id, 1) == PLAN


def test_history_tells_when_and_what(filled: Store) -> None:
    filled.plans.save(PLAN, replace(PLAN, year=2), "Change year")
    created, changed = filled.plans.history(PLAN.id)
    assert (created.label, changed.label) == ("Create plan", "Change year")
    assert created.revision == 1 and changed.revision == 2
    assert dt.datetime.now(dt.UTC) - changed.at < dt.timedelta(minutes=5)


@settings(max_examples=25, deadline=None)
@given(plan_lives())
def test_every_former_state_can_be_rebuilt(life: list[Plan]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with create_store(Path(folder) / "plans.db") as store:
            store.contracts.save(None, CONTRACT, "Create contract")
            store.plans.save(None, life[0], "Create plan")
            for before, after in itertools.pairwise(life):
                store.plans.save(before, after, "Edit")
        distinct = [plan for number, plan in enumerate(life) if number == 0 or plan != life[number - 1]]
        with open_store(Path(folder) / "plans.db") as again:
            assert [again.plans.at("plan", n) for n in range(1, len(distinct) + 1)] == distinct
            assert again.plans.get("plan") == life[-1]


def test_a_revision_that_never_was_is_not_found(filled: Store) -> None:
    with pytest.raises(Problem) as caught:
        filled.plans.at(PLAN.id, 2)
    assert caught.value.kind is ProblemKind.NOT_FOUND
    assert caught.value.details["revision"] == "2"


def test_another_editor_of_the_same_plan_is_not_overwritten(filled: Store) -> None:
    filled.plans.save(PLAN, replace(PLAN, year=2), "First")
    with pytest.raises(Problem) as caught:
        filled.plans.save(PLAN, replace(PLAN, year=3), "Second")
    assert caught.value.kind is ProblemKind.CONFLICT
    assert filled.plans.get(PLAN.id).year == 2
    assert len(filled.plans.history(PLAN.id)) == 2


def test_another_connection_is_not_overwritten(filled: Store) -> None:
    beside = filled.beside()
    seen = beside.plans.get(PLAN.id)
    filled.plans.save(PLAN, replace(PLAN, year=2), "Window")
    with pytest.raises(Problem) as caught:
        beside.plans.save(seen, replace(seen, year=3), "Worker")
    assert caught.value.kind is ProblemKind.CONFLICT
    assert beside.plans.get(PLAN.id).year == 2, "what is read next is the other's"
    beside.close()


def test_a_plan_needs_its_contract(store: Store) -> None:
    with pytest.raises(Problem) as caught:
        store.plans.save(None, PLAN, "Create plan")
    assert caught.value.kind is ProblemKind.NOT_FOUND
    assert caught.value.details == {"what": "contract", "id": "contract"}


def test_an_id_is_taken_once(filled: Store) -> None:
    with pytest.raises(Problem) as caught:
        filled.contracts.save(None, CONTRACT, "Again")
    assert caught.value.kind is ProblemKind.DUPLICATE


def test_a_contract_with_plans_is_not_removed(filled: Store) -> None:
    with pytest.raises(Problem) as caught:
        filled.contracts.save(CONTRACT, None, "Remove contract")
    assert caught.value.kind is ProblemKind.IN_USE
    assert filled.contracts.get(CONTRACT.id) == CONTRACT


def test_two_lines_with_one_id_are_our_bug(filled: Store) -> None:
    with pytest.raises(ValueError, match="objectives"):
        filled.plans.save(PLAN, replace(PLAN, objectives=(Objective(id="x"), Objective(id="x"))), "Paste")
    assert filled.plans.get(PLAN.id) == PLAN
    filled.plans.save(PLAN, replace(PLAN, year=2), "Goes on")


def test_purging_leaves_nothing_of_a_contract(filled: Store, path: Path) -> None:
    filled.organisations.save(None, BUYER, "Create buyer")
    filled.meetings.save(None, KICK_OFF, "Hold meeting")
    filled.refresh()
    filled.contracts.purge(CONTRACT.id)
    assert filled.contracts.find(CONTRACT.id) is None
    assert filled.plans.find(PLAN.id) is None
    filled.close()
    with sqlite3.connect(path) as raw:
        for table in ("part", "listing", "deadline", "search"):
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
        assert raw.execute("SELECT id FROM record").fetchall() == [(BUYER.id,)]
        assert raw.execute("SELECT label FROM change").fetchall() == [("Create buyer",)]
    raw.close()
    assert b"Transmettre les attestations" not in path.read_bytes()


def test_purging_what_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(Problem) as caught:
        store.contracts.purge("nobody")
    assert caught.value.kind is ProblemKind.NOT_FOUND
