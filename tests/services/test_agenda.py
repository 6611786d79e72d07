"""Deadlines in the person's own calendar: added, moved, cancelled."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract, Derogation, NotificationSource, notified_unread
from facilitator_app.domain.decision_line import parse_decision
from facilitator_app.domain.meeting import Attendee, Decision, MeetingKind
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.agenda import Agenda, Scope
from facilitator_app.services.desk import Desk, open_desk
from tests.services.conftest import TODAY

ALL = Scope()


def events(path: Path) -> list[Any]:
    return list(Calendar.from_ical(path.read_text(encoding="utf-8")).walk("VEVENT"))


def told(path: Path) -> dict[str, tuple[str, int, str]]:
    """What a file says, by UID: date, sequence, status."""
    return {
        str(e["uid"]): (e.decoded("dtstart").isoformat(), int(e["sequence"]), str(e["status"])) for e in events(path)
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the calendar goes."""
    return tmp_path / "agenda.ics"


def test_every_deadline_to_be_met_with_its_reason(desk: Desk, contract: Contract, file: Path) -> None:
    desk.speak(words_for("fr"))
    assert desk.calendars.write(file, ALL) == Agenda(path=file, deadlines=4, cancelled=0)

    [kick_off, *_] = events(file)
    assert str(kick_off["summary"]) == "2025-1 · Réunion de lancement"
    assert kick_off.decoded("dtstart") == dt.date(2025, 5, 9)
    description = str(kick_off["description"])
    assert description.startswith("Nettoyage\nNotification le 8\u00a0mars 2025")
    assert "Fête de la Victoire" in description
    assert description.endswith(
        "À la charge de\u00a0: titulaire.\n"
        "Source\u00a0: fiche méthode §\u00a02.3\u202f; délais\u00a0: CCAG-FCS, art. 3.2."
    )


def test_only_what_is_to_come_rings(desk: Desk, contract: Contract, file: Path) -> None:
    desk.calendars.write(file, ALL)
    rings = {e.decoded("dtstart"): bool(e.walk("VALARM")) for e in events(file)}
    assert rings == {day: day >= TODAY for day in rings}
    assert set(rings.values()) == {True, False}


def test_again_is_the_same_and_a_moved_date_comes_as_a_later_sequence(
    desk: Desk, contract: Contract, file: Path
) -> None:
    desk.calendars.write(file, ALL)
    first = told(file)
    desk.calendars.write(file, ALL)
    assert told(file) == first
    assert {sequence for _, sequence, _ in first.values()} == {0}

    by_contract = Derogation(id="annual_review:2", date=dt.date(2027, 7, 1), reason="Art. 4")
    desk.contracts.save(replace(contract, derogations=(by_contract,)), contract, "change")
    desk.calendars.write(file, ALL)
    [moved] = [uid for uid, now in told(file).items() if now != first[uid]]
    assert told(file)[moved] == ("2027-07-01", 1, "CONFIRMED")
    desk.calendars.write(file, ALL)
    assert told(file)[moved] == ("2027-07-01", 1, "CONFIRMED")


def test_another_day_of_notification_moves_what_is_in_the_calendar(desk: Desk, contract: Contract, file: Path) -> None:
    posted = replace(
        contract,
        notification_source=NotificationSource.PORTAL_UNREAD,
        posted_on=dt.date(2025, 3, 3),
        notification_date=notified_unread(dt.date(2025, 3, 3)),
        interim_months=4,
    )
    desk.contracts.save(posted, contract, "change")
    desk.calendars.write(file, ALL)
    first = told(file)

    # Read on the portal after all, some days before.
    read = replace(posted, notification_source=NotificationSource.PORTAL_READ, notification_date=dt.date(2025, 3, 5))
    desk.contracts.save(read, posted, "change")
    desk.calendars.write(file, ALL)
    second = told(file)
    assert set(second) == set(first)
    assert {(sequence, status) for _, sequence, status in second.values()} == {(1, "CONFIRMED")}
    assert all(second[uid][0] < day for uid, (day, _, _) in first.items())
    [kick_off, *_] = events(file)
    assert "first read on the portal, put there on 3\u00a0mars 2025" in str(kick_off["description"])


def test_what_is_no_longer_due_is_cancelled_until_its_day_and_comes_back(
    desk: Desk, contract: Contract, file: Path
) -> None:
    desk.calendars.write(file, Scope(contract_id=contract.id))
    first = told(file)
    desk.contracts.bin([contract.id])

    assert desk.calendars.write(file, ALL) == Agenda(path=file, deadlines=0, cancelled=4)
    assert {uid: (day, 1, "CANCELLED") for uid, (day, _, _) in first.items()} == told(file)
    assert "Nettoyage" not in file.read_text(encoding="utf-8"), "nothing is told of what was deleted"
    # What is over is told once, what is to come again and again: one calendar may have missed it.
    assert desk.calendars.write(file, ALL).cancelled == 2
    assert all(day >= TODAY.isoformat() for day, _, _ in told(file).values())

    desk.contracts.unbin([contract.id])
    desk.calendars.write(file, ALL)
    assert {sequence for _, sequence, _ in told(file).values()} == {2}


def test_one_contract_or_one_deadline_leaves_the_others_alone(
    desk: Desk, contract: Contract, file: Path, tmp_path: Path
) -> None:
    other = desk.contracts.save(replace(contract, id="other", reference="2025-2"), None, "create")
    desk.calendars.write(file, ALL)
    one = tmp_path / "one.ics"
    assert desk.calendars.write(one, Scope(contract_id=other.id)).deadlines == 4
    assert desk.calendars.write(one, Scope(contract_id=other.id, key="annual_review:2")) == Agenda(
        path=one, deadlines=1, cancelled=0
    )
    assert str(events(one)[0]["summary"]) == "2025-2 · Annual review, year 2"


def test_days_asked_for_and_what_has_moved_out_of_them(desk: Desk, contract: Contract, file: Path) -> None:
    days = Scope(frm=dt.date(2027, 1, 1), until=dt.date(2027, 12, 31))
    assert desk.calendars.write(file, days).deadlines == 1
    by_contract = Derogation(id="annual_review:2", date=dt.date(2028, 1, 10), reason="Art. 4")
    desk.contracts.save(replace(contract, derogations=(by_contract,)), contract, "change")
    desk.calendars.write(file, days)
    assert list(told(file).values()) == [("2028-01-10", 1, "CONFIRMED")]


def test_the_event_of_a_breach_stays_between_the_parties(desk: Desk, contract: Contract, file: Path) -> None:
    register = desk.registers.of_contract(contract.id)
    breach = Breach(id="b", event="Retard de livraison", notice_sent_on=TODAY)
    desk.registers.save(register, replace(register, breaches=(breach,)), "notice a breach")

    assert desk.calendars.write(file, Scope(contract_id=contract.id, key="penalty_remarks:b")).deadlines == 1
    assert "Retard" not in file.read_text(encoding="utf-8")


def test_into_the_outbox_each_time_a_new_file(desk: Desk, contract: Contract) -> None:
    first, second = (desk.calendars.hand_over(Scope(contract_id=contract.id)) for _ in range(2))
    assert first.path != second.path
    assert first.path.parent == second.path.parent == desk.data_dir / "outbox"
    assert told(first.path) == told(second.path)


def test_a_file_that_could_not_be_written_is_not_remembered(
    desk: Desk, contract: Contract, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(Problem) as caught:
            desk.calendars.write(file, ALL)
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert not file.exists()
    desk.contracts.bin([contract.id])
    assert desk.calendars.write(file, ALL).cancelled == 0


def test_nothing_is_remembered_where_nothing_can_be_written(desk: Desk, contract: Contract, file: Path) -> None:
    desk.refresh()
    reader = open_desk(desk.path, data_dir=desk.data_dir, clock=lambda: TODAY, read_only=True)
    with pytest.raises(Problem) as caught:
        reader.calendars.write(file, ALL)
    reader.close()
    assert caught.value.kind is ProblemKind.READ_ONLY
    assert not file.exists()


def test_a_joint_decision_is_told_as_owed_by_both(desk: Desk, contract: Contract, file: Path) -> None:
    desk.speak(words_for("fr"))
    begun = desk.meetings.start(contract.id, MeetingKind.KICK_OFF, TODAY)
    here = Attendee(id="a", function="Directrice")
    joint = parse_decision("les deux : fixer le panier moyen le 1er juin 2027", TODAY)
    desk.meetings.save(begun, replace(begun, attendees=(here,), decisions=(joint,)), "hold")
    desk.meetings.finish(begun.id)
    desk.calendars.write(file, ALL)

    by_summary = {str(e["summary"]): e for e in events(file)}
    told = str(by_summary["2025-1 · Décision\u00a0: fixer le panier moyen"]["description"])
    assert "\nÀ la charge de\u00a0: acheteur et titulaire.\n" in told


def test_a_decision_and_the_plan_to_be_settled_are_told(desk: Desk, contract: Contract, file: Path) -> None:
    desk.speak(words_for("fr"))
    preparation = desk.preparations.of_contract(contract.id)
    terms = replace(preparation.terms, plan_months=2)
    desk.preparations.save(preparation, replace(preparation, terms=terms), "time limit")
    begun = desk.meetings.start(contract.id, MeetingKind.KICK_OFF, TODAY)
    here = Attendee(id="a", function="Directrice")
    decision = Decision(id="d", text="Livrer le mardi", due=TODAY + dt.timedelta(days=9))
    desk.meetings.save(begun, replace(begun, attendees=(here,), decisions=(decision,)), "hold")
    desk.meetings.finish(begun.id)
    desk.calendars.write(file, ALL)

    by_summary = {str(e["summary"]): e for e in events(file)}
    decided = by_summary["2025-1 · Décision\u00a0: Livrer le mardi"]
    assert "\nÀ la charge de\u00a0: titulaire.\nSource\u00a0: le compte rendu." in str(decided["description"])
    settled = by_summary["2025-1 · Plan à arrêter"]
    assert "Réunion de lancement tenue le " in str(settled["description"])
    reminders = [alarm["trigger"].dt.days for e in (decided, settled) for alarm in e.walk("VALARM")]
    assert reminders == [-3, -14]
