"""The plan editor: one page, made once and filled anew for each plan."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.completeness import Point, PointStatus
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.wording import check_plan
from facilitator_app.ui import messages
from facilitator_app.ui.one_line import OneLine
from facilitator_app.ui.plan_editor.actions import ActionsTab
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.completeness import CompletenessPanel
from facilitator_app.ui.plan_editor.follow_up import FollowUpTab
from facilitator_app.ui.plan_editor.frozen_line import FrozenLine
from facilitator_app.ui.plan_editor.header import PlanHeader, next_deadline
from facilitator_app.ui.plan_editor.indicators import IndicatorsTab
from facilitator_app.ui.plan_editor.leading import places
from facilitator_app.ui.plan_editor.objectives import ObjectivesTab
from facilitator_app.ui.plan_editor.resources import ResourcesTab
from facilitator_app.ui.plan_editor.schedule_tab import ScheduleTab
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.plan_editor.tab_titles import tab_titles
from facilitator_app.ui.plan_editor.whole_plan import WholePlan
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.tab_keys import page_keys, step_tab
from facilitator_app.ui.theme import em, is_dark, state_colour, state_sign
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.unsaved import Unsaved
from facilitator_app.ui.wording.sign import WordingSign
from facilitator_app.words.labels import label
from facilitator_app.words.perimeter import perimeter_in_short
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class PlanEditorPage(QWidget):
    """Header, the seven points, the tabs, and a last line with the perimeter and what was saved."""

    closed = Signal()
    title_changed = Signal()
    saving_changed = Signal(str)
    open_requested = Signal(str, str)
    help_changed = Signal()

    def __init__(self, desk: "Desk", words: Words, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("planEditor")
        self._desk = desk
        self._words = words
        self._settings = settings
        self._opening = False
        self.editing: Editing[Plan] = Editing(desk.plans.save, self._trouble, self)
        self.undo_stack: QUndoStack = self.editing.undo_stack
        self.case = PlanCase(self.editing, words, desk.today)
        self._whole = WholePlan(desk, self.case, self)
        self._build()
        self.editing.changed.connect(self._changed)
        self.editing.saving_changed.connect(self._show_saving)
        self.undo_stack.indexChanged.connect(self._show_saving)

    # -- making

    def _build(self) -> None:
        self.header = PlanHeader(self.case, self)
        self.frozen = FrozenLine(self._words, self)
        self.frozen.new_version.clicked.connect(self.new_version)
        self.frozen.formalise.clicked.connect(self.formalise)
        self.completeness = CompletenessPanel(self._words, self)
        self.objectives = ObjectivesTab(
            self.case, self.add_from_library, self._whole.keep_axis, self._whole.put_off_axis
        )
        self.indicators = IndicatorsTab(self.case)
        self.actions_tab = ActionsTab(self.case)
        self.resources = ResourcesTab(self.case)
        self.schedule = ScheduleTab(self.case)
        self.follow_up = FollowUpTab(self.case)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("planTabs")
        self.tabs.setAccessibleName(translate("PlanEditor", "Parts of the plan"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setDocumentMode(True)
        for tab in self._all_tabs():
            self.tabs.addTab(tab, "")
        self.tabs.currentChanged.connect(self._tab_changed)
        self.header.plan_wanted.connect(self.open_plan)
        self.header.validate.clicked.connect(self.validate)
        self.header.paper.clicked.connect(self.issue_paper)
        self.header.history.clicked.connect(self.show_history)
        self.header.compare.clicked.connect(self.show_comparison)
        self.completeness.wanted.connect(self.go_to_point)
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.header)
        column.addWidget(self.frozen)
        column.addWidget(self.completeness)
        column.addWidget(self.tabs, 1)
        column.addLayout(self._last_line())
        page_keys(self, self.step_tab)

    def _all_tabs(self) -> tuple[PlanTab, ...]:
        return (
            self.objectives,
            self.indicators,
            self.actions_tab,
            self.resources,
            self.schedule,
            self.follow_up,
        )

    def _last_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(em(self))
        self.perimeter = QLabel()
        self.perimeter.setObjectName("perimeterReminder")
        self.perimeter.setWordWrap(True)
        self.wording = WordingSign(lambda: check_plan(self.case.plan) if self.editing.opened else (), self)
        self.wording.clicked.connect(self.show_wordings)
        self._last_act = OneLine("lastAct", self)
        self._last_act.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.perimeter, 1)
        row.addWidget(self._last_act)
        # At the end, where what was done last does not push it about.
        row.addWidget(self.wording)
        return row

    # -- the page's part in the window

    def title(self) -> str:
        """The title of the window while this page is in front."""
        if not self.editing.opened or self.case.contract is None:
            return ""
        return translate("PlanEditor", "Plan of {reference}, year {year}").format(
            reference=self.case.contract.reference, year=self.case.plan.year
        )

    def flush(self) -> bool:
        """Makes everything typed durable now."""
        return self.editing.flush()

    def abandon(self) -> None:
        """Gives up what could not be saved."""
        if self.editing.pending:
            self.editing.abandon()

    def saved_sentence(self) -> str:
        """When the last change was made durable, or that it is not yet."""
        return self.editing.saved_sentence()

    def meeting_contract(self) -> str:
        """The contract that the window's menus act on from here."""
        return self.editing.value.contract_id if self.editing.opened else ""

    def help_topic(self) -> str:
        """What the help is asked about: the tab in front."""
        return f"plan.{self.current_tab().objectName()}"

    def refresh(self) -> None:
        """Reads the plan again, with what was changed elsewhere."""
        if self.editing.opened and self.flush():
            self.open_plan(self.case.plan.id)

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane of the tab in front."""
        self.current_tab().toggle_detail()

    def actions_for_menu(self) -> list[QAction]:
        """The acts of the tab in front, for the window's menu."""
        return self.current_tab().actions_for_menu()

    def current_tab(self) -> PlanTab:
        """The tab in front."""
        return self._all_tabs()[max(0, self.tabs.currentIndex())]

    def step_tab(self, step: int) -> None:
        """To the tab before (-1) or after (+1), round and round."""
        step_tab(self.tabs, step)
        self._focus_tab()

    def _focus_tab(self) -> None:
        tab = self.current_tab()
        table = getattr(tab, "table", None)
        target = self.schedule.chart if tab is self.schedule and self.schedule.as_chart.isChecked() else None
        widget = target or (table.view if table is not None else tab)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- opening

    def open_plan(self, plan_id: str, tab: str = "", row_id: str = "") -> bool:
        """Shows a plan. What was typed on the one before is saved first; says whether the plan is open now.

        `tab` is "indicators" or "actions", to come to that tab and the line of it; else the tab stays that was.
        """
        if not self._left_well():
            return False
        try:
            plan = self._desk.plans.get(plan_id)
            self._read_around(plan)
        except Problem as problem:
            messages.show(self, problem, self._words)
            return False
        self._opening = True
        self.editing.open(plan)
        self._opening = False
        self._show_all()
        wanted = {"indicators": self.indicators, "actions": self.actions_tab}.get(tab)
        if wanted is not None:
            self.tabs.setCurrentWidget(wanted)
        # Where somebody who opens a plan wants to type; the window gives the page the focus next.
        if not (row_id and self.current_tab().go_to(row_id)):
            self._focus_tab()
        self.title_changed.emit()
        return True

    def _left_well(self) -> bool:
        if not self.editing.opened or self.editing.flush():
            return True
        question = translate("PlanEditor", "The last changes to this plan could not be saved. Leave them?")
        if not messages.ask(self, question, act=translate("PlanEditor", "Leave the changes")):
            return False
        self.editing.abandon()
        return True

    def _read_around(self, plan: Plan) -> None:
        contract = self._desk.contracts.get(plan.contract_id)
        self.case.contract = contract
        self.case.social_clause = self._desk.preparations.of_contract(contract.id).social_clause
        self.case.deadlines = self._desk.deadlines.of_contract(contract.id)
        self.case.meetings = self._desk.meetings.of_contract(contract.id)
        holder = self._desk.directory.find(contract.holder_id) if contract.holder_id else None
        self.header.show_contract(
            holder.name if holder is not None else "",
            self._desk.plans.of_contract(contract.id),
            next_deadline(self._desk.deadlines.to_be_met(contract.id)),
        )

    # -- showing

    def _changed(self) -> None:
        if not self._opening:
            self._show_all()

    def _show_all(self) -> None:
        plan = self.case.plan
        self.frozen.show_plan(plan)
        self.header.show_plan(plan)
        self.completeness.show_plan(plan)
        self.perimeter.setText(perimeter_in_short(perimeter_of(plan.axes), self._words))
        for tab in self._all_tabs():
            tab.stale = True
        self._show_tab()
        self._show_titles()
        self.wording.count_soon()

    def _show_tab(self) -> None:
        tab = self.current_tab()
        if tab.stale and self.editing.opened:
            tab.stale = False
            tab.show_plan()

    def _tab_changed(self, _index: int) -> None:
        self.editing.end_typing()
        self._show_tab()
        self.help_changed.emit()

    def _show_titles(self) -> None:
        dark = is_dark(self.palette())
        for number, title in enumerate(tab_titles(self.case.plan, self.case.deadlines, self._desk.today())):
            said = title.text if title.state is None else f"{title.text} {state_sign(title.state)}"
            self.tabs.setTabText(number, said)
            state = title.state
            self.tabs.tabBar().setTabTextColor(
                number, self.palette().windowText().color() if state is None else state_colour(state, dark)
            )
            parts = (title.text, "" if state is None else label(state, self._words), title.reason)
            spoken = ", ".join(part for part in parts if part)
            self.tabs.setTabToolTip(number, plain_tip(spoken))
            self.tabs.tabBar().setAccessibleTabName(number, spoken)

    def _show_saving(self) -> None:
        undo = self.undo_stack.undoText()
        # When it was saved stands right below, in the window's last line.
        self._last_act.setText(translate("PlanEditor", "Undo: {act}").format(act=undo) if undo else "")
        saved = self.editing.saved_sentence()
        if saved:
            self.saving_changed.emit(saved)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.editing.opened:
            for number in range(self.tabs.count()):
                self.tabs.setTabText(number, "")
            self._show_titles()

    def _trouble(self, problem: Problem) -> None:
        if problem.kind in (ProblemKind.CONFLICT, ProblemKind.FROZEN):
            # Trying again is no use: the plan was changed elsewhere. What is typed stays in sight until then.
            act = translate("PlanEditor", "Read the plan again")
            messages.show(self, problem, self._words, act=act, do=self._read_again)
        else:
            messages.show(self, problem, self._words)

    def _read_again(self) -> None:
        plan_id = self.case.plan.id
        unsaved = Unsaved(self._words, self.editing)
        self.editing.abandon()
        self.open_plan(plan_id)
        unsaved.keep(self)

    # -- what is missing

    def go_to_point(self, status: PointStatus) -> None:
        """Leads to what a point of an axis lacks, or to its first line."""
        lead: dict[Point, PlanTab] = {
            Point.OBJECTIVES: self.objectives,
            Point.INDICATORS: self.indicators,
            Point.HOLDER_ACTIONS: self.actions_tab,
            Point.BUYER_ACTIONS: self.actions_tab,
            Point.RESOURCES: self.resources,
            Point.SCHEDULE: self.schedule,
            Point.MONITORING: self.follow_up,
        }
        tab = lead[status.point]
        self.tabs.setCurrentWidget(tab)
        self._show_tab()
        for target, cell in places(self.case.plan, status):
            if tab.go_to(target, cell):
                return
        self._focus_tab()

    # -- the plan as a whole

    def validate(self) -> None:
        """Asks for the day, and freezes the plan."""
        self._reopen(self._whole.validate())

    def formalise(self) -> None:
        """Asks what made the validated plan binding."""
        self._whole.formalise()

    def new_version(self) -> None:
        """Begins a draft from the validated plan, and opens it."""
        self._reopen(self._whole.new_version())

    def _reopen(self, plan_id: str) -> None:
        if plan_id:
            self.open_plan(plan_id)

    def show_history(self) -> None:
        """What was done to the plan, and when."""
        self._whole.history()

    def show_comparison(self) -> None:
        """This plan beside another version, or another year's."""
        self._whole.compare()

    def add_from_library(self) -> None:
        """Adds lines from the library, and shows the first of them."""
        ids = self._whole.add_from_library()
        if ids:
            self.tabs.setCurrentWidget(self.objectives)
            self._show_tab()
            self.objectives.go_to(ids[0])

    def show_wordings(self) -> None:
        """Lists the wordings pointed out, and goes to the line of one."""
        finding = self._whole.look_at_wordings()
        self.wording.count()
        if finding is not None:
            self._go_to_line(finding.subject_id, finding.field)

    def _go_to_line(self, line_id: str, field: str) -> None:
        for tab in (self.objectives, self.indicators, self.actions_tab, self.resources, self.follow_up):
            self.tabs.setCurrentWidget(tab)
            self._show_tab()
            if tab.go_to(line_id, field):
                return

    def hideEvent(self, event: QHideEvent) -> None:
        self.wording.stop()
        super().hideEvent(event)

    def issue_paper(self) -> None:
        """Shows the plan as a document."""
        self._whole.paper()
