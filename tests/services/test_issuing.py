"""Any document issued: kept once as it is, under the next number when it says something else."""

import datetime as dt
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.papers import Asked, Issued, PaperKind
from facilitator_app.services.replacements import Replacement
from tests.documents.certificates import PASSWORD, certificate_file
from tests.services.test_meetings import hold
from tests.services.test_plans import filled

FRENCH = words_for("fr")
DAY = "2026-11-21"


def asked(contract: Contract, kind: PaperKind = PaperKind.PLAN, party: Party = Party.HOLDER) -> Asked:
    return Asked(kind=kind, contract_id=contract.id, party=party)


def footer(desk: Desk, issued: Issued) -> str:
    return text_of(desk.papers.issued_pdf(issued.id))


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = str(document[0].get_textpage().get_text_range())
    document.close()
    return re.sub(r"\s", " ", text)


@pytest.fixture
def planned(desk: Desk, contract: Contract) -> Desk:
    filled(desk, contract)
    return desk


def change_title(desk: Desk, contract: Contract, title: str) -> None:
    now = desk.contracts.get(contract.id)
    desk.contracts.save(replace(now, title=title), now, "change")


def test_the_same_content_is_kept_once_another_under_the_next_number(planned: Desk, contract: Contract) -> None:
    first = planned.papers.issue(asked(contract), FRENCH)
    assert planned.papers.issue(asked(contract), FRENCH) == first
    assert (first.kind, first.version, first.file_name) == ("plan", 1, f"2025-1_PLAN-1_{DAY}_v1.pdf")
    assert planned.papers.issued_pdf(first.id) == planned.papers.preview(PaperKind.PLAN, contract.id, words=FRENCH)

    change_title(planned, contract, "Nettoyage des écoles")
    proof = planned.papers.proof(asked(contract), FRENCH)
    assert (proof.issued.version, proof.file_name, proof.kept) == (2, f"2025-1_PLAN-1_{DAY}_v2.pdf", False)
    assert "Version 2 – document non émis" in text_of(proof.pdf)
    assert planned.papers.issued(contract.id) == (first,), "looking at it issues nothing"
    second = planned.papers.issue(asked(contract), FRENCH)
    assert planned.papers.issue(asked(contract), FRENCH) == second
    assert "non émis" not in footer(planned, second)
    again = planned.papers.proof(asked(contract), FRENCH)
    assert (again.kept, again.issued, again.pdf) == (True, second, planned.papers.issued_pdf(second.id))
    assert (second.version, second.file_name) == (2, f"2025-1_PLAN-1_{DAY}_v2.pdf")
    assert "Version 1" in footer(planned, first) and "Version 2" in footer(planned, second)
    assert second.plan_id == first.plan_id != ""

    # Back to what it said first: what was sent last counts, so it is a third one.
    change_title(planned, contract, contract.title)
    third = planned.papers.issue(asked(contract), FRENCH)
    assert third.version == 3
    assert planned.papers.issued(contract.id) == (first, second, third)
    for issued in (first, second, third):
        assert hashlib.sha256(planned.papers.issued_pdf(issued.id)).hexdigest() == issued.sha256


def test_each_kind_and_party_counts_for_itself(planned: Desk, contract: Contract) -> None:
    wanted = [asked(contract), *(asked(contract, PaperKind.ACTIONS, party) for party in (Party.HOLDER, Party.BUYER))]
    kept = [planned.papers.issue(one, FRENCH) for one in wanted]
    assert [issued.version for issued in kept] == [1, 1, 1]
    assert len({issued.file_name for issued in kept}) == 3
    assert [planned.papers.issue(one, FRENCH) for one in wanted] == kept


def test_two_plans_with_one_name_do_not_take_each_other_for_an_earlier_one(planned: Desk, contract: Contract) -> None:
    [first] = planned.plans.of_contract(contract.id)
    second = planned.plans.create(contract.id, 2)
    wanted = [
        Asked(kind=PaperKind.ACTIONS, contract_id=contract.id, plan_id=plan_id) for plan_id in (first.id, second.id)
    ]
    kept = [planned.papers.issue(one, FRENCH) for one in wanted]
    assert [issued.version for issued in kept] == [1, 2]
    assert [planned.papers.issue(one, FRENCH) for one in wanted] == kept


def test_its_data_are_kept_without_what_is_private(planned: Desk, contract: Contract) -> None:
    told = json.loads(planned.papers.issue(asked(contract), FRENCH).data)
    assert told["format"] == "plans-de-progres/plan"
    assert told["contract"]["reference"] == "2025-1"
    assert "private_notes" not in told["contract"]


def test_minutes_are_those_of_a_finished_meeting(planned: Desk, contract: Contract) -> None:
    meeting = hold(planned, contract)
    minutes = Asked(kind=PaperKind.MINUTES, contract_id=contract.id, meeting_id=meeting.id)
    with pytest.raises(Problem) as caught:
        planned.papers.issue(minutes, FRENCH)
    assert caught.value.kind is ProblemKind.FROZEN
    assert planned.papers.kept_minutes(contract.id, meeting.id) is None
    planned.meetings.finish(meeting.id)
    issued = planned.papers.issue(minutes, FRENCH)
    change_title(planned, contract, "Autre objet")
    assert planned.papers.issue(minutes, FRENCH) == planned.papers.issue_minutes(meeting.id, FRENCH) == issued
    assert planned.papers.kept_minutes(contract.id, meeting.id) == issued


def test_signed_minutes_are_the_ones_to_show(planned: Desk, contract: Contract, tmp_path: Path) -> None:
    meeting = hold(planned, contract)
    planned.meetings.finish(meeting.id)
    issued = planned.papers.issue_minutes(meeting.id, FRENCH)
    key = tmp_path / "certificat.p12"
    key.write_bytes(certificate_file())
    signed = planned.papers.sign(issued.id, key, PASSWORD, FRENCH)
    assert planned.papers.kept_minutes(contract.id, meeting.id) == signed


def test_the_message_names_it_by_its_title(planned: Desk, contract: Contract) -> None:
    planned.speak(FRENCH)
    issued = planned.papers.issue(asked(contract), FRENCH)
    text = planned.sending.text(issued.id)
    assert text.subject == "Plan de progrès, année 1 – marché 2025-1, Nettoyage"
    assert "Réunion" not in text.body


def test_nothing_is_issued_where_there_is_nothing_or_nothing_can_be_kept(
    desk: Desk, contract: Contract, tmp_path: Path
) -> None:
    with pytest.raises(Problem) as caught:
        desk.papers.issue(asked(contract), FRENCH)
    assert caught.value.kind is ProblemKind.NOT_FOUND
    filled(desk, contract)
    reading = open_desk(desk.path, data_dir=tmp_path / "data", words=FRENCH, read_only=True)
    with pytest.raises(Problem) as caught:
        reading.papers.issue(asked(contract), FRENCH)
    assert caught.value.kind is ProblemKind.READ_ONLY
    reading.close()
    assert desk.papers.issued(contract.id) == ()


def test_what_is_written_tells_a_document_issued_from_one_that_is_not(
    planned: Desk, contract: Contract, tmp_path: Path
) -> None:
    meeting = hold(planned, contract)
    planned.meetings.finish(meeting.id)
    minutes = Asked(kind=PaperKind.MINUTES, contract_id=contract.id, meeting_id=meeting.id)
    output = tmp_path / "cr.pdf"
    planned.papers.write(minutes, output, FRENCH)
    assert "Version 1 – document non émis" in text_of(output.read_bytes())

    issued = planned.papers.issue_minutes(meeting.id, FRENCH)
    planned.papers.write(minutes, output, FRENCH)
    assert output.read_bytes() == planned.papers.issued_pdf(issued.id)
    planned.papers.write(minutes, output, words_for("en"))
    assert "Version 1 (not issued)" in text_of(output.read_bytes()), "a translation was never issued"


def test_what_was_replaced_is_known(planned: Desk, contract: Contract, tmp_path: Path) -> None:
    meeting = hold(planned, contract)
    planned.meetings.finish(meeting.id)
    first = planned.papers.issue_minutes(meeting.id, FRENCH)
    key = tmp_path / "certificat.p12"
    key.write_bytes(certificate_file())
    signed = planned.papers.sign(first.id, key, PASSWORD, FRENCH)
    plan = planned.papers.issue(asked(contract), FRENCH)
    assert planned.papers.replacements(contract.id) == {}

    second = planned.meetings.correct(meeting.id, "Lieu erroné")
    assert planned.papers.replacements(contract.id) == {}, "a correction under way replaces nothing"
    planned.meetings.finish(second.id)
    third = planned.meetings.correct(second.id, "Date erronée")
    planned.meetings.finish(third.id)
    day = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
    planned.papers.issue_minutes(third.id, FRENCH, day)
    found = Replacement(version=3, on=day.astimezone().date(), cancelled=True)
    assert planned.papers.replacements(contract.id) == {first.id: found, signed.id: found}

    change_title(planned, contract, "Autre objet")
    again = planned.papers.issue(asked(contract), FRENCH)
    replaced = planned.papers.replacements(contract.id)[plan.id]
    assert replaced == Replacement(version=2, on=again.made_at.astimezone().date())
    assert again.id not in planned.papers.replacements(contract.id)
