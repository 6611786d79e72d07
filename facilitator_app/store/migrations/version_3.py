"""Version 3: to whom documents were sent, and the text that goes with them."""

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"


def upgrade() -> None:
    """Adds two tables; nothing that was there changes."""
    op.create_table(
        "sending",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("record", sa.Integer, sa.ForeignKey("record.key", ondelete="CASCADE"), nullable=False),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("issued_id", "file_name", "sha256", "at", "way", "subject", "recipients", "copies")
        ),
    )
    op.create_index("sending_of_record", "sending", ["record"])
    op.create_table(
        "template",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
