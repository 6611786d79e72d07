"""Dates that the contract sets itself, instead of the computed ones: deadline, date, reason."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from facilitator_app.domain.deadline import Deadline
from facilitator_app.ui.contract_form.entries import DerogationEntry
from facilitator_app.ui.fields import ChoiceField, DateField, LineField
from facilitator_app.ui.icons import icon
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.explain import name_of
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

Choices = Sequence[tuple[str, str]]


class _Row(QWidget):
    """One derogation."""

    edited = Signal(object, str)
    """The entry as it now is, and what keystrokes merge by ("" for a choice)."""
    left = Signal()
    removed = Signal()

    def __init__(self, number: int, today: Callable[[], dt.date], parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = DerogationEntry(id="")
        name = f"derogation{number}"
        self.deadline = ChoiceField(f"{name}Deadline", translate("Derogations", "Deadline set by the contract"), [])
        self.date = DateField(f"{name}Date", translate("Derogations", "Date set by the contract"), today=today)
        self.reason = LineField(
            f"{name}Reason",
            translate("Derogations", "Reason or clause"),
            placeholder=translate("Derogations", "Reason or clause"),
        )
        remove = QToolButton(self)
        remove.setObjectName(f"{name}Remove")
        remove.setIcon(icon("remove"))
        remove.setAccessibleName(translate("Derogations", "Take this date out"))
        remove.setToolTip(plain_tip(remove.accessibleName()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.deadline, 3)
        row.addWidget(self.date, 2)
        row.addWidget(self.reason, 4)
        row.addWidget(remove)
        self.deadline.edited.connect(lambda key: self.edited.emit(replace(self._entry, id=key), ""))
        self.date.line.textEdited.connect(self._date_typed)
        self.reason.edited.connect(
            lambda text: self.edited.emit(replace(self._entry, reason=text), self.reason.objectName())
        )
        self.date.committed.connect(self.left)
        self.reason.committed.connect(self.left)
        remove.clicked.connect(self.removed)

    def show_entry(self, entry: DerogationEntry, choices: Choices) -> None:
        """Shows a derogation among the deadlines it may be about."""
        self._entry = entry
        known = [*choices]
        if all(key != entry.id for key, _ in choices):
            known.append((entry.id, translate("Derogations", "a deadline this contract no longer has")))
        self.deadline.set_choices(known)
        self.deadline.set_value(entry.id)
        if self.reason.value() != entry.reason:
            self.reason.set_value(entry.reason)
            self.reason.line.setCursorPosition(0)
        line = self.date.line
        try:
            line.set_value(line.read(entry.date))
        except ValueError:
            if line.text().strip() != entry.date:
                line.setText(entry.date)

    def _date_typed(self, text: str) -> None:
        line = self.date.line
        day = line.value() if text.strip() and line.is_valid() else None
        kept = text.strip() if day is None else line.written(day)
        self.edited.emit(replace(self._entry, date=kept), self.date.objectName())


class Derogations(QWidget):
    """All derogations of a contract, and a button for another."""

    edited = Signal(object, str)
    """All entries as they now are, and what keystrokes merge by."""
    left = Signal()

    def __init__(self, words: Words, today: Callable[[], dt.date], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("derogations")
        self._words, self._today = words, today
        self._entries: tuple[DerogationEntry, ...] = ()
        self._choices: Choices = ()
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(icon("add"), translate("Derogations", "The contract sets another date…"), self)
        self.add.setObjectName("derogationAdd")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.setFocusProxy(self.add)

    def show_entries(self, entries: tuple[DerogationEntry, ...], deadlines: Sequence[Deadline]) -> None:
        """Shows the derogations among the deadlines that the contract now has."""
        self._entries = entries
        self._choices = [(d.key, name_of(d, self._words, subject=False)) for d in deadlines]
        while len(self._rows) < len(entries):
            self._new_row()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(entries))
            if place < len(entries):
                taken = {e.id for e in entries if e.id != entries[place].id}
                row.show_entry(entries[place], [c for c in self._choices if c[0] not in taken])
        self.add.setEnabled(self._free() is not None)

    def focus_first_fault(self) -> None:
        """Goes to the first derogation without a date or a reason."""
        for row, entry in zip(self._rows, self._entries, strict=False):
            if not entry.reason.strip() and entry.date.strip():
                row.reason.setFocus()
                return
            if not entry.date.strip() or not row.date.is_valid():
                row.date.setFocus()
                return
        if self._entries:
            self._rows[0].date.setFocus()

    def _free(self) -> str | None:
        taken = {e.id for e in self._entries}
        return next((key for key, _ in self._choices if key not in taken), None)

    def _add(self) -> None:
        key = self._free()
        if key is not None:
            self.edited.emit((*self._entries, DerogationEntry(id=key)), "")
            self._rows[len(self._entries) - 1].deadline.setFocus()

    def _new_row(self) -> None:
        place = len(self._rows)
        row = _Row(place, self._today, self)
        row.edited.connect(lambda entry, key: self._edit(place, entry, key))
        row.left.connect(self.left)
        row.removed.connect(lambda: self._remove(place))
        self._rows.append(row)
        self._column.insertWidget(place, row)

    def _edit(self, place: int, entry: DerogationEntry, key: str) -> None:
        entries = tuple(entry if n == place else other for n, other in enumerate(self._entries))
        self.edited.emit(entries, key)

    def _remove(self, place: int) -> None:
        self.edited.emit(tuple(e for n, e in enumerate(self._entries) if n != place), "")
        self.add.setFocus()
