"""Version 5: plans followed year by year, interim points known by their months. What is stored keeps its shape."""

from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    """Has list and deadlines worked out anew: they were kept by rules that have changed since."""
    op.execute("UPDATE record SET stale = 1")
