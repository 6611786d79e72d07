"""The wordings pointed out in what is said and decided at a meeting: the sign, the list, and where each one stands."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.review import Step
from facilitator_app.domain.wording import Finding, check_meeting, with_meeting_rewrite
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.wording.dialog import WordingActs, WordingDialog
from facilitator_app.ui.wording.sign import WordingSign

translate = QCoreApplication.translate

_STEPS = {
    "decisions": Step.DECISIONS,
    "exchanges": Step.EXCHANGES,
    "proposals": Step.EXCHANGES,
    "reasons": Step.EXCHANGES,
    "highlights": Step.AGREEMENT,
}


def step_of(finding: Finding) -> Step:
    """The step on which a wording pointed out was typed."""
    return _STEPS[finding.field]


class MeetingWordings(QWidget):
    """Nothing is to be seen while nothing is pointed out; nothing waits for it. Frozen minutes are only looked at."""

    line_wanted = Signal(object)
    """The finding whose line is to be shown."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("meetingWordings")
        self._case = case
        self.sign = WordingSign(lambda: check_meeting(case.meeting) if case.editing.opened else (), self)
        self.sign.clicked.connect(self.look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sign)
        case.editing.changed.connect(self.sign.count_soon)

    def acts(self) -> WordingActs:
        """What can be done with a wording: each is one step of undo."""
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
