"""What the method says, as sign, word and reason, in the colour that repeats them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from facilitator_app.domain.feasibility import Verdict
from facilitator_app.domain.state import State
from facilitator_app.domain.suitability import Level
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, state_colour

SIGNS = {
    Level.SUITABLE: State.REACHED,
    Level.RESERVATION: State.WATCH,
    Level.NOT_SUITABLE: State.LATE,
    Level.HINT: State.ON_TRACK,
    Level.UNKNOWN: State.NOT_STARTED,
}
VERDICT_SIGNS = {
    Verdict.SUITABLE: State.REACHED,
    Verdict.RESERVATIONS: State.WATCH,
    Verdict.NOT_SUITABLE: State.LATE,
    None: State.NOT_STARTED,
}


class Opinion(QWidget):
    """A sign with a word that stands out, and a reason under it; `size` is the word's, in times the text around.

    Under the word there is room for so many `lines` at least: a longer reason does not push down what stands below.
    """

    def __init__(self, object_name: str, parent: QWidget, size: float = 1.0, *, lines: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._size, self._lines = size, lines
        self._state = State.NOT_STARTED
        self._sign = QLabel(self)
        self.word = QLabel(self)
        self.word.setObjectName(f"{object_name}Word")
        self.reason = QLabel(self)
        self.reason.setObjectName(f"{object_name}Reason")
        for label in (self.word, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.word, 0, 1)
        grid.addWidget(self.reason, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(3, 1)
        self._enlarge()

    def add_below(self, line: QLabel) -> None:
        """One more line, under the reason."""
        self._grid.addWidget(line, 2, 1)

    def say(self, state: State, word: str, reason: str) -> None:
        """Shows an opinion."""
        self._state = state
        self.word.setText(word)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.setAccessibleName(word)
        self.setAccessibleDescription(reason)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "word"):
            if event.type() == QEvent.Type.FontChange:
                self._enlarge()
            self._colour()

    def _enlarge(self) -> None:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * self._size)
        self.word.setFont(font)
        lines = self._lines * self.reason.fontMetrics().lineSpacing()
        between = 2 * self._grid.verticalSpacing()
        self.setMinimumHeight(self.word.fontMetrics().height() + lines + between if lines else 0)

    def _colour(self) -> None:
        colour = state_colour(self._state, is_dark(self.palette()))
        palette = QPalette(self.word.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.word.setPalette(palette)
        side = em(self.word, 0.95)
        self._sign.setPixmap(state_pixmap(self._state, side, colour, self.devicePixelRatioF()))
