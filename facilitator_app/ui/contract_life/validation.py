"""Plans and their validation: what makes each plan binding, and the decisions that await an amendment."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.touched_terms import TouchingDecision, touching_decisions, with_term_told
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.contract_life.follow_up_tabs.tab import NEW_AMENDMENT
from facilitator_app.ui.contract_life.validation_tables.case import Plans, ValidationCase
from facilitator_app.ui.contract_life.validation_tables.decisions import describe_decisions
from facilitator_app.ui.contract_life.validation_tables.plans import describe_plans
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.theme import em

translate = QCoreApplication.translate


def _what_waits(told: Sequence[TouchingDecision]) -> str:
    """What decisions wait for: an amendment where they touch a term, an answer where nobody has said."""
    touching = sum(decision.waits and decision.answered for decision in told)
    unsaid = sum(decision.waits and not decision.answered for decision in told)
    parts = []
    if touching:
        parts.append(translate("Validation", "%n decision(s) to be formalised by an amendment", "", touching))
    if unsaid:
        parts.append(translate("Validation", "%n decision(s): say whether a term is touched", "", unsaid))
    return " · ".join(parts) or translate("Validation", "Decisions that touch a term of the contract")


class ValidationSection(EditedSection[Plans]):
    """All plans above, the decisions that touch a term below."""

    def build(self) -> None:
        self.setObjectName("validationSection")
        self.case = ValidationCase(self.desk, self.words, self.editing)
        told = translate(
            "Validation",
            "Letters of both parties make a plan binding; where it touches a term of the contract, an amendment "
            "does (method sheet § 2.3). A validated plan is frozen: a change makes a new version.",
        )
        hooks: Hooks[Plan] = Hooks(change=self._change, end_typing=self.editing.end_typing)
        self.plans: EditableTable[Plan] = EditableTable(describe_plans(self.case), self.case.reader, hooks, self)
        self.plans.current_changed.connect(lambda _row: self._enable())
        self.plans.detail_toggled.connect(self._detail_toggled)
        answers: Hooks[TouchingDecision] = Hooks(change=self._answer, end_typing=lambda: None)
        described = describe_decisions(self.case)
        self.decisions: EditableTable[TouchingDecision] = EditableTable(described, self.case.reader, answers, self)
        self.waiting = Heading("", self)
        self.waiting.setObjectName("waitingDecisions")
        self.waiting.setWordWrap(True)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.waiting)
        inner.addWidget(self.decisions, 1)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setObjectName("validationHalves")
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.plans)
        self.halves.addWidget(below)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help_line(told))
        column.addWidget(self._acts())
        column.addWidget(self.halves, 1)

    def _acts(self) -> QWidget:
        group = QWidget(self)
        row = FlowLayout(group)
        self.open_plan = self.button("openPlan", translate("Validation", "Open the plan"), "plan", self._open)
        self.buyer = self.button(
            "buyerLetter", translate("Validation", "Buyer’s letter"), "document", lambda: self._letter(Party.BUYER)
        )
        self.holder = self.button(
            "holderLetter", translate("Validation", "Holder’s letter"), "document", lambda: self._letter(Party.HOLDER)
        )
        self.compare = self.button(
            "comparePlans", translate("Validation", "Compare versions…"), "columns", self.show_comparison
        )
        self.amendments = self.button(
            "toAmendments", translate("Validation", "Record an amendment"), "edit", self._to_amendments
        )
        self.detail = self.button("validationDetail", translate("Validation", "Detail (F4)"), "info")
        self.detail.setCheckable(True)
        self.detail.clicked.connect(self.plans.show_detail)
        for button in (self.open_plan, self.buyer, self.holder, self.compare, self.amendments, self.detail):
            row.addWidget(button)
        return group

    # -- the section's part in the page

    def read(self, contract_id: str) -> Plans:
        return self.case.read(contract_id)

    def save(self, before: Plans, after: Plans, act: str) -> None:
        self.desk.plans.save_all(before, after, act)

    def focus_first(self) -> None:
        self.plans.view.setFocus()

    def toggle_detail(self) -> None:
        """Opens or closes the letters and the amendment of the plan chosen."""
        table: EditableTable[Any] = self.decisions if self.decisions.view.hasFocus() else self.plans
        table.show_detail(not table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        """The acts on the rows, for the window's menu."""
        return self.plans.actions_for_menu()

    def _detail_toggled(self, shown: bool) -> None:
        self.detail.setChecked(shown)
        # Letters, amendment and steps make a long form: it gets the room while it is open.
        whole = sum(self.halves.sizes())
        upper = whole * (4 if shown else 3) // 5
        self.halves.setSizes([upper, whole - upper])

    def issue_paper(self) -> None:
        """Shows the buyer's letter about the plan chosen."""
        self._letter(Party.BUYER)

    # -- showing and saving

    def show_value(self) -> None:
        self.plans.show_rows(self.case.plans, read_only=self.desk.read_only)
        if self.plans.current_row() is None and self.case.plans:
            self.plans.view.go_to(len(self.case.plans) - 1, 0)
        self._show_decisions()
        self._enable()

    def _show_decisions(self) -> None:
        told = touching_decisions(self.case.register, self.case.meetings)
        self.decisions.show_rows(told, read_only=self.desk.read_only)
        self.waiting.setText(_what_waits(told))

    @property
    def plan(self) -> Plan | None:
        """The plan chosen."""
        return self.plans.current_row()

    def _enable(self) -> None:
        chosen = self.plan is not None
        for button in (self.open_plan, self.buyer, self.holder):
            button.setEnabled(chosen)
        self.compare.setEnabled(len(self.case.plans) > 1)

    def _change(self, rows: Plans, act: str, key: str) -> None:
        self.editing.change(rows, act, key)

    def _answer(self, rows: tuple[TouchingDecision, ...], act: str, _key: str) -> None:
        """Keeps which term a decision touches in the register: the minutes are final."""
        before = after = self.case.register
        known = {d.decision.id: d.told for d in touching_decisions(before, self.case.meetings)}
        for row in rows:
            if row.told is not known.get(row.decision.id):
                after = with_term_told(after, row.decision.id, row.told, self.desk.today())
        try:
            self.desk.registers.save(before, after, act)
        except Problem as problem:
            messages.show(self, problem, self.words)
        else:
            self.case.register = after
            self.changed.emit()
        self._show_decisions()

    # -- acts

    def _open(self) -> None:
        if self.plan is not None and self.flush():
            self.open_requested.emit("plan", self.plan.id)

    def _letter(self, party: Party) -> None:
        from facilitator_app.services.papers import LetterKind, PaperKind

        if self.plan is not None:
            letter = LetterKind.BUYER if party is Party.BUYER else LetterKind.HOLDER
            self.show_paper(PaperKind.LETTER, plan_id=self.plan.id, letter=letter)

    def show_comparison(self) -> None:
        """Puts two of the plans side by side: the one chosen and the one before it, to begin with."""
        from facilitator_app.ui.plan_editor.compare_dialog import show_comparison

        if self.flush():
            show_comparison(self.case.plans, self.plan, self.words, self)

    def _to_amendments(self) -> None:
        if self.flush():
            self.open_requested.emit("section", f"follow_up/{NEW_AMENDMENT}")
