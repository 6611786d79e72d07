"""The columns of the contract list: what they are called, how they are sorted, which leave first when room is short."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Column(StrEnum):
    """A column, by the name it is remembered under."""

    STATE = "state"
    REFERENCE = "reference"
    TITLE = "title"
    BUYER = "buyer"
    HOLDER = "holder"
    STAGE = "stage"
    NOTIFIED = "notified"
    TIME_LEFT = "time_left"
    DEADLINE = "deadline"
    OWED = "owed"


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """`sort` is the service's name; widths are in characters; `rank` 0 never leaves, the highest leaves first."""

    sort: str
    width: int
    narrowest: int
    rank: int


FACTS = {
    Column.STATE: ColumnFacts("state", 16, 16, 0),
    Column.REFERENCE: ColumnFacts("reference", 15, 13, 2),
    Column.TITLE: ColumnFacts("title", 36, 26, 0),
    Column.BUYER: ColumnFacts("buyer", 24, 18, 4),
    Column.HOLDER: ColumnFacts("holder", 24, 18, 3),
    Column.STAGE: ColumnFacts("stage", 12, 11, 7),
    Column.NOTIFIED: ColumnFacts("notification_date", 13, 12, 8),
    Column.TIME_LEFT: ColumnFacts("end_date", 28, 24, 6),
    Column.DEADLINE: ColumnFacts("next_deadline_date", 32, 32, 0),
    Column.OWED: ColumnFacts("next_deadline_kind", 34, 19, 1),
}
ORDER = tuple(Column)


def column_title(column: Column) -> str:
    """The heading of a column."""
    match column:
        case Column.STATE:
            return translate("ContractColumns", "State")
        case Column.REFERENCE:
            return translate("ContractColumns", "Reference")
        case Column.TITLE:
            return translate("ContractColumns", "Title")
        case Column.BUYER:
            return translate("ContractColumns", "Buyer")
        case Column.HOLDER:
            return translate("ContractColumns", "Holder")
        case Column.STAGE:
            return translate("ContractColumns", "Plan")
        case Column.NOTIFIED:
            return translate("ContractColumns", "Notified on")
        case Column.TIME_LEFT:
            return translate("ContractColumns", "Duration and time left")
        case Column.DEADLINE:
            return translate("ContractColumns", "Next deadline")
        case Column.OWED:
            return translate("ContractColumns", "What, owed by")


def fitting(wanted: list[Column], widths: dict[Column, int], room: int) -> set[Column]:
    """Which of the wanted columns fit into so many pixels, when each has the width given.

    The highest ranks leave; a narrow one stays all the same in the room that a wider one of lower rank leaves unused.
    """
    staying: set[Column] = set()
    for column in sorted(wanted, key=lambda column: FACTS[column].rank):
        left = room - sum(widths[other] for other in staying)
        if FACTS[column].rank == 0 or widths[column] <= left:
            staying.add(column)
    return staying
