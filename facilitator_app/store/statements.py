"""The statements of a save, built once: SQLAlchemy then finds each compiled in its cache."""

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from facilitator_app.store.schema import change, deadline, draft, issued, listing, part, record

_here = (record.c.key == bindparam("at_key")) & (record.c.revision == bindparam("at_revision"))
_line = (
    (part.c.record == bindparam("at_record"))
    & (part.c.field == bindparam("at_field"))
    & (part.c.id == bindparam("at_id"))
)

add_record = insert(record)
touch_record = update(record).where(_here).values(revision=record.c.revision + 1, stale=1)
change_record = (
    update(record).where(_here).values(revision=record.c.revision + 1, stale=1, body=bindparam("new_body"))
)
remove_record = delete(record).where(_here)
mark_fresh = update(record).where(record.c.key == bindparam("at_key")).values(stale=0)
mark_stale = update(record).where(record.c.key == bindparam("at_key")).values(stale=1)

add_line = insert(part)
change_line = update(part).where(_line).values(body=bindparam("new_body"))
move_line = update(part).where(_line).values(position=bindparam("new_position"))
remove_line = delete(part).where(_line)

add_change = insert(change)
last_revision = select(func.max(change.c.revision)).where(change.c.record == bindparam("at_key"))
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
