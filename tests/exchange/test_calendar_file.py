"""Calendar files: what a calendar program reads in them."""

import datetime as dt
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from facilitator_app.exchange.calendar_file import CalendarEvent, calendar_file, plain

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
    assert str(event["summary"]) == "abc BEGIN:VALARM"
    assert event.walk("VALARM") == []


def test_a_title_is_one_line_and_every_kind_of_break_in_a_text_is_a_break() -> None:
    odd = "a\u2028b\x85c\x0bd\x0ce\rf\tg"
    [event] = read(CalendarEvent(uid="u", sequence=0, date=EVENT.date, summary=odd, description=odd, remind=1))
    assert str(event["summary"]) == "a b c d e f g"
    assert str(event["description"]) == "a\nb\nc\nd\ne\nf g"
    [alarm] = event.walk("VALARM")
    assert str(alarm["description"]) == "a b c d e f g"


_LINE = re.compile(rb"(BEGIN|END|[A-Z-]+)(;(VALUE=DATE|LANGUAGE=fr))?:|[ ]")


@given(st.lists(st.tuples(st.text(), st.text(), st.booleans()), max_size=3))
def test_no_typed_text_makes_a_line_of_its_own(typed: list[tuple[str, str, bool]]) -> None:
    """RFC 5545 § 3.1: lines end with CRLF and hold 75 octets at most, no character cut; § 3.3.11: text is escaped."""
    events = [
        CalendarEvent(uid=str(n), sequence=n, date=EVENT.date, summary=a, description=b, remind=3, cancelled=gone)
        for n, (a, b, gone) in enumerate(typed)
    ]
    data = written(*events)

    *lines, last = data.split(b"\r\n")
    assert last == b""
    assert data.count(b"\n") == data.count(b"\r") == len(lines)
    assert len(data.decode("utf-8").splitlines()) == len(lines), "no reader sees other lines"
    for line in lines:
        assert len(line) <= 75
        assert line.decode("utf-8")
        assert _LINE.match(line)
    assert sum(line.startswith(b"BEGIN:") for line in lines) == 1 + len(events) + sum(not e.cancelled for e in events)
    found = read(*events)
    assert [str(e["uid"]) for e in found] == [e.uid for e in events]
    assert [str(e.get("description", "")) for e in found] == [plain(e.description) for e in events]


def test_the_file_is_whole_by_the_standard() -> None:
    gone = CalendarEvent(uid="gone", sequence=4, date=EVENT.date, summary="x", cancelled=True)
    calendar = Calendar.from_ical(written(EVENT, gone))
    assert not calendar.errors
    assert str(calendar["prodid"]).startswith("-//")
    for event in calendar.walk("VEVENT"):
        assert not event.errors
        # What each must have once and no more (RFC 5545 § 3.6.1; RFC 5546 § 3.2.1).
        for name in ("uid", "dtstamp", "dtstart", "dtend", "sequence", "status", "summary"):
            assert name in event and not isinstance(event[name], list), name
        assert event["dtstart"].params["VALUE"] == event["dtend"].params["VALUE"] == "DATE"
    lines = written(EVENT, gone).split(b"\r\n")
    assert b"DTSTAMP:20261121T083000Z" in lines, "in UTC"
    assert lines.index(b"METHOD:PUBLISH") < lines.index(b"BEGIN:VEVENT")


def test_a_cancelled_event_reminds_nobody() -> None:
    [event] = read(CalendarEvent(uid="u", sequence=1, date=EVENT.date, summary="x", remind=3, cancelled=True))
    assert str(event["status"]) == "CANCELLED"
    assert event.walk("VALARM") == []


def test_nobody_is_named() -> None:
    assert not any(line.startswith((b"ORGANIZER", b"ATTENDEE")) for line in written(EVENT).splitlines())
    assert b"mailto" not in written(EVENT).lower()


def test_no_event_is_a_calendar_too() -> None:
    assert read() == []
