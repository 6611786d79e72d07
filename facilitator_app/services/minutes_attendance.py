"""Who was at a meeting, and who gets its minutes, as documents tell it."""

from dataclasses import replace

from facilitator_app.documents import minutes_view as minutes
from facilitator_app.documents import views
from facilitator_app.domain.meeting import Attendee, Meeting, Presence
from facilitator_app.domain.organisation import Party
from facilitator_app.services.document_identity import Dossier
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def listed(meeting: Meeting, dossier: Dossier) -> Meeting:
    """The meeting with the people who have a name or a function, each of a body: their party's where none is said."""
    bodies = {Party.HOLDER: dossier.holder, Party.BUYER: dossier.buyer}

    def placed(attendee: Attendee) -> Attendee:
        body = bodies.get(attendee.party)
        return attendee if attendee.entity.strip() or body is None else replace(attendee, entity=body.name)

    named = (a for a in meeting.attendees if a.name.strip() or a.function.strip())
    return replace(meeting, attendees=tuple(placed(a) for a in named))


def attendance(meeting: Meeting, words: Words) -> tuple[minutes.Attendee, ...]:
    """Who was there, excused or absent, in the order of the meeting; nobody is called absent for not being ticked."""
    return tuple(
        minutes.Attendee(a.name, a.function, a.entity, label(a.presence, words))
        for a in meeting.attendees
        if a.presence is not Presence.UNSAID
    )


def present_in_lines(meeting: Meeting, words: Words) -> tuple[views.Fact, ...]:
    """Who was there, closely set: one line for each entity; then who gets the minutes."""
    titles = {
        Presence.PRESENT: words.translate("MinutesDocument", "Present"),
        Presence.EXCUSED: words.translate("MinutesDocument", "Excused"),
        Presence.ABSENT: words.translate("MinutesDocument", "Absent"),
    }
    between = words.translate("MinutesDocument", "; ")
    found = []
    for presence, title in titles.items():
        people: dict[str, list[str]] = {}
        for attendee in meeting.attendees:
            if attendee.presence is presence:
                told = ", ".join(part.strip() for part in (attendee.name, attendee.function) if part.strip())
                people.setdefault(attendee.entity.strip(), []).append(told)
        lines = [
            " \u2013 ".join(part for part in (entity, between.join(filter(None, names))) if part)
            for entity, names in people.items()
        ]
        if any(lines):
            found.append(views.Fact(title, "\n".join(lines)))
    return (*found, *circulation(meeting, words))


def circulation(meeting: Meeting, words: Words) -> tuple[views.Fact, ...]:
    """Who gets the minutes, until when remarks are taken, and what silence means (see domain/owed.py)."""
    translate = words.translate
    entities = ", ".join(dict.fromkeys(a.entity.strip() for a in meeting.attendees if a.entity.strip()))
    found = [views.Fact(translate("MinutesDocument", "Circulation"), entities)] if entities else []
    return (*found, *_remarks(meeting, words))


def _remarks(meeting: Meeting, words: Words) -> tuple[views.Fact, ...]:
    if meeting.remarks_days <= 0:
        return ()
    within = words.translate(
        "MinutesDocument",
        "within %n working day(s) of the sending of these minutes; without remarks by then, they are deemed accepted",
        "",
        meeting.remarks_days,
    )
    return (views.Fact(words.translate("MinutesDocument", "Remarks"), within),)
