"""Freeing cyclic garbage, on the thread of the window alone.

Python frees it on whichever thread happens to allocate next. What a screen leaves behind holds widgets, and Qt ends the
program when a worker frees one of those.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Garbage(QObject):
    """Looks once a second whether enough has gathered to be worth a collection, as Python itself would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setObjectName("garbageTimer")
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Takes the collection over from Python. What is there now stays: it is the program itself."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Gives it back."""
        if self._timer.isActive():
            self._timer.stop()
            gc.enable()

    @staticmethod
    def collect() -> int:
        """Frees the oldest generation that is due. Returns how many objects there were; 0 when none is due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                return gc.collect(generation)
        return 0
