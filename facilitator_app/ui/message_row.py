"""The row of a window where messages appear. It is always there, so nothing moves when one comes or goes."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.messages import MessageBar


class MessageRow(QWidget):
    """Keeps the height of a message of one line; a longer one lies over what is above, and pushes nothing.

    In a dialog it stands above the buttons, beside what the person has just pressed.
    """

    def __init__(self, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messageRow")
        self._bar = bar
        # Beside the row, not in it: it may be taller.
        bar.setParent(parent)
        bar.hide()
        bar.installEventFilter(self)
        self._fit()

    def _height(self) -> int:
        return self._bar.one_line()

    def _room(self) -> QRect:
        """Where a message of one line goes, within the row."""
        return self.rect()

    def _fit(self) -> None:
        """Takes the height of a message with its button, as large as letters are now."""
        self.setFixedHeight(self._height())
        self._place()

    def _place(self) -> None:
        room = self._room()
        height = max(room.height(), self._bar.height_for(room.width()))
        top = self._top(room, height)
        self._bar.setGeometry(QRect(self.x() + room.left(), self.y() + top, room.width(), height))
        self._bar.raise_()

    def _top(self, room: QRect, height: int) -> int:
        """The upper edge of a message of this height, within the row."""
        return max(-self.y(), room.bottom() + 1 - height)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest):
            self._place()
        elif event.type() == QEvent.Type.FontChange:
            # Once the parts of the message have their new letters as well.
            QTimer.singleShot(0, self, self._fit)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()
