"""Documents: previewed, written whole, issued once and kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import PaperKind
from tests.services.test_meetings import hold
from tests.services.test_plans import filled

FRENCH = words_for("fr")


def test_nothing_to_print_yet(desk: Desk, contract: Contract) -> None:
    for kind in PaperKind:
        with pytest.raises(Problem) as caught:
            desk.papers.preview(kind, contract.id, words=FRENCH)
        assert caught.value.details["nothing"]


def test_each_kind_is_a_pdf_with_a_name_of_its_own(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    hold(desk, contract)

    names = {desk.papers.file_name(kind, contract.id, words=FRENCH) for kind in PaperKind}
    names.add(desk.papers.file_name(PaperKind.ACTIONS, contract.id, words=FRENCH, party=Party.BUYER))
    assert len(names) == 4
    assert all(name.startswith("2025-1_") and name.endswith(".pdf") for name in names)
    assert all(desk.papers.preview(kind, contract.id, words=FRENCH).startswith(b"%PDF-") for kind in PaperKind)


def test_written_whole_over_what_was_there(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    filled(desk, contract)
    output = tmp_path / "plan.pdf"
    output.write_bytes(b"old")

    desk.papers.write(PaperKind.PLAN, contract.id, words=FRENCH, output=output)
    assert output.read_bytes() == desk.papers.preview(PaperKind.PLAN, contract.id, words=FRENCH)

    with pytest.raises(Problem) as caught:
        desk.papers.write(PaperKind.PLAN, contract.id, words=FRENCH, output=tmp_path / "absent" / "plan.pdf")
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
