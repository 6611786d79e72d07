"""The row above the pages: the way back at the left, messages beside it. It is always there, so nothing moves below."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator_app.ui.messages import MessageBar


class TopRow(QWidget):
    """Keeps the height of a message of one line; a longer one lies over what is below, and pushes nothing."""

    def __init__(self, back: QToolButton, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("topRow")
        self._back, self._bar = back, bar
        back.setParent(self)
        bar.setParent(parent)
        for watched in (back, bar):
            watched.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        """Takes the height of a message with its button, as large as letters are now."""
        self.setFixedHeight(max(self._bar.one_line(), self._back.sizeHint().height()))
        self._place()

    def _place(self) -> None:
        hint = self._back.sizeHint()
        self._back.setGeometry(0, (self.height() - hint.height()) // 2, hint.width(), hint.height())
        left = 0 if self._back.isHidden() else hint.width()
        width = max(0, self.width() - left)
        height = max(self.height(), self._bar.height_for(width))
        self._bar.setGeometry(QRect(self.x() + left, self.y(), width, height))
        self._bar.raise_()

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
