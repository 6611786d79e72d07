"""The minutes of a meeting as a document."""

import datetime as dt
from dataclasses import replace

from facilitator_app import documents
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services import document_views as views
from facilitator_app.services.paper_kinds import Asked, Prepared, Sources
from facilitator_app.services.presented_projects import with_projects
from facilitator_app.words.words import Words


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """Raises Problem NOT_FOUND, with "nothing" when the contract has had no meeting."""
    store, dossier, today = sources.store, sources.dossier, sources.today
    meeting = with_projects(_with_value(_meeting(asked, sources), sources), store)

    def build() -> bytes:
        plan = store.plans.find(meeting.plan_id) if meeting.plan_id else None
        replaced = store.meetings.find(meeting.replaces) if meeting.replaces else None
        view = views.minutes_view(meeting, plan, dossier, words, today=today, replaced=replaced)
        return documents.build_minutes(view)

    return Prepared(
        file_name=views.minutes_file_name(meeting, dossier, words, today=today),
        content=meeting,
        version=meeting.version,
        build=build,
        plan_id=meeting.plan_id,
        meeting_id=meeting.id,
    )


def _meeting(asked: Asked, sources: Sources) -> Meeting:
    meetings = sources.store.meetings
    if asked.meeting_id:
        return meetings.get(asked.meeting_id)
    held = [m for m in meetings.of_contract(asked.contract_id) if m.status is not MeetingStatus.SUPERSEDED]
    if not held:
        raise Problem(ProblemKind.NOT_FOUND, what="meeting", nothing="true")
    return max(held, key=lambda m: (m.status is MeetingStatus.FINISHED, m.date or dt.date.min))


def _with_value(meeting: Meeting, sources: Sources) -> Meeting:
    """An open final review with the value created and the lessons as they are now; a finished one has kept its own."""
    if meeting.kind is not MeetingKind.FINAL_REVIEW or meeting.status is not MeetingStatus.OPEN:
        return meeting
    lessons = sources.store.lessons
    return replace(meeting, closing=lessons.find(f"{lessons.kind}:{meeting.contract_id}"))
