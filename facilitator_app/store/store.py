"""An open database: all that the use cases read and write."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator_app.domain.problems import Problem
from facilitator_app.store.acts import Act
from facilitator_app.store.connection import Connection, connect
from facilitator_app.store.listing import Listing, is_stale

if TYPE_CHECKING:
    from facilitator_app.domain.contract import Contract
    from facilitator_app.domain.feasibility import Feasibility
    from facilitator_app.domain.kick_off import KickOff
    from facilitator_app.domain.lessons import Lessons
    from facilitator_app.domain.library import Library
    from facilitator_app.domain.meeting import Meeting
    from facilitator_app.domain.organisation import Organisation
    from facilitator_app.domain.plan import Plan
    from facilitator_app.domain.preparation import Preparation
    from facilitator_app.domain.register import Register
    from facilitator_app.store.calendar_book import CalendarBook
    from facilitator_app.store.codec import A
    from facilitator_app.store.deadline_book import DeadlineBook
    from facilitator_app.store.drafts import Drafts
    from facilitator_app.store.issued import IssuedDocuments
    from facilitator_app.store.lesson_book import LessonBook
    from facilitator_app.store.records import Records
    from facilitator_app.store.sendings import Sendings
    from facilitator_app.store.templates import Templates
    from facilitator_app.store.workload_book import WorkloadBook


# How many contracts may keep the window from closing at once: about a tenth of a second.
_AT_CLOSE = 50


class Store:
    """One open database, used by one thread at a time; `beside` opens another on the same file for a worker thread.

    `release` lets go of the lock when the store that holds it is closed.
    """

    def __init__(
        self,
        connection: Connection,
        clock: Callable[[], dt.date] = dt.date.today,
        release: Callable[[], None] | None = None,
    ) -> None:
        self._connection = connection
        self._release = release
        self._act: Act | None = None
        self.today = clock
        self.listing = Listing(connection, clock, self._freshen)

    # What the first list does without is loaded when it is asked for.

    @cached_property
    def contracts(self) -> Records[Contract]:
        """All contracts, those in archive and bin too."""
        from facilitator_app.domain.contract import Contract

        return self._records(Contract)

    @cached_property
    def organisations(self) -> Records[Organisation]:
        """The directory."""
        from facilitator_app.domain.organisation import Organisation

        return self._records(Organisation)

    @cached_property
    def plans(self) -> Records[Plan]:
        """All plans of all contracts."""
        from facilitator_app.domain.plan import Plan

        return self._records(Plan)

    @cached_property
    def meetings(self) -> Records[Meeting]:
        """All meetings of all contracts."""
        from facilitator_app.domain.meeting import Meeting

        return self._records(Meeting)

    @cached_property
    def feasibilities(self) -> Records[Feasibility]:
        """All assessments; a contract may have several, one after the other."""
        from facilitator_app.domain.feasibility import Feasibility

        return self._records(Feasibility)

    @cached_property
    def preparations(self) -> Records[Preparation]:
        """What the contract papers will say, one per contract."""
        from facilitator_app.domain.preparation import Preparation

        return self._records(Preparation)

    @cached_property
    def kick_offs(self) -> Records[KickOff]:
        """Convening and projects, one per contract."""
        from facilitator_app.domain.kick_off import KickOff

        return self._records(KickOff)

    @cached_property
    def registers(self) -> Records[Register]:
        """Proposals, breaches, amendments, one per contract."""
        from facilitator_app.domain.register import Register

        return self._records(Register)

    @cached_property
    def lessons(self) -> Records[Lessons]:
        """Value created and lessons, one per contract."""
        from facilitator_app.domain.lessons import Lessons

        return self._records(Lessons)

    @cached_property
    def library(self) -> Records[Library]:
        """The user's own library, under the id "library"."""
        from facilitator_app.domain.library import Library

        return self._records(Library)

    @cached_property
    def deadlines(self) -> DeadlineBook:
        """The deadlines of all contracts."""
        from facilitator_app.store.deadline_book import DeadlineBook

        return DeadlineBook(self._connection, self.today, self._freshen)

    @cached_property
    def workload(self) -> WorkloadBook:
        """What the contracts under way ask of the facilitator's time."""
        from facilitator_app.store.workload_book import WorkloadBook

        return WorkloadBook(self._connection, self._freshen)

    @cached_property
    def lesson_book(self) -> LessonBook:
        """The lessons of all contracts."""
        from facilitator_app.store.lesson_book import LessonBook

        return LessonBook(self._connection)

    @cached_property
    def drafts(self) -> Drafts:
        """The forms not accepted yet."""
        from facilitator_app.store.drafts import Drafts

        return Drafts(self._connection)

    @cached_property
    def issued(self) -> IssuedDocuments:
        """The documents issued."""
        from facilitator_app.store.issued import IssuedDocuments

        return IssuedDocuments(self._connection)

    @cached_property
    def sendings(self) -> Sendings:
        """To whom documents were sent."""
        from facilitator_app.store.sendings import Sendings

        return Sendings(self._connection)

    @cached_property
    def calendar(self) -> CalendarBook:
        """Which deadlines calendars were given."""
        from facilitator_app.store.calendar_book import CalendarBook

        return CalendarBook(self._connection)

    @cached_property
    def templates(self) -> Templates:
        """The texts of messages that were changed."""
        from facilitator_app.store.templates import Templates

        return Templates(self._connection)

    def _records(self, of: type[A]) -> Records[A]:
        from facilitator_app.store.records import Records

        return Records(of, self._connection, self._current_act)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._connection.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._connection.read_only

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Act]:
        """All or nothing; one inside another joins it. The act tells afterwards what was changed, to be taken back.

        Raises Problem (disk full, locked, read-only…) where the environment prevents it; nothing is written then.
        """
        if self._act is not None:
            yield self._act
            return
        with self._connection.transaction():
            self._act = Act()
            try:
                yield self._act
            finally:
                self._act = None

    def reverse(self, act: Act, label: str) -> Act:
        """Takes back all that an act changed, as a new act; reversing that one does it again.

        Raises Problem CONFLICT when something was changed since, IN_USE when others hang on what was created.
        """
        of_kind: dict[str, Records[Any]] = {
            records.kind: records
            for records in (
                *(self.contracts, self.organisations, self.plans, self.meetings, self.library),
                *(self.feasibilities, self.preparations, self.kick_offs, self.registers, self.lessons),
            )
        }
        with self.transaction() as reversal:
            for kind, key, revision in reversed(act.changes):
                of_kind[kind].take_back(key, revision, label)
        return reversal

    def refresh(self, limit: int = -1) -> int:
        """Brings list, deadlines and search up to date with the records, of at most `limit` contracts at a time.

        Returns how many contracts still wait. Reading them does this by itself; when idle it is done ahead. Where
        nothing can be written, a private copy is brought up to date, all of it, and read from then on: what others
        write afterwards is not seen.
        """
        if not is_stale(self._connection.raw, self.today()):
            return 0
        from facilitator_app.store.refreshing import private_copy, refresh

        if self.read_only:
            with self._connection.reading() as raw:
                self._connection.go_on_with(private_copy(raw))
            with self._connection.reading() as raw, self._connection.core.begin():
                return refresh(self._connection.core, raw, self.today())

        with self._connection.transaction() as core:
            return refresh(core, self._connection.raw, self.today(), limit)

    def beside(self) -> Store:
        """Another store on the same file, for another thread. It is closed on its own, before this one."""
        raw = connect(self.path, read_only=self.read_only)
        return Store(Connection(self.path, raw, read_only=self.read_only), self.today)

    def close(self) -> None:
        """Ends the use of the file, and lets go of its lock. Once is enough; twice does no harm."""
        if self._connection.closed:
            return
        # Left to the store that has the lock: one beside it ends at any time, in the middle of another's work.
        if self._release is not None:
            # Whatever keeps this from being done now, the next opening does it.
            with contextlib.suppress(Problem):
                self.refresh(_AT_CLOSE)
        self._connection.close()
        if self._release is not None:
            self._release()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _freshen(self) -> None:
        self.refresh()

    def _current_act(self) -> Act:
        return Act() if self._act is None else self._act
