"""How a plan is made binding, asked when it is validated or filled in later."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.formalisation import ContractTerm, Formalisation, Letter
from facilitator_app.ui.fields import ChoiceField, DateField, Field, IntField, LineField, NumberField
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_LONGEST = 600


class FormalisationFields(QWidget):
    """The term touched, and what is known of the letters or of the amendment that it asks for."""

    edited = Signal()

    def __init__(self, words: Words, today: Callable[[], dt.date], parent: QWidget) -> None:
        super().__init__(parent)
        terms = [(term, label(term, words)) for term in ContractTerm]
        asked = translate("Formalisation", "Contract term touched by the plan")
        self.term = ChoiceField("formalisationTerm", asked, terms, parent=self)
        self._known = Formalisation()
        self._make_letters(today)
        self._make_amendment(today)
        asking = QFormLayout()
        asking.addRow(translate("Formalisation", "Contract &term touched by the plan"), self.term)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(asking)
        column.addWidget(self._letters)
        column.addWidget(self._amendment)
        self.term.edited.connect(self._term_chosen)
        self._show_means()

    def _make_letters(self, today: Callable[[], dt.date]) -> None:
        # The names of the buyer's fields are those of the only letter there was before.
        self.sent_on = self._day("letterSentOn", translate("Formalisation", "Buyer’s letter sent on"), today)
        received = translate("Formalisation", "Buyer’s letter received by the holder on")
        self.received_on = self._day("letterReceivedOn", received, today)
        self.references = LineField(
            "letterReferences", translate("Formalisation", "Reference of the buyer’s letter"), parent=self
        )
        sent = translate("Formalisation", "Holder’s letter sent on")
        self.holder_sent_on = self._day("holderLetterSentOn", sent, today)
        received = translate("Formalisation", "Holder’s letter received by the buyer on")
        self.holder_received_on = self._day("holderLetterReceivedOn", received, today)
        self.holder_reference = LineField(
            "holderLetterReference", translate("Formalisation", "Reference of the holder’s letter"), parent=self
        )
        self._letters = self._side_by_side(
            (translate("Formalisation", "&Buyer’s letter"), (self.sent_on, self.received_on, self.references)),
            (
                translate("Formalisation", "&Holder’s letter"),
                (self.holder_sent_on, self.holder_received_on, self.holder_reference),
            ),
        )

    def _make_amendment(self, today: Callable[[], dt.date]) -> None:
        self.number = LineField("amendmentNumber", translate("Formalisation", "Number of the amendment"), parent=self)
        self.amended_on = self._day("amendmentOn", translate("Formalisation", "Date of the amendment"), today)
        self.purpose = LineField(
            "amendmentPurpose", translate("Formalisation", "Purpose of the amendment"), parent=self
        )
        amount = translate("Formalisation", "Amount of the amendment, excl. tax")
        self.amount = NumberField("amendmentAmount", amount, unit="\u20ac", decimals=2, parent=self)
        months = translate("Formalisation", "months")
        longer = translate("Formalisation", "Duration added")
        self.months = IntField("amendmentMonths", longer, highest=_LONGEST, unit=months, parent=self)
        for line in (self.amount.line, self.months.line):
            line.textEdited.connect(lambda _text: self.edited.emit())
        self._amendment = self._rows(
            (translate("Formalisation", "N&umber of the amendment"), self.number),
            (translate("Formalisation", "&Date of the amendment"), self.amended_on),
            (translate("Formalisation", "&Purpose of the amendment"), self.purpose),
            (translate("Formalisation", "&Amount of the amendment, excl. tax"), self.amount),
            (translate("Formalisation", "Durat&ion added"), self.months),
        )

    def _day(self, name: str, text: str, today: Callable[[], dt.date]) -> DateField:
        field = DateField(name, text, today=today, parent=self)
        # What does not read as a date is told by the line alone.
        field.line.textEdited.connect(lambda _text: self.edited.emit())
        field.edited.connect(lambda _day: self.edited.emit())
        return field

    def _side_by_side(self, *rows: tuple[str, tuple[Field, ...]]) -> QWidget:
        """A line per party, under common headings."""
        group = QWidget(self)
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        headings = (
            translate("Formalisation", "Sent on"),
            translate("Formalisation", "Received on"),
            translate("Formalisation", "Reference"),
        )
        for column, text in enumerate(headings, 1):
            grid.addWidget(QLabel(text, group), 0, column)
        for line, (text, fields) in enumerate(rows, 1):
            caption = QLabel(text, group)
            caption.setBuddy(fields[0].editor)
            caption.setMinimumHeight(fields[0].editor.sizeHint().height())
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            for column, field in enumerate(fields, 1):
                grid.addWidget(field, line, column, Qt.AlignmentFlag.AlignTop)
        return group

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
        self._known = value
        self.term.set_value(value.term)
        buyer, holder = value.known_buyer_letter, value.known_holder_letter
        self.sent_on.set_value(buyer.sent_on)
        self.received_on.set_value(buyer.received_on)
        self.references.set_value(buyer.reference)
        self.holder_sent_on.set_value(holder.sent_on)
        self.holder_received_on.set_value(holder.received_on)
        self.holder_reference.set_value(holder.reference)
        self.number.set_value(value.amendment_number)
        self.amended_on.set_value(value.amendment_on)
        self.purpose.set_value(value.amendment_purpose)
        self.amount.set_value(value.amendment_amount)
        self.months.set_value(value.amendment_months)
        self._show_means()

    def value(self) -> Formalisation:
        """What is known; of letters and amendment only the one the term asks for."""
        term = self.term.value()
        if term is ContractTerm.NONE:
            return self._by_letters()
        return Formalisation(
            term=term,
            amendment_number=self.number.value().strip(),
            amendment_on=self.amended_on.value(),
            amendment_purpose=self.purpose.value().strip(),
            amendment_amount=self.amount.value(),
            amendment_months=self.months.value(),
            steps_done=self._known.steps_done,
        )

    def _by_letters(self) -> Formalisation:
        buyer = Letter(
            sent_on=self.sent_on.value(),
            received_on=self.received_on.value(),
            reference=self.references.value().strip(),
        )
        holder = Letter(
            sent_on=self.holder_sent_on.value(),
            received_on=self.holder_received_on.value(),
            reference=self.holder_reference.value().strip(),
        )
        known = self._known
        pair = Formalisation(sent_on=known.sent_on, received_on=known.received_on, references=known.references)
        if (buyer, holder) == (known.known_buyer_letter, known.known_holder_letter):
            # What was noted as a single pair stays as it was noted.
            return replace(pair, buyer_letter=known.buyer_letter, holder_letter=known.holder_letter)
        return replace(pair, buyer_letter=buyer, holder_letter=holder)

    def is_valid(self) -> bool:
        """Whether each date and figure in sight can be read."""
        letters = (self.sent_on, self.received_on, self.holder_sent_on, self.holder_received_on)
        amendment = (self.amended_on, self.amount, self.months)
        return all(field.is_valid() for field in (amendment if self.value().by_amendment else letters))
