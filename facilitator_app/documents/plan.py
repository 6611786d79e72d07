"""The progress plan of one contract year: contract, then axis by axis the seven points, then how it is run."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator_app.documents.blocks.content import Column, Lines, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.plan_view import PlanAxis, PlanIndicator, PlanObjective, PlanView, PlanWords
from facilitator_app.documents.sections import (
    action_groups,
    facts_in_line,
    perimeter,
    resource_table,
    schedule_section,
    signature_section,
    titled_bullets,
    titled_facts,
)
from facilitator_app.documents.sheet import build, key_figures


def build_plan(view: PlanView) -> bytes:
    """The plan as a PDF/UA-1 and PDF/A-3a file."""
    words = view.words

    def compose(flow: Flow) -> None:
        key_figures(flow, view.key_figures)
        titled_facts(flow, words.contract, view.contract)
        flow.paragraph(view.introduction)
        perimeter(flow, words.perimeter, view.perimeter)
        _overview(flow, view)
        for axis in view.axes:
            _axis(flow, words, axis)
        _other_actions(flow, view)
        schedule_section(flow, words.schedule, view.schedule)
        titled_facts(flow, words.governance, view.governance)
        titled_bullets(flow, words.sharing, view.sharing)
        titled_facts(flow, words.put_off, view.put_off)
        # A page of signatures alone could belong to any document.
        with flow.together():
            titled_facts(flow, words.formalisation, view.formalisation)
            signature_section(flow, words.signatures, view.signatures)

    return build(view.identity, compose)


def _overview(flow: Flow, view: PlanView) -> None:
    """The axes and their objectives, before their details."""
    nothing = view.words.nothing
    if not view.axes and not nothing:
        return
    with flow.section():
        flow.heading(2, view.words.overview)
        if not view.axes:
            flow.paragraph(nothing)
        for axis in view.axes:
            said = [objective.text for objective in axis.objectives] or [nothing]
            flow.paragraph(axis.title, style=flow.theme.lead, keep=any(said))
            flow.bullets(said)


def _axis(flow: Flow, words: PlanWords, axis: PlanAxis) -> None:
    with flow.section():
        flow.heading(2, axis.title)
        flow.paragraph(axis.introduction, keep=True)
        if _headed(flow, words, words.objectives, axis.objectives):
            for objective in axis.objectives:
                _objective(flow, objective)
        if _headed(flow, words, words.indicators, axis.indicators):
            _indicators(flow, words, axis.indicators)
        if _headed(flow, words, words.actions, [group for group in axis.actions if group.actions]):
            action_groups(flow, axis.actions, words.action_columns, 4)
        if _headed(flow, words, words.resources, axis.resources):
            resource_table(flow, axis.resources, words.resource_columns)
        if _headed(flow, words, words.monitoring, axis.monitoring):
            flow.bullets(axis.monitoring)
        _missing(flow, words, axis)
        flow.paragraph(axis.left_open, style=replace(flow.theme.quiet, before=8))


def _headed(flow: Flow, words: PlanWords, title: str, content: Sequence[object]) -> bool:
    """The heading of a point, for its content or the sentence that there is none; says whether there is any."""
    if content or words.nothing:
        flow.heading(3, title)
    if not content:
        flow.paragraph(words.nothing)
    return bool(content)


def _other_actions(flow: Flow, view: PlanView) -> None:
    """The actions that serve no objective: counted and scheduled like the others, so they are told too."""
    if view.other_actions:
        with flow.section():
            flow.heading(2, view.words.other_actions)
            action_groups(flow, view.other_actions, view.words.action_columns, 3)


def _objective(flow: Flow, objective: PlanObjective) -> None:
    flow.paragraph(objective.text, style=flow.theme.lead, keep=True)
    facts_in_line(flow, objective.facts)


def _indicators(flow: Flow, words: PlanWords, indicators: tuple[PlanIndicator, ...]) -> None:
    titles = words.indicator_columns
    columns = [
        Column(titles.indicator, 35, head=True),
        Column(titles.baseline, 13),
        Column(titles.target, 15),
        Column(titles.source, 23),
        Column(titles.frequency, 14),
    ]
    flow.table(columns, [_indicator(item) for item in indicators])


def _indicator(item: PlanIndicator) -> list[TableCell]:
    name = Lines(item.name, (item.definition,)) if item.definition else item.name
    return [name, item.baseline, item.target, item.source, item.frequency]


def _missing(flow: Flow, words: PlanWords, axis: PlanAxis) -> None:
    """What the axis still lacks, in a box that can't be overlooked."""
    if not axis.missing:
        return
    with flow.callout() as inner:
        inner.paragraph(words.missing, style=flow.theme.cell_strong)
        inner.bullets(axis.missing, flow.theme.cell)
