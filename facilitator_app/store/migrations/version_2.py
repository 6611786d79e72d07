"""Version 2: the deadlines of all contracts kept ready, and told in the list, with an index for each way to sort it."""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

_SORTED = (
    "reference_key",
    "title_key",
    "buyer_key",
    "holder_key",
    "notification_date",
    "end_date",
    "duration_months",
    "next_date",
)


def upgrade() -> None:
    """Builds the list anew: all of it is derived from the records, which are marked for it."""
    op.drop_table("listing")
    text = [
        sa.Column(name, sa.Text, nullable=False)
        for name in (
            *("id", "reference", "title", "buyer", "holder", "buyer_id", "holder_id", "notification_date", "end_date"),
            *("stage", "next_date", "next_kind", "next_owner", "action_date", "due_date", "shelf", "complete_until"),
            *("reference_key", "title_key", "buyer_key", "holder_key", "head"),
        )
    ]
    op.create_table(
        "listing",
        sa.Column("record", sa.Integer, sa.ForeignKey("record.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("duration_months", sa.Integer),
        sa.Column("next_number", sa.Integer, nullable=False),
        *text,
    )
    for column in _SORTED:
        op.create_index(f"listing_by_{column}", "listing", ["shelf", column, "record"])
    op.create_index("listing_states", "listing", ["shelf", "stage", "due_date", "action_date", "record"])
    op.create_index("listing_of_buyer", "listing", ["buyer_id"])
    op.create_index("listing_of_holder", "listing", ["holder_id"])
    outdated = sa.text("complete_until <> ''")
    op.create_index("listing_complete_until", "listing", ["complete_until"], sqlite_where=outdated)
    op.create_table(
        "deadline",
        sa.Column("record", sa.Integer, sa.ForeignKey("record.key", ondelete="CASCADE"), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("open", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("record", "key"),
        sqlite_with_rowid=False,
    )
    op.create_index("deadline_by_date", "deadline", ["open", "date"])
    op.execute("UPDATE record SET stale = 1")
