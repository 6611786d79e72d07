"""Calendar files: what a calendar program reads in them."""

import datetime as dt
from typing import Any

from icalendar import Calendar

from facilitator_app.exchange.calendar_file import CalendarEvent, calendar_file

NOW = dt.datetime(2026, 11, 21, 8, 30, tzinfo=dt.UTC)
EVENT = CalendarEvent(
    uid="u@plans-de-progres",
    sequence=3,
    date=dt.date(2026, 12, 31),
    summary="2026-1 · Bilan annuel, année\u00a02",
    description="Nettoyage\nAnniversaire le 31\u00a0décembre 2026\u202f; bilan.",
    remind=14,
)


def written(*events: CalendarEvent) -> bytes:
    return calendar_file(events, name="Échéances", language="fr", now=NOW)


def read(*events: CalendarEvent) -> list[Any]:
    calendar = Calendar.from_ical(written(*events).decode("utf-8"))
    assert (calendar["method"], calendar["version"]) == ("PUBLISH", "2.0")
    return list(calendar.walk("VEVENT"))


def test_an_all_day_event_with_a_reminder_in_the_morning() -> None:
    [event] = read(EVENT)

    assert (str(event["uid"]), int(event["sequence"])) == ("u@plans-de-progres", 3)
    assert event.decoded("dtstart") == dt.date(2026, 12, 31)
    assert event.decoded("dtend") == dt.date(2027, 1, 1)
    assert (str(event["status"]), str(event["transp"])) == ("CONFIRMED", "TRANSPARENT")
    assert event.decoded("dtstamp") == NOW
    [alarm] = event.walk("VALARM")
    # Midnight of the day, 14 days before, and nine hours later.
    assert alarm.decoded("trigger") == dt.timedelta(days=-14, hours=9)


def test_texts_come_back_as_they_were() -> None:
    odd = CalendarEvent(
        uid="u", sequence=0, date=EVENT.date, summary="A, B; C\\D : « œufs » 🥚" * 9, description="a\nb"
    )
    [plain, long] = read(EVENT, odd)

    assert (str(plain["summary"]), str(plain["description"])) == (EVENT.summary, EVENT.description)
    assert (str(long["summary"]), str(long["description"])) == (odd.summary, "a\nb")
    assert all(len(line) <= 75 for line in written(EVENT, odd).split(b"\r\n"))


def test_what_calendars_refuse_is_left_out() -> None:
    [event] = read(CalendarEvent(uid="u", sequence=0, date=EVENT.date, summary="a\x00b\ud800c\r\nBEGIN:VALARM"))
    assert str(event["summary"]) == "abc\nBEGIN:VALARM"
    assert event.walk("VALARM") == []


def test_a_cancelled_event_reminds_nobody() -> None:
    [event] = read(CalendarEvent(uid="u", sequence=1, date=EVENT.date, summary="x", remind=3, cancelled=True))
    assert str(event["status"]) == "CANCELLED"
    assert event.walk("VALARM") == []


def test_nobody_is_named() -> None:
    assert not any(line.startswith((b"ORGANIZER", b"ATTENDEE")) for line in written(EVENT).splitlines())
    assert b"mailto" not in written(EVENT).lower()


def test_no_event_is_a_calendar_too() -> None:
    assert read() == []
