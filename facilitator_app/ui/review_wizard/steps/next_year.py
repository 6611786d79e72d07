"""The renewal: what is carried over, changed, dropped or added in next year's plan."""

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.deadline import contract_years, year_bounds
from facilitator_app.domain.meeting import Choice, LineKind, RenewalLine
from facilitator_app.domain.meeting_outcome import closes, plan_after
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.renewal import already_reached
from facilitator_app.domain.review import Missing
from facilitator_app.domain.state import State
from facilitator_app.ui.review_wizard import renewal_lines as lines
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.lines import line_of
from facilitator_app.ui.review_wizard.outlook import Outlook
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading
from facilitator_app.ui.review_wizard.steps.tables import step_table
from facilitator_app.ui.review_wizard.texts import shown_figure
from facilitator_app.ui.tables.columns import Choice as Offered
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_STATES = {Choice.CHANGE: State.WATCH, Choice.DROP: State.LATE, Choice.ADD: State.REACHED}


class NextYearPage(StepPage):
    """The plan's lines with a choice each, and beside them the plan that these choices make."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._before: Plan | None = None
        self._next: Plan | None = None
        self._gone: set[str] = set()
        self.table = step_table(case, self._description(), lines.put_back, self)
        self.tables = (self.table,)
        self._buttons = {}
        for kind, text in (
            (LineKind.AXIS, translate("ReviewNextYear", "+ Axis")),
            (LineKind.OBJECTIVE, translate("ReviewNextYear", "+ Objective")),
            (LineKind.INDICATOR, translate("ReviewNextYear", "+ Indicator")),
            (LineKind.ACTION, translate("ReviewNextYear", "+ Action")),
        ):
            button = QPushButton(text, self)
            button.setObjectName(f"add_{kind}")
            button.setAccessibleName(text.removeprefix("+ "))
            button.clicked.connect(lambda _on, kind=kind: self._add(kind))
            self.table.add_button(button)
            self._buttons[kind] = button
        self.outlook = Outlook(case.words, self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("nextYearSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.outlook)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.addWidget(heading(translate("ReviewNextYear", "What does next year’s plan take up?"), self))
        column.addWidget(splitter, 1)

    def show_meeting(self) -> None:
        case = self.case
        shown = lines.in_order(case.meeting)
        groups = [Group(key=lines.line_key(a), title=a.title) for a in shown if a.kind is LineKind.AXIS]
        keys = {lines.group_of(line, shown) for line in shown}
        if lines.LOOSE in keys:
            groups.append(Group(key=lines.LOOSE, title=translate("ReviewNextYear", "Not tied to an axis")))
        if lines.PUT_OFF in keys:
            title = translate("ReviewNextYear", "Axes put off: take one up this time?")
            groups.append(Group(key=lines.PUT_OFF, title=title))
        self._before = plan_after(case.meeting, case.plan) if case.plan is not None else None
        self._next = self._next_plan()
        renewed = case.plan is not None and closes(case.meeting, case.plan)
        self.table.show_rows(shown, tuple(groups), read_only=case.read_only or not renewed)
        gone = {line.id for line in shown if lines.goes_with(line, shown) is not None}
        if gone != self._gone:
            self._gone = gone
            self.table.refresh_texts()
        for button in self._buttons.values():
            button.setEnabled(renewed and not case.read_only)
        if renewed:
            self.outlook.show_plan(self._next)
        else:
            self.outlook.show_nothing_to_renew(case.meeting.year)

    def _next_plan(self) -> Plan | None:
        plan, contract = self.case.plan, self.case.contract
        if plan is None:
            return None
        bounds, years = year_bounds(contract, plan.year + 1), contract_years(contract)
        if bounds is None or (years is not None and plan.year >= years):
            return None
        return lines.next_plan(self.case.meeting, plan, bounds)

    # -- adding

    def _new(self, _group: str) -> RenewalLine:
        current = self.table.current_row()
        if current is None or current.kind is LineKind.PUT_OFF_AXIS:
            return lines.added(LineKind.AXIS, "")
        return lines.added(current.kind, current.parent_id)

    def _add(self, kind: LineKind) -> None:
        shown = lines.in_order(self.case.meeting)
        parent = self._parent_for(kind, shown)
        if parent is None:
            return
        line = lines.added(kind, parent)
        act = translate("ReviewNextYear", "add to next year’s plan")
        self.case.change(lines.put_back(self.case.meeting, (*shown, line)), act)
        self.table.go_to(line.id, "title", edit=True)

    def _parent_for(self, kind: LineKind, shown: tuple[RenewalLine, ...]) -> str | None:
        """What a new line of a kind hangs on, from where one is; None when there is nothing to hang it on."""
        if kind is LineKind.AXIS:
            return ""
        wanted = LineKind.AXIS if kind is LineKind.OBJECTIVE else LineKind.OBJECTIVE
        at = line_of(shown, self.table.current_id())
        near = [] if at is None else [at, *lines.parents(at, shown)]
        group = lines.group_of(at, shown) if at is not None else self.table.current_group()
        near += [line for line in shown if line.kind is wanted and lines.group_of(line, shown) == group]
        near += [line for line in shown if line.kind is wanted]
        return next((lines.line_key(line) for line in near if line.kind is wanted), None)

    # -- going about

    def leave(self) -> None:
        meeting = self.case.meeting
        kept = tuple(line for line in meeting.renewal if line.subject_id or line.title.strip())
        act = translate("ReviewNextYear", "empty lines taken out")
        self.case.tidy(replace(meeting, renewal=kept), act)

    def focus_first(self) -> None:
        shown = lines.in_order(self.case.meeting)
        if not (shown and self.table.go_to(shown[0].id, "choice")):
            self.table.view.setFocus()

    def go_to(self, missing: Missing) -> None:
        self.table.go_to(missing.subject_id, "reason")

    # -- the table

    def _offered(self, line: RenewalLine) -> tuple[Offered, ...]:
        if not line.subject_id:
            return (Offered(value=Choice.ADD, text=translate("ReviewNextYear", "New"), state=State.REACHED),)
        words = self.case.words
        if line.kind is LineKind.PUT_OFF_AXIS:
            return (
                Offered(value=Choice.CARRY_OVER, text=translate("ReviewNextYear", "Keep for later")),
                Offered(value=Choice.ADD, text=translate("ReviewNextYear", "Take up"), state=State.REACHED),
                Offered(value=Choice.DROP, text=translate("ReviewNextYear", "Give up"), state=State.LATE),
            )
        kept = (Choice.CARRY_OVER, Choice.CHANGE, Choice.DROP)
        return tuple(Offered(value=c, text=label(c, words), state=_STATES.get(c)) for c in kept)

    def _choice(self, line: RenewalLine) -> str:
        above = lines.goes_with(line, self.case.meeting.renewal)
        if above is not None:
            kind = label(above.kind, self.case.words).lower()
            return translate("ReviewNextYear", "Goes with its {parent}").format(parent=kind)
        return next((o.text for o in self._offered(line) if o.value == line.choice), "")

    def _state(self, line: RenewalLine) -> State | None:
        if lines.goes_with(line, self.case.meeting.renewal) is not None:
            return State.LATE
        return _STATES.get(line.choice)

    def _kind(self, line: RenewalLine) -> str:
        indent = {LineKind.OBJECTIVE: 2, LineKind.INDICATOR: 4, LineKind.ACTION: 4}.get(line.kind, 0)
        return "\u2002" * (indent // 2) + label(line.kind, self.case.words)

    def _target(self, line: RenewalLine) -> str:
        indicator = line_of(self.case.plan.indicators, line.subject_id) if self.case.plan else None
        if line.kind is not LineKind.INDICATOR:
            return ""
        if indicator is None:
            return self.case.words.number(line.target)
        target = indicator.target if line.target is None else line.target
        # A plain space lets a long unit go to the next line of its cell.
        shown = shown_figure(indicator, target, self.case.words).replace("\u00a0", " ")
        if self._reached(line):
            return translate("ReviewNextYear", "{target}: target already reached").format(target=shown)
        return shown

    def _reached(self, line: RenewalLine) -> bool:
        planned = line_of(self._next.indicators, line.subject_id) if self._next is not None else None
        return planned is not None and already_reached(planned)

    def _due(self, line: RenewalLine) -> str:
        """The date next year, after the one of this year where it is another; a word where it has gone by."""
        if line.kind is not LineKind.ACTION:
            return ""
        words, due = self.case.words, self._planned_due(line)
        before = line_of(self._before.actions, line.subject_id) if self._before is not None else None
        if before is not None and before.due is not None and due is not None and before.due != due:
            told = translate("ReviewNextYear", "{old} \u2192 {new}")
            return told.format(old=words.short_date(before.due), new=words.short_date(due))
        shown = words.short_date(due)
        return translate("ReviewNextYear", "{date}, late").format(date=shown) if self._is_late(line) else shown

    def _planned_due(self, line: RenewalLine) -> dt.date | None:
        action = line_of(self._next.actions, line.subject_id) if self._next is not None else None
        return line.due if action is None else action.due

    def _is_late(self, line: RenewalLine) -> bool:
        due = self._planned_due(line)
        return bool(line.subject_id) and due is not None and due < self.case.day()

    def _description(self) -> Description[RenewalLine]:
        act = translate("ReviewNextYear", "change next year’s plan")
        only = self._only
        return Description(
            name="renewal",
            title=translate("ReviewNextYear", "Lines of the plan"),
            columns=(
                Column(key="kind", title=translate("ReviewNextYear", "Line"), get=self._kind, width=13),
                Column(
                    key="title",
                    title=translate("ReviewNextYear", "Wording next year"),
                    get=lambda line: line.title,
                    put=lambda line, text: lines.reworded(line, str(text)),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewNextYear", "reword a line"),
                    width=22,
                    share=4,
                ),
                Column(
                    key="choice",
                    title=translate("ReviewNextYear", "Next year"),
                    get=lambda line: line.choice,
                    put=lambda line, choice: replace(line, choice=choice),
                    kind=Kind.CHOICE,
                    label=translate("ReviewNextYear", "what becomes of a line"),
                    choices=self._offered,
                    show=self._choice,
                    state=self._state,
                    width=17,
                ),
                Column(
                    key="target",
                    title=translate("ReviewNextYear", "Target"),
                    get=lambda line: line.target,
                    put=only(LineKind.INDICATOR, lines.retargeted),
                    kind=Kind.NUMBER,
                    label=translate("ReviewNextYear", "change a target"),
                    show=self._target,
                    state=lambda line: State.WATCH if self._reached(line) else None,
                    width=15,
                    priority=1,
                ),
                Column(
                    key="due",
                    title=translate("ReviewNextYear", "Due"),
                    get=lambda line: line.due,
                    put=only(LineKind.ACTION, lines.redated),
                    kind=Kind.DATE,
                    label=translate("ReviewNextYear", "change a due date"),
                    show=self._due,
                    state=lambda line: State.LATE if self._is_late(line) else None,
                    width=15,
                    priority=1,
                ),
                Column(
                    key="reason",
                    title=translate("ReviewNextYear", "Reason"),
                    get=lambda line: line.reason,
                    put=lambda line, text: replace(line, reason=text),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewNextYear", "reason of a choice"),
                    lacking=self._reason_lacking,
                    width=14,
                    share=2,
                ),
            ),
            new=self._new,
            copied=lambda line: lines.added(line.kind, line.parent_id),
            id_of=lambda line: line.id,
            acts=Acts(
                add=translate("ReviewNextYear", "Add a line like this one"),
                added=translate("ReviewNextYear", "add to next year’s plan"),
                deleted=translate("ReviewNextYear", "drop a line"),
                duplicated=translate("ReviewNextYear", "add to next year’s plan"),
                moved=act,
                pasted=act,
                changed=act,
            ),
            empty=translate("ReviewNextYear", "There is no plan to renew."),
            group_of=lambda line: lines.group_of(line, self.case.meeting.renewal),
        )

    def _only(self, kind: LineKind, put: Any) -> Any:
        """A column that means something for one kind of line alone; others stay as they are."""
        return lambda line, value: put(line, value) if line.kind is kind else line

    def _reason_lacking(self, line: RenewalLine) -> str:
        wanted = line.choice is Choice.DROP and line.kind is not LineKind.PUT_OFF_AXIS and not line.reason.strip()
        return translate("ReviewNextYear", "reason to give") if wanted else ""
