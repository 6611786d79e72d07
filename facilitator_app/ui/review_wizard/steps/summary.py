"""What is still missing, the minutes as they will be, and the end of the meeting."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QPushButton, QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.meeting import Meeting, MeetingStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.review import Missing
from facilitator_app.domain.state import State
from facilitator_app.services.papers import PaperKind
from facilitator_app.ui import messages
from facilitator_app.ui.icons import icon, state_pixmap
from facilitator_app.ui.papers.preview import PdfPreview
from facilitator_app.ui.rail import plain
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.gap_list import GapList
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading, sign_icon
from facilitator_app.ui.review_wizard.texts import step_title
from facilitator_app.ui.theme import chars, em, is_dark, state_colour
from facilitator_app.ui.worker import Worker
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


class SummaryPage(StepPage):
    """The list of what is missing leads to each field; beside it, the preview; below, the end of the meeting."""

    gone_to = Signal(object)
    """Something missing was chosen."""
    finish_wanted = Signal()
    open_wanted = Signal()
    save_wanted = Signal()
    correct_wanted = Signal()

    def __init__(self, case: Case, worker: Worker, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._previewed: Meeting | None = None
        self._missing: tuple[Missing, ...] = ()
        self._heading = heading("", self)
        self._told = QLabel(self)
        self._told.setObjectName("summaryTold")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self.list = GapList(self)
        self.list.setObjectName("missingList")
        self.list.setAccessibleName(translate("ReviewSummary", "What is missing"))
        self.list.setWordWrap(True)
        self.list.setSpacing(em(self, 0.15))
        self.list.chosen.connect(self._go)
        self.go = self._button("goToMissing", translate("ReviewSummary", "Go to the field"), "right")
        self.go.clicked.connect(lambda: self._go(self.list.currentRow()))
        self.list.currentRowChanged.connect(lambda row: self.go.setEnabled(row >= 0))
        finish = translate("ReviewSummary", "Finish and issue the minutes")
        self.finish = self._button("finishMeeting", finish, "minutes")
        self.finish.clicked.connect(self.finish_wanted)
        self.open = self._button("openMinutes", translate("ReviewSummary", "Open the minutes"), "open")
        self.open.clicked.connect(self.open_wanted)
        self.save = self._button("saveMinutes", translate("ReviewSummary", "Save the minutes as…"), "save")
        self.save.clicked.connect(self.save_wanted)
        self.correct = self._button("correctMinutes", translate("ReviewSummary", "Correct the minutes…"), "edit")
        self.correct.clicked.connect(self.correct_wanted)
        self.preview = PdfPreview(worker, self._no_preview, self)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self._told):
            column.addWidget(widget)
        for button in (self.open, self.save, self.correct):
            column.addWidget(button)
        column.addWidget(self.list, 1)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.finish)
        # Takes the room of the list where there is nothing to list.
        column.addStretch(0)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("summarySplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([chars(self, 50), chars(self, 110)])
        outer = QVBoxLayout(self)
        outer.addWidget(splitter, 1)

    def _button(self, name: str, text: str, sign: str) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.setObjectName(name)
        return button

    def opened(self) -> None:
        self._previewed = None
        self.preview.clear()

    def show_meeting(self) -> None:
        open_still = self.case.meeting.status is MeetingStatus.OPEN
        self._missing = self.case.missing() if open_still else ()
        self._fill()
        self.finish.setVisible(open_still)
        self.finish.setEnabled(not self.case.read_only)
        for button in (self.open, self.save):
            button.setVisible(not open_still)
        self.correct.setVisible(self.case.meeting.status is MeetingStatus.FINISHED)
        for widget in (self.list, self.go):
            widget.setVisible(bool(self._missing))
        self._tell()
        if self._previewed != self.case.meeting and self.isVisible():
            self._make_preview()

    def come(self) -> None:
        self._previewed = None
        super().come()
        if self._previewed is None:
            self._make_preview()

    def _tell(self) -> None:
        meeting, words = self.case.meeting, self.case.words
        if meeting.status is not MeetingStatus.OPEN:
            self._heading.setText(translate("ReviewSummary", "The minutes are frozen"))
            told = translate("ReviewSummary", "Finished on {date}, version {version}.")
            if meeting.status is MeetingStatus.SUPERSEDED:
                told = translate("ReviewSummary", "Finished on {date}, version {version}; a later version replaces it.")
            self._told.setText(told.format(date=words.date(meeting.finished_on), version=meeting.version))
            return
        blocking = any(m.blocking for m in self._missing)
        if blocking:
            self._heading.setText(translate("ReviewSummary", "Still needed to finish"))
        elif self._missing:
            self._heading.setText(translate("ReviewSummary", "Still missing, to your judgement"))
        else:
            self._heading.setText(translate("ReviewSummary", "Nothing is missing"))
        self._told.setText(
            translate("ReviewSummary", "Enter goes to the field. The minutes can be issued without the rest.")
            if self._missing
            else translate("ReviewSummary", "The minutes are ready to be issued.")
        )

    def _fill(self) -> None:
        self.list.clear()
        side = em(self, 0.9)
        self.list.setIconSize(QSize(side, side))
        for missing in self._missing:
            state = State.LATE if missing.blocking else State.WATCH
            colour = state_colour(state, is_dark(self.palette()))
            where = plain(step_title(missing.step))
            subject = missing.subject.strip() or self._party(missing)
            text = self.case.words.colon(where, label(missing.gap, self.case.words))
            item = QListWidgetItem(f"{subject}\n{text}" if subject else text, self.list)
            item.setIcon(sign_icon(state_pixmap(state, side, colour, self.devicePixelRatioF())))
        if self._missing:
            self.list.setCurrentRow(0)

    def _party(self, missing: Missing) -> str:
        agreement = next((a for a in self.case.meeting.agreements if a.id == missing.subject_id), None)
        return label(Party(agreement.id), self.case.words) if agreement is not None else ""

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._missing):
            self.gone_to.emit(self._missing[row])

    def _make_preview(self) -> None:
        case = self.case
        if not case.editing.flush():
            return
        self._previewed = case.meeting
        desk, words, meeting = case.desk, case.words, case.meeting

        def make() -> bytes:
            beside = desk.beside()
            try:
                return beside.papers.preview(PaperKind.MINUTES, meeting.contract_id, meeting_id=meeting.id, words=words)
            finally:
                beside.close()

        self.preview.show_document(make)

    def _no_preview(self, problem: Problem) -> None:
        messages.show(self, problem, self.case.words)

    def focus_first(self) -> None:
        if self.case.read_only:
            self.open.setFocus()
        elif self._missing:
            self.list.setFocus()
        else:
            self.finish.setFocus()

    def go_to(self, missing: Missing) -> None:
        self.focus_first()
