from dataclasses import replace

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.store import Store
from tests.store.values import BUYER, CONTRACT, HOLDER, PLAN, contract


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError, match="power cut"), store.transaction():
        store.contracts.save(None, CONTRACT, "Create contract")
        store.plans.save(None, PLAN, "Create plan")
        raise RuntimeError("power cut")
    assert store.contracts.ids() == ()
    assert store.plans.find(PLAN.id) is None


def test_after_a_failure_values_are_the_stored_ones(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create contract")
    with pytest.raises(RuntimeError), store.transaction():
        store.contracts.save(CONTRACT, replace(CONTRACT, title="Perdu"), "Change")
        raise RuntimeError
    store.contracts.save(CONTRACT, replace(CONTRACT, title="Gardé"), "Change")
    assert store.contracts.get(CONTRACT.id).title == "Gardé"


def test_an_inner_transaction_joins_the_outer(store: Store) -> None:
    with store.transaction() as outer:
        with store.transaction() as inner:
            store.contracts.save(None, CONTRACT, "Create contract")
        assert inner is outer
    assert len(outer.changes) == 1


def test_an_act_without_change_is_nothing_to_undo(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create contract")
    with store.transaction() as act:
        store.contracts.save(CONTRACT, replace(CONTRACT), "Nothing")
    assert not act


def test_creating_is_undone_and_done_again(store: Store) -> None:
    with store.transaction() as created:
        store.organisations.save(None, BUYER, "Import")
        store.organisations.save(None, HOLDER, "Import")
        store.contracts.save(None, CONTRACT, "Import")
        store.plans.save(None, PLAN, "Import")
    undone = store.reverse(created, "Undo import")
    assert store.contracts.ids() == store.plans.ids() == store.organisations.ids() == ()
    assert store.listing.page(ListQuery()) == ()
    redone = store.reverse(undone, "Redo import")
    assert store.plans.get(PLAN.id) == PLAN
    assert [row.buyer for row in store.listing.page(ListQuery(text="objectif 3"))] == [BUYER.name]
    assert [change.label for change in store.plans.history(PLAN.id)] == ["Import", "Undo import", "Redo import"]
    store.reverse(redone, "Undo import")
    assert store.contracts.ids() == ()


def test_a_change_of_many_is_undone_as_one(store: Store) -> None:
    contracts = [contract(n) for n in range(3)]
    for each in contracts:
        store.contracts.save(None, each, "Create")
    with store.transaction() as act:
        for each in contracts:
            store.contracts.save(each, replace(each, archived_on=store.today()), "Archive")
    assert store.listing.page(ListQuery()) == ()
    store.reverse(act, "Undo: archive")
    assert len(store.listing.page(ListQuery())) == 3
    assert store.contracts.get(contracts[0].id) == contracts[0]


def test_what_was_changed_since_is_not_undone(store: Store) -> None:
    with store.transaction() as act:
        store.contracts.save(None, CONTRACT, "Create")
        store.organisations.save(None, BUYER, "Create")
    store.contracts.save(CONTRACT, replace(CONTRACT, title="Plus tard"), "Change")
    with pytest.raises(Problem) as caught:
        store.reverse(act, "Undo")
    assert caught.value.kind is ProblemKind.CONFLICT
    assert store.organisations.get(BUYER.id) == BUYER, "nothing of it is undone then"


def test_a_creation_others_hang_on_is_not_undone(store: Store) -> None:
    with store.transaction() as act:
        store.contracts.save(None, CONTRACT, "Create")
    store.plans.save(None, PLAN, "Create plan")
    with pytest.raises(Problem) as caught:
        store.reverse(act, "Undo")
    assert caught.value.kind is ProblemKind.IN_USE
