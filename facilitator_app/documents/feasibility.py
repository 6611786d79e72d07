"""The feasibility sheet: the verdict, why criterion by criterion, what it would ask for, and who says so; one page."""

from dataclasses import replace

from facilitator_app.documents.blocks.content import Column, Lines, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.feasibility_view import FeasibilityRow, FeasibilityView
from facilitator_app.documents.layout.boxes import Padding
from facilitator_app.documents.sections import facts_in_line
from facilitator_app.documents.sheet import build, fits_on_one_page, key_figures
from facilitator_app.documents.theme import RULE

_GUTTER = 10.0
_INSET = 9.0
_ROOM_TO_SIGN = 24.0


def build_feasibility(view: FeasibilityView) -> bytes:
    """The sheet as a PDF/UA-1 and PDF/A-3a file, set closely where it would not hold on one page otherwise."""

    def compose(flow: Flow) -> None:
        _verdict(flow, view)
        if view.facts:
            flow.space(4)
            facts_in_line(flow, view.facts)
        _criteria(flow, view)
        _workload(flow, view)
        _signature(flow, view)

    return build(view.identity, compose, close=not fits_on_one_page(view.identity, compose))


def _verdict(flow: Flow, view: FeasibilityView) -> None:
    """What the assessment comes to, before anything else."""
    with flow.callout() as inner:
        inner.state(view.verdict, replace(flow.theme.heading, before=0.0))
        for line in view.why:
            inner.paragraph(line, style=replace(flow.theme.cell, before=2.0))


def _criteria(flow: Flow, view: FeasibilityView) -> None:
    if not view.rows:
        return
    words = view.words
    columns = [
        Column(words.criterion, 22, head=True),
        Column(words.answer, 18),
        Column(words.opinion, 14),
        Column(words.reason, 46),
    ]
    with flow.section():
        flow.heading(2, words.criteria)
        flow.table(columns, [_row(row) for row in view.rows], tight=True)


def _row(row: FeasibilityRow) -> list[TableCell]:
    return [row.criterion, row.answer, row.opinion, Lines(row.reason, row.notes) if row.notes else row.reason]


def _workload(flow: Flow, view: FeasibilityView) -> None:
    if not view.workload:
        return
    with flow.section():
        flow.heading(2, view.words.workload)
        key_figures(flow, view.workload)
        flow.paragraph(view.workload_line)
        flow.paragraph(view.assumptions, style=flow.theme.quiet)


def _signature(flow: Flow, view: FeasibilityView) -> None:
    """Who says so, with room to sign, and on what grounds."""
    with flow.section(), flow.together(before=_GUTTER):
        box = flow.side_by_side([1], before=0, inset=2 * _INSET)
        for block in view.signatures:
            box.flows[0].paragraph(block.party, style=flow.theme.cell_strong)
            for line in block.lines:
                box.flows[0].paragraph(line, style=flow.theme.cell)
            box.flows[0].space(_ROOM_TO_SIGN)
        box.close(ground="", frame=RULE, padding=Padding(_INSET, 6, _INSET, 0), never_cut=True)
        flow.space(3)
        flow.paragraph(view.sources, style=flow.theme.quiet)
