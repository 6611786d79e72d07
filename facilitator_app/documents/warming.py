"""A document for nobody: what it is built of is loaded, measured and compiled when the first real one is asked for."""

import datetime as dt
from string import printable

from facilitator_app.documents.blocks.content import Column, Lines
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.bars import progress_bar, state_bars
from facilitator_app.documents.charts.schedule import ScheduleChart
from facilitator_app.documents.charts.trend import trend_chart
from facilitator_app.documents.sheet import build
from facilitator_app.documents.views import (
    Fact,
    Identity,
    Letterhead,
    Mark,
    Progress,
    Schedule,
    ScheduleRow,
    ScheduleTick,
    State,
    StateCount,
    StateCounts,
    Trend,
    TrendPoint,
)

_TEXT = f"{printable} \u00e0\u00e9\u00e8\u00ea\u00e7\u0153\u2019\u00ab\u00a0\u00bb\u202f"
_TIMES = 15


def build_for_nobody() -> None:
    """Build a document that uses every kind of block, and drop it."""
    moment = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    build(Identity(_TEXT, _TEXT, Letterhead(_TEXT), "fr-FR", moment, _TEXT, "{n}/{total}"), _compose)


def _compose(flow: Flow) -> None:
    day, later = dt.date(2000, 1, 1), dt.date(2000, 6, 1)
    states = [State(_TEXT, mark) for mark in Mark]
    counts = StateCounts(tuple(StateCount(state, 1) for state in states), _TEXT)
    trend = Trend(tuple(TrendPoint(str(n), float(n), str(n)) for n in range(4)), _TEXT, 2.0, "2")
    rows = tuple(ScheduleRow(_TEXT, day, later, _TEXT, state) for state in states)
    schedule = Schedule(day, later, (ScheduleTick(day, "a"),), rows, _TEXT)
    columns = [Column("a", 2, head=True), Column("b", 1), Column("c", 1)]
    for _ in range(_TIMES):
        flow.heading(2, _TEXT)
        flow.paragraph(_TEXT)
        flow.bullets([_TEXT])
        flow.facts([Fact("a", _TEXT)])
        bar = progress_bar(Progress(3, 2, _TEXT, ceiling=True), 60, flow.theme.accent)
        flow.table(columns, [[_TEXT, Lines(state, (_TEXT,)), bar] for state in states])
        flow.figure(trend_chart(trend, flow.width, flow.theme.accent))
        flow.figure(state_bars(counts, flow.width))
        flow.divided_figure(ScheduleChart(schedule, flow.width, flow.theme.accent))
