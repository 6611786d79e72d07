"""Cells on their way from and to a spreadsheet: tab-separated text with quoted line breaks."""

import re

_FORMULA = ("=", "@", "+", "-")
_NUMBER = re.compile(r"[+-]?[\d\s.,]*\d\s*%?$")
# Quotes mean something only around a whole cell: a sentence that begins with a quoted word is left alone.
_CELL = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)|([^\t\n]*)')


def to_spreadsheet(cells: list[list[str]]) -> str:
    """Rows of cells as the text a spreadsheet takes; a text that would run as a formula is kept a text."""
    return "\n".join("\t".join(_written(cell) for cell in row) for row in cells)


def from_spreadsheet(text: str) -> list[list[str]]:
    """The rows of cells of a copied text: what spreadsheets put on the clipboard, or plain lines of text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not text:
        return []
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        found = _CELL.match(text, at)
        if found is None:
            return rows
        quoted = found[1]
        rows[-1].append(_unguarded(found[2] if quoted is None else quoted.replace('""', '"')))
        at = found.end()
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


def _written(cell: str) -> str:
    if cell.startswith(_FORMULA) and not _NUMBER.match(cell):
        cell = "'" + cell
    if "\t" in cell or "\n" in cell or cell.startswith('"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
