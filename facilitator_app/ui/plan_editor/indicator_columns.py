"""The columns of the table of indicators."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.accumulation import accumulation_with_name
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Accumulation, Direction, Frequency, Indicator, IndicatorKind
from facilitator_app.domain.progress import read
from facilitator_app.services.document_figures import figure_text
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.tables.columns import Column, Kind

translate = QCoreApplication.translate


def indicator_columns(case: PlanCase) -> tuple[Column[Indicator], ...]:
    """Name, where it stands and the target in the table; the definition in the detail pane."""
    return (*_first(case), *_figures(), *_definition(case))


def _plain(key: str, title: str, kind: Kind = Kind.TEXT, **more: Any) -> Column[Indicator]:
    return Column(
        key=key,
        title=title,
        kind=kind,
        get=lambda row: getattr(row, key),
        put=lambda row, value: replace(row, **{key: value}),
        **more,
    )


def _named(row: Indicator, name: str) -> Indicator:
    """Hours and people add up over the year, averages don't: until values are read, the name tells how they will be."""
    told = row.accumulation if row.values else accumulation_with_name(row.accumulation, row.name, name)
    return replace(row, name=name, accumulation=told)


def _unit(row: Indicator) -> str:
    """What the figures of an indicator are counted in."""
    match row.kind:
        case IndicatorKind.SHARE:
            return "%"
        case IndicatorKind.AMOUNT:
            return "\u20ac"
        case _:
            return row.unit


def _first(case: PlanCase) -> tuple[Column[Indicator], ...]:
    def unnamed(row: Indicator) -> str:
        return "" if row.name.strip() else translate("PlanEditor", "to be named")

    def standing(row: Indicator) -> str:
        return figure_text(row, read(row, case.plan, case.today()).current, case.words)

    return (
        Column(
            key="name",
            title=translate("PlanEditor", "Indicator"),
            get=lambda row: row.name,
            put=_named,
            kind=Kind.LONG_TEXT,
            width=20,
            share=5,
            lacking=unnamed,
        ),
        Column(
            key="standing",
            title=translate("PlanEditor", "Now"),
            get=standing,
            show=lambda row: standing(row) or translate("PlanEditor", "no value"),
            state=lambda row: read(row, case.plan, case.today()).state,
            width=17,
        ),
    )


def _figures() -> tuple[Column[Indicator], ...]:
    def untargeted(row: Indicator) -> str:
        return "" if row.target is not None else translate("PlanEditor", "to be set")

    return (
        _plain("baseline", translate("PlanEditor", "Baseline"), Kind.NUMBER, width=8, priority=3, unit=_unit),
        _plain(
            "target",
            translate("PlanEditor", "Target"),
            Kind.NUMBER,
            width=9,
            priority=1,
            lacking=untargeted,
            unit=_unit,
        ),
        _plain("unit", translate("PlanEditor", "Unit"), width=12, priority=4),
    )


def _definition(case: PlanCase) -> tuple[Column[Indicator], ...]:
    return (
        _plain(
            "kind",
            translate("PlanEditor", "Kind of value"),
            Kind.CHOICE,
            choices=lambda _row: case.choices(IndicatorKind),
            width=12,
            priority=6,
        ),
        _plain(
            "direction",
            translate("PlanEditor", "Should be"),
            Kind.CHOICE,
            choices=lambda _row: case.choices(Direction),
            width=16,
            priority=7,
        ),
        _plain(
            "target_max",
            translate("PlanEditor", "Upper bound"),
            Kind.NUMBER,
            unit=_unit,
            in_table=False,
            hint=translate("PlanEditor", "Only where the value should stay between two bounds."),
        ),
        _plain(
            "accumulation",
            translate("PlanEditor", "Values over the year"),
            Kind.CHOICE,
            choices=lambda _row: case.choices(Accumulation),
            in_table=False,
        ),
        _plain(
            "frequency",
            translate("PlanEditor", "How often"),
            Kind.CHOICE,
            choices=lambda _row: case.choices(Frequency),
            width=12,
            priority=5,
        ),
        _plain(
            "supplier",
            translate("PlanEditor", "Supplied by"),
            Kind.CHOICE,
            choices=lambda _row: case.choices(Party),
            width=12,
            priority=8,
        ),
        _plain("source", translate("PlanEditor", "Source of the figures"), in_table=False),
        _plain("definition", translate("PlanEditor", "Definition"), Kind.LONG_TEXT, in_table=False),
    )
