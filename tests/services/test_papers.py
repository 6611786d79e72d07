"""Documents: previewed, written whole, issued once and kept."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import SIGNED, Asked, PaperKind
from facilitator_app.words.problems import sentence
from tests.documents.certificates import NAME, PASSWORD, certificate_file
from tests.services.test_meetings import hold
from tests.services.test_plans import filled

FRENCH = words_for("fr")
SIMPLE = (PaperKind.PLAN, PaperKind.ACTIONS, PaperKind.MINUTES)


def test_nothing_to_print_yet(desk: Desk, contract: Contract) -> None:
    # A clause is there from the start, as its templates have it; so are the sheets of what was brought and taught.
    always = (PaperKind.CLAUSE, PaperKind.FINAL_REPORT, PaperKind.LESSONS)
    assert all(desk.papers.preview(kind, contract.id, words=FRENCH).startswith(b"%PDF-") for kind in always)
    for kind in set(PaperKind) - set(always):
        with pytest.raises(Problem) as caught:
            desk.papers.preview(kind, contract.id, words=FRENCH)
        assert caught.value.details["nothing"]


@pytest.mark.parametrize("kind", [PaperKind.FINAL_REPORT, PaperKind.LESSONS])
def test_some_say_themselves_what_there_is_not_yet(desk: Desk, contract: Contract, kind: PaperKind) -> None:
    assert desk.papers.preview(kind, contract.id, words=FRENCH).startswith(b"%PDF-")


def test_each_kind_is_a_pdf_with_a_name_of_its_own(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    hold(desk, contract)

    desk.feasibilities.begin(contract.id)
    kinds = (*SIMPLE, PaperKind.FEASIBILITY, PaperKind.CLAUSE)

    names = {desk.papers.file_name(kind, contract.id, words=FRENCH) for kind in kinds}
    names.add(desk.papers.file_name(PaperKind.ACTIONS, contract.id, words=FRENCH, party=Party.BUYER))
    assert len(names) == len(kinds) + 1
    assert all(name.startswith("2025-1_") and name.endswith(".pdf") for name in names)
    assert all(desk.papers.preview(kind, contract.id, words=FRENCH).startswith(b"%PDF-") for kind in kinds)


def test_written_whole_over_what_was_there(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    filled(desk, contract)
    output = tmp_path / "plan.pdf"
    output.write_bytes(b"old")

    desk.papers.write(Asked(kind=PaperKind.PLAN, contract_id=contract.id), output, FRENCH)
    assert output.read_bytes() == desk.papers.proof(Asked(kind=PaperKind.PLAN, contract_id=contract.id), FRENCH).pdf

    with pytest.raises(Problem) as caught:
        desk.papers.write(Asked(kind=PaperKind.PLAN, contract_id=contract.id), tmp_path / "absent" / "plan.pdf", FRENCH)
    assert caught.value.kind is ProblemKind.NO_SUCH_FILE


def test_minutes_are_issued_once_and_a_correction_replaces_them(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    meeting = hold(desk, contract)
    with pytest.raises(Problem) as caught:
        desk.papers.issue_minutes(meeting.id, FRENCH)
    assert caught.value.kind is ProblemKind.FROZEN

    desk.meetings.finish(meeting.id)
    first = desk.papers.issue_minutes(meeting.id, FRENCH)
    assert desk.papers.issue_minutes(meeting.id, FRENCH) == first
    assert desk.papers.issued_pdf(first.id).startswith(b"%PDF-")
    assert desk.papers.issued_name(first.id) == "2025-1_CR_2026-04-10_v1.pdf"

    opened = desk.meetings.correct(meeting.id, "Lieu erroné")
    desk.meetings.save(opened, replace(opened, place="Sète"), "change the place")
    desk.meetings.finish(opened.id)
    second = desk.papers.issue_minutes(opened.id, FRENCH)

    assert (second.version, second.replaces) == (2, first.id)
    assert desk.papers.issued(contract.id) == (first, second)
    assert desk.contracts.what_goes(contract.id).documents == 2


def test_a_signed_document_is_kept_beside_its_original(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    filled(desk, contract)
    meeting = hold(desk, contract)
    desk.meetings.finish(meeting.id)
    original = desk.papers.issue_minutes(meeting.id, FRENCH)
    key = tmp_path / "clé.p12"
    key.write_bytes(certificate_file())
    assert desk.papers.can_sign()

    first = desk.papers.sign(original.id, key, PASSWORD, FRENCH)
    second = desk.papers.sign(first.id, key, PASSWORD, FRENCH)
    again = desk.papers.sign(original.id, key, PASSWORD, FRENCH)

    assert desk.papers.issued(contract.id) == (original, first, second, again)
    assert (first.kind, first.meeting_id, first.version) == (SIGNED, meeting.id, original.version)
    assert len({issued.file_name for issued in desk.papers.issued(contract.id)}) == 4
    pdf = desk.papers.issued_pdf(first.id)
    assert pdf.startswith(desk.papers.issued_pdf(original.id))
    assert first.sha256 == hashlib.sha256(pdf).hexdigest()
    told = json.loads(first.data)
    assert (told["signs"], told["sha256"], told["signer"]) == (original.id, original.sha256, NAME)
    assert PASSWORD not in first.data
    assert desk.papers.issue_minutes(meeting.id, FRENCH) == original


def test_what_cannot_sign_gets_one_sentence(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    filled(desk, contract)
    meeting = hold(desk, contract)
    desk.meetings.finish(meeting.id)
    original = desk.papers.issue_minutes(meeting.id, FRENCH)
    files = {
        "expired": certificate_file(first=-9, last=-2),
        "unfit": certificate_file(signing=False),
        "keyless": certificate_file(key_in_it=False),
        "junk": b"junk",
        "other": certificate_file(password="autre"),
    }
    said = []
    for name, content in files.items():
        key = tmp_path / f"{name}.p12"
        key.write_bytes(content)
        with pytest.raises(Problem) as caught:
            desk.papers.sign(original.id, key, PASSWORD, FRENCH)
        said.append(sentence(caught.value, FRENCH))
    assert len(set(said)) == len(files)
    assert not any("{" in text or "certificate" in text for text in said)
    with pytest.raises(Problem) as caught:
        desk.papers.sign(original.id, tmp_path / "absent.p12", PASSWORD, FRENCH)
    assert caught.value.kind is ProblemKind.NO_SUCH_FILE
    assert desk.papers.issued(contract.id) == (original,)
