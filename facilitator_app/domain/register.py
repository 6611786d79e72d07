"""What happens between meetings: proposals of the holder, breaches and penalties, amendments (domain § 2.6, 2.7)."""

import datetime as dt
from dataclasses import dataclass

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredProposal:
    """A proposal of the holder made between meetings; the next meeting takes it up."""

    id: str
    made_on: dt.date | None = None
    text: str = ""
    fate: Fate = Fate.PROPOSED
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """A breach of the contract, with the steps towards a penalty.

    The holder may answer until the end of the adversarial step, `remarks_days` after the notice (source 003; 15 by
    default). Amount in euros.
    """

    id: str
    event: str = ""
    noticed_on: dt.date | None = None
    notice_sent_on: dt.date | None = None
    remarks_days: int = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An amendment of the contract: what an exchange of letters can't do."""

    id: str
    number: str = ""
    signed_on: dt.date | None = None
    purpose: str = ""
    term: ContractTerm = ContractTerm.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The register of one contract."""

    id: str
    contract_id: str
    proposals: tuple[RegisteredProposal, ...] = ()
    breaches: tuple[Breach, ...] = ()
    amendments: tuple[Amendment, ...] = ()
