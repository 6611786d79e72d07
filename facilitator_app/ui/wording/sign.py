"""The quiet sign that wordings are pointed out: how many, and the way to them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator_app.domain.state import State
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.theme import is_dark, state_colour, state_sign

translate = QCoreApplication.translate

# Long enough after the last key not to be in the way of typing.
_PAUSE_MS = 400


class WordingSign(QToolButton):
    """Hidden while there is nothing. Counts when the keys pause."""

    def __init__(self, find: Callable[[], tuple[Finding, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wordingSign")
        self.setAutoRaise(True)
        self._find = find
        self._timer = QTimer(self)
        self._timer.setObjectName("wordingTimer")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.count)
        self.hide()

    def count_soon(self) -> None:
        """Counts again once the keys pause."""
        self._timer.start()

    def stop(self) -> None:
        """Counts no more: what was shown is being closed."""
        self._timer.stop()

    def count(self) -> None:
        """Shows how many wordings are pointed out now."""
        self._timer.stop()
        number = len(self._find())
        self.setVisible(number > 0)
        text = translate("Wording", "%n wording(s) to look at", "", number)
        self.setText(f"{state_sign(State.WATCH)} {text}")
        self.setAccessibleName(text)
        self._dress()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), state_colour(State.WATCH, is_dark(palette)))
        self.setPalette(palette)
