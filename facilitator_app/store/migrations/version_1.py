"""Version 1: records with their lines and history, the contract list, the search, drafts and issued documents."""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None


def upgrade() -> None:
    """Builds the first tables in an empty file."""
    _create_records()
    _create_derived()
    op.create_table(
        "draft",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "issued",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        _record(),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "meeting_id", "plan_id")),
        sa.Column("version", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("file_name", "made_at", "replaces", "sha256")),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("pdf", sa.LargeBinary, nullable=False),
    )
    op.create_index("issued_of_record", "issued", ["record"])


def _record() -> sa.Column[int]:
    return sa.Column("record", sa.Integer, sa.ForeignKey("record.key", ondelete="CASCADE"), nullable=False)


def _create_records() -> None:
    op.create_table(
        "record",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("contract", sa.Integer, sa.ForeignKey("record.key", ondelete="CASCADE")),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("stale", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("record_of_contract", "record", ["contract", "kind"])
    op.create_index("record_of_kind", "record", ["kind"], sqlite_where=sa.text("contract IS NULL"))
    op.create_index("record_stale", "record", ["stale"], sqlite_where=sa.text("stale"))
    op.create_table(
        "part",
        _record(),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("record", "field", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "change",
        sa.Column("record", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("delta", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("record", "revision"),
        sqlite_with_rowid=False,
    )


def _create_derived() -> None:
    op.create_table(
        "listing",
        sa.Column("record", sa.Integer, sa.ForeignKey("record.key", ondelete="CASCADE"), primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("id", "reference", "title", "buyer", "holder")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("buyer_id", "holder_id", "notification_date")),
        sa.Column("duration_months", sa.Integer),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("end_date", "stage", "shelf")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("reference_key", "title_key", "head")),
    )
    op.execute("CREATE VIRTUAL TABLE search USING fts5(body, tokenize = 'trigram case_sensitive 1')")
