"""The holder's projects at the kick-off, axis by axis: objectives, actions and resources (source 001 § 2.3)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.project_line import PresentedProject
from facilitator_app.domain.review import Gap, Missing
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.contract_life.kick_off_tabs.projects import ProjectsTab
from facilitator_app.ui.contract_life.kick_off_tabs.taking import take_into_plan
from facilitator_app.ui.icons import icon
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.projects_reading import ProjectsReading
from facilitator_app.ui.review_wizard.steps.step import StepPage, plain_label

translate = QCoreApplication.translate


class ProjectsPage(StepPage):
    """What is written down here is the kick-off of the contract, the same as in its life.

    Minutes show the projects they keep; a correction may take them over anew, as one act.
    """

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._now: tuple[PresentedProject, ...] = ()
        self.told = plain_label(self)
        self.told.setObjectName("meetingProjectsTold")
        self.projects = ProjectsTab(case.kick_off)
        self.projects.take_wanted.connect(self._take)
        self.projects.parts.currentChanged.connect(self._another_part)
        self.reading = ProjectsReading(self)
        self.choose = self._button("chooseAxes", translate("ReviewProjects", "Choose the axes"), "right")
        self.choose.clicked.connect(lambda: self.leave_wanted.emit("life", f"{case.contract.id}/preparation"))
        self.renew = self._button(
            "takeProjectsOver", translate("ReviewProjects", "Take the projects over as they now are"), "plan"
        )
        self.renew.clicked.connect(self._renew)
        self._stack = QStackedWidget(self)
        for widget in (self.projects, self.reading, QWidget(self)):
            self._stack.addWidget(widget)
        acts = QHBoxLayout()
        acts.addWidget(self.choose)
        acts.addWidget(self.renew)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.told)
        column.addLayout(acts)
        column.addWidget(self._stack, 1)

    def _button(self, name: str, text: str, sign: str) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.setObjectName(name)
        return button

    def show_wording(self, finding: Finding) -> None:
        self.projects.go_to(finding.subject_id, finding.field)

    def come(self) -> None:
        self.case.take_up_kick_off()
        corrects = bool(self.case.meeting.replaces) and not self.case.read_only
        self._now = self.case.projects_now() if corrects else ()
        super().come()
        for table in self.projects.tables.values():
            table.refresh_texts()

    def show_meeting(self) -> None:
        case = self.case
        told = case.told.projects
        self.told.setText(_about(case, told))
        self.choose.setVisible(case.hears_projects and not told)
        self.renew.setVisible(bool(self._now))
        self.renew.setEnabled(self._now != case.meeting.projects)
        if not told:
            self._stack.setCurrentIndex(2)
        elif case.hears_projects:
            self._stack.setCurrentWidget(self.projects)
            self.projects.show_case()
        else:
            self._stack.setCurrentWidget(self.reading)
            self.reading.show_projects(told, case.words)
        self._know_table()

    def _another_part(self) -> None:
        self.case.kick_off.editing.end_typing()
        self._know_table()

    def _know_table(self) -> None:
        part = list(self.projects.tables.values())[self.projects.parts.currentIndex()]
        self.tables = (part,) if self._stack.currentWidget() is self.projects else ()

    def leave(self) -> None:
        if self.case.hears_projects:
            self.case.kick_off.tidy()

    def _take(self, axis_id: str) -> None:
        case = self.case
        if not case.kick_off.editing.flush():
            return
        if take_into_plan(case.kick_off, axis_id, self, lambda plan_id: self.leave_wanted.emit("plan", plan_id)):
            case.read_plan()
            self.show_meeting()

    def _renew(self) -> None:
        act = translate("ReviewProjects", "take the projects over")
        self.case.change(replace(self.case.meeting, projects=self._now), act)
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self.projects:
            self.projects.axes.view.setFocus()
        elif shown is self.reading:
            self.reading.setFocus()
        elif self.choose.isVisibleTo(self):
            self.choose.setFocus()

    def go_to(self, missing: Missing) -> None:
        column = "axis" if missing.gap is Gap.PROJECT_INCOMPLETE else "received_on"
        if missing.gap is Gap.NO_TARGETED_AXIS or not self.projects.axes.go_to(missing.subject_id, column):
            self.focus_first()


def _about(case: Case, told: tuple[PresentedProject, ...]) -> str:
    """What the step is for, or why there is nothing on it."""
    if not case.hears_projects:
        if case.meeting.replaces and not case.read_only:
            return translate(
                "ReviewProjects",
                "The minutes tell the projects as the kick-off heard them; what was written down since is not in them.",
            )
        if not told:
            return translate("ReviewProjects", "These minutes keep no project of the holder.")
        return translate("ReviewProjects", "The projects as these minutes keep them; nothing changes them any more.")
    if told:
        return translate(
            "ReviewProjects",
            "For each targeted axis the holder presents the objectives it can reach, the actions and the resources "
            "(method sheet § 2.3). What you note is also in the section Kick-off of the contract.",
        )
    return translate(
        "ReviewProjects",
        "No axis is targeted yet, so there is no project to go through: choose the axes in the preparation, or name "
        "them in the contract.",
    )
