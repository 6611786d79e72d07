"""The deadlines that the dates being typed lead to, each with its explanation in words."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.deadline import Deadline
from facilitator_app.ui.theme import chars, em, secondary_text
from facilitator_app.words.explain import deadline_name, explain
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


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
        name = deadline_name(deadline.kind, deadline.number, words)
        self.title.setText(words.colon(name, words.date(deadline.date)))
        owner = translate("ContractDeadlines", "Convened by: {party}.").format(party=label(deadline.owner, words))
        self.reason.setText(f"{explain(deadline, words)} {owner}")

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
        self._empty.setText(
            translate(
                "ContractDeadlines",
                "With the notification date, the meetings and their deadlines are worked out here. "
                "A concession, or a contract not yet notified, can wait for its date.",
            )
        )
        for widget in (heading, self._end, self._empty):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._lines: list[_DeadlineLine] = []
        self.setWidget(inside)

    def show_deadlines(self, deadlines: Sequence[Deadline], end: dt.date | None) -> None:
        """Shows the deadlines, earliest first, and the last day of the contract, whose `end` is the day after."""
        for place in range(len(self._lines), len(deadlines)):
            line = _DeadlineLine(self._inside)
            self._lines.append(line)
            self._column.insertWidget(3 + place, line)
        for line, deadline in zip(self._lines, deadlines, strict=False):
            line.show_deadline(deadline, self._words)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(deadlines))
        self._empty.setVisible(not deadlines)
        if end is not None:
            last = self._words.date(end - dt.timedelta(days=1))
            self._end.setText(translate("ContractDeadlines", "Last day of the contract: {date}.").format(date=last))
        self._end.setVisible(end is not None)


def _text(parent: QWidget, object_name: str) -> QLabel:
    shown = QLabel(parent)
    shown.setObjectName(object_name)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(True)
    return shown
