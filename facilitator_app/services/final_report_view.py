"""The view of the final report over all years."""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal

from facilitator_app.documents import final_report_view as report
from facilitator_app.documents import views
from facilitator_app.domain.followed_indicator import FollowedIndicator, YearlyResult
from facilitator_app.domain.lessons import Lessons, LessonState
from facilitator_app.domain.meeting import Fate, Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.over_the_years import OverTheYears
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.plan import IndicatorKind, Plan
from facilitator_app.services.document_figures import MARKS, figure_text, indicator_detail, target_text
from facilitator_app.services.document_identity import Dossier, Edition, file_name, identity
from facilitator_app.services.document_parts import put_off_facts
from facilitator_app.services.final_report import course_text, last_final_review, result_texts, total_text
from facilitator_app.services.final_report_parts import (
    action_counts,
    amendment_lines,
    breach_lines,
    decisions_text,
    interim_text,
    key_figures,
    left_undone,
    letters_text,
    meeting_rows,
    proposal_lines,
    term_decisions,
)
from facilitator_app.services.final_report_words import final_report_words
from facilitator_app.services.lessons_parts import lesson_lines, own_clauses, value_blocks, vigilance_facts
from facilitator_app.words.axis_family import family_text
from facilitator_app.words.explain import notified
from facilitator_app.words.labels import label
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import Words

_ON_PAGE_ONE = 9
_BEST_COURSES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that a final report is made from. `on` is its day: that of the final review, or today before it."""

    years: OverTheYears
    plans: tuple[Plan, ...]
    meetings: tuple[Meeting, ...]
    lessons: Lessons
    dossier: Dossier
    on: dt.date
    words: Words

    @property
    def review(self) -> Meeting | None:
        """The final review that counts."""
        return last_final_review(self.meetings)

    @property
    def settled(self) -> bool:
        """Whether the final review is finished: until then the report is a draft."""
        return self.review is not None and self.review.status is MeetingStatus.FINISHED


def final_report_view(told: Told) -> report.FinalReportView:
    """The report; what has not been written yet is said to be missing."""
    years, words = told.years, told.words
    results = _results(told)
    said = final_report_words(words)
    if years.amendments_awaited:
        # What is not recorded may well have been signed.
        said = replace(said, no_amendment="")
    return report.FinalReportView(
        identity=identity(told.dossier, edition(told), content(told), words),
        words=said,
        key_figures=key_figures(years, words),
        essence=_essence(told),
        results=results[:_ON_PAGE_ONE],
        more_results=said.more_results if len(results) > _ON_PAGE_ONE else "",
        contract=_contract_facts(told),
        axes=_axes(told),
        actions=action_counts(years, words),
        left_undone=left_undone(years, told.on, words),
        proposals=proposal_lines(years, words),
        decisions=decisions_text(years, words),
        term_decisions=term_decisions(years, words),
        amendments=amendment_lines(years, words),
        letters=letters_text(years, words),
        breaches=breach_lines(years, told.dossier.contract.zone, words),
        meetings=meeting_rows(years, words),
        interim_points=interim_text(years, words),
        value=value_blocks(told.lessons, words),
        vigilance=vigilance_facts(told.lessons, words),
        lessons=lesson_lines(told.lessons, told.meetings, words),
        clauses=own_clauses(told.lessons, told.meetings, words),
        put_off=put_off_facts(told.plans[-1], words) if told.plans else (),
        perimeter=perimeter_rule(perimeter_of(axis for plan in told.plans for axis in plan.axes), words),
    )


def content(told: Told) -> dict[str, object]:
    """What the attached data hold."""
    return {"over_the_years": told.years, "lessons": told.lessons}


def edition(told: Told) -> Edition:
    """Titles and day of the report; a draft until the final review is finished."""
    return Edition(
        title=told.words.translate("FinalReport", "Final report of the progress plan"),
        kind="final-report",
        day=told.on,
        version=1,
        draft=not told.settled,
    )


def report_file_name(told: Told) -> str:
    """Such as ``2024-117_BILAN-FINAL_2028-11-21_v1.pdf``."""
    code = told.words.translate("FinalReport", "FINAL-REPORT")
    return file_name(told.dossier.contract, code, edition(told))


# -- page one ----------------------------------------------------------------------------------------------------------


def _essence(told: Told) -> tuple[str, ...]:
    """The lines the facilitator wrote, else what the figures say by themselves."""
    written = tuple(line.strip() for line in told.lessons.essence.splitlines() if line.strip())
    return written or _said_by_figures(told)


def _said_by_figures(told: Told) -> tuple[str, ...]:
    years, words = told.years, told.words
    translate = words.translate
    lines = []
    for line in sorted(years.reached(), key=_stride, reverse=True)[:_BEST_COURSES]:
        course = course_text(line, words)
        if course:
            reached = translate("FinalReport", "{course}, target reached").format(course=course)
            lines.append(words.colon(line.name, reached))
    adopted = [p for p in years.proposals if p.present.fate is Fate.ACCEPTED]
    if adopted:
        lines.append(translate("FinalReport", "%n proposal(s) of the holder adopted.", "", len(adopted)))
    if years.amendments:
        lines.append(translate("FinalReport", "%n amendment(s) of the contract.", "", len(years.amendments)))
    clauses = sum(1 for lesson in told.lessons.told if lesson.state is not LessonState.OBSERVED)
    if clauses:
        lines.append(translate("FinalReport", "%n clause(s) proposed for the next tender.", "", clauses))
    return tuple(lines)


def _stride(line: FollowedIndicator) -> Decimal:
    """How far an indicator has come from where it started, against where it started."""
    first = next((y.indicator for y in line.years if y.indicator is not None), None)
    result = None if line.last is None else line.last.result
    if first is None or not first.baseline or result is None:
        return Decimal(0)
    return abs(result - first.baseline) / abs(first.baseline)


def _results(told: Told) -> tuple[report.ResultLine, ...]:
    """All indicators, axis by axis, as they ended."""
    lines = []
    for line in _in_order(told.years):
        last = line.closing
        if last is None:
            continue
        texts = result_texts(last, told.words)
        lines.append(
            report.ResultLine(
                name=line.name,
                course=course_text(line, told.words),
                overall=total_text(line, told.words),
                target=texts.target,
                state=_state(last, told.words),
                reading=texts.reading,
            )
        )
    return tuple(lines)


def _in_order(years: OverTheYears) -> list[FollowedIndicator]:
    order = {axis.id: at for at, axis in enumerate(years.axes)}
    return sorted(years.indicators, key=lambda i: order.get(i.axis_id, len(order)))


def _state(result: YearlyResult, words: Words) -> views.State:
    texts = result_texts(result, words)
    return views.State(texts.verdict, MARKS[texts.state] if texts.state else views.Mark.NONE)


def _contract_facts(told: Told) -> tuple[views.Fact, ...]:
    words, dossier, years = told.words, told.dossier, told.years.years
    translate = words.translate
    span = ""
    if years:
        template = translate("FinalReport", "%n year(s), from {start} to {end}", "", len(years))
        span = template.format(start=words.date(years[0].starts_on), end=words.date(years[-1].ends_on))
    review = told.review
    reviewed = words.date(review.date) if review and told.settled else translate("FinalReport", "not held yet")
    found = [
        (translate("PlanDocument", "Notified on"), notified(dossier.contract, words)),
        (translate("FinalReport", "Years of the plan"), span),
        (label(MeetingKind.FINAL_REVIEW, words), reviewed),
    ]
    return tuple(views.Fact(name, value) for name, value in found if value.strip())


# -- axis by axis ------------------------------------------------------------------------------------------------------


def _axes(told: Told) -> tuple[report.AxisYears, ...]:
    axes = told.years.axes
    known = tuple(_axis(axis.id, axis.title, family_text(axis.family, told.words), told) for axis in axes)
    return known + _others(told)


def _axis(axis_id: str, title: str, introduction: str, told: Told) -> report.AxisYears:
    lines = tuple(_indicator(line, told) for line in told.years.of_axis(axis_id))
    untitled = told.words.translate("FinalReport", "Axis without a title")
    return report.AxisYears(title.strip() or untitled, introduction, lines)


def _others(told: Told) -> tuple[report.AxisYears, ...]:
    """Indicators whose axis is gone."""
    known = {axis.id for axis in told.years.axes}
    lines = tuple(_indicator(line, told) for line in told.years.indicators if line.axis_id not in known)
    title = told.words.translate("FinalReport", "Other indicators")
    return (report.AxisYears(title, "", lines),) if lines else ()


def _indicator(line: FollowedIndicator, told: Told) -> report.IndicatorYears:
    rows = []
    for result in line.years:
        texts = result_texts(result, told.words)
        rows.append(
            report.YearRow(
                texts.year,
                texts.start,
                texts.target,
                texts.result,
                _state(result, told.words),
                texts.reading,
            )
        )
    return report.IndicatorYears(line.name, tuple(rows), _trend(line, told), total_text(line, told.words))


def _trend(line: FollowedIndicator, told: Told) -> views.Trend | None:
    """The curve of the years; of one year alone, that of its own periods."""
    words = told.words
    # A year under way would bend the curve: what adds up has not added up yet.
    followed = [y for y in line.years if y.indicator is not None and (y.over or len(told.years.years) == 1)]
    known = [y for y in followed if y.result is not None]
    last = followed[-1].indicator if followed else None
    if last is None or last.kind is IndicatorKind.YES_NO or not known:
        return None
    if len(known) < 2 and len(line.years) == 1:
        plan = next((p for p in told.plans if p.id == told.years.years[-1].plan_id), None)
        return indicator_detail(last, plan, told.on, words).trend if plan else None
    first = followed[0].indicator
    start = words.translate("PlanDocument", "Start")
    points = [] if first is None or first.baseline is None else [_point(start, first.baseline, line, words)]
    points += [_point(result_texts(y, words).year, y.result, line, words) for y in followed]
    if len([p for p in points if p.value is not None]) < 2:
        return None
    target = figure_text(last, last.target, words)
    values = ", ".join(f"{point.text} ({point.label})" for point in points)
    aim = words.translate("PlanDocument", "Target: {figure}").format(figure=target) if target else ""
    ends = label(line.verdict, words)
    aimed = words.translate("PlanDocument", "target {target}").format(target=target_text(last, words))
    parts = [words.colon(line.name, values), (aimed[:1].upper() + aimed[1:]) if target else "", ends]
    alt = ". ".join(part for part in parts if part) + "."
    return views.Trend(tuple(points), alt, None if last.target is None else float(last.target), aim)


def _point(name: str, value: Decimal | None, line: FollowedIndicator, words: Words) -> views.TrendPoint:
    last = next(y.indicator for y in reversed(line.years) if y.indicator is not None)
    bare = replace(last, unit="") if last.kind is IndicatorKind.NUMBER else last
    text = figure_text(bare, value, words) or words.translate("PlanDocument", "n/a")
    return views.TrendPoint(name, None if value is None else float(value), text)
