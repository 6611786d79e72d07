"""The minutes of a meeting: page one to be read in one minute, then axis by axis."""

from facilitator_app.documents.blocks.content import Column, Content, Lines, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.bars import progress_bar
from facilitator_app.documents.charts.trend import trend_chart
from facilitator_app.documents.interim import build_interim
from facilitator_app.documents.layout.boxes import Padding
from facilitator_app.documents.minutes_view import Agreement, Decision, MinutesAxis, MinutesView, Proposal
from facilitator_app.documents.sections import (
    action_groups,
    decision_text,
    facts_in_line,
    perimeter,
    reservations,
    resource_table,
    schedule_section,
    signature_section,
    statements,
    states_figure,
    titled_bullets,
    titled_facts,
)
from facilitator_app.documents.sheet import build, key_figures
from facilitator_app.documents.theme import STATE_COLOURS
from facilitator_app.documents.views import IndicatorDetail, IndicatorLine, Listing, Mark

_PROGRESS_SHARE = 14


def build_minutes(view: MinutesView) -> bytes:
    """The minutes as a PDF/UA-1 and PDF/A-3a file."""
    if view.sheet:
        return build_interim(view)

    def compose(flow: Flow) -> None:
        _first_page(flow, view)
        _projects(flow, view)
        _listings(flow, view.words.value, view.value)
        _listings(flow, view.words.lessons, view.lessons)
        if any(axis.indicators for axis in view.axes) and not (view.value or view.lessons):
            flow.fresh_page(unless_left=0.4)
        for axis in view.axes:
            _axis(flow, view, axis)
        _what_was_said(flow, view)
        _what_comes_next(flow, view)

    return build(view.identity, compose)


def _first_page(flow: Flow, view: MinutesView) -> None:
    words = view.words
    key_figures(flow, view.key_figures)
    with flow.section():
        flow.heading(2, words.decisions)
        _decisions(flow, view, view.decisions)
        if not view.decisions:
            flow.paragraph(words.no_decision)
        reservations(flow, view.reservations)
    if view.remember:
        # Before the indicators: these may fill the page.
        with flow.section():
            flow.heading(2, words.to_remember)
            flow.bullets(view.remember)
    if view.indicators or words.no_indicator:
        with flow.section():
            flow.heading(2, words.where_do_we_stand)
            _indicator_lines(flow, view, view.indicators)
            if not view.indicators:
                flow.paragraph(words.no_indicator)
    with flow.section():
        flow.heading(2, words.attendance)
        _attendance(flow, view)


def _decisions(flow: Flow, view: MinutesView, decisions: tuple[Decision, ...]) -> None:
    if not decisions:
        return
    titles = view.words.decision_columns
    columns = [
        Column(titles.number, 5, head=True),
        Column(titles.decision, 39),
        Column(titles.who, 22),
        Column(titles.due, 18),
        Column(titles.state, 16),
    ]
    flow.table(columns, [_decision(item) for item in decisions])


def _decision(item: Decision) -> list[TableCell]:
    return [item.number, decision_text(item), item.who, item.due, item.state]


def _indicator_lines(flow: Flow, view: MinutesView, indicators: tuple[IndicatorLine, ...]) -> None:
    if not indicators:
        return
    titles = view.words.indicator_columns
    columns = [
        Column(titles.indicator, 34, head=True),
        Column(titles.actual, 12),
        Column(titles.target, 17),
        Column(titles.progress, _PROGRESS_SHARE),
        Column(titles.reading, 23),
    ]
    width = flow.width * _PROGRESS_SHARE / 100 - 14
    if any(item.progress and item.progress.ceiling for item in indicators):
        flow.paragraph(view.words.ceiling, style=flow.theme.quiet, keep=True)
    flow.table(columns, [_indicator_line(item, width) for item in indicators], tight=True)


def _indicator_line(item: IndicatorLine, width: float) -> list[TableCell]:
    colour = STATE_COLOURS[item.state.mark if item.state else Mark.NONE]
    chart = progress_bar(item.progress, width, colour) if item.progress else None
    reading: Content = item.reading
    if item.state is not None:
        reading = Lines(item.state, (item.reading,))
    return [item.name, item.actual, item.target, chart, reading]


def _attendance(flow: Flow, view: MinutesView) -> None:
    titles = view.words.attendance_columns
    if any(who.name for who in view.attendance):
        columns = [
            Column(titles.name, 26, head=True),
            Column(titles.function, 32),
            Column(titles.entity, 27),
            Column(titles.presence, 15),
        ]
        rows = [[who.name, who.function, who.entity, who.presence] for who in view.attendance]
        flow.table(columns, rows, tight=True)
    elif view.attendance:
        # Names were purged, or never given: functions are enough.
        columns = [Column(titles.function, 42, head=True), Column(titles.entity, 45), Column(titles.presence, 13)]
        flow.table(columns, [[who.function, who.entity, who.presence] for who in view.attendance], tight=True)
    else:
        flow.paragraph(view.words.no_attendee)
    flow.facts(view.circulation)


# -- from page two -----------------------------------------------------------------------------------------------------


def _projects(flow: Flow, view: MinutesView) -> None:
    if not view.projects:
        return
    with flow.section():
        flow.heading(2, view.words.projects)
        for axis in view.projects:
            with flow.section():
                flow.heading(3, axis.title)
                flow.paragraph(axis.received, keep=bool(axis.parts))
                for part in axis.parts:
                    flow.heading(4, part.label)
                    flow.bullets(part.items, flow.theme.cell)


def _axis(flow: Flow, view: MinutesView, axis: MinutesAxis) -> None:
    words = view.words
    with flow.section():
        flow.heading(2, axis.title)
        if axis.objectives:
            flow.heading(3, words.objectives)
            flow.bullets(axis.objectives)
        if axis.indicators:
            flow.heading(3, words.indicators)
            for indicator in axis.indicators:
                _indicator(flow, indicator)
        level = 3
        if axis.actions and (axis.objectives or axis.indicators):
            flow.heading(3, words.actions)
            level = 4
        if axis.actions:
            states_figure(flow, axis.states)
            action_groups(flow, axis.actions, words.action_columns, level)


def _indicator(flow: Flow, indicator: IndicatorDetail) -> None:
    """The words at the left, the curve at the right."""
    flow.heading(4, indicator.name)
    trend = indicator.trend
    sides = flow.side_by_side([46, 54] if trend else [1], gap=8, before=2)
    left = sides.flows[0]
    if indicator.state is not None:
        left.state(indicator.state, flow.theme.cell)
    left.paragraph(indicator.reading, style=flow.theme.cell)
    facts_in_line(left, indicator.facts)
    left.paragraph(indicator.comment, style=flow.theme.small)
    if trend:
        sides.flows[1].figure(trend_chart(trend, sides.flows[1].width, flow.theme.accent))
    sides.close(ground="", frame="", padding=Padding(0, 2, 0, 4))


def _what_was_said(flow: Flow, view: MinutesView) -> None:
    words = view.words
    if view.last_time:
        with flow.section():
            flow.heading(2, words.last_time)
            _decisions(flow, view, view.last_time)
    statements(flow, words.expectations, view.expectations)
    statements(flow, words.difficulties, view.difficulties)
    _proposals(flow, view, view.proposals)
    if view.resources:
        with flow.section():
            flow.heading(2, words.resources)
            resource_table(flow, view.resources, words.resource_columns)
    titled_bullets(flow, words.breaches, view.breaches)


def _proposals(flow: Flow, view: MinutesView, proposals: tuple[Proposal, ...]) -> None:
    if not proposals:
        return
    titles = view.words.proposal_columns
    rows: list[list[TableCell]]
    with flow.section():
        flow.heading(2, view.words.proposals)
        if any(item.party for item in proposals):
            columns = [Column(titles.proposal, 46, head=True), Column(titles.party, 18), Column(titles.fate, 36)]
            rows = [[_proposed(item), item.party, Lines(item.fate, (item.reason,))] for item in proposals]
        else:
            columns = [Column(titles.proposal, 60, head=True), Column(titles.fate, 40)]
            rows = [[_proposed(item), Lines(item.fate, (item.reason,))] for item in proposals]
        flow.table(columns, rows)


def _proposed(item: Proposal) -> Content:
    return Lines(item.text, (item.since,)) if item.since else item.text


def _what_comes_next(flow: Flow, view: MinutesView) -> None:
    words = view.words
    _listings(flow, words.next_year, view.next_year)
    titled_facts(flow, words.put_off, view.put_off)
    schedule_section(flow, words.schedule, view.schedule)
    titled_facts(flow, words.next_meeting, view.next_meeting)
    if view.agreements:
        perimeter(flow, words.perimeter, view.perimeter)
    # A page of signatures alone could belong to any document; they stand by what is agreed to.
    with flow.together():
        _agreements(flow, words.agreement, view.agreements)
        if not view.agreements:
            perimeter(flow, words.perimeter, view.perimeter)
        signature_section(flow, words.signatures, view.signatures)


def _listings(flow: Flow, title: str, listings: tuple[Listing, ...]) -> None:
    if not listings:
        return
    with flow.section():
        flow.heading(2, title)
        for listing in listings:
            flow.heading(3, listing.label)
            flow.bullets(listing.items, flow.theme.cell)


def _agreements(flow: Flow, title: str, agreements: tuple[Agreement, ...]) -> None:
    if not agreements:
        return
    with flow.section():
        flow.heading(2, title)
        columns = [Column("", 38, head=True), Column("", 62)]
        flow.table(columns, [[item.party, Lines(item.position, (item.reservation,))] for item in agreements])
