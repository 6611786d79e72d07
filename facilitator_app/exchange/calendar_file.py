"""A calendar file (.ics, RFC 5545) that Outlook, Thunderbird and the like take in: one all-day event per deadline."""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//Plans de progres//facilitator-app//FR"
# Reminders ring in the morning: an all-day event begins at midnight.
_MORNING = dt.timedelta(hours=9)
_BREAK = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One deadline. A calendar that knows the `uid` takes the event of the highest `sequence`.

    `remind` days before, the calendar tells of it; a cancelled one goes from the calendar.
    """

    uid: str
    sequence: int
    date: dt.date
    summary: str
    description: str = ""
    remind: int = 0
    cancelled: bool = False


def calendar_file(events: Sequence[CalendarEvent], *, name: str, language: str, now: dt.datetime) -> bytes:
    """The whole file. `now` is UTC; the library escapes and folds the texts.

    Its METHOD is PUBLISH: the person's own calendar, no invitation, hence nobody's address in it. A cancelled event
    says so by its STATUS (RFC 5546 § 3.2.1).
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _on_one_line(name))
    for event in events:
        calendar.add_component(_component(event, language, now))
    return bytes(calendar.to_ical())


def _component(event: CalendarEvent, language: str, now: dt.datetime) -> "Event":
    from icalendar import Alarm, Event

    component = Event()
    component.add("uid", event.uid)
    component.add("dtstamp", now)
    component.add("last-modified", now)
    component.add("sequence", event.sequence)
    component.add("dtstart", event.date)
    component.add("dtend", event.date + dt.timedelta(days=1))
    component.add("summary", _on_one_line(event.summary), parameters={"LANGUAGE": language})
    if event.description:
        component.add("description", plain(event.description), parameters={"LANGUAGE": language})
    component.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    # A deadline keeps nobody from being free that day.
    component.add("transp", "TRANSPARENT")
    if event.remind and not event.cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", _MORNING - dt.timedelta(days=event.remind))
        alarm.add("description", _on_one_line(event.summary))
        component.add_component(alarm)
    return component


def plain(text: str) -> str:
    """Text without control characters and halves of characters, which calendars refuse; line breaks stay.

    All that some reader takes for a line break is one; a tab is a space.
    """
    lines = _BREAK.sub("\n", text).replace("\t", " ")
    return "".join(c for c in lines if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def _on_one_line(text: str) -> str:
    return " ".join(line.strip() for line in plain(text).splitlines() if line.strip())
