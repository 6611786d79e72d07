"""How large a dialog opens: as its text asks for, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from facilitator_app.ui.theme import chars, em

# What is left holds the title bar, which the size of a dialog does not count.
_OF_SCREEN = 0.92


def open_at(dialog: QDialog, characters: float, lines: float) -> None:
    """Gives a dialog room for that many characters beside and lines below one another, within the screen."""
    room = dialog.screen().availableSize() * _OF_SCREEN
    dialog.resize(QSize(chars(dialog, characters), em(dialog, lines)).boundedTo(room))
