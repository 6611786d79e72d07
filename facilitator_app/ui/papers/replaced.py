"""That a version of a document has been replaced: said with sign and word, and asked about before it leaves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from facilitator_app.domain.state import State
from facilitator_app.ui import messages
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.words.messages import replaced_text
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.replacements import Replacement

translate = QCoreApplication.translate


class ReplacedNotice(QWidget):
    """One line that tells what took a document's place; hidden for one that stands."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("replacedNotice")
        self._words = words
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setObjectName("replacedText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def tell(self, replaced: "Replacement | None") -> None:
        """Shows by what a document was replaced, or nothing."""
        self.text.setText(replaced_text(replaced, self._words) if replaced else "")
        self._dress()
        self.setVisible(replaced is not None)

    def _dress(self) -> None:
        colour = state_colour(State.WATCH, is_dark(self.palette()))
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, colour)
        self.text.setPalette(palette)
        show_sign(self._sign, State.WATCH, self.text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_sign"):
            self._dress()


def show_sign(label: QLabel, state: State, beside: QLabel) -> None:
    """Puts the sign of a state on a label, level with the first line of the text beside it."""
    colour = state_colour(state, is_dark(beside.palette()))
    label.setPixmap(state_pixmap(state, em(beside, 0.9), colour, beside.devicePixelRatioF()))
    label.setFixedHeight(beside.fontMetrics().height())
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    beside.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def agrees(replaced: "Replacement | None", act: str, words: Words, widget: QWidget) -> bool:
    """Whether a person still wants to do something with a document, `act` being the button's words, once told that it
    was replaced; nothing is asked about one that stands.
    """
    if replaced is None:
        return True
    question = translate("Replaced", "{notice} Is it this version that you want?")
    return messages.ask(widget, question.replace("{notice}", replaced_text(replaced, words)), act=act)
