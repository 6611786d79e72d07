"""The database: one SQLite file, opened safely, read and written as values of the domain."""
