"""Whom a document goes to: who is concerned, with a box to tick, an address to correct, and room for others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.message import Recipient, address_fault
from facilitator_app.services.sending import Candidate
from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.fields.single_line import LineField
from facilitator_app.ui.icons import icon
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.messages import address_sentence
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_LONGEST_ADDRESS = 254
_TO, _COPY = "to", "copy"


class _Row:
    """One person: a box, an address, and whether they are only in copy."""

    def __init__(self, number: int, candidate: Candidate, words: Words, parent: QWidget) -> None:
        self._words = words
        self._name = candidate.recipient.name
        told = dict.fromkeys(part for part in (self._name, candidate.function, candidate.organisation) if part)
        who = " · ".join(told) or translate("Recipients", "Another recipient")
        self.box = QCheckBox(parent)
        self.box.setObjectName(f"recipient{number}")
        self.box.setAccessibleName(translate("Recipients", "Send to {who}").format(who=who))
        # A box has one line only: who it is for stands beside it, whole, on as many lines as it takes.
        self.who = _Who(who, self.box, parent)
        self.who.setMinimumWidth(chars(parent, 24))
        name = translate("Recipients", "E-mail address of {who}").format(who=who)
        self.address = LineField(f"address{number}", name, longest=_LONGEST_ADDRESS, parent=parent)
        self.address.set_value(candidate.recipient.address)
        self.address.line.setCursorPosition(0)
        self.address.line.setMinimumWidth(chars(parent, 24))
        self.place = ChoiceField(
            f"place{number}",
            translate("Recipients", "Place of {who}").format(who=who),
            [(_TO, translate("Recipients", "To")), (_COPY, translate("Recipients", "Copy"))],
            parent=parent,
        )
        self.place.combo.setMinimumContentsLength(6)
        self.place.set_value(_COPY if candidate.copy else _TO)
        self.box.setChecked(candidate.chosen)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What it is shown with, from left to right."""
        return self.box, self.who, self.address, self.place

    @property
    def chosen(self) -> bool:
        """Whether the document goes to this person."""
        return self.box.isChecked()

    @property
    def copy(self) -> bool:
        """Whether only in copy."""
        return bool(self.place.value() == _COPY)

    @property
    def recipient(self) -> Recipient:
        """Name and address, as they are now."""
        return Recipient(name=self._name, address=self.address.value())

    def judge(self) -> bool:
        """Says below the address what is wrong with it, where the person is to receive the document; True if all is."""
        fault = address_fault(self.address.value()) if self.chosen or self.address.value() else None
        self.address.set_problem("" if fault is None else address_sentence(fault, self._words))
        return fault is None or not self.chosen


class _Who(QLabel):
    """The words of a box, which a click on them ticks too."""

    def __init__(self, text: str, box: QCheckBox, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.toggle()
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Recipients(QWidget):
    """The people a document may go to. Tab reaches them after `before`. `changed` when anything about them does."""

    changed = Signal()

    def __init__(self, words: Words, before: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = before
        self.setObjectName("recipients")
        grows = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # More than the text below: people out of sight are people forgotten.
        grows.setVerticalStretch(3)
        self.setSizePolicy(grows)
        self._words = words
        self._rows: list[_Row] = []
        self._inside = QWidget(self)
        self._grid = QGridLayout(self._inside)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.area = QScrollArea(self)
        self.area.setObjectName("recipientsArea")
        self.area.setAccessibleName(translate("Recipients", "Recipients"))
        self.area.setFrameShape(QFrame.Shape.StyledPanel)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside)
        self.area.setMinimumHeight(em(self, 7))
        # The area learns of a new height before the layout inside has had its turn.
        self.area.verticalScrollBar().rangeChanged.connect(
            lambda _least, _most: QTimer.singleShot(0, self.area, self._follow)
        )
        self.add = QPushButton(icon("add"), translate("Recipients", "&Add a recipient"), self)
        self.add.setObjectName("addRecipient")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Shows other people in place of those before; where nobody is known, room for an address to type."""
        for row in self._rows:
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._rows = []
        for candidate in candidates:
            self._append(candidate)
        if not candidates:
            self._append_empty()

    def chosen(self) -> tuple[tuple[Recipient, ...], tuple[Recipient, ...]]:
        """Recipients, and those in copy; nobody twice under the same address."""
        rows = {row.recipient.address.casefold(): row for row in reversed(self._rows) if row.chosen}
        kept = [row for row in self._rows if row in rows.values()]
        return (
            tuple(row.recipient for row in kept if not row.copy),
            tuple(row.recipient for row in kept if row.copy),
        )

    def all_right(self) -> bool:
        """Whether every address that is to be used can be one; the focus goes to the first that can't."""
        wrong = [row for row in self._rows if not row.judge()]
        if wrong:
            self._bring(wrong[0])
        return not wrong

    def _add_empty(self) -> None:
        self._bring(self._append_empty())
        self.changed.emit()

    def _append_empty(self) -> _Row:
        row = self._append(Candidate(recipient=Recipient(address="")))
        row.box.setChecked(True)
        row.address.set_problem("")
        return row

    def _bring(self, row: _Row) -> None:
        """Puts the focus on an address, in sight."""
        row.address.line.setFocus()
        self._follow()

    def _follow(self) -> None:
        """Keeps the address that is typed in sight, with the complaint below it."""
        for row in self._rows:
            if row.address.editor.hasFocus():
                self.area.ensureWidgetVisible(row.address)

    def _append(self, candidate: Candidate) -> _Row:
        number = len(self._rows)
        row = _Row(number, candidate, self._words, self._inside)
        for column, widget in enumerate(row.widgets):
            self._grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowStretch(number, 0)
        self._grid.setRowStretch(number + 1, 1)
        # Rows are made later than what Tab reaches after them.
        before: QWidget = self._rows[-1].place if self._rows else self._before
        for field in (row.address, row.place):
            # Qt moves a whole field only where it takes the focus itself; its editor moved alone, Tab would go from
            # where the field was left past the first rows.
            field.setFocusPolicy(field.editor.focusPolicy())
        for after in (row.box, row.address, row.place):
            QWidget.setTabOrder(before, after)
            before = after
        row.judge()
        row.box.toggled.connect(lambda _on: self._edited(row))
        row.address.edited.connect(lambda _text: self._edited(row))
        row.place.edited.connect(lambda _value: self.changed.emit())
        self._rows.append(row)
        return row

    def _edited(self, row: _Row) -> None:
        row.judge()
        self.changed.emit()
