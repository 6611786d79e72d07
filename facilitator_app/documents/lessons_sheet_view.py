"""What the "next tender" sheet says, ready to be laid out: see ``views`` for what holds for all views."""

from dataclasses import dataclass

from facilitator_app.documents.final_report_view import ClauseBlock
from facilitator_app.documents.views import Identity, KeyFigure


@dataclass(frozen=True)
class LessonsSheetWords:
    """Headings and "none" sentences of the sheet. ``own`` are this contract's lessons, ``others`` those like it."""

    own: str
    no_own: str
    others: str
    no_others: str
    perimeter: str


@dataclass(frozen=True)
class LessonsSheetView:
    """Needs observed, each with the clause that answers it and where both come from."""

    identity: Identity
    words: LessonsSheetWords
    introduction: str = ""
    key_figures: tuple[KeyFigure, ...] = ()
    own: tuple[ClauseBlock, ...] = ()
    others: tuple[ClauseBlock, ...] = ()
    more: str = ""
    perimeter: str = ""
