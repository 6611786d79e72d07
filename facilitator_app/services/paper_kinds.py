"""The kinds of documents, and the one shape in which each is got ready; a kind's own module makes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from facilitator_app.domain.organisation import Party
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.document_identity import Dossier


class PaperKind(StrEnum):
    """The documents there are, as the command names them."""

    FEASIBILITY = "feasibility"
    CLAUSE = "clause"
    LETTER = "letter"
    PROJECT_SHEETS = "project-sheets"
    PLAN = "plan"
    ACTIONS = "actions"
    MINUTES = "minutes"
    FINAL_REPORT = "final-report"
    LESSONS = "lessons"


class LetterKind(StrEnum):
    """The letters of a plan: the holder's convening of the kick-off, those by which the parties bind themselves, and
    the buyer's invitation to submit remarks on a breach.
    """

    CONVENING = "convening"
    BUYER = "buyer"
    HOLDER = "holder"
    BREACH = "breach"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which document: its kind and contract; of minutes the meeting (the last one by default), of plan, actions and
    letters the plan (by default the one in force, else the last), of actions whose they are, of letters which, of
    the letter on a breach the breach (by default the last one noticed that is not decided), of feasibility the
    assessment (by default the last one finished, else the one under way).
    """

    kind: PaperKind
    contract_id: str
    plan_id: str = ""
    meeting_id: str = ""
    party: Party = Party.HOLDER
    letter: LetterKind = LetterKind.CONVENING
    assessment_id: str = ""
    breach_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A document got ready. `content` is what its attached data hold; `plan_id` and `meeting_id` what it is about.

    `build` makes the PDF, `build_docx` the same as a word processor's file, where that is offered.
    """

    file_name: str
    content: Any
    version: int
    build: Callable[[], bytes]
    build_docx: Callable[[], bytes] | None = None
    plan_id: str = ""
    meeting_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """All that a document may be made from."""

    store: Store
    dossier: Dossier
    today: dt.date


class _Maker(Protocol):
    def prepare(self, asked: Asked, sources: Sources, words: Words) -> Prepared: ...


# Modules by name: none of them is loaded before a document is asked for.
_MAKERS = {
    PaperKind.FEASIBILITY: "facilitator_app.services.feasibility_papers",
    PaperKind.CLAUSE: "facilitator_app.services.clause_papers",
    PaperKind.LETTER: "facilitator_app.services.letter_papers",
    PaperKind.PROJECT_SHEETS: "facilitator_app.services.project_papers",
    PaperKind.PLAN: "facilitator_app.services.plan_papers",
    PaperKind.ACTIONS: "facilitator_app.services.plan_papers",
    PaperKind.MINUTES: "facilitator_app.services.minutes_papers",
    PaperKind.FINAL_REPORT: "facilitator_app.services.final_report_papers",
    PaperKind.LESSONS: "facilitator_app.services.lessons_papers",
}


def maker_of(kind: PaperKind) -> _Maker:
    """The module that makes a kind of document: `prepare(asked, sources, words)`."""
    return import_module(_MAKERS[kind])
