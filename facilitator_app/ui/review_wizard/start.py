"""Which meeting to begin, and when it is; an open one is resumed."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.fields import DateField
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.review_wizard.steps.agreement import captioned
from facilitator_app.ui.review_wizard.steps.step import heading
from facilitator_app.ui.theme import chars
from facilitator_app.words.explain import deadline_name
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


def suggested_kind(deadlines: tuple[Deadline, ...], today: dt.date) -> MeetingKind:
    """The meeting that falls due first among those not held; an interim point when none is near or overdue."""
    open_ones = [d for d in deadlines if d.kind in MEETING_KINDS and d.done_on is None]
    due = min(open_ones, key=lambda d: d.date, default=None)
    if due is None or (due.date - today).days > 120:
        return MeetingKind.INTERIM
    return MeetingKind(due.kind)


class StartMeeting(QDialog):
    """Begins a meeting of a contract, of the kind proposed if any. After accept, `meeting_id` names the one."""

    def __init__(
        self, desk: "Desk", words: Words, contract_id: str, parent: QWidget | None = None, kind: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("startMeeting")
        self._desk, self._words, self._contract_id = desk, words, contract_id
        self.meeting_id = ""
        contract = desk.contracts.get(contract_id)
        title = translate("StartMeeting", "Begin a meeting – {reference}").format(reference=contract.reference)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.addWidget(heading(breakable(contract.title), self))
        open_one = desk.meetings.open_meeting(contract_id)
        if open_one is not None:
            date = words.date(open_one.date) or translate("StartMeeting", "no date yet")
            text = translate("StartMeeting", "Resume: {meeting} ({date})").format(
                meeting=label(open_one.kind, words), date=date
            )
            resume = QPushButton(text, self)
            resume.setObjectName("resumeMeeting")
            resume.clicked.connect(lambda: self._resume(open_one.id))
            column.addWidget(resume)
        column.addWidget(QLabel(translate("StartMeeting", "Which meeting?"), self))
        deadlines = desk.deadlines.of_contract(contract_id)
        self._kinds = QButtonGroup(self)
        self.radios = {kind: self._radio(kind, deadlines) for kind in MeetingKind}
        for radio in self.radios.values():
            column.addWidget(radio)
        proposed = MeetingKind(kind) if kind else suggested_kind(deadlines, desk.today())
        self.radios[proposed].setChecked(True)
        if open_one is None:
            # Left to itself the focus comes to the first, which whoever hears the screen takes for the one proposed.
            self.radios[proposed].setFocus(Qt.FocusReason.OtherFocusReason)
        self.date = DateField("startDate", translate("StartMeeting", "Held on"), today=desk.today)
        column.addLayout(self._day())
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        begin = buttons.addButton(translate("StartMeeting", "Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setObjectName("beginMeeting")
        cancel = buttons.addButton(translate("StartMeeting", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancelMeeting")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(MessageRow(messages.MessageBar(self), self))
        column.addWidget(buttons)
        self.setMinimumWidth(chars(self, 70))

    def _day(self) -> QFormLayout:
        self.date.set_value(self._desk.today())
        self.date.setMaximumWidth(chars(self, 40))
        form = QFormLayout()
        form.addRow(captioned(translate("StartMeeting", "Held on"), self.date), self.date)
        return form

    def _radio(self, kind: MeetingKind, deadlines: tuple[Deadline, ...]) -> QRadioButton:
        words = self._words
        text = label(kind, words)
        due = next((d for d in deadlines if d.kind.value == kind.value and d.done_on is None), None)
        if due is not None:
            name = deadline_name(due.kind, due.number, words)
            text = translate("StartMeeting", "{meeting} – due by {date}")
            text = text.format(meeting=name, date=words.date(due.date))
        radio = QRadioButton(text.replace("&", "&&"), self)
        radio.setObjectName(f"start_{kind}")
        self._kinds.addButton(radio)
        return radio

    @property
    def kind(self) -> MeetingKind:
        """The kind chosen."""
        return next(kind for kind, radio in self.radios.items() if radio.isChecked())

    def _resume(self, meeting_id: str) -> None:
        self.meeting_id = meeting_id
        super().accept()

    def accept(self) -> None:
        """Begins the meeting; a date that is none keeps the dialog open."""
        if not self.date.is_valid():
            self.date.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            meeting = self._desk.meetings.start(self._contract_id, self.kind, self.date.value())
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        self.meeting_id = meeting.id
        super().accept()
