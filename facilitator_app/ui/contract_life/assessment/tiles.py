"""A choice of a few answers as large tiles: one is a click, or an arrow key, away from the next."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QStyle, QStyleOptionButton, QWidget

from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.theme import em

# What Fusion darkens the frames of boxes by, which the palette of this class allows for.
_FRAME_DARKER = 140


_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Tile(QRadioButton):
    """A radio button with its whole frame to click on; the one chosen has a dot, a tint and a thicker frame."""

    stepped = Signal(int)
    """An arrow key: to the next tile or to the one before."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            # Qt goes by places on screen, and finds none at the end of a line.
            self.stepped.emit(step)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(width + self._dot() + 3 * self._inset() + 4, round(metrics.height() * 1.9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, role, checked = self.palette(), QPalette.ColorRole, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(role.Accent) if checked else self._frame(), 2.0 if checked else 1.0))
        painter.setBrush(palette.color(role.Highlight if checked else role.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        self._draw_dot(painter)
        # The one chosen stays easy to read in an assessment that is frozen.
        faint = not self.isEnabled() and not checked
        group = QPalette.ColorGroup.Disabled if faint else QPalette.ColorGroup.Normal
        painter.setPen(palette.color(group, role.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self._text_rect(), flags, self.text())
        if self.hasFocus():
            pen = QPen(palette.color(role.WindowText), 1.0, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -5, -5), 3, 3)
        painter.end()

    def _draw_dot(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        side = self._dot()
        option.rect = QRect(self._inset(), (self.height() - side) // 2, side, side)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, option, painter, self)

    def _text_rect(self) -> QRect:
        return self.rect().adjusted(self._dot() + 2 * self._inset(), 0, -2, 0)

    def _frame(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Window).darker(_FRAME_DARKER)

    def _dot(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, None, self)

    def _inset(self) -> int:
        return em(self, 0.5)


class Tiles(QWidget):
    """One of a few values. `choices` are (value, label) pairs; None may be one of them, and stands for no answer.

    `edited` carries the value chosen. Each tile is named after the question, `object_name` and its value.
    """

    edited = Signal(object)

    def __init__(
        self, object_name: str, question: str, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(question)
        self._group = QButtonGroup(self)
        self.tiles: dict[Any, Tile] = {}
        row = FlowLayout(self)
        row.setSpacing(em(self, 0.4))
        for value, text in choices:
            tile = Tile(text.replace("&", "&&"), self)
            tile.setObjectName(f"{object_name}_{value}".lower())
            tile.setAccessibleName(f"{question} {text}")
            tile.clicked.connect(lambda _on, value=value: self.edited.emit(value))
            tile.stepped.connect(lambda step, tile=tile: self._step(tile, step))
            self._group.addButton(tile)
            row.addWidget(tile)
            self.tiles[value] = tile
        self.setFocusProxy(next(iter(self.tiles.values())))

    def _step(self, tile: Tile, step: int) -> None:
        """Goes on from a tile, round and round; what was chosen there is then the next one."""
        tiles = list(self.tiles.values())
        following = tiles[(tiles.index(tile) + step) % len(tiles)]
        chosen = tile.isChecked()
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if chosen:
            following.click()

    def value(self) -> Any:
        """The value chosen, None for none."""
        return next((value for value, tile in self.tiles.items() if tile.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Shows a choice; a value that is none of them leaves all open."""
        chosen = self.tiles.get(value)
        first = next(iter(self.tiles.values()))
        if chosen is None:
            self._group.setExclusive(False)
            for tile in self.tiles.values():
                tile.setChecked(False)
            self._group.setExclusive(True)
            # Qt leaves the way of Tab to the tile chosen last.
            for tile in self.tiles.values():
                tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile is first else Qt.FocusPolicy.ClickFocus)
        elif not chosen.isChecked():
            chosen.setChecked(True)
        self.setFocusProxy(chosen or first)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the value without letting it change."""
        for tile in self.tiles.values():
            tile.setEnabled(not read_only)

    def describe(self, text: str) -> None:
        """What a screen reader adds to each answer: what it has led to."""
        for tile in self.tiles.values():
            tile.setAccessibleDescription(text)
