"""Cells of plain text in which stretches are underlined: the words that two versions of a plan differ in."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

STRETCHES = Qt.ItemDataRole.UserRole + 1
"""The role of what is underlined: (start, length) pairs."""

Index = QModelIndex | QPersistentModelIndex


class UnderlinedWords(QStyledItemDelegate):
    """Paints as the style does, and underlines. A line under words takes no room, so that heights stay right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            # A state keeps its colour in a selected row.
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, colour)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        stretches = index.data(STRETCHES)
        if not stretches:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        text, drawn.text = drawn.text, ""
        style = drawn.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, drawn, drawn.widget) + 1
        room = QRectF(drawn.rect).adjusted(margin, 0, -margin, 0)
        layout = _laid_out(text, drawn, room.width(), stretches)
        selected = bool(drawn.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(drawn.rect)
        painter.setPen(drawn.palette.color(role))
        layout.draw(painter, QPointF(room.topLeft()))
        painter.restore()


def _laid_out(
    text: str, option: QStyleOptionViewItem, width: float, stretches: tuple[tuple[int, int], ...]
) -> QTextLayout:
    layout = QTextLayout(text, option.font)
    wrapping = QTextOption(option.displayAlignment)
    wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wrapping)
    formats = []
    for start, length in stretches:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, length
        look = QTextCharFormat()
        look.setFontUnderline(True)
        found.format = look
        formats.append(found)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
