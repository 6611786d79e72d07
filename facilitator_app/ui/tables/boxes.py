"""Boxes to tick that can be seen on light and dark pages alike; the style's own vanish in the dark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator_app.domain.state import State
from facilitator_app.ui.icons import draw_state


def draw_box(painter: QPainter, rect: QRect, palette: QPalette, *, ticked: bool) -> None:
    """A square with a border as dark as secondary text, with a tick in it or not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()
    if ticked:
        draw_state(painter, QRectF(rect).adjusted(1, 1, -1, -1), State.REACHED, palette.color(QPalette.ColorRole.Text))


class BoxDelegate(QStyledItemDelegate):
    """Paints the boxes of a list or a tree that way."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        if checked is None:
            return
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        box = QApplication.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, full, option.widget)
        draw_box(painter, box, option.palette, ticked=Qt.CheckState(checked) == Qt.CheckState.Checked)
