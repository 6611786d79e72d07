"""Where each action stands: status, progress, lateness, new date, comment."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.plan import ActionStatus
from facilitator_app.domain.review import Missing
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.followed_actions import ActionLine, action_lines, confirmed, with_lines
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading
from facilitator_app.ui.review_wizard.steps.tables import choices, step_table
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


class ActionsPage(StepPage):
    """The plan's actions, axis by axis. What is not touched can be confirmed as it is, all at once."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self.table = step_table(case, self._description(), with_lines, self)
        self.tables = (self.table,)
        self.confirm = QPushButton(translate("ReviewActions", "Confirm the others as they are"), self)
        self.confirm.setObjectName("confirmActions")
        self.confirm.clicked.connect(self._confirm)
        self.table.add_button(self.confirm, first=True)
        column = QVBoxLayout(self)
        column.addWidget(heading(translate("ReviewActions", "Where do the actions stand?"), self))
        column.addWidget(self.table, 1)

    def show_meeting(self) -> None:
        lines = action_lines(self.case.meeting, self.case.plan)
        axis_of = self._axis_of
        used = {axis_of(line) for line in lines}
        axes = [(a.id, a.title) for a in (self.case.plan.axes if self.case.plan else ()) if a.id in used]
        if "" in used:
            axes.append(("", translate("ReviewActions", "Not tied to an axis")))
        groups = tuple(Group(key=key, title=title) for key, title in axes)
        self.table.show_rows(lines, groups, read_only=self.case.read_only)
        unanswered = sum(not line.answered for line in lines)
        self.confirm.setEnabled(bool(unanswered) and not self.case.read_only)

    def _axis_of(self, line: ActionLine) -> str:
        axes = self.case.plan.action_axes(line.action) if self.case.plan else ()
        return axes[0] if axes else ""

    def _confirm(self) -> None:
        lines = action_lines(self.case.meeting, self.case.plan)
        act = translate("ReviewActions", "confirm the other actions")
        self.case.change(with_lines(self.case.meeting, confirmed(lines)), act)

    def focus_first(self) -> None:
        lines = action_lines(self.case.meeting, self.case.plan)
        first = next((line.id for line in lines if not line.answered), lines[0].id if lines else "")
        if not (first and self.table.go_to(first, "status")):
            self.table.view.setFocus()

    def go_to(self, missing: Missing) -> None:
        self.table.go_to(missing.subject_id, "status")

    def _due(self, line: ActionLine) -> str:
        due = line.action.due
        if due is None:
            return ""
        shown = self.case.words.short_date(due)
        late = line.late_by(self.case.day())
        if not late:
            return shown
        told = translate("ReviewActions", "%n day(s) late", "", late)
        if line.status is ActionStatus.DONE:
            told = translate("ReviewActions", "done %n day(s) late", "", late)
        return f"{shown}\n{told}"

    def _description(self) -> Description[ActionLine]:
        changed = translate("ReviewActions", "change an action")
        return Description(
            name="reviewActions",
            title=translate("ReviewActions", "Actions of the plan"),
            columns=(*self._told(), *self._answer()),
            new=lambda _group: action_lines(self.case.meeting, self.case.plan)[0],
            copied=lambda line: line,
            id_of=lambda line: line.id,
            acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted=changed, changed=changed),
            empty=translate("ReviewActions", "The plan has no action."),
            group_of=self._axis_of,
            fixed=True,
        )

    def _told(self) -> tuple[Column[ActionLine], ...]:
        """The action as the plan has it."""
        return (
            Column(
                key="title",
                title=translate("ReviewActions", "Action"),
                get=lambda line: line.action.title,
                width=22,
                share=4,
            ),
            Column(
                key="who",
                title=translate("ReviewActions", "Who"),
                get=self._who,
                width=12,
                share=1,
                priority=2,
            ),
            Column(key="due", title=translate("ReviewActions", "Due"), get=self._due, width=15),
        )

    def _answer(self) -> tuple[Column[ActionLine], ...]:
        """What the meeting is told of it."""
        statuses = choices(ActionStatus, self.case.words)
        return (
            Column(
                key="status",
                title=translate("ReviewActions", "Status"),
                get=lambda line: line.status if line.answered else None,
                put=lambda line, status: line.with_status(status),
                kind=Kind.CHOICE,
                label=translate("ReviewActions", "status of an action"),
                choices=lambda _line: statuses,
                show=self._status,
                state=lambda line: line.state(self.case.day()) if line.answered else None,
                lacking=self._unanswered,
                width=17,
            ),
            Column(
                key="progress",
                title=translate("ReviewActions", "Progress"),
                get=lambda line: Decimal(line.progress),
                put=lambda line, value: line.with_progress(int(value)),
                kind=Kind.NUMBER,
                label=translate("ReviewActions", "progress of an action"),
                least=Decimal(0),
                most=Decimal(100),
                whole=True,
                suffix="\u202f%",
                width=9,
                priority=1,
            ),
            Column(
                key="new_due",
                title=translate("ReviewActions", "New date"),
                get=lambda line: line.entry.new_due if line.entry else None,
                put=lambda line, day: line.with_entry(new_due=day),
                kind=Kind.DATE,
                label=translate("ReviewActions", "new date of an action"),
                width=13,
            ),
            Column(
                key="comment",
                title=translate("ReviewActions", "Comment"),
                get=lambda line: line.entry.comment if line.entry else "",
                put=lambda line, text: line.with_entry(comment=text),
                kind=Kind.LONG_TEXT,
                label=translate("ReviewActions", "comment on an action"),
                width=14,
                share=3,
            ),
        )

    def _who(self, line: ActionLine) -> str:
        party = label(line.action.party, self.case.words)
        return f"{party}\n{line.action.responsible}" if line.action.responsible else party

    def _status(self, line: ActionLine) -> str:
        return label(line.status, self.case.words) if line.answered else ""

    def _unanswered(self, line: ActionLine) -> str:
        if line.answered:
            return ""
        status = label(line.status, self.case.words)
        return translate("ReviewActions", "{status}: to confirm").format(status=status)
