"""The page that a meeting is held with: steps in any order, all saved at once, resumed where it was left."""

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting, MeetingStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.review import Gap, Missing, Step, missing, step_state, steps
from facilitator_app.domain.wording import Finding
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.rail import rail_area
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.ending import Ending
from facilitator_app.ui.review_wizard.header import ReviewHeader, meeting_title
from facilitator_app.ui.review_wizard.rail import StepRail
from facilitator_app.ui.review_wizard.step_foot import StepFoot
from facilitator_app.ui.review_wizard.step_pages import make_page, remember_halves
from facilitator_app.ui.review_wizard.steps.step import StepPage
from facilitator_app.ui.review_wizard.steps.summary import SummaryPage
from facilitator_app.ui.review_wizard.undone import changed_indicator, step_of_change
from facilitator_app.ui.review_wizard.wordings import MeetingWordings, step_of
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.unsaved import Unsaved
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.ui.settings import Settings

translate = QCoreApplication.translate


class ReviewPage(QWidget):
    """Holds one meeting at a time; built once and reused. `open_meeting` takes another one up."""

    closed = Signal()
    title_changed = Signal()
    open_requested = Signal(str, str)
    """Asks the window for another page: "plan" and its id."""
    help_changed = Signal()
    undo_stack_changed = Signal()
    saving_changed = Signal(str)
    """When the last change was made durable, or that it is not, for the window to tell."""

    def __init__(
        self, desk: "Desk", words: Words, settings: "Settings", worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reviewPage")
        self._desk, self._words, self._settings = desk, words, settings
        self.editing: Editing[Meeting] = Editing(self._save, self._report, self)
        self.lessons: Editing[Lessons] = Editing(desk.lessons.save, self._report, self)
        self.kick_off: Editing[KickOff] = Editing(desk.kick_offs.save, self._report, self)
        heard = KickOffCase(desk, words, self.kick_off, at_meeting=True)
        self.case = Case(desk, words, self.editing, self.lessons, heard)
        self.worker = worker
        self._stored: Meeting | None = None
        self._step: Step | None = None
        self._pages: dict[Step, StepPage] = {}
        self._opened: set[Step] = set()
        self.ending = Ending(self.case, self)
        self._lay_out()
        self._papers_act = QAction(translate("ReviewPage", "Documents of the contract…"), self)
        self._papers_act.setObjectName("reviewPapers")
        self._papers_act.triggered.connect(self._show_papers)
        self._delete_act = QAction(translate("ReviewPage", "Delete this meeting…"), self)
        self._delete_act.setObjectName("reviewDelete")
        self._delete_act.triggered.connect(self._delete)
        self.editing.changed.connect(self._changed)
        self._edited: tuple[Editing[Any], ...] = (self.editing, self.lessons, self.kick_off)
        for beside in (self.lessons, self.kick_off):
            beside.changed.connect(self._changed_beside)
        for editing in self._edited:
            editing.saving_changed.connect(self._tell_saved)
            # Queued: the page that is left may tidy up, which has to wait for the step of undo to end.
            editing.stepped.connect(self._show_undone, Qt.ConnectionType.QueuedConnection)
            # Queued, so that the stack that ends with the page has nobody left to tell.
            editing.undo_stack.indexChanged.connect(self._undo_moved, Qt.ConnectionType.QueuedConnection)

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of undo, for the window's menu: those of what is written on the step on screen."""
        return self._written().undo_stack

    def _written(self) -> Editing[Any]:
        """What the step on screen writes: the meeting, or what is kept with the contract."""
        beside: dict[Step, Editing[Any]] = {Step.VALUE: self.lessons}
        if self._step is Step.PROJECTS and self.case.hears_projects:
            return self.kick_off
        return self.editing if self._step is None else beside.get(self._step, self.editing)

    @property
    def step(self) -> Step:
        """The step on screen."""
        if self._step is None:
            raise LookupError("no meeting is open")
        return self._step

    # -- laying out

    def _lay_out(self) -> None:
        self.header = ReviewHeader(self.case, self)
        self.header.correct.clicked.connect(self._correct)
        self.wordings = MeetingWordings(self.case, self)
        self.wordings.line_wanted.connect(self.show_wording)
        self.header.add_beside_perimeter(self.wordings)
        self.rail = StepRail(self)
        self.rail.chosen.connect(self._chosen)
        self._rail_area = rail_area(self.rail, self)
        self._stack = QStackedWidget(self)
        self.foot = StepFoot(self)
        self.foot.moved.connect(self.move_step)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self.foot)
        middle = QHBoxLayout()
        middle.addWidget(self._rail_area)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            sequence, here = QKeySequence.fromString(keys), Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(sequence, self, context=here)
            shortcut.activated.connect(lambda by=by: self.move_step(by))

    def _page(self, step: Step) -> StepPage:
        if step not in self._pages:
            page = self._summary() if step is Step.SUMMARY else make_page(step, self.case, self._stack)
            page.leave_wanted.connect(self._leave_for)
            self._pages[step] = page
            self._stack.addWidget(page)
            remember_halves(page, self._settings)
        if step not in self._opened:
            self._opened.add(step)
            self._pages[step].opened()
        return self._pages[step]

    def _leave_for(self, page: str, id_: str) -> None:
        if self.flush():
            self.open_requested.emit(page, id_)

    def _summary(self) -> SummaryPage:
        page = SummaryPage(self.case, self.worker, self._stack)
        page.gone_to.connect(self.go_to)
        page.finish_wanted.connect(self._finish)
        page.open_wanted.connect(self.ending.open_minutes)
        page.save_wanted.connect(self.ending.save_minutes)
        page.correct_wanted.connect(self._correct)
        return page

    # -- the meeting

    def open_meeting(self, meeting_id: str) -> None:
        """Takes a meeting up where it was left, unless the one on screen can't be saved and must not be lost.

        Raises Problem NOT_FOUND.
        """
        if not self._left_well():
            return
        meeting = self._desk.meetings.get(meeting_id)
        self.case.take_up(meeting)
        self._stored = None
        self._step = None
        self._opened.clear()
        self.editing.open(meeting)
        self._stored = meeting
        self.case.take_up_lessons(meeting)
        self.case.take_up_kick_off()
        order = steps(meeting.kind)
        self.rail.show_steps(order)
        self._fit_rail()
        at = Step(meeting.step) if meeting.step in order else order[0]
        if meeting.status is not MeetingStatus.OPEN:
            at = Step.SUMMARY
        self._show_step(at)
        self.header.show_meeting()
        self.title_changed.emit()
        self._page(at).focus_first()

    def _left_well(self) -> bool:
        if self.flush():
            return True
        question = translate("ReviewPage", "The last changes to this meeting could not be saved. Leave them?")
        if not messages.ask(self, question, act=translate("ReviewPage", "Leave the changes")):
            return False
        self.abandon()
        return True

    def _fit_rail(self) -> None:
        bar = self._rail_area.verticalScrollBar().sizeHint().width()
        self._rail_area.setFixedWidth(self.rail.wanted_width() + bar)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._step is not None:
            self._fit_rail()

    def title(self) -> str:
        """For the window's title."""
        if not self.editing.opened:
            return ""
        return f"{self.case.contract.reference} \u2013 {meeting_title(self.case)}"

    def meeting_contract(self) -> str:
        """The contract that the window's menus act on from here."""
        return self.case.contract.id if self._step is not None else ""

    def refresh(self) -> None:
        """Reads the meeting again, with what was changed elsewhere."""
        if self._step is not None and self.flush():
            self.open_meeting(self.case.meeting.id)

    def flush(self) -> bool:
        """Makes everything typed durable now; says whether it is."""
        unsaved = [editing for editing in self._edited if not editing.flush()]
        return not unsaved

    def abandon(self) -> None:
        """Gives up what could not be saved."""
        for editing in self._edited:
            if editing.pending:
                editing.abandon()

    def _save(self, _before: Meeting, after: Meeting, act: str) -> None:
        """Saves the meeting together with the step it is at, which is no step of undo."""
        if self._stored is not None:
            now = replace(after, step=self._step or after.step)
            self._desk.meetings.save(self._stored, now, act)
            self._stored = now

    def _keep_step(self) -> None:
        stored = self._stored
        if stored is None or self._step is None or self.case.read_only or stored.step == self._step:
            return
        now = replace(stored, step=self._step)
        try:
            self._desk.meetings.save(stored, now, translate("ReviewPage", "go to another step"))
        except Problem as problem:
            self._report(problem)
        else:
            self._stored = now

    def _report(self, problem: Problem) -> None:
        if problem.kind in (ProblemKind.CONFLICT, ProblemKind.FROZEN):
            # Trying again is no use: the meeting was changed elsewhere. What is typed stays in sight until then.
            act = translate("ReviewPage", "Read the meeting again")
            messages.show(self, problem, self._words, act=act, do=self._read_again)
        else:
            messages.show(self, problem, self._words)

    def _read_again(self) -> None:
        unsaved = Unsaved(self._words, self.editing, self.lessons, self.kick_off)
        for beside in (self.lessons, self.kick_off):
            if beside.pending:
                beside.abandon()
        meeting_id = self.case.meeting.id
        self.editing.abandon()
        try:
            self.open_meeting(meeting_id)
        except Problem as problem:
            messages.show(self, problem, self._words)
        unsaved.keep(self)

    # -- showing

    def _changed(self) -> None:
        if self._step is None:
            return
        self._pages[self._step].show_meeting()
        self._show_states()
        self.header.show_meeting()

    def _changed_beside(self) -> None:
        if self._written().opened:
            self._changed()

    def _undo_moved(self, _index: int) -> None:
        if self._step is not None:
            self.header.show_saved()

    def _tell_saved(self) -> None:
        self.header.show_saved()
        told = [editing for editing in self._edited if editing.opened and editing.saved_sentence()]
        # What could not be saved comes before what was.
        told.sort(key=lambda editing: (editing.trouble is not None, editing.saved_at or dt.datetime.min))
        if told and not self.case.read_only:
            self.saving_changed.emit(told[-1].saved_sentence())

    def _show_undone(self, before: object, after: object) -> None:
        """Goes where what was undone, or done again, is to be seen."""
        step = step_of_change(before, after, self._step)
        if step is None or step not in steps(self.case.meeting.kind):
            return
        if step is not self._step:
            self._show_step(step)
        indicator = changed_indicator(before, after)
        if step is Step.INDICATORS and indicator:
            self._page(step).go_to(Missing(step=step, gap=Gap.NO_VALUE, subject_id=indicator))

    def _show_states(self) -> None:
        meeting, plan = self.case.told, self.case.plan
        lacking = [] if self.case.read_only else [m.step for m in missing(meeting, plan)]
        for step in steps(meeting.kind):
            self.rail.show_state(step, step_state(meeting, plan, step), lacking.count(step))

    def help_topic(self) -> str:
        """What the help is asked about: the step in front."""
        return f"review.{self._step}"

    def toggle_detail(self) -> None:
        """Opens or closes the detail of the table at hand."""
        if self._step is not None:
            self._pages[self._step].toggle_detail()

    def _show_step(self, step: Step) -> None:
        if self._step is not None and self._step is not step:
            self._pages[self._step].leave()
        for editing in self._edited:
            editing.end_typing()
        self._step = step
        page = self._page(step)
        self._stack.setCurrentWidget(page)
        page.come()
        self.rail.select(step)
        self.help_changed.emit()
        self._show_states()
        self.foot.show_step(step, steps(self.case.meeting.kind))
        self._keep_step()
        self.header.follow(self._written(), step)
        self.undo_stack_changed.emit()

    def _chosen(self, step: Step, into: bool) -> None:
        if step is not self._step:
            self._show_step(step)
        if into:
            self._page(step).focus_first()

    def move_step(self, by: int) -> None:
        """Goes to the next step, or the previous one."""
        order = steps(self.case.meeting.kind)
        at = order.index(self.step) + by
        if 0 <= at < len(order):
            self._chosen(order[at], True)

    def go_to(self, lacking: Missing) -> None:
        """Goes where something missing is entered."""
        if lacking.step is not self._step:
            self._show_step(lacking.step)
        self._page(lacking.step).go_to(lacking)

    def show_wording(self, finding: Finding) -> None:
        """Goes to the line whose wording is pointed out."""
        step = step_of(finding)
        if step in steps(self.case.meeting.kind):
            self._chosen(step, False)
            self._page(step).show_wording(finding)

    # -- the end

    def _finish(self) -> None:
        if not self.flush():
            return
        blocking = next((m for m in self.case.missing() if m.blocking), None)
        if blocking is not None:
            self.ending.hold_up(blocking, self.go_to)
            return
        finished = self.ending.finish()
        if finished is None:
            return
        self.open_meeting(finished.meeting.id)
        self.ending.issue_and_show()
        self.ending.tell(finished, open_plan=lambda plan_id: self.open_requested.emit("plan", plan_id))

    def _correct(self) -> None:
        meeting_id = self.ending.correct()
        if meeting_id:
            self.open_meeting(meeting_id)

    def issue_paper(self) -> None:
        """The page's paper: the minutes, opened when frozen, shown in preview while the meeting is open."""
        if self.case.read_only:
            self.ending.open_minutes()
        else:
            self._chosen(Step.SUMMARY, True)

    def actions_for_menu(self) -> list[QAction]:
        """What the window's menu offers while the page is on screen."""
        if self._step is None:
            return []
        self._delete_act.setEnabled(not self.case.read_only)
        rows = [act for table in self._page(self._step).tables for act in table.actions_for_menu()]
        return [*rows, self._papers_act, self._delete_act]

    def meeting_actions(self) -> list[QAction]:
        """What the window's menu of meetings offers while this one is on screen."""
        if self._step is None:
            return []
        self._delete_act.setEnabled(not self.case.read_only)
        return [self._delete_act]

    def _show_papers(self) -> None:
        dialog = PapersDialog(self._desk, self._words, self.case.contract.id, self)
        dialog.exec()
        dialog.deleteLater()

    def _delete(self) -> None:
        if self.ending.delete():
            self._stored = None
            self._step = None
            self.closed.emit()
