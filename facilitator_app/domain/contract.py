"""The public contract a progress plan belongs to."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class ContractKind(StrEnum):
    """The kinds of public contract that can carry a plan (source 001 § 2.1)."""

    CONTRACT = "contract"
    FRAMEWORK = "framework"
    SUBSEQUENT = "subsequent"
    LOT = "lot"
    CONCESSION = "concession"


class Zone(StrEnum):
    """Where public holidays are counted: mainland, Alsace-Moselle, or the code of an overseas département."""

    METROPOLE = "metropole"
    ALSACE_MOSELLE = "alsace-moselle"
    GUADELOUPE = "971"
    MARTINIQUE = "972"
    GUYANE = "973"
    REUNION = "974"
    MAYOTTE = "976"


class NotificationSource(StrEnum):
    """How the date of award notification was obtained (through a portal it counts from the first reading)."""

    LETTER = "letter"
    PORTAL_READ = "portal_read"
    PORTAL_UNREAD = "portal_unread"


class StartMode(StrEnum):
    """When the plan begins: soon after the notification (source 001 § 2.3), or at the first anniversary.

    The second is the generic clause of State contracts (domain § 2.4).
    """

    AFTER_NOTIFICATION = "after_notification"
    FIRST_ANNIVERSARY = "first_anniversary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Derogation:
    """A date the contract sets instead of the computed one. `id` is the deadline's key, such as "annual_review:2".

    That of an interim point was its number ("interim:2") and is now the months since the plan began ("interim:m8"): see
    `lasting_derogations`.
    """

    id: str
    date: dt.date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """A contract followed by the facilitator. Durations in months, amount in euros excluding tax.

    `posted_on` is the day a notification was put on the buyer's portal. `interim_months`: an interim point every so
    many months, where the contract says so. `minutes_days` and `remarks_days` are working days, 0 where the contract
    asks for none; `data_days` calendar days after the end of a period in which a value is owed.
    """

    id: str
    reference: str = ""
    title: str = ""
    kind: ContractKind = ContractKind.CONTRACT
    lot: str = ""
    buyer_id: str = ""
    holder_id: str = ""
    notification_date: dt.date | None = None
    notification_source: NotificationSource = NotificationSource.LETTER
    posted_on: dt.date | None = None
    duration_months: int | None = None
    amount: Decimal | None = None
    zone: Zone = Zone.METROPOLE
    nature: str = ""
    axes: tuple[str, ...] = ()
    start: StartMode = StartMode.AFTER_NOTIFICATION
    half_yearly_reviews: bool = False
    interim_months: int | None = None
    final_review_months: int = 3
    minutes_days: int = 5
    remarks_days: int = 5
    data_days: int = 15
    derogations: tuple[Derogation, ...] = ()
    retention_until: dt.date | None = None
    private_notes: str = ""
    archived_on: dt.date | None = None
    deleted_on: dt.date | None = None


class ContractProblem(StrEnum):
    """What keeps a contract form from being accepted, or deserves a look."""

    NO_REFERENCE = "no_reference"
    NO_TITLE = "no_title"
    NO_BUYER = "no_buyer"
    DURATION_NOT_POSITIVE = "duration_not_positive"
    DURATION_TOO_LONG = "duration_too_long"
    NOTIFICATION_IMPLAUSIBLE = "notification_implausible"
    POSTED_AFTER_NOTIFICATION = "posted_after_notification"
    AMOUNT_NEGATIVE = "amount_negative"
    DEROGATION_BEFORE_EVENT = "derogation_before_event"
    DEROGATION_WITHOUT_REASON = "derogation_without_reason"
    RETENTION_BEFORE_NOTIFICATION = "retention_before_notification"


UNREAD_DAYS = 8
LONGEST_DURATION_MONTHS = 600
EARLIEST_NOTIFICATION = dt.date(1990, 1, 1)
LATEST_NOTIFICATION_YEARS = 3


def notified_unread(posted_on: dt.date) -> dt.date:
    """When a notification nobody read on the buyer's portal counts as made: 8 days after its posting (domain § 3)."""
    return posted_on + dt.timedelta(days=UNREAD_DAYS)


def notified_before_reading(contract: Contract) -> dt.date | None:
    """When a notification first read later than 8 days after its posting counts as made: before; None otherwise.

    What nobody reads within that time counts as received at its end, whoever reads it later (CCAG-FCS, art. 3.1).
    """
    read, posted = contract.notification_date, contract.posted_on
    if contract.notification_source is not NotificationSource.PORTAL_READ or read is None or posted is None:
        return None
    counts = notified_unread(posted)
    return counts if counts < read else None


def first_plan_year(contract: Contract) -> int:
    """The contract year of the first plan: the second where it begins at the first anniversary (domain § 2.4)."""
    return 2 if contract.start is StartMode.FIRST_ANNIVERSARY else 1


def contract_problems(contract: Contract, today: dt.date) -> tuple[ContractProblem, ...]:
    """What must be mended before the contract is accepted, in the order of the form."""
    found = []
    if not contract.reference.strip():
        found.append(ContractProblem.NO_REFERENCE)
    if not contract.title.strip():
        found.append(ContractProblem.NO_TITLE)
    if not contract.buyer_id:
        found.append(ContractProblem.NO_BUYER)
    notified, duration = contract.notification_date, contract.duration_months
    latest = dt.date(today.year + LATEST_NOTIFICATION_YEARS, 1, 1)
    if notified is not None and not EARLIEST_NOTIFICATION <= notified <= latest:
        found.append(ContractProblem.NOTIFICATION_IMPLAUSIBLE)
    if notified is not None and contract.posted_on is not None and contract.posted_on > notified:
        found.append(ContractProblem.POSTED_AFTER_NOTIFICATION)
    if duration is not None and duration <= 0:
        found.append(ContractProblem.DURATION_NOT_POSITIVE)
    if duration is not None and duration > LONGEST_DURATION_MONTHS:
        found.append(ContractProblem.DURATION_TOO_LONG)
    if contract.amount is not None and contract.amount < 0:
        found.append(ContractProblem.AMOUNT_NEGATIVE)
    if notified is not None and any(d.date < notified for d in contract.derogations):
        found.append(ContractProblem.DEROGATION_BEFORE_EVENT)
    if any(not d.reason.strip() for d in contract.derogations):
        found.append(ContractProblem.DEROGATION_WITHOUT_REASON)
    if notified is not None and contract.retention_until is not None and contract.retention_until < notified:
        found.append(ContractProblem.RETENTION_BEFORE_NOTIFICATION)
    return tuple(found)
