"""Raw tables out of whatever program wrote them."""

from pathlib import Path

import pytest
from xlsxwriter import Workbook

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.exchange.tables import read_table

ROWS = [["reference", "objet"], ["A-1", "Béziers; sud"]]
CSV = 'reference{0}objet\r\nA-1{0}"Béziers; sud"\r\n'


def written(folder: Path, body: bytes, name: str = "liste.csv") -> Path:
    path = folder / name
    path.write_bytes(body)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_csv_of_any_encoding_and_delimiter(tmp_path: Path, encoding: str, delimiter: str) -> None:
    assert read_table(written(tmp_path, CSV.format(delimiter).encode(encoding))) == ROWS


def test_empty_lines_keep_their_places(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, b"\n;;\nreference;objet\n\nA-1;x\n"))
    assert [n for n, row in enumerate(table, 1) if any(row)] == [3, 5]


def test_cells_may_be_long_and_hold_line_ends(tmp_path: Path) -> None:
    long = "x" * 200_000
    table = read_table(written(tmp_path, f'reference;objet\nA-1;"a\nb"\nA-2;{long}\n'.encode()))
    assert (table[1][1], table[2][1]) == ("a\nb", long)


def test_first_sheet_with_something_in_it(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    with Workbook(path) as workbook:
        workbook.add_worksheet("vide")
        sheet = workbook.add_worksheet("marchés")
        sheet.write_row(1, 0, ["reference", "objet"])
        sheet.write_row(2, 0, ["A-1", "x"])
    # A spreadsheet under another name is one nevertheless.
    for name in ("liste.xlsx", "liste.csv"):
        table = read_table(written(tmp_path, path.read_bytes(), name))
        assert table[1:] == [["reference", "objet"], ["A-1", "x"]]
        assert not any(table[0])


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        (b'{"marches": []}', "a.json", ProblemKind.DECP_FILE),
        (b'\xef\xbb\xbf  [{"id": "1"}]', "a.csv", ProblemKind.DECP_FILE),
        (b"<?xml version='1.0'?><marches/>", "a.txt", ProblemKind.DECP_FILE),
        (b"PK\x03\x04 no spreadsheet", "a.xlsx", ProblemKind.UNKNOWN_FORMAT),
        (b"\x00\x01\x02\x03", "a.csv", ProblemKind.UNKNOWN_FORMAT),
        (b"SQLite format 3\x00", "a.db", ProblemKind.UNKNOWN_FORMAT),
    ],
)
def test_what_is_no_contract_list(tmp_path: Path, body: bytes, name: str, kind: ProblemKind) -> None:
    with pytest.raises(Problem) as caught:
        read_table(written(tmp_path, body, name))
    assert caught.value.kind is kind
    assert caught.value.details["path"].endswith(name)


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "absent.csv", ProblemKind.NO_SUCH_FILE), (tmp_path, ProblemKind.IS_A_FOLDER)):
        with pytest.raises(Problem) as caught:
            read_table(path)
        assert caught.value.kind is kind
