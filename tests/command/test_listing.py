"""`contracts` and `deadlines`."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.services.desk import open_desk
from tests.command.conftest import Run

CONTRACT_KEYS = {
    "id",
    "reference",
    "title",
    "buyer",
    "holder",
    "notification_date",
    "duration_months",
    "status",
    "next_deadline",
}
DEADLINE_KEYS = {
    "contract",
    "kind",
    "event_date",
    "raw_date",
    "date",
    "rolled_because",
    "owner",
    "status",
    "derogation",
}


def listed(folder: Path, *rows: str) -> Path:
    path = folder / "liste.csv"
    titles = "reference;objet;acheteur;date_notification;duree_mois;zone"
    path.write_text("\n".join((titles, *rows)), encoding="utf-8")
    return path


def test_contracts(run: Run, example: Path) -> None:
    found = run("--database", example, "contracts", "--json").json

    assert all(set(one) >= CONTRACT_KEYS for one in found)
    net = next(one for one in found if one["reference"] == "2024-NET-031")
    assert (net["notification_date"], net["duration_months"]) == ("2024-07-01", 48)
    # The day goes on: what is followed today is to be reviewed some day.
    assert net["status"] in ("followed", "review_due", "final_review")
    assert [one["archived"] for one in found][-1]


def test_search_whatever_the_accents(run: Run, example: Path) -> None:
    found = run("--database", example, "contracts", "--search", "CREMERIE", "--json").json
    assert [one["reference"] for one in found] == ["2024-BOF-012"]
    assert run("--database", example, "contracts", "--search", "nothing like it", "--json").json == []


def test_contracts_for_eyes(run: Run, example: Path) -> None:
    done = run("--database", example, "contracts")
    assert "2024-BOF-012" in done.out
    assert "01/10/2024" in done.out
    assert done.out.splitlines()[-1].endswith("marchés")


@pytest.mark.parametrize(
    ("row", "raw", "date", "why"),
    [
        ("A;x;B;2025-03-08;24;", "2025-05-08", "2025-05-09", "public_holiday: Fête de la Victoire"),
        ("A;x;B;2025-12-31;24;", "2026-02-28", "2026-03-02", "saturday, sunday"),
        ("A;x;B;2025-10-26;24;", "2025-12-26", "2025-12-26", None),
        (
            "A;x;B;2025-10-26;24;alsace-moselle",
            "2025-12-26",
            "2025-12-29",
            "public_holiday: Saint-Étienne, saturday, sunday",
        ),
    ],
)
def test_kick_off_of_the_paper_s_examples(
    run: Run, tmp_path: Path, row: str, raw: str, date: str, why: str | None
) -> None:
    database = tmp_path / "a.db"
    assert run("--database", database, "import", listed(tmp_path, row)).status == 0

    found = run("--database", database, "deadlines", "--json").json

    kick_off = next(one for one in found if one["kind"] == "kick_off")
    assert set(kick_off) >= DEADLINE_KEYS
    assert (kick_off["raw_date"], kick_off["date"], kick_off["rolled_because"]) == (raw, date, why)
    assert (kick_off["contract"], kick_off["owner"], kick_off["derogation"]) == ("A", "holder", None)
    assert [one["kind"] for one in found] == ["kick_off", "annual_review", "final_review"]


def test_deadlines_of_a_period(run: Run, example: Path) -> None:
    found = run("deadlines", "--database", example, "--from", "2026-12-01", "--until", "2026-12-31", "--json").json
    assert found
    assert all("2026-12-01" <= one["date"] <= "2026-12-31" for one in found)
    assert {one["status"] for one in found} <= {"done", "overdue", "due_soon", "upcoming"}
    action = next(one for one in found if one["kind"] == "action")
    assert action["subject"]


def test_deadlines_for_eyes(run: Run, example: Path) -> None:
    done = run("deadlines", "--database", example, "--until", "2024-12-31")
    assert "Réunion de lancement" in done.out
    assert "02/09/2024" in done.out


def test_control_characters_never_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    run("--database", database, "import", listed(tmp_path, "A;\x1b[31mrouge\x07;B;;;"))
    out = run("--database", database, "contracts").out
    assert "rouge" in out
    assert "\x1b" not in out


def test_what_an_open_window_has_just_saved_is_listed(run: Run, example: Path, tmp_path: Path) -> None:
    desk = open_desk(example, data_dir=tmp_path)
    desk.refresh()
    contract = desk.contracts.by_reference("2024-BOF-012")
    changed = replace(contract, title="Tout autre chose", notification_date=dt.date(2024, 11, 4))
    desk.contracts.save(changed, contract, "change")

    [listed] = run("--database", example, "contracts", "--search", "tout autre chose", "--json").json
    due = run("--database", example, "deadlines", "--json").json

    assert (listed["reference"], listed["notification_date"]) == ("2024-BOF-012", "2024-11-04")
    assert "2025-11-04" in [one["event_date"] for one in due if one["contract"] == "2024-BOF-012"]
    desk.close()


def test_deadlines_into_a_calendar(run: Run, example: Path, tmp_path: Path) -> None:
    file = tmp_path / "agenda.ics"
    done = run("--database", example, "--language", "fr", "deadlines", "--ics", file, "--from", "2027-01-01")
    assert done.status == 0
    count = file.read_bytes().count(b"BEGIN:VEVENT")
    assert done.out == f"{file}\u00a0: {count} échéances à tenir\n"
    assert count > 10
    again = run("--database", example, "deadlines", "--ics", file, "--json")
    assert {one["kind"] for one in again.json} >= {"annual_review", "action", "holder_data", "minutes"}


def test_a_calendar_that_can_not_be_written_is_refused(run: Run, example: Path, tmp_path: Path) -> None:
    done = run("--database", example, "deadlines", "--ics", tmp_path / "no folder" / "a.ics")
    assert (done.status, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    done = run("--database", tmp_path / "none.db", "deadlines", "--ics", tmp_path / "a.ics")
    assert done.status == 1
    assert not (tmp_path / "none.db").exists()


def test_a_deadline_of_data_names_what_is_missing(run: Run, example: Path) -> None:
    found = [one for one in run("--database", example, "deadlines", "--json").json if one["kind"] == "holder_data"]
    assert all(one["owner"] == "holder" and one["subject"] and not one["lapses"] for one in found)
    assert "\n" not in found[0]["subject"]
