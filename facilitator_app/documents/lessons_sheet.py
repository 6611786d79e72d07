"""The "next tender" sheet: this contract's lessons, then those of contracts of the same kind, with their clauses."""

from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.final_report import clause_block
from facilitator_app.documents.final_report_view import ClauseBlock
from facilitator_app.documents.lessons_sheet_view import LessonsSheetView
from facilitator_app.documents.sections import perimeter
from facilitator_app.documents.sheet import build, key_figures


def build_lessons_sheet(view: LessonsSheetView) -> bytes:
    """The sheet as a PDF/UA-1 and PDF/A-3a file."""
    words = view.words

    def compose(flow: Flow) -> None:
        flow.paragraph(view.introduction)
        key_figures(flow, view.key_figures)
        _blocks(flow, words.own, words.no_own, view.own)
        _blocks(flow, words.others, words.no_others, view.others)
        flow.paragraph(view.more, style=flow.theme.quiet)
        perimeter(flow, words.perimeter, view.perimeter)

    return build(view.identity, compose)


def _blocks(flow: Flow, title: str, nothing: str, blocks: tuple[ClauseBlock, ...]) -> None:
    with flow.section():
        flow.heading(2, title)
        if not blocks:
            flow.paragraph(nothing)
        for block in blocks:
            clause_block(flow, block)
