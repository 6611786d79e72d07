"""What the plan has brought and what it teaches: written at the final review, kept with the contract."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.lessons import Lesson
from facilitator_app.domain.review import Missing
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.lessons.lessons_table import LessonsTable, Sources
from facilitator_app.ui.lessons.sources import sources_of
from facilitator_app.ui.lessons.value_form import ValueForm
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.step import StepPage, plain_label, scrolling
from facilitator_app.ui.tables.columns import Reader
from facilitator_app.ui.tables.table import Hooks
from facilitator_app.ui.wording.chapter import chapter_marks

translate = QCoreApplication.translate


class ValuePage(StepPage):
    """Two tabs: value created under the four headings, and the lessons for the next tender."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._sources = Sources()
        self.form = ValueForm(case.lessons, case.words, self)
        hooks: Hooks[Lesson] = Hooks(change=self._change, end_typing=case.lessons.end_typing)
        reader, marks = Reader(case.words, case.today), chapter_marks(case.lessons)
        self.lessons = LessonsTable(hooks, reader, lambda: self._sources, lambda: case.meeting.id, marks, self)
        self.tables = (self.lessons,)
        area, inside = scrolling(self, "valueScroll")
        inside.addWidget(self.form)
        inside.addStretch(1)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("valueTabs")
        self.tabs.setAccessibleName(translate("ReviewValue", "Value and lessons"))
        self.tabs.tabBar().setObjectName("valueTabBar")
        self.tabs.tabBar().setAccessibleName(translate("ReviewValue", "Value and lessons"))
        self.tabs.addTab(area, "")
        self.tabs.addTab(self.lessons, "")
        told = plain_label(self)
        told.setObjectName("valueTold")
        told.setText(
            translate(
                "ReviewValue",
                "The final review shows what the plan has brought; what it taught goes into the next tenders "
                "(method sheet, part III).",
            )
        )
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.tabs, 1)

    def opened(self) -> None:
        self._sources = sources_of(self.case.desk, self.case.words, self.case.contract.id)

    def come(self) -> None:
        self.case.take_up_lessons(self.case.meeting)
        super().come()

    def show_meeting(self) -> None:
        lessons, read_only = self.case.lessons.value, self.case.read_only
        self.form.show_value(read_only=read_only)
        self.lessons.show_rows(lessons.lessons, read_only=read_only)
        count = self.case.words.number(len(lessons.told))
        self.tabs.setTabText(0, translate("ReviewValue", "What the plan has &brought"))
        self.tabs.setTabText(1, translate("ReviewValue", "&Lessons ({count})").format(count=count))

    def _change(self, rows: tuple[Lesson, ...], act: str, merge_key: str) -> None:
        self.case.lessons.change(replace(self.case.lessons.value, lessons=rows), act, merge_key)

    def focus_first(self) -> None:
        if self.tabs.currentIndex() == 0:
            self.form.essence.setFocus()
        else:
            self.lessons.view.setFocus()

    def show_wording(self, finding: Finding) -> None:
        self.tabs.setCurrentIndex(1 if finding.subject_id else 0)
        if finding.subject_id:
            self.lessons.go_to(finding.subject_id, finding.field)
        else:
            self.form.focus_on(finding.field)

    def go_to(self, missing: Missing) -> None:
        self.tabs.setCurrentIndex(0)
        self.form.essence.setFocus()
