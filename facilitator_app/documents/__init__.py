"""Tagged, archivable PDF documents (PDF/UA-1 and PDF/A-3a at once), laid out from view values with ReportLab.

ReportLab takes longer to import than the first window may wait: nothing here imports it before it is called.
"""

from facilitator_app.documents.actions_view import ActionsTableView
from facilitator_app.documents.clause_view import ClauseView
from facilitator_app.documents.feasibility_view import FeasibilityView
from facilitator_app.documents.final_report_view import FinalReportView
from facilitator_app.documents.lessons_sheet_view import LessonsSheetView
from facilitator_app.documents.letter_view import LetterView
from facilitator_app.documents.minutes_view import MinutesView
from facilitator_app.documents.plan_view import PlanView
from facilitator_app.documents.project_sheets_view import ProjectSheetsView


def preload() -> None:
    """Import the builders, read the fonts, build once, so that the first document is made as quickly as the next.

    To be called when idle, from any thread.
    """
    import importlib

    from facilitator_app.documents.fonts import Style, typeface
    from facilitator_app.documents.pdf.images import prepare_to_read
    from facilitator_app.documents.warming import build_for_nobody

    for module in ("actions", "minutes", "plan"):
        importlib.import_module(f"{__name__}.{module}")
    prepare_to_read()
    build_for_nobody()
    for style in Style:
        typeface(style)


def build_minutes(view: MinutesView) -> bytes:
    """The minutes of a meeting."""
    from facilitator_app.documents.minutes import build_minutes as build

    return build(view)


def build_plan(view: PlanView) -> bytes:
    """The plan of one contract year."""
    from facilitator_app.documents.plan import build_plan as build

    return build(view)


def build_actions(view: ActionsTableView) -> bytes:
    """The actions of one party."""
    from facilitator_app.documents.actions import build_actions as build

    return build(view)


def build_feasibility(view: FeasibilityView) -> bytes:
    """The assessment whether a contract suits a plan."""
    from facilitator_app.documents.feasibility import build_feasibility as build

    return build(view)


def build_letter(view: LetterView) -> bytes:
    """A letter of one party."""
    from facilitator_app.documents.letter import build_letter as build

    return build(view)


def build_project_sheets(view: ProjectSheetsView) -> bytes:
    """The sheets that the holder fills in, one per targeted axis."""
    from facilitator_app.documents.project_sheets import build_project_sheets as build

    return build(view)


def build_final_report(view: FinalReportView) -> bytes:
    """The final report over all years."""
    from facilitator_app.documents.final_report import build_final_report as build

    return build(view)


def build_lessons_sheet(view: LessonsSheetView) -> bytes:
    """The sheet of lessons for the next tender."""
    from facilitator_app.documents.lessons_sheet import build_lessons_sheet as build

    return build(view)


def build_clause(view: ClauseView) -> bytes:
    """The clause on the plan."""
    from facilitator_app.documents.clause import build_clause as build

    return build(view)


def build_clause_docx(view: ClauseView) -> bytes:
    """The clause as a word processor's file."""
    from facilitator_app.documents.clause_docx import build_clause_docx as build

    return build(view)
