"""The pane beside a table: all fields of the selected row, with room for long texts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.ui.fields import (
    ChoiceField,
    DateField,
    Field,
    IntField,
    LineField,
    LongTextField,
    NumberField,
)
from facilitator_app.ui.fields.single_line import TypedField
from facilitator_app.ui.tables.columns import Choice, Column, Kind, Reader
from facilitator_app.ui.tables.editors import ChoicesEditor
from facilitator_app.ui.text_marks import Marks, TextMarks
from facilitator_app.ui.theme import em, secondary_text
from facilitator_app.ui.tooltips import plain_tip

translate = QCoreApplication.translate


class _Ticks(QWidget):
    """Several choices to tick, all in sight."""

    edited = Signal(object)
    committed = Signal()

    def __init__(self, name: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._label = name, label
        self._offered: tuple[Choice, ...] = ()
        self._list: ChoicesEditor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Takes the choices; the list is made anew only when they differ."""
        if tuple(choices) == self._offered and self._list is not None:
            return
        self._offered = tuple(choices)
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = ChoicesEditor(self._offered, self)
        self._list.setObjectName(f"{self._name}Edit")
        self._list.setAccessibleName(self._label)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list.setFixedHeight(em(self, 1.5) * max(2, min(7, len(self._offered) + 1)))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.typed.connect(self._typed)
        self._column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def _typed(self) -> None:
        if self._list is not None:
            self.edited.emit(self._list.ticked())

    def set_value(self, value: Any) -> None:
        """Ticks what is chosen."""
        if self._list is not None and self._list.ticked() != value:
            self._list.put("", value)

    def set_read_only(self, read_only: bool) -> None:
        """The list can still be read and scrolled."""
        if self._list is not None:
            self._list.setEnabled(not read_only)


class _Check(QCheckBox):
    """A yes or no."""

    edited = Signal(object)
    committed = Signal()

    def __init__(self, name: str, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.setObjectName(name)
        self.clicked.connect(self.edited.emit)

    def set_value(self, value: Any) -> None:
        """Shows the value."""
        self.setChecked(bool(value))

    def set_read_only(self, read_only: bool) -> None:
        """The box can still be read."""
        self.setEnabled(not read_only)


class DetailPane(QScrollArea):
    """A form of one record's columns. `typed` carries column, new value and whether it is typing (or an act)."""

    typed = Signal(object, object, bool)
    finished = Signal()
    """A field has been left."""

    def __init__(
        self, name: str, columns: Sequence[Column[Any]], reader: Reader, parent: QWidget, marks: Marks | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._marks = marks
        self._reader = reader
        self._columns = [c for c in columns if c.in_detail and (c.editable or c.show is not None)]
        self._record: Any = None
        self._fields: list[Any] = []
        self._built = False
        self.setObjectName(f"{name}Detail")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_record(self, record: Any, changeable: Callable[[Column[Any]], bool]) -> None:
        """Fills the fields from a record."""
        another = getattr(record, "id", None) != getattr(self._record, "id", None)
        self._record = record
        if not self._built:
            self._build()
        for field in self._fields if another else ():
            if isinstance(field, TypedField):
                field.start_over()
        for column, field in zip(self._columns, self._fields, strict=True):
            self._fill(column, field, record, not changeable(column))

    def _fill(self, column: Column[Any], field: Any, record: Any, read_only: bool) -> None:
        if not column.editable:
            field.setText(self._reader.text(column, record) or "–")
            return
        if isinstance(field, ChoiceField):
            offered = [(c.value, c.text) for c in column.offered(record)]
            if field.property("offered") != str(offered):
                field.set_choices(offered)
                field.setProperty("offered", str(offered))
        elif isinstance(field, _Ticks):
            field.offer(column.offered(record))
        if column.unit is not None and isinstance(field, NumberField):
            field.count_in(column.unit(record))
        field.set_value(column.get(record))
        field.set_read_only(read_only)

    def focus_on(self, key: str) -> bool:
        """Puts the focus into the field of a column."""
        for column, field in zip(self._columns, self._fields, strict=False):
            if column.key == key and column.editable:
                self.ensureWidgetVisible(field)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_first(self) -> None:
        """Puts the focus into the first field that can be changed."""
        first = next((c.key for c in self._columns if c.editable), "")
        self.focus_on(first)

    def _build(self) -> None:
        self._built = True
        inside = QWidget(self)
        inside.setObjectName(f"{self._name}DetailForm")
        form = QVBoxLayout(inside)
        form.setSpacing(em(self, 0.2))
        for column in self._columns:
            name = f"{self._name}Detail_{column.key}"
            field = self._field(column, name, inside)
            if column.kind is not Kind.CHECK or not column.editable:
                label = QLabel(column.title, inside)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                palette = label.palette()
                palette.setColor(label.foregroundRole(), secondary_text(palette))
                label.setPalette(palette)
                label.setBuddy(field.focusProxy() or field)
                form.addWidget(label)
            form.addWidget(field)
            form.addSpacing(em(self, 0.3))
            self._fields.append(field)
        form.addStretch(1)
        self.setWidget(inside)

    def _field(self, column: Column[Any], name: str, parent: QWidget) -> Any:
        if not column.editable:
            shown = QLabel(parent)
            shown.setObjectName(name)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return shown
        field = self._made(column, name, parent)
        typing = column.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.DATE, Kind.NUMBER)
        field.edited.connect(lambda value: self.typed.emit(column, value, typing))
        field.committed.connect(self.finished)
        if column.hint and isinstance(field, Field):
            field.editor.setToolTip(plain_tip(column.hint))
        return field

    def _made(self, column: Column[Any], name: str, parent: QWidget) -> Any:
        title = column.title
        match column.kind:
            case Kind.LONG_TEXT:
                field = LongTextField(name, title, placeholder=column.hint, parent=parent)
                if self._marks is not None:
                    TextMarks(field.text, self._marks)
                return field
            case Kind.DATE:
                return DateField(name, title, today=self._reader.today, parent=parent)
            case Kind.NUMBER if column.whole:
                most = 999_999_999 if column.most is None else int(column.most)
                return IntField(name, title, lowest=int(column.least or 0), highest=most, parent=parent)
            case Kind.NUMBER:
                return NumberField(
                    name,
                    title,
                    unit=column.suffix.strip(),
                    lowest=column.least,
                    highest=column.most,
                    parent=parent,
                )
            case Kind.CHOICE:
                return ChoiceField(name, title, [], parent=parent)
            case Kind.CHOICES:
                return _Ticks(name, title, parent)
            case Kind.CHECK:
                return _Check(name, title, parent)
            case _:
                return LineField(name, title, longest=2000, placeholder=column.hint, parent=parent)
