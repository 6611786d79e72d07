"""Copying, cutting and pasting between a table and the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from facilitator_app.ui.tables import acts
from facilitator_app.ui.tables.clipboard import from_spreadsheet, to_spreadsheet
from facilitator_app.ui.tables.columns import Column, R
from facilitator_app.words.folding import folded

if TYPE_CHECKING:
    from facilitator_app.ui.tables.table import EditableTable

translate = QCoreApplication.translate


class Exchange(Generic[R]):
    """The clipboard's side of one table. Whole rows copied here come back with all their fields, hidden ones too."""

    def __init__(self, table: EditableTable[R]) -> None:
        self._table = table
        self._copied: tuple[str, tuple[R, ...]] = ("", ())

    def copy(self) -> None:
        """Puts the selected cells on the clipboard as a spreadsheet takes them."""
        table = self._table
        lines, columns = table.view.picked()
        cells, rows = [], []
        for number in lines:
            row = table.model.lines[number].row
            if row is None:
                cells.append([table.model.cell(number, 0).text])
                continue
            rows.append(row)
            cells.append([table.model.reader.typed(table.model.columns[column], row) for column in columns])
        text = to_spreadsheet(cells)
        QGuiApplication.clipboard().setText(text)
        self._copied = (text, tuple(rows)) if table.view.whole_rows() else ("", ())

    def cut(self) -> None:
        """Copies, and removes whole rows or empties cells."""
        whole = self._table.view.whole_rows()
        self.copy()
        if whole:
            self._table.delete()
        else:
            self._table.clear_cells()

    def paste(self) -> None:
        """Takes rows or cells from the clipboard; all of them, or none with a sentence that says which are wrong."""
        text = QGuiApplication.clipboard().text()
        cells = from_spreadsheet(text)
        if not cells or not self._table.model.writable:
            return
        table = self._table
        kept_text, kept_rows = self._copied
        if kept_text and text == kept_text:
            self._insert_copies(kept_rows)
            return
        columns, cells = self._aimed_at(cells)
        after = acts.pasted(
            table.rows(),
            cells,
            self._targets(cells),
            columns,
            table.description,
            group=table.current_group(),
            reader=table.model.reader,
            following=self._following(),
        )
        if after.bad:
            table.remark.say(_sentence(after.bad))
            return
        if table.description.fixed and len(after.rows) != len(table.rows()):
            table.remark.say(translate("Tables", "Nothing was pasted: there are more lines than rows here."))
            return
        if after.rows != table.rows():
            table.change_rows(after.rows, table.description.acts.pasted)
            if after.touched:
                table.go_to(after.touched[-1])
        told = _left_out(after, columns)
        if len(cells) > 1 and after.over:
            told.append(
                translate("Tables", "%n row(s) held something else there: Ctrl+Z brings it back.", "", after.over)
            )
        if told:
            table.remark.say(" ".join(told))

    def _insert_copies(self, rows: tuple[R, ...]) -> None:
        table, description = self._table, self._table.description
        group = table.current_group()
        copies = tuple(description.copied(row) for row in rows)
        if description.regrouped is not None and group:
            copies = tuple(description.regrouped(row, group) for row in copies)
        rows = acts.inserted(table.rows(), copies, self._following(), description, group)
        table.change_rows(rows, description.acts.pasted)
        table.go_to(description.id_of(copies[-1]))

    def _following(self) -> str:
        """The row after which new ones come, "" on a heading."""
        current = self._table.current_row()
        return self._table.description.id_of(current) if current is not None else ""

    def _targets(self, cells: list[list[str]]) -> list[str]:
        """The rows that pasted lines go over: those of the cells selected, or the one of a lone cell.

        None on a heading and when whole rows are selected: then all are new. Several lines in a lone cell go down the
        rows below it, as in a spreadsheet.
        """
        table = self._table
        current, description = table.current_row(), table.description
        if current is None or (table.view.whole_rows() and not description.fixed):
            return []
        lines, _ = table.view.picked()
        if len(cells) == 1 and len(lines) > 1:
            cells *= len(table.picked_ids())
            return list(table.picked_ids())[: len(cells)]
        first = description.id_of(current)
        if lines and (top := table.model.lines[lines[0]].row) is not None:
            first = description.id_of(top)
        group = table.current_group()
        group_of = description.group_of
        mine = [description.id_of(row) for row in table.rows() if group_of is None or group_of(row) == group]
        return mine[mine.index(first) :][: len(cells)]

    def _aimed_at(self, cells: list[list[str]]) -> tuple[list[Column[R]], list[list[str]]]:
        """The columns that pasted cells go to: those a first line of titles names, or from the current one on."""
        table = self._table
        visible = [c for n, c in enumerate(table.model.columns) if not table.view.isColumnHidden(n)]
        named = {folded(column.title): column for column in table.model.columns}
        titles = [named.get(folded(cell)) for cell in cells[0]]
        if len(cells) > 1 and len(titles) > 1 and all(titles):
            return [column for column in titles if column is not None], cells[1:]
        if table.current_row() is None or table.view.whole_rows():
            return visible, cells
        _, picked = table.view.picked()
        first = table.model.columns[picked[0]] if picked else visible[0]
        return visible[visible.index(first) :], cells


def _left_out(after: acts.Pasted[R], columns: list[Column[R]]) -> list[str]:
    """What of the pasted cells went nowhere, as one sentence; none when all of them did go somewhere."""
    which = [translate("Tables", "“{column}” (not typed here)").format(column=title) for title in after.ignored]
    if after.beyond:
        last = translate("Tables", "beyond “{column}”").format(column=columns[-1].title)
        which.append(last)
    if not which:
        return []
    count = len(after.ignored) + after.beyond
    listed = translate("Tables", ", ").join(which)
    return [translate("Tables", "%n column(s) left out: {which}.", "", count).format(which=listed)]


def _sentence(bad: tuple[acts.Bad, ...]) -> str:
    first = bad[0]
    shown = first.text if len(first.text) <= 40 else first.text[:39] + "…"
    where = translate("Tables", "line {line}, {column}: “{text}”").format(
        line=first.line, column=first.column, text=shown
    )
    if len(bad) == 1:
        return translate("Tables", "Nothing was pasted: this cell makes no sense there ({where}).").format(where=where)
    return translate(
        "Tables", "Nothing was pasted: %n cell(s) make no sense there (the first: {where}).", "", len(bad)
    ).format(where=where)
