"""The databases that the benchmarks are run on."""

from pathlib import Path

from facilitator_app.domain.state import State
from facilitator_app.store import backups
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.opening import open_store
from facilitator_app.store.store import Store
from tests.benchmarks.databases import TODAY, make_database


def contents(path: Path) -> list[object]:
    with open_store(path, clock=lambda: TODAY) as store:
        return [*store.contracts.all(), *store.plans.all(), *store.meetings.all(), *store.organisations.all()]


def described(store: Store) -> tuple[int, int]:
    found = store.listing.counts(ListQuery())
    return found.total, sum(count > 0 for count in found.by_state.values())


def test_a_seed_makes_the_same_database_again(tmp_path: Path) -> None:
    for name in ("one.db", "same.db"):
        make_database(tmp_path / name, 30)
    make_database(tmp_path / "other.db", 30, seed=2)
    assert contents(tmp_path / "one.db") == contents(tmp_path / "same.db")
    assert contents(tmp_path / "one.db") != contents(tmp_path / "other.db")
    backups.check(tmp_path / "one.db")


def test_it_looks_like_real_work(tmp_path: Path) -> None:
    make_database(tmp_path / "plans.db", 80)
    with open_store(tmp_path / "plans.db", clock=lambda: TODAY) as store:
        total, states = described(store)
        assert total == 80 and states >= 3
        assert 0 < store.listing.counts(ListQuery()).by_state[State.LATE] < 80
        assert 0 < len(store.listing.page(ListQuery(text="nettoyage"))) < 70
        assert len(store.plans.ids()) > 80


def test_it_can_do_without_plans(tmp_path: Path) -> None:
    make_database(tmp_path / "plans.db", 5, plans=False)
    with open_store(tmp_path / "plans.db", clock=lambda: TODAY) as store:
        assert store.plans.ids() == ()
        assert len(store.contracts.ids()) == 5
