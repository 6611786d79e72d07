"""The deadlines of a contract: when, why then, who owes it, how far away (source 001 § 2.3; CCAG-FCS, art. 3.2)."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from facilitator_app.domain.calendar import SkippedDay, add_months, anniversary, roll_forward
from facilitator_app.domain.contract import (
    LONGEST_DURATION_MONTHS,
    Contract,
    Derogation,
    NotificationSource,
    StartMode,
    first_plan_year,
)
from facilitator_app.domain.due import DeadlineKind, DeadlineStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, ActionStatus

KICK_OFF_MONTHS = 2
REVIEW_MONTHS = 2
HALF_YEAR_MONTHS = 6
DUE_SOON_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One deadline. `number` is the contract year it closes (0 for the kick-off), or that of an interim point.

    `event_date` starts the period, `raw_date` is its end before rolling, `date` the day that counts. `days` is its
    length where the rule counts in days. `subject` names an action, the indicators without a value one per line, or
    a breach; `meeting` is the kind of meeting whose minutes are meant, `correction` that these correct others. One
    that `lapses` counts as met once its day is over: silence is consent. `notified_by`, `posted_on` and `start` tell
    how the event of a kick-off came about.
    """

    contract_id: str
    kind: DeadlineKind
    number: int
    event_date: dt.date
    raw_date: dt.date
    date: dt.date
    owner: Party
    skipped: tuple[SkippedDay, ...] = ()
    derogation: Derogation | None = None
    done_on: dt.date | None = None
    subject_id: str = ""
    subject: str = ""
    days: int = 0
    left_out: tuple[SkippedDay, ...] = ()
    meeting: DeadlineKind | None = None
    correction: bool = False
    lapses: bool = False
    notified_by: NotificationSource = NotificationSource.LETTER
    posted_on: dt.date | None = None
    start: StartMode = StartMode.AFTER_NOTIFICATION

    @property
    def key(self) -> str:
        """What a derogation or a meeting refers to, such as "annual_review:2".

        An interim point goes by the months since the plan began ("interim:m8"): its number changes when others are
        added, or when the contract asks for half-yearly reviews.
        """
        if self.kind is DeadlineKind.INTERIM:
            return _point_key(_months_between(self.event_date, self.raw_date))
        return deadline_key(self.kind, self.number) if not self.subject_id else f"{self.kind}:{self.subject_id}"

    def status(self, today: dt.date) -> DeadlineStatus:
        """Where the deadline stands on a day."""
        if self.done_on is not None or (self.lapses and self.date < today):
            return DeadlineStatus.DONE
        if self.date < today:
            return DeadlineStatus.OVERDUE
        if (self.date - today).days <= DUE_SOON_DAYS:
            return DeadlineStatus.DUE_SOON
        return DeadlineStatus.UPCOMING


def deadline_key(kind: DeadlineKind, number: int) -> str:
    """The name of a meeting's deadline within its contract."""
    return f"{kind}:{number}"


def _point_key(months: int) -> str:
    return f"{DeadlineKind.INTERIM}:m{months}"


def _months_between(event: dt.date, raw: dt.date) -> int:
    # Adding months never spills into the month after.
    return (raw.year - event.year) * 12 + raw.month - event.month


def contract_end(contract: Contract) -> dt.date | None:
    """The day the contract ends, None while it is unknown; what follows the end counts from this very day.

    A duration in months is a period like any other: it begins at 0:00 on the day after the notification and runs to
    the end of the same day-number (domain § 3). It is a date like the anniversary, and never rolled.
    """
    if contract.notification_date is None or contract.duration_months is None:
        return None
    return add_months(contract.notification_date, contract.duration_months)


def contract_years(contract: Contract) -> int | None:
    """How many contract years the duration covers, the last one possibly shorter; None while unknown."""
    return None if contract.duration_months is None else -(-contract.duration_months // 12)


def year_of(contract: Contract, day: dt.date) -> int:
    """The contract year (1 is the first) a day falls in; 1 before the notification, the last year after the end."""
    notified = contract.notification_date
    if notified is None or day < notified:
        return 1
    year = day.year - notified.year
    if anniversary(notified, year) <= day:
        year += 1
    last = contract_years(contract)
    return max(1, year if last is None else min(year, last))


def year_bounds(contract: Contract, year: int) -> tuple[dt.date, dt.date] | None:
    """First and last day of a contract year, or None without a notification date."""
    notified = contract.notification_date
    if notified is None:
        return None
    last = anniversary(notified, year) - dt.timedelta(days=1)
    end = contract_end(contract)
    if end is not None and year == contract_years(contract):
        last = end - dt.timedelta(days=1)
    return anniversary(notified, year - 1), last


def period_months(contract: Contract, kind: DeadlineKind) -> int:
    """How many months after its event a meeting is due; 0 for what is agreed, or counted in days."""
    match kind:
        case DeadlineKind.KICK_OFF:
            return KICK_OFF_MONTHS
        case DeadlineKind.HALF_YEARLY_REVIEW:
            return HALF_YEAR_MONTHS
        case DeadlineKind.ANNUAL_REVIEW:
            return REVIEW_MONTHS
        case DeadlineKind.FINAL_REVIEW:
            return contract.final_review_months
        case _:
            return 0


def plan_begins(contract: Contract) -> dt.date | None:
    """The day the work on the plan begins: the notification, or its first anniversary; None while unknown."""
    notified = contract.notification_date
    return None if notified is None else anniversary(notified, first_plan_year(contract) - 1)


def meeting_deadlines(contract: Contract, held: Mapping[str, dt.date], today: dt.date) -> tuple[Deadline, ...]:
    """The meetings the method and the contract ask for, earliest first.

    `held` tells, by deadline key, the day a meeting took place. Kick-off within 2 months of notification, convened by
    the holder; annual review within 2 months of each anniversary, by the buyer (source 001 § 2.3); at the end of the
    contract the final review takes the place of the annual one. Where the plan begins at the first anniversary (generic
    clause of State contracts, domain § 2.4), the kick-off counts from there and the first contract year has no review;
    a contract that ends before has no meeting. Without a duration, the years up to the next anniversary are told.
    """
    notified, begins, end = contract.notification_date, plan_begins(contract), contract_end(contract)
    if notified is None or begins is None or (end is not None and begins >= end):
        return ()
    found = [_due(contract, DeadlineKind.KICK_OFF, 0, begins, held)]
    year = first_plan_year(contract)
    while True:
        half = add_months(notified, 12 * (year - 1) + HALF_YEAR_MONTHS)
        if contract.half_yearly_reviews and (end is None or half < end):
            start = anniversary(notified, year - 1)
            found.append(_due(contract, DeadlineKind.HALF_YEARLY_REVIEW, year, start, held))
        day = anniversary(notified, year)
        if end is not None and day >= end:
            break
        found.append(_due(contract, DeadlineKind.ANNUAL_REVIEW, year, day, held))
        if end is None and day > today:
            break
        year += 1
    found += _interim_points(contract, begins, anniversary(notified, year) if end is None else end, held)
    if end is not None:
        found.append(_due(contract, DeadlineKind.FINAL_REVIEW, year, end, _with_final_review(held, year)))
    return tuple(sorted(found, key=lambda d: d.date))


def _with_final_review(held: Mapping[str, dt.date], year: int) -> dict[str, dt.date]:
    """The meetings held, the final review under its last year: the contract may have grown longer or shorter since."""
    kind = f"{DeadlineKind.FINAL_REVIEW}:"
    days = [day for key, day in held.items() if key.startswith(kind)]
    return {deadline_key(DeadlineKind.FINAL_REVIEW, year): max(days)} if days else {}


def _interim_points(contract: Contract, begins: dt.date, until: dt.date, held: Mapping[str, dt.date]) -> list[Deadline]:
    """An interim point every `interim_months` after the plan begins, where no review falls on the same day.

    The points are free in form and in who convenes (domain § 2.7): one is met by whatever meeting is held from half a
    period before its day on, so that a meeting held late settles those missed before it.
    """
    days = sorted(day for key, day in held.items() if key != deadline_key(DeadlineKind.KICK_OFF, 0))
    every = contract.interim_months or 0
    found: list[Deadline] = []
    for number, months in enumerate(_months_of_points(contract), 1):
        day = add_months(begins, months)
        if day >= until:
            break
        before = add_months(begins, months - every)
        met = next((met for met in days if met >= day - (day - before) / 2), None)
        found.append(_point(contract, number, begins, day, met))
    return found


def _months_of_points(contract: Contract) -> Iterator[int]:
    """After how many months from the beginning of the plan there is an interim point."""
    every = contract.interim_months or 0
    for months in range(every, LONGEST_DURATION_MONTHS + 1, every) if every > 0 else ():
        if months % 12 and not (contract.half_yearly_reviews and months % 12 == HALF_YEAR_MONTHS):
            yield months


def _point(contract: Contract, number: int, begins: dt.date, raw: dt.date, met: dt.date | None) -> Deadline:
    point = Deadline(
        contract_id=contract.id,
        kind=DeadlineKind.INTERIM,
        number=number,
        event_date=begins,
        raw_date=raw,
        date=raw,
        owner=Party.SHARED,
        done_on=met,
        start=contract.start,
        notified_by=contract.notification_source,
        posted_on=contract.posted_on,
    )
    date, skipped, derogation = falls_on(lasting_derogations(contract), point.key, raw)
    return replace(point, date=date, skipped=skipped, derogation=derogation)


def lasting_derogations(contract: Contract, numbered: Contract | None = None) -> Contract:
    """The contract with its derogations of interim points by what lasts, where they still go by a running number.

    The numbers are those the points had in `numbered`, the contract as it was stored, else in the contract itself.
    """
    former = f"{DeadlineKind.INTERIM}:"
    if not any(d.id.removeprefix(former).isdecimal() for d in contract.derogations if d.id.startswith(former)):
        return contract
    points = enumerate(_months_of_points(numbered or contract), 1)
    lasting = {deadline_key(DeadlineKind.INTERIM, number): _point_key(months) for number, months in points}
    known = {d.id for d in contract.derogations}
    kept = (
        replace(d, id=lasting[d.id]) if d.id in lasting and lasting[d.id] not in known else d
        for d in contract.derogations
    )
    return replace(contract, derogations=tuple(kept))


def falls_on(contract: Contract, key: str, raw: dt.date) -> tuple[dt.date, tuple[SkippedDay, ...], Derogation | None]:
    """The day that counts for a period that ends on `raw`: put off to a working day, unless the contract derogates.

    Also the days skipped on the way, and the derogation (CCAG-FCS, art. 3.2).
    """
    derogation = next((d for d in contract.derogations if d.id == key), None)
    if derogation is not None:
        return derogation.date, (), derogation
    date, skipped = roll_forward(raw, contract.zone)
    return date, skipped, None


def _due(contract: Contract, kind: DeadlineKind, number: int, event: dt.date, held: Mapping[str, dt.date]) -> Deadline:
    key = deadline_key(kind, number)
    raw = add_months(event, period_months(contract, kind))
    date, skipped, derogation = falls_on(contract, key, raw)
    return Deadline(
        contract_id=contract.id,
        kind=kind,
        number=number,
        event_date=event,
        raw_date=raw,
        date=date,
        owner=Party.HOLDER if kind is DeadlineKind.KICK_OFF else Party.BUYER,
        skipped=skipped,
        derogation=derogation,
        done_on=held.get(key),
        notified_by=contract.notification_source,
        posted_on=contract.posted_on,
        start=contract.start,
    )


def action_deadlines(contract_id: str, actions: Iterable[Action], year: int) -> tuple[Deadline, ...]:
    """The due dates of a plan's actions, as the plan states them (an agreed date is not rolled)."""
    return tuple(
        Deadline(
            contract_id=contract_id,
            kind=DeadlineKind.ACTION,
            number=year,
            event_date=action.due,
            raw_date=action.due,
            date=action.due,
            owner=action.party,
            done_on=(action.done_on or action.due) if action.status is ActionStatus.DONE else None,
            subject_id=action.id,
            subject=action.title,
        )
        for action in actions
        if action.due is not None and action.status is not ActionStatus.DROPPED
    )
