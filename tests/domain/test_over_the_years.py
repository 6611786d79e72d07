"""All plans of a contract side by side: results year by year, and what became of actions, proposals, decisions."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.calendar import anniversary
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import meeting_deadlines
from facilitator_app.domain.followed_indicator import YearVerdict
from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.meeting import (
    Decision,
    DecisionState,
    Fate,
    FollowedUp,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
    Proposal,
    held_meetings,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.over_the_years import over_the_years
from facilitator_app.domain.plan import (
    Accumulation,
    Action,
    ActionStatus,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Plan,
    PlanStatus,
)
from facilitator_app.domain.progress import Trend
from facilitator_app.domain.register import Amendment, Answer, Register, RegisteredProposal
from tests.domain.plans import ENDS, STARTS, indicator, number, plan, share

LATER = dt.date(2029, 6, 1)


def of_year(year: int, *indicators: Indicator, **fields: Any) -> Plan:
    """The closed plan of a contract year."""
    known: dict[str, Any] = {"status": PlanStatus.CLOSED, "indicators": indicators} | fields
    starts_on = anniversary(STARTS, year - 1)
    ends_on = anniversary(STARTS, year) - dt.timedelta(days=1)
    return replace(plan(**known), id=f"p{year}", year=year, starts_on=starts_on, ends_on=ends_on)


def met(kind: MeetingKind, day: str, **fields: Any) -> Meeting:
    date = dt.date.fromisoformat(day)
    known: dict[str, Any] = {"status": MeetingStatus.FINISHED} | fields
    return Meeting(id=f"m{day}", contract_id="c", kind=kind, date=date, **known)


def test_nothing_comes_to_nothing() -> None:
    found = over_the_years((), (), today=LATER)
    assert found.years == () and found.indicators == () and found.meetings == () and found.judged() == ()


def test_the_same_line_is_followed_through_the_years() -> None:
    first = indicator(number("2026-03-07", 80), target=Decimal(90))
    second = indicator(number("2026-03-07", 80), number("2027-03-07", 120), target=Decimal(110), baseline=Decimal(80))
    found = over_the_years((of_year(2, second), of_year(1, first)), (), today=LATER)
    [line] = found.indicators
    assert [(y.year, y.result, y.verdict) for y in line.years] == [
        (1, Decimal(80), YearVerdict.NOT_REACHED),
        (2, Decimal(120), YearVerdict.REACHED),
    ]
    assert [y.indicator.target for y in line.years if y.indicator] == [Decimal(90), Decimal(110)]
    assert line.years[1].reading is not None and line.years[1].reading.trend is Trend.BETTER
    assert line.axis_id == "x1" and line.verdict is YearVerdict.REACHED
    assert found.reached() == (line,)


def test_a_year_without_a_value_is_told_with_its_reason_and_not_averaged_away() -> None:
    reason = IndicatorValue(id="v", period_end=dt.date(2026, 3, 7), not_available="Agence fermée")
    first, second = indicator(reason), indicator(reason, number("2027-03-07", 100))
    [line] = over_the_years((of_year(1, first), of_year(2, second)), (), today=LATER).indicators
    assert line.years[0].verdict is YearVerdict.NO_VALUE
    assert line.years[0].not_available == "Agence fermée"
    assert line.years[1].result == Decimal(100)


def test_a_line_dropped_and_one_begun_later_are_not_followed_in_the_other_years() -> None:
    begun = replace(indicator(number("2027-03-07", 3)), id="i2", name="Stages")
    [dropped, new] = over_the_years(
        (of_year(1, indicator(number("2026-03-07", 100))), of_year(2, begun)), (), today=LATER
    ).indicators
    assert [y.verdict for y in dropped.years] == [YearVerdict.REACHED, YearVerdict.NOT_FOLLOWED]
    assert [y.verdict for y in new.years] == [YearVerdict.NOT_FOLLOWED, YearVerdict.NOT_REACHED]
    assert dropped.verdict is YearVerdict.REACHED


def test_a_year_under_way_is_neither_reached_nor_missed() -> None:
    running = of_year(1, indicator(number("2025-09-07", 60)), status=PlanStatus.VALIDATED)
    found = over_the_years((running,), (), today=dt.date(2025, 10, 1))
    assert found.years[0].over is False
    assert found.indicators[0].verdict is YearVerdict.UNDER_WAY
    assert found.indicators[0].years[0].result == Decimal(60)
    assert found.judged() == ()


def test_an_indicator_without_a_target_is_not_judged() -> None:
    found = over_the_years((of_year(1, indicator(number("2026-03-07", 5), target=None)),), (), today=LATER)
    assert found.indicators[0].verdict is YearVerdict.NO_TARGET
    assert found.judged() == ()


def test_minutes_corrected_later_mend_the_year_they_are_about() -> None:
    corrected = of_year(1, indicator(number("2026-03-07", 70)))
    renewed = of_year(2, indicator(number("2026-03-07", 700), number("2027-03-07", 80)))
    [line] = over_the_years((corrected, renewed), (), today=LATER).indicators
    assert [y.result for y in line.years] == [Decimal(70), Decimal(80)]


def test_a_value_that_came_after_the_renewal_still_counts_for_its_year() -> None:
    [line] = over_the_years(
        (of_year(1, indicator()), of_year(2, indicator(number("2026-03-07", 70), number("2027-03-07", 80)))),
        (),
        today=LATER,
    ).indicators
    assert [y.result for y in line.years] == [Decimal(70), Decimal(80)]


def test_shares_over_the_years_are_made_again_from_their_parts() -> None:
    known: dict[str, Any] = {"kind": IndicatorKind.SHARE, "accumulation": Accumulation.CUMULATIVE}
    first = indicator(share("2026-03-07", 1, 2), **known)
    second = indicator(share("2026-03-07", 1, 2), share("2027-03-07", 10, 100), **known)
    [line] = over_the_years((of_year(1, first), of_year(2, second)), (), today=LATER).indicators
    assert [y.result for y in line.years] == [Decimal(50), Decimal(10)]
    assert line.total == Decimal(1100) / 102


def test_values_that_stand_for_their_own_period_have_no_total() -> None:
    [line] = over_the_years((of_year(1, indicator(number("2026-03-07", 5))),), (), today=LATER).indicators
    assert line.total is None


cumulative = st.lists(st.lists(st.decimals(0, 1000, places=1), max_size=4), min_size=1, max_size=5)


@given(cumulative)
def test_the_total_is_the_sum_of_what_the_years_say(years: list[list[Decimal]]) -> None:
    history: list[IndicatorValue] = []
    plans = []
    for at, figures in enumerate(years, 1):
        starts_on = anniversary(STARTS, at - 1)
        for month, figure in enumerate(figures, 1):
            day = starts_on + dt.timedelta(days=30 * month)
            history.append(IndicatorValue(id=day.isoformat(), period_end=day, number=figure))
        plans.append(of_year(at, indicator(*history, accumulation=Accumulation.CUMULATIVE)))
    [line] = over_the_years(plans, (), today=dt.date(2040, 1, 1)).indicators
    results = [y.result for y in line.years]
    assert results == [sum(figures, Decimal(0)) if figures else None for figures in years]
    assert line.total == (sum((r for r in results if r is not None), Decimal(0)) if history else None)
    assert len(tuple(y.year for y in line.years if y.verdict is YearVerdict.NO_VALUE)) == sum(
        1 for figures in years if not figures
    )


@given(st.permutations([1, 2, 3]), st.permutations([1, 2]))
def test_the_order_of_plans_makes_no_difference(years: list[int], versions: list[int]) -> None:
    plans = [
        replace(of_year(year, indicator(number("2026-03-07", year))), id=f"{year}-{version}", version=version)
        for year in years
        for version in versions
    ]
    found = over_the_years(plans, (), today=LATER)
    assert [(year.number, year.plan_id) for year in found.years] == [(1, "1-2"), (2, "2-2"), (3, "3-2")]


def test_a_draft_counts_only_where_nothing_was_agreed_and_a_year_to_come_not_at_all() -> None:
    agreed = of_year(1, indicator())
    new_version = replace(agreed, id="draft", version=2, status=PlanStatus.DRAFT)
    only_draft = of_year(2, status=PlanStatus.DRAFT)
    to_come = of_year(3, status=PlanStatus.DRAFT)
    found = over_the_years((agreed, new_version, only_draft, to_come), (), today=only_draft.starts_on)
    assert [year.plan_id for year in found.years] == ["p1", "p2"]


def test_actions_are_counted_by_party_and_year_and_once_over_all() -> None:
    begun = Action(id="a1", title="Former", party=Party.HOLDER)
    done = replace(begun, status=ActionStatus.DONE)
    dropped = Action(id="a2", title="Visiter", party=Party.BUYER, status=ActionStatus.DROPPED)
    found = over_the_years(
        (of_year(1, actions=(begun, dropped, Action(id="a3"))), of_year(2, actions=(done,))), (), today=LATER
    )
    assert [(c.year, c.party, c.done, c.dropped, c.still_open) for c in found.actions] == [
        (1, Party.HOLDER, 0, 0, 1),
        (1, Party.BUYER, 0, 1, 0),
        (2, Party.HOLDER, 1, 0, 0),
        (0, Party.HOLDER, 1, 0, 0),
        (0, Party.BUYER, 0, 1, 0),
    ]
    assert [action.id for action in found.left_undone] == ["a2"]


def test_a_proposal_is_told_once_as_it_ended() -> None:
    kept = RegisteredProposal(id="r", text="Livrer à vélo", made_on=dt.date(2027, 1, 5))
    taken_up = RegisteredProposal(id="s", text="Consigne", made_on=dt.date(2025, 4, 1))
    meetings = (
        met(MeetingKind.ANNUAL_REVIEW, "2026-04-01", proposals=(Proposal(id="s", text="Consigne"), Proposal(id="t"))),
        met(MeetingKind.INTERIM, "2026-09-01", proposals=(Proposal(id="s", text="Consigne", fate=Fate.ACCEPTED),)),
    )
    found = over_the_years(
        (), meetings, today=LATER, register=Register(id="g", contract_id="c", proposals=(kept, taken_up))
    )
    assert [(p.id, p.present.fate, p.present.occasion.kind) for p in found.proposals] == [
        ("s", Fate.ACCEPTED, MeetingKind.INTERIM),
        ("r", Fate.PROPOSED, None),
    ]


@pytest.mark.parametrize(("after_meeting", "fate"), [(False, Fate.REFUSED), (True, Fate.ACCEPTED)])
def test_a_proposal_answered_after_the_meeting_of_the_day_ends_as_it_was_answered(
    after_meeting: bool, fate: Fate
) -> None:
    day = dt.date(2026, 4, 1)
    answer = Answer(on=day, fate=Fate.ACCEPTED, after_meeting=after_meeting)
    line = RegisteredProposal(id="s", text="Consigne", made_on=dt.date(2025, 4, 1), answers=(answer,))
    refused = Proposal(id="s", text="Consigne", fate=Fate.REFUSED)
    found = over_the_years(
        (),
        (met(MeetingKind.ANNUAL_REVIEW, "2026-04-01", proposals=(refused,)),),
        today=LATER,
        register=Register(id="g", contract_id="c", proposals=(line,)),
    )
    assert [p.present.fate for p in found.proposals] == [fate]


def test_decisions_carry_what_later_meetings_said_of_them() -> None:
    meetings = (
        met(
            MeetingKind.ANNUAL_REVIEW,
            "2026-04-01",
            decisions=(
                Decision(id="d1", text="Former", term=ContractTerm.NONE),
                Decision(id="d2", text="Livrer", term=ContractTerm.PRICE),
                Decision(id="d3"),
            ),
        ),
        met(MeetingKind.INTERIM, "2026-09-01", followed_up=(FollowedUp(id="d1", outcome=Outcome.DONE),)),
    )
    found = over_the_years((), meetings, today=LATER).decisions
    assert [(d.id, d.state, d.term) for d in found] == [
        ("d1", DecisionState.DONE, ContractTerm.NONE),
        ("d2", DecisionState.OPEN, ContractTerm.PRICE),
    ]


def test_replaced_minutes_and_corrections_in_hand_do_not_count() -> None:
    decided = (Decision(id="d1", text="Former"),)
    meetings = (
        met(MeetingKind.ANNUAL_REVIEW, "2026-04-01", status=MeetingStatus.SUPERSEDED, decisions=decided),
        met(MeetingKind.ANNUAL_REVIEW, "2026-04-02", status=MeetingStatus.OPEN, replaces="m", decisions=decided),
    )
    assert over_the_years((), meetings, today=LATER).decisions == ()


def test_amendments_are_those_of_the_register_and_of_the_plans_each_once() -> None:
    bound = Formalisation(
        term=ContractTerm.DELIVERY,
        amendment_number="2",
        amendment_on=dt.date(2026, 5, 1),
        amendment_amount=Decimal(-300),
        amendment_months=4,
    )
    letters = Formalisation(sent_on=dt.date(2027, 5, 1), received_on=dt.date(2027, 5, 9))
    register = Register(
        id="g",
        contract_id="c",
        amendments=(
            Amendment(id="1", number="1", signed_on=dt.date(2025, 9, 1), purpose="Prix", term=ContractTerm.PRICE),
            Amendment(id="2", number="2", signed_on=dt.date(2026, 5, 1), purpose="Livraison"),
            Amendment(id="3"),
        ),
    )
    plans = (of_year(1, formalisation=bound), of_year(2, formalisation=letters))
    found = over_the_years(plans, (), today=LATER, register=register)
    assert [(a.number, a.purpose) for a in found.amendments] == [("1", "Prix"), ("2", "Livraison")]
    assert found.letters == 1
    alone = over_the_years(plans, (), today=LATER)
    assert [(a.number, a.term) for a in alone.amendments] == [("2", ContractTerm.DELIVERY)]
    assert [(a.amount, a.months) for a in alone.amendments] == [(Decimal(-300), 4)]


def test_a_plan_that_touches_a_term_without_its_amendment_is_told() -> None:
    price = Formalisation(term=ContractTerm.PRICE)
    plans = (of_year(1, formalisation=price, status=PlanStatus.CLOSED), of_year(2, status=PlanStatus.VALIDATED))
    assert over_the_years(plans, (), today=LATER).amendments_awaited == 1
    noted = (replace(plans[0], formalisation=replace(price, amendment_number="1", amendment_on=LATER)), plans[1])
    assert over_the_years(noted, (), today=LATER).amendments_awaited == 0
    covered = Register(id="g", contract_id="c", amendments=(Amendment(id="a", formalises=(plans[0].id,)),))
    assert over_the_years(plans, (), today=LATER, register=covered).amendments_awaited == 0
    draft = replace(plans[0], status=PlanStatus.DRAFT)
    assert over_the_years((draft,), (), today=LATER).amendments_awaited == 0


def test_meetings_held_are_set_against_those_that_fell_due() -> None:
    contract = Contract(id="c", notification_date=STARTS, duration_months=36)
    meetings = (
        met(MeetingKind.KICK_OFF, "2025-04-20", year=0),
        met(MeetingKind.ANNUAL_REVIEW, "2026-06-30", year=1),
        met(MeetingKind.INTERIM, "2026-09-01"),
    )
    today = dt.date(2027, 8, 1)
    deadlines = meeting_deadlines(contract, held_meetings(meetings), today)
    found = over_the_years((), meetings, today=today, deadlines=deadlines)
    assert [(h.kind, h.due, h.held, h.late, h.missed) for h in found.meetings] == [
        (MeetingKind.KICK_OFF, 1, 1, 0, ()),
        (MeetingKind.ANNUAL_REVIEW, 2, 1, 1, (2,)),
    ]
    assert found.interim_points == 1


@pytest.mark.parametrize(
    ("direction", "figure", "verdict"),
    [
        (Direction.DOWN, 90, YearVerdict.REACHED),
        (Direction.DOWN, 110, YearVerdict.NOT_REACHED),
        (Direction.REACH, 100, YearVerdict.REACHED),
    ],
)
def test_reached_follows_the_direction(direction: Direction, figure: int, verdict: YearVerdict) -> None:
    line = indicator(number("2026-03-07", figure), direction=direction)
    assert over_the_years((of_year(1, line),), (), today=ENDS).indicators[0].verdict is verdict
