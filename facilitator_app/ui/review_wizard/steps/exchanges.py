"""What each party expects and finds difficult, and what the holder proposes."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Exchange, ExchangeKind, Fate, Meeting, Proposal
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.review import Missing
from facilitator_app.domain.state import State
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading
from facilitator_app.ui.review_wizard.steps.tables import step_table
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

FATE_STATES = {
    Fate.PROPOSED: State.NOT_STARTED,
    Fate.DISCUSSED: State.ON_TRACK,
    Fate.ACCEPTED: State.REACHED,
    Fate.REFUSED: State.LATE,
    Fate.PUT_OFF: State.WATCH,
}
_PARTIES = (Party.HOLDER, Party.BUYER, Party.FACILITATOR)


class ExchangesPage(StepPage):
    """Two tables: what was said by whom, and the holder's proposals with their fate."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self.said = step_table(case, self._said(), _put_said, self)
        self.proposals = step_table(case, self._proposals(), lambda m, rows: replace(m, proposals=rows), self)
        self.said.view.typed_on_heading.connect(self.said.begin_with)
        self.tables = (self.said, self.proposals)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("exchangesSplitter")
        splitter.setChildrenCollapsible(False)
        for title, table in (
            (translate("ReviewExchanges", "Expectations and difficulties"), self.said),
            (translate("ReviewExchanges", "Proposals of the holder"), self.proposals),
        ):
            half = QWidget(self)
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(heading(title, self))
            column.addWidget(table, 1)
            splitter.addWidget(half)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)

    def show_meeting(self) -> None:
        meeting, read_only = self.case.meeting, self.case.read_only
        self.said.show_rows(meeting.exchanges, tuple(self._groups(meeting)), read_only=read_only)
        self.proposals.show_rows(meeting.proposals, read_only=read_only)

    def _groups(self, meeting: Meeting) -> list[Group]:
        used = {_key(line.party, line.kind) for line in meeting.exchanges}
        groups = []
        for party in _PARTIES:
            for kind in ExchangeKind:
                key = _key(party, kind)
                if party is not Party.FACILITATOR or key in used:
                    groups.append(Group(key=key, title=self._title(party, kind)))
        return groups

    def _title(self, party: Party, kind: ExchangeKind) -> str:
        plural = {
            ExchangeKind.EXPECTATION: translate("ReviewExchanges", "Expectations"),
            ExchangeKind.DIFFICULTY: translate("ReviewExchanges", "Difficulties"),
        }[kind]
        return f"{label(party, self.case.words)} \u2013 {plural.lower()}"

    def leave(self) -> None:
        meeting = self.case.meeting
        said = tuple(line for line in meeting.exchanges if line.text.strip())
        proposals = tuple(line for line in meeting.proposals if line.text.strip() or line.reason.strip())
        act = translate("ReviewExchanges", "empty lines taken out")
        self.case.change(replace(meeting, exchanges=said, proposals=proposals), act)

    def focus_first(self) -> None:
        self.said.view.setFocus()

    def go_to(self, missing: Missing) -> None:
        self.proposals.go_to(missing.subject_id, "reason")

    def _said(self) -> Description[Exchange]:
        return Description(
            name="exchanges",
            title=translate("ReviewExchanges", "Expectations and difficulties"),
            columns=(
                Column(
                    key="text",
                    title=translate("ReviewExchanges", "What was said"),
                    get=lambda line: line.text,
                    put=lambda line, text: replace(line, text=text),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewExchanges", "what was said"),
                    width=30,
                    share=1,
                ),
            ),
            new=lambda group: _moved_to(Exchange(id=new_id()), group),
            copied=lambda line: replace(line, id=new_id()),
            id_of=lambda line: line.id,
            acts=Acts(
                add=translate("ReviewExchanges", "Add a line"),
                added=translate("ReviewExchanges", "add a line"),
                deleted=translate("ReviewExchanges", "delete what was said"),
                duplicated=translate("ReviewExchanges", "duplicate a line"),
                moved=translate("ReviewExchanges", "move a line"),
                pasted=translate("ReviewExchanges", "paste lines"),
                changed=translate("ReviewExchanges", "change what was said"),
            ),
            empty=translate("ReviewExchanges", "Nothing noted yet: Insert adds a line."),
            group_of=lambda line: _key(line.party, line.kind),
            regrouped=_moved_to,
        )

    def _proposals(self) -> Description[Proposal]:
        words = self.case.words
        fates = tuple(Choice(value=fate, text=label(fate, words), state=FATE_STATES[fate]) for fate in Fate)
        return Description(
            name="proposals",
            title=translate("ReviewExchanges", "Proposals of the holder"),
            columns=(
                Column(
                    key="text",
                    title=translate("ReviewExchanges", "Proposal"),
                    get=lambda line: line.text,
                    put=lambda line, text: replace(line, text=text),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewExchanges", "proposal"),
                    width=24,
                    share=4,
                ),
                Column(
                    key="fate",
                    title=translate("ReviewExchanges", "What becomes of it"),
                    get=lambda line: line.fate,
                    put=lambda line, fate: replace(line, fate=fate),
                    kind=Kind.CHOICE,
                    label=translate("ReviewExchanges", "what becomes of a proposal"),
                    choices=lambda _line: fates,
                    state=lambda line: FATE_STATES[line.fate],
                    width=17,
                ),
                Column(
                    key="reason",
                    title=translate("ReviewExchanges", "Reason"),
                    get=lambda line: line.reason,
                    put=lambda line, text: replace(line, reason=text),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewExchanges", "reason"),
                    lacking=_reason_lacking,
                    width=18,
                    share=3,
                ),
            ),
            new=lambda _group: Proposal(id=new_id()),
            copied=lambda line: replace(line, id=new_id()),
            id_of=lambda line: line.id,
            acts=Acts(
                add=translate("ReviewExchanges", "Add a proposal"),
                added=translate("ReviewExchanges", "add a proposal"),
                deleted=translate("ReviewExchanges", "delete a proposal"),
                duplicated=translate("ReviewExchanges", "duplicate a proposal"),
                moved=translate("ReviewExchanges", "move a proposal"),
                pasted=translate("ReviewExchanges", "paste proposals"),
                changed=translate("ReviewExchanges", "change a proposal"),
            ),
            empty=translate("ReviewExchanges", "No proposal yet: Insert adds one."),
        )


def _put_said(meeting: Meeting, rows: tuple[Exchange, ...]) -> Meeting:
    return replace(meeting, exchanges=rows)


def _key(party: Party, kind: ExchangeKind) -> str:
    return f"{party}:{kind}"


def _moved_to(line: Exchange, group: str) -> Exchange:
    party, _, kind = group.partition(":")
    return replace(line, party=Party(party), kind=ExchangeKind(kind))


def _reason_lacking(line: Proposal) -> str:
    wanted = line.fate in (Fate.REFUSED, Fate.PUT_OFF) and not line.reason.strip()
    return translate("ReviewExchanges", "reason to give") if wanted else ""
