"""The top of the wizard: which contract, which meeting, when it was saved, and the perimeter always in sight."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from facilitator_app.domain.meeting import MeetingKind, MeetingStatus
from facilitator_app.domain.perimeter import perimeter_at
from facilitator_app.domain.review import Step
from facilitator_app.domain.state import State
from facilitator_app.ui.icons import icon, state_pixmap
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.one_line import OneLine
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.undone import elsewhere, step_of_change
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.theme import em, is_dark, secondary_text, state_colour
from facilitator_app.words.labels import label
from facilitator_app.words.perimeter import perimeter_in_short

translate = QCoreApplication.translate


def meeting_title(case: Case) -> str:
    """The meeting in words, such as "Annual review, year 2 – 21 November 2026"."""
    meeting, words = case.meeting, case.words
    kind = label(meeting.kind, words)
    if meeting.kind not in (MeetingKind.KICK_OFF, MeetingKind.FINAL_REVIEW):
        kind = translate("ReviewPage", "{meeting}, year {year}").format(meeting=kind, year=meeting.year)
    date = words.date(meeting.date) or translate("ReviewPage", "no date yet")
    return f"{kind} \u2013 {date}"


class ReviewHeader(QWidget):
    """Two lines and the reminder; a frozen or corrected meeting says so."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewHeader")
        self._case = case
        self._editing: Editing[Any] = case.editing
        self._here: Step | None = None
        self._title = _plain(self, "reviewTitle")
        self._meeting = _plain(self, "reviewMeeting")
        self._saved = OneLine("reviewSaved", self)
        self._saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._undo = QToolButton(self)
        self._undo.setObjectName("reviewUndo")
        self._undo.setIcon(icon("undo"))
        self._undo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._undo.setAutoRaise(True)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self._take_back)
        self._sign = QLabel(self)
        self._perimeter = _plain(self, "perimeterReminder")
        self._version = OneLine("reviewVersion", self)
        self.correct = QPushButton(icon("edit"), translate("ReviewPage", "Correct…"), self)
        self.correct.setObjectName("reviewCorrect")
        first = QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._undo)
        first.addWidget(self._saved)
        second = QHBoxLayout()
        second.addWidget(self._meeting, 1)
        second.addWidget(self._version)
        second.addWidget(self.correct)
        self._third = QHBoxLayout()
        self._third.addWidget(self._sign)
        self._third.addWidget(self._perimeter, 1)
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.15))
        column.setContentsMargins(em(self, 0.6), em(self, 0.4), em(self, 0.6), 0)
        for row in (first, second, self._third):
            column.addLayout(row)
        self._dress()

    def add_beside_perimeter(self, widget: QWidget) -> None:
        """Puts something at the end of the line that reminds of the perimeter."""
        self._third.addWidget(widget)

    def _take_back(self) -> None:
        self._editing.undo_stack.undo()

    def follow(self, editing: Editing[Any], here: Step) -> None:
        """Tells from now on what was last done in this: the meeting, or what the step in sight writes beside it."""
        self._editing, self._here = editing, here
        self.show_saved()

    def show_meeting(self) -> None:
        """Shows contract, meeting and version."""
        case = self._case
        contract, meeting = case.contract, case.meeting
        lot = contract.lot
        if lot and not lot.casefold().startswith("lot"):
            lot = translate("ReviewPage", "lot {lot}").format(lot=lot)
        self._title.setText(
            breakable(" \u2013 ".join(part for part in (contract.reference, lot, contract.title) if part))
        )
        self._meeting.setText(meeting_title(case))
        self._perimeter.setText(perimeter_in_short(perimeter_at(case.told, case.plan), case.words))
        self._version.setText(self._version_text())
        self.correct.setVisible(meeting.status is MeetingStatus.FINISHED)
        self.show_saved()

    def _version_text(self) -> str:
        meeting = self._case.meeting
        if meeting.status is MeetingStatus.FINISHED:
            return translate("ReviewPage", "Frozen minutes, version {version}").format(version=meeting.version)
        if meeting.status is MeetingStatus.SUPERSEDED:
            return translate("ReviewPage", "Replaced minutes, version {version}").format(version=meeting.version)
        if meeting.version > 1:
            told = translate("ReviewPage", "Correction in hand: version {version}, to replace version {old}")
            return told.format(version=meeting.version, old=meeting.version - 1)
        return ""

    def show_saved(self) -> None:
        """Shows the last act, and where it is seen if not here; that it is not saved. The window tells when it was."""
        editing = self._editing
        stack = editing.undo_stack
        self._undo.setVisible(stack.canUndo() and not self._case.read_only)
        text = translate("ReviewPage", "Undo: {act}").format(act=stack.undoText())
        last = editing.next_undo()
        where = elsewhere(step_of_change(*last, self._here), self._here) if last is not None else ""
        if where:
            text = translate("ReviewPage", "Undo at “{step}”: {act}").format(step=where, act=stack.undoText())
        self._undo.setText(text.replace("&", "&&"))
        self._undo.setAccessibleName(text)
        troubled = editing.trouble is not None and not self._case.read_only
        self._saved.setText(editing.saved_sentence() if troubled else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._dress()

    def _dress(self) -> None:
        large = QFont(self.font())
        large.setBold(True)
        large.setPointSizeF(large.pointSizeF() * 1.25)
        if self._title.font() != large:
            self._title.setFont(large)
        for label_ in (self._saved, self._perimeter, self._version):
            palette = QPalette(label_.palette())
            palette.setColor(QPalette.ColorRole.WindowText, secondary_text(self.palette()))
            label_.setPalette(palette)
        colour = state_colour(State.WATCH, is_dark(self.palette()))
        self._sign.setPixmap(state_pixmap(State.WATCH, em(self, 0.8), colour, self.devicePixelRatioF()))


def _plain(parent: QWidget, name: str) -> QLabel:
    shown = QLabel(parent)
    shown.setObjectName(name)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(True)
    return shown
