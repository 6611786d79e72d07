"""Figures of the store: an edit, its undo, the search and the backup (by hand: python -m tests.benchmarks.store)."""

import contextlib
import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from facilitator_app.domain.plan import Plan
from facilitator_app.store import backups, search
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.opening import open_store
from facilitator_app.store.store import Store
from tests.benchmarks.databases import TODAY, make_database
from tests.benchmarks.figures import Figure, in_turn, milliseconds, share_within, table

FRAME = 16.7
# As somebody types them, letter by letter: a town, a reference, a title, a word of many plans, two words, none.
TYPED = tuple(
    text[:length]
    for text in ("beziers", "2024-01", "Œufs", "tuteur", "nettoyage port", "égalité", "zzz")
    for length in range(1, len(text) + 1)
)


def store_figures(folder: Path, contracts: int = 20_000, backed_up: int = 2_000) -> list[Figure]:
    """Measures on databases of these sizes, which are made in the folder."""
    large, small = folder / "large.db", folder / "small.db"
    make_database(large, contracts)
    make_database(small, backed_up)
    with open_store(large, clock=lambda: TODAY) as store:
        return [*_edit_figures(store, folder), *_search_figures(store), _backup_figure(small, folder)]


def _edit_figures(store: Store, folder: Path) -> Iterator[Figure]:
    with _bare_commit(folder) as bare:
        ids = store.plans.ids()
        now = [store.plans.get(ids[len(ids) // 2])]
        before: list[Plan] = []

        def save(after: Plan, label: str) -> None:
            store.plans.save(now[0], after, label)
            before[:] = now
            now[0] = after

        def edit() -> None:
            first, *others = now[0].objectives
            save(replace(now[0], objectives=(replace(first, note=first.note + "x"), *others)), "Change objective")

        baseline, measured = in_turn(bare, edit, 200)
        yield Figure(
            name="one edit made durable, with its history",
            baseline_name="bare synced commit",
            baseline=baseline,
            measured=measured,
            unit="ms",
            goal=1.5,
        )
        baseline, measured = in_turn(bare, lambda: save(before[0], "Undo: change objective"), 200)
        yield Figure(
            name="undo one edit",
            baseline_name="bare synced commit",
            baseline=baseline,
            measured=measured,
            unit="ms",
            goal=1.5,
        )


@contextlib.contextmanager
def _bare_commit(folder: Path) -> Iterator[Callable[[], None]]:
    raw = sqlite3.connect(folder / "bare.db", isolation_level=None)
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE bare (key INTEGER PRIMARY KEY, body TEXT)")

    def commit() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO bare (body) VALUES (?)", ("x" * 300,))
        raw.execute("COMMIT")

    yield commit
    raw.close()


def _search_figures(store: Store) -> Iterator[Figure]:
    # The list has been on screen for a while before somebody searches in it.
    store.listing.warm_up(ListQuery())
    reader = sqlite3.connect(store.path)
    texts = [body for (body,) in reader.execute("SELECT body FROM search")]
    reader.close()
    scans, queries = [], []
    for typed in TYPED:
        for spoilt in ("", " "):
            # With a space the words are the same, but not what was kept of the last query.
            query = ListQuery(text=typed + spoilt)

            def look(query: ListQuery = query) -> None:
                store.listing.page(query)
                store.listing.counts(query)

            queries += milliseconds(look, 1, warm=0)
        words = search.words(typed)

        def scan(words: tuple[str, ...] = words) -> list[str]:
            return [text for text in texts if all(word in text for word in words)]

        scans += milliseconds(scan, 2, warm=0)
    yield Figure(
        name="search: page and counts",
        baseline_name="plain scan of the text",
        baseline=statistics.median(scans),
        measured=statistics.median(queries),
        unit="ms",
        goal=2.2,
    )
    yield Figure(
        name="search: page and counts within a frame",
        baseline_name="one frame",
        baseline=FRAME,
        measured=share_within(queries, FRAME),
        unit="%",
        goal=95,
        at_least=True,
    )


def _backup_figure(source: Path, folder: Path) -> Figure:
    def copy() -> None:
        shutil.copyfile(source, folder / "copy.db")
        with (folder / "copy.db").open("rb+") as file:
            os.fsync(file.fileno())

    baseline, measured = in_turn(copy, lambda: backups.back_up(source, folder / "backup.db"), 7)
    return Figure(
        name=f"backup of {source.stat().st_size >> 20} MB",
        baseline_name="copying the file with fsync",
        baseline=baseline,
        measured=measured,
        unit="ms",
        goal=2.6,
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        print(table(store_figures(Path(made), *map(int, sys.argv[1:]))))
