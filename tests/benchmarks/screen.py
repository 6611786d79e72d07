"""The real window on a database, in memory, at the size of a small laptop: keys go in, and what is painted is timed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.bootstrap import launch
from facilitator_app.ui.application import Session
from facilitator_app.ui.main_window import MainWindow

FRAME = 1000 / 60
SCREEN = QSize(1366, 768)
_PATIENCE = 30.0


@contextmanager
def window_on(folder: Path) -> Iterator[MainWindow]:
    """The program as a person has it before her a few seconds after the start."""
    application = cast(QApplication, QApplication.instance() or QApplication(["benchmarks"]))
    session = Session(application, launch(data_dir=folder, language="fr"))
    assert session.open()
    window = session.window
    assert window is not None
    window.setGeometry(QRect(QPoint(), SCREEN))
    until(lambda: window.list_page.due is not None)
    QTest.qWait(2500)
    until(lambda: not session.worker.busy)
    try:
        yield window
    finally:
        window.close()
        session.end()


def until(done: Callable[[], bool]) -> None:
    """Lets the window work until something is so."""
    deadline = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


class Painted(QObject):
    """Times how long it takes from an act until the window shows its outcome."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # All that has changed since the last time is painted while the window answers this.
        if event.type() == QEvent.Type.UpdateRequest and not self._at:
            self._window.event(event)
            self._at = time.perf_counter()
            return True
        return False

    def milliseconds(self, act: Callable[[], object], settle: int = 80) -> float:
        """From the act to the end of the painting; then the window is left alone for a while, as between two keys."""
        self._at = 0.0
        began = time.perf_counter()
        act()
        until(lambda: self._at > 0)
        QTest.qWait(settle)
        return (self._at - began) * 1000

    def key(self, target: QWidget, key: Qt.Key) -> float:
        """The same for one key."""
        return self.milliseconds(lambda: QTest.keyClick(target, key))

    def letter(self, target: QWidget, letter: str) -> float:
        """The same for one letter, accents included."""
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        return self.milliseconds(lambda: QApplication.sendEvent(target, key))
