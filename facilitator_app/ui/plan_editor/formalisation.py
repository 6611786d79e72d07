"""How a plan is made binding, asked when it is validated or filled in later."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.ui.fields import ChoiceField, DateField, Field, LineField
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class FormalisationFields(QWidget):
    """The term touched, and what is known of the letters or of the amendment that it asks for."""

    edited = Signal()

    def __init__(self, words: Words, today: Callable[[], dt.date], parent: QWidget) -> None:
        super().__init__(parent)
        terms = [(term, label(term, words)) for term in ContractTerm]
        asked = translate("Formalisation", "Contract term touched by the plan")
        self.term = ChoiceField("formalisationTerm", asked, terms, parent=self)
        self.sent_on = self._day("letterSentOn", translate("Formalisation", "Letter sent on"), today)
        self.received_on = self._day("letterReceivedOn", translate("Formalisation", "Answer received on"), today)
        self.references = LineField(
            "letterReferences", translate("Formalisation", "References of the letters"), parent=self
        )
        self.number = LineField("amendmentNumber", translate("Formalisation", "Number of the amendment"), parent=self)
        self.amended_on = self._day("amendmentOn", translate("Formalisation", "Date of the amendment"), today)
        self.purpose = LineField(
            "amendmentPurpose", translate("Formalisation", "Purpose of the amendment"), parent=self
        )
        asking = QFormLayout()
        asking.addRow(translate("Formalisation", "Contract &term touched by the plan"), self.term)
        self._letters = self._rows(
            (translate("Formalisation", "Letter &sent on"), self.sent_on),
            (translate("Formalisation", "A&nswer received on"), self.received_on),
            (translate("Formalisation", "R&eferences of the letters"), self.references),
        )
        self._amendment = self._rows(
            (translate("Formalisation", "N&umber of the amendment"), self.number),
            (translate("Formalisation", "&Date of the amendment"), self.amended_on),
            (translate("Formalisation", "&Purpose of the amendment"), self.purpose),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(asking)
        column.addWidget(self._letters)
        column.addWidget(self._amendment)
        self.term.edited.connect(self._term_chosen)
        self._show_means()

    def _day(self, name: str, text: str, today: Callable[[], dt.date]) -> DateField:
        field = DateField(name, text, today=today, parent=self)
        # What does not read as a date is told by the line alone.
        field.line.textEdited.connect(lambda _text: self.edited.emit())
        field.edited.connect(lambda _day: self.edited.emit())
        return field

    def _rows(self, *rows: tuple[str, Field]) -> QWidget:
        group = QWidget(self)
        form = QFormLayout(group)
        form.setContentsMargins(0, 0, 0, 0)
        for text, field in rows:
            form.addRow(text, field)
        return group

    def _term_chosen(self, _term: object) -> None:
        self._show_means()
        self.edited.emit()

    def _show_means(self) -> None:
        amended = self.value().by_amendment
        self._letters.setVisible(not amended)
        self._amendment.setVisible(amended)

    def set_value(self, value: Formalisation) -> None:
        """Shows what is known."""
        self.term.set_value(value.term)
        self.sent_on.set_value(value.sent_on)
        self.received_on.set_value(value.received_on)
        self.references.set_value(value.references)
        self.number.set_value(value.amendment_number)
        self.amended_on.set_value(value.amendment_on)
        self.purpose.set_value(value.amendment_purpose)
        self._show_means()

    def value(self) -> Formalisation:
        """What is known; of letters and amendment only the one the term asks for."""
        term = self.term.value()
        if term is ContractTerm.NONE:
            return Formalisation(
                sent_on=self.sent_on.value(),
                received_on=self.received_on.value(),
                references=self.references.value().strip(),
            )
        return Formalisation(
            term=term,
            amendment_number=self.number.value().strip(),
            amendment_on=self.amended_on.value(),
            amendment_purpose=self.purpose.value().strip(),
        )

    def is_valid(self) -> bool:
        """Whether each date in sight reads as one."""
        days = (self.amended_on,) if self.value().by_amendment else (self.sent_on, self.received_on)
        return all(day.is_valid() for day in days)
