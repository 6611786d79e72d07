"""Form fields of one line: text, numbers, durations, SIRET."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from facilitator_app.ui.fields.field import Field, leave_undo_to_window
from facilitator_app.ui.fields.lines import DurationLine, IntLine, NumberLine, SiretLine, TypedLine
from facilitator_app.ui.theme import chars

translate = QCoreApplication.translate


class LineField(Field):
    """A short text. Values are text as typed, without blanks around."""

    def __init__(
        self, object_name: str, label: str, *, longest: int = 500, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.line = QLineEdit()
        super().__init__(object_name, label, self.line, parent)
        self.line.setMaxLength(longest)
        self.line.setPlaceholderText(placeholder)
        leave_undo_to_window(self.line)
        self.line.textEdited.connect(lambda text: self.edited.emit(text.strip()))
        self.line.editingFinished.connect(self.committed)

    def value(self) -> str:
        """The text typed, without blanks around."""
        return self.line.text().strip()

    def set_value(self, value: str) -> None:
        """Shows a text; the cursor stays when it is the one already typed."""
        if value != self.value():
            self.line.setText(value)
            if not self.line.hasFocus():
                # A text longer than the line is read from its beginning.
                self.line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Text can still be selected and copied."""
        self.line.setReadOnly(read_only)


class TypedField(Field):
    """A field around a typed line: says what can't be read once the field is left, and takes it back while typing."""

    def __init__(self, object_name: str, label: str, line: TypedLine, parent: QWidget | None = None) -> None:
        super().__init__(object_name, label, line, parent)
        self.line = line
        line.edited.connect(self.edited)
        line.textEdited.connect(self._typed)
        line.committed.connect(self._left)

    def is_valid(self) -> bool:
        """Whether what was typed can be read."""
        return self.line.is_valid()

    def set_read_only(self, read_only: bool) -> None:
        """Text can still be selected and copied."""
        self.line.setReadOnly(read_only)

    def start_over(self) -> None:
        """Forgets a text to be mended: the next value shown is another's."""
        self.line.start_over()

    def add_unit(self, text: str) -> None:
        """Says the unit at the right."""
        unit = QLabel(text, self)
        unit.setBuddy(self.line)
        self.add_beside(unit)

    def _show(self, value: Any) -> None:
        self.line.set_value(value)
        self._typed(self.line.text())

    def _typed(self, _text: str) -> None:
        if self.line.is_valid():
            self.set_problem("")

    def _left(self) -> None:
        self.set_problem("" if self.line.is_valid() else self.line.complaint())
        self.committed.emit()


class NumberField(TypedField):
    """A decimal number, with a unit beside it where there is one."""

    def __init__(
        self,
        object_name: str,
        label: str,
        *,
        unit: str = "",
        decimals: int = 4,
        lowest: Decimal | None = None,
        highest: Decimal | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._number = NumberLine(decimals=decimals, lowest=lowest, highest=highest)
        super().__init__(object_name, label, self._number, parent)
        self.line.setMinimumWidth(chars(self, 12))
        if unit:
            self.add_unit(unit)

    def count_in(self, unit: str) -> None:
        """Lets the number be followed by this unit, in full or shortened."""
        self._number.unit = unit

    def value(self) -> Decimal | None:
        """The number, None when empty."""
        value = self.line.value()
        return value if isinstance(value, Decimal) else None

    def set_value(self, value: Decimal | None) -> None:
        """Shows a number."""
        self._show(value)


class IntField(TypedField):
    """A whole number between two bounds."""

    def __init__(
        self,
        object_name: str,
        label: str,
        *,
        lowest: int = 0,
        highest: int = 999_999_999,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(object_name, label, IntLine(lowest=lowest, highest=highest), parent)
        self.line.setMinimumWidth(chars(self, 8))
        if unit:
            self.add_unit(unit)

    def value(self) -> int | None:
        """The number, None when empty."""
        value = self.line.value()
        return value if isinstance(value, int) else None

    def set_value(self, value: int | None) -> None:
        """Shows a number."""
        self._show(value)


class DurationField(TypedField):
    """A duration in months, told in years as well where it makes some."""

    def __init__(self, object_name: str, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(object_name, label, DurationLine(), parent)
        self.line.setMinimumWidth(chars(self, 8))
        self.add_unit(translate("Fields", "months"))

    def value(self) -> int | None:
        """Months, None when empty."""
        value = self.line.value()
        return value if isinstance(value, int) else None

    def set_value(self, value: int | None) -> None:
        """Shows a number of months."""
        self._show(value)
        self._tell_years()

    def _typed(self, text: str) -> None:
        super()._typed(text)
        self._tell_years()

    def _tell_years(self) -> None:
        months = self.value() if self.line.is_valid() else None
        if not months or months < 12 or months > 1200:
            self.set_hint("")
            return
        years, rest = divmod(months, 12)
        said = translate("Fields", "%n year(s)", "", years)
        if rest:
            said = translate("Fields", "{years} and {months}").format(
                years=said, months=translate("Fields", "%n month(s)", "", rest)
            )
        self.set_hint(said)


class SiretField(TypedField):
    """A SIRET; a wrong one is told, never refused. Values are the digits as typed, "" when empty."""

    def __init__(self, object_name: str, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(object_name, label, SiretLine(), parent)
        self.line.setMinimumWidth(chars(self, 20))

    def value(self) -> str:
        """The digits, "" when empty."""
        return str(self.line.value() or "")

    def set_value(self, value: str) -> None:
        """Shows a SIRET and what is wrong with it."""
        self.line.set_value(value or None)
        self.set_problem(self.line.complaint())

    def is_valid(self) -> bool:
        """Whether it is empty or a SIRET that can be right."""
        return not self.line.complaint()

    def _typed(self, text: str) -> None:
        # While it is being typed, a SIRET is only too short.
        complaint = self.line.complaint()
        digits = self.line.value() or ""
        still_typing = str(digits).isdigit() and len(str(digits)) < 14
        self.set_problem("" if still_typing else complaint)

    def _left(self) -> None:
        self.set_problem(self.line.complaint())
        self.committed.emit()
