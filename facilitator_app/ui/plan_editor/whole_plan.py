"""The acts on a plan as a whole: validating, new versions, history, the library, axes put off, and its paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from facilitator_app.domain.contract import first_plan_year
from facilitator_app.domain.library import LibraryAxis
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.wording import Finding, check_plan, with_rewrite
from facilitator_app.ui import messages
from facilitator_app.ui.plan_editor import library_acts, plan_acts
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.dialogs import FormalisationDialog, PutOffDialog, ValidateDialog
from facilitator_app.ui.plan_editor.history_dialog import HistoryDialog
from facilitator_app.ui.plan_editor.library_dialog import LibraryDialog
from facilitator_app.ui.wording.dialog import WordingActs, WordingDialog

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class WholePlan:
    """Asks what is to be asked and does it. Methods say the id of the plan to open then, or "" for the same."""

    def __init__(self, desk: Desk, case: PlanCase, page: QWidget) -> None:
        self._desk = desk
        self._case = case
        self._page = page

    def validate(self) -> str:
        """Freezes the draft as what the parties agreed, on a day, with a reason where it lacks something."""
        if not self._case.editing.flush():
            return ""
        case = self._case
        dialog = ValidateDialog(
            case.plan, case.words, self._desk.today(), self._page, kicked_off=self._has_been_kicked_off()
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        day, reason = dialog.answer()
        formalisation = dialog.formalisation.value()
        dialog.deleteLater()
        if not accepted:
            return ""
        try:
            validated = self._desk.plans.validate(self._case.plan, reason, day, formalisation)
        except Problem as problem:
            messages.show(self._page, problem, self._case.words)
            return ""
        messages.tell(self._page, translate("PlanEditor", "The plan is validated."))
        return validated.id

    def _has_been_kicked_off(self) -> bool:
        """Whether the meeting the first plan comes from is recorded (source 001 § 2.3); later ones have reviews."""
        plan, contract = self._case.plan, self._case.contract
        if contract is not None and plan.year > first_plan_year(contract):
            return True
        meetings = self._desk.meetings.of_contract(plan.contract_id)
        return any(meeting.kind is MeetingKind.KICK_OFF for meeting in meetings)

    def formalise(self) -> None:
        """Fills in what made a validated or closed plan binding."""
        if self._case.draft:
            return
        plan = self._case.plan
        dialog = FormalisationDialog(plan.formalisation, self._case.words, self._desk.today(), self._page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        formalisation = dialog.fields.value()
        dialog.deleteLater()
        if accepted:
            after = replace(self._case.plan, formalisation=formalisation)
            self._case.act(after, translate("PlanEditor", "fill in what makes the plan binding"))

    def look_at_wordings(self) -> Finding | None:
        """Lists the wordings pointed out, to be reworded or kept; says which one's line is to be shown."""
        case = self._case

        def rewrite(finding: Finding, text: str) -> None:
            case.act(with_rewrite(case.plan, finding, text), translate("PlanEditor", "reword"))

        def dismiss(finding: Finding, reason: str) -> None:
            kept = (*case.plan.dismissed, Dismissal(id=finding.key, reason=reason))
            case.act(replace(case.plan, dismissed=kept), translate("PlanEditor", "keep a wording"))

        acts = WordingActs(lambda: check_plan(case.plan), rewrite, dismiss, read_only=not case.draft)
        dialog = WordingDialog(acts, case.words, self._page)
        dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        return wanted

    def new_version(self) -> str:
        """Begins a draft from the validated plan."""
        if not self._case.editing.flush():
            return ""
        try:
            return self._desk.plans.new_version(self._case.plan.id).id
        except Problem as problem:
            messages.show(self._page, problem, self._case.words)
            return ""

    def history(self) -> None:
        """Shows what was done, and brings a former state back as one act."""
        if not self._case.editing.flush():
            return
        plan = self._case.plan
        try:
            changes = self._desk.plans.history(plan.id)
            dialog = HistoryDialog(
                changes, lambda revision: self._desk.plans.at(plan.id, revision), plan, self._case.words, self._page
            )
        except Problem as problem:
            messages.show(self._page, problem, self._case.words)
            return
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and chosen is not None:
            former = replace(chosen, status=plan.status, version=plan.version)
            self._case.act(former, translate("PlanEditor", "bring back a former state"))

    def compare(self) -> None:
        """Puts the plan beside another version, or another year's, in words."""
        from facilitator_app.ui.plan_editor.compare_dialog import show_comparison

        if not self._case.editing.flush():
            return
        plan = self._case.plan
        try:
            plans = [self._desk.plans.get(p.id) for p in self._desk.plans.of_contract(plan.contract_id)]
        except Problem as problem:
            messages.show(self._page, problem, self._case.words)
            return
        show_comparison(plans, plan, self._case.words, self._page)

    def paper(self) -> None:
        """Shows the plan as a document, from where it is printed, saved or opened elsewhere."""
        if not self._case.editing.flush():
            return
        # Imported here: documents are made long after the first window is shown.
        from facilitator_app.services.papers import PaperKind
        from facilitator_app.ui.papers.showing import show_paper

        plan = self._case.plan
        show_paper(self._desk, self._case.words, PaperKind.PLAN, plan.contract_id, self._page, plan_id=plan.id)

    # -- the library

    def add_from_library(self) -> tuple[str, ...]:
        """Lets axes and what belongs to them be chosen, and adds them; the ids of the new lines."""
        if not self._case.draft:
            return ()
        axes = self._library()
        dialog = LibraryDialog(axes, self._case.words, self._page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        picked = dialog.picked()
        dialog.deleteLater()
        if not accepted or not picked:
            return ()
        added = library_acts.with_entries(self._case.plan, axes, picked)
        self._case.act(added.plan, translate("PlanEditor", "add from the library"))
        return added.ids

    def _library(self) -> tuple[LibraryAxis, ...]:
        shelf = self._desk.library
        return (*shelf.own().axes, *shelf.shipped(self._case.words.language).axes)

    def keep_axis(self, axis_id: str) -> None:
        """Keeps an axis with all that hangs on it in the user's own library."""
        axis = next((a for a in self._case.plan.axes if a.id == axis_id), None)
        if axis is None or not axis.title.strip():
            return
        shelf = self._desk.library
        try:
            shelf.save_own(library_acts.with_axis_kept(shelf.own(), self._case.plan, axis_id))
        except Problem as problem:
            messages.show(self._page, problem, self._case.words)
            return
        said = translate("PlanEditor", "“{title}” is now in your library, with its objectives, indicators and actions.")
        messages.tell(self._page, said.format(title=axis.title))

    def put_off_axis(self, axis_id: str) -> None:
        """Puts an axis off for a reason."""
        axis = next((a for a in self._case.plan.axes if a.id == axis_id), None)
        if axis is None or not self._case.draft:
            return
        dialog = PutOffDialog(axis.title or translate("PlanEditor", "untitled"), self._page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        reason = dialog.reason.value()
        dialog.deleteLater()
        if accepted:
            after = plan_acts.put_off(self._case.plan, axis_id, reason)
            self._case.act(after, translate("PlanEditor", "put an axis off"))
