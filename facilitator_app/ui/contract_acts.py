"""What can be done with the contract in hand, on the list or on a page: create, edit, open, review, its documents."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem
from facilitator_app.services.listing import DueRow
from facilitator_app.ui import messages
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import PaperKind
    from facilitator_app.ui.contract_list.page import ContractListPage

translate = QCoreApplication.translate


class Routes(Protocol):
    """The pages an act leads to."""

    def show_plan(self, plan_id: str, tab: str = ..., row_id: str = ...) -> None:
        """Opens the plan editor on a plan, at one of its tabs."""

    def show_meeting(self, meeting_id: str) -> None:
        """Opens the review on a meeting."""

    def show_life(self, contract_id: str, place: str = ...) -> None:
        """Opens the page of a contract's whole life."""

    def go(self, kind: str, id: str) -> None:
        """Follows a route, such as ("plan", its id)."""

    def show_list(self) -> None:
        """Goes back to the list."""

    def contract_in_hand(self) -> str:
        """The contract of the page in front, or under the cursor of the list; "" where there is none."""

    def refresh(self) -> None:
        """Reads everything on the page in front again."""

    def read_again(self) -> None:
        """Shows what came to the contract beside the page in front, which keeps its steps of undo."""

    def open_paper(self, issued_id: str) -> None:
        """Opens a document that was issued."""


class ContractActs(QObject):
    """Each method is one act of the person; problems are told in the window's message bar."""

    form_closed = Signal()

    def __init__(self, desk: "Desk", words: Words, page: "ContractListPage", routes: Routes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._words, self._page, self._routes, self._window = desk, words, page, routes, window

    # -- forms

    def new(self) -> None:
        """Asks for a new contract."""
        self._form(None)

    def edit(self, where: str = "") -> None:
        """Opens the form of a contract at a field, as "id/field"; that in hand when none is named."""
        chosen, _, field = (where or self._current()).partition("/")
        if chosen:
            self._form(chosen, field)

    def resume_form(self, draft_key: str) -> None:
        """Opens the form a draft belongs to ("contract:new" or "contract:<id>")."""
        if draft_key not in self.begun_forms():
            self.form_closed.emit()
            return
        _, _, id = draft_key.partition(":")
        self._form(None if id in ("", "new") else id)

    def begun_forms(self) -> list[str]:
        """The drafts that a form can be opened with, by their keys; those of other places are offered there."""
        # Imported here: forms are not needed to paint the list.
        from facilitator_app.ui.contract_form.entries import Entries, from_draft

        drafts = [draft for draft in self._desk.drafts.all() if draft.key.startswith("contract:")]
        return [draft.key for draft in drafts if from_draft(draft.text) not in (None, Entries())]

    def directory(self) -> None:
        """Opens the directory of organisations and persons."""
        # Forms are imported when first opened: the list starts without them.
        from facilitator_app.ui.directory.dialog import DirectoryDialog

        dialog = DirectoryDialog(self._desk, self._words, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._routes.refresh()

    def _form(self, contract_id: str | None, field: str = "") -> None:
        from facilitator_app.ui.contract_form.dialog import ContractForm

        try:
            form = ContractForm(self._desk, self._words, contract_id, self._window)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        if field:
            form.begin_at(field)
        accepted = form.exec() == QDialog.DialogCode.Accepted
        made = form.contract_id
        form.deleteLater()
        self._routes.refresh()
        self.form_closed.emit()
        if accepted and made and contract_id is None:
            if not self._page.select_contract(made):
                messages.tell(self._window, translate("ContractActs", "The contract has been created."))
            # The first contract takes the place of the page that had the focus.
            self._page.go_to_list()

    def to_calendar(self) -> None:
        """Hands the deadlines of the contract to the person's calendar."""
        chosen = self._current()
        if chosen:
            from facilitator_app.services.agenda import Scope
            from facilitator_app.ui.due_view.calendar_acts import CalendarActs

            CalendarActs(self._desk, self._words, self._window).add(Scope(contract_id=chosen))

    # -- plans and meetings

    def open_plan(self, contract_id: str = "", tab: str = "") -> None:
        """Opens the plan in force, else the last draft; the first one is created on the way."""
        chosen = contract_id or self._current()
        if not chosen:
            return
        try:
            known = self._desk.plans.to_open(chosen)
            if known is not None:
                self._routes.show_plan(known.id, tab)
            else:
                self._routes.show_plan(self._desk.plans.create(chosen).id)
        except Problem as problem:
            act = translate("ContractActs", "Edit the contract")
            messages.show(self._window, problem, self._words, act=act, do=lambda: self.edit(chosen))

    def next_thing(self) -> None:
        """Goes where the next thing to do for the contract is done."""
        chosen = self._current()
        if not chosen:
            return
        try:
            route = self._desk.lives.of_contract(chosen).route
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        self._routes.go(*route)

    def life(self) -> None:
        """Opens the page of the contract's whole life."""
        chosen = self._current()
        if chosen:
            self._routes.show_life(chosen)

    def review(self, where: str = "") -> None:
        """Resumes the open meeting of a contract ("id", or "id/kind"), or asks which to begin, proposing that kind."""
        chosen, _, kind = (where or self._current()).partition("/")
        if not chosen:
            return
        try:
            meeting = self._desk.meetings.open_meeting(chosen)
            begun = meeting.id if meeting is not None else self._begin(chosen, kind)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        if begun:
            self._routes.show_meeting(begun)

    def meeting_under_way(self) -> bool:
        """Whether the current contract has a meeting that was begun and not finished."""
        chosen = self._current()
        return bool(chosen) and self._desk.meetings.open_meeting(chosen) is not None

    def _begin(self, contract_id: str, kind: str) -> str:
        from facilitator_app.ui.review_wizard.start import StartMeeting

        dialog = StartMeeting(self._desk, self._words, contract_id, self._window, kind)
        begun = dialog.meeting_id if dialog.exec() else ""
        dialog.deleteLater()
        return begun

    def minutes(self) -> None:
        """Shows the last minutes, as issued where they were; leads to the meeting where none is finished yet."""
        chosen = self._current()
        if not chosen:
            return
        try:
            issued = [paper for paper in self._desk.papers.issued(chosen) if paper.kind == "minutes"]
            if issued:
                last = max(issued, key=lambda paper: paper.made_at)
                kept = self._desk.papers.kept_minutes(chosen, last.meeting_id)
                self._routes.open_paper(kept.id if kept is not None else last.id)
                return
            if self._show_finished(chosen):
                return
            meetings = [m for m in self._desk.meetings.of_contract(chosen) if m.status != "superseded"]
            if meetings:
                self._routes.show_meeting(meetings[-1].id)
                return
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        text = translate("ContractActs", "No meeting has been held yet: begin one to write its minutes.")
        messages.warn(self._window, text, act=translate("ContractActs", "Begin the meeting"), do=self.review)

    def follow(self, row: DueRow) -> None:
        """Goes to where a deadline is met: plan, indicators, meeting, minutes, or the follow-up of a breach."""
        # Imported here: the list is painted without the values of deadlines.
        from facilitator_app.services.deadlines import route_of

        self._routes.show_list()
        self._page.select_contract(row.contract_id)
        self._routes.go(*route_of(row.deadline))

    def open_line(self, where: str, tab: str) -> None:
        """Opens the plan at the line of a tab where a deadline is met, as "contract/subject"; else the plan to open."""
        contract_id, _, subject_id = where.partition("/")
        try:
            found = self._desk.deadlines.line_of(contract_id, subject_id)
            if found is not None:
                self._routes.show_plan(found[0], tab, found[1])
                return
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        self.open_plan(contract_id, tab)

    def meeting_minutes(self, meeting_id: str) -> None:
        """Shows the minutes of a meeting, as issued where they were; the meeting itself while it is open."""
        from facilitator_app.services.papers import PaperKind
        from facilitator_app.ui.papers.showing import show_paper

        try:
            meeting = self._desk.meetings.get(meeting_id)
            if meeting.status == "open":
                self._routes.show_meeting(meeting_id)
                return
            kept = self._desk.papers.kept_minutes(meeting.contract_id, meeting_id)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        if kept is not None:
            self._routes.open_paper(kept.id)
            return
        show_paper(self._desk, self._words, PaperKind.MINUTES, meeting.contract_id, self._window, meeting_id=meeting_id)
        self._routes.read_again()

    def papers(self) -> None:
        """Shows the documents issued for the contract."""
        chosen = self._current()
        if not chosen:
            return
        from facilitator_app.ui.papers.dialog import PapersDialog

        dialog = PapersDialog(self._desk, self._words, chosen, self._window)
        dialog.exec()
        dialog.deleteLater()
        # A document may have gone out, or a sending been struck: deadlines are others then.
        self._routes.read_again()

    def plan_paper(self) -> None:
        """Shows the plan in force, or the draft, as a document."""
        from facilitator_app.services.papers import PaperKind

        self._paper(PaperKind.PLAN)

    def holder_paper(self) -> None:
        """Shows the actions of the holder as a document to hand out."""
        from facilitator_app.services.papers import PaperKind

        self._paper(PaperKind.ACTIONS, party=Party.HOLDER)

    def buyer_paper(self) -> None:
        """Shows the actions of the buyer as a document to hand out."""
        from facilitator_app.services.papers import PaperKind

        self._paper(PaperKind.ACTIONS, party=Party.BUYER)

    def interim_paper(self) -> None:
        """Shows the last interim point; offers to hold one where none has been yet."""
        chosen = self._current()
        if not chosen:
            return
        # Imported here: the list is painted without the values of meetings.
        from facilitator_app.domain.meeting import MeetingKind, MeetingStatus
        from facilitator_app.services.papers import PaperKind

        try:
            held = [
                meeting
                for meeting in self._desk.meetings.of_contract(chosen)
                if meeting.kind is MeetingKind.INTERIM and meeting.status is not MeetingStatus.SUPERSEDED
            ]
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        if held:
            self._paper(PaperKind.MINUTES, meeting_id=held[-1].id)
            return
        text = translate("ContractActs", "No interim point has been held yet for this contract.")
        messages.warn(self._window, text, act=translate("ContractActs", "Begin the meeting"), do=self.review)

    def _show_finished(self, contract_id: str) -> bool:
        """Shows the minutes of the last finished meeting; False where none is finished."""
        from facilitator_app.services.papers import PaperKind

        meetings = self._desk.meetings.of_contract(contract_id)
        finished = [meeting for meeting in meetings if meeting.status == "finished"]
        if finished:
            self._paper(PaperKind.MINUTES, meeting_id=finished[-1].id)
        return bool(finished)

    def _paper(self, kind: "PaperKind", *, meeting_id: str = "", party: Party = Party.HOLDER) -> None:
        from facilitator_app.ui.papers.showing import show_paper

        chosen = self._current()
        if chosen:
            show_paper(self._desk, self._words, kind, chosen, self._window, meeting_id=meeting_id, party=party)
            # It may have been issued.
            self._routes.read_again()

    def send(self) -> None:
        """Sends a document issued to the holder; where there is none yet, shows the last minutes to send them."""
        chosen = self._current()
        if not chosen:
            return
        from facilitator_app.ui.papers.send_dialog import send_issued

        try:
            if self._desk.papers.issued(chosen):
                send_issued(self._desk, self._words, chosen, self._window)
                self._routes.read_again()
                return
            if self._show_finished(chosen):
                return
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        text = translate("ContractActs", "There is nothing to send yet: finishing a meeting makes its minutes.")
        messages.warn(self._window, text, act=translate("ContractActs", "Begin the meeting"), do=self.review)

    def _current(self) -> str:
        return self._routes.contract_in_hand()
