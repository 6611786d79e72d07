"""The row above the pages of the main window: the way back at the left, messages beside it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar


class TopRow(MessageRow):
    """A message longer than the row lies over the page below."""

    def __init__(self, back: QToolButton, bar: MessageBar, parent: QWidget) -> None:
        self._back = back
        super().__init__(bar, parent)
        self.setObjectName("topRow")
        back.setParent(self)
        back.installEventFilter(self)

    def _height(self) -> int:
        return max(super()._height(), self._back.sizeHint().height())

    def _room(self) -> QRect:
        left = 0 if self._back.isHidden() else self._back.sizeHint().width()
        return self.rect().adjusted(left, 0, 0, 0)

    def _place(self) -> None:
        hint = self._back.sizeHint()
        self._back.setGeometry(0, (self.height() - hint.height()) // 2, hint.width(), hint.height())
        super()._place()

    def _top(self, room: QRect, _height: int) -> int:
        return room.top()
