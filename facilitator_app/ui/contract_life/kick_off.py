"""The kick-off: the holder convenes it and presents a project per axis; the joint plan grows out of them."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.contract import StartMode
from facilitator_app.domain.kick_off import KickOff, ProjectState
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.state import State
from facilitator_app.domain.wording import Finding
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.contract_life.kick_off_tabs.convening import ConveningTab
from facilitator_app.ui.contract_life.kick_off_tabs.projects import ProjectsTab
from facilitator_app.ui.contract_life.kick_off_tabs.taking import take_into_plan
from facilitator_app.ui.distances import distance
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.tab_keys import page_keys, step_tab
from facilitator_app.ui.tables.table import EditableTable
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.wording.chapter import chapter_acts
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.words.explain import explain

translate = QCoreApplication.translate


class KickOffSection(EditedSection[KickOff]):
    """Where the kick-off stands, its letter and sheets, and its two sides: convening and projects."""

    def build(self) -> None:
        self.setObjectName("kickOffSection")
        self.case = KickOffCase(self.desk, self.words, self.editing)
        self._state = State.NOT_STARTED
        self.sign = QLabel(self)
        self.standing = self.line("kickOffStanding")
        where = QHBoxLayout()
        where.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self.standing, 1)
        self.convening, self.projects = ConveningTab(self.case), ProjectsTab(self.case)
        self.projects.take_wanted.connect(self.take)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("kickOffTabs")
        self.tabs.setAccessibleName(translate("KickOff", "Sides of the kick-off"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.convening, translate("KickOff", "Convening"))
        self.tabs.addTab(self.projects, "")
        self.tabs.currentChanged.connect(lambda _index: self.editing.end_typing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        self.told = self.help_line("")
        column.addWidget(self.told)
        column.addLayout(where)
        column.addWidget(self._acts())
        column.addWidget(self.tabs, 1)
        page_keys(self, self.step_tab)

    def _acts(self) -> QWidget:
        group = QWidget(self)
        row = FlowLayout(group)
        self.letter = self.button(
            "conveningLetter", translate("KickOff", "Convening letter"), "document", self.issue_paper
        )
        self.sheets = self.button(
            "projectSheets", translate("KickOff", "Project sheets"), "document", self._show_sheets
        )
        self.begin = self.button("beginKickOff", translate("KickOff", "Begin the meeting"), "review", self._begin)
        for button in (self.letter, self.sheets, self.begin):
            row.addWidget(button)
        return group

    # -- the section's part in the page

    def read(self, contract_id: str) -> KickOff:
        self.case.read_around(contract_id)
        return self.desk.kick_offs.of_contract(contract_id)

    def save(self, before: KickOff, after: KickOff, act: str) -> None:
        self.desk.kick_offs.save(before, after, act)

    def flush(self) -> bool:
        self.case.tidy()
        return super().flush()

    def focus_first(self) -> None:
        (self.convening.day if self.tabs.currentIndex() == 0 else self.projects.axes.view).setFocus()

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane of the table one is in."""
        table = self._table()
        table.show_detail(not table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        """The acts on the rows of the table one is in, for the window's menu."""
        return self._table().actions_for_menu()

    def _table(self) -> EditableTable[Any]:
        if self.tabs.currentIndex() == 0:
            return self.convening.people.table
        here = self.projects.parts.currentWidget()
        inside = isinstance(here, EditableTable) and not self.projects.axes.view.hasFocus()
        return here if inside and isinstance(here, EditableTable) else self.projects.axes

    def step_tab(self, step: int) -> None:
        """To the tab before (-1) or after (+1), round and round."""
        step_tab(self.tabs, step)
        self.focus_first()

    def wording_acts(self) -> WordingActs | None:
        if not self.editing.opened:
            return None
        return chapter_acts(lambda: self.editing.value, self.editing.change, read_only=self.desk.read_only)

    def show_wording(self, finding: Finding) -> None:
        if finding.subject_id:
            self.tabs.setCurrentWidget(self.projects)
            self.projects.go_to(finding.subject_id, finding.field)
        else:
            self.tabs.setCurrentWidget(self.convening)
            self.convening.agenda.setFocus()

    def issue_paper(self) -> None:
        """Shows the convening letter."""
        from facilitator_app.services.papers import LetterKind, PaperKind

        self.show_paper(PaperKind.LETTER, letter=LetterKind.CONVENING)

    def _show_sheets(self) -> None:
        from facilitator_app.services.papers import PaperKind

        self.show_paper(PaperKind.PROJECT_SHEETS)

    # -- showing

    def show_value(self) -> None:
        self.convening.show_case()
        self.projects.show_case()
        told = [s for s in self.case.standings if s.targeted]
        there = sum(s.state in (ProjectState.RECEIVED, ProjectState.TAKEN) for s in told)
        title = translate("KickOff", "The holder’s projects")
        self.tabs.setTabText(1, f"{title} {there}/{len(told)}" if told else title)
        self._show_standing()

    def _help(self) -> str:
        """From when the two months count: the contract says so (method sheet § 2.3, or domain § 2.4)."""
        contract = None if self.case.around is None else self.case.around.contract
        if contract is not None and contract.start is StartMode.FIRST_ANNIVERSARY:
            return translate(
                "KickOff",
                "Within two months of the first anniversary of the notification the holder organises the meeting, and "
                "presents its project for each axis (generic clause of State contracts).",
            )
        return translate(
            "KickOff",
            "Within two months of the notification the holder organises the meeting, and presents its project for "
            "each axis (method sheet § 2.3).",
        )

    def _no_deadline(self) -> str:
        contract = None if self.case.around is None else self.case.around.contract
        if contract is None or contract.notification_date is None:
            return translate("KickOff", "The contract has no notification date yet.")
        return translate("KickOff", "The contract ends before the plan begins: there is no meeting to hold.")

    def _show_standing(self) -> None:
        self.told.setText(self._help())
        due = None if self.case.around is None else self.case.around.due
        today = self.desk.today()
        parts = []
        self._state = State.NOT_STARTED
        if due is None:
            parts.append(self._no_deadline())
        elif due.done_on is not None:
            self._state = State.REACHED
            parts.append(translate("KickOff", "Meeting held on {date}.").format(date=self.words.date(due.done_on)))
        else:
            parts.append(self._when(due.date, today))
        lacking = self.case.lacking_text("")
        if lacking and (due is None or due.done_on is None):
            parts.append(translate("KickOff", "Still missing for the convening: {what}.").format(what=lacking))
        self.standing.setText(" ".join(parts))
        self.standing.setToolTip(plain_tip(explain(due, self.words)) if due is not None else "")
        self.begin.setEnabled(not self.desk.read_only and (due is None or due.done_on is None))
        self._draw_sign()

    def _when(self, last: dt.date, today: dt.date) -> str:
        """When the meeting is to be held. One begun in time is not late, whether its minutes are finished or not."""
        around = self.case.around
        begun = None if around is None else around.begun_on
        day = begun or self.case.kick_off.meeting_on
        if day is None or day > last:
            self._state = State.LATE if last < today else State.WATCH
            text = translate("KickOff", "To be held by {date} at the latest ({distance}).")
            return text.format(date=self.words.date(last), distance=distance(last, today))
        self._state = State.ON_TRACK if day >= today else State.WATCH
        text = translate("KickOff", "Set for {day}, in time (by {date} at the latest).")
        if day < today and begun is None:
            # A day that was set and has passed says nothing of a meeting: none was begun.
            self._state = State.LATE if last < today else State.WATCH
            text = translate("KickOff", "Set for {day}, in time (by {date} at the latest): it is still to be held.")
        elif day < today:
            text = translate(
                "KickOff", "Set for {day}, in time (by {date} at the latest): its minutes are to be finished."
            )
        return text.format(day=self.words.date(day), date=self.words.date(last))

    def _draw_sign(self) -> None:
        colour = state_colour(self._state, is_dark(self.palette()))
        self.sign.setPixmap(state_pixmap(self._state, em(self), colour, self.devicePixelRatioF()))
        palette = QPalette(self.standing.palette())
        palette.setColor(self.standing.foregroundRole(), colour)
        self.standing.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "sign"):
            self._draw_sign()

    # -- acts

    def take(self, axis_id: str) -> None:
        """Puts the project of an axis into the draft plan."""
        if not self.flush():
            return
        if take_into_plan(self.case, axis_id, self, lambda plan_id: self.open_requested.emit("plan", plan_id)):
            self.show_value()
            self.changed.emit()

    def _begin(self) -> None:
        if not self.flush():
            return
        try:
            meeting = self.desk.projects.begin_meeting(self.editing.value)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        self.open_requested.emit("meeting", meeting.id)
