"""What the trend of an indicator shows, as plain values with final text."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.plan import Direction, Indicator, IndicatorKind, Plan
from facilitator_app.domain.progress import read, running_figures
from facilitator_app.domain.state import State
from facilitator_app.services.document_figures import figure_text, target_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import NARROW_NBSP, Words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """A figure at the end of a period, with its label; no figure where the value is not available."""

    day: dt.date
    figure: Decimal | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A curve, oldest point first, with the target (or the bounds it should stay within) and where it started from."""

    title: str
    points: tuple[TrendPoint, ...]
    state: State
    starts_on: dt.date
    ends_on: dt.date
    target: Decimal | None = None
    target_max: Decimal | None = None
    target_text: str = ""
    baseline: Decimal | None = None
    baseline_text: str = ""
    yes_no: bool = False
    sentence: str = ""

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The days it runs over: the year of the plan whole, and before it what is known. Values do not narrow it."""
        days = [point.day for point in self.points]
        return min([self.starts_on, *days]), max([self.ends_on, *days])

    @property
    def start(self) -> TrendPoint | None:
        """Where the curve sets out from: the start on the first day, unless a value is known from before."""
        known = next((point for point in self.points if point.figure is not None), None)
        if self.baseline is None or known is None or known.day <= self.starts_on:
            return None
        return TrendPoint(day=self.starts_on, figure=self.baseline, text="")


def trend_of(indicator: Indicator, plan: Plan, today: dt.date, words: Words) -> Trend:
    """The curve of an indicator of a plan, values that add up being added up over each contract year."""
    reading = read(indicator, plan, today)
    points = tuple(
        TrendPoint(day=day, figure=shown, text=_short(indicator, shown, words))
        for day, shown in running_figures(indicator, plan.starts_on)
    )
    target = target_text(indicator, words)
    baseline = figure_text(indicator, indicator.baseline, words)
    return Trend(
        title=indicator.name,
        points=points,
        state=reading.state,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        target=indicator.target,
        target_max=indicator.target_max if indicator.direction is Direction.WITHIN else None,
        target_text=translate("Charts", "Target: {target}").format(target=target) if target else "",
        baseline=indicator.baseline,
        baseline_text=translate("Charts", "Start: {figure}").format(figure=baseline) if baseline else "",
        yes_no=indicator.kind is IndicatorKind.YES_NO,
        sentence=_sentence(indicator, points, reading.state, words),
    )


def _short(indicator: Indicator, value: Decimal | None, words: Words) -> str:
    """The label beside a point: the unit is named once, on the target."""
    if value is None:
        return translate("Charts", "not available")
    if indicator.kind is IndicatorKind.NUMBER:
        return words.number(value)
    return figure_text(indicator, value, words)


def _sentence(indicator: Indicator, points: tuple[TrendPoint, ...], state: State, words: Words) -> str:
    """The chart for those who do not see it."""
    told = [
        translate("Charts", "{date}: {figure}").format(
            date=words.date(p.day), figure=figure_text(indicator, p.figure, words) or p.text
        )
        for p in points
    ]
    parts = [indicator.name or translate("Charts", "Indicator")]
    baseline = figure_text(indicator, indicator.baseline, words)
    if baseline:
        parts.append(translate("Charts", "start: {figure}").format(figure=baseline))
    parts += told or [translate("Charts", "no value yet")]
    target = target_text(indicator, words)
    if target:
        parts.append(translate("Charts", "target: {target}").format(target=target))
    parts.append(label(state, words))
    return f"{NARROW_NBSP}; ".join(parts) if words.language == "fr" else "; ".join(parts)
