"""What the contract teaches for the next tender, and what contracts of the same kind have taught before."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.wording import Finding
from facilitator_app.services.lessons import FoundLesson, matching
from facilitator_app.ui import messages
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.fields import LongTextField
from facilitator_app.ui.lessons.found_table import FoundLessons
from facilitator_app.ui.lessons.lessons_table import LessonsTable, Sources
from facilitator_app.ui.lessons.sources import sources_of
from facilitator_app.ui.tables.columns import Reader
from facilitator_app.ui.tables.table import Hooks
from facilitator_app.ui.theme import em
from facilitator_app.ui.wording.chapter import chapter_acts
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.ui.wording.marks import wording_marks
from facilitator_app.ui.worker import Progress

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Written:
    """What is written here: the contract's lessons, and the notes of its preparation."""

    lessons: Lessons
    preparation: Preparation


class LessonsSection(EditedSection[Written]):
    """Two tabs: own lessons, and those of other contracts with what of these was taken over for this one."""

    def build(self) -> None:
        self.setObjectName("lessonsSection")
        self._notes_binding = Binding(self.editing)
        self._sources = Sources()
        self._taken_over = ""
        told = translate(
            "LessonsSection",
            "What review meetings bring to light takes its form in the contracts to come (national workshop, "
            "January 2022): a need observed, the clause that answers it, the tender that takes it up.",
        )
        reader = Reader(self.words, self.desk.today)
        hooks: Hooks[Lesson] = Hooks(change=self._change, end_typing=self.editing.end_typing)
        marks = wording_marks(lambda: self.editing.value.lessons.dismissed if self.editing.opened else ())
        self.own = LessonsTable(hooks, reader, lambda: self._sources, lambda: "", marks, self)
        self.copy = self.button(
            "copyOwnClause", translate("LessonsSection", "Copy the clause"), "duplicate", self._copy
        )
        self.sheet = self.button(
            "nextTender", translate("LessonsSection", "See the “next tender” sheet"), "document", self.issue_paper
        )
        self.own.add_button(self.copy)
        self.own.add_button(self.sheet)
        self.own.current_changed.connect(lambda _row: self._enable())
        self.others = FoundLessons(reader, self)
        self.others.taken.connect(self._take_over)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("lessonsTabs")
        for bar in (self.tabs, self.tabs.tabBar()):
            bar.setAccessibleName(translate("LessonsSection", "Lessons"))
        self.tabs.tabBar().setObjectName("lessonsTabBar")
        self.tabs.addTab(self.own, "")
        self.tabs.addTab(self._elsewhere(), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help_line(told))
        column.addWidget(self.tabs, 1)

    def _elsewhere(self) -> QWidget:
        """What others have taught, and below it what was taken over from them."""
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addWidget(self.others, 1)
        column.addLayout(self._notes())
        return page

    def _notes(self) -> QHBoxLayout:
        """The preparation's notes: what is taken over goes there, and is reworded there."""
        title = translate("LessonsSection", "Clauses taken over, and notes for the preparation of this contract")
        self.notes = LongTextField("preparationNotes", title, lowest=2, highest=4)
        self._notes_binding.tie(
            self.notes,
            lambda written: written.preparation.notes,
            lambda written, text: replace(written, preparation=replace(written.preparation, notes=text)),
            translate("LessonsSection", "preparation notes"),
        )
        caption = QLabel(title, self)
        caption.setWordWrap(True)
        caption.setBuddy(self.notes.editor)
        row = QHBoxLayout()
        row.addWidget(caption, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.notes, 4)
        return row

    # -- the section's part in the page

    def open_contract(self, contract_id: str) -> None:
        another = contract_id != self.contract_id
        self._withdraw_undo()
        super().open_contract(contract_id)
        if another:
            self.others.search.clear()
            # Before there is a plan, others are those who have something to teach.
            self.tabs.setCurrentIndex(0 if self.desk.plans.of_contract(contract_id) else 1)
        self.own.refresh_texts()
        self._search()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._withdraw_undo()
        super().hideEvent(event)

    def read(self, contract_id: str) -> Written:
        self._sources = sources_of(self.desk, self.words, contract_id)
        return Written(self.desk.lessons.of_contract(contract_id), self.desk.preparations.of_contract(contract_id))

    def save(self, before: Written, after: Written, act: str) -> None:
        self.desk.lessons_register.save_with_preparation(
            (before.lessons, before.preparation), (after.lessons, after.preparation), act
        )

    def _change(self, rows: tuple[Lesson, ...], act: str, merge_key: str) -> None:
        self._put(replace(self.editing.value.lessons, lessons=rows), act, merge_key)

    def _put(self, lessons: Lessons, act: str, merge_key: str = "") -> None:
        self.editing.change(replace(self.editing.value, lessons=lessons), act, merge_key)

    def _search(self) -> None:
        """Reads the lessons of all contracts, off the window's thread: there may be thousands."""
        desk, contract_id = self.desk, self.contract_id

        def read(_progress: Progress) -> tuple[str, tuple[FoundLesson, ...]]:
            beside = desk.beside()
            try:
                return contract_id, beside.lessons_register.found(contract_id)
            finally:
                beside.close()

        self.worker.run(read, done=self._found, failed=self.tell_trouble, owner=self)

    def _found(self, found: tuple[str, tuple[FoundLesson, ...]]) -> None:
        contract_id, lessons = found
        if contract_id == self.contract_id:
            self.others.show_found(lessons, read_only=self.desk.read_only)
            count = self.words.number(len(matching(lessons, "")))
            self.tabs.setTabText(
                1, translate("LessonsSection", "Of &other contracts like it ({count})").format(count=count)
            )

    def focus_first(self) -> None:
        first = self.own.view if self.tabs.currentIndex() == 0 else self.others.search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, where: str) -> None:
        """Goes to a lesson of this contract, by its id."""
        self.tabs.setCurrentWidget(self.own)
        self.own.go_to(where)

    def wording_acts(self) -> WordingActs | None:
        if not self.editing.opened:
            return None
        return chapter_acts(lambda: self.editing.value.lessons, self._put, read_only=self.desk.read_only)

    def show_wording(self, finding: Finding) -> None:
        if finding.subject_id:
            self.tabs.setCurrentWidget(self.own)
            self.own.go_to(finding.subject_id, finding.field)
        else:
            self.open_requested.emit("section", f"final/{finding.field}")

    def toggle_detail(self) -> None:
        table = self.own if self.tabs.currentIndex() == 0 else self.others.table
        table.show_detail(not table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return self.own.actions_for_menu()

    def issue_paper(self) -> None:
        """Shows the "next tender" sheet with what has been typed."""
        from facilitator_app.services.paper_kinds import PaperKind

        self.show_paper(PaperKind.LESSONS)

    # -- showing

    def show_value(self) -> None:
        lessons = self.editing.value.lessons
        self.own.show_rows(lessons.lessons, read_only=self.desk.read_only)
        count = self.words.number(len(lessons.told))
        self.tabs.setTabText(0, translate("LessonsSection", "Of &this contract ({count})").format(count=count))
        self._notes_binding.show()
        self._notes_binding.set_read_only(self.desk.read_only)
        self._enable()

    def _enable(self) -> None:
        row = self.own.current_row()
        self.copy.setEnabled(row is not None and bool(row.clause.strip()))

    # -- acts

    def _copy(self) -> None:
        from PySide6.QtWidgets import QApplication

        row = self.own.current_row()
        if row is not None:
            QApplication.clipboard().setText(row.clause.strip())
            messages.tell(self, translate("FoundLessons", "The clause is in the clipboard."))

    def _take_over(self, found: FoundLesson) -> None:
        if not self.flush():
            return
        try:
            self.desk.lessons_register.take_over(found, self.contract_id)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        self.open_contract(self.contract_id)
        told = translate("LessonsSection", "The clause is in the notes below; contract {reference} says it was reused.")
        self._taken_over = told.format(reference=found.reference)
        act = self.desk.contracts.undo_label()
        messages.tell(
            self,
            self._taken_over,
            act=translate("LessonsSection", "Undo"),
            do=lambda: self._take_back(act),
        )

    def _withdraw_undo(self) -> None:
        """The undo offered takes the last act back, which may soon be another than what was done here."""
        bar = messages.bar_of(self)
        if self._taken_over and bar is not None and bar.text == self._taken_over:
            bar.hide()
        self._taken_over = ""

    def _take_back(self, act: str | None) -> None:
        if not self.flush() or self.desk.contracts.undo_label() != act:
            return
        try:
            self.desk.contracts.undo()
        except Problem as problem:
            messages.show(self, problem, self.words)
        self.open_contract(self.contract_id)
