"""The end of a meeting: finished and issued, corrected, or deleted before it was finished."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.meeting_outcome import closes
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.review import Gap, Missing
from facilitator_app.ui import messages
from facilitator_app.ui.papers.opening import save_issued_as
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.correction import CorrectionDialog
from facilitator_app.ui.review_wizard.header import meeting_title
from facilitator_app.ui.review_wizard.last_questions import last_questions

if TYPE_CHECKING:
    from facilitator_app.services.meetings import Finished
    from facilitator_app.services.papers import Issued

translate = QCoreApplication.translate


class Ending:
    """What can be done with a meeting as a whole; questions and messages appear on `widget`'s window."""

    def __init__(self, case: Case, widget: QWidget) -> None:
        self._case = case
        self._widget = widget

    def finish(self) -> "Finished | None":
        """Finishes the meeting once the person has agreed to what that does; None when it stays open."""
        case = self._case
        question = translate("ReviewEnding", "Finish this meeting and issue its minutes?")
        act = translate("ReviewEnding", "Finish")
        if not messages.ask(self._widget, question, act=act, details=self._what_happens(), safe=True):
            return None
        try:
            return case.desk.meetings.finish(case.meeting.id)
        except Problem as problem:
            messages.show(self._widget, problem, case.words)
            return None

    def hold_up(self, blocking: Missing, go_to: Callable[[Missing], None]) -> None:
        """Goes to what must be entered first; why a date that is there won't do is said before."""
        if blocking.gap is not Gap.DATE_TO_COME:
            go_to(blocking)
            return
        words = self._case.words
        told = Problem(ProblemKind.INVALID, problem="meeting_to_come", date=words.date(self._case.meeting.date))
        act = translate("ReviewPage", "Go to the date")
        messages.show(self._widget, told, words, act=act, do=lambda: go_to(blocking))

    def _what_happens(self) -> str:
        meeting, plan = self._case.meeting, self._case.plan
        told = [f"{meeting_title(self._case)}."]
        told.append(
            translate("ReviewEnding", "The minutes are frozen as version {version}.").format(version=meeting.version)
        )
        if meeting.replaces:
            told.append(translate("ReviewEnding", "They cancel and replace the version before, which is kept."))
        if plan is not None:
            told.append(translate("ReviewEnding", "Values and statuses go into the plan."))
            if meeting.kind is MeetingKind.ANNUAL_REVIEW and closes(meeting, plan):
                closed = translate(
                    "ReviewEnding", "The plan of year {year} is closed; that of year {next} is made as a draft."
                )
                if meeting.replaces:
                    closed = translate(
                        "ReviewEnding",
                        "The plan of year {year} stays closed; that of year {next} follows the corrected choices, "
                        "unless somebody has worked on it.",
                    )
                told.append(closed.format(year=plan.year, next=plan.year + 1))
        if meeting.kind is MeetingKind.ANNUAL_REVIEW and (plan is None or not closes(meeting, plan)):
            told.append(
                translate("ReviewEnding", "Year {year} has no plan: those of other years stay as they are.").format(
                    year=meeting.year
                )
            )
        if meeting.kind is MeetingKind.FINAL_REVIEW:
            told.append(translate("ReviewEnding", "The plan of the last year is closed, and the contract with it."))
            told += last_questions(self._case)
        lacking = len(self._case.missing())
        if lacking:
            told.append(translate("ReviewEnding", "%n thing(s) not filled in.", "", lacking))
        return "\n".join(told)

    def issue_and_show(self) -> None:
        """Issues the minutes of the finished meeting and shows them: from there they are sent, printed, signed."""
        issued = self._issue()
        if issued is not None:
            self._show(issued)

    def tell(self, finished: "Finished", open_plan: Callable[[str], None]) -> None:
        """Says what has come of the end of the meeting, and leads there."""
        next_plan = finished.next_plan
        if finished.meeting.kind is MeetingKind.FINAL_REVIEW:
            told = translate(
                "ReviewPage", "The minutes are issued and the contract is closed: its final report is ready."
            )
            act = translate("ReviewPage", "See the final report")
            messages.tell(self._widget, told, act=act, do=self.show_final_report)
        if next_plan is not None:
            told = translate("ReviewPage", "The minutes are issued, and the plan of year {year} is ready as a draft.")
            act = translate("ReviewPage", "Open the plan")
            messages.tell(self._widget, told.format(year=next_plan.year), act=act, do=lambda: open_plan(next_plan.id))

    def open_minutes(self) -> None:
        """Shows the minutes; where they never were issued, as they would be."""
        # Imported here: the review opens without the library that shows documents.
        from facilitator_app.services.paper_kinds import PaperKind
        from facilitator_app.ui.papers.showing import show_paper

        case, meeting = self._case, self._case.meeting
        show_paper(case.desk, case.words, PaperKind.MINUTES, case.contract.id, self._widget, meeting_id=meeting.id)

    def show_final_report(self) -> None:
        """Shows the final report over all years, as the final review leaves it."""
        from facilitator_app.services.paper_kinds import PaperKind
        from facilitator_app.ui.papers.showing import show_paper

        case = self._case
        show_paper(case.desk, case.words, PaperKind.FINAL_REPORT, case.contract.id, self._widget)

    def save_minutes(self) -> None:
        """Saves the minutes where the person chooses; those never issued are looked at first."""
        issued = self._issued()
        if issued is None:
            self.open_minutes()
        else:
            save_issued_as(self._case.desk, self._case.words, issued.id, issued.file_name, self._widget)

    def _show(self, issued: "Issued") -> None:
        # Imported here: the review opens without the library that shows documents.
        from facilitator_app.ui.papers.showing import show_issued

        show_issued(self._case.desk, self._case.words, issued.id, self._widget)

    def _issued(self) -> "Issued | None":
        case = self._case
        return case.desk.papers.kept_minutes(case.contract.id, case.meeting.id)

    def _issue(self) -> "Issued | None":
        try:
            return self._case.desk.papers.issue_minutes(self._case.meeting.id, self._case.words)
        except Problem as problem:
            messages.show(self._widget, problem, self._case.words)
            return None

    def correct(self) -> str:
        """Begins a corrected version, asking why; the id of that meeting, "" when the person gave up."""
        dialog = CorrectionDialog(self._widget)
        accepted = dialog.exec()
        reason = dialog.reason
        dialog.deleteLater()
        if not accepted:
            return ""
        try:
            return self._case.desk.meetings.correct(self._case.meeting.id, reason).id
        except Problem as problem:
            messages.show(self._widget, problem, self._case.words)
            return ""

    def delete(self) -> bool:
        """Deletes a meeting not yet finished, after asking; says whether it is gone."""
        case = self._case
        question = translate("ReviewEnding", "Delete this meeting and all that was entered in it?")
        act = translate("ReviewEnding", "Delete")
        if not messages.ask(self._widget, question, act=act, details=meeting_title(case)):
            return False
        try:
            case.editing.flush()
            case.desk.meetings.delete_open(case.meeting.id)
        except Problem as problem:
            messages.show(self._widget, problem, case.words)
            return False
        return True
