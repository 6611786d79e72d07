"""The final report over all years: page one the result in one minute, then axis by axis, then all that came of it."""

from facilitator_app.documents.blocks.content import Column, Content, Lines, Spread, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.trend import trend_chart
from facilitator_app.documents.final_report_view import (
    AxisYears,
    ClauseBlock,
    FinalReportView,
    IndicatorYears,
    ResultLine,
    ValueBlock,
    YearRow,
)
from facilitator_app.documents.layout.boxes import Padding
from facilitator_app.documents.sections import facts_in_line, perimeter, titled_facts
from facilitator_app.documents.sheet import build, key_figures
from facilitator_app.documents.views import State

_A_BLOCK = 0.4


def build_final_report(view: FinalReportView) -> bytes:
    """The final report as a PDF/UA-1 and PDF/A-3a file."""

    def compose(flow: Flow) -> None:
        _first_page(flow, view)
        if view.axes:
            flow.fresh_page(unless_left=0.45)
        for axis in view.axes:
            _axis(flow, view, axis)
        _what_became(flow, view)
        _value(flow, view)
        _what_was_learnt(flow, view)
        perimeter(flow, view.words.perimeter, view.perimeter)

    return build(view.identity, compose)


def _first_page(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    facts_in_line(flow, view.contract)
    key_figures(flow, view.key_figures)
    if view.essence:
        with flow.section():
            flow.heading(2, words.essence)
            flow.bullets(view.essence)
    with flow.section():
        flow.heading(2, words.results)
        if not view.results:
            flow.paragraph(words.no_result)
        else:
            columns = [
                Column(words.indicator, 36, head=True),
                Column(words.course, 22),
                Column(words.target, 18),
                Column(words.verdict, 24),
            ]
            rows: list[list[TableCell]] = [
                [line.name, _course(line), line.target, _state(line.state, line.reading)] for line in view.results
            ]
            flow.table(columns, rows, tight=True)
            flow.paragraph(view.more_results, style=flow.theme.quiet)


def _course(line: ResultLine) -> Content:
    return Lines(line.course, (line.overall,)) if line.overall else line.course


def _state(state: State | None, reading: str) -> Content:
    if state is None:
        return reading
    return Lines(state, (reading,)) if reading else state


# -- axis by axis ------------------------------------------------------------------------------------------------------


def _axis(flow: Flow, view: FinalReportView, axis: AxisYears) -> None:
    words = view.words
    with flow.section():
        flow.heading(2, axis.title)
        flow.paragraph(axis.introduction, style=flow.theme.quiet, keep=True)
        if not axis.indicators:
            flow.paragraph(words.no_indicator)
            return
        columns = [
            Column(words.indicator, 24, head=True),
            Column(words.year, 9, head=True),
            Column(words.start, 15),
            Column(words.target, 17),
            Column(words.result, 15),
            Column(words.verdict, 20),
        ]
        rows: list[list[TableCell]] = []
        for indicator in axis.indicators:
            rows += _rows(indicator)
        flow.table(columns, rows, tight=True)
        _curves(flow, [i for i in axis.indicators if i.trend is not None])


def _rows(indicator: IndicatorYears) -> list[list[TableCell]]:
    """The years of an indicator, its name once beside all of them."""
    name: Content = Lines(indicator.name, (indicator.overall,)) if indicator.overall else indicator.name
    rows = [_year(row) for row in indicator.years]
    if rows:
        rows[0] = [Spread(name, rows=len(rows)) if len(rows) > 1 else name, *rows[0]]
    return rows


def _year(row: YearRow) -> list[TableCell]:
    return [row.year, row.start, row.target, row.result, _state(row.state, row.reading)]


def _curves(flow: Flow, indicators: list[IndicatorYears]) -> None:
    """The curves, two beside each other, each under the name of its indicator."""
    for start in range(0, len(indicators), 2):
        pair = indicators[start : start + 2]
        sides = flow.side_by_side([1, 1], gap=14, before=10, inset=0)
        for indicator, side in zip(pair, sides.flows, strict=False):
            side.paragraph(indicator.name, style=flow.theme.cell_strong, keep=True)
            if indicator.trend is not None:
                side.figure(trend_chart(indicator.trend, side.width, flow.theme.accent))
        sides.close(ground="", frame="", padding=Padding(0, 2, 0, 2), never_cut=True)


# -- what became of everything else ------------------------------------------------------------------------------------


def _what_became(flow: Flow, view: FinalReportView) -> None:
    with flow.section():
        flow.heading(2, view.words.proposals)
        _proposals(flow, view)
    with flow.section():
        flow.heading(2, view.words.actions)
        _actions(flow, view)
    with flow.section():
        flow.heading(2, view.words.amendments)
        _amendments(flow, view)
    if view.breaches:
        with flow.section():
            flow.heading(2, view.words.breaches)
            flow.bullets(view.breaches)
    with flow.section():
        flow.heading(2, view.words.meetings)
        _meetings(flow, view)


def _proposals(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    if not view.proposals:
        flow.paragraph(words.no_proposal)
        return
    columns = [Column(words.proposal, 48, head=True), Column(words.made, 24), Column(words.fate, 28)]
    flow.table(columns, [[p.text, p.made, _state(p.fate, p.reason)] for p in view.proposals])


def _actions(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    if not view.actions:
        flow.paragraph(words.no_action)
        return
    columns = [
        Column(words.year, 22, head=True),
        Column(words.party, 30, head=True),
        Column(words.done, 16),
        Column(words.dropped, 16),
        Column(words.left, 16),
    ]
    rows: list[list[TableCell]] = []
    for at, row in enumerate(view.actions):
        own: list[TableCell] = [row.party, row.done, row.dropped, row.left]
        if at and view.actions[at - 1].year == row.year:
            rows.append(own)
            continue
        count = sum(1 for other in view.actions if other.year == row.year)
        rows.append([Spread(row.year, rows=count) if count > 1 else row.year, *own])
    flow.table(columns, rows, tight=True)
    if view.left_undone:
        flow.heading(3, words.left_undone)
        columns = [Column(words.action, 52, head=True), Column(words.who, 24), Column(words.state, 24)]
        flow.table(columns, [[a.text, a.who, _state(a.state, a.note)] for a in view.left_undone], tight=True)


def _amendments(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    flow.paragraph(view.decisions)
    flow.bullets(view.term_decisions, flow.theme.cell)
    flow.paragraph(view.letters)
    if not view.amendments:
        flow.paragraph(words.no_amendment)
        return
    columns = [
        Column(words.number, 10, head=True),
        Column(words.date, 20),
        Column(words.purpose, 48),
        Column(words.term, 22),
    ]
    flow.table(columns, [[a.number, a.date, a.purpose, a.term] for a in view.amendments])


def _meetings(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    if not view.meetings:
        flow.paragraph(words.no_meeting)
    else:
        columns = [
            Column(words.meeting, 38, head=True),
            Column(words.due, 14),
            Column(words.held, 14),
            Column(words.state, 34),
        ]
        flow.table(columns, [[m.kind, m.due, m.held, _state(m.state, m.note)] for m in view.meetings], tight=True)
    flow.paragraph(view.interim_points)


# -- value, lessons ----------------------------------------------------------------------------------------------------


def _value(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    with flow.section():
        flow.heading(2, words.value)
        if not view.value:
            flow.paragraph(words.no_value)
        for block in view.value:
            value_block(flow, block, words.evidence)
    titled_facts(flow, words.vigilance, view.vigilance)


def value_block(flow: Flow, block: ValueBlock, evidence: str) -> None:
    """What was brought under one heading, and on what that rests."""
    flow.heading(3, block.title)
    for paragraph in block.paragraphs:
        flow.paragraph(paragraph)
    if block.evidence:
        flow.paragraph(evidence.replace("{evidence}", block.evidence), style=flow.theme.quiet)


def _what_was_learnt(flow: Flow, view: FinalReportView) -> None:
    words = view.words
    with flow.section():
        flow.heading(2, words.lessons)
        if not view.lessons:
            flow.paragraph(words.no_lesson)
        else:
            columns = [
                Column(words.need, 42, head=True),
                Column(words.axis, 22),
                Column(words.origin, 18),
                Column(words.state, 18),
            ]
            flow.table(columns, [[x.need, x.axis, x.origin, x.state] for x in view.lessons])
    with flow.section():
        flow.heading(2, words.next_tender)
        if not view.clauses:
            flow.paragraph(words.no_clause)
        for clause in view.clauses:
            clause_block(flow, clause)
        if view.put_off:
            flow.heading(3, words.put_off)
            flow.facts(view.put_off)


def clause_block(flow: Flow, block: ClauseBlock, level: int = 3) -> None:
    """A need, and the clause that answers it in a box of its own, ready to be copied."""
    with flow.together(at_most=_A_BLOCK):
        flow.heading(level, block.need)
        if block.state is not None:
            flow.state(block.state, flow.theme.cell)
        if block.clause:
            with flow.callout(before=5) as inner:
                for paragraph in block.clause:
                    inner.paragraph(paragraph)
        flow.paragraph(block.origin, style=flow.theme.quiet)
        flow.paragraph(block.kinship, style=flow.theme.quiet)
