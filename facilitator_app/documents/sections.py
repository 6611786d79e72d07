"""Sections that several documents share."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.documents.blocks.content import Column, Content, Inline, Lines, Spread, Strong, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.bars import state_bars
from facilitator_app.documents.charts.schedule import ScheduleChart
from facilitator_app.documents.minutes_view import Decision
from facilitator_app.documents.views import (
    ActionGroup,
    ActionLine,
    ActionWords,
    Fact,
    Mark,
    ResourceLine,
    ResourceWords,
    Schedule,
    SignatureBlock,
    State,
    StateCounts,
    Statement,
)

_BETWEEN = " \u00b7 "


def action_groups(
    flow: Flow, groups: Sequence[ActionGroup], words: ActionWords, level: int, *, tight: bool = False
) -> None:
    """The actions of each party in a table of their own, under the party's name where it is given.

    Where none has a state, as in what was agreed, there is no column for it.
    """
    columns = [Column(words.action, 45, head=True), Column(words.who, 22), Column(words.schedule, 16)]
    stated = any(action.state is not None for group in groups for action in group.actions)
    if stated:
        columns.append(Column(words.state, 17))
    for group in groups:
        if group.actions:
            if group.title:
                flow.heading(level, group.title)
            flow.table(columns, [_action(action)[: len(columns)] for action in group.actions], tight=tight)


def _action(action: ActionLine) -> list[TableCell]:
    text: Content = Lines(action.text, (action.note,)) if action.note else action.text
    state: Content = action.state
    if action.progress:
        state = Lines(action.state or "", (action.progress,))
    return [text, action.who, action.schedule, state]


def decision_text(item: Decision, *, run_on: bool = False) -> Content:
    """A decision with the contract term it touches, which stands out, and what was said of it."""
    term = (State(item.term, Mark.WATCH),) if item.term else ()
    others = (*term, *((item.comment,) if item.comment else ()))
    # A sign stands at the beginning of its line.
    return Lines(item.text, others, run_on=run_on and not term) if others else item.text


def reservations(flow: Flow, facts: Sequence[Fact]) -> None:
    """What a party did not agree to, announced by its sign."""
    for fact in facts:
        flow.state(State(f"{fact.label}{flow.theme.colon}", Mark.WATCH), replace(flow.theme.cell, before=5))
        flow.paragraph(fact.value, style=flow.theme.cell)


def resource_table(flow: Flow, resources: Sequence[ResourceLine], words: ResourceWords) -> None:
    """Means, party by party: a party named once stands beside all its lines."""
    if not resources:
        return
    columns = [
        Column(words.party, 20, head=True),
        Column(words.kind, 18),
        Column(words.resource, 44),
        Column(words.quantity, 18),
    ]
    rows: list[Sequence[TableCell]] = []
    for index, line in enumerate(resources):
        rest: list[TableCell] = [line.kind, line.text, line.quantity]
        if index and resources[index - 1].party == line.party:
            rows.append(rest)
            continue
        count = 1
        while index + count < len(resources) and resources[index + count].party == line.party:
            count += 1
        rows.append([Spread(line.party, rows=count) if count > 1 else line.party, *rest])
    flow.table(columns, rows)


def statements(flow: Flow, title: str, lines: Sequence[Statement]) -> None:
    """What each party said, under one heading."""
    if not lines:
        return
    with flow.section():
        flow.heading(2, title)
        flow.facts([Fact(line.party, line.text) for line in lines], label_share=0.22)


def facts_in_line(flow: Flow, facts: Sequence[Fact]) -> None:
    """Facts one after the other in a quiet paragraph, their labels standing out."""
    parts: list[Inline] = []
    for fact in facts:
        parts += [_BETWEEN if parts else "", Strong(f"{fact.label}{flow.theme.colon}"), f" {fact.value}"]
    flow.paragraph(*parts, style=flow.theme.quiet)


def titled_facts(flow: Flow, title: str, facts: Sequence[Fact], level: int = 2) -> None:
    if not facts:
        return
    with flow.section():
        flow.heading(level, title)
        flow.facts(facts)


def titled_bullets(flow: Flow, title: str, items: Sequence[str], level: int = 2) -> None:
    if not items:
        return
    with flow.section():
        flow.heading(level, title)
        flow.bullets(items)


def states_figure(flow: Flow, states: StateCounts | None) -> None:
    """How many actions stand in each state."""
    if states is not None and any(item.count for item in states.counts):
        flow.figure(state_bars(states, flow.width * 0.62), before=8, keep=True)


def schedule_section(flow: Flow, title: str, schedule: Schedule | None) -> None:
    if schedule is None or not schedule.rows:
        return
    with flow.section():
        flow.heading(2, title)
        flow.divided_figure(ScheduleChart(schedule, flow.width, flow.theme.accent), before=6)


def perimeter(flow: Flow, title: str, text: str) -> None:
    """The reminder of what a plan may cover, in a box of its own."""
    if not text:
        return
    with flow.callout(before=12) as inner:
        inner.paragraph(title, style=flow.theme.cell_strong)
        inner.paragraph(text, style=flow.theme.cell)


def signature_section(flow: Flow, title: str, blocks: Sequence[SignatureBlock]) -> None:
    if not blocks:
        return
    with flow.section():
        flow.heading(2, title)
        flow.signatures(blocks)
