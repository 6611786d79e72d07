"""Everything a window or the command works with, on one open database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.paths import backups_dir
from facilitator_app.services.acts import Acts
from facilitator_app.services.contracts import Contracts
from facilitator_app.store.opening import create_store, open_store
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.domain.kick_off import KickOff
    from facilitator_app.domain.lessons import Lessons
    from facilitator_app.domain.preparation import Preparation
    from facilitator_app.services.agenda import Calendars
    from facilitator_app.services.chapters import Chapter
    from facilitator_app.services.clauses import Clauses
    from facilitator_app.services.deadlines import DeadlinesBook
    from facilitator_app.services.directory import Directory
    from facilitator_app.services.drafts import Drafts
    from facilitator_app.services.exchange import Exchange
    from facilitator_app.services.feasibility import Feasibilities
    from facilitator_app.services.final_report import FinalReports
    from facilitator_app.services.lessons import LessonsRegister
    from facilitator_app.services.library import LibraryShelf
    from facilitator_app.services.life import Lives
    from facilitator_app.services.meetings import Meetings
    from facilitator_app.services.papers import Papers
    from facilitator_app.services.plans import Plans
    from facilitator_app.services.projects import Projects
    from facilitator_app.services.registers import Registers
    from facilitator_app.services.safekeeping import Safekeeping
    from facilitator_app.services.sending import Sending

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
        self.words = words
        for name in [name for name in vars(self) if isinstance(getattr(type(self), name, None), cached_property)]:
            delattr(self, name)
        self.contracts = Contracts(self._store, self._acts, words, self.data_dir)

    # What the first list does without is loaded when it is asked for.

    @cached_property
    def directory(self) -> Directory:
        """Organisations and contact persons."""
        from facilitator_app.services.directory import Directory

        return Directory(self._store, self._acts, self.words)

    @cached_property
    def plans(self) -> Plans:
        """Plans, their versions and their history."""
        from facilitator_app.services.plans import Plans

        return Plans(self._store, self.words)

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings, from preparation to the next plan."""
        from facilitator_app.services.meetings import Meetings

        return Meetings(self._store, self.words)

    @cached_property
    def feasibilities(self) -> Feasibilities:
        """Assessments of whether a contract suits a plan."""
        from facilitator_app.services.feasibility import Feasibilities

        return Feasibilities(self._store, self.words)

    @cached_property
    def preparations(self) -> Chapter[Preparation]:
        """What the contract papers will say of the plan."""
        from facilitator_app.domain.preparation import Preparation
        from facilitator_app.services.chapters import Chapter

        return Chapter(Preparation, self._store.preparations)

    @cached_property
    def clauses(self) -> Clauses:
        """The clause that each preparation makes, and its templates."""
        from facilitator_app.services.clauses import Clauses

        return Clauses(self._store, self.words)

    @cached_property
    def kick_offs(self) -> Chapter[KickOff]:
        """Convening of the kick-off, and the holder's projects."""
        from facilitator_app.domain.kick_off import KickOff
        from facilitator_app.services.chapters import Chapter

        return Chapter(KickOff, self._store.kick_offs)

    @cached_property
    def projects(self) -> Projects:
        """The holder's projects, and the plan that grows out of them."""
        from facilitator_app.services.projects import Projects

        return Projects(self._store, self.words)

    @cached_property
    def registers(self) -> Registers:
        """Proposals, breaches, amendments and expectations between meetings."""
        from facilitator_app.services.registers import Registers

        return Registers(self._store, self.contracts, self.words)

    @cached_property
    def lessons(self) -> Chapter[Lessons]:
        """What the plans of a contract have brought and taught."""
        from facilitator_app.domain.lessons import Lessons
        from facilitator_app.services.chapters import Chapter

        return Chapter(Lessons, self._store.lessons)

    @cached_property
    def lives(self) -> Lives:
        """Where contracts stand, and what to do next."""
        from facilitator_app.services.life import Lives

        return Lives(self._store, self.words)

    @cached_property
    def final_reports(self) -> FinalReports:
        """All plans of a contract side by side."""
        from facilitator_app.services.final_report import FinalReports

        return FinalReports(self._store)

    @cached_property
    def lessons_register(self) -> LessonsRegister:
        """The lessons of all contracts."""
        from facilitator_app.services.lessons import LessonsRegister

        return LessonsRegister(self._store, self._acts, self.words)

    @cached_property
    def deadlines(self) -> DeadlinesBook:
        """What is due."""
        from facilitator_app.services.deadlines import DeadlinesBook

        return DeadlinesBook(self._store)

    @cached_property
    def calendars(self) -> Calendars:
        """Deadlines into the person's own calendar."""
        from facilitator_app.services.agenda import Calendars

        return Calendars(self._store, self.data_dir, self.words)

    @cached_property
    def papers(self) -> Papers:
        """Documents: made, issued, kept."""
        from facilitator_app.services.papers import Papers

        return Papers(self._store)

    @cached_property
    def sending(self) -> Sending:
        """Messages that take documents along, and what was sent."""
        from facilitator_app.services.sending import Sending

        return Sending(self._store, self.data_dir, self.words)

    @cached_property
    def exchange(self) -> Exchange:
        """Contract lists in and out."""
        from facilitator_app.services.exchange import Exchange

        return Exchange(self._store, self._acts, self.words)

    @cached_property
    def library(self) -> LibraryShelf:
        """The library of axes."""
        from facilitator_app.services.library import LibraryShelf

        return LibraryShelf(self._store, self.words)

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """Backups, restoring, checking."""
        from facilitator_app.services.safekeeping import Safekeeping

        return Safekeeping(self._store, self.data_dir)

    @cached_property
    def drafts(self) -> Drafts:
        """Forms not accepted yet."""
        from facilitator_app.services.drafts import Drafts

        return Drafts(self._store)

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

    @staticmethod
    def preload() -> None:
        """Loads what the first change needs, so that it is saved as quickly as the next; from any thread."""
        # Not needed to show the list, and slower to load than to use: the database's writing side, the holidays.
        import facilitator_app.store.core
        import facilitator_app.store.records
        import facilitator_app.store.refreshing  # noqa: F401 - loaded for later
        from facilitator_app.domain.calendar import public_holidays
        from facilitator_app.domain.contract import Zone
        from facilitator_app.store.codec import KINDS, shape_of

        for kind in KINDS:
            shape_of(kind)
        public_holidays(Zone.METROPOLE, dt.date.today().year)

    def beside(self) -> Desk:
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
        database, backups_dir=backups_dir(data_dir, database), clock=clock, read_only=read_only, progress=progress
    )
    return Desk(store, data_dir, words or Words())


def create_desk(database: Path, *, data_dir: Path, words: Words | None = None, clock: Clock = dt.date.today) -> Desk:
    """Makes a new, empty database and opens it. Raises Problem: FILE_EXISTS, NO_PERMISSION, DISK_FULL."""
    return Desk(create_store(database, clock=clock), data_dir, words or Words())
