"""The one door for messages: what went wrong and what to do, what was done, and what is about to go.

Messages appear in the bar of the window they concern and take no focus; only a question stops the person.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.domain.state import State
from facilitator_app.ui import icons
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class MessageBar(QFrame):
    """The strip of a window where messages appear; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("messageText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = QPushButton(self)
        self._act.setObjectName("messageAct")
        self._close = icons.IconButton("close", translate("Messages", "Close this message"), self)
        self._close.setObjectName("messageClose")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._act.clicked.connect(self._do)
        self._do_it: Callable[[], None] | None = None
        self._state = State.REACHED
        row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 0.5), 0, em(self, 0.25), 0)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self.hide()

    def one_line(self) -> int:
        """The height of a message of one line, with its button."""
        return max(self._act.sizeHint().height(), self._close.sizeHint().height()) + 2 * self.frameWidth()

    def height_for(self, width: int) -> int:
        """The height that what is said now takes at a width."""
        layout = self.layout()
        return 0 if layout is None else max(self.one_line(), layout.totalHeightForWidth(width))

    @property
    def text(self) -> str:
        """What the bar says, or "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, *, problem: bool, act: str = "", do: Callable[[], None] | None = None) -> None:
        """Shows a text in place of the one before, with one button when there is something to do."""
        self._state = State.WATCH if problem else State.REACHED
        self._draw_sign()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._do_it = do
        self._act.setText(act)
        self._act.setVisible(bool(act) and do is not None)
        self.show()
        # Imported here, like the box below: the first window has nothing to say.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_state"):
            self._draw_sign()

    def _draw_sign(self) -> None:
        colour = state_colour(self._state, is_dark(self.palette()))
        self._sign.setPixmap(icons.state_pixmap(self._state, em(self), colour, self.devicePixelRatioF()))

    def _do(self) -> None:
        self.hide()
        if self._do_it is not None:
            self._do_it()


@dataclass(slots=True)
class Script:
    """The answers a test has prepared, and the questions that met them."""

    answers: deque[bool | int | None]
    asked: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


_scripts: list[Script] = []


@contextmanager
def answering(*answers: bool | int | None) -> Iterator[Script]:
    """Lets a test answer the questions to come, in their order; no box opens meanwhile."""
    script = Script(deque(answers))
    _scripts.append(script)
    try:
        yield script
    finally:
        _scripts.remove(script)


def bar_of(widget: QWidget) -> MessageBar | None:
    """The message bar of the window a widget is in."""
    return widget.window().findChild(MessageBar, "messageBar")


def tell(widget: QWidget, text: str, *, act: str = "", do: Callable[[], None] | None = None) -> None:
    """Says that something was done, with one button (such as "Open" or "Undo") where there is a next act."""
    _say(widget, text, problem=False, act=act, do=do)


def show(
    widget: QWidget, problem: Problem, words: Words, *, act: str = "", do: Callable[[], None] | None = None
) -> None:
    """Says what went wrong and the one thing to do about it."""
    from facilitator_app.words.problems import sentence

    _say(widget, sentence(problem, words), problem=True, act=act, do=do)


def warn(widget: QWidget, text: str, *, act: str = "", do: Callable[[], None] | None = None) -> None:
    """Says something the person should look at: one sentence and one thing to do."""
    _say(widget, text, problem=True, act=act, do=do)


def _say(widget: QWidget, text: str, *, problem: bool, act: str, do: Callable[[], None] | None) -> None:
    for script in _scripts[-1:]:
        script.shown.append(text)
    bar = bar_of(widget)
    if bar is not None:
        bar.say(text, problem=problem, act=act, do=do)
        return
    if _scripts:
        return
    box = _box(widget, text, "")
    box.setIcon(QMessageBox.Icon.Warning if problem else QMessageBox.Icon.Information)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()
    box.deleteLater()


def ask(widget: QWidget, question: str, *, act: str, details: str = "", safe: bool = False) -> bool:
    """Asks before something goes. `question` names what goes, `details` what goes with it, `act` is the button's verb.

    Escape and Enter leave everything as it is, unless the act is `safe` (nothing is lost): then Enter does it.
    """
    if _scripts:
        _scripts[-1].asked.append(f"{question}\n{details}".strip())
        return bool(_scripts[-1].answers.popleft())
    box = _box(widget, question, details)
    box.setIcon(QMessageBox.Icon.Question)
    yes = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
    yes.setObjectName("askAct")
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    no.setObjectName("askCancel")
    box.setDefaultButton(yes if safe else no)
    box.setEscapeButton(no)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is yes


def choose(
    widget: QWidget | None, question: str, acts: Sequence[str], *, details: str = "", give_up: str = ""
) -> int | None:
    """Asks which of several acts to do: the index of the one chosen, None when given up. The first is the default.

    With `give_up`, the words of the button that does none of them, the question is about something that went wrong.
    """
    if _scripts:
        _scripts[-1].asked.append(f"{question}\n{details}".strip())
        answer = _scripts[-1].answers.popleft()
        return None if answer is None else int(answer)
    box = _box(widget, question, details)
    box.setIcon(QMessageBox.Icon.Warning if give_up else QMessageBox.Icon.Question)
    buttons = [box.addButton(act, QMessageBox.ButtonRole.AcceptRole) for act in acts]
    for number, button in enumerate(buttons):
        button.setObjectName(f"choose{number}")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    if give_up:
        cancel.setText(give_up)
    box.setEscapeButton(cancel)
    box.setDefaultButton(buttons[0])
    box.exec()
    box.deleteLater()
    clicked = box.clickedButton()
    return next((number for number, button in enumerate(buttons) if button is clicked), None)


def _box(widget: QWidget | None, text: str, details: str) -> QMessageBox:
    box = QMessageBox(widget.window() if widget is not None else None)
    box.setObjectName("questionBox")
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(details)
    return box
