"""A rail of entries on the left of a page: each with its state by sign and word, gone to in any order."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.state import State
from facilitator_app.ui import icons
from facilitator_app.ui.theme import chars, colours, em, is_dark, state_colour

_ALT_OR_CONTROL = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class RailButton(QAbstractButton):
    """One entry: its sign, its name, and in words how it stands. Alt and the underlined letter go there."""

    moved = Signal(object, int)
    """An arrow key was pressed: this entry, and -1 or +1."""

    def __init__(self, entry: StrEnum, title: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.state_text = ""
        self.state = State.NOT_STARTED
        self.setObjectName(object_name)
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def show_state(self, state: State, text: str) -> None:
        """Shows how the entry stands: by a sign, and in a word or two."""
        if (state, text) != (self.state, self.state_text):
            self.state, self.state_text = state, text
            self._say()
            self.updateGeometry()
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(", ".join(part for part in (plain(self.text()), self.state_text) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and not event.modifiers() & _ALT_OR_CONTROL:
            self.moved.emit(self.entry, by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        name, word = QFontMetrics(self._bold()), self.fontMetrics()
        texts = max(name.horizontalAdvance(plain(self.text())), word.horizontalAdvance(self.state_text))
        width = max(texts, chars(self, 20)) + em(self, 2.4)
        return QSize(width, name.height() + word.height() + em(self, 0.6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        chosen = colours(palette)
        area = self.rect()
        if self.isChecked():
            painter.fillRect(area, QColor(chosen.selected))
            mark = QRect(area.left(), area.top(), max(3, em(self, 0.2)), area.height())
            painter.fillRect(mark, QColor(chosen.accent))
        elif self.underMouse():
            painter.fillRect(area, QColor(chosen.alternate))
        colour = state_colour(self.state, is_dark(palette))
        side = em(self, 0.9)
        sign = QRectF(em(self, 0.7), (area.height() - side) / 2, side, side)
        icons.draw_state(painter, sign, self.state, colour)
        left = round(sign.right()) + em(self, 0.5)
        name_height = QFontMetrics(self._bold()).height()
        top = (area.height() - name_height - self.fontMetrics().height()) // 2
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.setFont(self._bold() if self.isChecked() else self.font())
        painter.setPen(QColor(chosen.text))
        painter.drawText(QRect(left, top, area.width() - left, name_height), int(flags), self.text())
        painter.setFont(self.font())
        painter.setPen(colour if self.state is not State.NOT_STARTED else QColor(chosen.secondary))
        word = QRect(left, top + name_height, area.width() - left, self.fontMetrics().height())
        painter.drawText(word, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.state_text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(chosen.accent), max(1, em(self, 0.1))))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.end()


class Rail(QWidget):
    """Entries one above the other; arrow keys move from one to the next."""

    chosen = Signal(object, bool)
    """An entry was chosen, and whether to go into it: an arrow key stays in the rail, a click or a mnemonic goes in."""

    def __init__(self, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[StrEnum, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def show_entries(self, entries: Sequence[tuple[StrEnum, str, str]]) -> None:
        """Takes other entries, each with its title (and mnemonic) and the object name of its button."""
        if tuple(self._buttons) == tuple(entry for entry, _, _ in entries):
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for place, (entry, title, object_name) in enumerate(entries):
            button = RailButton(entry, title, object_name, self)
            button.clicked.connect(lambda _on, entry=entry: self.chosen.emit(entry, True))
            button.moved.connect(self._move)
            self._group.addButton(button)
            self._column.insertWidget(place, button)
            self._buttons[entry] = button

    def _move(self, entry: StrEnum, by: int) -> None:
        order = list(self._buttons)
        at = order.index(entry) + by
        if 0 <= at < len(order):
            self._buttons[order[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(order[at], False)

    def wanted_width(self) -> int:
        """The width that no name of an entry is cut at."""
        return max((button.sizeHint().width() for button in self._buttons.values()), default=0)

    def button(self, entry: StrEnum) -> RailButton:
        """The button of an entry."""
        return self._buttons[entry]

    def select(self, entry: StrEnum) -> None:
        """Marks the entry on screen; Tab comes to it, and the arrows go on from there."""
        self._buttons[entry].setChecked(True)
        for each, button in self._buttons.items():
            # Qt itself leaves the stop for Tab where the focus was last, though the page has moved on.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == entry else Qt.FocusPolicy.ClickFocus)


def rail_area(rail: Rail, parent: QWidget) -> QScrollArea:
    """The rail, scrolling where the text is too large for all entries to be seen."""
    area = QScrollArea(parent)
    area.setObjectName("railScroll")
    area.setWidget(rail)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
    rail.setBackgroundRole(QPalette.ColorRole.Base)
    return area


def plain(text: str) -> str:
    """A text without its mnemonic's mark."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
