"""The deadlines that the dates being typed lead to, each with its explanation in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline, contract_end
from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind
from facilitator_app.ui.theme import chars, em, secondary_text
from facilitator_app.words.explain import explain, name_of, source
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

# The heading, what is told of the contract as a whole, and why nothing falls due.
_ABOVE_LINES = 5


class _DeadlineLine(QWidget):
    """One deadline: what and when, who convenes, and why then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = _text(self, "deadlineTitle")
        bold = QFont(self.font())
        bold.setBold(True)
        self.title.setFont(bold)
        self.reason = _text(self, "deadlineReason")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, em(self, 0.5))
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.reason)
        self._dress()

    def show_deadline(self, deadline: Deadline, words: Words) -> None:
        """Shows a deadline."""
        self.title.setText(words.colon(name_of(deadline, words), words.date(deadline.date)))
        owner = translate("ContractDeadlines", "Convened by: {party}.").format(party=label(deadline.owner, words))
        if deadline.kind is DeadlineKind.INTERIM:
            owner = translate("ContractDeadlines", "Either party may convene it.")
        elif deadline.kind not in MEETING_KINDS:
            owner = translate("ContractDeadlines", "Owed by: {party}.").format(party=label(deadline.owner, words))
        self.reason.setText(f"{explain(deadline, words)} {owner} {source(deadline, words)}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "reason"):
            self._dress()

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, secondary_text(self.palette()))
        self.reason.setPalette(palette)


class DeadlinesPanel(QScrollArea):
    """The meetings of a contract as its form now describes it."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setObjectName("contractDeadlines")
        self.setAccessibleName(translate("ContractDeadlines", "Deadlines of the contract"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(chars(self, 40))
        self._inside = inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        heading = _text(inside, "deadlinesHeading")
        heading.setText(translate("ContractDeadlines", "What falls due, and why then"))
        large = QFont(self.font())
        large.setBold(True)
        large.setPointSizeF(large.pointSizeF() * 1.15)
        heading.setFont(large)
        self._end = _text(inside, "contractEnd")
        self._empty = _text(inside, "noDeadlines")
        self._days = _text(inside, "deadlineDays")
        self._moves = _text(inside, "plansThatFollow")
        self._moves.hide()
        for widget in (heading, self._end, self._moves, self._days, self._empty):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._lines: list[_DeadlineLine] = []
        self.setWidget(inside)

    def show_deadlines(self, deadlines: Sequence[Deadline], contract: Contract) -> None:
        """Shows the deadlines of a contract, earliest first, its end, and the days each party has."""
        for place in range(len(self._lines), len(deadlines)):
            line = _DeadlineLine(self._inside)
            self._lines.append(line)
            self._column.insertWidget(_ABOVE_LINES + place, line)
        for line, deadline in zip(self._lines, deadlines, strict=False):
            line.show_deadline(deadline, self._words)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(deadlines))
        self._empty.setText(_without(contract))
        self._empty.setVisible(not deadlines)
        end = contract_end(contract)
        if end is not None:
            told = translate("ContractDeadlines", "End of the contract: {date}.")
            self._end.setText(told.format(date=self._words.date(end)))
        self._end.setVisible(end is not None)
        self._days.setText(self._spoken_days(contract))

    def show_moves(self, text: str) -> None:
        """Shows which plans follow the dates being typed; "" where none does."""
        self._moves.setText(text)
        self._moves.setVisible(bool(text))

    def _spoken_days(self, contract: Contract) -> str:
        """What the days of the contract mean, also where there is no meeting nor plan to count from yet."""
        told = []
        if contract.minutes_days:
            days = contract.minutes_days
            told.append(translate("ContractDeadlines", "Minutes: %n working day(s) after each meeting.", "", days))
        if contract.remarks_days:
            days = contract.remarks_days
            told.append(
                translate("ContractDeadlines", "Remarks of the holder: %n working day(s) after the sending.", "", days)
            )
        data = translate(
            "ContractDeadlines", "Data from the holder: %n day(s) after each period.", "", contract.data_days
        )
        return "\n".join((*told, data))


def _without(contract: Contract) -> str:
    """Why there is no deadline: no date to count from, or no time left for a plan that begins later."""
    if contract.notification_date is not None:
        return translate(
            "ContractDeadlines",
            "The contract ends before the plan begins, at the first anniversary of its notification: nothing falls "
            "due.",
        )
    return translate(
        "ContractDeadlines",
        "With the notification date, the meetings and their deadlines are worked out here. "
        "A concession, or a contract not yet notified, can wait for its date.",
    )


def _text(parent: QWidget, object_name: str) -> QLabel:
    shown = QLabel(parent)
    shown.setObjectName(object_name)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(True)
    return shown
