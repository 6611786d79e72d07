"""Tooltips that show text as it is: Qt guesses whether one is markup, and markup may name a file on another machine."""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText


def plain_tip(text: str) -> str:
    """The text for a tooltip that shows these very characters, whoever typed or imported them."""
    if not RichText.mightBeRichText(text):
        return text
    return RichText.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
