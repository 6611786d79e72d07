"""The tables of the present version. What each older version looked like is told by store/migrations."""

from sqlalchemy import (
    DDL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    event,
    text,
)

from facilitator_app.store.version import CREATE_SEARCH

metadata = MetaData()


def _record() -> Column[int]:
    return Column("record", Integer, ForeignKey("record.key", ondelete="CASCADE"), nullable=False)


# One row per contract, organisation, plan, meeting or library: its fields that are not lines, as JSON. A plan and a
# meeting belong to a contract and go with it. `stale`: what is derived from it (listing, deadlines, search) is behind.
# Keys are never given twice, because the history of a removed record waits for its return.
record = Table(
    "record",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("contract", Integer, ForeignKey("record.key", ondelete="CASCADE")),
    Column("revision", Integer, nullable=False),
    Column("stale", Integer, nullable=False, server_default=text("0")),
    Column("body", Text, nullable=False),
    Index("record_of_contract", "contract", "kind"),
    Index("record_of_kind", "kind", sqlite_where=text("contract IS NULL")),
    Index("record_stale", "stale", sqlite_where=text("stale")),
    sqlite_autoincrement=True,
)

# One row per line (objective, indicator, attendee…), in the order of `position`, as JSON.
part = Table(
    "part",
    metadata,
    _record(),
    Column("field", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("record", "field", "id"),
    sqlite_with_rowid=False,
)

# One row per saved change: what the record was before and after, only where they differ. No foreign key: the history
# of a removed record is what brings it back.
change = Table(
    "change",
    metadata,
    Column("record", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("delta", Text, nullable=False),
    PrimaryKeyConstraint("record", "revision"),
    sqlite_with_rowid=False,
)

# The contract list, one row per contract, derived from the records. Dates are ISO text, FAR when there is none. The
# columns ending in _key are folded for sorting. `shelf`: live, archived or bin. Nothing here depends on today, but for
# `complete_until`: the day from which a contract without duration has one more deadline.
listing = Table(
    "listing",
    metadata,
    Column("record", Integer, ForeignKey("record.key", ondelete="CASCADE"), primary_key=True),
    Column("id", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("buyer", Text, nullable=False),
    Column("holder", Text, nullable=False),
    Column("buyer_id", Text, nullable=False),
    Column("holder_id", Text, nullable=False),
    Column("notification_date", Text, nullable=False),
    Column("duration_months", Integer),
    Column("end_date", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("next_date", Text, nullable=False),
    Column("next_kind", Text, nullable=False),
    Column("next_number", Integer, nullable=False),
    Column("next_owner", Text, nullable=False),
    Column("action_date", Text, nullable=False),
    Column("due_date", Text, nullable=False),
    Column("shelf", Text, nullable=False),
    Column("complete_until", Text, nullable=False),
    Column("reference_key", Text, nullable=False),
    Column("title_key", Text, nullable=False),
    Column("buyer_key", Text, nullable=False),
    Column("holder_key", Text, nullable=False),
    Column("head", Text, nullable=False),
)
for _sorted in (
    "reference_key",
    "title_key",
    "buyer_key",
    "holder_key",
    "notification_date",
    "end_date",
    "duration_months",
    "next_date",
):
    Index(f"listing_by_{_sorted}", listing.c.shelf, listing.c[_sorted], listing.c.record)
# All that the state and the counts are told from: they are read without the rows themselves.
Index("listing_states", listing.c.shelf, listing.c.stage, listing.c.due_date, listing.c.action_date, listing.c.record)
Index("listing_of_buyer", listing.c.buyer_id)
Index("listing_of_holder", listing.c.holder_id)
Index("listing_complete_until", listing.c.complete_until, sqlite_where=text("complete_until <> ''"))

# All deadlines of all contracts, derived. `body` is the whole Deadline as JSON; `open` is 1 while it is to be
# met, 2 while it is and counts as met once its date is over.
deadline = Table(
    "deadline",
    metadata,
    _record(),
    Column("key", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("open", Integer, nullable=False),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("record", "key"),
    Index("deadline_by_date", "open", "date"),
    sqlite_with_rowid=False,
)

# Forms not yet accepted. `body` is theirs alone.
draft = Table(
    "draft",
    metadata,
    Column("key", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Documents issued, with the values they were made from. They go with the contract, not with the meeting.
issued = Table(
    "issued",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _record(),
    Column("kind", Text, nullable=False),
    Column("meeting_id", Text, nullable=False),
    Column("plan_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("replaces", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("data", Text, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
    Index("issued_of_record", "record"),
)

# To whom documents were sent. `recipients` and `copies` are JSON lists of names and addresses. One noted in error is
# struck: `struck_at` tells when, "" of all others.
sending = Table(
    "sending",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _record(),
    Column("issued_id", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("recipients", Text, nullable=False),
    Column("copies", Text, nullable=False),
    Column("struck_at", Text, nullable=False, server_default=text("''")),
    Column("struck_because", Text, nullable=False, server_default=text("''")),
    Index("sending_of_record", "record"),
)

# Texts of messages that the person has changed, by language.
template = Table(
    "template",
    metadata,
    Column("key", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Deadlines written into calendar files. Those of a contract that is gone are still to be cancelled there.
calendar = Table(
    "calendar",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("contract_id", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("cancelled", Integer, nullable=False),
    sqlite_with_rowid=False,
)

event.listen(metadata, "after_create", DDL(CREATE_SEARCH))  # type: ignore[no-untyped-call]  # SQLAlchemy's own gap
