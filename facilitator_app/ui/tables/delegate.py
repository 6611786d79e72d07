"""How cells are painted and edited."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator_app.domain.state import State
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.tables.boxes import draw_box
from facilitator_app.ui.tables.columns import Column, Kind, Reader
from facilitator_app.ui.tables.editors import ChoiceEditor, ChoicesEditor, TextEditor, make_editor
from facilitator_app.ui.tables.model import Cell, Index, RowsModel
from facilitator_app.ui.text_marks import Span, TextMarks, paint_marked
from facilitator_app.ui.theme import chars, em, is_dark, secondary_text, state_colour

MOST_LINES = 10
_INDICATOR = QStyle.PixelMetric.PM_IndicatorWidth
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class CellDelegate(QStyledItemDelegate):
    """Paints cells from what the model has ready, and opens the editors of their kinds."""

    typed = Signal(QPersistentModelIndex, object)
    """The person has changed the open editor: its cell and the editor."""
    ticked = Signal(QPersistentModelIndex)
    """The box of a cell has been clicked."""
    left = Signal(QPersistentModelIndex, object, int)
    """An editor is to be left: its cell, the editor, and the key that asks for it (0 when focus went elsewhere)."""

    def __init__(self, model: RowsModel[Any], reader: Reader, view: QTableView) -> None:
        super().__init__(view)
        self._rows = model
        self._reader = reader
        self._view = view
        self._heights: dict[tuple[str, int], int] = {}
        self.editor: QWidget | None = None
        self.editing: QPersistentModelIndex | None = None
        self.opening: Any = None
        """The record (a row, or that of a heading) as it was when the editor of one of its cells opened."""
        self.measure()

    def measure(self) -> None:
        """Takes the sizes of the view's font anew."""
        font = self._view.font()
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._italic = QFont(font)
        self._italic.setItalic(True)
        self._metrics = QFontMetrics(font)
        self._pad = max(3, em(self._view, 0.3))
        self._sign = em(self._view, 0.85)
        self._heights.clear()

    @property
    def pad(self) -> int:
        """The space between a cell's edge and its text."""
        return self._pad

    # -- sizes

    def height_of(self, line: int, widths: list[int]) -> int:
        """The height a line needs for its wrapped texts in columns of these widths; hidden ones are 0 wide."""
        if self._rows.lines[line].row is None:
            return self._metrics.height() + 2 * self._pad + self._pad // 2
        highest = self._metrics.height()
        for number, width in enumerate(widths):
            if not width:
                continue
            cell = self._rows.cell(line, number)
            text = cell.text or cell.lacking
            if text:
                room = width - 2 * self._pad - (self._sign + self._pad if cell.state or not cell.text else 0)
                highest = max(highest, self._text_height(text, room))
        return highest + 2 * self._pad

    def _text_height(self, text: str, width: int) -> int:
        key = (text, width)
        known = self._heights.get(key)
        if known is None:
            line = self._metrics.height()
            if "\n" not in text and self._metrics.horizontalAdvance(text) <= width:
                known = line
            else:
                rect = self._metrics.boundingRect(QRect(0, 0, max(20, width), 100_000), int(_WRAP), text)
                known = min(rect.height(), MOST_LINES * self._metrics.lineSpacing())
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = known
        return known

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Widths and heights are the view's affair."""
        return QSize(chars(self._view, 8), self._metrics.height() + 2 * self._pad)

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, column = index.row(), index.column()
        heading = self._rows.lines[line].row is None
        rect: QRect = option.rect
        palette: QPalette = option.palette
        # Kept by Qt's style option as a plain attribute.
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        elif heading:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        line_colour = palette.color(QPalette.ColorRole.Mid) if heading else self._faint(palette)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line_colour)
        cell = self._rows.cell(line, column)
        described = self._rows.columns[column]
        if not heading and described.kind is Kind.CHECK and described.show is None:
            self._paint_check(painter, option, bool(described.get(self._rows.lines[line].row)), cell)
        else:
            self._paint_text(painter, rect, palette, cell, described, line if heading else -1)
        if current:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    @staticmethod
    def _faint(palette: QPalette) -> QColor:
        """A line between rows: opaque, because see-through lines take ten times as long to draw."""
        line, page = palette.color(QPalette.ColorRole.Mid), palette.color(QPalette.ColorRole.Base)
        return QColor(
            (2 * page.red() + line.red()) // 3,
            (2 * page.green() + line.green()) // 3,
            (2 * page.blue() + line.blue()) // 3,
        )

    def _paint_text(
        self, painter: QPainter, rect: QRect, palette: QPalette, cell: Cell, column: Column[Any], heading: int
    ) -> None:
        pad = self._pad
        inner = rect.adjusted(pad, pad, -pad, -pad)
        dark = is_dark(palette)
        colour = palette.color(QPalette.ColorRole.Text)
        text, state = cell.text, cell.state
        font = self._view.font()
        if heading >= 0:
            font = self._bold
        elif not text and cell.lacking:
            text, state, font = cell.lacking, State.WATCH, self._italic
        if state is not None:
            colour = state_colour(state, dark) if heading < 0 else colour
            ratio = painter.device().devicePixelRatioF()
            top = inner.top() + (self._metrics.height() - self._sign) // 2
            painter.drawPixmap(inner.left(), top, state_pixmap(state, self._sign, state_colour(state, dark), ratio))
            inner.setLeft(inner.left() + self._sign + pad)
        if not text:
            return
        painter.setFont(font)
        painter.setPen(colour)
        right = heading < 0 and column.kind is Kind.NUMBER
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.setClipRect(rect)
        if heading >= 0:
            text = QFontMetrics(self._bold).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        spans = self._spans(column, cell) if heading < 0 else ()
        if spans:
            paint_marked(painter, inner, text, spans, colour)
        else:
            painter.drawText(inner, int(_WRAP | side), text)
        if heading >= 0:
            self._paint_note(painter, inner, palette, text, heading)
        elif self._text_height(text, inner.width()) >= MOST_LINES * self._metrics.lineSpacing():
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), "…")
        painter.restore()

    def _spans(self, column: Column[Any], cell: Cell) -> Sequence[Span]:
        """What is pointed out in a cell."""
        marks = self._rows.description.marks
        if marks is None or column.kind is not Kind.LONG_TEXT or column.show is not None:
            return ()
        return marks(cell.text)

    def _paint_note(self, painter: QPainter, inner: QRect, palette: QPalette, text: str, line: int) -> None:
        group = self._rows.lines[line].group
        if group is None or not group.note:
            return
        used = QFontMetrics(self._bold).horizontalAdvance(text) + 3 * self._pad
        painter.setFont(self._view.font())
        painter.setPen(secondary_text(palette))
        room = inner.adjusted(used, 0, 0, 0)
        note = self._metrics.elidedText(group.note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignTop), note)

    def _paint_check(self, painter: QPainter, option: QStyleOptionViewItem, checked: bool, cell: Cell) -> None:
        style = QApplication.style()
        side = style.pixelMetric(_INDICATOR)
        rect: QRect = option.rect
        top = rect.top() + self._pad + (self._metrics.height() - side) // 2
        draw_box(painter, QRect(rect.left() + self._pad, top, side, side), option.palette, ticked=checked)
        # An empty box says no by itself; in words it would only shout it across the row. Screen readers are told.
        word = cell.text if checked else cell.lacking
        missing = not checked and bool(cell.lacking)
        painter.setFont(self._italic if missing else self._view.font())
        palette: QPalette = option.palette
        painter.setPen(
            state_colour(State.WATCH, is_dark(palette)) if missing else palette.color(QPalette.ColorRole.Text)
        )
        left = rect.left() + side + 2 * self._pad
        room = QRectF(left, rect.top() + self._pad, rect.right() - left - self._pad, rect.height() - 2 * self._pad)
        painter.drawText(room, int(_WRAP), word)

    # -- editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        line, column = self._rows.lines[index.row()], self._rows.columns[index.column()]
        row = line.row
        if row is None:
            column, row = self._rows.description.heading[0], line.group.record if line.group else None
        editor = make_editor(column, row, self._reader, parent)
        kept = QPersistentModelIndex(index) if not isinstance(index, QPersistentModelIndex) else index
        editor.setObjectName("cellEditor")
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(column.title)
        marks = self._rows.description.marks
        if marks is not None and isinstance(editor, TextEditor):
            TextMarks(editor, marks)
        typed: Any = editor
        typed.typed.connect(lambda: self.typed.emit(kept, editor))
        if isinstance(editor, ChoiceEditor):
            editor.chosen.connect(lambda: self.left.emit(kept, editor, int(Qt.Key.Key_Space)))
        self.editor, self.editing, self.opening = editor, kept, row
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line, column = self._rows.lines[index.row()], self._rows.columns[index.column()]
        row: Any = line.row
        if row is None:
            column, row = self._rows.description.heading[0], line.group.record if line.group else None
        shown: Any = editor
        shown.put(self._reader.typed(column, row), column.get(row))

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        """What is typed has been taken at each key; nothing is left to do when an editor closes."""

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        line, column = index.row(), index.column()
        row = self._rows.lines[line].row
        if row is None or self._rows.columns[column].kind is not Kind.CHECK or not self._rows.editable(line, column):
            return False
        rect: QRect = option.rect
        box = QRect(
            rect.left(), rect.top(), QApplication.style().pixelMetric(_INDICATOR) + 2 * self._pad, rect.height()
        )
        if not box.contains(event.position().toPoint()):
            return False
        self.ticked.emit(QPersistentModelIndex(index))
        return True

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.editor = self.editing = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        room = self._view.viewport().rect()
        if self._rows.lines[index.row()].row is None:
            rect.setWidth(min(rect.width(), chars(self._view, 90)))
        if isinstance(editor, TextEditor):
            rect.setHeight(max(rect.height(), self._metrics.lineSpacing() * 5))
            rect.setWidth(max(rect.width(), chars(self._view, 34)))
        elif isinstance(editor, ChoicesEditor):
            rect.setHeight(max(rect.height(), self._metrics.lineSpacing() * 9))
            rect.setWidth(max(rect.width(), chars(self._view, 56)))
        elif isinstance(editor, QComboBox):
            rect.setHeight(self._metrics.height() + 2 * self._pad)
            rect.setWidth(max(rect.width(), chars(self._view, 18)))
        else:
            rect.setHeight(self._metrics.height() + 2 * self._pad)
        rect.moveLeft(max(0, min(rect.left(), room.width() - rect.width())))
        rect.moveTop(max(0, min(rect.top(), room.height() - rect.height())))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editor, editing = self.editor, self.editing
        if editor is None or editing is None or watched is not editor:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(editor, editing, event)
        if event.type() == QEvent.Type.FocusOut and not _focus_inside(editor):
            self.left.emit(editing, editor, 0)
        return False

    def _key(self, editor: QWidget, editing: QPersistentModelIndex, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        ends = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if ends and event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if ends or key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_F2):
            self.left.emit(editing, editor, int(key))
            return True
        return False


def _focus_inside(editor: QWidget) -> bool:
    """Whether the focus is still the editor's: in it, or in a list, suggestions or a calendar it has opened."""
    # Downwards only, without `parentWidget()`: see the rule in tests/house.
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusProxy() is editor or popup in editor.findChildren(QWidget)
    widget = QApplication.focusWidget()
    return widget is not None and (widget is editor or editor.isAncestorOf(widget) or widget.focusProxy() is editor)
