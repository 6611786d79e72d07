"""Hands on the keyboard of a window of this process: keys go to whatever has the focus, as a person's do."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key

_PATIENCE = 20.0
_TABS_AT_MOST = 80

W = TypeVar("W", bound=QWidget)


def until(done: Callable[[], bool], what: str = "") -> None:
    """Lets the window work until something is so. Raises TimeoutError, with `what` was waited for."""
    deadline = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited in vain: {what or done}; the focus is on {name_of(QApplication.focusWidget())}")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def focused() -> QWidget:
    """The widget that gets the keys."""
    until(lambda: (QApplication.activePopupWidget() or QApplication.focusWidget()) is not None, "some focus")
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Presses a key, some times over."""
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)


def type_in(text: str) -> None:
    """Types a text, letter by letter."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
            continue
        # Qt's test library knows the keys of English keyboards only.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, 0, NONE, letter))


def name_of(widget: QObject | None) -> str:
    """The first object name from a widget upwards."""
    while widget is not None and not widget.objectName():
        widget = widget.parent()
    return "" if widget is None else widget.objectName()


def tab_to(name: str, key: Qt.Key = Key.Key_Tab) -> QWidget:
    """Presses Tab until the focus is on the widget of an object name, or inside it; it must come there."""
    met: list[str] = []
    for _ in range(_TABS_AT_MOST):
        widget: QObject | None = focused()
        while widget is not None:
            if widget.objectName() == name:
                return focused()
            widget = widget.parent()
        met.append(name_of(focused()))
        press(key)
    raise AssertionError(f"Tab never comes to {name}; it comes to {', '.join(dict.fromkeys(met))}")


def in_dialog(kind: type[W], act: Callable[[], object], do: Callable[[W], None]) -> None:
    """Does what opens a dialog, and in it `do`, which leaves it by key. What goes wrong in it is raised here."""
    came: list[Exception | None] = []
    below = QApplication.activeWindow()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            return
        watch.stop()
        try:
            until(dialog.isActiveWindow, "the dialog to be active")
            do(dialog)
            came.append(None)
        except Exception as error:
            came.append(error)
        if dialog.isVisible():
            dialog.close()

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(10)
    act()
    until(lambda: bool(came), f"a {kind.__name__}")
    # As every window manager does once a dialog is gone; there is none here.
    if below is not None and QApplication.activeWindow() is None:
        below.activateWindow()
    if came[0] is not None:
        raise came[0]
