"""Where the window stands on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import chars, em


def restore_place(window: QMainWindow, settings: Settings) -> None:
    """Puts a window as it was left, or over most of the screen; Qt keeps it on a screen that is there."""
    geometry = settings.blob("window/geometry")
    if not geometry.isEmpty() and window.restoreGeometry(geometry):
        return
    screen = QApplication.primaryScreen().availableGeometry()
    width = min(screen.width(), max(chars(window, 190), round(screen.width() * 0.8)))
    height = min(screen.height(), max(em(window, 44), round(screen.height() * 0.85)))
    window.resize(width, height)
    if width >= screen.width() * 0.95:
        window.setWindowState(Qt.WindowState.WindowMaximized)
