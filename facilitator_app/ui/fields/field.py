"""What all fields have in common: an editor, a line below for problems and hints, a name for screen readers."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.state import State
from facilitator_app.ui.dialog_size import grow_with
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, secondary_text, state_colour


class _WheelGuard(QObject):
    """Gives the wheel to the page around: turning it never changes a value by accident."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


class _UndoGiver(QObject):
    """Lets Ctrl+Z and Ctrl+Y reach the window's own undo instead of the line edit's."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()
                return True
        return False


def guard_wheel(widget: QWidget) -> None:
    """The wheel over this widget scrolls the page and changes no value."""
    widget.installEventFilter(_WheelGuard(widget))


def leave_undo_to_window(widget: QWidget) -> None:
    """Undo and redo keys typed in this widget are the window's, where it has such actions."""
    widget.installEventFilter(_UndoGiver(widget))


class Field(QWidget):
    """An editor with a place below for what is wrong with it.

    `edited` carries the new value at each keystroke that makes sense (see `is_valid`); `committed` says that the
    person has left the field. `object_name` is the editor's too, with "Edit" added.
    """

    edited = Signal(object)
    committed = Signal()

    def __init__(self, object_name: str, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.editor = editor
        editor.setObjectName(f"{object_name}Edit")
        editor.setAccessibleName(label)
        self.setFocusProxy(editor)
        self._problem = ""
        self._hint = ""
        self._sign = QLabel(self)
        self._note = QLabel(self)
        self._note.setObjectName(f"{object_name}Note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(editor, 1)
        note_row = QHBoxLayout()
        note_row.setContentsMargins(0, 0, 0, 0)
        note_row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        note_row.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        column.addLayout(self._row)
        column.addLayout(note_row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._show_note()

    def add_beside(self, widget: QWidget) -> None:
        """Puts a unit or a button at the editor's right."""
        self._row.addWidget(widget)

    def limit_width(self, width: int) -> None:
        """Keeps the editor this narrow; what is said below it has all the room there is."""
        self.editor.setMaximumWidth(width)
        self._row.setStretchFactor(self.editor, 100)
        self._row.addStretch(1)

    def keep_note_room(self) -> None:
        """Keeps a line below even while there is nothing to say: what stands there is clicked on without moving."""
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._note.setSizePolicy(policy)

    @property
    def problem(self) -> str:
        """What is wrong with the field, or ""."""
        return self._problem

    def set_problem(self, text: str) -> None:
        """Says below the field what is wrong, with a sign; "" when all is well."""
        if text != self._problem:
            self._problem = text
            self._show_note()

    def set_hint(self, text: str) -> None:
        """Says below the field what was understood or expected, while there is no problem."""
        if text != self._hint:
            self._hint = text
            self._show_note()

    def is_valid(self) -> bool:
        """Whether what was typed can be read as a value of this field's kind."""
        return True

    def set_read_only(self, read_only: bool) -> None:
        """Shows the value without letting it change."""
        self.editor.setEnabled(not read_only)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What is wrong is told in a line that was not there when the dialog took its size.
        window = self.window()
        if isinstance(window, QDialog):
            grow_with(window)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and (self._problem or self._hint):
            self._show_note()

    def _show_note(self) -> None:
        text = self._problem or self._hint
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._sign.setVisible(bool(self._problem))
        self.editor.setAccessibleDescription(text)
        dark = is_dark(self.palette())
        palette = QPalette(self._note.palette())
        colour = state_colour(State.LATE, dark) if self._problem else secondary_text(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self._note.setPalette(palette)
        if self._problem:
            side = em(self, 0.9)
            self._sign.setPixmap(state_pixmap(State.LATE, side, colour, self.devicePixelRatioF()))
