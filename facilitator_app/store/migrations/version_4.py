"""Version 4: the whole method. Chapters of a contract are records like others; list and deadlines tell more of each.

Sendings noted in error can be struck.
"""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    """Remembers what calendars were given. Has list and deadlines worked out anew: they tell more of each contract."""
    op.create_table(
        "calendar",
        sa.Column("uid", sa.Text, primary_key=True),
        sa.Column("contract_id", sa.Text, nullable=False),
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("cancelled", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    for name in ("struck_at", "struck_because"):
        op.add_column("sending", sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''")))
    op.execute("UPDATE record SET stale = 1")
