"""Text on one line that gives way: cut with dots where there is no room, and told in full by its tip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from facilitator_app.ui.theme import chars
from facilitator_app.ui.tooltips import plain_tip


class OneLine(QLabel):
    """A line of plain text that never makes its window wider; `least` characters stay in sight."""

    def __init__(self, name: str, parent: QWidget, least: int = 12) -> None:
        super().__init__(parent)
        self._least = least
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """The characters that stay in sight."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), chars(self, self._least)), hint.height())

    def shown(self) -> str:
        """What is in sight of the text."""
        return self.fontMetrics().elidedText(
            self.text().replace("\n", " "), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.shown() != self.text():
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )
        painter.end()
