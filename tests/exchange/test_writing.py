"""Templates and tables that no spreadsheet takes for formulas."""

import csv
from pathlib import Path

import openpyxl
import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.exchange.columns import Column, column_named
from facilitator_app.exchange.tables import read_table
from facilitator_app.exchange.writing import write_rows, write_template

DANGEROUS = ["=1+1", "+33 1", "-3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "http://x", "00042"]


@pytest.mark.parametrize("name", ["modele.csv", "modele.xlsx", "MODELE.XLSX"])
def test_template_has_every_column_by_its_name(tmp_path: Path, name: str) -> None:
    write_template(tmp_path / name)

    [titles] = read_table(tmp_path / name)
    assert titles == [str(column) for column in Column]
    assert [column_named(str(title)) for title in titles] == list(Column)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_text_is_no_formula_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "refus.xlsx"
    write_rows(path, ["texte"], [[text] for text in DANGEROUS])

    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == DANGEROUS
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)


def test_text_is_no_formula_in_csv(tmp_path: Path) -> None:
    path = tmp_path / "refus.csv"
    write_rows(path, ["texte"], [[text] for text in DANGEROUS])

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = [row[0] for row in csv.reader(file, delimiter=";")][1:]
    assert not any(text.startswith(("=", "+", "-", "@")) for text in written)
    assert written[0] == "'=1+1"


def test_never_over_another_file_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "modele.csv"
    path.write_text("precious", encoding="utf-8")

    with pytest.raises(Problem) as caught:
        write_template(path)
    assert caught.value.kind is ProblemKind.FILE_EXISTS
    assert path.read_text(encoding="utf-8") == "precious"
    write_template(path, overwrite=True)
    assert path.read_text(encoding="utf-8-sig").startswith("reference;")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("modele.pdf", ProblemKind.UNKNOWN_FORMAT), ("absent/modele.csv", ProblemKind.NO_SUCH_FILE)],
)
def test_refusals_leave_nothing(tmp_path: Path, name: str, kind: ProblemKind) -> None:
    with pytest.raises(Problem) as caught:
        write_template(tmp_path / name)
    assert caught.value.kind is kind
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "modele.csv"
    write_template(path)
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Problem) as caught:
        write_rows(path, ["x"], [], overwrite=True)
    assert caught.value.kind is ProblemKind.DISK_FULL
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
