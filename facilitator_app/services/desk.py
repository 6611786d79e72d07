"""Everything a window or the command works with, on one open database."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from facilitator_app.paths import backups_dir
from facilitator_app.services.acts import Acts
from facilitator_app.services.contracts import Contracts
from facilitator_app.services.deadlines import DeadlinesBook
from facilitator_app.services.directory import Directory
from facilitator_app.services.drafts import Drafts
from facilitator_app.services.exchange import Exchange
from facilitator_app.services.library import LibraryShelf
from facilitator_app.services.meetings import Meetings
from facilitator_app.services.papers import Papers
from facilitator_app.services.plans import Plans
from facilitator_app.services.safekeeping import Safekeeping
from facilitator_app.store.opening import create_store, open_store
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

Clock = Callable[[], dt.date]
Progress = Callable[[int, int], None]


class Desk:
    """The use cases on one open database. One desk belongs to one thread; `beside` makes another's."""

    def __init__(self, store: Store, data_dir: Path, words: Words) -> None:
        self._store = store
        self._acts = Acts(store)
        self.data_dir = data_dir
        self.speak(words)

    def speak(self, words: Words) -> None:
        """Names acts in another language from now on; what can be undone stays."""
        store, data_dir, acts = self._store, self.data_dir, self._acts
        self.words = words
        self.contracts = Contracts(store, acts, words)
        self.directory = Directory(store, acts, words)
        self.plans = Plans(store, words)
        self.meetings = Meetings(store, words)
        self.deadlines = DeadlinesBook(store)
        self.papers = Papers(store)
        self.exchange = Exchange(store, acts, words)
        self.library = LibraryShelf(store, words)
        self.safekeeping = Safekeeping(store, data_dir)
        self.drafts = Drafts(store)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._store.read_only

    def today(self) -> dt.date:
        """The day everything is reckoned from."""
        return self._store.today()

    def refresh(self) -> None:
        """Brings the list and the deadlines up to date with what was saved; worth doing when idle."""
        self._store.refresh()

    def beside(self) -> "Desk":
        """A desk on the same database for a worker thread, which closes it."""
        return Desk(self._store.beside(), self.data_dir, self.words)

    def close(self) -> None:
        """Ends the work; everything is durable already."""
        self._store.close()


def open_desk(
    database: Path,
    *,
    data_dir: Path,
    words: Words | None = None,
    clock: Clock = dt.date.today,
    read_only: bool = False,
    progress: Progress | None = None,
) -> Desk:
    """Opens a database; an older one is brought up to date after a verified backup, with `progress(done, total)`.

    `words` name the acts in the history. Raises Problem: NO_SUCH_FILE, IS_A_FOLDER, NO_PERMISSION, LOCKED, NOT_OURS,
    NEWER, OLDER (read-only), DAMAGED, DISK_FULL, UNREADABLE.
    """
    store = open_store(
        database, backups_dir=backups_dir(data_dir), clock=clock, read_only=read_only, progress=progress
    )
    return Desk(store, data_dir, words or Words())


def create_desk(
    database: Path, *, data_dir: Path, words: Words | None = None, clock: Clock = dt.date.today
) -> Desk:
    """Makes a new, empty database and opens it. Raises Problem: FILE_EXISTS, NO_PERMISSION, DISK_FULL."""
    return Desk(create_store(database, clock=clock), data_dir, words or Words())
