"""Figures and states of a plan as documents print them, and the curves and bars drawn from them."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from facilitator_app.documents import views
from facilitator_app.domain.plan import Accumulation, Action, ActionStatus, Direction, Indicator, IndicatorKind, Plan
from facilitator_app.domain.progress import Reading, action_state, read, running_figures
from facilitator_app.domain.state import State
from facilitator_app.words.labels import label
from facilitator_app.words.words import NBSP, Words

MARKS = {
    State.REACHED: views.Mark.ACHIEVED,
    State.ON_TRACK: views.Mark.ON_TRACK,
    State.WATCH: views.Mark.WATCH,
    State.LATE: views.Mark.LATE,
    State.NOT_STARTED: views.Mark.NOT_STARTED,
}
_LONGEST_TREND = 8
_SHORT_UNIT = 6
_ON_A_CURVE = 2


def state_view(state: State, words: Words) -> views.State:
    return views.State(label(state, words), MARKS[state])


# -- figures -----------------------------------------------------------------------------------------------------------


def figure_text(indicator: Indicator, value: Decimal | None, words: Words) -> str:
    """A figure with its unit, such as "52,5 %" or "3,1 t"; yes or no; empty for None."""
    if value is None:
        return ""
    match indicator.kind:
        case IndicatorKind.SHARE:
            return words.percent(value)
        case IndicatorKind.AMOUNT:
            return words.amount(value)
        case IndicatorKind.YES_NO:
            yes, no = words.translate("PlanDocument", "Yes"), words.translate("PlanDocument", "No")
            return yes if value else no
        case IndicatorKind.NUMBER:
            unit = words.unit(indicator.unit, value)
            # A long unit may go to the next line; a short one stays with its figure.
            between = NBSP if len(unit) <= _SHORT_UNIT else " "
            return between.join(part for part in (words.number(value), unit) if part)


def target_text(indicator: Indicator, words: Words) -> str:
    """The target with its direction, such as "60 % at least"."""
    target = figure_text(indicator, indicator.target, words)
    if not target or indicator.kind is IndicatorKind.YES_NO:
        return target
    match indicator.direction:
        case Direction.UP:
            return words.translate("PlanDocument", "{figure} at least").format(figure=target)
        case Direction.DOWN:
            return words.translate("PlanDocument", "{figure} at most").format(figure=target)
        case Direction.REACH:
            return target
        case Direction.WITHIN:
            upper = figure_text(indicator, indicator.target_max, words)
            template = words.translate("PlanDocument", "from {lower} to {upper}")
            return template.format(lower=target, upper=upper) if upper else target


def gap_text(indicator: Indicator, gap: Decimal, words: Words) -> str:
    """A distance between two figures: points for a share, else the unit."""
    if indicator.kind is not IndicatorKind.SHARE:
        return figure_text(indicator, abs(gap), words)
    rounded = round(abs(gap), 1)
    number = words.number(rounded)
    if rounded < 2:
        return words.translate("PlanDocument", "{number} point").format(number=number)
    return words.translate("PlanDocument", "{number} points").format(number=number)


def reading_text(indicator: Indicator, reading: Reading, words: Words) -> str:
    """The reading in plain words: where it comes from, where it is, what is left to the target."""
    translate = words.translate
    now = figure_text(indicator, reading.current, words)
    if not now:
        return _no_figure(indicator, words)
    if indicator.kind is IndicatorKind.YES_NO:
        return now
    course, distance = _course(indicator, reading, now, words), distance_text(indicator, reading, words)
    if course and distance:
        return translate("PlanDocument", "{course}; {distance}").format(course=course, distance=distance)
    return course or distance


def _no_figure(indicator: Indicator, words: Words) -> str:
    return _not_available(indicator, words) or words.translate("PlanDocument", "No value yet")


def _not_available(indicator: Indicator, words: Words) -> str:
    missing = next((v.not_available for v in reversed(indicator.values) if v.not_available.strip()), "")
    return words.colon(words.translate("PlanDocument", "Not available"), missing) if missing else ""


def reading_state_view(reading: Reading, words: Words) -> views.State:
    """The state of an indicator; one without a value has none, and has not "started" either."""
    if reading.current is None:
        return views.State(words.translate("PlanDocument", "No value"), views.Mark.NOT_STARTED)
    return state_view(reading.state, words)


def _course(indicator: Indicator, reading: Reading, now: str, words: Words) -> str:
    current, previous = reading.current, reading.previous
    if current is None or previous is None:
        return ""
    before = figure_text(indicator, previous, words)
    if current == previous:
        return words.translate("PlanDocument", "Unchanged at {now}").format(now=now)
    if indicator.accumulation is Accumulation.CUMULATIVE:
        template = words.translate("PlanDocument", "{now} so far, against {before} before")
    elif current > previous:
        template = words.translate("PlanDocument", "Up from {before} to {now}")
    else:
        template = words.translate("PlanDocument", "Down from {before} to {now}")
    return template.format(now=now, before=before)


def distance_text(indicator: Indicator, reading: Reading, words: Words) -> str:
    """What is left to the target, in words; empty without a target."""
    if reading.target is None or reading.gap is None or indicator.kind is IndicatorKind.YES_NO:
        return ""
    if reading.state is State.REACHED or not reading.gap:
        return words.translate("PlanDocument", "target reached")
    gap = gap_text(indicator, reading.gap, words)
    if reading.gap < 0:
        if indicator.direction is Direction.DOWN:
            return words.translate("PlanDocument", "{gap} under the target").format(gap=gap)
        return words.translate("PlanDocument", "{gap} short of the target").format(gap=gap)
    if indicator.direction is Direction.WITHIN:
        return words.translate("PlanDocument", "outside the agreed range")
    return words.translate("PlanDocument", "{gap} over the target").format(gap=gap)


# -- indicators --------------------------------------------------------------------------------------------------------


def indicator_line(indicator: Indicator, plan: Plan, on: dt.date, words: Words) -> views.IndicatorLine:
    """An indicator as it stands on a day, in one line."""
    reading = read(indicator, plan, on)
    now = figure_text(indicator, reading.current, words)
    return views.IndicatorLine(
        name=indicator.name,
        actual=_without_long_unit(indicator, reading.current, words),
        target=target_text(indicator, words),
        reading=_short_reading(indicator, reading, words),
        state=reading_state_view(reading, words),
        progress=_progress(indicator, reading, now, words),
    )


def _short_reading(indicator: Indicator, reading: Reading, words: Words) -> str:
    """What the state alone does not say."""
    if reading.current is None:
        return _not_available(indicator, words)
    return "" if reading.state is State.REACHED else distance_text(indicator, reading, words)


def _progress(indicator: Indicator, reading: Reading, now: str, words: Words) -> views.Progress | None:
    """The bar; none without a target, for then it would compare with nothing."""
    if reading.current is None or reading.target is None or indicator.kind is IndicatorKind.YES_NO:
        return None
    value, target = float(reading.current), float(reading.target)
    # Its name heads the row that the bar stands in.
    aim = words.translate("PlanDocument", "target {target}").format(target=target_text(indicator, words))
    alt = words.colon(f"{now}, {aim}", distance_text(indicator, reading, words))
    if indicator.direction is Direction.WITHIN and indicator.target_max is not None:
        return views.Progress(value, float(indicator.target_max), alt, ceiling=True, lowest=target)
    return views.Progress(value, target, alt, ceiling=indicator.direction is Direction.DOWN)


def indicator_detail(indicator: Indicator, plan: Plan, on: dt.date, words: Words) -> views.IndicatorDetail:
    """An indicator with what defines it and its curve."""
    reading = read(indicator, plan, on)
    said = reading_text(indicator, reading, words)
    notes = [v.note for v in indicator.values if v.note.strip() and v.period_end == reading.on]
    return views.IndicatorDetail(
        name=indicator.name,
        facts=indicator_facts(indicator, words),
        reading=said[:1].upper() + said[1:],
        state=reading_state_view(reading, words),
        trend=_trend(indicator, plan, said, words),
        comment=notes[-1] if notes else "",
    )


def indicator_facts(indicator: Indicator, words: Words) -> tuple[views.Fact, ...]:
    translate = words.translate
    found = [
        views.Fact(translate("PlanDocument", "Target"), target_text(indicator, words)),
        views.Fact(translate("PlanDocument", "Starting point"), figure_text(indicator, indicator.baseline, words)),
        views.Fact(translate("PlanDocument", "Source"), indicator.source),
        views.Fact(translate("PlanDocument", "Supplied by"), label(indicator.supplier, words)),
        views.Fact(translate("PlanDocument", "Frequency"), label(indicator.frequency, words)),
    ]
    return tuple(fact for fact in found if fact.value.strip())


def _trend(indicator: Indicator, plan: Plan, said: str, words: Words) -> views.Trend | None:
    """The curve of the last values; none where there is nothing to compare."""
    if indicator.kind is IndicatorKind.YES_NO:
        return None
    figures = running_figures(indicator, plan.starts_on)[-_LONGEST_TREND:]
    points = [
        views.TrendPoint(
            f"{day.month:02}/{day.year}",
            None if value is None else float(value),
            _without_long_unit(indicator, value, words, _ON_A_CURVE),
        )
        for day, value in figures
    ]
    if indicator.baseline is not None and len(points) < _LONGEST_TREND and not _has_history(indicator, plan):
        start = words.translate("PlanDocument", "Start")
        text = _without_long_unit(indicator, indicator.baseline, words, _ON_A_CURVE)
        points.insert(0, views.TrendPoint(start, float(indicator.baseline), text))
    if len([point for point in points if point.value is not None]) < 2:
        return None
    target = float(indicator.target) if indicator.target is not None else None
    aim = figure_text(indicator, indicator.target, words)
    template = words.translate("PlanDocument", "Target: {figure}")
    return views.Trend(
        tuple(points),
        _trend_in_words(indicator, points, said, words),
        target,
        template.format(figure=aim) if aim else "",
    )


def _trend_in_words(indicator: Indicator, points: Sequence[views.TrendPoint], said: str, words: Words) -> str:
    """What is read in place of the curve: its values, its target, its trend."""
    name = indicator.name
    if indicator.kind is IndicatorKind.NUMBER and indicator.unit.strip():
        name = words.translate("PlanDocument", "{name}, in {unit}").format(name=name, unit=indicator.unit.strip())
    values = ", ".join(f"{point.text} ({point.label})" for point in points)
    told = [words.colon(name, values)]
    if indicator.target is not None:
        aim = words.translate("PlanDocument", "target {target}").format(target=target_text(indicator, words))
        told.append(aim[:1].upper() + aim[1:])
    told.append(said[:1].upper() + said[1:])
    return ". ".join(told) + "."


def _without_long_unit(indicator: Indicator, value: Decimal | None, words: Words, longest: int = _SHORT_UNIT) -> str:
    """A figure where room is scarce: a unit of more than ``longest`` letters is left to the target."""
    if value is None:
        return words.translate("PlanDocument", "n/a")
    long = indicator.kind is IndicatorKind.NUMBER and len(indicator.unit.strip()) > longest
    return words.number(value) if long else figure_text(indicator, value, words)


def _has_history(indicator: Indicator, plan: Plan) -> bool:
    return any(value.period_end < plan.starts_on for value in indicator.values)


# -- actions -----------------------------------------------------------------------------------------------------------


def action_state_view(action: Action, on: dt.date, words: Words) -> views.State:
    """One of the five states; a finished or a dropped action says so."""
    if action.status is ActionStatus.DROPPED:
        return views.State(label(action.status, words))
    if action.status is ActionStatus.DONE:
        return views.State(label(action.status, words), views.Mark.ACHIEVED)
    return state_view(action_state(action, on), words)
