"""All the plans of a contract side by side, and each year's result of an indicator in words: for report and screen."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.followed_indicator import FollowedIndicator, YearlyResult, YearVerdict
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.over_the_years import OverTheYears, over_the_years
from facilitator_app.domain.plan import IndicatorKind
from facilitator_app.domain.state import State
from facilitator_app.services.document_figures import distance_text, figure_text, target_text
from facilitator_app.store.store import Store
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

__all__ = ["FinalReports", "ResultTexts", "course_text", "result_texts", "total_text", "years_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultTexts:
    """One year of one indicator in words: where it started, target and result, and what is to be said of them."""

    year: str
    start: str
    target: str
    result: str
    verdict: str
    reading: str
    state: State | None

    @classmethod
    def nothing(cls) -> ResultTexts:
        """Of a year there is nothing to tell of."""
        return cls(year="", start="", target="", result="", verdict="", reading="", state=None)


def years_of(store: Store, contract_id: str) -> OverTheYears:
    """What the plans of a contract have come to, as things stand today; after the final review, as they stood then."""
    meetings = store.meetings.of_contract(contract_id)
    review = last_final_review(meetings)
    held_on = review.date if review is not None and review.status is MeetingStatus.FINISHED else None
    return over_the_years(
        store.plans.of_contract(contract_id),
        meetings,
        today=held_on or store.today(),
        register=store.registers.find(f"{store.registers.kind}:{contract_id}"),
        deadlines=store.deadlines.of_contract(contract_id),
    )


class FinalReports:
    """What the final section of a contract shows."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def years(self, contract_id: str) -> OverTheYears:
        """What the plans of a contract have come to: the same as in the report. Raises Problem NOT_FOUND."""
        self._store.contracts.get(contract_id)
        return years_of(self._store, contract_id)

    @staticmethod
    def figures(years: OverTheYears, words: Words) -> tuple[str, ...]:
        """The figures the report begins with, each in a few words."""
        from facilitator_app.services.final_report_parts import figure_sentences

        return figure_sentences(years, words)

    def review(self, contract_id: str) -> Meeting | None:
        """The final review in hand or held, without its lines; None where none was begun."""
        return last_final_review(self._store.meetings.outlines(contract_id))

    def deadline(self, contract_id: str) -> Deadline | None:
        """By when the final review is due; None while notification or duration are unknown."""
        found = [d for d in self._store.deadlines.of_contract(contract_id) if d.kind is DeadlineKind.FINAL_REVIEW]
        return found[-1] if found else None


def last_final_review(meetings: tuple[Meeting, ...]) -> Meeting | None:
    """The final review that counts: the one finished, else the one in hand."""
    reviews = [m for m in meetings if m.kind is MeetingKind.FINAL_REVIEW and m.status is not MeetingStatus.SUPERSEDED]
    return max(
        reviews,
        key=lambda m: (m.status is MeetingStatus.FINISHED, m.date or dt.date.min, m.version),
        default=None,
    )


def result_texts(result: YearlyResult, words: Words) -> ResultTexts:
    """A year of an indicator in words."""
    indicator, reading = result.indicator, result.reading
    year = words.translate("FinalReport", "Year {number}").format(number=result.year)
    if indicator is None or reading is None:
        verdict = label(result.verdict, words)
        return ResultTexts(year=year, start="", target="", result="", verdict=verdict, reading="", state=None)
    return ResultTexts(
        year=year,
        start=figure_text(indicator, indicator.baseline, words),
        target=target_text(indicator, words),
        result=figure_text(indicator, reading.current, words),
        verdict=label(result.verdict, words),
        reading=_reading(result, words),
        state=_state(result),
    )


def _reading(result: YearlyResult, words: Words) -> str:
    """What the verdict alone does not say: the distance to the target, the trend, why there is no value."""
    indicator, reading = result.indicator, result.reading
    if indicator is None or reading is None or reading.current is None:
        return result.not_available.strip()
    parts = []
    if result.verdict is not YearVerdict.REACHED and indicator.kind is not IndicatorKind.YES_NO:
        parts.append(distance_text(indicator, reading, words))
    if reading.trend is not None and indicator.kind is not IndicatorKind.YES_NO:
        parts.append(label(reading.trend, words).lower())
    return ", ".join(part for part in parts if part)


def _state(result: YearlyResult) -> State | None:
    reading = result.reading
    match result.verdict:
        case YearVerdict.REACHED:
            return State.REACHED
        case YearVerdict.NOT_REACHED:
            return State.WATCH if reading is not None and reading.state is State.WATCH else State.LATE
        case YearVerdict.UNDER_WAY:
            return State.NOT_STARTED if reading is None else reading.state
        case YearVerdict.NO_VALUE:
            return State.NOT_STARTED
        case _:
            return None


def course_text(line: FollowedIndicator, words: Words) -> str:
    """From where to where an indicator has come: its first starting point, its last result."""
    there = [y.indicator for y in line.years if y.indicator is not None]
    last = line.last
    if not there or last is None or last.indicator is None:
        return ""
    first = there[0]
    start, end = figure_text(first, first.baseline, words), figure_text(last.indicator, last.result, words)
    if not start or first.kind is IndicatorKind.YES_NO:
        return end
    if first.baseline == last.result:
        return words.translate("PlanDocument", "Unchanged at {now}").format(now=end)
    return words.translate("FinalReport", "from {start} to {end}").format(start=start, end=end)


def total_text(line: FollowedIndicator, words: Words) -> str:
    """What all years add up to, where values add up and several years have some; "" otherwise."""
    last = line.last
    several = len([y for y in line.years if y.result is not None]) > 1
    if line.total is None or last is None or last.indicator is None or not several:
        return ""
    return words.translate("FinalReport", "{total} over all years").format(
        total=figure_text(last.indicator, line.total, words)
    )
