"""What tells our files from others, readable without SQLAlchemy."""

# "PdPr", in bytes 68 to 71 of the file, where `file` and SQLite itself look for it.
APPLICATION_ID = 0x50645072
SCHEMA_VERSION = 5

# Stands for "no date" where dates are compared and sorted: after all others.
FAR = "9999-12-31"

# Full-text tables are beyond SQLAlchemy's vocabulary. One row per contract, rowid = record.key, text folded.
CREATE_SEARCH = "CREATE VIRTUAL TABLE search USING fts5(body, tokenize = 'trigram case_sensitive 1')"
