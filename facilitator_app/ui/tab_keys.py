"""Ctrl+PgUp and Ctrl+PgDown: from tab to tab, from anywhere in the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget


def page_keys(owner: QWidget, step: Callable[[int], None]) -> None:
    """Lets the keys step to the tab before (-1) or after (+1) while the focus is in the owner."""
    for key, way in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda way=way: step(way))


def step_tab(tabs: QTabWidget, step: int) -> None:
    """To the tab before (-1) or after (+1), round and round."""
    tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())
