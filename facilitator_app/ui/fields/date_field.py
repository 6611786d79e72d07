"""Dates as people type them (12/3, 12 mars, +30j), with a calendar at hand."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from facilitator_app.domain.typed_date import EARLIEST, LATEST, is_out_of_reach, parse_typed_date
from facilitator_app.ui.fields.lines import TypedLine
from facilitator_app.ui.fields.single_line import TypedField
from facilitator_app.ui.icons import IconButton
from facilitator_app.ui.theme import chars

translate = QCoreApplication.translate


class DateLine(TypedLine):
    """A date in one line, for forms and table cells. Alt+Down opens the calendar."""

    def __init__(self, today: Callable[[], dt.date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(translate("Fields", "dd/mm/yyyy"))

    def read(self, text: str) -> dt.date | None:
        """See `parse_typed_date`."""
        if not text:
            return None
        day = parse_typed_date(text, self._today())
        if day is None:
            raise ValueError(text)
        return day

    def written(self, value: Any) -> str:
        """The date in figures: 12/03/2027."""
        return f"{value.day:02}/{value.month:02}/{value.year:04}" if isinstance(value, dt.date) else ""

    def complaint(self) -> str:
        """What a date looks like."""
        if is_out_of_reach(self.text(), self._today()):
            return translate("Fields", "Type a date between {first} and {last}.").format(
                first=EARLIEST.year, last=LATEST.year
            )
        return translate("Fields", "This is no date: type for example 12/3, 12 March 2027 or +30d.")

    def open_calendar(self) -> None:
        """Shows a month to choose a day from."""
        popup = _CalendarPopup(self, self.value() or self._today())
        popup.popup_below(self)

    def choose(self, day: dt.date) -> None:
        """Takes a day as if it had been typed."""
        self.setText(self.written(day))
        self._typed(self.text())
        self.textEdited.emit(self.text())
        self.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if opens and not self.isReadOnly():
            self.open_calendar()
            return
        super().keyPressEvent(event)


class DateField(TypedField):
    """A date in a form. `today` is the desk's; values are dates or None."""

    def __init__(
        self, object_name: str, label: str, *, today: Callable[[], dt.date], parent: QWidget | None = None
    ) -> None:
        line = DateLine(today)
        super().__init__(object_name, label, line, parent)
        line.setMinimumWidth(chars(self, 13))
        self.button = IconButton("calendar", translate("Fields", "Choose a day: {label}").format(label=label), self)
        self.button.setObjectName(f"{object_name}Calendar")
        self.button.setToolTip(translate("Fields", "Choose a day (Alt+Down)"))
        self.button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.button.clicked.connect(line.open_calendar)
        self.add_beside(self.button)

    def value(self) -> dt.date | None:
        """The date, None when empty."""
        value = self.line.value()
        return value if isinstance(value, dt.date) else None

    def set_value(self, value: dt.date | None) -> None:
        """Shows a date."""
        self._show(value)
        self.set_hint("")

    def set_read_only(self, read_only: bool) -> None:
        """The calendar goes too."""
        super().set_read_only(read_only)
        self.button.setEnabled(not read_only)

    def _typed(self, text: str) -> None:
        super()._typed(text)
        day = self.value() if self.line.is_valid() and text.strip() else None
        if day is None or self.line.written(day) == text.strip():
            self.set_hint("")
            return
        self.set_hint(QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat))

    def _left(self) -> None:
        self.set_hint("")
        super()._left()


class _CalendarPopup(QFrame):
    """A month in a small window of its own; Enter or a click takes the day, Escape none."""

    def __init__(self, line: DateLine, day: dt.date) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._line = line
        self.calendar = QCalendarWidget(self)
        self.calendar.setObjectName("calendar")
        self.calendar.setAccessibleName(translate("Fields", "Calendar"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setGridVisible(False)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)

    def popup_below(self, widget: QWidget) -> None:
        """Opens under a widget, or above it where the screen ends."""
        self.adjustSize()
        below = widget.mapToGlobal(QPoint(0, widget.height()))
        room = widget.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(widget.mapToGlobal(QPoint(0, 0)).y() - self.height())
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        self.move(below)
        self.show()
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self._line.choose(dt.date(day.year(), day.month(), day.day()))
        self.close()
        self._line.setFocus()
