"""How large a dialog is: as its text asks for, and never larger than the screen."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog

from facilitator_app.ui.theme import chars, em

# What is left holds the title bar, which the size of a dialog does not count.
_OF_SCREEN = 0.92


def open_at(dialog: QDialog, characters: float, lines: float) -> None:
    """Gives a dialog room for that many characters beside and lines below one another, within the screen."""
    room = dialog.screen().availableSize() * _OF_SCREEN
    dialog.resize(QSize(chars(dialog, characters), em(dialog, lines)).boundedTo(room))


def grow_with(dialog: QDialog) -> None:
    """Has an open dialog grow when a wrapped text comes in it, within the screen; asking twice is asking once.

    Qt reckons the least height of a window without its wrapped texts: what comes later would crush the rest.
    """
    if dialog.findChild(_Growth) is None:
        dialog.installEventFilter(_Growth(dialog))


class _Growth(QObject):
    """Compares what a dialog holds with its height each time something in it has come, gone or changed its size."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._dialog.isVisible():
            self._grow()
        return False

    def _grow(self) -> None:
        dialog = self._dialog
        layout = dialog.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        room = dialog.screen().availableGeometry()
        wanted = min(layout.totalHeightForWidth(dialog.width()), int(room.height() * _OF_SCREEN))
        if wanted > dialog.height():
            dialog.resize(dialog.width(), wanted)
            below = dialog.y() + wanted - room.bottom()
            if below > 0:
                dialog.move(dialog.x(), max(room.top(), dialog.y() - below))
