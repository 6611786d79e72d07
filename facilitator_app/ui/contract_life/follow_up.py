"""The follow-up between meetings: data, actions, proposals, breaches, amendments, expectations; and interim points."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout

from facilitator_app.domain.chapter_wording import said_at_meetings
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.register import Register
from facilitator_app.domain.wording import Finding
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.contract_life.follow_up_tabs.amendments import AmendmentsTab
from facilitator_app.ui.contract_life.follow_up_tabs.breaches import BreachesTab
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.exchanges import ExchangesTab
from facilitator_app.ui.contract_life.follow_up_tabs.expected_data import ExpectedDataTab
from facilitator_app.ui.contract_life.follow_up_tabs.on_the_list import on_the_list
from facilitator_app.ui.contract_life.follow_up_tabs.open_actions import OpenActionsTab
from facilitator_app.ui.contract_life.follow_up_tabs.proposals import ProposalsTab
from facilitator_app.ui.contract_life.follow_up_tabs.tab import NEW_AMENDMENT, FollowUpTab
from facilitator_app.ui.tab_keys import page_keys, step_tab
from facilitator_app.ui.theme import em, is_dark, state_colour, state_sign
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.wording.chapter import chapter_acts
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.words.labels import label
from facilitator_app.words.plan_moves import moves_text

translate = QCoreApplication.translate


class FollowUpSection(EditedSection[Register]):
    """Six tables over one register; what they show besides leads to the plan or the meeting where it is changed."""

    def build(self) -> None:
        self.setObjectName("followUpSection")
        self.case: FollowUpCase | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("followUpTabs")
        self.tabs.setAccessibleName(translate("FollowUp", "Parts of the follow-up"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setDocumentMode(True)
        self.tabs.currentChanged.connect(self._tab_changed)
        told = translate(
            "FollowUp",
            "Between reviews the parties keep talking about expectations, difficulties and results (workshop of "
            "20 January 2022); what is open here is taken up by the next meeting.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help_line(told))
        column.addLayout(self._interim_row())
        column.addWidget(self.tabs, 1)
        page_keys(self, self.step_tab)

    def _interim_row(self) -> QHBoxLayout:
        self.interim = self.button("beginInterim", "", "review", self.begin_interim)
        self.on_list = self.line("interimList")
        row = QHBoxLayout()
        row.addWidget(self.interim)
        row.addWidget(self.on_list, 1)
        return row

    # -- the section's part on the page

    def read(self, contract_id: str) -> Register:
        told = self.desk.registers.follow_up(contract_id)
        if self.case is None:
            self.case = FollowUpCase(self.editing, self.words, self.desk.today, self.desk.read_only, told)
            for tab in self._made(self.case):
                self.tabs.addTab(tab, "")
        self.case.told = told
        return told.register

    def save(self, before: Register, after: Register, act: str) -> None:
        self.desk.registers.save(before, after, act)

    def _made(self, case: FollowUpCase) -> tuple[FollowUpTab, ...]:
        kinds = (ExpectedDataTab, OpenActionsTab, ProposalsTab, BreachesTab, AmendmentsTab, ExchangesTab)
        return tuple(kind(case, self._lead) for kind in kinds)

    def focus_first(self) -> None:
        tab = self.current_tab()
        if tab is not None:
            tab.focus_first()

    def go_to(self, where: str) -> None:
        """Goes to a line of the register, a decision or an action, by its id: to its tab and its row.

        NEW_AMENDMENT leads to a new line among the amendments, open to be typed in.
        """
        if where == NEW_AMENDMENT:
            self._add_amendment()
            return
        for tab in self.all_tabs():
            tab.show_case()
            if tab.table.model.line_of(where) >= 0:
                self.tabs.setCurrentWidget(tab)
                tab.table.go_to(where)
                return
        self.focus_first()

    def _add_amendment(self) -> None:
        tab = next((tab for tab in self.all_tabs() if isinstance(tab, AmendmentsTab)), None)
        if tab is not None:
            self.tabs.setCurrentWidget(tab)
            tab.focus_first()
            tab.table.add()

    def wording_acts(self) -> WordingActs | None:
        case = self.case
        if case is None or not self.editing.opened:
            return None
        return chapter_acts(
            lambda: self.editing.value,
            self.editing.change,
            read_only=case.read_only,
            said=lambda: said_at_meetings(case.told.meetings),
        )

    def show_wording(self, finding: Finding) -> None:
        self.go_to(finding.subject_id)

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane of the tab in front."""
        tab = self.current_tab()
        if tab is not None:
            tab.toggle_detail()

    def actions_for_menu(self) -> list[QAction]:
        """The acts on the rows of the tab in front, for the window's menu."""
        tab = self.current_tab()
        return [] if tab is None else tab.table.actions_for_menu()

    def current_tab(self) -> FollowUpTab | None:
        """The tab in front."""
        tab = self.tabs.currentWidget()
        return tab if isinstance(tab, FollowUpTab) else None

    def all_tabs(self) -> list[FollowUpTab]:
        """The tabs in their order."""
        found = [self.tabs.widget(number) for number in range(self.tabs.count())]
        return [tab for tab in found if isinstance(tab, FollowUpTab)]

    def step_tab(self, step: int) -> None:
        """To the tab before (-1) or after (+1), round and round."""
        step_tab(self.tabs, step)
        self.focus_first()

    # -- showing

    def show_value(self) -> None:
        self._show_tab()
        self._show_titles()
        if self.case is not None:
            self._show_interim(self.case)

    def _show_tab(self) -> None:
        tab = self.current_tab()
        if tab is not None and self.editing.opened:
            tab.show_case()

    def _tab_changed(self, _index: int) -> None:
        self.editing.end_typing()
        self._show_tab()

    def _show_titles(self) -> None:
        dark = is_dark(self.palette())
        for number, tab in enumerate(self.all_tabs()):
            title = tab.title()
            state = title.state
            said = title.text if state is None else f"{title.text} {state_sign(state)}"
            if self.tabs.tabText(number) != said:
                self.tabs.setTabText(number, said)
            plain = self.palette().windowText().color()
            self.tabs.tabBar().setTabTextColor(number, plain if state is None else state_colour(state, dark))
            spoken = title.text if state is None else f"{title.text}, {label(state, self.words)}"
            self.tabs.setTabToolTip(number, plain_tip(spoken))
            self.tabs.tabBar().setAccessibleTabName(number, spoken)

    def _show_interim(self, case: FollowUpCase) -> None:
        begun = case.told.open_interim
        if begun is None:
            text = translate("FollowUp", "Begin an &interim point")
        else:
            date = self.words.short_date(begun.date) or translate("FollowUp", "no date yet")
            text = translate("FollowUp", "Resume the &interim point ({date})").format(date=date)
        self.interim.setText(text)
        self.interim.setEnabled(not case.read_only)
        self.on_list.setText(on_the_list(case))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.case is not None:
            self._show_titles()

    # -- leading on

    def begin_interim(self) -> None:
        """Begins an interim point today with what is open on its list, or resumes the one that is open."""
        if not self.flush():
            return
        try:
            meeting = self.desk.meetings.start(self.contract_id, MeetingKind.INTERIM, self.desk.today())
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        self.open_requested.emit("meeting", meeting.id)

    def _lead(self, kind: str, id_: str) -> None:
        if kind == "amendment":
            self._apply(id_)
        elif kind == "breach_letter":
            self._show_breach_letter(id_)
        else:
            self.open_requested.emit(kind, id_)

    def _show_breach_letter(self, breach_id: str) -> None:
        from facilitator_app.services.papers import LetterKind, PaperKind

        self.show_paper(PaperKind.LETTER, letter=LetterKind.BREACH, breach_id=breach_id)

    def _apply(self, amendment_id: str) -> None:
        """Adds the months of an amendment to the contract, after naming what changes."""
        if self.case is None or not self.flush():
            return
        amendment = next((a for a in self.case.register.amendments if a.id == amendment_id), None)
        months = self.case.told.contract.duration_months
        if amendment is None or months is None:
            return
        question = translate("FollowUp", "Change the contract’s duration from {before} to {after} months?")
        question = question.format(before=months, after=months + amendment.months_added)
        details = translate("FollowUp", "Amendment {number}. Deadlines follow; undo is on the list of contracts.")
        moves = moves_text(self.desk.registers.plans_that_follow(self.case.told.contract, amendment), self.words)
        told = "\n".join(filter(None, (details.format(number=amendment.number), moves)))
        act = translate("FollowUp", "Change the duration")
        if not messages.ask(self, question, act=act, details=told, safe=True):
            return
        try:
            self.desk.registers.apply_duration(self.contract_id, amendment_id)
            self.open_contract(self.contract_id)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        messages.tell(self, translate("FollowUp", "The contract’s duration has been changed."))
