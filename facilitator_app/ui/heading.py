"""Headings: bold, and larger than the text around them at every zoom."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.ui.long_words import breakable


class Heading(QLabel):
    """A heading, larger than its parent's text by a factor.

    A font of its own keeps a label from following the zoom by itself: it follows its parent's instead.
    """

    def __init__(self, text: str, parent: QWidget, size: float = 1.15) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size = size
        self._enlarge(parent)
        parent.installEventFilter(self)

    def setText(self, text: str) -> None:
        """Shows a text, its longest words broken where there is no room for them."""
        super().setText(breakable(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and isinstance(watched, QWidget):
            self._enlarge(watched)
        return False

    def _enlarge(self, around: QWidget) -> None:
        font = QFont(around.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * self._size)
        self.setFont(font)
