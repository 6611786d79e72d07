"""Who is waited for: one chip per party with what it owes, pressed to see that alone."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from facilitator_app.domain.organisation import Party
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.theme import em
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

PARTIES = (Party.HOLDER, Party.BUYER, Party.FACILITATOR, Party.SHARED)


class WaitingFor(QWidget):
    """Everybody, or one party: `chosen` says that it is another one now."""

    chosen = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dueWaiting")
        self._words = words
        self.party: Party | None = None
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        row.setSpacing(em(self, 0.35))
        self._chips = {party: self._chip(party) for party in (None, *PARTIES)}
        for chip in self._chips.values():
            row.addWidget(chip)

    def _chip(self, party: Party | None) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(f"dueOwner_{party or 'all'}")
        chip.setCheckable(True)
        chip.setChecked(party is None)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(chip)
        chip.clicked.connect(partial(self._choose, party))
        chip.toggled.connect(lambda _on: _embolden(chip))
        _embolden(chip)
        return chip

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for chip in self.findChildren(QToolButton):
                _embolden(chip)

    def show_counts(self, rows: Iterable[DueRow]) -> None:
        """Tells how many deadlines wait for each."""
        counts = Counter(row.deadline.owner for row in rows)
        for party, chip in self._chips.items():
            count = counts.total() if party is None else counts[party]
            name = translate("DueWaiting", "Everybody") if party is None else label(party, self._words)
            chip.setText(f"{name}  {count}")
            spoken = translate("DueWaiting", "%n deadline(s)", "", count)
            chip.setAccessibleName(f"{name}, {spoken}")
            # The one pressed stays, to be left again.
            chip.setEnabled(bool(count) or party is None or party is self.party)

    def keeps(self, row: DueRow) -> bool:
        """Whether a deadline is among those asked for."""
        return self.party is None or row.deadline.owner is self.party

    def _choose(self, party: Party | None, _on: bool = True) -> None:
        if party is not self.party:
            self.party = party
            self.chosen.emit()


def _embolden(chip: QToolButton) -> None:
    """The chip pressed is told by more than its shade."""
    if chip.font().bold() != chip.isChecked():
        font = chip.font()
        font.setBold(chip.isChecked())
        chip.setFont(font)
