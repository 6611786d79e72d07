"""The final report over all years: what page one says, each year in words, drafts, and what is not there yet."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from facilitator_app.documents.final_report_view import FinalReportView
from facilitator_app.domain.breach import Breach, PenaltyDecision
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import meeting_deadlines
from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.meeting import (
    Decision,
    DecisionState,
    Fate,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Proposal,
    held_meetings,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.over_the_years import over_the_years
from facilitator_app.domain.plan import (
    Accumulation,
    Action,
    ActionStatus,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Plan,
    PlanStatus,
    PutOffAxis,
)
from facilitator_app.domain.register import Amendment, Register
from facilitator_app.domain.state import State
from facilitator_app.services.final_report import course_text, last_final_review, result_texts, total_text
from facilitator_app.services.final_report_parts import figure_sentences
from facilitator_app.services.final_report_view import Told, final_report_view, report_file_name
from tests.domain.plans import indicator, number, share
from tests.domain.test_over_the_years import LATER, met, of_year
from tests.services.document_cases import DOSSIER, ENGLISH


def told(*plans: Plan, lessons: Lessons | None = None, **known: Any) -> Told:
    """A report on plans, and whatever else is known."""
    meetings: tuple[Meeting, ...] = known.pop("meetings", ())
    return Told(
        years=over_the_years(plans, meetings, today=LATER, **known),
        plans=plans,
        meetings=meetings,
        lessons=lessons or Lessons(id="l", contract_id="c"),
        dossier=DOSSIER,
        on=LATER,
        words=ENGLISH,
    )


def hours(*values: IndicatorValue, **fields: Any) -> Indicator:
    return replace(indicator(*values, **fields), name="Hours", unit="hours")


def view_of_two_years() -> FinalReportView:
    first = of_year(1, hours(number("2026-03-07", 80), target=Decimal(90), baseline=Decimal(50)))
    second = of_year(2, hours(number("2027-03-07", 120), target=Decimal(110), baseline=Decimal(80)))
    return final_report_view(told(first, second))


def test_targets_and_results_stand_year_by_year() -> None:
    [axis] = view_of_two_years().axes
    [followed] = axis.indicators
    assert [(row.year, row.start, row.target, row.result) for row in followed.years] == [
        ("Year 1", "50\u00a0hours", "90\u00a0hours at least", "80\u00a0hours"),
        ("Year 2", "80\u00a0hours", "110\u00a0hours at least", "120\u00a0hours"),
    ]
    assert [row.state.text for row in followed.years if row.state] == ["Target not reached", "Target reached"]
    assert [row.reading for row in followed.years] == ["10\u00a0hours short of the target, better", "better"]


def test_an_amendment_that_is_not_recorded_is_not_said_not_to_be() -> None:
    touching = of_year(1, status=PlanStatus.CLOSED, formalisation=Formalisation(term=ContractTerm.PRICE))
    view = final_report_view(told(touching))
    assert view.letters == "1 plan touch a term of the contract, and no amendment is recorded."
    assert view.words.no_amendment == ""
    assert final_report_view(told(of_year(1))).words.no_amendment != ""


def test_page_one_tells_the_course_of_each_indicator_and_its_end() -> None:
    view = view_of_two_years()
    [line] = view.results
    assert (line.name, line.course, line.target) == (
        "Hours",
        "from 50\u00a0hours to 120\u00a0hours",
        "110\u00a0hours at least",
    )
    assert [(figure.value, figure.label) for figure in view.key_figures] == [
        ("1/1", "targets reached"),
        ("0/2", "actions done"),
    ]
    assert view.essence == ("Hours: from 50\u00a0hours to 120\u00a0hours, target reached",)


def test_what_the_facilitator_wrote_comes_first() -> None:
    lessons = Lessons(id="l", contract_id="c", essence="Trois embauches.\n\nDeux sites en journée.")
    assert final_report_view(told(lessons=lessons)).essence == ("Trois embauches.", "Deux sites en journée.")


def test_the_curve_tells_its_values_its_target_and_its_end() -> None:
    [axis] = view_of_two_years().axes
    trend = axis.indicators[0].trend
    assert trend is not None
    assert [(point.label, point.text) for point in trend.points] == [
        ("Start", "50"),
        ("Year 1", "80"),
        ("Year 2", "120"),
    ]
    assert trend.alt == (
        "Hours: 50 (Start), 80 (Year 1), 120 (Year 2). Target 110\u00a0hours at least. Target reached."
    )


def test_one_year_alone_has_the_curve_of_its_periods() -> None:
    one = of_year(1, hours(number("2025-09-07", 40), number("2026-03-07", 80)))
    [axis] = final_report_view(told(one)).axes
    trend = axis.indicators[0].trend
    assert trend is not None and [point.label for point in trend.points] == ["09/2025", "03/2026"]


def test_a_gap_is_left_in_the_curve_where_a_year_has_no_value() -> None:
    plans = (
        of_year(1, hours(number("2026-03-07", 80))),
        of_year(2, hours()),
        of_year(3, hours(number("2028-03-07", 90))),
    )
    view = final_report_view(told(*plans))
    trend = view.axes[0].indicators[0].trend
    assert trend is not None
    assert [(point.value, point.text) for point in trend.points] == [(80.0, "80"), (None, "n/a"), (90.0, "90")]
    assert view.axes[0].indicators[0].years[1].state is not None
    assert view.axes[0].indicators[0].years[1].state.text == "No value"


def test_what_adds_up_is_added_up_over_all_years() -> None:
    known: dict[str, Any] = {"accumulation": Accumulation.CUMULATIVE, "kind": IndicatorKind.SHARE}
    plans = (
        of_year(1, indicator(share("2026-03-07", 1, 2), **known)),
        of_year(2, indicator(share("2027-03-07", 1, 6), **known)),
    )
    [line] = told(*plans).years.indicators
    assert (course_text(line, ENGLISH), total_text(line, ENGLISH)) == ("16.7%", "25% over all years")


def test_a_year_without_a_value_says_why() -> None:
    reason = IndicatorValue(id="v", period_end=dt.date(2026, 3, 7), not_available="Agence fermée")
    [line] = told(of_year(1, hours(reason))).years.indicators
    texts = result_texts(line.years[0], ENGLISH)
    assert (texts.result, texts.verdict, texts.reading, texts.state) == (
        "",
        "No value",
        "Agence fermée",
        State.NOT_STARTED,
    )


def test_proposals_actions_amendments_and_decisions_are_told_with_their_fates() -> None:
    review = met(
        MeetingKind.ANNUAL_REVIEW,
        "2026-04-01",
        proposals=(
            Proposal(id="1", text="Vélo", fate=Fate.REFUSED, reason="Trop loin"),
            Proposal(id="2", text="Consigne", fate=Fate.ACCEPTED),
        ),
        decisions=(
            Decision(id="d1", text="Livrer le lundi", term=ContractTerm.DELIVERY, state=DecisionState.DONE),
            Decision(id="d2", text="Former"),
        ),
    )
    actions = (
        Action(id="a1", title="Former", status=ActionStatus.DONE),
        Action(id="a2", title="Visiter", party=Party.BUYER, responsible="cheffe", status=ActionStatus.DROPPED),
    )
    register = Register(
        id="g",
        contract_id="c",
        amendments=(
            Amendment(id="1", number="1", purpose="Livraison", term=ContractTerm.DELIVERY),
            Amendment(
                id="2", number="2", purpose="Plus", term=ContractTerm.DURATION, months_added=6, amount=Decimal(900)
            ),
        ),
    )
    view = final_report_view(told(of_year(1, actions=actions), meetings=(review,), register=register))
    assert [(p.text, p.made, p.fate.text, p.reason) for p in view.proposals] == [
        ("Consigne", "Annual review, 01/04/2026", "Accepted", ""),
        ("Vélo", "Annual review, 01/04/2026", "Refused", "Trop loin"),
    ]
    assert [(row.year, row.party, row.done, row.dropped, row.left) for row in view.actions] == [
        ("Year 1", "Holder", "1", "0", "0"),
        ("Year 1", "Buyer", "0", "1", "0"),
    ]
    assert [(a.text, a.who, a.state.text) for a in view.left_undone] == [("Visiter", "cheffe", "Dropped")]
    assert view.decisions == "2 decisions made, 1 carried out, 1 still open."
    assert view.term_decisions == ("Livrer le lundi (touches the contract: delivery terms)",)
    assert [(a.number, a.purpose) for a in view.amendments] == [("1", "Livraison"), ("2", "Plus")]
    plain, changing = (" ".join(a.term.split()) for a in view.amendments)
    assert ":" not in plain
    assert changing == "Duration: 6 months added, €900 excl. tax"


def test_value_lessons_and_clauses_are_told_with_what_they_rest_on() -> None:
    lessons = Lessons(
        id="l",
        contract_id="c",
        dialogue="Un point mensuel.\nUn référent.",
        dialogue_evidence="11 comptes rendus",
        rigour="Trop d’indicateurs",
        lessons=(
            Lesson(id="1", need="Trier", clause="Le titulaire trie.", meeting_id="m2026-04-01", axis="Déchets"),
            Lesson(id="2", need="Former", reused_in="2027-4", reused_on=dt.date(2026, 10, 2)),
        ),
    )
    closed = replace(of_year(1), put_off=(PutOffAxis(id="x", title="Eau", reason="Trop tôt"),))
    view = final_report_view(told(closed, meetings=(met(MeetingKind.INTERIM, "2026-04-01"),), lessons=lessons))
    [block] = view.value
    assert (block.paragraphs, block.evidence) == (("Un point mensuel.", "Un référent."), "11 comptes rendus")
    assert [(fact.label, fact.value) for fact in view.vigilance] == [("Rigour of the indicators", "Trop d’indicateurs")]
    assert [(line.need, line.axis, line.origin, line.state.text) for line in view.lessons] == [
        ("Trier", "Déchets", "Interim point of 1 April 2026", "Clause proposed"),
        ("Former", "", "", "Reused in 2027-4 (02/10/2026)"),
    ]
    assert [(block.need, block.clause) for block in view.clauses] == [("Trier", ("Le titulaire trie.",))]
    assert [(fact.label, fact.value) for fact in view.put_off] == [("Eau", "Trop tôt")]


def test_nothing_is_said_to_be_missing_rather_than_left_out() -> None:
    view = final_report_view(told())
    assert (view.results, view.axes, view.key_figures, view.essence) == ((), (), (), ())
    assert view.decisions == "No decision was made."
    assert view.words.no_result == "No indicator was followed."


@pytest.mark.parametrize("status", [MeetingStatus.OPEN, MeetingStatus.FINISHED])
def test_the_report_is_a_draft_until_the_final_review_is_finished(status: MeetingStatus) -> None:
    review = met(MeetingKind.FINAL_REVIEW, "2028-04-01", status=status)
    report = told(of_year(1), meetings=(review,))
    assert bool(final_report_view(report).identity.watermark) is (status is MeetingStatus.OPEN)
    assert report_file_name(report) == "2024-117-A_FINAL-REPORT_2029-06-01_v1.pdf"


def test_the_review_that_counts_is_the_one_finished() -> None:
    superseded = met(MeetingKind.FINAL_REVIEW, "2028-04-01", status=MeetingStatus.SUPERSEDED)
    finished = replace(met(MeetingKind.FINAL_REVIEW, "2028-04-02"), version=2)
    correction = replace(met(MeetingKind.FINAL_REVIEW, "2028-04-03", status=MeetingStatus.OPEN), version=3)
    assert last_final_review((superseded, finished, correction)) == finished
    assert last_final_review((superseded,)) is None


def test_the_screen_tells_the_same_figures() -> None:
    report = told(of_year(1, hours(number("2026-03-07", 120))), of_year(2, hours(), status=PlanStatus.CLOSED))
    sentences = figure_sentences(report.years, ENGLISH)
    assert sentences == ("0/1 targets reached (1 without a value)", "0/2 actions done")
    figures = final_report_view(report).key_figures
    assert all(f"{figure.value} {figure.label}" in told for figure, told in zip(figures, sentences, strict=True))


def test_breaches_are_told_with_what_came_of_them() -> None:
    breach = Breach(
        id="b",
        event="Tuteur non désigné",
        notice_sent_on=dt.date(2026, 4, 8),
        decision=PenaltyDecision.APPLIED,
        decided_on=dt.date(2026, 5, 4),
        amount=Decimal(150),
        notified_on=dt.date(2026, 5, 6),
    )
    register = Register(id="r", contract_id="c", breaches=(breach, Breach(id="blank")))
    [line] = final_report_view(told(of_year(1), register=register)).breaches
    assert line.startswith("Tuteur non désigné. Invitation to submit remarks of 8 April 2026")
    assert "150" in line
    assert "notified on 6 May 2026" in line
    assert final_report_view(told(of_year(1))).breaches == ()


def test_interim_points_are_counted_and_those_missed_named() -> None:
    contract = Contract(id="c", notification_date=dt.date(2025, 3, 8), duration_months=12, interim_months=3)
    interim = met(MeetingKind.INTERIM, "2025-12-10")
    deadlines = meeting_deadlines(contract, held_meetings((interim,)), LATER)
    rows = final_report_view(told(of_year(1), meetings=(interim,), deadlines=deadlines)).meetings
    points = next(row for row in rows if row.kind == "Interim point")
    assert (points.due, points.held, points.note) == ("3", "1", "missing: no. 1, 2")
