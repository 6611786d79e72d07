"""Whether the contract suits a progress plan: a guided sheet, its verdict always in sight."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.feasibility import Feasibility, reopened
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.suitability import DECIDING, Level, concluded, differs, findings
from facilitator_app.ui import messages
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.assessment.conclusion_card import ConclusionCard
from facilitator_app.ui.contract_life.assessment.criteria import Criteria
from facilitator_app.ui.contract_life.assessment.signing_card import Assessments, SigningCard
from facilitator_app.ui.contract_life.assessment.verdict_bar import VerdictBar
from facilitator_app.ui.contract_life.assessment.workload_card import WorkloadCard
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.theme import em

translate = QCoreApplication.translate


class FeasibilitySection(EditedSection[Feasibility]):
    """One assessment at a time: the one under way, else the last one; earlier ones are a click away."""

    def build(self) -> None:
        self.setObjectName("feasibilitySection")
        self._binding = Binding(self.editing)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._nothing_yet())
        self.stack.addWidget(self._sheet())
        told = translate(
            "FeasibilitySheet",
            "Does the contract suit a progress plan (method sheet § 2.1)? The conclusion is yours.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.help_line(told))
        column.addWidget(self.stack, 1)

    def _nothing_yet(self) -> QWidget:
        page = QWidget(self)
        title = Heading(translate("FeasibilitySheet", "This contract has not been assessed yet"), page, 1.3)
        told = QLabel(
            translate(
                "FeasibilitySheet",
                "Nine questions, answered as far as the contract’s own record tells. Each answer shows at once what "
                "the method says of it and why; the sheet then holds on one page.",
            ),
            page,
        )
        told.setObjectName("feasibilityNothing")
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self.begin = QPushButton(translate("FeasibilitySheet", "Begin the assessment"), page)
        self.begin.setObjectName("feasibilityBegin")
        self.begin.clicked.connect(self._begin)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, em(self, 1.5), 0, 0)
        column.setSpacing(em(self, 0.8))
        column.addWidget(title)
        column.addWidget(told)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _sheet(self) -> QWidget:
        page = QWidget(self)
        self.bar = VerdictBar(self.words, page)
        self.bar.paper_wanted.connect(self.issue_paper)
        self.bar.new_wanted.connect(self._begin)
        self.bar.drop_wanted.connect(self._drop)
        self.bar.reopen_wanted.connect(self._take_up_again)
        self.area = QScrollArea(page)
        self.area.setObjectName("feasibilityScroll")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self.area)
        self.criteria = Criteria(self.words, self.editing, self._binding, inside)
        self.workload = WorkloadCard(self.words, self._binding, inside)
        self.conclusion = ConclusionCard(self.words, self.editing, self._binding, inside)
        self.signing = SigningCard(self._binding, self.desk.today, inside)
        self.signing.finish_wanted.connect(self._finish)
        self.assessments = Assessments(self.words, inside)
        self.assessments.chosen.connect(self._show_other)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, em(self, 0.3), 0)
        column.setSpacing(em(self, 0.5))
        for part in (self.criteria, self.workload, self.conclusion, self.signing, self.assessments):
            column.addWidget(part)
        column.addStretch(1)
        self.area.setWidget(inside)
        around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.bar)
        around.addWidget(self.area, 1)
        return page

    # -- the section's part in the page

    def open_contract(self, contract_id: str) -> None:
        self.flush()
        another = contract_id != self.contract_id
        self.contract_id = contract_id
        self._open(None if another or not self.editing.opened else self.editing.value.id, another=another)

    def save(self, before: Feasibility, after: Feasibility, act: str) -> None:
        self.desk.feasibilities.save(before, after, act)

    def focus_first(self) -> None:
        if self.stack.currentIndex() == 0:
            self.begin.setFocus()
        elif self.editing.value.finished:
            self.bar.paper.setFocus()
        else:
            tiles = next(iter(self.criteria.cards.values())).tiles
            if tiles is not None:
                tiles.setFocus()

    def issue_paper(self) -> None:
        from facilitator_app.services.papers import PaperKind

        chosen = self.editing.value.id if self.stack.currentIndex() else ""
        self.show_paper(PaperKind.FEASIBILITY, assessment_id=chosen)
        if chosen and self.editing.value.finished and not self.desk.feasibilities.can_be_taken_up(self.editing.value):
            # Its sheet went out: what is printed there can't be undone here.
            self.editing.undo_stack.clear()
            self.show_value()

    # -- showing

    def _open(self, wanted: str | None, *, another: bool = False) -> None:
        """Shows one assessment of the contract as it is stored: the one wanted, the one under way, else the last."""
        found = self.desk.feasibilities.of_contract(self.contract_id)
        self._all = found
        if not found:
            # What was typed on another contract is not to be undone from here.
            self.editing.undo_stack.clear()
            self.begin.setVisible(not self.desk.read_only)
            self.stack.setCurrentIndex(0)
            return
        under_way = [a for a in found if not a.finished]
        default = under_way[-1] if under_way else found[-1]
        assessment = next((a for a in found if a.id == wanted), default)
        # Counted once: what others take does not change under the hands of the person.
        self._load = assessment.load or self.desk.feasibilities.load(self.contract_id)
        self._kind = self.desk.contracts.get(self.contract_id).kind
        self.stack.setCurrentIndex(1)
        if not (self.editing.opened and self.editing.value == assessment):
            self.signing.begin_anew()
            self.area.verticalScrollBar().setValue(0)
        self.take_up(assessment, another=another)

    def show_value(self) -> None:
        assessment = self.editing.value
        frozen = assessment.finished or self.desk.read_only
        self._binding.show()
        self._binding.set_read_only(frozen)
        self.criteria.show_assessment(assessment, self._kind)
        self.criteria.set_read_only(frozen)
        self.workload.show_workload(assessment, self._load)
        self.conclusion.show_assessment(assessment)
        self.conclusion.tiles.set_read_only(frozen)
        self.signing.show_assessment(assessment, read_only=self.desk.read_only)
        can_go_on = assessment.finished and self.desk.feasibilities.can_be_taken_up(assessment)
        self.bar.show_assessment(assessment, read_only=self.desk.read_only, can_go_on=can_go_on)
        listed = [assessment if a.id == assessment.id else a for a in self._all]
        self.assessments.show_all(listed, assessment.id)

    def _show_other(self, assessment_id: str) -> None:
        if assessment_id != self.editing.value.id and self.flush():
            self._open(assessment_id)

    # -- acts

    def _begin(self) -> None:
        if not self.flush():
            return
        try:
            begun = self.desk.feasibilities.begin(self.contract_id)
        except Problem as problem:
            self.tell_trouble(problem)
            return
        self._open(begun.id)
        self.focus_first()
        self.changed.emit()

    def _drop(self) -> None:
        question = translate("FeasibilitySheet", "Give up this assessment and what was answered in it?")
        if not self.flush() or not messages.ask(self, question, act=translate("FeasibilitySheet", "Give up")):
            return
        try:
            self.desk.feasibilities.drop(self.editing.value)
        except Problem as problem:
            self.tell_trouble(problem)
            return
        self.editing.undo_stack.clear()
        self._open(None)
        self.focus_first()
        self.changed.emit()

    def _finish(self) -> None:
        if not self.flush():
            return
        assessment = self.editing.value
        on = self.signing.on.value() if self.signing.on.is_valid() else None
        try:
            signed = self.desk.feasibilities.signed(assessment, on or self.desk.today(), assessment.assessor)
        except Problem as problem:
            self.tell_trouble(problem)
            self._go_to_what_is_missing(assessment)
            return
        if not self._is_meant(signed):
            return
        # A step like others: Ctrl+Z takes the assessment up again.
        self.editing.change(signed, translate("FeasibilitySheet", "finish the assessment"))
        if self.editing.pending:
            return
        self.area.verticalScrollBar().setValue(0)
        self.bar.paper.setFocus()
        self.changed.emit()
        told = translate("FeasibilitySheet", "The assessment is finished and kept with the contract.")
        messages.tell(self, told)

    def _is_meant(self, signed: Feasibility) -> bool:
        question = translate("FeasibilitySheet", "Finish the assessment, and freeze it as it is?")
        details = translate(
            "FeasibilitySheet",
            "It is dated {date} and signed by: {function}. Until its sheet is issued you can take it up again "
            "(Ctrl+Z); after that a new assessment begins from it.",
        ).format(date=self.words.date(signed.assessed_on), function=signed.assessor)
        act = translate("FeasibilitySheet", "Finish")
        return messages.ask(self, question, act=act, details=details, safe=True)

    def _take_up_again(self) -> None:
        self.editing.change(reopened(self.editing.value), translate("FeasibilitySheet", "take the assessment up again"))
        if not self.editing.pending:
            self.focus_first()

    def _go_to_what_is_missing(self, assessment: Feasibility) -> None:
        field: QWidget = self.signing.on
        if not assessment.assessor.strip():
            field = self.signing.assessor
        elif differs(assessment) and not assessment.conclusion_because.strip():
            field = self.conclusion.because
        elif concluded(assessment) is None:
            field = self._first_unanswered(assessment)
        field.setFocus()
        self.area.ensureWidgetVisible(field)

    def _first_unanswered(self, assessment: Feasibility) -> QWidget:
        """Where the first of the answers is given that a verdict needs."""
        unknown = [f.criterion for f in findings(assessment) if f.level is Level.UNKNOWN]
        card = self.criteria.cards[next(criterion for criterion in unknown if criterion in DECIDING)]
        return card.tiles or self.criteria.total
