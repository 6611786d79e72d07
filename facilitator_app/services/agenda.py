"""Deadlines into the person's own calendar: a file that adds, moves and cancels them there."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import outbox_dir
from facilitator_app.services.loose_files import LooseFiles
from facilitator_app.store.connection import as_problems
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.exchange.calendar_file import CalendarEvent
    from facilitator_app.store.calendar_book import Exported
    from facilitator_app.store.deadline_book import DueRow

_OURS = UUID("7f0a2f0c-64a5-5f63-9a0e-3a2c8f1d4b7e")
_REMIND_MEETING, _REMIND_INTERIM, _REMIND = 14, 7, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which deadlines: of all contracts in the list, of one, or a single one by its key; by day, both included."""

    contract_id: str = ""
    key: str = ""
    frm: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What a calendar file says: so many deadlines to be met, and so many cancelled."""

    path: Path
    deadlines: int
    cancelled: int


class Calendars:
    """The calendar files of one database."""

    def __init__(self, store: Store, data_dir: Path, words: Words) -> None:
        self._store = store
        self._outbox = outbox_dir(data_dir)
        self._loose = LooseFiles(data_dir)
        self._words = words

    def write(self, path: Path, scope: Scope) -> Agenda:
        """Writes the deadlines to be met into a calendar file, whole or not at all, and remembers them.

        What was written before and is no longer to be met is cancelled, until its day is over; what was written and
        has moved out of the days asked for is told all the same. Raises Problem: READ_ONLY, NO_PERMISSION, DISK_FULL…
        """
        from facilitator_app.documents.writing import write_atomically
        from facilitator_app.exchange.calendar_file import calendar_file

        if self._store.read_only:
            raise Problem(ProblemKind.READ_ONLY, path=str(self._store.path))
        told = self._told(scope)
        events = [event for event, _ in told]
        name = self._words.translate("Agenda", "Progress plans: deadlines")
        now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        data = calendar_file(events, name=name, language=self._words.language, now=now)
        # What could not be written is not remembered either.
        with self._store.transaction():
            self._store.calendar.put([kept for _, kept in told])
            with as_problems(path):
                write_atomically(path, data)
        cancelled = sum(event.cancelled for event in events)
        return Agenda(path=path, deadlines=len(events) - cancelled, cancelled=cancelled)

    def hand_over(self, scope: Scope) -> Agenda:
        """The same into a file of its own in the outbox, for the calendar program to open."""
        stem = self._words.translate("Agenda", "deadlines")
        with as_problems(self._outbox):
            self._outbox.mkdir(parents=True, exist_ok=True)
        number = 1
        while (path := self._outbox / f"{stem}{'' if number == 1 else f'_{number}'}.ics").exists():
            number += 1
        agenda = self.write(path, scope)
        self._loose.note(path, path.read_bytes(), contract_id=scope.contract_id)
        return agenda

    # -- inside

    def _told(self, scope: Scope) -> list[tuple[CalendarEvent, Exported]]:
        """The events to write, each with what is to be remembered of it, earliest first."""
        known = self._store.calendar.all(scope.contract_id)
        rows = {_uid(row.deadline): row for row in self._rows(scope)}
        today, told = self._store.today(), []
        for uid, row in rows.items():
            event, kept = self._event(uid, row, known.get(uid))
            if _within(row.deadline.date, scope) or (uid in known and kept != known[uid]):
                told.append((event, kept))
        for uid, before in known.items():
            if not scope.key and uid not in rows and not (before.cancelled and before.date < today):
                told.append(self._cancelled(before))
        return sorted(told, key=lambda pair: (pair[0].date, pair[0].uid))

    def _rows(self, scope: Scope) -> Iterable[DueRow]:
        rows = self._store.deadlines.book(None, None, contract_id=scope.contract_id)
        return (row for row in rows if scope.key in ("", row.deadline.key))

    def _event(self, uid: str, row: DueRow, before: Exported | None) -> tuple[CalendarEvent, Exported]:
        from facilitator_app.exchange.calendar_file import CalendarEvent
        from facilitator_app.store.calendar_book import Exported
        from facilitator_app.words.explain import explain, name_of, source, wanted
        from facilitator_app.words.labels import label

        deadline, words = row.deadline, self._words
        # The event of a breach stays between the parties: calendars are shared.
        name = name_of(deadline, words, subject=deadline.kind is not DeadlineKind.PENALTY_REMARKS)
        summary = f"{row.reference} · {name}"
        owed = words.translate("Agenda", "Owed by: {party}.").format(party=label(deadline.owner, words).lower())
        told = (row.title, explain(deadline, words), wanted(deadline, words), owed, source(deadline, words))
        description = "\n".join(line for line in told if line)
        digest = _digest(deadline.date.isoformat(), summary, description)
        sequence = 0
        if before is not None:
            sequence = before.sequence + (before.cancelled or before.digest != digest)
        event = CalendarEvent(
            uid=uid,
            sequence=sequence,
            date=deadline.date,
            summary=summary,
            description=description,
            # What is overdue has its place in the calendar; a reminder of it would ring at once, all of them together.
            remind=_remind(deadline.kind) if deadline.date >= self._store.today() else 0,
        )
        return event, Exported(
            uid=uid, contract_id=deadline.contract_id, date=deadline.date, sequence=sequence, digest=digest
        )

    def _cancelled(self, before: Exported) -> tuple[CalendarEvent, Exported]:
        from facilitator_app.exchange.calendar_file import CalendarEvent

        kept = before if before.cancelled else replace(before, sequence=before.sequence + 1, cancelled=True)
        summary = self._words.translate("Agenda", "Deadline met, or no longer due")
        event = CalendarEvent(uid=kept.uid, sequence=kept.sequence, date=kept.date, summary=summary, cancelled=True)
        return event, kept


def _uid(deadline: Deadline) -> str:
    """The same on every machine that has the contract, and nothing of it can be read back."""
    return f"{uuid5(_OURS, f'{deadline.contract_id}/{deadline.key}')}@plans-de-progres"


def _digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _remind(kind: DeadlineKind) -> int:
    """How many days ahead: a meeting wants to be convened, a plan to be written."""
    if kind is DeadlineKind.INTERIM:
        return _REMIND_INTERIM
    return _REMIND_MEETING if kind in (*MEETING_KINDS, DeadlineKind.PLAN_DUE) else _REMIND


def _within(day: dt.date, scope: Scope) -> bool:
    return (scope.frm is None or scope.frm <= day) and (scope.until is None or day <= scope.until)
