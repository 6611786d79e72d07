"""The holder's projects as the kick-off meeting hears them."""

from dataclasses import replace

from facilitator_app.domain.kick_off import KickOff, presented, standings, targeted_axes
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.preparation import Preparation
from facilitator_app.services.chapters import Chapter
from facilitator_app.store.store import Store


def with_projects(meeting: Meeting, store: Store) -> Meeting:
    """An open kick-off with the projects as they are now. Minutes keep their own, and so does a correction of them:
    what was written down since was not heard that day. Raises Problem NOT_FOUND.
    """
    if meeting.kind is not MeetingKind.KICK_OFF or meeting.status is not MeetingStatus.OPEN or meeting.replaces:
        return meeting
    preparation = Chapter(Preparation, store.preparations).of_contract(meeting.contract_id)
    kick_off = Chapter(KickOff, store.kick_offs).of_contract(meeting.contract_id)
    plans = store.plans.of_contract(meeting.contract_id)
    axes = targeted_axes(preparation, store.contracts.get(meeting.contract_id), plans)
    return replace(meeting, projects=presented(standings(kick_off, axes, plans)))
