"""Raw tables out of CSV files and spreadsheets, whatever program wrote them."""

import csv
import datetime as dt
import io
import os
from pathlib import Path

from facilitator_app.domain.problems import Problem, ProblemKind

Cell = str | float | int | bool | dt.date | dt.datetime | dt.time | dt.timedelta
Table = list[list[Cell]]

_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_DELIMITERS = ";,\t|"


def read_table(path: Path) -> Table:
    """All rows of a CSV file, or of the first sheet of a spreadsheet that has any. The rows keep their places.

    CSV may be in UTF-8, UTF-16 or the Windows code page, with any of the usual delimiters. Raises Problem:
    NO_SUCH_FILE, IS_A_FOLDER, NO_PERMISSION, UNREADABLE, UNKNOWN_FORMAT, DECP_FILE.
    """
    body = _read(path)
    if body.startswith(_SPREADSHEETS):
        return _read_spreadsheet(path, body)
    text = _decoded(path, body)
    if path.suffix.lower() in (".json", ".xml") or text.lstrip()[:1] in ("{", "<") or _is_json_array(text):
        raise Problem(ProblemKind.DECP_FILE, path=str(path))
    return _read_csv(path, text)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Problem(ProblemKind.NO_SUCH_FILE, path=str(path)) from None
    except IsADirectoryError:
        raise Problem(ProblemKind.IS_A_FOLDER, path=str(path)) from None
    except PermissionError:
        # What Windows says of a folder.
        kind = ProblemKind.IS_A_FOLDER if path.is_dir() else ProblemKind.NO_PERMISSION
        raise Problem(kind, path=str(path)) from None
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise Problem(ProblemKind.UNREADABLE, path=str(path), reason=reason) from error


def _decoded(path: Path, body: bytes) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", errors="replace")
    if b"\0" in body:
        raise Problem(ProblemKind.UNKNOWN_FORMAT, path=str(path))
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", errors="replace")


def _is_json_array(text: str) -> bool:
    start = text.lstrip()
    return start[:1] == "[" and start[1:].lstrip()[:1] in ("{", "]")


def _read_csv(path: Path, text: str) -> Table:
    # A cell may be as long as people write; csv's own limit is meant for other trades.
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return [list(row) for row in reader]
    except csv.Error:
        raise Problem(ProblemKind.UNKNOWN_FORMAT, path=str(path)) from None


def _delimiter(text: str) -> str:
    """The delimiter that the first line with something in it holds most often, outside quotes."""
    first = next((line for line in text.splitlines() if line.strip(_DELIMITERS + " \t")), "")
    bare = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=bare.count)


def _read_spreadsheet(path: Path, body: bytes) -> Table:
    # Imported here: only an import of a spreadsheet needs it.
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(body))
        for name in workbook.sheet_names:
            rows: Table = [list(row) for row in workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)]
            if any(cell != "" for row in rows for cell in row):
                return rows
    except CalamineError:
        raise Problem(ProblemKind.UNKNOWN_FORMAT, path=str(path)) from None
    return []
