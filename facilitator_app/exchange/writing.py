"""Contract lists out: the empty template, and rows to mend and import again. Text is never taken for a formula."""

import csv
import errno
import io
import os
from collections.abc import Sequence
from pathlib import Path

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.exchange.columns import Column

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_WIDE = {str(Column.TITLE): 60, str(Column.BUYER): 32, str(Column.HOLDER): 32, str(Column.AXES): 40}


def write_template(path: Path, *, overwrite: bool = False) -> None:
    """Writes an empty contract list, XLSX or CSV by the name's ending; whole or not at all.

    Raises Problem: UNKNOWN_FORMAT for another ending, FILE_EXISTS, NO_PERMISSION, DISK_FULL.
    """
    write_rows(path, [str(column) for column in Column], [], overwrite=overwrite)


def write_rows(path: Path, titles: Sequence[str], rows: Sequence[Sequence[str]], *, overwrite: bool = False) -> None:
    """Writes a table of texts, XLSX or CSV by the name's ending. Raises Problem as `write_template` does."""
    makers = {".csv": _csv, ".xlsx": _xlsx}
    make = makers.get(path.suffix.lower())
    if make is None:
        raise Problem(ProblemKind.UNKNOWN_FORMAT, path=str(path))
    if path.exists() and not overwrite:
        raise Problem(ProblemKind.FILE_EXISTS, path=str(path))
    _write(path, make(titles, rows))


def _csv(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in (titles, *rows):
        writer.writerow([f"'{text}" if text.startswith(_FORMULA_SIGNS) else text for text in row])
    # With the mark that makes Excel read UTF-8.
    return out.getvalue().encode("utf-8-sig")


def _xlsx(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    # Imported here: only writing a spreadsheet needs it.
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(out, options) as workbook:
        sheet = workbook.add_worksheet("Contrats")
        bold = workbook.add_format({"bold": True, "bottom": 1})
        as_text = workbook.add_format({"num_format": "@"})
        for place, title in enumerate(titles):
            # A SIRET or a reference typed under a text format keeps its zeros.
            kept = as_text if "siret" in title or title == Column.REFERENCE else None
            sheet.set_column(place, place, _WIDE.get(title, 18), kept)
            sheet.write_string(0, place, title, bold)
        for line, row in enumerate(rows, 1):
            for place, text in enumerate(row):
                sheet.write_string(line, place, text)
        sheet.freeze_panes(1, 0)
    return out.getvalue()


def _write(path: Path, body: bytes) -> None:
    """Through a file beside it, so that the old one stays until the new one is whole."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with partial.open("wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except PermissionError:
        raise Problem(ProblemKind.NO_PERMISSION, path=str(path)) from None
    except (FileNotFoundError, NotADirectoryError):
        raise Problem(ProblemKind.NO_SUCH_FILE, what="folder", path=str(path.parent)) from None
    except IsADirectoryError:
        raise Problem(ProblemKind.IS_A_FOLDER, path=str(path)) from None
    except OSError as error:
        kind = ProblemKind.DISK_FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else ProblemKind.UNREADABLE
        raise Problem(kind, path=str(path), reason=os.strerror(error.errno or 0)) from error
