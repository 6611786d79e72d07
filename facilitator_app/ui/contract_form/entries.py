"""What is typed in the contract form, as typed, and the contract it means. No Qt: drafts and undo keep these values."""

import datetime as dt
import json
import re
from dataclasses import asdict, dataclass, fields, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.contract import (
    Contract,
    ContractKind,
    ContractProblem,
    Derogation,
    NotificationSource,
    StartMode,
    Zone,
    contract_problems,
    notified_before_reading,
    notified_unread,
)
from facilitator_app.domain.deadline import lasting_derogations
from facilitator_app.domain.typed_date import is_out_of_reach, parse_typed_date


class Field(StrEnum):
    """The fields of the form that can be wrong, in the order of the form."""

    REFERENCE = "reference"
    TITLE = "title"
    BUYER = "buyer"
    HOLDER = "holder"
    NOTIFICATION = "notification"
    POSTED = "posted"
    DURATION = "duration"
    AMOUNT = "amount"
    INTERIM = "interim"
    FINAL_REVIEW = "final_review"
    MINUTES_DAYS = "minutes_days"
    REMARKS_DAYS = "remarks_days"
    DATA_DAYS = "data_days"
    DEROGATIONS = "derogations"
    RETENTION = "retention"


class EntryProblem(StrEnum):
    """What keeps typed text from being a value."""

    NOT_A_DATE = "not_a_date"
    NOT_A_NUMBER = "not_a_number"
    NOT_IN_DIRECTORY = "not_in_directory"
    DEROGATION_WITHOUT_DATE = "derogation_without_date"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True, kw_only=True)
class DerogationEntry:
    """A derogation as typed. `id` is the deadline's key, such as "annual_review:2"."""

    id: str
    date: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """All fields of the form as typed; choices are the enum's value, organisations by id.

    `new_for` is "buyer" or "holder" while a new organisation is being entered, with its name and SIRET as typed.
    """

    reference: str = ""
    title: str = ""
    kind: str = ContractKind.CONTRACT
    lot: str = ""
    buyer_id: str = ""
    buyer_typed: str = ""
    holder_id: str = ""
    holder_typed: str = ""
    notification: str = ""
    notification_source: str = NotificationSource.LETTER
    posted: str = ""
    duration: str = ""
    amount: str = ""
    zone: str = Zone.METROPOLE
    start: str = StartMode.AFTER_NOTIFICATION
    half_yearly_reviews: bool = False
    interim: str = ""
    final_review: str = "3"
    minutes_days: str = "5"
    remarks_days: str = "5"
    data_days: str = "15"
    derogations: tuple[DerogationEntry, ...] = ()
    retention: str = ""
    axes: tuple[str, ...] = ()
    private_notes: str = ""
    new_for: str = ""
    new_name: str = ""
    new_siret: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing to mend, and the field where it is mended."""

    field: Field
    problem: ContractProblem | EntryProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The contract that the entries mean, as far as they mean something, and what is wrong with them."""

    contract: Contract
    faults: tuple[Fault, ...]


_FIELD_OF = {
    ContractProblem.NO_REFERENCE: Field.REFERENCE,
    ContractProblem.NO_TITLE: Field.TITLE,
    ContractProblem.NO_BUYER: Field.BUYER,
    ContractProblem.DURATION_NOT_POSITIVE: Field.DURATION,
    ContractProblem.DURATION_TOO_LONG: Field.DURATION,
    ContractProblem.NOTIFICATION_IMPLAUSIBLE: Field.NOTIFICATION,
    ContractProblem.POSTED_AFTER_NOTIFICATION: Field.POSTED,
    ContractProblem.AMOUNT_NEGATIVE: Field.AMOUNT,
    ContractProblem.DEROGATION_BEFORE_EVENT: Field.DEROGATIONS,
    ContractProblem.DEROGATION_WITHOUT_REASON: Field.DEROGATIONS,
    ContractProblem.RETENTION_BEFORE_NOTIFICATION: Field.RETENTION,
}
LONGEST_FINAL_REVIEW_MONTHS = 24
LONGEST_INTERIM_MONTHS = 24
LONGEST_WORKING_DAYS = 60
LONGEST_DATA_DAYS = 180
_FIGURE = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{0,6})?")


def entries_of(contract: Contract) -> Entries:
    """The form filled in with a contract: dates as dd/mm/yyyy, figures with a dot."""
    return Entries(
        reference=contract.reference,
        title=contract.title,
        kind=contract.kind,
        lot=contract.lot,
        buyer_id=contract.buyer_id,
        holder_id=contract.holder_id,
        notification=typed_day(contract.notification_date),
        notification_source=contract.notification_source,
        posted=typed_day(contract.posted_on),
        duration="" if contract.duration_months is None else str(contract.duration_months),
        amount=typed_figure(contract.amount),
        zone=contract.zone,
        start=contract.start,
        half_yearly_reviews=contract.half_yearly_reviews,
        interim="" if contract.interim_months is None else str(contract.interim_months),
        final_review=str(contract.final_review_months),
        minutes_days=str(contract.minutes_days),
        remarks_days=str(contract.remarks_days),
        data_days=str(contract.data_days),
        derogations=tuple(
            DerogationEntry(id=d.id, date=typed_day(d.date), reason=d.reason)
            for d in lasting_derogations(contract).derogations
        ),
        retention=typed_day(contract.retention_until),
        axes=contract.axes,
        private_notes=contract.private_notes,
    )


def with_posting(entries: Entries, today: dt.date) -> Entries:
    """The entries once the way of notification or the posting changed: unread, it counts 8 days after the posting."""
    posted = parse_typed_date(entries.posted, today) if entries.posted.strip() else None
    if entries.notification_source != NotificationSource.PORTAL_UNREAD or posted is None:
        return entries
    return replace(entries, notification=typed_day(notified_unread(posted)))


def counts_before_reading(entries: Entries, today: dt.date) -> dt.date | None:
    """When the notification counts as made although it was read later; None where the first reading counts."""
    read = parse_typed_date(entries.notification, today) if entries.notification.strip() else None
    posted = parse_typed_date(entries.posted, today) if entries.posted.strip() else None
    source = NotificationSource(entries.notification_source)
    contract = Contract(id="", notification_date=read, notification_source=source, posted_on=posted)
    return notified_before_reading(contract)


def typed_day(day: dt.date | None) -> str:
    """A date the way people type it."""
    return "" if day is None else f"{day.day:02}/{day.month:02}/{day.year}"


def typed_figure(value: Decimal | None) -> str:
    """A figure as text that means the same in every language: a dot, no grouping."""
    return "" if value is None else f"{value:f}"


def parse_figure(text: str) -> Decimal | None:
    """The figure a text means ("1 234,50 €", "1234.5"), or None when it means none."""
    compact = "".join(c for c in text if not c.isspace()).removesuffix("\u20ac").replace(",", ".")
    return Decimal(compact) if _FIGURE.fullmatch(compact) else None


def read_entries(entries: Entries, base: Contract, today: dt.date) -> Read:
    """The contract meant by the entries, on top of what `base` holds beyond the form, with its faults in form order."""
    faults: list[Fault] = []

    def day(text: str, field: Field) -> dt.date | None:
        found = parse_typed_date(text, today) if text.strip() else None
        if text.strip() and found is None:
            beyond = field is Field.NOTIFICATION and is_out_of_reach(text, today)
            problem = ContractProblem.NOTIFICATION_IMPLAUSIBLE if beyond else EntryProblem.NOT_A_DATE
            faults.append(Fault(field=field, problem=problem))
        return found

    def whole(text: str, field: Field) -> int | None:
        found = parse_figure(text) if text.strip() else None
        if text.strip() and (found is None or found != found.to_integral_value() or abs(found) > 10_000):
            faults.append(Fault(field=field, problem=EntryProblem.NOT_A_NUMBER))
            return None
        return None if found is None else int(found)

    def within(text: str, field: Field, longest: int, known: int) -> int:
        found = whole(text, field)
        if found is None or not 0 <= found <= longest:
            faults.append(Fault(field=field, problem=EntryProblem.NOT_A_NUMBER))
            return known
        return found

    amount = parse_figure(entries.amount) if entries.amount.strip() else None
    if entries.amount.strip() and amount is None:
        faults.append(Fault(field=Field.AMOUNT, problem=EntryProblem.NOT_A_NUMBER))
    final_review = within(
        entries.final_review, Field.FINAL_REVIEW, LONGEST_FINAL_REVIEW_MONTHS, base.final_review_months
    )
    interim = within(entries.interim or "0", Field.INTERIM, LONGEST_INTERIM_MONTHS, base.interim_months or 0)
    faults += [Fault(field=f, problem=EntryProblem.NOT_IN_DIRECTORY) for f in _unknown_parties(entries)]
    contract = replace(
        base,
        reference=entries.reference.strip(),
        title=entries.title.strip(),
        kind=ContractKind(entries.kind),
        lot=entries.lot.strip(),
        buyer_id=entries.buyer_id,
        holder_id=entries.holder_id,
        notification_date=day(entries.notification, Field.NOTIFICATION),
        notification_source=NotificationSource(entries.notification_source),
        posted_on=day(entries.posted, Field.POSTED) if is_posted(entries) else None,
        duration_months=whole(entries.duration, Field.DURATION),
        amount=amount,
        zone=Zone(entries.zone),
        start=StartMode(entries.start),
        half_yearly_reviews=entries.half_yearly_reviews,
        interim_months=interim or None,
        final_review_months=final_review,
        minutes_days=within(entries.minutes_days, Field.MINUTES_DAYS, LONGEST_WORKING_DAYS, base.minutes_days),
        remarks_days=within(entries.remarks_days, Field.REMARKS_DAYS, LONGEST_WORKING_DAYS, base.remarks_days),
        data_days=within(entries.data_days, Field.DATA_DAYS, LONGEST_DATA_DAYS, base.data_days),
        derogations=_derogations(entries, today, faults),
        retention_until=day(entries.retention, Field.RETENTION),
        axes=tuple(axis.strip() for axis in entries.axes if axis.strip()),
        private_notes=entries.private_notes,
    )
    faults += [Fault(field=_FIELD_OF[p], problem=p) for p in contract_problems(contract, today)]
    return Read(contract=contract, faults=_first_of_each(faults))


def is_posted(entries: Entries) -> bool:
    """Whether the notification went through the buyer's portal."""
    return entries.notification_source != NotificationSource.LETTER


def _unknown_parties(entries: Entries) -> list[Field]:
    """The parties typed, or begun as new organisations, that are not in the directory."""
    typed = [
        (Field.BUYER, "buyer", entries.buyer_typed, entries.buyer_id),
        (Field.HOLDER, "holder", entries.holder_typed, entries.holder_id),
    ]
    return [
        field
        for field, role, text, chosen in typed
        if (text.strip() and not chosen) or (entries.new_for == role and entries.new_name.strip())
    ]


def _derogations(entries: Entries, today: dt.date, faults: list[Fault]) -> tuple[Derogation, ...]:
    found = []
    for entry in entries.derogations:
        day = parse_typed_date(entry.date, today)
        if day is None:
            typed = bool(entry.date.strip())
            problem = EntryProblem.NOT_A_DATE if typed else EntryProblem.DEROGATION_WITHOUT_DATE
            faults.append(Fault(field=Field.DEROGATIONS, problem=problem))
        else:
            found.append(Derogation(id=entry.id, date=day, reason=entry.reason.strip()))
    return tuple(found)


def _first_of_each(faults: list[Fault]) -> tuple[Fault, ...]:
    """One fault per field, the first found, in the order of the form."""
    first: dict[Field, Fault] = {}
    for fault in faults:
        first.setdefault(fault.field, fault)
    return tuple(first[field] for field in Field if field in first)


def to_draft(entries: Entries) -> str:
    """The entries as JSON text for the drafts."""
    return json.dumps(asdict(entries), ensure_ascii=False)


def from_draft(text: str) -> Entries | None:
    """The entries kept in a draft, or None when it can't be read (it then stays where it is)."""
    try:
        kept = json.loads(text)
        known = {f.name for f in fields(Entries)}
        values = {name: value for name, value in kept.items() if name in known}
        values["derogations"] = tuple(DerogationEntry(**entry) for entry in values.get("derogations", ()))
        values["axes"] = tuple(str(axis) for axis in values.get("axes", ()))
        entries = Entries(**values)
        ContractKind(entries.kind), NotificationSource(entries.notification_source), Zone(entries.zone)
        StartMode(entries.start)
    except (ValueError, TypeError, AttributeError):
        return None
    return entries
