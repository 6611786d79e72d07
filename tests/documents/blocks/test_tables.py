import pytest

from facilitator_app.documents.blocks.content import Column, Spread, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.sheet import build
from facilitator_app.documents.theme import theme
from tests.documents import samples
from tests.documents.reading import Node, read

COLUMNS = [Column("Un", 2, head=True), Column("Deux", 3), Column("Trois", 3)]


def table(rows: list[list[TableCell]], columns: list[Column] | None = None) -> Node:
    def compose(flow: Flow) -> None:
        flow.table(columns or COLUMNS, rows)

    [found] = read(build(samples.empty_minutes().identity, compose)).all("Table")
    return found


def shape(node: Node) -> list[list[tuple[str, str]]]:
    return [[(kid.tag, kid.text()) for kid in row.kids if isinstance(kid, Node)] for row in node.all("TR")]


def test_header_row_and_header_cells_have_their_scope() -> None:
    found = table([["a", "b", "c"]])
    assert [kid.tag for kid in found.kids if isinstance(kid, Node)] == ["THead", "TBody"]
    assert shape(found) == [
        [("TH", "Un"), ("TH", "Deux"), ("TH", "Trois")],
        [("TH", "a"), ("TD", "b"), ("TD", "c")],
    ]
    scopes = [cell.attributes["/Scope"] for cell in found.all("TH")]
    assert scopes == ["/Column", "/Column", "/Column", "/Row"]


def test_a_header_is_read_once_however_many_pages_there_are() -> None:
    found = table([[f"{n}", "b", "c"] for n in range(200)])
    assert len(found.all("TR")) == 201
    assert [cell.text() for cell in found.all("TH")].count("Deux") == 0 + 1


def test_empty_cells_keep_their_place() -> None:
    assert shape(table([["a", "", None]]))[1] == [("TH", "a"), ("TD", ""), ("TD", "")]


def test_cells_over_columns_and_rows_say_so() -> None:
    found = table([[Spread("a", rows=2), "b", "c"], ["d", "e"], [Spread("f", columns=2), "g"]])
    assert shape(found)[1:] == [
        [("TH", "a"), ("TD", "b"), ("TD", "c")],
        [("TD", "d"), ("TD", "e")],
        [("TH", "f"), ("TD", "g")],
    ]
    by_text = {cell.text(): cell.attributes for row in found.all("TR") for cell in row.kids if isinstance(cell, Node)}
    assert by_text["a"]["/RowSpan"] == 2
    assert by_text["f"]["/ColSpan"] == 2
    assert by_text["a"]["/Scope"] == "/Row"


def test_a_spread_over_more_than_there_is_takes_what_there_is() -> None:
    found = table([[Spread("a", rows=9, columns=1), "b", "c"], ["d", Spread("e", columns=7)]])
    by_text = {cell.text(): cell.attributes for row in found.all("TR") for cell in row.kids if isinstance(cell, Node)}
    assert by_text["a"]["/RowSpan"] == 2
    assert "/ColSpan" not in by_text["e"]


def test_without_titles_there_is_no_header_row() -> None:
    found = table([["a", "b"]], [Column("", 1, head=True), Column("", 1)])
    assert [kid.tag for kid in found.kids if isinstance(kid, Node)] == ["TBody"]


@pytest.mark.parametrize(("rows", "kept"), [(1, [False]), (2, [True, False]), (4, [True, False, True, False])])
def test_neither_the_first_row_nor_the_last_is_left_alone(rows: int, kept: list[bool]) -> None:
    flow = Flow(300, Element("Document"), theme("#005078"), [])
    flow.table([Column("Un", 1)], [[str(n)] for n in range(rows)])
    assert [box.keep for box in flow.boxes[1:]] == kept
