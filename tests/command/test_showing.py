"""`show`: everything known of one contract, but for what is private."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from facilitator_app.domain.feasibility import Purchase
from facilitator_app.domain.message import MessageText, Recipient, Way
from facilitator_app.domain.preparation import Force, Penalty, PenaltyUnit, TargetedAxis, Terms
from facilitator_app.services.desk import open_desk
from facilitator_app.services.sending import Outgoing
from facilitator_app.words.words import Words
from tests.command.conftest import Run


def test_everything(run: Run, example: Path) -> None:
    found = run("--database", example, "show", "2024-NET-031", "--json").json

    assert set(found) >= {"contract", "feasibility", "terms", "plans", "meetings", "documents", "deadlines"}
    assert found["contract"]["reference"] == "2024-NET-031"
    assert found["contract"]["amount"] == "1850000"
    assert found["contract"]["notification_date"] == "2024-07-01"
    assert [plan["year"] for plan in found["plans"]] == [1, 2, 3]
    assert found["meetings"][0]["kind"] == "kick_off"
    assert found["buyer"]["name"]
    assert found["deadlines"][0]["rolled_because"] == "sunday"


def test_private_notes_stay_private(run: Run, example: Path, tmp_path: Path) -> None:
    desk = open_desk(example, data_dir=tmp_path)
    contract = desk.contracts.by_reference("2024-NET-031")
    desk.contracts.save(replace(contract, private_notes="entre nous"), contract, "note")
    desk.close()
    for arguments in (["--json"], []):
        done = run("--database", example, "show", "2024-NET-031", *arguments)
        assert done.status == 0
        assert "entre nous" not in done.out
        assert "private_notes" not in done.out


def test_the_last_assessment_with_its_verdict(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("--database", example, "show", "2026-LIN-003", "--json").json["feasibility"] is None
    desk = open_desk(example, data_dir=tmp_path)
    begun = desk.feasibilities.begin(desk.contracts.by_reference("2026-LIN-003").id)
    desk.feasibilities.save(begun, replace(begun, purchase=Purchase.ONE_OFF), "fill")
    desk.feasibilities.finish(begun.id, dt.date(2024, 3, 4), "chargée de mission")
    desk.close()

    found = run("--database", example, "show", "2026-LIN-003", "--json").json["feasibility"]

    assert (found["verdict"], found["concluded"]) == ("not_suitable", "not_suitable")
    assert (found["assessed_on"], found["assessor"]) == ("2024-03-04", "chargée de mission")
    assert [f["criterion"] for f in found["findings"]][:3] == ["purchase", "holders", "duration"]
    assert found["findings"][0] | {"note": ""} == found["findings"][0]
    assert (found["findings"][0]["level"], found["findings"][0]["reason"]) == ("not_suitable", "one_off")
    out = run("--database", example, "show", "2026-LIN-003").out
    assert "Non adapté à un plan de progrès (4\u00a0mars 2024)." in out


def test_the_terms_with_the_articles_of_the_clause_and_what_it_lacks(run: Run, example: Path, tmp_path: Path) -> None:
    desk = open_desk(example, data_dir=tmp_path)
    contract = desk.contracts.by_reference("2026-EPI-004")
    empty = desk.preparations.of_contract(contract.id)
    later = TargetedAxis(id="b", title="Convives", put_off=True)
    penalty = Penalty(id="p", event="Retard", amount=Decimal("12.50"), unit=PenaltyUnit.EUROS_PER_DAY)
    written = replace(
        empty,
        axes=(TargetedAxis(id="a", title="Usure"), later),
        terms=Terms(force=Force.OBLIGATION, plan_months=2),
        penalties=(penalty,),
        notes="entre nous",
    )
    desk.preparations.save(empty, written, "fill")
    desk.close()

    done = run("--database", example, "show", "2026-EPI-004", "--json")

    terms = done.json["terms"]
    assert [axis["title"] for axis in terms["axes"]] == ["Usure"]
    assert [axis["title"] for axis in terms["put_off"]] == ["Convives"]
    assert (terms["force"], terms["plan_months"], terms["start"]) == ("obligation", 2, "after_notification")
    assert terms["cadence"]["annual"] is True
    assert (terms["penalties"][0]["amount"], terms["penalties"][0]["adversarial_days"]) == ("12.50", 15)
    assert [article["article"] for article in terms["articles"]][2] == "perimeter"
    assert {gap["lack"] for gap in terms["gaps"]} >= {"put_off_without_reason", "no_monitoring", "penalty_without_cap"}
    assert "entre nous" not in done.out


def test_for_eyes(run: Run, example: Path) -> None:
    out = run("--database", example, "show", "2024-net-031").out
    assert "Notifié le\u00a0: 1er\u00a0juillet 2024" in out
    assert "soit le dimanche\u00a01er\u00a0septembre 2024\u202f; échéance reportée au lundi\u00a02." in out


def test_unknown_reference(run: Run, example: Path) -> None:
    done = run("--database", example, "show", "absent")
    assert (done.status, done.out) == (1, "")
    assert "«\u00a0absent\u00a0»" in done.err
    assert "s’agit-il" not in done.err


def test_an_unknown_reference_names_those_like_it(run: Run, example: Path) -> None:
    for subcommand in (["show"], ["document", "plan", "--output", example.with_suffix(".pdf")]):
        done = run("--database", example, *subcommand, "2024-bof-21")
        assert (done.status, done.out) == (1, "")
        told = "Aucun marché ne porte la référence «\u00a02024-bof-21\u00a0»\u00a0: s’agit-il de 2024-BOF-012"
        assert told in done.err


def test_what_was_sent(run: Run, example: Path, tmp_path: Path) -> None:
    desk = open_desk(example, data_dir=tmp_path)
    issued = desk.papers.issue_minutes("bof-bilan-2", Words(), dt.datetime(2026, 11, 19, 12, tzinfo=dt.UTC))
    holder = Recipient(name="Directrice commerciale", address="commercial@cremerie.example")
    text = MessageText(subject="Compte rendu", body="Bonjour")
    sent = desk.sending.record(Outgoing(issued_id=issued.id, text=text, recipients=(holder,)), Way.FOLDER)
    desk.sending.record_other_means(issued.id, Way.POST, dt.date(2026, 11, 20), to="Direction", reference="1A 234")
    error = desk.sending.record_other_means(issued.id, Way.BY_HAND, dt.date(2026, 11, 19))
    desk.sending.strike(error.id, "Remis à un autre")
    reference = desk.contracts.get(issued.contract_id).reference
    desk.close()

    [document] = run("--database", example, "show", reference, "--json").json["documents"]
    assert document["sha256"] == issued.sha256
    struck = document["sendings"].pop()
    assert (struck["way"], struck["struck_because"]) == ("by_hand", "Remis à un autre")
    assert struck["struck_at"] is not None
    posted = document["sendings"].pop()
    assert (posted["way"], posted["subject"]) == ("post", "1A 234")
    assert posted["recipients"] == [{"name": "Direction", "address": ""}]
    assert document["sendings"] == [
        {
            "id": sent.id,
            "at": sent.at.isoformat(),
            "way": "folder",
            "subject": "Compte rendu",
            "sha256": issued.sha256,
            "recipients": [{"name": "Directrice commerciale", "address": "commercial@cremerie.example"}],
            "copies": [],
            "struck_at": None,
            "struck_because": None,
        }
    ]
    out = run("--database", example, "show", reference).out
    assert f"{issued.file_name}, message préparé le" in out
    assert "commercial@cremerie.example" in out
    assert f"{issued.file_name}, transmis le 20\u00a0novembre 2026, par courrier postal, Direction, 1A 234" in out
    assert "transmis le 19\u00a0novembre 2026, en main propre (noté par erreur, écarté le" in out
    assert "\u00a0: Remis à un autre)" in out


def test_show_tells_the_register_of_what_came_between_meetings(example: Path, run: Run) -> None:
    register = run("--database", example, "show", "2024-BOF-012", "--json").json["register"]
    assert "1" in [amendment["number"] for amendment in register["amendments"]]
    assert all(breach["noticed_on"] for breach in register["breaches"])
    assert "accepted" in [answer["fate"] for proposal in register["proposals"] for answer in proposal["answers"]]
    assert {told["kind"] for told in register["exchanges"]} <= {"expectation", "difficulty"}
