"""A desk on the example contracts, on a fixed day, in a folder of the test's own."""

import datetime as dt
from pathlib import Path

from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.example import make_example
from facilitator_app.words.words import Words

TODAY = dt.date(2026, 11, 21)
WORDS = Words(language="en")


def today() -> dt.date:
    return TODAY


def example_desk(folder: Path) -> Desk:
    """A new database with the example contracts, opened."""
    path = folder / "plans.db"
    make_example(path, words=WORDS, clock=today)
    return reopened(folder)


def reopened(folder: Path) -> Desk:
    """The database that is there, opened again."""
    return open_desk(folder / "plans.db", data_dir=folder, words=WORDS, clock=today)
