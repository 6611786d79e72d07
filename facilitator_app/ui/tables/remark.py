"""What is wrong with a cell, said over the table: nothing moves while it is read."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTableView

from facilitator_app.domain.state import State
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, state_colour


class Remark(QFrame):
    """A sentence at the foot of a view, or at its head where it would cover the current cell."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.hide()
        self._view = view
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self.setObjectName("tableRemark")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        view.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is said, or "" while nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Shows a sentence in place of the one before."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._paint_sign()
        self.show()
        self._place()
        self.raise_()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _paint_sign(self) -> None:
        colour = state_colour(State.WATCH, is_dark(self.palette()))
        self._sign.setPixmap(state_pixmap(State.WATCH, em(self), colour, self.devicePixelRatioF()))

    def _place(self) -> None:
        room = self._view.viewport().geometry()
        height = self._row.totalHeightForWidth(room.width())
        foot = room.bottom() - height + 1
        current = self._view.visualRect(self._view.currentIndex()).translated(room.topLeft())
        self.setGeometry(room.left(), room.top() if current.bottom() >= foot else foot, room.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and not self.isHidden():
            self._paint_sign()
            self._place()
