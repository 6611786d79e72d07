"""Figures shown large enough to be read across a table, and the entry of a value by its kind."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.meeting import IndicatorEntry
from facilitator_app.domain.plan import Indicator, IndicatorKind
from facilitator_app.domain.state import State
from facilitator_app.ui.fields import NumberField
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import chars, em, is_dark, secondary_text, state_colour

translate = QCoreApplication.translate

_ONE, _ZERO = Decimal(1), Decimal(0)


class Tile(QWidget):
    """One figure: what it is, its value in large, and a note below; with a state, its sign and colour as well."""

    def __init__(self, object_name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._state: State | None = None
        self._title = _plain(title, self)
        self._sign = QLabel(self)
        self.value = _plain("", self)
        self.value.setObjectName(f"{object_name}Value")
        self.value.setWordWrap(True)
        self._note = _plain("", self)
        self._note.setObjectName(f"{object_name}Note")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.4))
        row.addWidget(self._sign)
        row.addWidget(self.value, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._dress()

    def show_figure(self, value: str, note: str = "", state: State | None = None) -> None:
        """Shows a figure."""
        # A plain space lets a long unit go to a second line where the text is large.
        self.value.setText(value.replace("\u00a0", " "))
        self._note.setText(note)
        self._state = state
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._dress()

    def _dress(self) -> None:
        large = QFont(self.font())
        large.setBold(True)
        large.setPointSizeF(large.pointSizeF() * 2.1)
        if self.value.font() != large:
            self.value.setFont(large)
        stepping_back = secondary_text(self.palette())
        for label in (self._title, self._note):
            _ink(label, stepping_back)
        self._sign.setVisible(self._state is not None)
        if self._state is not None:
            colour = state_colour(self._state, is_dark(self.palette()))
            self._sign.setPixmap(state_pixmap(self._state, em(self.value, 0.8), colour, self.devicePixelRatioF()))
            _ink(self.value, colour)
        else:
            _ink(self.value, self.palette().color(QPalette.ColorRole.WindowText))


class ValueEntry(QWidget):
    """The value of the period, typed the way its kind asks: a number, a share's two parts, or yes and no."""

    edited = Signal(object)
    """The entry with what is now typed."""
    committed = Signal()
    finished = Signal()
    """Enter was pressed in the last part."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("valueEntry")
        self._kind: IndicatorKind | None = None
        self._entry: IndicatorEntry | None = None
        self.number = NumberField("entryNumber", translate("ReviewFigures", "Value of the period"), decimals=4)
        self.numerator = NumberField("entryNumerator", translate("ReviewFigures", "Number concerned"))
        self.denominator = NumberField("entryDenominator", translate("ReviewFigures", "Out of"))
        self._unit = _plain("", self)
        self._out_of = _plain(translate("ReviewFigures", "out of"), self)
        self._makes = _plain("", self)
        self.yes = QRadioButton(translate("ReviewFigures", "Yes"), self)
        self.no = QRadioButton(translate("ReviewFigures", "No"), self)
        self._choices = QButtonGroup(self)
        for radio, name in ((self.yes, "entryYes"), (self.no, "entryNo")):
            radio.setObjectName(name)
            self._choices.addButton(radio)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.number, self._unit, self.numerator, self._out_of, self.denominator, self._makes):
            row.addWidget(widget)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        self._connect()
        self._enlarge()

    def _connect(self) -> None:
        self.number.edited.connect(lambda value: self._put(number=value))
        self.numerator.edited.connect(lambda value: self._put(numerator=value))
        self.denominator.edited.connect(lambda value: self._put(denominator=value))
        self.yes.clicked.connect(lambda: self._put(number=_ONE))
        self.no.clicked.connect(lambda: self._put(number=_ZERO))
        for field in (self.number, self.numerator, self.denominator):
            field.committed.connect(self.committed)
        self.number.line.returnPressed.connect(self.finished)
        self.numerator.line.returnPressed.connect(self.denominator.setFocus)
        self.denominator.line.returnPressed.connect(self.finished)

    def _put(self, **changes: object) -> None:
        if self._entry is not None:
            self.edited.emit(replace(self._entry, not_available="", **changes))  # type: ignore[arg-type]  # figures

    def show_entry(self, indicator: Indicator, entry: IndicatorEntry, share: str, read_only: bool) -> None:
        """Shows an entry; `share` is the percentage that its two parts make, as text."""
        self._entry = entry
        kind = indicator.kind
        if kind is not self._kind:
            self._kind = kind
            plain = kind in (IndicatorKind.NUMBER, IndicatorKind.AMOUNT)
            for widget in (self.number, self._unit):
                widget.setVisible(plain)
            for widget in (self.numerator, self._out_of, self.denominator, self._makes):
                widget.setVisible(kind is IndicatorKind.SHARE)
            for radio in (self.yes, self.no):
                radio.setVisible(kind is IndicatorKind.YES_NO)
        self._unit.setText("\u20ac" if kind is IndicatorKind.AMOUNT else indicator.unit)
        self._makes.setText(share)
        for field, value in (
            (self.number, entry.number),
            (self.numerator, entry.numerator),
            (self.denominator, entry.denominator),
        ):
            if field.value() != value or (value is None and not field.line.hasFocus()):
                field.set_value(value)
            field.set_read_only(read_only)
        self._choices.setExclusive(False)
        self.yes.setChecked(entry.number is not None and bool(entry.number))
        self.no.setChecked(entry.number is not None and not entry.number)
        self._choices.setExclusive(True)
        for radio in (self.yes, self.no):
            radio.setEnabled(not read_only)

    def focus_first(self) -> None:
        """Puts the focus where the value is typed, with what is there selected."""
        target: QWidget = self.number.line
        if self._kind is IndicatorKind.SHARE:
            target = self.numerator.line
        elif self._kind is IndicatorKind.YES_NO:
            target = self.no if self.no.isChecked() else self.yes
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.6)
        for field in (self.number, self.numerator, self.denominator):
            if field.line.font() != large:
                field.line.setFont(large)
                field.setFixedWidth(chars(field.line, 14))
        self._makes.setFont(large)


def _plain(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(False)
    return label


def _ink(label: QLabel, colour: QColor) -> None:
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(palette)
