"""Backups, restoring, the log, crash reports, preferences and what the program says of itself."""
