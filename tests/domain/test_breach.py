"""Breaches and penalties: the steps, the adversarial step, the cap (domain § 2.4)."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.breach import (
    Breach,
    BreachProblem,
    BreachStep,
    PenaltyDecision,
    breach_problems,
    cap_in_euros,
    decidable_from,
    is_over,
    newly_refused,
    remarks_until,
    standing,
    under_penalty,
    with_cap,
)
from facilitator_app.domain.contract import Contract, Zone
from facilitator_app.domain.preparation import ADVERSARIAL_DAYS, CapUnit, Penalty
from facilitator_app.domain.state import State

METRO = Zone.METROPOLE
NOTICED = dt.date(2026, 3, 2)
NOTICE = dt.date(2026, 3, 9)
TODAY = dt.date(2026, 3, 12)
LATER = dt.date(2026, 4, 1)

SEEN = Breach(id="b", event="Attestations non transmises", noticed_on=NOTICED)
TOLD = replace(SEEN, notice_sent_on=NOTICE)
APPLIED = replace(
    TOLD,
    decision=PenaltyDecision.APPLIED,
    decided_on=dt.date(2026, 3, 30),
    reason="Pas de réponse",
    amount=Decimal(300),
)


def test_the_holder_has_fifteen_calendar_days_by_default() -> None:
    assert SEEN.remarks_days == ADVERSARIAL_DAYS == 15
    assert remarks_until(TOLD, METRO) == dt.date(2026, 3, 24)
    assert decidable_from(TOLD, METRO) == dt.date(2026, 3, 25)


@pytest.mark.parametrize(
    ("sent", "zone", "end"),
    [
        ("2026-03-06", Zone.METROPOLE, "2026-03-23"),  # the 21st is a Saturday
        ("2026-03-19", Zone.METROPOLE, "2026-04-03"),  # Good Friday counts as any day…
        ("2026-03-19", Zone.ALSACE_MOSELLE, "2026-04-07"),  # …but there, with the weekend and Easter Monday
        ("2026-04-16", Zone.METROPOLE, "2026-05-04"),  # 1 May, then a weekend
    ],
)
def test_the_adversarial_step_is_rolled_per_zone(sent: str, zone: Zone, end: str) -> None:
    breach = replace(SEEN, notice_sent_on=dt.date.fromisoformat(sent))
    assert remarks_until(breach, zone) == dt.date.fromisoformat(end)


def test_the_time_to_answer_counts_from_the_receipt_where_it_is_known() -> None:
    sent = Breach(id="b", notice_sent_on=dt.date(2026, 11, 2))
    assert remarks_until(sent, Zone.METROPOLE) == dt.date(2026, 11, 17)
    received = replace(sent, notice_received_on=dt.date(2026, 11, 5))
    assert remarks_until(received, Zone.METROPOLE) == dt.date(2026, 11, 20)


def test_remarks_received_end_the_wait() -> None:
    answered = replace(TOLD, remarks_received_on=dt.date(2026, 3, 11))
    assert decidable_from(answered, METRO) == dt.date(2026, 3, 11)
    late = replace(TOLD, remarks_received_on=dt.date(2026, 4, 20))
    assert decidable_from(late, METRO) == dt.date(2026, 3, 25)


@pytest.mark.parametrize(
    ("breach", "step", "since", "state"),
    [
        (SEEN, BreachStep.NOTICE, NOTICED, State.WATCH),
        (replace(SEEN, noticed_on=dt.date(2026, 1, 2)), BreachStep.NOTICE, dt.date(2026, 1, 2), State.LATE),
        (replace(SEEN, noticed_on=None), BreachStep.NOTICE, None, State.WATCH),
        (TOLD, BreachStep.REMARKS, NOTICE, State.ON_TRACK),
        (replace(TOLD, remarks_received_on=TODAY), BreachStep.DECISION, TODAY, State.WATCH),
        (
            replace(TOLD, notice_sent_on=dt.date(2026, 2, 2)),
            BreachStep.DECISION,
            dt.date(2026, 2, 18),
            State.WATCH,
        ),
        (replace(TOLD, notice_sent_on=dt.date(2026, 1, 5)), BreachStep.DECISION, dt.date(2026, 1, 21), State.LATE),
        (APPLIED, BreachStep.NOTIFICATION, APPLIED.decided_on, State.WATCH),
        (replace(APPLIED, notified_on=TODAY), BreachStep.PAYMENT, TODAY, State.WATCH),
        (replace(APPLIED, notified_on=TODAY, paid_on=TODAY), BreachStep.OVER, TODAY, State.REACHED),
        (replace(SEEN, decision=PenaltyDecision.WAIVED, decided_on=TODAY), BreachStep.OVER, TODAY, State.REACHED),
        (replace(TOLD, decision=PenaltyDecision.WARNING), BreachStep.NOTIFICATION, None, State.WATCH),
        (
            replace(TOLD, decision=PenaltyDecision.WARNING, notified_on=TODAY),
            BreachStep.OVER,
            TODAY,
            State.REACHED,
        ),
    ],
)
def test_the_next_step(breach: Breach, step: BreachStep, since: dt.date | None, state: State) -> None:
    found = standing(breach, METRO, TODAY)
    assert (found.step, found.since, found.state) == (step, since, state)
    assert found.overdue == (state is State.LATE)
    assert is_over(breach) == (step is BreachStep.OVER)


def test_no_penalty_before_the_holder_could_answer() -> None:
    def applied_on(day: dt.date | None, breach: Breach = APPLIED) -> tuple[BreachProblem, ...]:
        return breach_problems(replace(breach, decided_on=day), METRO, TODAY if day is None else LATER)

    assert applied_on(dt.date(2026, 3, 24)) == (BreachProblem.APPLIED_TOO_EARLY,)
    assert applied_on(dt.date(2026, 3, 25)) == ()
    assert applied_on(None) == (BreachProblem.APPLIED_TOO_EARLY,)
    assert applied_on(dt.date(2026, 3, 24), replace(APPLIED, remarks_received_on=dt.date(2026, 3, 20))) == ()
    assert applied_on(dt.date(2026, 3, 30), replace(APPLIED, notice_sent_on=None)) == (
        BreachProblem.APPLIED_WITHOUT_NOTICE,
    )


@pytest.mark.parametrize(
    "day",
    [
        {"remarks_received_on": NOTICE - dt.timedelta(days=40)},
        {"remarks_received_on": NOTICE - dt.timedelta(days=1)},
        {"notice_received_on": NOTICE - dt.timedelta(days=40)},
    ],
)
def test_no_date_before_the_notice_shortens_the_time_to_answer(day: dict[str, dt.date]) -> None:
    early = replace(APPLIED, decided_on=NOTICE, **day)  # type: ignore[arg-type]  # days of a breach
    assert decidable_from(early, METRO) == dt.date(2026, 3, 25)
    assert breach_problems(early, METRO, LATER) == (
        BreachProblem.APPLIED_TOO_EARLY,
        BreachProblem.DATES_OUT_OF_ORDER,
    )


def test_remarks_on_the_day_of_the_notice_are_an_answer() -> None:
    assert decidable_from(replace(TOLD, remarks_received_on=NOTICE), METRO) == NOTICE


def test_a_day_to_come_and_no_time_to_answer_are_told() -> None:
    ahead = replace(APPLIED, decided_on=dt.date(2030, 1, 1))
    assert breach_problems(ahead, METRO, TODAY) == (BreachProblem.DATE_TO_COME,)
    assert breach_problems(replace(TOLD, remarks_days=0), METRO, TODAY) == (BreachProblem.NO_TIME_TO_ANSWER,)


def test_a_fault_that_was_there_before_does_not_stand_in_the_way() -> None:
    early = replace(APPLIED, decided_on=NOTICE)
    assert newly_refused(TOLD, early, METRO, TODAY) is BreachProblem.APPLIED_TOO_EARLY
    assert newly_refused(None, early, METRO, TODAY) is BreachProblem.APPLIED_TOO_EARLY
    assert newly_refused(early, replace(early, reason="Sans réponse"), METRO, TODAY) is None
    capped = replace(early, cap=Decimal(1))
    assert newly_refused(early, capped, METRO, TODAY) is BreachProblem.AMOUNT_ABOVE_CAP


def test_a_breach_may_be_waived_or_warned_of_at_once() -> None:
    for decision in (PenaltyDecision.WAIVED, PenaltyDecision.WARNING):
        breach = replace(SEEN, decision=decision, decided_on=NOTICED, reason="Régularisé")
        assert breach_problems(breach, METRO, TODAY) == ()


def test_no_amount_above_the_cap() -> None:
    capped = replace(APPLIED, cap=Decimal(250))
    assert breach_problems(capped, METRO, LATER) == (BreachProblem.AMOUNT_ABOVE_CAP,)
    assert breach_problems(replace(capped, amount=Decimal(250)), METRO, LATER) == ()


def test_what_lacks_is_told() -> None:
    assert breach_problems(Breach(id="b"), METRO, TODAY) == (BreachProblem.NO_EVENT,)
    bare = replace(APPLIED, reason=" ", amount=None)
    assert breach_problems(bare, METRO, LATER) == (BreachProblem.NO_REASON, BreachProblem.NO_AMOUNT)
    mixed = replace(APPLIED, notified_on=dt.date(2026, 3, 28))
    assert breach_problems(mixed, METRO, LATER) == (BreachProblem.DATES_OUT_OF_ORDER,)


def test_a_breach_takes_cap_and_days_of_the_penalty_it_falls_under() -> None:
    contract = Contract(id="c", amount=Decimal(120_000))
    penalty = Penalty(id="p", event="Retard de livraison", cap=Decimal("0.5"), adversarial_days=10)
    under = under_penalty(Breach(id="b"), penalty, contract, "50 € par jour")
    assert (under.event, under.cap, under.remarks_days, under.basis) == (
        "Retard de livraison",
        Decimal("600.00"),
        10,
        "50 € par jour",
    )
    assert under_penalty(SEEN, penalty, contract, "").event == SEEN.event
    assert under_penalty(under, None, contract, "") == Breach(id="b", event="Retard de livraison")


def test_a_cap_is_reckoned_once_the_amount_of_the_contract_is_known() -> None:
    penalty = Penalty(id="p", event="Retard", cap=Decimal(10))
    unknown = under_penalty(APPLIED, penalty, Contract(id="c"), "")
    assert unknown.cap is None
    contract = Contract(id="c", amount=Decimal(1000))
    capped = with_cap(unknown, [penalty], contract)
    assert capped.cap == Decimal(100)
    assert breach_problems(capped, METRO, LATER) == (BreachProblem.AMOUNT_ABOVE_CAP,)
    agreed = replace(unknown, cap=Decimal(50))
    for breach in (agreed, APPLIED, replace(unknown, penalty_id="gone")):
        assert with_cap(breach, [penalty], contract) == breach


def test_a_cap_in_percent_needs_the_amount_of_the_contract() -> None:
    contract = Contract(id="c")
    assert cap_in_euros(Penalty(id="p", cap=Decimal(5)), contract) is None
    assert cap_in_euros(Penalty(id="p"), contract) is None
    euros = Penalty(id="p", cap=Decimal(900), cap_unit=CapUnit.EUROS)
    assert cap_in_euros(euros, contract) == Decimal(900)
