"""What is derived from the records (the list, the deadlines, the search text), brought up to date."""

from __future__ import annotations

import datetime as dt
import logging
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline, contract_end, meeting_deadlines
from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind
from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.followed import begins_to_be_followed, followed_deadlines
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting, MeetingStatus, held_meetings
from facilitator_app.domain.owed import (
    decision_deadlines,
    met_in_time,
    minutes_deadlines,
    penalty_deadlines,
    plan_deadline,
    settles_on,
)
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.register import Register
from facilitator_app.domain.stage import Stage, is_begun, is_finally_reviewed, review_from, stage
from facilitator_app.store.codec import A, encode, shape_of
from facilitator_app.store.listing import LAPSING, UNBEGUN
from facilitator_app.store.search import fold, head_of, text_of
from facilitator_app.store.version import FAR

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SORT_LENGTH = 80
# So many pages are copied before others get a turn: about a millisecond.
_PAGES = 512
_RENAMED = """
UPDATE record SET stale = 1 WHERE NOT stale AND key IN (
    SELECT l.record FROM record o JOIN listing l ON l.buyer_id = o.id
        WHERE o.stale AND o.kind = 'organisation' AND l.buyer <> json_extract(o.body, '$.name')
    UNION SELECT l.record FROM record o JOIN listing l ON l.holder_id = o.id
        WHERE o.stale AND o.kind = 'organisation' AND l.holder <> json_extract(o.body, '$.name'))
"""
_OUTDATED = (
    "UPDATE record SET stale = 1 WHERE NOT stale AND key IN"
    " (SELECT record FROM listing WHERE complete_until <> '' AND complete_until <= ?)"
)
# The first day on which the minutes of each meeting went out, signed or not; a final report is about a meeting too.
# What was noted in error has not gone out.
_MINUTES_SENT = (
    "SELECT i.meeting_id, min(s.at) FROM sending s JOIN issued i ON i.id = s.issued_id"
    " WHERE s.record = ? AND s.struck_at = '' AND i.meeting_id <> '' AND (i.kind = 'minutes' OR i.kind = 'signed'"
    " AND json_extract(i.data, '$.signs') IN (SELECT id FROM issued WHERE kind = 'minutes')) GROUP BY i.meeting_id"
)
# What is still owed once the final review was held: its minutes, and the remarks on them.
_AFTER_THE_END = (DeadlineKind.MINUTES, DeadlineKind.REMARKS, DeadlineKind.PENALTY_REMARKS)
_BEHIND = "SELECT DISTINCT coalesce(contract, key) FROM record WHERE stale AND kind NOT IN ('organisation', 'library')"


def refresh(core: Connection, raw: sqlite3.Connection, today: dt.date, limit: int = -1) -> int:
    """Works out what is behind, at most `limit` contracts. Returns how many contracts still wait."""
    core.exec_driver_sql(_OUTDATED, (today.isoformat(),))
    core.exec_driver_sql(_RENAMED)
    core.exec_driver_sql("UPDATE record SET stale = 0 WHERE stale AND kind IN ('organisation', 'library')")
    behind = [int(key) for (key,) in raw.execute(_BEHIND)]
    now = behind if limit < 0 else behind[:limit]
    for key in now:
        try:
            derived = _derive(raw, key, today)
        except sqlite3.Error:
            raise
        except Exception:
            # One contract that can't be worked out costs the others nothing: it stays as it was listed, until it
            # changes. Whoever opens it is told what can be told; a check of the database names it.
            logging.getLogger(__name__).exception("contract %d can't be worked out", key)
            core.exec_driver_sql("UPDATE listing SET complete_until = '' WHERE record = ?", (key,))
        else:
            _write(core, raw, key, derived)
        core.exec_driver_sql("UPDATE record SET stale = 0 WHERE stale AND (key = ?1 OR contract = ?1)", (key,))
    return len(behind) - len(now)


def private_copy(raw: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a database that can't be written, to be brought up to date in its place: gone when it is closed."""
    # Without a name SQLite keeps it in a file of its own, in memory only as long as it is small.
    copy = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    try:
        # In steps: whoever has the database open goes on saving in between.
        raw.backup(copy, pages=_PAGES, sleep=0.001)
    except BaseException:
        copy.close()
        raise
    return copy


@dataclass(frozen=True, slots=True)
class _Derived:
    """What the list, the deadlines and the search know of one contract. `pending` are the keys of what is to be met."""

    row: dict[str, object]
    deadlines: tuple[Deadline, ...]
    pending: frozenset[str]
    text: str


def _derive(raw: sqlite3.Connection, key: int, today: dt.date) -> _Derived:
    contract = _read(raw, Contract, "key", key)[0]
    plans = _read(raw, Plan, "contract", key)
    meetings = _read(raw, Meeting, "contract", key)
    names = [_name(raw, contract.buyer_id), _name(raw, contract.holder_id)]
    head = head_of(contract, *names)
    registers = _read(raw, Register, "contract", key)
    preparations = _read(raw, Preparation, "contract", key)
    sent = _minutes_sent(raw, key) if meetings else {}
    months = preparations[0].terms.plan_months if preparations else None
    deadlines = (
        *_deadlines(contract, plans, meetings, registers, sent, today),
        *plan_deadline(contract, months, meetings, plans),
    )
    over = is_finally_reviewed(contract, meetings)
    pending = [d for d in deadlines if d.done_on is None and not (over and d.kind not in _AFTER_THE_END)]
    row = _row(contract, names, [d for d in pending if not d.lapses])
    stands = stage(
        contract,
        assessments=_read(raw, Feasibility, "contract", key),
        plans=plans,
        meetings=meetings,
        deadlines=deadlines,
        register=registers[0] if registers else None,
        today=today,
    )
    row |= {"record": key, "stage": _kept_stage(stands, plans, today), "head": head}
    row["complete_until"] = _complete_until(contract, plans, deadlines, meetings, today)
    text = text_of(
        contract,
        head,
        plans,
        meetings,
        preparations=preparations,
        registers=registers,
        lessons=_read(raw, Lessons, "contract", key),
    )
    return _Derived(row, deadlines, frozenset(d.key for d in pending), text)


def _write(core: Connection, raw: sqlite3.Connection, key: int, derived: _Derived) -> None:
    _write_deadlines(core, raw, key, derived.deadlines, derived.pending)
    _write_listing(core, raw, derived.row)
    text = derived.text
    known = raw.execute("SELECT body FROM search WHERE rowid = ?", (key,)).fetchone()
    if known is None:
        core.exec_driver_sql("INSERT INTO search (rowid, body) VALUES (?, ?)", (key, text))
    elif known[0] != text:
        core.exec_driver_sql("UPDATE search SET body = ? WHERE rowid = ?", (text, key))


def _read(raw: sqlite3.Connection, of: type[A], column: str, key: int) -> list[A]:
    """The records of a kind whose column has this key, without the detour over those at hand."""
    shape = shape_of(of)
    found = []
    sql = f"SELECT key, body FROM record WHERE {column} = ? AND kind = ? ORDER BY key"
    for record, own in raw.execute(sql, (key, shape.kind)).fetchall():
        lines: dict[str, list[str]] = {name: [] for name in shape.lines}
        for name, body in raw.execute("SELECT field, body FROM part WHERE record = ? ORDER BY position", (record,)):
            lines[name].append(body)
        found.append(shape.decode(own, lines))
    return found


def _name(raw: sqlite3.Connection, organisation_id: str) -> str:
    row = raw.execute("SELECT json_extract(body, '$.name') FROM record WHERE id = ?", (organisation_id,)).fetchone()
    return "" if row is None else str(row[0])


def _minutes_sent(raw: sqlite3.Connection, key: int) -> dict[str, dt.date]:
    days = raw.execute(_MINUTES_SENT, (key,))
    return {meeting: dt.datetime.fromisoformat(at).astimezone().date() for meeting, at in days}


def _deadlines(
    contract: Contract,
    plans: list[Plan],
    meetings: list[Meeting],
    registers: list[Register],
    sent: dict[str, dt.date],
    today: dt.date,
) -> tuple[Deadline, ...]:
    return (
        *met_in_time(
            contract,
            meeting_deadlines(contract, held_meetings(tuple(meetings), contract_end(contract)), today),
            meetings,
            today,
        ),
        *followed_deadlines(contract, plans, today),
        *minutes_deadlines(contract, meetings, sent, today),
        *decision_deadlines(contract, meetings),
        *penalty_deadlines(contract, (breach for register in registers for breach in register.breaches)),
    )


def _kept_stage(stands: Stage, plans: list[Plan], today: dt.date) -> str:
    return UNBEGUN if stands is Stage.DRAFT and not is_begun(plans, today) else stands.value


def _complete_until(
    contract: Contract, plans: list[Plan], deadlines: tuple[Deadline, ...], meetings: list[Meeting], today: dt.date
) -> str:
    """The day on which there is something else to tell: a review is due, or there is one deadline more or less.

    Without a duration the years are told up to the next anniversary only. Minutes are due once the day of a meeting
    has come, and settled without a sending after a while. A plan validated ahead is followed from its first day on.
    """
    days = [day for d in deadlines if (day := review_from(d)) is not None and day > today]
    if contract.duration_months is None:
        days += [d.event_date for d in deadlines if d.kind is DeadlineKind.ANNUAL_REVIEW][-1:]
    if (begins := begins_to_be_followed(plans, today)) is not None:
        days.append(begins)
    unsent = {d.subject_id for d in deadlines if d.kind is DeadlineKind.MINUTES and d.done_on is None}
    for meeting in meetings:
        if meeting.status is MeetingStatus.OPEN and meeting.date is not None:
            # The minutes are waited for from its day on; the day after, the meeting itself no longer is.
            days += [meeting.date, meeting.date + dt.timedelta(days=1)]
        elif meeting.id in unsent and (settles := settles_on(meeting)) is not None:
            days.append(settles)
    return min((day.isoformat() for day in days if day > today), default="")


def _row(contract: Contract, names: list[str], pending: list[Deadline]) -> dict[str, object]:
    """The columns of the list; `pending` are the deadlines still to be met.

    The next one is the earliest that is no action: late actions are counted apart.
    """
    buyer, holder = names
    others = [d for d in pending if d.kind is not DeadlineKind.ACTION]
    coming = min(others, key=lambda d: (d.date, d.kind not in MEETING_KINDS), default=None)
    actions = [d.date for d in pending if d.kind is DeadlineKind.ACTION]
    shelf = "bin" if contract.deleted_on else "archived" if contract.archived_on else "live"
    return {
        "id": contract.id,
        "reference": contract.reference,
        "title": contract.title,
        "buyer": buyer,
        "holder": holder,
        "buyer_id": contract.buyer_id,
        "holder_id": contract.holder_id,
        "notification_date": _iso(contract.notification_date),
        "duration_months": contract.duration_months,
        "end_date": _iso(contract_end(contract)),
        "next_date": _iso(coming.date if coming else None),
        "next_kind": str(coming.kind) if coming else "",
        "next_number": coming.number if coming else 0,
        "next_owner": str(coming.owner) if coming else "",
        "action_date": _iso(min(actions, default=None)),
        "due_date": _iso(min((d.date for d in pending), default=None)),
        "shelf": shelf,
        "reference_key": fold(contract.reference),
        "title_key": fold(contract.title)[:_SORT_LENGTH],
        "buyer_key": fold(buyer)[:_SORT_LENGTH],
        "holder_key": fold(holder)[:_SORT_LENGTH],
    }


def _iso(day: dt.date | None) -> str:
    return FAR if day is None else day.isoformat()


def _write_listing(core: Connection, raw: sqlite3.Connection, row: dict[str, object]) -> None:
    from facilitator_app.store.statements import put_listing

    columns = list(row)
    known = raw.execute(f"SELECT {', '.join(columns)} FROM listing WHERE record = ?", (row["record"],)).fetchone()
    if known != tuple(row.values()):
        core.execute(put_listing, row)


def _write_deadlines(
    core: Connection, raw: sqlite3.Connection, key: int, deadlines: tuple[Deadline, ...], pending: frozenset[str]
) -> None:
    from facilitator_app.store.statements import put_deadline, remove_deadline

    stored = {row[0]: row for row in raw.execute("SELECT key, open, body FROM deadline WHERE record = ?", (key,))}
    changed = []
    for each in deadlines:
        is_open = 0 if each.key not in pending else LAPSING if each.lapses else 1
        row = (each.key, is_open, encode(each).decode())
        if stored.pop(each.key, None) != row:
            columns = {"record": key, "date": each.date.isoformat()}
            changed.append(columns | dict(zip(("key", "open", "body"), row, strict=True)))
    if stored:
        core.execute(remove_deadline, [{"at_record": key, "at_key": gone} for gone in stored])
    if changed:
        core.execute(put_deadline, changed)
