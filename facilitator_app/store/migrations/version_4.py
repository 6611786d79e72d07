"""Version 4: the whole method. Chapters of a contract are records like others; list and deadlines tell more of each."""

from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    """Has the list and the deadlines worked out anew: a contract now stands in one of nine stages."""
    op.execute("UPDATE record SET stale = 1")
