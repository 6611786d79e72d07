"""Where each party stands on the conclusions, when they meet next, and what to remember."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.meeting import Agreement, Meeting, MeetingKind, Position
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.review import Gap, Missing
from facilitator_app.domain.state import State
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.fields import DateField, Field, IntField, LineField, LongTextField
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.lines import line_of, put
from facilitator_app.ui.review_wizard.proposed import next_meeting
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading, scrolling
from facilitator_app.ui.text_marks import TextMarks
from facilitator_app.ui.theme import chars, state_sign
from facilitator_app.words.explain import deadline_name
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


class PartyPosition(QGroupBox):
    """One party: agrees, or has a reservation and says which; who signs for it."""

    def __init__(self, case: Case, binding: Binding[Meeting], party: Party, parent: QWidget) -> None:
        super().__init__(parent)
        self._case, self._party = case, party
        name = f"agreement_{party}"
        self.setObjectName(name)
        who = label(party, case.words)
        self._choices = QButtonGroup(self)
        row = QHBoxLayout()
        self.radios: dict[Position, QRadioButton] = {}
        for position, text in (
            (Position.AGREES, translate("ReviewAgreement", "Agrees")),
            (Position.RESERVATION, translate("ReviewAgreement", "Has a reservation")),
        ):
            radio = QRadioButton(text, self)
            radio.setObjectName(f"{name}_{position}")
            radio.setAccessibleName(case.words.colon(who, text))
            radio.clicked.connect(lambda _on, position=position: self._choose(position))
            self._choices.addButton(radio)
            row.addWidget(radio)
            self.radios[position] = radio
        row.addStretch(1)
        reservation = translate("ReviewAgreement", "Reservation of {party}, in its own words").format(party=who)
        self.text = LongTextField(f"{name}_text", reservation, lowest=2, placeholder=reservation)
        signatory = translate("ReviewAgreement", "Signatory (function)")
        self.signatory = LineField(f"{name}_signatory", case.words.colon(who, signatory))
        act = translate("ReviewAgreement", "position of {party}").format(party=who.lower())
        binding.tie(self.text, lambda m: self._of(m).text, lambda m, v: self._with(m, text=v), act)
        act = translate("ReviewAgreement", "signatory of {party}").format(party=who.lower())
        binding.tie(self.signatory, lambda m: self._of(m).signatory, lambda m, v: self._with(m, signatory=v), act)
        form = QFormLayout()
        form.addRow(captioned(signatory, self.signatory), self.signatory)
        self.absent = QLabel(self)
        self.absent.setObjectName(f"{name}_absent")
        self.absent.setTextFormat(Qt.TextFormat.PlainText)
        self.absent.setWordWrap(True)
        self.absent.setText(f"{state_sign(State.WATCH)} {label(Gap.POSITION_OF_ABSENT, case.words)}")
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.absent)
        column.addWidget(self.text)
        column.addLayout(form)

    def _of(self, meeting: Meeting) -> Agreement:
        return line_of(meeting.agreements, self._party) or Agreement(id=self._party)

    def _with(self, meeting: Meeting, **changes: Any) -> Meeting:
        return replace(meeting, agreements=put(meeting.agreements, replace(self._of(meeting), **changes)))

    def _choose(self, position: Position) -> None:
        who = label(self._party, self._case.words).lower()
        act = translate("ReviewAgreement", "position of {party}").format(party=who)
        self._case.change(self._with(self._case.meeting, position=position), act)

    def show_position(self) -> None:
        """Shows where the party stands."""
        agreement = self._of(self._case.meeting)
        who, body = label(self._party, self._case.words), self._case.body(self._party)
        self.setTitle(f"{who} \u2013 {body}".replace("&", "&&") if body else who)
        self._choices.setExclusive(False)
        for position, radio in self.radios.items():
            radio.setChecked(agreement.position is position)
            radio.setEnabled(not self._case.read_only)
        self._choices.setExclusive(True)
        self.text.setVisible(agreement.position is Position.RESERVATION or bool(agreement.text))
        told = {m.subject_id for m in self._case.missing() if m.gap is Gap.POSITION_OF_ABSENT}
        self.absent.setVisible(self._party in told and not self._case.read_only)


class AgreementPage(StepPage):
    """Both parties, the next meeting, what to remember, and private notes."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._binding = Binding(case.editing)
        area, column = scrolling(self, "agreementScroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        column.addWidget(heading(translate("ReviewAgreement", "Where do the parties stand?"), self))
        self.parties = {p: PartyPosition(case, self._binding, p, self) for p in (Party.HOLDER, Party.BUYER)}
        both = QHBoxLayout()
        for party in self.parties.values():
            both.addWidget(party, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(both)
        self._add_next_meeting(column)
        self._add_highlights(column)
        column.addStretch(1)

    def _add_next_meeting(self, column: QVBoxLayout) -> None:
        # After a final review there is none: nothing is due any more.
        self._next_part = QWidget(self)
        part = QVBoxLayout(self._next_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.addWidget(heading(translate("ReviewAgreement", "Next meeting"), self))
        form = QFormLayout()
        self.next_on = DateField("nextMeetingOn", translate("ReviewAgreement", "Date"), today=self.case.today)
        self.next_on.setMaximumWidth(chars(self, 40))
        self.next_place = LineField("nextMeetingPlace", translate("ReviewAgreement", "Place"))
        self.propose = QPushButton(self)
        self.propose.setObjectName("nextMeetingProposed")
        self.propose.clicked.connect(self._take_proposed)
        self._why = QLabel(self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._tie(self.next_on, "next_meeting_on", translate("ReviewAgreement", "next meeting"))
        self._tie(self.next_place, "next_meeting_place", translate("ReviewAgreement", "place of the next meeting"))
        form.addRow(captioned(translate("ReviewAgreement", "Date"), self.next_on), self.next_on)
        proposed = QHBoxLayout()
        proposed.addWidget(self.propose)
        proposed.addWidget(self._why, 1)
        form.addRow("", proposed)
        form.addRow(captioned(translate("ReviewAgreement", "Place"), self.next_place), self.next_place)
        part.addLayout(form)
        column.addWidget(self._next_part)

    def _add_highlights(self, column: QVBoxLayout) -> None:
        column.addWidget(heading(translate("ReviewAgreement", "To remember"), self))
        three = translate("ReviewAgreement", "Three lines at most: they come first in the minutes")
        highlights = LongTextField("highlights", translate("ReviewAgreement", "To remember"), placeholder=three)
        days = IntField(
            "remarksDays",
            translate("ReviewAgreement", "Remarks on the minutes within"),
            highest=60,
            unit=translate("ReviewAgreement", "working days"),
        )
        days.setMaximumWidth(chars(self, 40))
        hidden = translate("ReviewAgreement", "Never printed nor exported")
        notes = LongTextField("meetingNotes", translate("ReviewAgreement", "Private notes"), placeholder=hidden)
        self._tie(highlights, "highlights", translate("ReviewAgreement", "to remember"))
        self._binding.tie(
            days,
            lambda m: m.remarks_days,
            lambda m, v: replace(m, remarks_days=5 if v is None else v),
            translate("ReviewAgreement", "time for remarks"),
        )
        self._tie(notes, "private_notes", translate("ReviewAgreement", "private notes"))
        column.addWidget(highlights)
        form = QFormLayout()
        form.addRow(captioned(translate("ReviewAgreement", "Remarks on the minutes within"), days), days)
        column.addLayout(form)
        self.highlights = highlights
        self._marks = TextMarks(highlights.text, self.case.marks)
        self._dismissed: tuple[Dismissal, ...] = ()
        self.notes = notes
        self.notes_shown = QToolButton(self)
        self.notes_shown.setObjectName("meetingNotesShown")
        self.notes_shown.setText(translate("ReviewAgreement", "Private notes (never printed)"))
        self.notes_shown.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.notes_shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.notes_shown.setAutoRaise(True)
        self.notes_shown.setCheckable(True)
        self.notes_shown.toggled.connect(self._show_notes)
        column.addWidget(self.notes_shown)
        column.addWidget(notes)
        self._show_notes(False)

    def _show_notes(self, shown: bool) -> None:
        """Opens or closes the private notes: the step is often on a screen that everybody looks at."""
        self.notes_shown.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.notes.setVisible(shown)
        if shown and self.isVisible():
            self.notes.setFocus()

    def _tie(self, field: Field, name: str, act: str) -> None:
        self._binding.tie(field, lambda m: getattr(m, name), _putter(name), act)

    def show_meeting(self) -> None:
        self._binding.show()
        self._binding.set_read_only(self.case.read_only)
        self._next_part.setVisible(self.case.meeting.kind is not MeetingKind.FINAL_REVIEW)
        for party in self.parties.values():
            party.show_position()
        lines = len(self.case.meeting.highlights.splitlines())
        too_many = translate("ReviewAgreement", "The first page of the minutes has room for three lines.")
        self.highlights.set_hint(too_many if lines > 3 else "")
        self._show_proposed()
        if self._dismissed != self.case.meeting.dismissed:
            self._dismissed = self.case.meeting.dismissed
            self._marks.rehighlight()

    def leave(self) -> None:
        super().leave()
        self.notes_shown.setChecked(False)

    def opened(self) -> None:
        self.notes_shown.setChecked(False)
        deadlines = self.case.desk.deadlines.of_contract(self.case.contract.id)
        self._next = next_meeting(deadlines, self.case.meeting, self.case.day())

    def _show_proposed(self) -> None:
        due = self._next
        shown = due is not None and self.case.meeting.next_meeting_on != due.date and not self.case.read_only
        self.propose.setVisible(shown)
        self._why.setVisible(due is not None)
        if due is not None:
            words = self.case.words
            date = words.date(due.date)
            self.propose.setText(translate("ReviewAgreement", "Take {date}").format(date=date))
            name = deadline_name(due.kind, due.number, words)
            by = translate("ReviewAgreement", "Next on the contract: {meeting}, by {date} at the latest.")
            self._why.setText(by.format(meeting=name.lower(), date=date))

    def _take_proposed(self) -> None:
        if self._next is not None:
            after = replace(self.case.meeting, next_meeting_on=self._next.date)
            self.case.change(after, translate("ReviewAgreement", "next meeting"))
            self.next_place.setFocus()

    def focus_first(self) -> None:
        first = self.parties[Party.HOLDER].radios
        (first[Position.RESERVATION] if first[Position.RESERVATION].isChecked() else first[Position.AGREES]).setFocus()

    def show_wording(self, finding: Finding) -> None:
        self.highlights.setFocus()

    def go_to(self, missing: Missing) -> None:
        if missing.gap is Gap.NO_NEXT_MEETING:
            self.next_on.setFocus()
            return
        party = self.parties.get(Party(missing.subject_id)) if missing.subject_id else None
        if party is None:
            self.focus_first()
        elif missing.gap is Gap.RESERVATION_WITHOUT_TEXT:
            party.text.setFocus()
        else:
            party.radios[Position.AGREES].setFocus()


def captioned(text: str, field: Field) -> QLabel:
    """A label that belongs to a field."""
    caption = QLabel(text)
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setBuddy(field.editor)
    return caption


def _putter(name: str) -> Callable[[Meeting, Any], Meeting]:
    def put_value(meeting: Meeting, value: Any) -> Meeting:
        changed: Meeting = replace(meeting, **{name: value})
        return changed

    return put_value
