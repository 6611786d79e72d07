"""What leads to the joint plan: the holder convenes the kick-off and makes a project per axis (source 001 § 2.3)."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisProject:
    """The holder's project for one targeted axis. `id` is the axis's in the preparation."""

    id: str
    sent_on: dt.date | None = None
    received_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KickOff:
    """The kick-off of one contract, from convening to the projects of the holder."""

    id: str
    contract_id: str
    meeting_on: dt.date | None = None
    place: str = ""
    projects: tuple[AxisProject, ...] = ()
