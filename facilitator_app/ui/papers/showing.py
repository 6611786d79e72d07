"""Documents on screen: as they would be now, or as they were issued."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.papers.paper import Paper, issued_paper
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.issuing import Proof
    from facilitator_app.services.papers import LetterKind, PaperKind


translate = QCoreApplication.translate


def show_paper(
    desk: "Desk",
    words: Words,
    kind: "PaperKind",
    contract_id: str,
    parent: QWidget,
    *,
    plan_id: str = "",
    meeting_id: str = "",
    party: Party = Party.HOLDER,
    letter: "LetterKind | None" = None,
    assessment_id: str = "",
    breach_id: str = "",
) -> None:
    """Shows a document as it would be now, minutes as they were issued, until the person closes it.

    Says why when there is none.
    """
    from facilitator_app.services.papers import Asked, LetterKind, PaperKind
    from facilitator_app.services.sending import FOR_THE_BUYER

    asked = Asked(
        kind=kind,
        contract_id=contract_id,
        plan_id=plan_id,
        meeting_id=meeting_id,
        party=party,
        letter=letter or LetterKind.CONVENING,
        assessment_id=assessment_id,
        breach_id=breach_id,
    )
    try:
        ready = desk.papers.prepared(asked, words)
        kept = desk.papers.kept_minutes(contract_id, ready.meeting_id) if kind is PaperKind.MINUTES else None
    except Problem as problem:
        messages.show(parent, problem, words)
        return
    if kept is not None:
        show_issued(desk, words, kept.id, parent)
        return

    def make(beside: "Desk") -> "Proof":
        return beside.papers.proof(asked, words)

    for_buyer = kind in FOR_THE_BUYER
    note = _note(asked.letter) if kind is PaperKind.LETTER else ""
    paper = Paper(ready.file_name, make, contract_id=contract_id, asked=asked, for_buyer=for_buyer, note=note)
    _show(desk, words, paper, parent)


def _note(letter: "LetterKind") -> str:
    """Whose letter it is that the facilitator prepared: for the person at the screen, not for who reads the letter."""
    from facilitator_app.services.papers import LetterKind

    match letter:
        case LetterKind.CONVENING:
            return translate("PaperDialog", "The holder convenes: give it this letter to sign and to send.")
        case LetterKind.HOLDER:
            return translate("PaperDialog", "This letter is the holder’s: give it to the holder to sign and to send.")
        case LetterKind.BUYER | LetterKind.BREACH:
            return translate("PaperDialog", "This letter is the buyer’s: give it to the buyer to sign and to send.")


def show_issued(desk: "Desk", words: Words, issued_id: str, parent: QWidget) -> None:
    """Shows a document that was issued, until the person closes it."""
    try:
        paper = issued_paper(desk, issued_id)
    except Problem as problem:
        messages.show(parent, problem, words)
        return
    _show(desk, words, paper, parent)


def _show(desk: "Desk", words: Words, paper: Paper, parent: QWidget) -> None:
    dialog = PaperDialog(desk, words, paper, parent)
    dialog.exec()
    dialog.deleteLater()
