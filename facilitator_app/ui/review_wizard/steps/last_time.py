"""What was decided before, and what became of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.meeting import FollowedUp, Outcome
from facilitator_app.domain.plan import ActionStatus
from facilitator_app.domain.review import Missing
from facilitator_app.domain.state import State
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading
from facilitator_app.ui.review_wizard.steps.tables import step_table
from facilitator_app.ui.review_wizard.texts import days_away
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.words.labels import label, told_owner

translate = QCoreApplication.translate

OUTCOME_STATES = {
    Outcome.DONE: State.REACHED,
    Outcome.IN_PROGRESS: State.ON_TRACK,
    Outcome.NOT_DONE: State.LATE,
    Outcome.DROPPED: State.NOT_STARTED,
}


class LastTimePage(StepPage):
    """The decisions of earlier meetings that are still open; the first letter of an outcome chooses it."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self.table = step_table(case, self._description(), lambda m, rows: replace(m, followed_up=rows), self)
        self.tables = (self.table,)
        self._open_actions = QLabel(self)
        self._open_actions.setObjectName("openActions")
        self._open_actions.setTextFormat(Qt.TextFormat.PlainText)
        self._open_actions.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(heading(translate("ReviewLastTime", "Decided last time: what became of it?"), self))
        column.addWidget(self.table, 1)
        column.addWidget(self._open_actions)

    def show_meeting(self) -> None:
        self.table.show_rows(self.case.meeting.followed_up, read_only=self.case.read_only)
        actions = self.case.plan.actions if self.case.plan else ()
        still = sum(a.status not in (ActionStatus.DONE, ActionStatus.DROPPED) for a in actions)
        self._open_actions.setVisible(still > 0)
        told = translate("ReviewLastTime", "%n action(s) of the plan still open: see the step Actions.", "", still)
        self._open_actions.setText(told)

    def focus_first(self) -> None:
        undone = next((row.id for row in self.case.meeting.followed_up if row.outcome is None), "")
        if not (undone and self.table.go_to(undone, "outcome")):
            self.table.view.setFocus()

    def go_to(self, missing: Missing) -> None:
        self.table.go_to(missing.subject_id, "outcome")

    def _due(self, row: FollowedUp) -> str:
        if row.due is None:
            return ""
        shown = self.case.words.short_date(row.due)
        return f"{shown}\n{days_away(row.due, self.case.day())}" if self._late(row) else shown

    def _late(self, row: FollowedUp) -> bool:
        closed = row.outcome in (Outcome.DONE, Outcome.DROPPED)
        return row.due is not None and row.due < self.case.day() and not closed

    def _description(self) -> Description[FollowedUp]:
        words = self.case.words
        outcomes = tuple(Choice(value=o, text=label(o, words), state=OUTCOME_STATES[o]) for o in Outcome)
        changed = translate("ReviewLastTime", "what became of a decision")
        return Description(
            name="followedUp",
            title=translate("ReviewLastTime", "Earlier decisions"),
            columns=(
                Column(
                    key="text",
                    title=translate("ReviewLastTime", "Decision"),
                    get=lambda row: row.text,
                    kind=Kind.LONG_TEXT,
                    show=_with_what_was_said,
                    width=24,
                    share=4,
                ),
                Column(
                    key="who",
                    title=translate("ReviewLastTime", "Who"),
                    get=lambda row: row.who,
                    show=lambda row: told_owner(row.who, row.party, words),
                    width=12,
                    share=1,
                    priority=1,
                ),
                Column(
                    key="due",
                    title=translate("ReviewLastTime", "Due"),
                    get=lambda row: row.due,
                    show=self._due,
                    state=lambda row: State.LATE if self._late(row) else None,
                    width=16,
                ),
                Column(
                    key="outcome",
                    title=translate("ReviewLastTime", "What became of it"),
                    get=lambda row: row.outcome,
                    put=lambda row, outcome: replace(row, outcome=outcome),
                    kind=Kind.CHOICE,
                    label=changed,
                    choices=lambda _row: outcomes,
                    state=lambda row: OUTCOME_STATES[row.outcome] if row.outcome else None,
                    lacking=lambda row: "" if row.outcome else translate("ReviewLastTime", "to say"),
                    width=18,
                ),
                Column(
                    key="comment",
                    title=translate("ReviewLastTime", "Comment"),
                    get=lambda row: row.comment,
                    put=lambda row, text: replace(row, comment=text),
                    kind=Kind.LONG_TEXT,
                    label=translate("ReviewLastTime", "comment on a decision"),
                    width=18,
                    share=3,
                ),
            ),
            new=lambda _group: FollowedUp(id=""),
            copied=lambda row: row,
            id_of=lambda row: row.id,
            acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted=changed, changed=changed),
            empty=translate("ReviewLastTime", "Nothing was left open by earlier meetings."),
            fixed=True,
        )


def _with_what_was_said(row: FollowedUp) -> str:
    said = row.said_before.strip()
    if not said:
        return row.text
    return row.text + "\n" + translate("ReviewLastTime", "Last time: {comment}").format(comment=said)
