"""Whether a contract suits a progress plan: the assessment made before it is let (source 001 § 2.1)."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Feasibility:
    """One assessment. It is under way until `assessed_on`; `assessor` is a function, not a person's name."""

    id: str
    contract_id: str
    assessed_on: dt.date | None = None
    assessor: str = ""
