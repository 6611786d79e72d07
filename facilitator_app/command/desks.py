"""Opening the database for a command: to read beside an open window, or to write."""

from collections.abc import Iterator
from contextlib import contextmanager

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.launch import Launch


@contextmanager
def reading(started: Launch) -> Iterator[Desk]:
    """The database to read from: also while a window has it, or on a disk that can't be written.

    Raises Problem, NO_SUCH_FILE among others: reading creates nothing.
    """
    try:
        desk = open_desk(started.database, data_dir=started.data_dir, words=started.words)
    except Problem as problem:
        if problem.kind not in (ProblemKind.LOCKED, ProblemKind.READ_ONLY, ProblemKind.NO_PERMISSION):
            raise
        desk = open_desk(started.database, data_dir=started.data_dir, words=started.words, read_only=True)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def noting(started: Launch) -> Iterator[Desk]:
    """The database to read from, and to note in what was given out; reading creates nothing.

    Raises Problem: NO_SUCH_FILE, LOCKED while a window has it, READ_ONLY…
    """
    desk = open_desk(started.database, data_dir=started.data_dir, words=started.words)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def writing(started: Launch) -> Iterator[Desk]:
    """The database to write to, made when there is none yet. Raises Problem, LOCKED while a window has it."""
    desk = started.open_desk(None)
    try:
        yield desk
    finally:
        desk.close()
