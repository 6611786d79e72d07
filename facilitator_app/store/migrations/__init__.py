"""One Alembic script per version of the database, each telling all that it changed. Published ones never change."""
