"""Where the lessons of a contract may come from: its meetings and axes, as choices."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.meeting import MeetingStatus
from facilitator_app.ui.lessons.lessons_table import Sources
from facilitator_app.ui.tables.columns import Choice
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


def sources_of(desk: "Desk", words: Words, contract_id: str) -> Sources:
    """The meetings of a contract but those replaced, and the axes it names. Raises Problem NOT_FOUND."""
    meetings = []
    for meeting in desk.meetings.of_contract(contract_id):
        if meeting.status is MeetingStatus.SUPERSEDED:
            continue
        text = label(meeting.kind, words)
        if meeting.date is not None:
            text = translate("LessonsTable", "{meeting} of {date}").format(meeting=text, date=words.date(meeting.date))
        meetings.append(Choice(value=meeting.id, text=text))
    return Sources(tuple(meetings), desk.lessons_register.axes(contract_id))
