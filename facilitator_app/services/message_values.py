"""What the fields of the template of messages stand for, in a message with one document."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.message import MessageField
from facilitator_app.domain.organisation import OrganisationKind, Party

if TYPE_CHECKING:
    from facilitator_app.domain.meeting import Meeting
    from facilitator_app.store.issued import Issued
    from facilitator_app.store.store import Store
    from facilitator_app.words.words import Words


def values(issued: Issued, pdf: bytes, store: Store, words: Words, *, notice: str = "") -> Mapping[str, str]:
    """By the names of the fields, in lower case; a `notice` that the document was replaced stands where it tells what
    it replaces. Raises Problem NOT_FOUND.
    """
    from facilitator_app.words.messages import field_name

    found = _by_field(issued, pdf, store, words) | ({MessageField.REPLACES: notice} if notice else {})
    return {name: found[field] for field in MessageField for name in (field.value, field_name(field, words))}


def _by_field(issued: Issued, pdf: bytes, store: Store, words: Words) -> dict[MessageField, str]:
    from facilitator_app.documents.reading import title_of
    from facilitator_app.domain.calendar import add_working_days
    from facilitator_app.words.labels import label

    contract = store.contracts.get(issued.contract_id)
    meeting = store.meetings.find(issued.meeting_id) if issued.meeting_id else None
    replaced = words.translate("Message", "This version cancels and replaces the one before.")
    until = None
    if meeting is not None and meeting.remarks_days > 0:
        # "within n working days of the sending", as the minutes say: the message goes today.
        until = add_working_days(store.today(), meeting.remarks_days, contract.zone)
    return {
        MessageField.DOCUMENT: title_of(pdf) or Path(issued.file_name).stem,
        MessageField.REFERENCE: contract.reference,
        MessageField.TITLE: contract.title,
        MessageField.MEETING: "" if meeting is None else label(meeting.kind, words),
        MessageField.DATE: words.date((meeting and meeting.date) or issued.made_at.astimezone().date()),
        MessageField.REMARKS_UNTIL: words.date(until),
        MessageField.HOLDER: _name(contract.holder_id, store),
        MessageField.BUYER: _name(contract.buyer_id, store),
        MessageField.VERSION: str(issued.version),
        MessageField.REPLACES: replaced if meeting is not None and meeting.replaces else "",
        MessageField.FACILITATOR: _facilitator(meeting, store),
    }


def _name(organisation_id: str, store: Store) -> str:
    organisation = store.organisations.find(organisation_id) if organisation_id else None
    return organisation.name if organisation else ""


def _facilitator(meeting: Meeting | None, store: Store) -> str:
    """The facilitator's body in the directory: of several, the one that was at the meeting, else the first."""
    bodies = [o.name.strip() for o in store.organisations.all() if o.kind is OrganisationKind.FACILITATOR]
    convened = meeting.attendees if meeting else ()
    present = {attendee.entity.strip() for attendee in convened if attendee.party is Party.FACILITATOR}
    named = [name for name in bodies if name]
    return next((name for name in named if name in present), named[0] if named else "")
