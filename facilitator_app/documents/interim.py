"""The interim point: all that was said between two reviews, on one page.

The closer the setting must be, and the fewer rows find room, the more is left to a line that counts the others by state
and says where they are told: first the indicators and actions that go well, then those that do not. Decisions, what
became of earlier ones, attendance, and what each party said are never shortened: where these alone are longer than a
page, or a text is, the document goes on to a second one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator_app.documents.blocks.content import Column, Lines, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.bars import progress_bar
from facilitator_app.documents.layout.boxes import Padding
from facilitator_app.documents.minutes_view import Agreement, Decision, MinutesView
from facilitator_app.documents.sections import decision_text, facts_in_line, signature_section, titled_bullets
from facilitator_app.documents.sheet import build, fits_on_one_page, key_figures
from facilitator_app.documents.theme import STATE_COLOURS
from facilitator_app.documents.views import ActionLine, Fact, IndicatorLine, Mark, State, Statement

_PROGRESS_SHARE = 14
_GUTTER = 14.0
_BETWEEN = " \u00b7 "
_SEVERITY = (Mark.LATE, Mark.WATCH, Mark.NOT_STARTED, Mark.ON_TRACK, Mark.ACHIEVED, Mark.NONE)


def build_interim(view: MinutesView) -> bytes:
    """The minutes of an interim point as a PDF/UA-1 and PDF/A-3a file, of one page wherever it can be."""
    whole = _Sheet(view, len(view.indicators), len(_actions(view)))
    signed = replace(whole, signed=True)
    for close in (False, True):
        if fits_on_one_page(view.identity, signed.compose, close=close):
            return build(view.identity, signed.compose, close=close)
    if fits_on_one_page(view.identity, whole.compose):
        return build(view.identity, whole.compose)
    sheet = _longest_that_fits(view)
    signed = replace(sheet, signed=True)
    fits = fits_on_one_page(view.identity, signed.compose, close=True)
    return build(view.identity, (signed if fits else sheet).compose, close=True)


def _longest_that_fits(view: MinutesView) -> "_Sheet":
    """The sheet with as many rows as one page holds; with all of them where even none would make it fit."""
    order = _worst_first(view)
    low, high = 0, len(order)
    whole = _keeping(view, order, high)

    def fits(rows: int) -> bool:
        return fits_on_one_page(view.identity, _keeping(view, order, rows).compose, close=True)

    if fits(high) or not fits(low):
        return whole
    while high - low > 1:
        middle = (low + high) // 2
        if fits(middle):
            low = middle
        else:
            high = middle
    return _keeping(view, order, low)


def _worst_first(view: MinutesView) -> list[bool]:
    """Which row to keep next: True for the next action, False for the next indicator."""
    actions = [(_severity(item.state), n, True) for n, item in enumerate(_actions(view))]
    indicators = [(_severity(item.state), n, False) for n, item in enumerate(view.indicators)]
    return [is_action for _, _, is_action in sorted(actions + indicators)]


def _severity(state: State | None) -> int:
    return _SEVERITY.index(state.mark if state else Mark.NONE)


def _keeping(view: MinutesView, order: Sequence[bool], rows: int) -> "_Sheet":
    actions = sum(order[:rows])
    return _Sheet(view, rows - actions, actions)


def _actions(view: MinutesView) -> list[ActionLine]:
    return [action for axis in view.axes for group in axis.actions for action in group.actions]


@dataclass(frozen=True)
class _Sheet:
    """The interim point with its first ``indicators`` and ``actions``; the others are counted.

    It may be ``signed``, where there is room for it.
    """

    view: MinutesView
    indicators: int
    actions: int
    signed: bool = False

    def compose(self, flow: Flow) -> None:
        view, words = self.view, self.view.words
        key_figures(flow, view.key_figures)
        with flow.section():
            flow.heading(2, words.decisions)
            self._decisions(flow, view.decisions)
            if not view.decisions:
                flow.paragraph(words.no_decision)
        if view.last_time:
            with flow.section():
                flow.heading(2, words.last_time)
                self._decisions(flow, view.last_time)
        self._action_lines(flow)
        self._indicator_lines(flow)
        self._what_was_said(flow)
        titled_bullets(flow, words.breaches, view.breaches)
        _agreements(flow, words.agreement, view.agreements)
        self._who_and_when(flow)
        if self.signed:
            signature_section(flow, words.signatures, view.signatures)

    def _decisions(self, flow: Flow, decisions: Sequence[Decision]) -> None:
        """The decisions; that all are under way, as new ones are, needs no column."""
        if not decisions:
            return
        titles = self.view.words.decision_columns
        told = any(item.state is None or item.state.mark is not Mark.ON_TRACK for item in decisions)
        columns = [
            Column(titles.number, 5, head=True),
            Column(titles.decision, 47 if told else 60),
            Column(titles.who, 25),
            Column(titles.due, 11),
            *([Column(titles.state, 13)] if told else []),
        ]
        rows: list[list[TableCell]] = [
            [item.number, decision_text(item, run_on=True), item.who, item.due, item.state] for item in decisions
        ]
        flow.table(columns, rows, tight=True)

    def _action_lines(self, flow: Flow) -> None:
        view, titles = self.view, self.view.words.action_columns
        listed = _actions(view)
        if not listed:
            return
        columns = [
            Column(titles.action, 51, head=True),
            Column(titles.who, 25),
            Column(titles.schedule, 11),
            Column(titles.state, 13),
        ]
        with flow.section():
            flow.heading(2, view.axes[0].title)
            rows: list[list[TableCell]] = [
                [Lines(item.text, (item.note,), run_on=True), item.who, item.schedule, item.state]
                for item in listed[: self.actions]
            ]
            if rows:
                flow.table(columns, rows, tight=True)
            left = [item.state for item in listed[self.actions :]]
            _others(flow, view.words.other_actions, [*left, *view.other_actions])

    def _indicator_lines(self, flow: Flow) -> None:
        view, words = self.view, self.view.words
        if not view.indicators:
            if words.no_indicator:
                with flow.section():
                    flow.heading(2, words.where_do_we_stand)
                    flow.paragraph(words.no_indicator)
            return
        titles = words.indicator_columns
        columns = [
            Column(titles.indicator, 30, head=True),
            Column(titles.actual, 10),
            Column(titles.target, 16),
            Column(titles.progress, _PROGRESS_SHARE),
            Column(titles.reading, 30),
        ]
        width = flow.width * _PROGRESS_SHARE / 100 - _GUTTER
        with flow.section():
            flow.heading(2, words.where_do_we_stand)
            listed = view.indicators[: self.indicators]
            if any(item.progress and item.progress.ceiling for item in listed):
                flow.paragraph(words.ceiling, style=flow.theme.quiet, keep=True)
            if listed:
                flow.table(columns, [_indicator(item, width) for item in listed], tight=True)
            left = [item.state for item in view.indicators[self.indicators :]]
            _others(flow, words.other_indicators, [*left, *view.other_indicators])

    def _what_was_said(self, flow: Flow) -> None:
        """What the parties expect and find difficult at the left, what the holder proposes at the right."""
        view, words = self.view, self.view.words
        said = bool(view.expectations or view.difficulties)
        sides = flow.side_by_side(
            [44, 56] if said and view.proposals else [1], gap=_GUTTER, before=flow.theme.heading.before, inset=0
        )
        if said:
            _statements(sides.flows[0], words.expectations, view.expectations)
            _statements(sides.flows[0], words.difficulties, view.difficulties)
        if view.proposals:
            side = sides.flows[-1]
            titles = words.proposal_columns
            with side.section():
                side.heading(2, words.proposals)
                columns = [Column(titles.proposal, 57, head=True), Column(titles.fate, 43)]
                rows: list[list[TableCell]] = [
                    [Lines(item.text, (item.since,), run_on=True), Lines(item.fate, (item.reason,), run_on=True)]
                    for item in view.proposals
                ]
                side.table(columns, rows, tight=True)
        sides.close(ground="", frame="", padding=Padding())

    def _who_and_when(self, flow: Flow) -> None:
        view, words = self.view, self.view.words
        sides = flow.side_by_side(
            [32, 68] if view.remember else [1], gap=_GUTTER, before=flow.theme.heading.before, inset=0
        )
        if view.remember:
            with sides.flows[0].section():
                sides.flows[0].heading(2, words.to_remember)
                sides.flows[0].bullets(view.remember)
        side = sides.flows[-1]
        with side.section():
            side.heading(2, words.attendance)
            if not view.circulation:
                side.paragraph(words.no_attendee)
            for fact in view.circulation:
                facts_in_line(side, [Fact(fact.label, fact.value.replace("\n", _BETWEEN))])
        sides.close(ground="", frame="", padding=Padding())
        if view.next_meeting or view.perimeter:
            flow.space(3)
            told = [Fact(words.next_meeting, ", ".join(fact.value for fact in view.next_meeting))]
            facts_in_line(flow, told if view.next_meeting else [])
            facts_in_line(flow, [Fact(words.perimeter, view.perimeter)] if view.perimeter else [])


def _indicator(item: IndicatorLine, width: float) -> list[TableCell]:
    colour = STATE_COLOURS[item.state.mark if item.state else Mark.NONE]
    chart = progress_bar(item.progress, width, colour) if item.progress else None
    reading = Lines(item.state, (item.reading,), run_on=True) if item.state is not None else item.reading
    return [item.name, item.actual, item.target, chart, reading]


def _statements(flow: Flow, title: str, lines: Sequence[Statement]) -> None:
    if lines:
        with flow.section():
            flow.heading(2, title)
            flow.facts([Fact(line.party, line.text) for line in lines], 0.24)


def _agreements(flow: Flow, title: str, agreements: Sequence[Agreement]) -> None:
    if agreements:
        with flow.section():
            flow.heading(2, title)
            columns = [Column("", 38, head=True), Column("", 62)]
            flow.table(columns, [[item.party, Lines(item.position, (item.reservation,))] for item in agreements])


def _others(flow: Flow, sentence: str, states: Sequence[State | None]) -> None:
    """How many more there are, state by state, and where they are told."""
    known = sorted((state for state in states if state is not None), key=_severity)
    if not known or not sentence:
        return
    counts = {state: known.count(state) for state in known}
    told = ", ".join(f"{state.text}\u00a0({count})" for state, count in counts.items())
    flow.paragraph(sentence.format(counts=told), style=replace(flow.theme.quiet, before=2))
