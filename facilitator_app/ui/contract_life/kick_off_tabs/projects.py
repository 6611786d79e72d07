"""The holder's projects: the targeted axes with their dates, and below what the holder proposes for the one chosen."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.kick_off import AxisProject, AxisStanding, ProjectState, with_lines, with_project
from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.domain.state import State
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.contract_life.kick_off_tabs.lines import describe_lines
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.theme import em
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_LEAST_HEIGHT = 8
_STATES = {
    ProjectState.NOT_ASKED: State.NOT_STARTED,
    ProjectState.ASKED: State.WATCH,
    ProjectState.RECEIVED: State.ON_TRACK,
    ProjectState.TAKEN: State.REACHED,
}


class ProjectsTab(QWidget):
    """The axes above; below, the objectives, actions and resources that the holder proposes."""

    take_wanted = Signal(str)
    """Puts the project of an axis (its id) into the plan."""

    def __init__(self, case: KickOffCase) -> None:
        super().__init__()
        self.case = case
        self.setObjectName("projectsTab")
        hooks: Hooks[AxisStanding] = Hooks(change=self._change_dates, end_typing=case.editing.end_typing)
        self.axes: EditableTable[AxisStanding] = EditableTable(_describe_axes(case), case.reader, hooks, self)
        self.axes.current_changed.connect(lambda _row: self._show_project())
        self.take = QPushButton(translate("KickOff", "Take into the plan"), self)
        self.take.setObjectName("takeProject")
        self.take.clicked.connect(self._take)
        self.axes.add_button(self.take, first=True)
        self.heading = Heading("", self)
        self.heading.setObjectName("projectHeading")
        self.heading.setWordWrap(True)
        self.expected = QLabel(self)
        self.expected.setObjectName("projectExpected")
        self.expected.setTextFormat(Qt.TextFormat.PlainText)
        self.expected.setWordWrap(True)
        self.parts = QTabWidget(self)
        self.parts.setObjectName("projectParts")
        self.parts.setAccessibleName(translate("KickOff", "What the holder proposes"))
        self.parts.tabBar().setAccessibleName(self.parts.accessibleName())
        self.parts.setDocumentMode(True)
        self.tables = {part: self._part_table(part) for part in ProjectPart}
        for table in self.tables.values():
            self.parts.addTab(table, "")
        self._lay_out()

    def _lay_out(self) -> None:
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.heading)
        inner.addWidget(self.expected)
        inner.addWidget(self.parts, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("projectHalves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.axes)
        halves.addWidget(below)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        self.axes.setMinimumHeight(em(self, _LEAST_HEIGHT))
        column = QVBoxLayout(self)
        column.addWidget(halves)

    def _part_table(self, part: ProjectPart) -> EditableTable[ProjectLine]:
        def change(rows: tuple[ProjectLine, ...], act: str, key: str) -> None:
            self._change_lines(part, rows, act, key)

        hooks: Hooks[ProjectLine] = Hooks(change=change, end_typing=self.case.editing.end_typing)
        description = describe_lines(part, self._project_id, self.case)
        return EditableTable(description, self.case.reader, hooks, self)

    def _project_id(self) -> str:
        standing = self.standing
        return "" if standing is None else standing.project.id

    @property
    def standing(self) -> AxisStanding | None:
        """The axis chosen, else the first, as it now stands."""
        told = self.case.standings
        row = self.axes.current_row()
        chosen = next((s for s in told if row is not None and s.axis.id == row.axis.id), None)
        return chosen or (told[0] if told else None)

    def go_to(self, line_id: str, field: str) -> None:
        """Goes to what the holder proposes, whichever axis it is for."""
        for standing in self.case.standings:
            line = next((line for line in standing.lines if line.id == line_id), None)
            if line is not None:
                self.axes.go_to(standing.axis.id)
                self.parts.setCurrentWidget(self.tables[line.part])
                self.tables[line.part].go_to(line_id, field)

    def show_case(self) -> None:
        """Shows the axes and the project of the one chosen."""
        self.axes.show_rows(self.case.standings, read_only=self.case.read_only)
        self.axes.refresh_texts()
        if self.axes.current_row() is None and self.case.standings:
            self.axes.view.go_to(0, 0)
        self._show_project()

    def _show_project(self) -> None:
        standing = self.standing
        self.take.setEnabled(standing is not None and bool(standing.left_out) and not self.case.read_only)
        self.parts.setEnabled(standing is not None)
        title = "" if standing is None else standing.axis.title.strip()
        self.heading.setText(translate("KickOff", "The holder’s project: {axis}").format(axis=title) if title else "")
        wanted = "" if standing is None else self._wanted(standing.axis)
        self.expected.setText(wanted)
        self.expected.setVisible(bool(wanted))
        for number, (part, table) in enumerate(self.tables.items()):
            lines = () if standing is None else tuple(line for line in standing.lines if line.part is part)
            table.show_rows(lines, read_only=self.case.read_only or standing is None)
            name = _part_title(part)
            count = sum(line.says_something for line in lines)
            self.parts.setTabText(number, f"{name} {count}" if count else name)

    def _wanted(self, axis: TargetedAxis) -> str:
        """What the contract asks for on an axis, by its social clause too."""
        colon, around = self.case.words.colon, self.case.around
        lines = []
        if axis.tied_to_social_clause and around is not None and around.social_clause:
            lines.append(colon(translate("KickOff", "Social clause of the contract"), around.social_clause))
        expected = axis.expected.strip()
        if expected:
            # A list begins under what announces it.
            begin = "\n" if "\n" in expected else ""
            lines.append(colon(translate("KickOff", "Expected by the contract"), f"{begin}{expected}"))
        return "\n".join(lines)

    def _change_dates(self, rows: tuple[AxisStanding, ...], act: str, key: str) -> None:
        after = self.case.kick_off
        for before, row in zip(self.case.standings, rows, strict=True):
            if row.project != before.project:
                after = with_project(after, replace(row.project, title=row.axis.title))
        self.case.change(after, act, key)

    def _change_lines(self, part: ProjectPart, rows: tuple[ProjectLine, ...], act: str, key: str) -> None:
        standing = self.standing
        if standing is None:
            return
        project = replace(standing.project, title=standing.axis.title)
        mine = {p: [line for line in standing.lines if line.part is p] for p in ProjectPart}
        mine[part] = list(rows)
        lines = tuple(line for kept in mine.values() for line in kept)
        self.case.change(with_lines(self.case.kick_off, project, lines), act, key)

    def _take(self) -> None:
        standing = self.standing
        if standing is not None:
            self.take_wanted.emit(standing.axis.id)


def _part_title(part: ProjectPart) -> str:
    return {
        ProjectPart.OBJECTIVE: translate("KickOff", "Objectives"),
        ProjectPart.ACTION: translate("KickOff", "Actions and calendar"),
        ProjectPart.RESOURCE: translate("KickOff", "Resources"),
    }[part]


def _describe_axes(case: KickOffCase) -> Description[AxisStanding]:
    changed = translate("KickOff", "date of a project")
    return Description(
        name="projectAxes",
        title=translate("KickOff", "Targeted axes"),
        columns=(
            Column(
                key="axis",
                title=translate("KickOff", "Axis"),
                get=lambda row: row.axis.title,
                show=lambda row: row.axis.title,
                width=20,
                share=4,
            ),
            Column(
                key="state",
                title=translate("KickOff", "Project"),
                get=lambda row: row.state,
                show=lambda row: _stands(case, row)[1],
                state=lambda row: _stands(case, row)[0],
                width=20,
            ),
            # At the meeting the room goes to the axes: that a sheet was sent matters no more.
            _day("sent_on", translate("KickOff", "Sheet sent on"), changed, in_table=not case.at_meeting),
            _day("received_on", translate("KickOff", "Received on"), changed),
            Column(
                key="missing",
                title=translate("KickOff", "Still missing"),
                get=lambda row: row.axis.id,
                show=lambda row: _missing(case, row),
                width=18,
                share=3,
                priority=1,
            ),
        ),
        new=lambda _group: _no_standing(),
        copied=lambda row: row,
        id_of=lambda row: row.axis.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted=changed, changed=changed),
        empty=translate(
            "KickOff", "No axis is targeted yet: choose the axes in the preparation, or name them in the contract."
        ),
        fixed=True,
    )


def _no_standing() -> AxisStanding:
    id_ = new_id()
    return AxisStanding(axis=TargetedAxis(id=id_), project=AxisProject(id=id_), state=ProjectState.NOT_ASKED)


def _stands(case: KickOffCase, row: AxisStanding) -> tuple[State, str]:
    """At the meeting what counts is whether there is a project, no more whether its sheet was sent."""
    if case.at_meeting and row.state in (ProjectState.NOT_ASKED, ProjectState.ASKED):
        return State.WATCH, translate("KickOff", "No project")
    return _STATES[row.state], label(row.state, case.words)


def _missing(case: KickOffCase, row: AxisStanding) -> str:
    if not row.targeted:
        return translate("KickOff", "no longer targeted by the contract")
    if case.at_meeting and row.state in (ProjectState.NOT_ASKED, ProjectState.ASKED):
        return translate("KickOff", "objectives, actions, resources")
    return case.lacking_text(row.axis.id)


def _day(key: str, title: str, changed: str, *, in_table: bool = True) -> Column[AxisStanding]:
    def get(row: AxisStanding) -> Any:
        return getattr(row.project, key)

    def put(row: AxisStanding, value: Any) -> AxisStanding:
        return replace(row, project=replace(row.project, **{key: value}))

    return Column(key=key, title=title, kind=Kind.DATE, get=get, put=put, label=changed, width=13, in_table=in_table)
