"""`document`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.services.desk import open_desk
from facilitator_app.ui.language import speak
from tests.command.conftest import Run


@pytest.mark.parametrize("kind", ["minutes", "plan", "actions", "final-report", "lessons"])
def test_written_as_pdf(run: Run, example: Path, tmp_path: Path, kind: str) -> None:
    output = tmp_path / f"{kind}.pdf"
    done = run("--database", example, "document", kind, "2024-BOF-012", "--output", output, "--json")

    assert done.json == {"kind": kind, "output": str(output), "language": "fr"}
    assert output.read_bytes().startswith(b"%PDF-")


def test_year_meeting_and_language_make_different_papers(run: Run, example: Path, tmp_path: Path) -> None:
    bodies = set()
    for number, options in enumerate(
        (
            ["plan", "--year", "1"],
            ["plan", "--year", "2"],
            ["plan", "--year", "2", "--language", "en"],
            ["minutes", "--meeting", "1"],
            ["minutes", "--meeting", "2"],
        )
    ):
        output = tmp_path / f"{number}.pdf"
        kind, *others = options
        assert run("--database", example, "document", kind, "2024-BOF-012", *others, "--output", output).status == 0
        bodies.add(output.read_bytes())
    assert len(bodies) == 5


def test_the_feasibility_sheet(run: Run, example: Path, tmp_path: Path) -> None:
    desk = open_desk(example, data_dir=tmp_path)
    desk.feasibilities.begin(desk.contracts.by_reference("2024-BOF-012").id)
    desk.close()
    output = tmp_path / "fiche.pdf"
    assert run("--database", example, "document", "feasibility", "2024-BOF-012", "--output", output).status == 0
    assert output.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK")])
def test_the_clause_as_pdf_and_docx(run: Run, example: Path, tmp_path: Path, ending: str, begins: bytes) -> None:
    output = tmp_path / f"clause.{ending}"
    assert run("--database", example, "document", "clause", "2024-BOF-012", "--output", output).status == 0
    assert output.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["feasibility", "2026-EPI-004"], "pas encore d’évaluation de faisabilité"),
        (["plan", "2024-BOF-012", "--year", "9"], "année 9"),
        (["minutes", "2024-BOF-012", "--meeting", "99"], "n°\u00a099"),
        (["minutes", "2026-EPI-004"], "rien à imprimer"),
        (["plan", "absent"], "absent"),
    ],
)
def test_refusals_write_nothing(run: Run, example: Path, tmp_path: Path, options: list[str], told: str) -> None:
    done = run("--database", example, "document", *options, "--output", tmp_path / "a.pdf")
    assert (done.status, done.out) == (1, "")
    assert told in done.err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    "options",
    [["plan", "2024-BOF-012", "--meeting", "9"], ["minutes", "2024-BOF-012", "--year", "1"]],
)
def test_options_of_another_paper_are_refused(run: Run, example: Path, tmp_path: Path, options: list[str]) -> None:
    done = run("--database", example, "document", *options, "--output", tmp_path / "a.pdf")
    assert (done.status, done.out) == (2, "")
    assert options[2] in done.err
    assert not (tmp_path / "a.pdf").exists()


def test_a_missing_folder_is_named(run: Run, example: Path, tmp_path: Path) -> None:
    missing = tmp_path / "absent"
    done = run("--database", example, "document", "plan", "2024-BOF-012", "--output", missing / "a.pdf")
    assert done.status == 1
    assert f"«\u00a0{missing}\u00a0»" in done.err
    assert "dossier" in done.err


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """The program speaks French in this very process: later tests read English screens."""
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("english_again")
def test_self_test_touches_no_real_data(run: Run, own_home: Path) -> None:
    done = run("self-test", "--json")

    assert done.status == 0
    assert len(done.json["screens"]) > 20
    assert done.json["document_bytes"] > 0
    assert not (own_home / "data").exists()
