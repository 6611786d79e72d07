"""How a plan was made binding: an exchange of letters, or an amendment where a term of the contract is touched."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class ContractTerm(StrEnum):
    """What a decision or a plan may touch in the contract; all but "none" need an amendment (source 001 § 2.3)."""

    NONE = "none"
    PRICE = "price"
    DURATION = "duration"
    QUANTITY = "quantity"
    PENALTY = "penalty"
    DELIVERY = "delivery"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Formalisation:
    """What makes a validated plan binding (domain § 2.6). All may be filled in after the validation.

    The letters are those of the exchange, the amendment is the one a touched `term` needs.
    """

    term: ContractTerm = ContractTerm.NONE
    sent_on: dt.date | None = None
    received_on: dt.date | None = None
    references: str = ""
    amendment_number: str = ""
    amendment_on: dt.date | None = None
    amendment_purpose: str = ""

    @property
    def by_amendment(self) -> bool:
        """Whether an amendment is needed."""
        return self.term is not ContractTerm.NONE

    @property
    def told(self) -> bool:
        """Whether the letters have come and gone, or the amendment has its number and date."""
        if self.by_amendment:
            return bool(self.amendment_number.strip()) and self.amendment_on is not None
        return self.sent_on is not None and self.received_on is not None
