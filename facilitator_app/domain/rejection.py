"""Why a row of a contract list can't be taken in."""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What is wrong with a row, or with one of its cells."""

    MISSING = "missing"
    NO_DATE = "no_date"
    NO_AMOUNT = "no_amount"
    NO_DURATION = "no_duration"
    SIRET_LENGTH = "siret_length"
    SIRET_DIGITS = "siret_digits"
    SIRET_CHECKSUM = "siret_checksum"
    UNKNOWN_ZONE = "unknown_zone"
    TOO_MANY_CELLS = "too_many_cells"
    TWICE = "twice"
    IMPLAUSIBLE = "implausible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One fault of a row: the column it is in, and what the cell holds.

    Of a row that comes twice, `found` is the place of the first; of an implausible one, the ContractProblem's value.
    """

    fault: Fault
    column: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A row that is not taken: its place in the file (the first row is 1), its reference, and why."""

    position: int
    id: str
    reasons: tuple[Reason, ...]
    buyer_siret: str = ""
