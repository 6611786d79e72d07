"""Decisions by one typed line, split into who, what and when, and shown for correction."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.decision_line import names_both, parse_decision, party_named
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Decision
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.review import Gap, Missing
from facilitator_app.domain.state import State
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.fields import LineField
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading
from facilitator_app.ui.review_wizard.steps.tables import choices, step_table
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.words.labels import label, told_owner
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_COLUMN_OF = {
    Gap.DECISION_WITHOUT_OWNER: "who",
    Gap.DECISION_WITHOUT_DATE: "due",
    Gap.DECISION_WITHOUT_TERM: "term",
}


class DecisionsPage(StepPage):
    """A line to type decisions in, one after the other, and the table of those taken."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        example = translate("ReviewDecisions", "Holder: send the certificates before 30/11")
        self.line = LineField(
            "decisionLine", translate("ReviewDecisions", "A decision in one line"), longest=2000, placeholder=example
        )
        add = QPushButton(translate("ReviewDecisions", "Add"), self)
        add.setObjectName("decisionAdd")
        self.line.add_beside(add)
        self._reading = QLabel(self)
        self._reading.setObjectName("decisionReading")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setWordWrap(True)
        self.table = step_table(case, self._description(), lambda m, rows: replace(m, decisions=rows), self)
        self.tables = (self.table,)
        self._formal = QLabel(self)
        self._formal.setObjectName("decisionFormal")
        self._formal.setTextFormat(Qt.TextFormat.PlainText)
        self._formal.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(heading(translate("ReviewDecisions", "What is decided: who does what, by when?"), self))
        column.addWidget(self.line)
        column.addWidget(self._reading)
        column.addWidget(self.table, 1)
        column.addWidget(self._formal)
        self.line.line.returnPressed.connect(self._add)
        add.clicked.connect(self._add)
        self.line.edited.connect(lambda _text: self._typed())

    @property
    def _draft_key(self) -> str:
        return f"decision:{self.case.meeting.id}"

    def opened(self) -> None:
        kept = self.case.desk.drafts.get(self._draft_key)
        self.line.set_value(kept.text if kept else "")
        self._show_reading()

    def _typed(self) -> None:
        self._show_reading()
        self.keep_line()

    def keep_line(self) -> None:
        """Makes a decision not yet added durable as it is typed."""
        text = self.line.value()
        if text:
            self.case.desk.drafts.put(self._draft_key, text)
        else:
            self.case.desk.drafts.drop(self._draft_key)

    def _show_reading(self) -> None:
        text = self.line.value()
        if not text:
            self._reading.setText(
                translate("ReviewDecisions", "Who, a colon, what, by when. Enter adds it; all can be corrected below.")
            )
            return
        decision = self._read(text)
        unsaid = translate("ReviewDecisions", "to say")
        read = translate("ReviewDecisions", "Who: {who}. What: {what}. By when: {when}.")
        when = self.case.words.date(decision.due) or unsaid
        self._reading.setText(read.format(who=decision.who or unsaid, what=decision.text, when=when))

    def _read(self, text: str) -> Decision:
        return _with_owner_told(parse_decision(text, self.case.day()), self.case.words)

    def _add(self) -> None:
        text = self.line.value()
        if not text or self.case.read_only:
            return
        decision = self._read(text)
        meeting = self.case.meeting
        act = translate("ReviewDecisions", "add a decision")
        self.case.change(replace(meeting, decisions=(*meeting.decisions, decision)), act)
        self.line.set_value("")
        self.keep_line()
        self._show_reading()
        self.line.setFocus()

    def show_meeting(self) -> None:
        meeting = self.case.meeting
        self.line.setVisible(not self.case.read_only)
        self._reading.setVisible(not self.case.read_only)
        self.table.show_rows(meeting.decisions, read_only=self.case.read_only)
        self._formal.setVisible(bool(meeting.decisions))
        self._formal.setText(_what_binds(meeting.decisions))

    def leave(self) -> None:
        meeting = self.case.meeting
        there = (d for d in meeting.decisions if d.text.strip() or d.who.strip() or d.due is not None)
        kept = tuple(_with_owner_told(d, self.case.words) for d in there)
        self.case.tidy(replace(meeting, decisions=kept), translate("ReviewDecisions", "empty lines taken out"))

    def focus_first(self) -> None:
        (self.table.view if self.case.read_only else self.line).setFocus()

    def go_to(self, missing: Missing) -> None:
        self.table.go_to(missing.subject_id, _COLUMN_OF.get(missing.gap, "text"))

    def show_wording(self, finding: Finding) -> None:
        self.table.go_to(finding.subject_id, "text")

    def _description(self) -> Description[Decision]:
        words = self.case.words
        terms = choices(ContractTerm, words)
        to_say = translate("ReviewDecisions", "to say")
        return Description(
            name="decisions",
            title=translate("ReviewDecisions", "Decisions"),
            columns=(
                Column(
                    key="who",
                    title=translate("ReviewDecisions", "Who"),
                    get=lambda d: d.who,
                    show=lambda d: told_owner(d.who, d.party, words) if d.who.strip() else "",
                    put=lambda d, who: replace(d, who=who, party=party_named(who)),
                    label=translate("ReviewDecisions", "who does it"),
                    lacking=lambda d: "" if d.who.strip() else to_say,
                    width=14,
                    share=1,
                ),
                Column(
                    key="text",
                    title=translate("ReviewDecisions", "What"),
                    get=lambda d: d.text,
                    put=lambda d, text: replace(d, text=text),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewDecisions", "what is decided"),
                    width=24,
                    share=4,
                ),
                Column(
                    key="due",
                    title=translate("ReviewDecisions", "By when"),
                    get=lambda d: d.due,
                    put=lambda d, day: replace(d, due=day),
                    kind=Kind.DATE,
                    label=translate("ReviewDecisions", "date of a decision"),
                    lacking=lambda d: "" if d.due else to_say,
                    width=13,
                ),
                Column(
                    key="term",
                    title=translate("ReviewDecisions", "Contract term touched"),
                    get=lambda d: d.term,
                    put=lambda d, term: replace(d, term=term),
                    kind=Kind.CHOICE,
                    label=translate("ReviewDecisions", "term touched"),
                    choices=lambda _d: terms,
                    lacking=lambda d: "" if d.term else to_say,
                    width=18,
                ),
                Column(
                    key="formal",
                    title=translate("ReviewDecisions", "Made binding by"),
                    get=_binding_form,
                    state=lambda d: State.WATCH if d.term not in (None, ContractTerm.NONE) else None,
                    width=15,
                    priority=1,
                ),
                Column(
                    key="party",
                    title=translate("ReviewDecisions", "Side"),
                    get=lambda d: label(d.party, words),
                    width=10,
                    priority=2,
                    in_table=False,
                ),
            ),
            new=lambda _group: Decision(id=new_id()),
            copied=lambda d: replace(d, id=new_id()),
            id_of=lambda d: d.id,
            acts=Acts(
                add=translate("ReviewDecisions", "Add a decision"),
                added=translate("ReviewDecisions", "add a decision"),
                deleted=translate("ReviewDecisions", "delete a decision"),
                duplicated=translate("ReviewDecisions", "duplicate a decision"),
                moved=translate("ReviewDecisions", "move a decision"),
                pasted=translate("ReviewDecisions", "paste decisions"),
                changed=translate("ReviewDecisions", "change a decision"),
            ),
            empty=translate("ReviewDecisions", "No decision yet."),
            marks=self.case.marks,
        )


def _with_owner_told(decision: Decision, words: Words) -> Decision:
    """The decision with its owner as the minutes tell it: both parties have one name."""
    if not names_both(decision.who):
        return decision
    return replace(decision, who=told_owner(decision.who, decision.party, words), party=Party.SHARED)


def _binding_form(decision: Decision) -> str:
    if decision.term is None:
        return ""
    if decision.term is ContractTerm.NONE:
        return translate("ReviewDecisions", "Exchange of letters")
    return translate("ReviewDecisions", "Amendment")


def _what_binds(decisions: tuple[Decision, ...]) -> str:
    """What makes the decisions binding, and for how many that can't be told yet."""
    touching = sum(d.term not in (None, ContractTerm.NONE) for d in decisions)
    unsaid = sum(d.term is None for d in decisions)
    told = []
    if touching:
        told.append(
            translate(
                "ReviewDecisions",
                "%n decision(s) touch a term of the contract: an amendment is needed for these.",
                "",
                touching,
            )
        )
    if unsaid:
        told.append(
            translate("ReviewDecisions", "%n decision(s): say whether a term of the contract is touched.", "", unsaid)
        )
    if not told:
        told.append(
            translate("ReviewDecisions", "An exchange of letters is enough: no term of the contract is touched.")
        )
    return " ".join(told)
