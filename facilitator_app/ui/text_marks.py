"""Words pointed out in a text by a quiet underline, in editors and where text is painted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit

from facilitator_app.domain.state import State
from facilitator_app.ui.theme import is_dark, state_colour

Span = tuple[int, int]
Marks = Callable[[str], Sequence[Span]]
"""From a text to the spans of it, (start, end), that are pointed out."""


def underline(palette: QPalette) -> QTextCharFormat:
    """The underline of words pointed out: a wave, told from a link's line in any colour."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(state_colour(State.WATCH, is_dark(palette)))
    return look


class TextMarks(QSyntaxHighlighter):
    """Underlines, while somebody types, what `marks` points out."""

    def __init__(self, editor: QPlainTextEdit, marks: Marks) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._marks = marks

    def highlightBlock(self, text: str) -> None:
        # Line by line, as Qt asks: what is pointed out never goes over the end of a line.
        for start, end in self._marks(text):
            self.setFormat(start, end - start, underline(self._editor.palette()))


def paint_marked(painter: QPainter, room: QRect, text: str, spans: Sequence[Span], colour: QColor) -> None:
    """Paints a text wrapped into a room, with spans of it underlined."""
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    palette = QPalette()
    found = []
    for start, end in spans:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = start, end - start, underline(palette)
        found.append(mark)
    painter.setPen(colour)
    layout.draw(painter, QPointF(room.topLeft()), found)
