"""What is due, in the groups people think in: overdue first, then by how near it is."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.due import DeadlineStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.state import State
from facilitator_app.services.listing import DueRow

translate = QCoreApplication.translate


class Group(StrEnum):
    """The panel beside the list has the first five, the view over all contracts overdue, month, quarter."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    LATER = "later"
    THIS_MONTH = "this_month"
    THREE_MONTHS = "three_months"


@dataclass(frozen=True, slots=True)
class Grouped:
    """A group with its rows, earliest first."""

    group: Group
    rows: tuple[DueRow, ...]


@dataclass(frozen=True, slots=True)
class Awaited:
    """What a party owes, or both do, earliest first."""

    party: Party
    rows: tuple[DueRow, ...]


def group_title(group: Group) -> str:
    """The heading of a group."""
    match group:
        case Group.OVERDUE:
            return translate("DueGroups", "Overdue")
        case Group.TODAY:
            return translate("DueGroups", "Today")
        case Group.WEEK:
            return translate("DueGroups", "Within 7 days")
        case Group.MONTH:
            return translate("DueGroups", "Within 30 days")
        case Group.LATER:
            return translate("DueGroups", "Later")
        case Group.THIS_MONTH:
            return translate("DueGroups", "This month")
        case Group.THREE_MONTHS:
            return translate("DueGroups", "Next three months")


def waiting_title(party: Party) -> str:
    """The heading of what one party, or both, owes."""
    match party:
        case Party.HOLDER:
            return translate("DueGroups", "Expected from the holder")
        case Party.BUYER:
            return translate("DueGroups", "Expected from the buyer")
        case Party.FACILITATOR:
            return translate("DueGroups", "To be done by the facilitator")
        case Party.SHARED:
            return translate("DueGroups", "Expected from both parties")


def group_state(group: Group) -> State | None:
    """The state whose sign and colour a group carries."""
    if group is Group.OVERDUE:
        return State.LATE
    return State.WATCH if group in (Group.TODAY, Group.WEEK, Group.MONTH, Group.THIS_MONTH) else None


def row_state(row: DueRow, today: dt.date) -> State | None:
    """The state whose sign and colour a deadline carries."""
    match row.deadline.status(today):
        case DeadlineStatus.OVERDUE:
            return State.LATE
        case DeadlineStatus.DUE_SOON:
            return State.WATCH
        case _:
            return None


def by_owner(rows: Iterable[DueRow]) -> tuple[Awaited, ...]:
    """What waits for the holder, the buyer, the facilitator, for both parties; who owes nothing is left out."""
    found: dict[Party, list[DueRow]] = {}
    for row in rows:
        found.setdefault(row.deadline.owner, []).append(row)
    order = (Party.HOLDER, Party.BUYER, Party.FACILITATOR, Party.SHARED)
    return tuple(Awaited(party, tuple(found[party])) for party in order if party in found)


def by_nearness(rows: Iterable[DueRow], today: dt.date) -> tuple[Grouped, ...]:
    """Overdue, today, within 7 days, within 30 days, later; empty groups are left out."""

    def group_of(day: dt.date) -> Group:
        days = (day - today).days
        if days < 0:
            return Group.OVERDUE
        if days == 0:
            return Group.TODAY
        return Group.WEEK if days <= 7 else Group.MONTH if days <= 30 else Group.LATER

    return _grouped(rows, group_of)


def by_month(rows: Iterable[DueRow], today: dt.date) -> tuple[Grouped, ...]:
    """Overdue, this calendar month, the next three months; empty groups are left out."""

    def group_of(day: dt.date) -> Group:
        if day < today:
            return Group.OVERDUE
        return Group.THIS_MONTH if (day.year, day.month) == (today.year, today.month) else Group.THREE_MONTHS

    return _grouped(rows, group_of)


def _grouped(rows: Iterable[DueRow], group_of: Callable[[dt.date], Group]) -> tuple[Grouped, ...]:
    found: dict[Group, list[DueRow]] = {}
    for row in rows:
        found.setdefault(group_of(row.deadline.date), []).append(row)
    return tuple(Grouped(group, tuple(found[group])) for group in Group if group in found)
