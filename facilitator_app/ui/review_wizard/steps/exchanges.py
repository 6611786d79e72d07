"""What each party expects and finds difficult, what the holder proposes, and the breaches spoken of."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Exchange, ExchangeKind, Fate, Meeting, Proposal
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.review import Gap, Missing
from facilitator_app.domain.state import State
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.icons import icon
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.breaches_table import breaches_description
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
    """Three tables: what was said by whom, the holder's proposals with their fate, and breaches.

    What was open when the meeting was begun is there already; what came since is taken up with one button.
    """

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._registered: frozenset[str] = frozenset()
        self.said = step_table(case, self._said(), _put_said, self)
        self.proposals = step_table(case, self._proposals(), lambda m, rows: replace(m, proposals=rows), self)
        described = breaches_description(case, lambda: self._registered)
        self.breaches = step_table(case, described, lambda m, rows: replace(m, breaches=rows), self)
        self.said.view.typed_on_heading.connect(self.said.begin_with)
        self.tables = (self.said, self.proposals, self.breaches)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("exchangesSplitter")
        splitter.setChildrenCollapsible(False)
        self._breaches_part = self._part(self.breaches.description.title, self.breaches)
        for part, share in (
            (self._part(translate("ReviewExchanges", "Expectations and difficulties"), self.said), 4),
            (self._part(translate("ReviewExchanges", "Proposals of the holder"), self.proposals), 3),
            (self._breaches_part, 2),
        ):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, share)
        self.note_breach = QPushButton(translate("ReviewExchanges", "Note a &breach"), self)
        self.note_breach.setObjectName("noteBreach")
        self.note_breach.setFlat(True)
        self.note_breach.setIcon(icon("add"))
        self.note_breach.clicked.connect(self._note_breach)
        column = QVBoxLayout(self)
        column.addWidget(self._news())
        column.addWidget(splitter, 1)
        column.addWidget(self.note_breach, 0, Qt.AlignmentFlag.AlignLeft)

    def _part(self, title: str, table: QWidget) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(title, self))
        column.addWidget(table, 1)
        return part

    def _news(self) -> QWidget:
        """What came to the follow-up since the meeting was begun, and the button that takes it up."""
        self.news = QWidget(self)
        self.news_text = QLabel(self.news)
        self.news_text.setObjectName("exchangesNews")
        self.news_text.setWordWrap(True)
        self.take_up = QPushButton(translate("ReviewExchanges", "Ta&ke up"), self.news)
        self.take_up.setObjectName("takeUpNews")
        self.take_up.clicked.connect(self._take_up)
        row = QHBoxLayout(self.news)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.news_text, 1)
        row.addWidget(self.take_up)
        self.news.hide()
        return self.news

    def come(self) -> None:
        meeting = self.case.meeting
        register = self.case.desk.registers.of_contract(meeting.contract_id)
        self._registered = frozenset(breach.id for breach in register.breaches)
        self._count_news()
        super().come()

    def _count_news(self) -> None:
        """Told on coming to the step: others than the wizard do not work on the follow-up meanwhile."""
        count = 0 if self.case.read_only else self.case.desk.meetings.still_to_take_up(self.case.meeting)
        said = translate(
            "ReviewExchanges", "%n thing(s) of the follow-up not on the list, or changed since.", "", count
        )
        self.news_text.setText(said)
        self.news.setVisible(bool(count))

    def _take_up(self) -> None:
        act = translate("ReviewExchanges", "take up what came since")
        self.case.change(self.case.desk.meetings.with_register(self.case.meeting), act)
        self._count_news()
        self.focus_first()

    def show_meeting(self) -> None:
        meeting, read_only = self.case.meeting, self.case.read_only
        self.said.show_rows(meeting.exchanges, tuple(self._groups(meeting)), read_only=read_only)
        self.proposals.show_rows(meeting.proposals, read_only=read_only)
        self.breaches.show_rows(meeting.breaches, read_only=read_only)
        # Most meetings have none, and the room is wanted for what is said.
        self._breaches_part.setVisible(bool(meeting.breaches))
        self.note_breach.setVisible(not meeting.breaches and not read_only)

    def _note_breach(self) -> None:
        self._breaches_part.show()
        self.breaches.add()

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
        breaches = tuple(line for line in meeting.breaches if line.breach.event.strip() or line.said.strip())
        act = translate("ReviewExchanges", "empty lines taken out")
        self.case.tidy(replace(meeting, exchanges=said, proposals=proposals, breaches=breaches), act)

    def focus_first(self) -> None:
        self.said.view.setFocus()

    def go_to(self, missing: Missing) -> None:
        self.proposals.go_to(missing.subject_id, "fate" if missing.gap is Gap.NO_FATE else "reason")

    def show_wording(self, finding: Finding) -> None:
        table = self.said if finding.field == "exchanges" else self.proposals
        table.go_to(finding.subject_id, "reason" if finding.field == "reasons" else "text")

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
            copied=lambda line: replace(line, id=new_id(), made_on=None),
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
            marks=self.case.marks,
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
                Column(
                    key="made_on",
                    title=translate("ReviewExchanges", "First made on"),
                    get=lambda line: line.made_on,
                    show=lambda line: words.short_date(line.made_on),
                    width=13,
                    priority=1,
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
            marks=self.case.marks,
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
