"""Ties the fields of a form to the value under edit: typing changes the value, undo and redo show it again."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QCheckBox

from facilitator_app.ui.fields import ChoiceField, Field
from facilitator_app.ui.fields.single_line import TypedField
from facilitator_app.ui.saving import Editing

T = TypeVar("T")


class Binding(Generic[T]):
    """The ties of one form. Acts are named for undo by the label each field is tied with ("change place")."""

    def __init__(self, editing: Editing[T]) -> None:
        self._editing = editing
        self._opening = editing.openings
        self._typed_fields: list[TypedField] = []
        self._shows: list[Callable[[T], None]] = []
        self._read_only: list[Callable[[bool], None]] = []

    def tie(self, field: Field, get: Callable[[T], Any], put: Callable[[T, Any], T], act: str) -> None:
        """A field that shows `get(value)`; typing makes `put(value, typed)`, one step per stay in it."""
        key = "" if isinstance(field, ChoiceField) else field.objectName()

        def edited(typed: Any) -> None:
            self._editing.change(put(self._editing.value, typed), act, key)

        if isinstance(field, TypedField):
            self._typed_fields.append(field)
        field.edited.connect(edited)
        field.committed.connect(self._editing.end_typing)
        self._shows.append(lambda value: _show(field, get(value)))
        self._read_only.append(field.set_read_only)

    def tie_check(self, box: QCheckBox, get: Callable[[T], bool], put: Callable[[T, bool], T], act: str) -> None:
        """A check box, one step per click."""
        box.clicked.connect(lambda on: self._editing.change(put(self._editing.value, on), act))
        self._shows.append(lambda value: box.setChecked(get(value)))
        self._read_only.append(lambda read_only: box.setEnabled(not read_only))

    def tie_text(
        self,
        field: TypedField,
        get: Callable[[T], str],
        put: Callable[[T, str], T],
        act: str,
        written: Callable[[Any], str] | None = None,
    ) -> None:
        """A typed field whose text is kept even while it means nothing, such as half a date in a form not yet accepted.

        What can be read is kept as `written` writes it (as the field does, by default), the rest as it was typed.
        """
        line = field.line
        write = written or line.written

        def typed(text: str) -> None:
            value = line.value() if line.is_valid() else None
            kept = text.strip() if value is None or not text.strip() else write(value)
            self._editing.change(put(self._editing.value, kept), act, field.objectName())

        def show(value: T) -> None:
            text = get(value)
            try:
                meant = line.read(text)
            except ValueError:
                if line.text().strip() != text:
                    line.setText(text)
            else:
                line.set_value(meant)

        line.textEdited.connect(typed)
        field.committed.connect(self._editing.end_typing)
        self._shows.append(show)
        self._read_only.append(field.set_read_only)

    def show(self) -> None:
        """Shows the value as it now is in all fields. A text left to be mended goes with the value it was typed for."""
        if self._opening != self._editing.openings:
            self._opening = self._editing.openings
            for field in self._typed_fields:
                field.start_over()
        for show in self._shows:
            show(self._editing.value)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the value without letting it change."""
        for set_read_only in self._read_only:
            set_read_only(read_only)


def _show(field: Any, value: Any) -> None:
    # A field that is being typed in already shows what the value came from.
    if field.value() != value:
        field.set_value(value)
