"""The feasibility sheet: the verdict, why criterion by criterion, what it would ask for, and who says so; one page."""

from dataclasses import replace

from facilitator_app.documents.blocks.content import Column, Lines, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.feasibility_view import FeasibilityRow, FeasibilityView
from facilitator_app.documents.sections import facts_in_line
from facilitator_app.documents.sheet import build, fits_on_one_page, key_figures


def build_feasibility(view: FeasibilityView) -> bytes:
    """The sheet as a PDF/UA-1 and PDF/A-3a file, set closely where it would not hold on one page otherwise."""

    def compose(flow: Flow) -> None:
        _verdict(flow, view)
        facts_in_line(flow, view.facts)
        _criteria(flow, view)
        _workload(flow, view)
        _signature(flow, view)

    return build(view.identity, compose, close=not fits_on_one_page(view.identity, compose))


def _verdict(flow: Flow, view: FeasibilityView) -> None:
    """What the assessment comes to, before anything else."""
    with flow.callout() as inner:
        inner.state(view.verdict, replace(flow.theme.heading, before=0.0))
        inner.paragraph(view.verdict_line, style=replace(flow.theme.cell, before=2.0))
        for line in view.conclusion:
            inner.paragraph(line, style=replace(flow.theme.cell, before=2.0))


def _criteria(flow: Flow, view: FeasibilityView) -> None:
    words = view.words
    columns = [
        Column(words.criterion, 19, head=True),
        Column(words.answer, 20),
        Column(words.opinion, 16),
        Column(words.reason, 45),
    ]
    with flow.section():
        flow.heading(2, words.criteria)
        flow.table(columns, [_row(row) for row in view.rows], tight=True)


def _row(row: FeasibilityRow) -> list[TableCell]:
    return [row.criterion, row.answer, row.opinion, Lines(row.reason, row.notes) if row.notes else row.reason]


def _workload(flow: Flow, view: FeasibilityView) -> None:
    with flow.section():
        flow.heading(2, view.words.workload)
        key_figures(flow, view.workload)
        flow.paragraph(view.workload_line)
        flow.paragraph(view.assumptions, style=flow.theme.quiet)


def _signature(flow: Flow, view: FeasibilityView) -> None:
    with flow.section(), flow.together():
        flow.heading(2, view.words.signature)
        flow.signatures(view.signatures)
        flow.paragraph(view.sources, style=flow.theme.quiet)
