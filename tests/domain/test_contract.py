"""What keeps a contract form from being accepted."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.contract import (
    Contract,
    ContractProblem,
    Derogation,
    NotificationSource,
    contract_problems,
    notified_before_reading,
)

TODAY = dt.date(2026, 11, 21)
SOUND = Contract(
    id="c",
    reference="2025-1",
    title="Nettoyage",
    buyer_id="b",
    notification_date=dt.date(2025, 3, 8),
    duration_months=24,
    amount=Decimal(1000),
)
EARLY = Derogation(id="kick_off:0", date=dt.date(2025, 1, 1), reason="CCAP")


def test_sound_contract() -> None:
    assert contract_problems(SOUND, TODAY) == ()


def test_dates_and_duration_may_wait() -> None:
    assert contract_problems(replace(SOUND, notification_date=None, duration_months=None, amount=None), TODAY) == ()


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        (replace(SOUND, reference="  "), ContractProblem.NO_REFERENCE),
        (replace(SOUND, title=""), ContractProblem.NO_TITLE),
        (replace(SOUND, buyer_id=""), ContractProblem.NO_BUYER),
        (replace(SOUND, duration_months=0), ContractProblem.DURATION_NOT_POSITIVE),
        (replace(SOUND, duration_months=601), ContractProblem.DURATION_TOO_LONG),
        (replace(SOUND, notification_date=dt.date(2, 11, 30)), ContractProblem.NOTIFICATION_IMPLAUSIBLE),
        (replace(SOUND, notification_date=dt.date(5021, 2, 18)), ContractProblem.NOTIFICATION_IMPLAUSIBLE),
        (replace(SOUND, amount=Decimal(-1)), ContractProblem.AMOUNT_NEGATIVE),
        (replace(SOUND, derogations=(EARLY,)), ContractProblem.DEROGATION_BEFORE_EVENT),
        (
            replace(SOUND, derogations=(replace(EARLY, date=TODAY, reason=" "),)),
            ContractProblem.DEROGATION_WITHOUT_REASON,
        ),
        (replace(SOUND, retention_until=dt.date(2025, 3, 7)), ContractProblem.RETENTION_BEFORE_NOTIFICATION),
    ],
)
def test_each_problem(changed: Contract, problem: ContractProblem) -> None:
    assert contract_problems(changed, TODAY) == (problem,)


def test_29_february_is_a_day_like_any_other() -> None:
    assert contract_problems(SOUND, dt.date(2028, 2, 29)) == ()


@pytest.mark.parametrize(
    ("source", "posted", "read", "counts"),
    [
        (NotificationSource.PORTAL_READ, "2025-02-28", "2025-03-08", None),
        (NotificationSource.PORTAL_READ, "2025-02-28", "2025-03-09", "2025-03-08"),
        (NotificationSource.PORTAL_READ, "2024-02-22", "2024-03-02", "2024-03-01"),
        (NotificationSource.PORTAL_READ, None, "2025-03-09", None),
        (NotificationSource.PORTAL_UNREAD, "2025-02-28", "2025-03-09", None),
        (NotificationSource.LETTER, "2025-02-28", "2025-03-09", None),
    ],
)
def test_read_after_eight_days_it_counts_from_their_end(
    source: NotificationSource, posted: str | None, read: str, counts: str | None
) -> None:
    of = replace(
        SOUND,
        notification_source=source,
        posted_on=dt.date.fromisoformat(posted) if posted else None,
        notification_date=dt.date.fromisoformat(read),
    )
    found = notified_before_reading(of)
    assert (found.isoformat() if found else None) == counts
