"""Words of the wizard that several of its parts say."""

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.meeting import IndicatorEntry
from facilitator_app.domain.plan import Indicator, IndicatorKind
from facilitator_app.domain.review import Step, StepState
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


def step_title(step: Step) -> str:
    """The name of a step with its mnemonic, none of which is a menu's."""
    return {
        Step.ATTENDANCE: translate("ReviewSteps", "&Present"),
        Step.PROJECTS: translate("ReviewSteps", "Pro&jects of the holder"),
        Step.LAST_TIME: translate("ReviewSteps", "&Last time"),
        Step.INDICATORS: translate("ReviewSteps", "&Indicators"),
        Step.ACTIONS: translate("ReviewSteps", "Acti&ons"),
        Step.EXCHANGES: translate("ReviewSteps", "Exchan&ges"),
        Step.DECISIONS: translate("ReviewSteps", "&Decisions"),
        Step.VALUE: translate("ReviewSteps", "Val&ue and lessons"),
        Step.NEXT_YEAR: translate("ReviewSteps", "&Next year"),
        Step.AGREEMENT: translate("ReviewSteps", "&Agreement"),
        Step.SUMMARY: translate("ReviewSteps", "&Summary"),
    }[step]


def step_state_word(state: StepState) -> str:
    """Where a step stands, in words."""
    return {
        StepState.DONE: translate("ReviewSteps", "done"),
        StepState.TO_DO: translate("ReviewSteps", "to do"),
        StepState.PROBLEM: translate("ReviewSteps", "to complete"),
        StepState.NOTHING: translate("ReviewSteps", "nothing to go through"),
        StepState.LEFT_OPEN: translate("ReviewSteps", "left open"),
    }[state]


def lacking(count: int) -> str:
    """How many things a step lacks."""
    return translate("ReviewSteps", "%n to complete", "", count)


def shown_figure(indicator: Indicator, figure: Decimal | None, words: Words) -> str:
    """A figure of an indicator with its unit; a dash when there is none."""
    if figure is None:
        return "\u2013"
    match indicator.kind:
        case IndicatorKind.SHARE:
            return words.percent(figure)
        case IndicatorKind.AMOUNT:
            return words.amount(figure)
        case IndicatorKind.YES_NO:
            return translate("ReviewFigures", "Yes") if figure else translate("ReviewFigures", "No")
        case IndicatorKind.NUMBER:
            unit = words.unit(indicator.unit, figure)
            return f"{words.number(figure)}\u00a0{unit}" if unit else words.number(figure)


def shown_gap(indicator: Indicator, gap: Decimal | None, words: Words) -> str:
    """How far a figure is from its target, signed; a share's gap in points."""
    if gap is None or indicator.kind is IndicatorKind.YES_NO:
        return "\u2013"
    size = abs(gap)
    if indicator.kind is IndicatorKind.SHARE:
        size = round(size, 1)
        # French says "1,5 point": the plural begins at two.
        several = translate("ReviewFigures", "{points} points")
        told = several if size >= 2 else translate("ReviewFigures", "{points} point")
        shown = told.format(points=words.number(size))
    else:
        shown = shown_figure(indicator, size, words)
        size = Decimal(0) if shown == shown_figure(indicator, Decimal(0), words) else size
    sign = "+" if gap > 0 else "\u2212"
    return sign + shown if size else shown


def days_away(day: dt.date, today: dt.date) -> str:
    """How far a due date is, in words."""
    days = (day - today).days
    if days == 0:
        return translate("ReviewDays", "today")
    if days < 0:
        return translate("ReviewDays", "%n day(s) late", "", -days)
    return translate("ReviewDays", "in %n day(s)", "", days)


def entry_summary(indicator: Indicator, entry: IndicatorEntry, figure: Decimal | None, words: Words) -> str:
    """One line on what the meeting says of an indicator."""
    if entry.not_available.strip():
        return translate("ReviewFigures", "not available")
    return shown_figure(indicator, figure, words) if figure is not None else translate("ReviewFigures", "to enter")
