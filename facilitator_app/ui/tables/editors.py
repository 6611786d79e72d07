"""The editors that open in a cell. What is typed in them is told at each key, without closing them."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from facilitator_app.ui.fields import DateLine, NumberLine, guard_wheel, leave_undo_to_window
from facilitator_app.ui.tables.boxes import BoxDelegate
from facilitator_app.ui.tables.columns import Choice, Column, Kind, R, Reader
from facilitator_app.ui.theme import chars

translate = QCoreApplication.translate

_PUT_IN = Qt.ItemDataRole.UserRole
_WIDEST = 70


class CellEditor(Protocol):
    """What the delegate needs of an editor: `typed` is emitted whenever the person has changed it."""

    typed: Signal

    def put(self, text: str, value: Any) -> None:
        """Shows a value, given as people type it and as it is."""

    def text(self) -> str:
        """What is in it, as the reader of columns takes it."""


class LineEditor(QLineEdit):
    """A short text."""

    typed = Signal()

    def __init__(self, parent: QWidget, suggested: Sequence[Choice] = ()) -> None:
        super().__init__(parent)
        self.setFrame(False)
        leave_undo_to_window(self)
        self.textEdited.connect(self.typed)
        if suggested:
            self._suggest(suggested)

    def _suggest(self, suggested: Sequence[Choice]) -> None:
        model = QStandardItemModel(self)
        for choice in suggested:
            item = QStandardItem(choice.text)
            # The item keeps one text for showing and editing; what is put in is the value alone.
            item.setData(choice.value, _PUT_IN)
            model.appendRow(item)
        completer = QCompleter(model, self)
        completer.setCompletionRole(_PUT_IN)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take)
        # The cell is often narrower than what tells one person from another.
        longest = max(len(choice.text) for choice in suggested)
        shown = QListView()
        shown.setMinimumWidth(chars(self, min(longest + 8, _WIDEST)))
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        shown.setAccessibleName(translate("Tables", "Suggestions"))
        completer.setPopup(shown)
        self.setCompleter(completer)

    def _take(self, text: str) -> None:
        self.setText(text)
        self.typed.emit()

    def put(self, text: str, _value: Any) -> None:
        """Shows a text and selects it, ready to be replaced."""
        if text != self.text():
            self.setText(text)
            self.selectAll()


class NumberEditor(NumberLine):
    """A number."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.typed)

    def put(self, _text: str, value: Any) -> None:
        """Shows a number and selects it."""
        if not self.is_valid() or self.value() != value:
            self._last = value
            self.setText("" if value is None else self.written(value))
            self.selectAll()


class DateEditor(DateLine):
    """A date; Alt+Down opens the calendar."""

    typed = Signal()

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(reader.today, parent)
        self.setFrame(False)
        self.textEdited.connect(self.typed)

    def put(self, _text: str, value: Any) -> None:
        """Shows a date and selects it."""
        if not self.is_valid() or self.value() != value:
            self._last = value
            self.setText("" if value is None else self.written(value))
            self.selectAll()


class TextEditor(QPlainTextEdit):
    """A long text, in more room than the cell has. Enter ends it, Shift+Enter or Alt+Enter begins a line."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        leave_undo_to_window(self)
        self._showing = False
        self.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()

    def put(self, text: str, _value: Any) -> None:
        """Shows a text and selects it."""
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self.selectAll()
            self._showing = False

    def text(self) -> str:
        """The text typed."""
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        begins_line = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and begins_line:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)


class ChoiceEditor(QComboBox):
    """One of a few. Opens at once; typing finds by the beginning."""

    typed = Signal()
    chosen = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.addItems([choice.text for choice in choices])
        guard_wheel(self)
        self._by_key = False
        self.activated.connect(self._activated)

    def _activated(self, _index: int) -> None:
        self.typed.emit()
        # A letter only finds: the next one may find better. A choice from the open list is final.
        if not self._by_key:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False

    def put(self, text: str, _value: Any) -> None:
        """Shows the choice with that text."""
        self.setCurrentIndex(self.findText(text))

    def text(self) -> str:
        """The text of the choice."""
        return self.currentText()


class ChoicesEditor(QListWidget):
    """Any of several, ticked with Space."""

    typed = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self._showing = False
        self.setWordWrap(True)
        self.setItemDelegate(BoxDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for choice in choices:
            item = QListWidgetItem(choice.text, self)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
            item.setCheckState(Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        self.itemChanged.connect(self._changed)

    def _changed(self, _item: QListWidgetItem) -> None:
        if not self._showing:
            self.typed.emit()

    def put(self, _text: str, value: Any) -> None:
        """Ticks what is chosen."""
        self._showing = True
        for number in range(self.count()):
            item = self.item(number)
            ticked = item.data(Qt.ItemDataRole.UserRole) in value
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._showing = False

    def ticked(self) -> tuple[Any, ...]:
        """The values ticked, in the order offered."""
        items = [self.item(number) for number in range(self.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def text(self) -> str:
        """The texts ticked, one per line."""
        items = [self.item(number) for number in range(self.count())]
        return "\n".join(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)


def make_editor(column: Column[R], row: R, reader: Reader, parent: QWidget) -> QWidget:
    """The editor for a cell of a row."""
    match column.kind:
        case Kind.LONG_TEXT:
            return TextEditor(parent)
        case Kind.CHOICE:
            return ChoiceEditor(column.offered(row), parent)
        case Kind.CHOICES:
            return ChoicesEditor(column.offered(row), parent)
        case Kind.DATE:
            return DateEditor(reader, parent)
        case Kind.NUMBER:
            return NumberEditor(parent)
        case _:
            return LineEditor(parent, column.suggested() if column.suggested is not None else ())
