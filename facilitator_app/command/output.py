"""What the command prints: one JSON value, or lines and tables for people."""

import json
import sys
import unicodedata
from collections.abc import Sequence
from typing import Any


class Output:
    """Standard output in one of its two forms."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def value(self, value: Any) -> None:
        """Prints the one JSON value; nothing in the form for people."""
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False, indent=2))

    def line(self, text: str = "") -> None:
        """Prints a line for people; nothing in JSON."""
        if not self.as_json:
            print(plain(text))

    def table(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Prints columns side by side; nothing in JSON."""
        if self.as_json:
            return
        shown = [[plain(cell) for cell in row] for row in (titles, *rows)]
        widths = [max(len(row[place]) for row in shown) for place in range(len(titles))]
        for row in shown:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def plain(text: str) -> str:
    """Text on one line without control characters, which a terminal would obey."""
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split(" "))


def complain(text: str) -> None:
    """Says one sentence on standard error."""
    print(plain(text), file=sys.stderr)
