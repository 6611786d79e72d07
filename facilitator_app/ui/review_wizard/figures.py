"""Figures shown large enough to be read across a table, and the entry of a value by its kind."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.meeting import IndicatorEntry
from facilitator_app.domain.plan import Indicator, IndicatorKind
from facilitator_app.domain.state import State
from facilitator_app.ui.fields import NumberField
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import chars, em, is_dark, secondary_text, state_colour

translate = QCoreApplication.translate

_ONE, _ZERO = Decimal(1), Decimal(0)
# How much larger than the text a figure may be: as large as its longest word has room for.
_SIZES = (2.1, 1.8, 1.5, 1.2)


class Tile(QWidget):
    """One figure: what it is, its value in large, and a note below; with a state, its sign and colour as well."""

    def __init__(self, object_name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._state: State | None = None
        self._larger = _SIZES[0]
        self._title = _plain(title, self)
        self._sign = QLabel(self)
        self.value = _plain("", self)
        self.value.setObjectName(f"{object_name}Value")
        self.value.setWordWrap(True)
        # The words say how large they can be, not how wide the tile has to be.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.value.setSizePolicy(policy)
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

    def fitting(self, width: int) -> float:
        """How much larger than the text the figure can be in a width without a word being cut."""
        sign = 0 if self._state is None else self._sign.sizeHint().width() + em(self, 0.4)
        fits = (larger for larger in _SIZES if self._longest_word(larger) + sign <= width)
        return next(fits, _SIZES[-1])

    def _longest_word(self, larger: float) -> int:
        metrics = QFontMetrics(self._font(larger))
        return max(metrics.horizontalAdvance(word) for word in self.value.text().split(" "))

    def enlarge(self, larger: float) -> None:
        """Shows the figure so much larger than the text."""
        if larger != self._larger:
            self._larger = larger
            self._dress()

    def _font(self, larger: float) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * larger)
        return font

    def _dress(self) -> None:
        large = self._font(self._larger)
        self.value.setMinimumWidth(self._longest_word(_SIZES[-1]))
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


class Tiles(QWidget):
    """Figures beside each other, all as large as the one that has the least room for its words."""

    def __init__(self, tiles: Sequence[Tile], parent: QWidget) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for tile in self._tiles:
            self._row.addWidget(tile, 1, Qt.AlignmentFlag.AlignTop)

    def fit(self) -> None:
        """Makes all figures as large as there is room for: to be called once other figures are shown."""
        between = self._row.spacing() * (len(self._tiles) - 1)
        room = (self.width() - between) // len(self._tiles)
        larger = min(tile.fitting(room) for tile in self._tiles)
        for tile in self._tiles:
            tile.enlarge(larger)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()


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
        unit = "\u20ac" if kind is IndicatorKind.AMOUNT else indicator.unit
        self._unit.setText(unit)
        self.number.count_in(unit)
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
