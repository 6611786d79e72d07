"""Which documents issued have been replaced since, and by what."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator_app.domain.meeting import MeetingStatus
from facilitator_app.services.issuing import series_name, subject_of
from facilitator_app.services.paper_kinds import PaperKind
from facilitator_app.store.issued import Issued

if TYPE_CHECKING:
    from facilitator_app.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """The version that took a document's place, and its day; minutes that were corrected are `cancelled` by it."""

    version: int
    on: dt.date
    cancelled: bool = False


def replacements(contract_id: str, store: Store) -> dict[str, Replacement]:
    """What took the place of documents issued for a contract, by their ids; those that stand are not among them.

    Minutes are cancelled and replaced by the last finished correction of their meeting; any other document is replaced
    once it was issued again about the same subject. A signed document fares as the one it signs.
    """
    kept = store.issued.of_contract(contract_id)
    found = _corrected(contract_id, kept, store) | _issued_again(kept)
    for issued in kept:
        signs = json.loads(issued.data).get("signs", "")
        if signs in found:
            found[issued.id] = found[signs]
    return found


def _corrected(contract_id: str, kept: tuple[Issued, ...], store: Store) -> dict[str, Replacement]:
    minutes = {issued.meeting_id: issued for issued in kept if issued.kind == PaperKind.MINUTES}
    if not minutes:
        return {}
    finished = [m for m in store.meetings.outlines(contract_id) if m.status is not MeetingStatus.OPEN]
    following = {meeting.replaces: meeting for meeting in finished if meeting.replaces}
    found = {}
    for meeting_id, issued in minutes.items():
        last = None
        while (meeting := following.get(last.id if last else meeting_id)) is not None:
            last = meeting
        if last is None:
            continue
        newest = minutes.get(last.id)
        day = newest.made_at.astimezone().date() if newest else last.finished_on or issued.made_at.date()
        found[issued.id] = Replacement(version=last.version, on=day, cancelled=True)
    return found


def _issued_again(kept: tuple[Issued, ...]) -> dict[str, Replacement]:
    others = [i for i in kept if i.kind in list(PaperKind) and i.kind != PaperKind.MINUTES]
    newest = {(i.kind, series_name(i.file_name), subject_of(i)): i for i in others}
    found = {}
    for issued in others:
        last = newest[issued.kind, series_name(issued.file_name), subject_of(issued)]
        if last is not issued:
            found[issued.id] = Replacement(version=last.version, on=last.made_at.astimezone().date())
    return found
