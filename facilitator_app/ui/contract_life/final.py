"""The end of a contract's plan: the years at a glance, what they brought, the final review and its report."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.wording import Finding
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.distances import distance
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.lessons.value_form import ValueForm
from facilitator_app.ui.lessons.years_table import YearsTable
from facilitator_app.ui.tables.columns import Reader
from facilitator_app.ui.theme import em
from facilitator_app.ui.wording.chapter import chapter_acts
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.words.explain import explain

translate = QCoreApplication.translate


class FinalSection(EditedSection[Lessons]):
    """Two tabs: the years at a glance with the report's own figures, and the value created."""

    def build(self) -> None:
        self.setObjectName("finalSection")
        self._review: Meeting | None = None
        told = translate(
            "FinalSection",
            "At the end a review shows what the plan has brought, over all its years: targets and results, "
            "proposals, amendments, value created, lessons (method sheet, part III).",
        )
        self.due = self.line("finalDue")
        self.figures = self.line("finalFigures")
        self.review = self.button("finalReview", "", "review", self._open_review)
        report = translate("FinalSection", "See the final report")
        self.report = self.button("finalReport", report, "document", self.issue_paper)
        acts = QWidget(self)
        row = FlowLayout(acts)
        for button in (self.review, self.report):
            row.addWidget(button)
        self.table = YearsTable(Reader(self.words, self.desk.today), self)
        years = QWidget(self)
        inside = QVBoxLayout(years)
        inside.addWidget(self.figures)
        inside.addWidget(self.table, 1)
        self.form = ValueForm(self.editing, self.words, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("finalTabs")
        name = translate("FinalSection", "Final report")
        for bar in (self.tabs, self.tabs.tabBar()):
            bar.setAccessibleName(name)
        self.tabs.tabBar().setObjectName("finalTabBar")
        self.tabs.addTab(years, translate("FinalSection", "The &years at a glance"))
        self.tabs.addTab(_scrolling(self.form), translate("FinalSection", "What the plan has &brought"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        for widget in (self.help_line(told), self.due, acts):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)

    # -- the section's part in the page

    def read(self, contract_id: str) -> Lessons:
        self._years = self.desk.final_reports.years(contract_id)
        self._review = self.desk.final_reports.review(contract_id)
        return self.desk.lessons.of_contract(contract_id)

    def save(self, before: Lessons, after: Lessons, act: str) -> None:
        self.desk.lessons.save(before, after, act)

    def open_contract(self, contract_id: str) -> None:
        super().open_contract(contract_id)
        self._show_years()
        self._show_review()

    def focus_first(self) -> None:
        if self.tabs.currentIndex() == 0:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.essence.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, where: str) -> None:
        """Goes to a text of what the plan has brought, by its name."""
        self.tabs.setCurrentIndex(1)
        self.form.focus_on(where)

    def wording_acts(self) -> WordingActs | None:
        if not self.editing.opened:
            return None
        return chapter_acts(lambda: self.editing.value, self.editing.change, read_only=self.desk.read_only)

    def show_wording(self, finding: Finding) -> None:
        if finding.subject_id:
            self.open_requested.emit("section", f"lessons/{finding.subject_id}")
        else:
            self.go_to(finding.field)

    def toggle_detail(self) -> None:
        self.table.show_detail(not self.table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return self.table.actions_for_menu()

    def issue_paper(self) -> None:
        """Shows the final report with what has been typed."""
        from facilitator_app.services.paper_kinds import PaperKind

        self.show_paper(PaperKind.FINAL_REPORT)

    # -- showing

    def show_value(self) -> None:
        self.form.show_value(read_only=self.desk.read_only)

    def _show_years(self) -> None:
        figures = self.desk.final_reports.figures(self._years, self.words)
        self.figures.setText(" · ".join(figures))
        self.figures.setVisible(bool(figures))
        self.table.show_years(self._years)

    def _show_review(self) -> None:
        """Where the final review stands: held, in hand, or due, and why then."""
        review, deadline = self._review, self.desk.final_reports.deadline(self.contract_id)
        if review is not None and review.status is MeetingStatus.FINISHED:
            held = translate("FinalSection", "Final review held on {date}: the contract is closed.")
            self.due.setText(held.format(date=self.words.date(review.date)))
            self.review.setText(translate("FinalSection", "Open the final review"))
        elif deadline is None:
            told = translate("FinalSection", "Final review due after the end of the contract: enter its duration.")
            self.due.setText(told)
        else:
            told = translate("FinalSection", "Final review due by {date} ({distance}). {why}")
            self.due.setText(
                told.format(
                    date=self.words.date(deadline.date),
                    distance=distance(deadline.date, self.desk.today()),
                    why=explain(deadline, self.words),
                )
            )
        if review is None:
            self.review.setText(translate("FinalSection", "Begin the final review"))
        elif review.status is MeetingStatus.OPEN:
            self.review.setText(translate("FinalSection", "Resume the final review"))
        self.review.setEnabled(review is not None or not self.desk.read_only)

    # -- acts

    def _open_review(self) -> None:
        if not self.flush():
            return
        if self._review is None and not self._begin():
            return
        if self._review is not None:
            self.open_requested.emit("meeting", self._review.id)

    def _begin(self) -> bool:
        """Begins the final review; before the end of the contract only when the person wants it so."""
        deadline = self.desk.final_reports.deadline(self.contract_id)
        if deadline is not None and deadline.event_date > self.desk.today():
            question = translate("FinalSection", "The contract runs until {date}. Begin its final review now?")
            act = translate("FinalSection", "Begin")
            if not messages.ask(self, question.format(date=self.words.date(deadline.event_date)), act=act):
                return False
        try:
            self._review = self.desk.meetings.start(self.contract_id, MeetingKind.FINAL_REVIEW)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return False
        return True


def _scrolling(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("finalScroll")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget(area)
    column = QVBoxLayout(inside)
    column.addWidget(form)
    column.addStretch(1)
    area.setWidget(inside)
    return area
