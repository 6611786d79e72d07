"""The statements of a save, built once: SQLAlchemy then finds each compiled in its cache."""

from typing import Any

from sqlalchemy import bindparam, delete, insert, literal_column, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as upsert

from facilitator_app.store.schema import (
    calendar,
    change,
    deadline,
    draft,
    issued,
    listing,
    part,
    record,
    sending,
    template,
)

_here = (record.c.key == bindparam("at_key")) & (record.c.revision == bindparam("at_revision"))
_line = (
    (part.c.record == bindparam("at_record"))
    & (part.c.field == bindparam("at_field"))
    & (part.c.id == bindparam("at_id"))
)

add_record = insert(record)
_moved_on = update(record).where(_here).values(revision=bindparam("new_revision"), stale=literal_column("1"))
remove_record = delete(record).where(_here)

add_line = insert(part)
move_line = update(part).where(_line).values(position=bindparam("new_position"))
remove_line = delete(part).where(_line)

purge_changes = delete(change).where(change.c.record == bindparam("at_key"))
purge_record = delete(record).where(record.c.key == bindparam("at_key"))

_row = upsert(listing)
put_listing = _row.on_conflict_do_update(
    index_elements=["record"], set_={c.name: _row.excluded[c.name] for c in listing.columns if c.name != "record"}
)
remove_deadline = delete(deadline).where(
    (deadline.c.record == bindparam("at_record")) & (deadline.c.key == bindparam("at_key"))
)
_due = upsert(deadline)
put_deadline = _due.on_conflict_do_update(
    index_elements=["record", "key"], set_={name: _due.excluded[name] for name in ("date", "open", "body")}
)

_draft = upsert(draft)
put_draft = _draft.on_conflict_do_update(index_elements=["key"], set_={n: _draft.excluded[n] for n in ("at", "body")})
drop_draft = delete(draft).where(draft.c.key == bindparam("at_key"))

add_issued = insert(issued)
add_sending = insert(sending)
strike_sending = (
    update(sending)
    .where((sending.c.id == bindparam("at_id")) & (sending.c.struck_at == ""))
    .values(struck_at=bindparam("new_at"), struck_because=bindparam("new_because"))
)

_exported = upsert(calendar)
put_calendar = _exported.on_conflict_do_update(
    index_elements=["uid"], set_={c.name: _exported.excluded[c.name] for c in calendar.columns if c.name != "uid"}
)

_template = upsert(template)
put_template = _template.on_conflict_do_update(
    index_elements=["key"], set_={n: _template.excluded[n] for n in ("at", "subject", "body")}
)
drop_template = delete(template).where(template.c.key == bindparam("at_key"))


def _text(statement: Any) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))


# What each keystroke's save runs, compiled here once and for all: SQLAlchemy's way to a cached statement takes as long
# as SQLite's own work on it, and an edit has little more time than the disk needs.
TOUCH_RECORD = _text(_moved_on)
CHANGE_RECORD = _text(_moved_on.values(body=bindparam("new_body")))
CHANGE_LINE = _text(update(part).where(_line).values(body=bindparam("new_body")))
ADD_CHANGE = _text(insert(change))
