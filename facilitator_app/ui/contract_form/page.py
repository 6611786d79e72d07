"""The fields of the contract form, laid out, tied to the entries under edit."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLabel, QLayout, QScrollArea, QWidget

from facilitator_app.domain.contract import ContractKind, NotificationSource, StartMode, Zone
from facilitator_app.domain.organisation import OrganisationKind
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_form import entries as entered
from facilitator_app.ui.contract_form.dates_told import counts_from, of_good_friday
from facilitator_app.ui.contract_form.derogations import Derogations
from facilitator_app.ui.contract_form.entries import Entries
from facilitator_app.ui.contract_form.parties import PartyChoice
from facilitator_app.ui.fields import (
    ChoiceField,
    DateField,
    DurationField,
    Field,
    IntField,
    LineField,
    LongTextField,
    NumberField,
)
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_SIRET_DIGITS = 14
_LONGEST_CAPTION = 26


class FormPage(QScrollArea):
    """All fields, in sections, scrolling with the focus."""

    def __init__(self, desk: "Desk", words: Words, editing: Editing[Entries], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contractFields")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk, self._words, self._editing = desk, words, editing
        self._binding = Binding(editing)
        self.fields: dict[entered.Field, Field] = {}
        inside = QWidget(self)
        self._form = QFormLayout(inside)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._add_identity()
        self._add_parties()
        self._add_dates()
        self._add_rhythm()
        self._add_records()
        self.setWidget(inside)
        self._stops: list[QWidget] = []
        self.order_tabs()

    def order_tabs(self) -> None:
        """Lets Tab go from field to field as they are read; to be called when fields have come."""
        stops = list(_stops(self._form))
        if stops == self._stops:
            return
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self._stops = stops

    def show_entries(self) -> None:
        """Shows the entries as they now are."""
        entries = self._editing.value
        self._binding.show()
        self.buyer.show_choice(entries.buyer_id, entries.buyer_typed)
        self.holder.show_choice(entries.holder_id, entries.holder_typed)
        for role, party in (("buyer", self.buyer), ("holder", self.holder)):
            begun = entries.new_for == role
            party.show_new(begun, entries.new_name if begun else "", entries.new_siret if begun else "")
        self._show_posting(entries)

    def read_directory(self) -> None:
        """Takes the organisations as the directory now has them."""
        everybody = self._desk.directory.organisations()
        self.buyer.set_organisations(everybody, OrganisationKind.HOLDER, self._words)
        self.holder.set_organisations(everybody, OrganisationKind.BUYER, self._words)

    def _add_identity(self) -> None:
        self._section(translate("ContractForm", "The contract"))
        reference = LineField("reference", translate("ContractForm", "Reference"), longest=100)
        title = LineField("title", translate("ContractForm", "Subject"))
        kinds = [(kind.value, label(kind, self._words)) for kind in ContractKind]
        kind = ChoiceField("kind", translate("ContractForm", "Nature"), kinds)
        lot = LineField("lot", translate("ContractForm", "Lot"), longest=100)
        for field, name, act in (
            (reference, "reference", translate("ContractForm", "reference")),
            (title, "title", translate("ContractForm", "subject")),
            (kind, "kind", translate("ContractForm", "nature")),
            (lot, "lot", translate("ContractForm", "lot")),
        ):
            self._tie(field, name, act)
            self._row(field)
        self.fields |= {entered.Field.REFERENCE: reference, entered.Field.TITLE: title}

    def _add_parties(self) -> None:
        self._section(translate("ContractForm", "The parties"))
        self.buyer = PartyChoice("buyer", translate("ContractForm", "Buyer"), self)
        self.holder = PartyChoice("holder", translate("ContractForm", "Holder"), self)
        self._tie_party(self.buyer, "buyer", translate("ContractForm", "buyer"))
        self._tie_party(self.holder, "holder", translate("ContractForm", "holder"))
        for party in (self.buyer, self.holder):
            self._form.addRow(_caption(party.field.editor.accessibleName(), party.field.editor), party)
        self.fields |= {entered.Field.BUYER: self.buyer.field, entered.Field.HOLDER: self.holder.field}

    def _add_dates(self) -> None:
        self._section(translate("ContractForm", "Dates, duration, amount"))
        today = self._desk.today
        notification = DateField("notification", translate("ContractForm", "Notified on"), today=today)
        sources = [(source.value, label(source, self._words)) for source in NotificationSource]
        source = ChoiceField("notificationSource", translate("ContractForm", "Way of notification"), sources)
        self.posted = DateField("posted", translate("ContractForm", "Put on the portal on"), today=today)
        duration = DurationField("duration", translate("ContractForm", "Total duration"))
        amount = NumberField("amount", translate("ContractForm", "Amount excl. tax"), unit="\u20ac", decimals=2)
        zones = [(zone.value, label(zone, self._words)) for zone in Zone]
        zone = ChoiceField("zone", translate("ContractForm", "Public holidays of"), zones)
        self._tie_text(notification, "notification", translate("ContractForm", "notification date"))
        self._binding.tie(
            source,
            lambda e: e.notification_source,
            lambda e, way: entered.with_posting(replace(e, notification_source=way), today()),
            translate("ContractForm", "source of the date"),
        )
        self._binding.tie_text(
            self.posted,
            lambda e: e.posted,
            lambda e, text: entered.with_posting(replace(e, posted=text), today()),
            translate("ContractForm", "day of posting"),
        )
        self._tie_text(duration, "duration", translate("ContractForm", "duration"))
        act = translate("ContractForm", "amount")
        self._binding.tie_text(amount, lambda e: e.amount, _putter("amount"), act, entered.typed_figure)
        self._tie(zone, "zone", translate("ContractForm", "public holidays"))
        self._unread = self._hint("unreadHint")
        for field in (notification, source, self.posted):
            self._row(field)
        self._form.addRow("", self._unread)
        for other in (duration, amount, zone):
            self._row(other)
        self._good_friday = self._hint("goodFridayHint")
        self._good_friday.setText(of_good_friday())
        self._form.addRow("", self._good_friday)
        for short in (notification, self.posted, duration, amount):
            short.limit_width(chars(self, 36))
        self.fields |= {
            entered.Field.NOTIFICATION: notification,
            entered.Field.POSTED: self.posted,
            entered.Field.DURATION: duration,
            entered.Field.AMOUNT: amount,
        }

    def _show_posting(self, entries: Entries) -> None:
        """The day of posting, and what follows from it, only where the notification went through the portal.

        And what is to be checked of the public holidays (Code du travail, L. 3134-13).
        """
        self._form.setRowVisible(self.posted, entered.is_posted(entries))
        self._form.setRowVisible(self._good_friday, entries.zone == Zone.ALSACE_MOSELLE)
        told = counts_from(entries, self._desk.today(), self._words)
        self._form.setRowVisible(self._unread, bool(told))
        self._unread.setText(told)

    def _add_rhythm(self) -> None:
        """What the contract says of meetings and of the days that each party has."""
        self._section(translate("ContractForm", "Follow-up"))
        modes = [(mode.value, label(mode, self._words)) for mode in StartMode]
        start = ChoiceField("start", translate("ContractForm", "The plan begins"), modes)
        self._tie(start, "start", translate("ContractForm", "beginning of the plan"))
        half = QCheckBox(translate("ContractForm", "The contract provides for half-yearly reviews"), self)
        half.setObjectName("halfYearlyReviews")
        self._binding.tie_check(
            half,
            lambda e: e.half_yearly_reviews,
            lambda e, on: replace(e, half_yearly_reviews=on),
            translate("ContractForm", "half-yearly reviews"),
        )
        self._row(start)
        self._form.addRow("", half)
        self._add_periods()
        self._add_derogations()

    def _add_periods(self) -> None:
        working = translate("ContractForm", "working days (0: none set)")
        self._period(
            entered.Field.INTERIM,
            IntField(
                "interim",
                translate("ContractForm", "Interim point every"),
                highest=entered.LONGEST_INTERIM_MONTHS,
                unit=translate("ContractForm", "months (empty: none set)"),
            ),
            translate("ContractForm", "interim points"),
        )
        self._period(
            entered.Field.FINAL_REVIEW,
            IntField(
                "finalReview",
                translate("ContractForm", "Final review within"),
                highest=entered.LONGEST_FINAL_REVIEW_MONTHS,
                unit=translate("ContractForm", "months of the end"),
            ),
            translate("ContractForm", "final review"),
        )
        longest, caption = entered.LONGEST_WORKING_DAYS, translate("ContractForm", "Minutes within")
        minutes = IntField("minutesDays", caption, highest=longest, unit=working)
        self._period(entered.Field.MINUTES_DAYS, minutes, translate("ContractForm", "days for the minutes"))
        remarks = IntField("remarksDays", translate("ContractForm", "Remarks within"), highest=longest, unit=working)
        self._period(entered.Field.REMARKS_DAYS, remarks, translate("ContractForm", "days for remarks"))
        self._period(
            entered.Field.DATA_DAYS,
            IntField(
                "dataDays",
                translate("ContractForm", "Holder\u2019s data within"),
                highest=entered.LONGEST_DATA_DAYS,
                unit=translate("ContractForm", "days of the end of a period"),
            ),
            translate("ContractForm", "days for the data"),
        )

    def _period(self, name: entered.Field, field: IntField, act: str) -> None:
        self._tie_text(field, name.value, act)
        field.limit_width(chars(self, 50))
        self._row(field)
        self.fields[name] = field

    def _add_derogations(self) -> None:
        self.derogations = Derogations(self._words, self._desk.today, self)
        self._form.addRow(_caption(translate("ContractForm", "Derogations"), self.derogations.add), self.derogations)
        self._derogations_note = Field("derogationsNote", "", QWidget(), self)
        self._form.addRow("", self._derogations_note)
        self.derogations.edited.connect(
            lambda rows, key: self._editing.change(
                replace(self._editing.value, derogations=rows), translate("ContractForm", "derogations"), key
            )
        )
        self.derogations.left.connect(self._editing.end_typing)
        self.fields[entered.Field.DEROGATIONS] = self._derogations_note

    def _add_records(self) -> None:
        axes = LongTextField(
            "axes",
            translate("ContractForm", "Axes in the contract papers"),
            highest=8,
            placeholder=translate("ContractForm", "One axis of progress per line"),
        )
        until = translate("ContractForm", "Keep personal data until")
        retention = DateField("retention", until, today=self._desk.today)
        notes = LongTextField(
            "privateNotes",
            translate("ContractForm", "Private notes"),
            highest=8,
            placeholder=translate("ContractForm", "Never printed nor exported"),
        )
        self._binding.tie(
            axes,
            lambda e: "\n".join(e.axes),
            lambda e, text: replace(e, axes=tuple(text.split("\n")) if text else ()),
            translate("ContractForm", "axes"),
        )
        self._tie_text(retention, "retention", translate("ContractForm", "retention date"))
        self._tie(notes, "private_notes", translate("ContractForm", "private notes"))
        for field in (axes, retention, notes):
            self._row(field)
        retention.limit_width(chars(self, 36))
        self.fields[entered.Field.RETENTION] = retention

    def _hint(self, name: str) -> QLabel:
        hint = QLabel(self)
        hint.setObjectName(name)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        # Its height is reckoned for that width: narrower, it would leave blank lines.
        hint.setMinimumWidth(chars(self, 48))
        return hint

    def _tie(self, field: Field, name: str, act: str) -> None:
        self._binding.tie(field, lambda e: getattr(e, name), _putter(name), act)

    def _tie_text(self, field: DateField | DurationField | NumberField | IntField, name: str, act: str) -> None:
        self._binding.tie_text(field, lambda e: getattr(e, name), _putter(name), act)

    def _tie_party(self, party: PartyChoice, role: str, act: str) -> None:
        change = self._editing.change

        def chosen(found: str) -> None:
            text = "" if found else party.field.text()
            change(_with_party(self._editing.value, role, found, text), act, f"{role}Typed")

        def typed(text: str) -> None:
            found = party.field.value()
            change(_with_party(self._editing.value, role, found, "" if found else text), act, f"{role}Typed")

        def new(name: str) -> None:
            if self._editing.value.new_for == role:
                party.go_on()
                return
            siret = "".join(name.split())
            if len(siret) != _SIRET_DIGITS or not siret.isdecimal():
                siret = ""
            begun = "" if siret else name
            change(replace(self._editing.value, new_for=role, new_name=begun, new_siret=siret), act)

        party.chosen.connect(chosen)
        party.typed.connect(typed)
        party.new_wanted.connect(new)
        party.field.committed.connect(self._editing.end_typing)
        entry = party.new
        entry.name.edited.connect(lambda t: change(replace(self._editing.value, new_name=t), act, f"{role}NewName"))
        entry.siret.line.textEdited.connect(
            lambda _t: change(replace(self._editing.value, new_siret=entry.siret.value()), act, f"{role}NewSiret")
        )
        entry.cancelled.connect(
            lambda: change(replace(self._editing.value, new_for="", new_name="", new_siret=""), act)
        )
        entry.cancelled.connect(party.field.setFocus)

    def _section(self, title: str) -> None:
        heading = QLabel(title, self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        heading.setFont(font)
        if self._form.rowCount():
            heading.setContentsMargins(0, em(self, 0.7), 0, 0)
        self._form.addRow(heading)

    def _row(self, field: Field) -> None:
        self._form.addRow(_caption(field.editor.accessibleName(), field.editor), field)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """What Tab stops at in a layout, in the order of the layout."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = widget.layout() if widget is not None else item.layout() if item is not None else None
        if inner is not None:
            yield from _stops(inner)
        elif widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def _putter(name: str) -> Callable[[Entries, object], Entries]:
    def put(entries: Entries, value: object) -> Entries:
        changed: Entries = replace(entries, **{name: value})  # type: ignore[arg-type]  # a field's name and its own type
        return changed

    return put


def _with_party(entries: Entries, role: str, chosen: str, typed: str) -> Entries:
    if entries.new_for == role:
        before = entries.buyer_typed if role == "buyer" else entries.holder_typed
        if chosen:
            # It is in the directory after all.
            entries = replace(entries, new_for="", new_name="", new_siret="")
        elif entries.new_name == before.strip():
            entries = replace(entries, new_name=typed.strip())
    if role == "buyer":
        return replace(entries, buyer_id=chosen, buyer_typed=typed)
    return replace(entries, holder_id=chosen, holder_typed=typed)


def _caption(text: str, buddy: QWidget) -> QLabel:
    caption = QLabel(text)
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setBuddy(buddy)
    # One long caption would take the room of all fields.
    width = chars(caption, _LONGEST_CAPTION)
    if caption.sizeHint().width() > width:
        caption.setWordWrap(True)
        caption.setMinimumWidth(width)
    return caption
