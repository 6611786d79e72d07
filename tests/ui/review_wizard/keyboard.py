"""Real keys to whatever has the focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    """The widget that gets the keys."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    """Presses a key, some times over."""
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)


def type_in(text: str) -> None:
    """Types a text."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
            continue
        # The test library knows the keys of English keyboards only.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def next_step() -> None:
    """Ctrl+PageDown."""
    press(Qt.Key.Key_PageDown, CONTROL)
