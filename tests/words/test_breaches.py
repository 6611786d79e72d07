"""Breaches and penalties in words."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.breach import Breach, PenaltyDecision, standing
from facilitator_app.domain.contract import Contract, Zone
from facilitator_app.domain.meeting import BreachSaid
from facilitator_app.domain.preparation import CapUnit, Penalty, PenaltyUnit
from facilitator_app.words.breaches import adversarial_text, breach_line, penalty_text, step_text
from facilitator_app.words.words import Words

WORDS = Words(language="en")
METRO = Zone.METROPOLE
NOTICE = dt.date(2026, 3, 9)
TODAY = dt.date(2026, 3, 12)
SEEN = Breach(id="b", event="Attestations manquantes.", noticed_on=dt.date(2026, 3, 2))
TOLD = replace(SEEN, notice_sent_on=NOTICE)


@pytest.mark.parametrize(
    ("penalty", "text"),
    [
        (Penalty(id="p", amount=Decimal(150), unit=PenaltyUnit.EUROS_PER_DAY), "150\u00a0€ per day late"),
        (
            Penalty(id="p", amount=Decimal(150), cap=Decimal(5)),
            "150\u00a0€ per event, at most 5% of the contract amount",
        ),
        (Penalty(id="p", cap=Decimal(900), cap_unit=CapUnit.EUROS), "at most €900"),
        (Penalty(id="p"), ""),
    ],
)
def test_a_penalty_says_how_it_is_reckoned(penalty: Penalty, text: str) -> None:
    assert penalty_text(penalty, WORDS) == text


@pytest.mark.parametrize(
    ("breach", "today", "text"),
    [
        (SEEN, TODAY, "Send the invitation to submit remarks"),
        (SEEN, dt.date(2026, 5, 1), "Send the invitation to submit remarks, waiting since 02/03/2026"),
        (TOLD, TODAY, "Await the holder’s remarks, until 24/03/2026"),
        (TOLD, dt.date(2026, 3, 25), "Decide, possible since 25/03/2026"),
        (replace(TOLD, decision=PenaltyDecision.WAIVED), TODAY, "Over"),
    ],
)
def test_the_next_step_names_the_day_that_counts(breach: Breach, today: dt.date, text: str) -> None:
    assert step_text(standing(breach, METRO, today), WORDS) == text


def test_the_adversarial_step_explains_itself() -> None:
    contract = Contract(id="c")
    assert adversarial_text(SEEN, contract, WORDS) == ""
    told = adversarial_text(TOLD, contract, WORDS)
    assert told.startswith(
        "Invitation to submit remarks, counted from 9 March 2026; remarks within 15 days, that is 24 March 2026."
    )
    assert told.endswith("The buyer may decide from 25 March 2026 on.")


@pytest.mark.parametrize(
    ("breach", "said", "line"),
    [
        (Breach(id="b", event="Tri non fait"), "", "Tri non fait."),
        (SEEN, "À régler", "Attestations manquantes. Noticed on 2 March 2026. À régler."),
        (
            replace(TOLD, basis="150 € par jour"),
            "",
            "Attestations manquantes. Noticed on 2 March 2026, invitation to submit remarks of 9 March 2026, the "
            "holder may answer until 24 March 2026, penalty provided for: 150 € par jour.",
        ),
        (
            replace(
                TOLD,
                remarks_received_on=dt.date(2026, 3, 12),
                remarks="Panne",
                decision=PenaltyDecision.APPLIED,
                decided_on=dt.date(2026, 3, 30),
                amount=Decimal(300),
                reason="Récidive",
                notified_on=dt.date(2026, 4, 1),
                paid_on=dt.date(2026, 4, 20),
            ),
            "",
            "Attestations manquantes. Noticed on 2 March 2026, invitation to submit remarks of 9 March 2026, "
            "remarks of the holder received on 12 March 2026 (Panne), penalty applied on 30 March 2026: €300 "
            "(Récidive), notified on 1 April 2026, paid on 20 April 2026.",
        ),
        (
            replace(TOLD, amount=Decimal(300)),
            "",
            "Attestations manquantes. Noticed on 2 March 2026, invitation to submit remarks of 9 March 2026, the "
            "holder may answer until 24 March 2026, penalty envisaged: €300.",
        ),
        (
            replace(SEEN, noticed_on=None, decision=PenaltyDecision.WARNING),
            "",
            "Attestations manquantes. Warning.",
        ),
    ],
)
def test_minutes_tell_a_breach_with_its_steps(breach: Breach, said: str, line: str) -> None:
    assert breach_line(BreachSaid(id="b", breach=breach, said=said), METRO, WORDS) == line
