"""How a change gets into the tables: the changed parts, one row of history, and a mark that the list is behind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from facilitator_app.store import statements as sql
from facilitator_app.store.codec import A, Shape, encode
from facilitator_app.store.core import driver
from facilitator_app.store.delta import STEP, Delta, LineDelta, State, new_positions, raw


def create(core: Connection, shape: Shape[A], row: dict[str, Any], value: A, label: str) -> int:
    """Adds a record with its lines; `row` holds its other columns. Returns its key."""
    new = {name: content for name, content in row.items() if content is not None}
    new |= {"stale": 1, "body": shape.own_json(value)}
    result = core.execute(sql.add_record, new)
    key = int(row["key"] or result.inserted_primary_key[0])  # type: ignore[index]  # an INSERT always has one
    lines = [
        {"record": key, "field": name, "id": line.id, "position": STEP * at, "body": encode(line).decode()}
        for name in shape.lines
        for at, line in enumerate(getattr(value, name), 1)
    ]
    if lines:
        core.execute(sql.add_line, lines)
    _remember(core, key, int(row["revision"]), label, Delta(created=True))
    return key


def change(core: Connection, shape: Shape[A], stored: tuple[int, int], values: tuple[A, A], label: str) -> bool:
    """Writes what differs between two values of one record, stored as (key, revision).

    Returns False, and has written nothing, when the stored revision has moved on.
    """
    key, revision = stored
    before, after = values
    delta = Delta()
    for name in shape.own:
        was, now = getattr(before, name), getattr(after, name)
        if was is not now and was != now:
            delta.own[name] = (raw(encode(was)), raw(encode(now)))
    at: dict[str, object] = {"at_key": key, "at_revision": revision, "new_revision": revision + 1}
    if delta.own:
        moved = driver(core).execute(sql.CHANGE_RECORD, at | {"new_body": shape.own_json(after)})
    else:
        moved = driver(core).execute(sql.TOUCH_RECORD, at)
    if moved.rowcount != 1:
        return False
    for name in shape.lines:
        was, now = getattr(before, name), getattr(after, name)
        if was is not now:
            delta.lines += _line_deltas(core, key, name, was, now)
    _write_lines(core, key, delta.lines)
    _remember(core, key, revision + 1, label, delta)
    return True


def remove(core: Connection, state: State, stored: tuple[int, int], label: str) -> None:
    """Takes a record out; its whole content goes into its history, from where it can come back."""
    key, revision = stored
    null = raw(b"null")
    # What is derived of its contract is behind, as after any change.
    core.exec_driver_sql("UPDATE record SET stale = 1 WHERE key = (SELECT contract FROM record WHERE key = ?)", (key,))
    core.execute(sql.remove_record, {"at_key": key, "at_revision": revision})
    delta = Delta(
        removed=True,
        own={name: (was, null) for name, was in state.own.items()},
        lines=[
            LineDelta(field=name, id=id_, was=body, was_at=position)
            for (name, id_), (position, body) in state.lines.items()
        ],
    )
    _remember(core, key, revision + 1, label, delta)
    core.exec_driver_sql("DELETE FROM search WHERE rowid = ?", (key,))


def purge(core: Connection, key: int) -> None:
    """Deletes a record and all that belongs to it, history included."""
    belonging = core.exec_driver_sql("SELECT key FROM record WHERE contract = ?", (key,)).scalars().all()
    for each in (key, *belonging):
        core.execute(sql.purge_changes, {"at_key": each})
    core.exec_driver_sql("DELETE FROM search WHERE rowid = ?", (key,))
    core.execute(sql.purge_record, {"at_key": key})


def _line_deltas(core: Connection, key: int, name: str, was: Sequence[Any], now: Sequence[Any]) -> list[LineDelta]:
    before = {line.id: line for line in was}
    after = {line.id: line for line in now}
    if len(after) != len(now):
        raise ValueError(f"two lines of {name} have the same id")
    deltas = {
        id_: LineDelta(field=name, id=id_, was=raw(encode(before[id_])), now=raw(encode(line)))
        for id_, line in after.items()
        if id_ in before and line is not before[id_] and line != before[id_]
    }
    if list(before) != list(after):
        _place(core, key, name, (before, after), deltas)
    return list(deltas.values())


def _place(
    core: Connection,
    key: int,
    name: str,
    lines: tuple[dict[str, Any], dict[str, Any]],
    deltas: dict[str, LineDelta],
) -> None:
    """Tells in the deltas which lines come, go and move."""
    before, after = lines
    rows = core.exec_driver_sql("SELECT id, position FROM part WHERE record = ? AND field = ?", (key, name))
    stood = {str(id_): int(position) for id_, position in rows}
    stands = new_positions(after, {id_: at for id_, at in stood.items() if id_ in after})
    for id_, line in after.items():
        if id_ not in before:
            deltas[id_] = LineDelta(field=name, id=id_, now=raw(encode(line)), now_at=stands[id_])
        elif stands[id_] != stood[id_]:
            delta = deltas.setdefault(id_, LineDelta(field=name, id=id_))
            delta.was_at, delta.now_at = stood[id_], stands[id_]
    for id_, line in before.items():
        if id_ not in after:
            deltas[id_] = LineDelta(field=name, id=id_, was=raw(encode(line)), was_at=stood[id_])


def _write_lines(core: Connection, key: int, deltas: list[LineDelta]) -> None:
    for delta in deltas:
        here = {"at_record": key, "at_field": delta.field, "at_id": delta.id}
        body = bytes(delta.now).decode()
        if delta.removed:
            core.execute(sql.remove_line, here)
        elif delta.added:
            row = {"record": key, "field": delta.field, "id": delta.id, "position": delta.now_at, "body": body}
            core.execute(sql.add_line, row)
        else:
            if body != "null":
                driver(core).execute(sql.CHANGE_LINE, here | {"new_body": body})
            if delta.now_at is not None:
                core.execute(sql.move_line, here | {"new_position": delta.now_at})


def _remember(core: Connection, key: int, revision: int, label: str, delta: Delta) -> None:
    at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    text = msgspec.json.encode(delta).decode()
    row = {"record": key, "revision": revision, "at": at, "label": label, "delta": text}
    driver(core).execute(sql.ADD_CHANGE, row)
