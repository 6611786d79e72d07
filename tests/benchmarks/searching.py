"""Searching as somebody types, among 20,000 contracts."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt

from facilitator_app.paths import database_path
from facilitator_app.services.listing import ListQuery
from tests.benchmarks.figures import Figure, in_turn, share_within
from tests.benchmarks.screen import FRAME, Painted, window_on
from tests.benchmarks.workplace import Workplace, desk_on

# A town, a reference, a title, a word of many plans, two words, none.
TYPED = ("beziers", "2024-01", "œufs", "tuteur", "nettoyage port", "égalité", "zzz")


def search(work: Workplace) -> list[Figure]:
    """Each key to painted list; and the query alone against reading through the text."""
    return [_keys(work), _query(work)]


def _keys(work: Workplace) -> Figure:
    taken: list[float] = []
    with window_on(work.folder(20_000)) as window:
        page = window.list_page
        painted = Painted(window)
        page.focus_search()
        for text in TYPED:
            page.search.clear()
            taken += [painted.letter(page.search, letter) for letter in text]
            taken += [painted.key(page.search, Qt.Key.Key_Backspace) for _ in text]
    return Figure(
        name="search, key to painted, 20,000 contracts",
        baseline_name="one frame",
        baseline=FRAME,
        measured=share_within(taken, FRAME),
        unit="ms",
        goal=95,
        at_least=True,
        note=spread(taken),
    )


def _query(work: Workplace) -> Figure:
    folder = work.folder(20_000)
    with closing(sqlite3.connect(database_path(folder))) as raw:
        texts = [body for (body,) in raw.execute("SELECT body FROM search")]
    words = [text.split() for text in ("beziers", "2024-01", "oeufs", "tuteur", "nettoyage port", "egalite", "zzz")]
    with desk_on(folder) as desk:

        def scan() -> None:
            for wanted in words:
                [n for n, text in enumerate(texts) if all(word in text for word in wanted)]

        def query() -> None:
            for text in TYPED:
                desk.contracts.page(ListQuery(text=text), 0)

        baseline, measured = in_turn(scan, query, 15)
    return Figure(
        name="the query alone",
        baseline_name="a plain scan of the text",
        baseline=baseline / len(TYPED),
        measured=measured / len(TYPED),
        unit="ms",
        goal=2.2,
    )


def spread(taken: list[float]) -> str:
    """The middle and the worst of some times, in words."""
    ordered = sorted(taken)
    middle, nearly_all = ordered[len(ordered) // 2], ordered[len(ordered) * 95 // 100]
    return f"median {middle:.1f} ms, 95 % within {nearly_all:.1f} ms, worst {ordered[-1]:.1f} ms"
