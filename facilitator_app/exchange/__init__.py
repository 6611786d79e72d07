"""Formats of the outside world: contract lists as CSV and spreadsheets."""
