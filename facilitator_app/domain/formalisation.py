"""How a plan was made binding: an exchange of letters, or an amendment where a term of the contract is touched."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
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


class AmendmentStep(StrEnum):
    """What an amendment entails, in the order in which it is done.

    Code de la commande publique: no change of the overall nature (L. 2194-1), one of the grounds for modification
    (R. 2194-1 to 9), notification (R. 2182-4), essential data published (R. 2196-1). Code général des collectivités
    territoriales: opinion of the tender committee above 5 % (L. 1414-4), legality check (L. 2131-1).
    """

    TERMS_TOLD = "terms_told"
    NATURE_KEPT = "nature_kept"
    GROUND_FOUND = "ground_found"
    BOTH_AGREE = "both_agree"
    COMMITTEE = "committee"
    SIGNED_BY_AUTHORISED = "signed_by_authorised"
    LEGALITY_CHECK = "legality_check"
    NOTIFIED = "notified"
    DATA_PUBLISHED = "data_published"
    PLAN_ANNEXED = "plan_annexed"


# The method itself asks for these (source 001 § 2.3, source 003). The other steps rest on the law, and are shown as to
# be checked: thresholds and authorities differ from one buyer to the next. Words name the text each rests on.
CERTAIN_STEPS = frozenset({AmendmentStep.TERMS_TOLD, AmendmentStep.BOTH_AGREE, AmendmentStep.PLAN_ANNEXED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The letter of one party: when it left, when the other party received it, and its reference."""

    sent_on: dt.date | None = None
    received_on: dt.date | None = None
    reference: str = ""

    @property
    def complete(self) -> bool:
        """Whether it was sent and received."""
        return self.sent_on is not None and self.received_on is not None

    @property
    def out_of_order(self) -> bool:
        """Whether it is said to have been received before it was sent."""
        return self.sent_on is not None and self.received_on is not None and self.received_on < self.sent_on

    @property
    def begun(self) -> bool:
        """Whether anything is known of it."""
        return self != Letter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Formalisation:
    """What makes a validated plan binding (domain § 2.6). All may be filled in after the validation.

    `buyer_letter` and `holder_letter` are those of the exchange. `sent_on`, `received_on` and `references` tell of an
    exchange noted as a single pair, as it was before; they still count. The amendment is the one a touched `term`
    needs: its amount is what it adds in euros excluding tax (less than 0 where it takes away), its `amendment_months`
    what it adds to the duration; `steps_done` are the steps that were ticked.
    """

    term: ContractTerm = ContractTerm.NONE
    sent_on: dt.date | None = None
    received_on: dt.date | None = None
    references: str = ""
    buyer_letter: Letter = Letter()
    holder_letter: Letter = Letter()
    amendment_number: str = ""
    amendment_on: dt.date | None = None
    amendment_purpose: str = ""
    amendment_amount: Decimal | None = None
    amendment_months: int | None = None
    steps_done: tuple[AmendmentStep, ...] = ()

    @property
    def by_amendment(self) -> bool:
        """Whether an amendment is needed."""
        return self.term is not ContractTerm.NONE

    @property
    def known_buyer_letter(self) -> Letter:
        """The buyer's letter; where only a single pair was noted, what was sent."""
        return Letter(sent_on=self.sent_on, reference=self.references) if self._noted_as_a_pair else self.buyer_letter

    @property
    def known_holder_letter(self) -> Letter:
        """The holder's letter; where only a single pair was noted, the answer received."""
        return Letter(received_on=self.received_on) if self._noted_as_a_pair else self.holder_letter

    @property
    def _noted_as_a_pair(self) -> bool:
        return not self.buyer_letter.begun and not self.holder_letter.begun

    @property
    def out_of_order(self) -> bool:
        """Whether a letter is said to have been received before it was sent."""
        return not self.by_amendment and (self.buyer_letter.out_of_order or self.holder_letter.out_of_order)

    @property
    def told(self) -> bool:
        """Whether both letters were sent and received, or the amendment has its number and date."""
        if self.by_amendment:
            return bool(self.amendment_number.strip()) and self.amendment_on is not None
        exchanged = self.buyer_letter.complete and self.holder_letter.complete
        return exchanged or (self.sent_on is not None and self.received_on is not None)
