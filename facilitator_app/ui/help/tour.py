"""The tour of the example: a card that goes through the screens, one stop at a time, and can be left at any."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.review import Step
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.theme import chars, colours, em
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

if TYPE_CHECKING:
    from facilitator_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

_SHOWN = "2024-BOF-012"
_FRESH = "2026-EPI-004"
_REVIEWED = "2025-PAP-008"


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: what is said, how to get there, and the object name of what is framed ("" for nothing)."""

    title: Marked
    text: Marked
    go: "Callable[[MainWindow], None]"
    framed: str = ""


def _list(window: "MainWindow") -> None:
    window.show_list()
    window.list_page.select_contract(_id(window, _SHOWN))


def _fresh(window: "MainWindow") -> None:
    window.show_list()
    window.list_page.select_contract(_id(window, _FRESH))


def _life(window: "MainWindow") -> None:
    window.show_life(_id(window, _FRESH))


def _feasibility(window: "MainWindow") -> None:
    window.show_life(_id(window, _SHOWN), "feasibility")


def _plan(window: "MainWindow") -> None:
    window.show_plan(window.desk.plans.of_contract(_id(window, _SHOWN))[-1].id)


def _schedule(window: "MainWindow") -> None:
    _plan(window)
    editor = window.pages.current
    tabs = getattr(editor, "tabs", None)
    if tabs is not None:
        tabs.setCurrentIndex(4)


def _review(window: "MainWindow") -> None:
    meeting = window.desk.meetings.open_meeting(_id(window, _REVIEWED))
    if meeting is None:
        window.show_list()
        return
    window.show_meeting(meeting.id)
    rail = getattr(window.pages.current, "rail", None)
    if rail is not None:
        rail.chosen.emit(Step.DECISIONS, False)


def _due(window: "MainWindow") -> None:
    window.show_due()


def _id(window: "MainWindow", reference: str) -> str:
    return window.desk.contracts.by_reference(reference).id


STOPS = (
    Stop(
        QT_TRANSLATE_NOOP("Tour", "Your contracts"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "One line per contract: its state by sign and word, its next deadline. These are examples; your own "
            "contracts are never mixed with them.",
        ),
        _list,
        "contractTable",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "What to do, and why on that day"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Below the list: where the contract stands, the one next thing to do, and each deadline with the rule that "
            "sets it. All of it leads to the right screen.",
        ),
        _fresh,
        "contractSummary",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "The life of a contract"),
        QT_TRANSLATE_NOOP(
            "Tour", "From feasibility to lessons, on one page (Ctrl+L). Each section keeps what belongs to its step."
        ),
        _life,
        "stageRow",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "A guided sheet"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Does a plan suit this contract? Criterion by criterion, with its reasons. The help (F1) tells on each "
            "screen the rule of the method and its source.",
        ),
        _feasibility,
        "lifeSections",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "The plan, in seven points"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Objectives, indicators, actions of each party, means, schedule, follow-up: at the top, what each axis "
            "still lacks. Type anywhere: there is no Save button, and everything can be undone.",
        ),
        _plan,
        "planTabs",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "The schedule"),
        QT_TRANSLATE_NOOP("Tour", "The same actions as a chart or as a table, with the same keys."),
        _schedule,
        "planTabs",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "The meeting"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Step by step, in any order, in front of the holder. A decision is one typed line; what was left open last "
            "time comes back by itself. Finishing makes the minutes.",
        ),
        _review,
        "stepRail",
    ),
    Stop(
        QT_TRANSLATE_NOOP("Tour", "What is due"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Everything late or coming, over all contracts, and who owes it. That is the tour: try what you like here, "
            "then close this window and begin with your own contracts.",
        ),
        _due,
        "dueTable",
    ),
)


class Tour(QFrame):
    """The card, over the lower right of the window, and a frame around what it talks about.

    Its buttons have no mnemonics: those of the screens it goes through stay theirs. Arrow keys and Enter go on.
    """

    left = Signal()

    def __init__(self, window: "MainWindow", words: Words) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self.setAccessibleName(translate("Tour", "Guided tour"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._window, self._words = window, words
        self._at = 0
        self._frame = _Frame(window)
        self._count = QLabel(self)
        self._count.setObjectName("tourCount")
        self._title = Heading("", self, 1.2)
        self._text = QLabel(self)
        self._text.setObjectName("tourText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.back = self._button("tourBack", translate("Tour", "Previous"), lambda: self.show_stop(self._at - 1))
        self.on = self._button("tourOn", translate("Tour", "Next"), self._next)
        self.skip = self._button("tourSkip", translate("Tour", "Leave the tour"), self.leave)
        acts = QHBoxLayout()
        acts.addWidget(self.skip)
        acts.addStretch(1)
        acts.addWidget(self.back)
        acts.addWidget(self.on)
        self._column = QVBoxLayout(self)
        for shown in (self._count, self._title, self._text):
            self._column.addWidget(shown)
        self._column.addLayout(acts)
        window.installEventFilter(self)

    def _button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(do)
        button.installEventFilter(self)
        return button

    def begin(self) -> None:
        """Goes to the first stop."""
        self.show_stop(0)
        self.show()
        self.on.setFocus()

    def show_stop(self, place: int) -> None:
        """Goes to a stop and says what there is to see."""
        self._at = max(0, min(place, len(STOPS) - 1))
        stop = STOPS[self._at]
        stop.go(self._window)
        translated = self._words.translate
        told = translate("Tour", "Stop {number} of {total}")
        self._count.setText(told.format(number=self._at + 1, total=len(STOPS)))
        self._title.setText(translated(*stop.title))
        self._text.setText(translated(*stop.text))
        self.setAccessibleDescription(f"{self._count.text()}. {self._title.text()}. {self._text.text()}")
        last = self._at == len(STOPS) - 1
        self.on.setText(translate("Tour", "End the tour") if last else translate("Tour", "Next"))
        self.skip.setVisible(not last)
        self.back.setEnabled(self._at > 0)
        self._place()
        self.raise_()
        self.on.setFocus()
        # Screens take the focus once they are laid out; framed parts have their size then.
        QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        if not self.isHidden():
            self._place()
            self.on.setFocus()

    def leave(self) -> None:
        """Puts the card away."""
        self._window.removeEventFilter(self)
        self._frame.hide()
        self.hide()
        self.left.emit()

    def _next(self) -> None:
        if self._at == len(STOPS) - 1:
            self.leave()
        else:
            self.show_stop(self._at + 1)

    def _place(self) -> None:
        window = self._window
        width = min(chars(self, 62), window.width() - 2 * em(self))
        height = self._column.heightForWidth(width)
        status = window.statusBar().height()
        top = window.height() - height - status - em(self)
        found = window.findChild(QWidget, STOPS[self._at].framed)
        framed = found if found is not None and found.isVisible() else None
        right = QRect(window.width() - width - em(self), top, width, height)
        self.setGeometry(
            right if framed is None else self._beside(framed, right, right.translated(em(self) - right.x(), 0))
        )
        self._frame.put_around(framed)
        self.raise_()

    def _beside(self, framed: QWidget, right: QRect, left: QRect) -> QRect:
        """The right place where it leaves what is framed in sight, else the left one unless that covers more."""
        shown = _in_sight(framed, self._window)
        covered = _area(right.intersected(shown))
        return left if covered and _area(left.intersected(shown)) <= covered else right

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and not self.isHidden():
            self._place()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is not self._window:
            return self._key(watched, Qt.Key(event.key()))
        return False

    def _key(self, button: QObject, key: Qt.Key) -> bool:
        """What a key on one of the buttons does; Tab goes round the card."""
        buttons = [each for each in (self.skip, self.back, self.on) if each.isVisibleTo(self) and each.isEnabled()]
        at = buttons.index(button) if button in buttons else 0
        match key:
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(button, QPushButton):
                button.click()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.show_stop(self._at + 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.show_stop(self._at - 1)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                step = 1 if key == Qt.Key.Key_Tab else -1
                buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _area(shared: QRect) -> int:
    return max(0, shared.width()) * max(0, shared.height())


def _in_sight(part: QWidget, window: QWidget) -> QRect:
    """Where a part of the window is, as far as the page is not scrolled away with it."""
    shown = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    area = window.findChild(QWidget, "pageArea")
    if area is None or not area.isAncestorOf(part):
        return shown
    return shown.intersected(QRect(area.mapTo(window, QPoint(0, 0)), area.size()))


class _Frame(QWidget):
    """A line around a part of the window; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tourFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def put_around(self, target: QWidget | None) -> None:
        """Frames a widget, or nothing."""
        if target is None:
            self.hide()
            return
        self.setGeometry(_in_sight(target, self._window))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = max(3, em(self, 0.25))
        painter.setPen(QPen(QColor(colours(self.palette()).accent), width))
        painter.drawRect(self.rect().adjusted(width // 2, width // 2, -width // 2, -width // 2))
        painter.end()
