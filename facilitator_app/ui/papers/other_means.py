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
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.theme import chars
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_LONGEST = 200


def note_other_means(desk: "Desk", words: Words, issued_id: str, widget: QWidget) -> bool:
    """Asks how and when a document was handed over; says whether that was noted."""
    try:
        dialog = OtherMeansDialog(desk, words, issued_id, widget)
    except Problem as problem:
        messages.show(widget, problem, words)
        return False
    noted = bool(dialog.exec())
    dialog.deleteLater()
    return noted


class OtherMeansDialog(QDialog):
    """Asks for way, day, recipient and reference of a document handed over; accepted once it is kept."""

    def __init__(self, desk: "Desk", words: Words, issued_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("otherMeansDialog")
        self.setWindowTitle(translate("OtherMeans", "Sent by other means"))
        self._desk, self._words, self._issued_id = desk, words, issued_id
        self._name = desk.papers.issued_name(issued_id)
        choices = [
            (Way.BY_HAND, translate("OtherMeans", "Handed over in person")),
            (Way.POST, translate("OtherMeans", "By post")),
            (Way.PORTAL, translate("OtherMeans", "Through the buyer’s portal")),
        ]
        self.way = ChoiceField("otherMeansWay", translate("OtherMeans", "Way"), choices)
        self.day = DateField("otherMeansDay", translate("OtherMeans", "Day"), today=desk.today)
        self.day.set_value(desk.today())
        self.to = LineField("otherMeansTo", translate("OtherMeans", "To whom"), longest=_LONGEST)
        self.to.set_value(desk.sending.holder_name(issued_id))
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
        to, reference = self.to.value(), self.reference.value()
        try:
            self._desk.sending.record_other_means(self._issued_id, self.way.value(), day, to=to, reference=reference)
        except Problem as problem:
            if problem.details.get("problem") == "day_to_come":
                self._refuse(sentence(problem, self._words))
            else:
                messages.show(self, problem, self._words)
            return
        super().accept()

    def _refuse(self, told: str) -> None:
        self.day.set_problem(told)
        # The sentence needs more room than the line alone.
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.adjustSize()
        self.day.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        told = translate("OtherMeans", "{name} is recorded as sent on this day. This can’t be changed afterwards.")
        says = QLabel(told.replace("{name}", self._name), self)
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
        act = buttons.addButton(translate("OtherMeans", "Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        act.setObjectName("otherMeansAccept")
        cancel = buttons.addButton(translate("OtherMeans", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("otherMeansCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(MessageBar(self))
        column.addWidget(says)
        column.addLayout(form)
        column.addWidget(buttons)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(chars(self, 76))
