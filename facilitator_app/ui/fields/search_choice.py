"""One of many by typing a part of its name: organisations, persons, contracts."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from facilitator_app.ui.fields.field import Field, leave_undo_to_window
from facilitator_app.ui.icons import IconButton

translate = QCoreApplication.translate

_SHOWN_AT_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    id: str
    text: str
    folded: str

    def matches(self, typed: str) -> bool:
        """Whether all parts of a folded text are in it, or its figures however they are grouped."""
        figures = typed.replace(" ", "")
        if figures.isdecimal() and figures in self.folded.replace(" ", ""):
            return True
        return all(part in self.folded for part in typed.split())


def fold(text: str) -> str:
    """A text without accents nor capitals, for finding."""
    flat = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(c for c in flat if not unicodedata.combining(c)).split())


class _SearchLine(QLineEdit):
    """The line of a search choice: Down opens the list, leaving puts the text of the choice back."""

    left = Signal()
    wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.wanted.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class SearchChoice(Field):
    """Type a part, choose from what is found; accents and capitals don't count.

    Values are ids, "" for none. With `free` a text that is none of the items is a value too (see `text`), with id "".
    With `creatable` the list ends with "New: …", and `new_requested` carries the text typed.
    """

    new_requested = Signal(str)

    def __init__(
        self,
        object_name: str,
        label: str,
        items: Sequence[tuple[str, str]] = (),
        *,
        free: bool = False,
        creatable: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = _SearchLine()
        super().__init__(object_name, label, self.line, parent)
        self._free, self._creatable = free, creatable
        self._items: list[_Item] = []
        self._shown: list[_Item | None] = []
        self._id = ""
        self.line.setPlaceholderText(placeholder)
        leave_undo_to_window(self.line)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.line)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        popup = self._popup
        popup.setObjectName(f"{object_name}List")
        popup.setAccessibleName(label)
        popup.installEventFilter(self)
        # Once the list has closed and given the focus back: what is begun then may take it.
        popup.clicked.connect(lambda index: self._take_soon(index.row()))
        self.line.textEdited.connect(self._typed)
        self.line.wanted.connect(self.open_list)
        self.line.left.connect(self._left)
        button = IconButton("down", translate("Fields", "Show the list: {label}").format(label=label), self)
        button.setObjectName(f"{object_name}Open")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.open_list)
        self.button = button
        self.add_beside(button)
        self.set_items(items)

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """What can be chosen: (id, text) pairs in the order shown. The choice made stays."""
        self._items = [_Item(id=id, text=text, folded=fold(text)) for id, text in items]
        if self._id:
            self.line.setText(self._text_of(self._id))

    def value(self) -> str:
        """The id chosen, "" for none."""
        return self._id

    def text(self) -> str:
        """The text shown: of the choice, or as typed where free text is allowed."""
        return self.line.text().strip()

    def set_value(self, id: str, text: str = "") -> None:
        """Shows an item by its id, or a free text."""
        self._id = id
        self.line.setText(self._text_of(id) or text)

    def set_read_only(self, read_only: bool) -> None:
        """Text can still be selected and copied."""
        self.line.setReadOnly(read_only)
        self.button.setEnabled(not read_only)

    def is_valid(self) -> bool:
        """Whether what is typed is an item, nothing, or free text where it is allowed."""
        return self._free or not self.text() or bool(self._id)

    def open_list(self) -> None:
        """Shows all items."""
        if not self.line.isReadOnly():
            self.line.setFocus()
            self._offer("")

    def offer_found(self, items: Sequence[tuple[str, str]]) -> None:
        """Offers items found elsewhere for the text typed, whatever their words."""
        self._items = [_Item(id=id, text=text, folded=fold(text)) for id, text in items]
        self._offer_items(self._items, self.line.text())

    def _text_of(self, id: str) -> str:
        return next((item.text for item in self._items if item.id == id), "") if id else ""

    def _offer(self, typed: str) -> None:
        folded = fold(typed)
        found = [item for item in self._items if item.matches(folded)]
        if folded:
            found.sort(key=lambda item: not item.folded.startswith(folded.split()[0]))
        self._offer_items(found, typed)

    def _offer_items(self, found: list[_Item], typed: str) -> None:
        self._shown = list(found[:_SHOWN_AT_MOST])
        texts = [item.text for item in found[:_SHOWN_AT_MOST]]
        if self._creatable:
            self._shown.append(None)
            new = typed.strip()
            texts.append(translate("Fields", "New: {name}…").format(name=new) if new else translate("Fields", "New…"))
        self._model.setStringList(texts)
        if texts:
            self._completer.complete()
        else:
            self._popup.hide()

    def _typed(self, text: str) -> None:
        folded = fold(text)
        exact = next((item.id for item in self._items if item.folded == folded), "") if folded else ""
        changed = exact != self._id or self._free
        self._id = exact
        if self.is_valid():
            self.set_problem("")
        if changed:
            self.edited.emit(self._id)
        self._offer(text)

    def _take_soon(self, row: int) -> None:
        QTimer.singleShot(0, self, lambda: self._take(row))

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            return
        item = self._shown[row]
        if item is None:
            typed = self.line.text().strip()
            self.new_requested.emit("" if self._text_of(self._id) == typed else typed)
            return
        self._id = item.id
        self.line.setText(item.text)
        self.set_problem("")
        self.edited.emit(self._id)
        self.committed.emit()

    def _left(self) -> None:
        if not self.is_valid():
            matching = [item for item in self._items if item.matches(fold(self.text()))]
            if len(matching) == 1:
                self.set_value(matching[0].id)
                self.set_problem("")
                self.edited.emit(self._id)
            elif self._creatable and not matching:
                # Nothing of the kind is there: it is a new one.
                self.new_requested.emit(self.text())
            else:
                self.set_problem(translate("Fields", "Choose one of the list: type a part of its name."))
        self.committed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter and Tab take what is highlighted, or the only thing there is to take; Tab then moves on, unless a new
        # one is to be entered: that place has the focus by then.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                row = self._popup.currentIndex().row()
                found = len([item for item in self._shown if item is not None])
                if row < 0 and (found == 1 or (not found and self.text() and not self._free)):
                    row = 0
                self._popup.hide()
                self._take(row)
                return key != Qt.Key.Key_Tab or (0 <= row < len(self._shown) and self._shown[row] is None)
        return super().eventFilter(watched, event)
