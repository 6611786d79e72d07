"""A document handed over without a message: in hand, by post, through the buyer's portal; noted with its day."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.message import Way
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.fields.date_field import DateField
from facilitator_app.ui.fields.field import Field
from facilitator_app.ui.fields.single_line import LineField
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.leaving import Leaving
from facilitator_app.ui.papers.replaced import ReplacedNotice, agrees
from facilitator_app.ui.theme import chars
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_LONGEST = 200


def note_other_means(
    desk: "Desk", words: Words, issued_id: str, widget: QWidget, *, leaving: Leaving | None = None
) -> bool:
    """Asks how and when a document was handed over; says whether that was noted. One `leaving` is issued then."""
    try:
        dialog = OtherMeansDialog(desk, words, issued_id, widget, leaving=leaving)
    except Problem as problem:
        messages.show(widget, problem, words)
        return False
    noted = bool(dialog.exec())
    dialog.deleteLater()
    return noted


class OtherMeansDialog(QDialog):
    """Asks for way, day, recipient and reference of a document handed over; accepted once it is kept.

    The document is the one issued, or the one `leaving`, which is issued when it is kept that it went.
    """

    def __init__(
        self,
        desk: "Desk",
        words: Words,
        issued_id: str,
        parent: QWidget | None = None,
        *,
        leaving: Leaving | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("otherMeansDialog")
        self.setWindowTitle(translate("OtherMeans", "Sent by other means"))
        self._desk, self._words, self._leaving = desk, words, leaving
        self._issued = leaving.issued if leaving else desk.papers.get(issued_id)
        self._replaced = desk.papers.replacements(self._issued.contract_id).get(issued_id)
        choices = [
            (Way.BY_HAND, translate("OtherMeans", "Handed over in person")),
            (Way.POST, translate("OtherMeans", "By post")),
            (Way.PORTAL, translate("OtherMeans", "Through the buyer’s portal")),
        ]
        self.way = ChoiceField("otherMeansWay", translate("OtherMeans", "Way"), choices)
        self.day = DateField("otherMeansDay", translate("OtherMeans", "Day"), today=desk.today)
        self.day.set_value(desk.today())
        self.to = LineField("otherMeansTo", translate("OtherMeans", "To whom"), longest=_LONGEST)
        self.to.set_value(desk.sending.holder_of(self._issued.contract_id))
        asked = translate("OtherMeans", "Number of the registered letter or of the deposit")
        self.reference = LineField(
            "otherMeansReference", translate("OtherMeans", "Reference"), longest=_LONGEST, placeholder=asked
        )
        for field in (self.way, self.day):
            field.edited.connect(lambda _value: self.day.set_problem(""))
        self._lay_out()
        self.setMinimumWidth(chars(self, 76))
        self.way.editor.setFocus()

    def accept(self) -> None:
        """Keeps it; the dialog stays, with one sentence, as long as that does not succeed."""
        if not self.day.is_valid():
            self._refuse(self.day.line.complaint())
            return
        day = self.day.value()
        if not isinstance(day, dt.date):
            self._refuse(translate("OtherMeans", "Enter the day on which the document was handed over."))
            return
        try:
            self._desk.sending.check_day(day, self._issued if self._issued.id else None)
        except Problem as problem:
            self._refuse(sentence(problem, self._words))
            return
        act = translate("OtherMeans", "Record")
        if not agrees(self._replaced, act, self._words, self):
            return
        if self._leaving is None:
            self._record(self._issued.id, day)
            return
        self._accept.setEnabled(False)
        self._leaving.once_issued(
            lambda issued_id: self._record(issued_id, day), failed=self._not_kept, ended=self._ended, owner=self
        )

    def _record(self, issued_id: str, day: dt.date) -> None:
        to, reference = self.to.value(), self.reference.value()
        try:
            self._desk.sending.record_other_means(issued_id, self.way.value(), day, to=to, reference=reference)
        except Problem as problem:
            self._not_kept(problem)
            return
        super().accept()

    def _not_kept(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    def _ended(self) -> None:
        self._accept.setEnabled(True)

    def done(self, result: int) -> None:
        """Closes; not while the document is being issued."""
        if self._leaving is None or not self._leaving.issuing:
            super().done(result)

    def _refuse(self, told: str) -> None:
        self.day.set_problem(told)
        # The sentence needs more room than the line alone.
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.adjustSize()
        self.day.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        told = translate("OtherMeans", "{name} is recorded as sent on this day. What was noted in error can be struck.")
        if not self._issued.id:
            told = translate("OtherMeans", "{name} is issued, and recorded as sent on this day.")
        says = QLabel(told.replace("{name}", self._issued.file_name), self)
        notice = ReplacedNotice(self._words, self)
        notice.tell(self._replaced)
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, Field], ...] = (
            (translate("OtherMeans", "&Way"), self.way),
            (translate("OtherMeans", "&Day"), self.day),
            (translate("OtherMeans", "&To whom"), self.to),
            (translate("OtherMeans", "&Reference"), self.reference),
        )
        for text, field in rows:
            label = QLabel(text, self)
            label.setBuddy(field.editor)
            form.addRow(label, field)
        buttons = QDialogButtonBox(self)
        self._accept = buttons.addButton(translate("OtherMeans", "Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setObjectName("otherMeansAccept")
        cancel = buttons.addButton(translate("OtherMeans", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("otherMeansCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(notice)
        column.addWidget(says)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(MessageRow(MessageBar(self), self))
        column.addWidget(buttons)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(chars(self, 76))
