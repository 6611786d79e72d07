"""The wordings pointed out in what is said and decided at a meeting: the sign, the list, and where each one stands."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.review import Step
from facilitator_app.domain.wording import Finding, check_meeting, with_meeting_rewrite
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.wording.chapter import chapter_acts
from facilitator_app.ui.wording.dialog import WordingActs, WordingDialog
from facilitator_app.ui.wording.sign import WordingSign

translate = QCoreApplication.translate

_STEPS = {
    "decisions": Step.DECISIONS,
    "exchanges": Step.EXCHANGES,
    "proposals": Step.EXCHANGES,
    "reasons": Step.EXCHANGES,
    "highlights": Step.AGREEMENT,
    **dict.fromkeys(("text", "measure", "who", "quantity"), Step.PROJECTS),
}


def step_of(finding: Finding) -> Step:
    """The step on which a wording pointed out was typed."""
    # All others are texts of the value created and of the lessons.
    return _STEPS.get(finding.field, Step.VALUE)


class MeetingWordings(QWidget):
    """Nothing is to be seen while nothing is pointed out; nothing waits for it. Frozen minutes are only looked at."""

    line_wanted = Signal(object)
    """The finding whose line is to be shown."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("meetingWordings")
        self._case = case
        self.sign = WordingSign(lambda: self.acts().find() if case.editing.opened else (), self)
        self.sign.clicked.connect(self.look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sign)
        for editing in (case.editing, case.lessons, case.kick_off.editing):
            editing.changed.connect(self.sign.count_soon)

    def acts(self) -> WordingActs:
        """What can be done with a wording: each is one step of undo. Projects and lessons are their contract's own."""
        parts = self._parts()

        def find() -> tuple[Finding, ...]:
            return tuple(finding for part in parts.values() for finding in part.find())

        def of(finding: Finding) -> WordingActs:
            return parts.get(step_of(finding), parts[Step.DECISIONS])

        return WordingActs(
            find,
            lambda finding, text: of(finding).rewrite(finding, text),
            lambda finding, reason: of(finding).dismiss(finding, reason),
            read_only=self._case.read_only,
        )

    def _parts(self) -> dict[Step, WordingActs]:
        """The meeting's own wordings, under decisions, and those of what is written at it beside the minutes."""
        case = self._case
        parts = {Step.DECISIONS: self._of_meeting()}
        kick_off, lessons = case.kick_off.editing, case.lessons
        if case.hears_projects and kick_off.opened:
            projects = chapter_acts(lambda: kick_off.value, kick_off.change, read_only=case.read_only)
            # The agenda is no matter of the meeting any more.
            lines = replace(projects, find=lambda: tuple(f for f in projects.find() if f.subject_id))
            parts[Step.PROJECTS] = lines
        if case.meeting.kind is MeetingKind.FINAL_REVIEW and lessons.opened and not case.read_only:
            parts[Step.VALUE] = chapter_acts(lambda: lessons.value, lessons.change, read_only=False)
        return parts

    def _of_meeting(self) -> WordingActs:
        case = self._case

        def rewrite(finding: Finding, text: str) -> None:
            case.change(with_meeting_rewrite(case.meeting, finding, text), translate("ReviewPage", "reword"))

        def dismiss(finding: Finding, reason: str) -> None:
            kept = (*case.meeting.dismissed, Dismissal(id=finding.key, reason=reason))
            case.change(replace(case.meeting, dismissed=kept), translate("ReviewPage", "keep a wording"))

        return WordingActs(lambda: check_meeting(case.meeting), rewrite, dismiss, read_only=case.read_only)

    def look(self) -> None:
        """Lists the wordings pointed out, to be reworded or kept, and asks for the line of one."""
        dialog = WordingDialog(self.acts(), self._case.words, self)
        dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        self.sign.count()
        if wanted is not None:
            self.line_wanted.emit(wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        self.sign.stop()
        super().hideEvent(event)
