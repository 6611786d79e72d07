"""The holder's project, one sheet per axis to be filled in by hand or on screen."""

from facilitator_app.documents.blocks.content import Column, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.project_sheets_view import FillTable, ProjectSheet, ProjectSheetsView
from facilitator_app.documents.sections import perimeter
from facilitator_app.documents.sheet import build

_ROOM_TO_WRITE = 26.0
_WHOLE_PAGE = 0.98
# A page of nothing but lines would look like a mistake.
_LINES_TO_WRITE = 6
# A higher one goes on overleaf: kept together, it could leave most of a page empty.
_A_TABLE = 0.6


def build_project_sheets(view: ProjectSheetsView) -> bytes:
    """The sheets as a PDF/UA-1 and PDF/A-3a file."""

    def compose(flow: Flow) -> None:
        for text in view.introduction:
            flow.paragraph(text)
        perimeter(flow, view.perimeter_title, view.perimeter)
        for number, sheet in enumerate(view.sheets):
            if number:
                flow.fresh_page(_WHOLE_PAGE)
            _sheet(flow, sheet)

    return build(view.identity, compose)


def _sheet(flow: Flow, sheet: ProjectSheet) -> None:
    with flow.section():
        flow.heading(2, sheet.title)
        flow.facts(sheet.facts, label_share=0.26)
        for table in sheet.tables:
            with flow.together(at_most=_A_TABLE):
                _fill_table(flow, table)
        # Whoever fills it in by hand is glad of what is left of the page.
        flow.lines_to_the_foot(_ROOM_TO_WRITE, at_most=_LINES_TO_WRITE)


def _fill_table(flow: Flow, table: FillTable) -> None:
    columns = [Column(title, share, head=number == 0) for number, (title, share) in enumerate(table.columns)]
    flow.heading(3, table.title)
    rows: list[list[TableCell]] = [list(row) for row in table.rows]
    rows += [["" for _ in columns] for _ in range(table.empty_rows)]
    flow.table(columns, rows, room=_ROOM_TO_WRITE)
