"""Line edits for one kind of value each, for forms and table cells alike.

What can't be read stays as it was typed; what can is written out properly when the line is left.
"""

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.organisation import compact_siret, siret_problem
from facilitator_app.ui.fields.field import leave_undo_to_window
from facilitator_app.ui.fields.units import without_unit

translate = QCoreApplication.translate

_BLANKS = re.compile(r"[\s\u00a0\u202f']+")
_ENGLISH_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?$")
_LARGEST = Decimal(10) ** 15


class TypedLine(QLineEdit):
    """A line edit that reads and writes one kind of value; None is empty.

    `edited` carries the value at each keystroke that can be read, `committed` follows leaving the line or Enter. A text
    that can't be read when the line is left means nothing, nor does its beginning ("2" of "2 ares"): the value is again
    what it was when the person came, and the text stays to be mended.
    """

    edited = Signal(object)
    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_undo_to_window(self)
        self._last: Any = None
        self._came_to: Any = None
        self._to_mend = False
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._left)

    def read(self, text: str) -> Any:
        """The value a text means, None for an empty one; raises ValueError when it means none."""
        raise NotImplementedError

    def written(self, value: Any) -> str:
        """The text of a value that is not None."""
        raise NotImplementedError

    def complaint(self) -> str:
        """One short sentence about a text that can't be read."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value of what is typed, or the last that could be read."""
        return self._last

    def set_value(self, value: Any) -> None:
        """Shows a value. What is being typed, or left to be mended, is left alone when the value is the one at hand."""
        if self._last == value and self.text() and (self._to_mend or self.hasFocus()):
            return
        self._last = self._came_to = value
        self._to_mend = False
        self.setText("" if value is None else self.written(value))

    def start_over(self) -> None:
        """Forgets a text to be mended: the next value shown is another's."""
        if not self.is_valid():
            self._last = self._came_to = None
            self._to_mend = False
            self.clear()

    def settle(self) -> None:
        """Takes back the beginning of a text that can't be read, where the line is not left but all is to be saved."""
        if not self.is_valid():
            self._to_mend = True
            if self._last != self._came_to:
                self._last = self._came_to
                self.edited.emit(self._last)

    def is_valid(self) -> bool:
        """Whether what is typed can be read."""
        try:
            self.read(self.text().strip())
        except ValueError:
            return False
        return True

    def _typed(self, text: str) -> None:
        self._to_mend = False
        try:
            value = self.read(text.strip())
        except ValueError:
            return
        if value != self._last:
            self._last = value
            self.edited.emit(value)

    def _left(self) -> None:
        if self.is_valid():
            self.setText("" if self._last is None else self.written(self._last))
            self._came_to = self._last
        self.settle()
        self.committed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._came_to = self._last
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


_CENTS = 2


class NumberLine(TypedLine):
    """A decimal number: comma or dot, spaces between thousands; the numeric pad's dot types the language's sign."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        decimals: int = 4,
        lowest: Decimal | None = None,
        highest: Decimal | None = None,
    ) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self._lowest, self._highest = lowest, highest
        self.unit = ""
        """What may be typed after the number."""

    def read(self, text: str) -> Decimal | None:
        """A number within the bounds, without exponent nor more than 15 figures before the comma."""
        # People type the unit that stands beside the field too.
        plain = _BLANKS.sub("", without_unit(text, self.unit)).replace("\u2212", "-").removesuffix("\u20ac")
        if not plain:
            return None
        if QLocale().decimalPoint() == "." and _ENGLISH_THOUSANDS.match(plain):
            plain = plain.replace(",", "")
        plain = plain.replace(",", ".")
        if plain.count(".") > 1 or "e" in plain.casefold() or "_" in plain:
            raise ValueError(text)
        try:
            number = Decimal(plain)
        except InvalidOperation:
            raise ValueError(text) from None
        if not number.is_finite() or abs(number) >= _LARGEST:
            raise ValueError(text)
        if number < (number if self._lowest is None else self._lowest):
            raise ValueError(text)
        if number > (number if self._highest is None else self._highest):
            raise ValueError(text)
        return round(number, self._decimals) if -int(number.as_tuple().exponent) > self._decimals else number

    def written(self, value: Any) -> str:
        """The number with the language's comma and thin spaces between thousands."""
        whole, _, part = f"{Decimal(value):f}".partition(".")
        sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
        french = QLocale().decimalPoint() == ","
        grouped = f"{int(digits or 0):,}".replace(",", "\u202f" if french else ",")
        part = part.rstrip("0")
        # Two decimals are cents: whole, or none.
        part = part.ljust(2, "0") if part and self._decimals == _CENTS else part
        return sign + grouped + (QLocale().decimalPoint() + part if part else "")

    def complaint(self) -> str:
        """What a number looks like, or its bounds."""
        if self._lowest is not None and self._highest is not None:
            return translate("Fields", "Type a number from {lowest} to {highest}.").format(
                lowest=self.written(self._lowest), highest=self.written(self._highest)
            )
        if self._lowest is not None:
            return translate("Fields", "Type a number of {lowest} or more.").format(lowest=self.written(self._lowest))
        return translate("Fields", "Type a number, such as 1 234.5.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        if keypad and event.text() in (".", ",") and not self.isReadOnly():
            self.insert(QLocale().decimalPoint())
            self._typed(self.text())
            self.textEdited.emit(self.text())
            return
        super().keyPressEvent(event)


class IntLine(TypedLine):
    """A whole number between two bounds."""

    def __init__(self, parent: QWidget | None = None, *, lowest: int = 0, highest: int = 999_999_999) -> None:
        super().__init__(parent)
        self._lowest, self._highest = lowest, highest

    def read(self, text: str) -> int | None:
        """A whole number, spaces allowed."""
        plain = _BLANKS.sub("", text)
        if not plain:
            return None
        if not re.fullmatch(r"[+-]?[0-9]{1,12}", plain):
            raise ValueError(text)
        number = int(plain)
        if not self._lowest <= number <= self._highest:
            raise ValueError(text)
        return number

    def written(self, value: Any) -> str:
        """The number with thin spaces between thousands."""
        return f"{int(value):,}".replace(",", "\u202f" if QLocale().decimalPoint() == "," else ",")

    def complaint(self) -> str:
        """The bounds."""
        return translate("Fields", "Type a whole number from {lowest} to {highest}.").format(
            lowest=self.written(self._lowest), highest=self.written(self._highest)
        )


class DurationLine(TypedLine):
    """A duration in months: "48", "48 mois" or "4 ans"."""

    def read(self, text: str) -> int | None:
        """Months; "2 ans 6 mois" works too."""
        plain = " ".join(text.casefold().split())
        if not plain:
            return None
        match = re.fullmatch(
            r"(?:(\d{1,2}) ?(?:ans?|a|years?|y))?(?: ?(?:et |and )?(\d{1,4}) ?(?:mois|m|months?)?)?", plain
        )
        if match is None:
            raise ValueError(text)
        return int(match[1] or 0) * 12 + int(match[2] or 0)

    def written(self, value: Any) -> str:
        """The number of months alone: the unit stands beside the field."""
        return str(int(value))

    def complaint(self) -> str:
        """What a duration looks like."""
        return translate("Fields", "Type a number of months, such as 48, or “4 years”.")


class SiretLine(TypedLine):
    """A SIRET: 14 digits with its check digit; text without separators is the value, right or wrong."""

    def read(self, text: str) -> str | None:
        """The digits, or None for none; problems are told by `complaint`, never by refusing the text."""
        return compact_siret(text) or None

    def written(self, value: Any) -> str:
        """Grouped as it is read aloud: 123 456 789 00012."""
        digits = str(value)
        if len(digits) != 14:
            return digits
        return f"{digits[:3]} {digits[3:6]} {digits[6:9]} {digits[9:]}"

    def complaint(self) -> str:
        """What is wrong with the SIRET, or ""."""
        digits = compact_siret(self.text())
        match siret_problem(digits):
            case "digits":
                return translate("Fields", "A SIRET has digits only.")
            case "length":
                return translate("Fields", "A SIRET has 14 digits; this one has {count}.").format(count=len(digits))
            case "checksum":
                return translate("Fields", "Check this SIRET: its last digit does not fit the others.")
            case _:
                return ""
