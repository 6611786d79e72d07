import io

import pikepdf
import pypdfium2
import pytest

from facilitator_app.documents.blocks.content import Column, Foreign, Item, Link, Strong
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.bars import state_bars
from facilitator_app.documents.layout.paragraph import Paragraph
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.sheet import Compose, build
from facilitator_app.documents.theme import theme
from facilitator_app.documents.views import Fact, SignatureBlock, StateCounts
from tests.documents import samples
from tests.documents.reading import Node, read, spoken

BARE = samples.empty_minutes().identity


def made(compose: Compose) -> Node:
    return read(build(BARE, compose))


def test_headings_have_their_level_and_their_bookmark() -> None:
    def compose(flow: Flow) -> None:
        flow.heading(2, "Décisions\nprises")
        flow.heading(3, "Détail")
        flow.heading(2, "   ")

    data = build(BARE, compose)
    assert [node.text() for node in read(data).all("H2")] == ["Décisions prises"]
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        [title] = outline.root
        assert [kid.title for kid in title.children] == ["Décisions prises"]
        assert [kid.title for kid in title.children[0].children] == ["Détail"]


def test_lists_in_lists_are_nested_in_the_tree() -> None:
    document = made(lambda flow: flow.bullets([Item("un", (Item("deux"),)), "trois"]))
    outer, inner = document.all("L")
    assert [kid.tag for kid in outer.kids if isinstance(kid, Node)] == ["LI", "LI"]
    assert inner in outer.all("LBody")[0].kids
    assert [node.text() for node in document.all("Lbl")] == ["•", "–", "•"]
    assert outer.attributes["/ListNumbering"] == "/Disc"


def test_links_lead_out_only_to_web_and_mail() -> None:
    def compose(flow: Flow) -> None:
        flow.paragraph("Voir ", Link("ici", "https://a.example/"), " et ", Link("là", "javascript:alert(1)"), ".")

    document = made(compose)
    [link] = document.all("Link")
    assert (link.text(), link.links) == ("ici", 1)
    assert "Voir ici et là." in spoken(build(BARE, compose))


def test_another_language_is_marked() -> None:
    document = made(lambda flow: flow.paragraph("Le ", Foreign("lead time", "en-GB"), " ", Strong("court")))
    [span] = document.all("Span")
    assert (span.text(), span.lang) == ("lead time", "en-GB")


def test_empty_text_leaves_nothing() -> None:
    def compose(flow: Flow) -> None:
        flow.paragraph("")
        flow.paragraph(" \n ", "\x00")
        flow.bullets(["", " "])
        flow.facts([Fact("", "")])
        with flow.callout() as inner:
            inner.paragraph("")
        with flow.together():
            flow.paragraph("")
        flow.signatures([])

    document = made(compose)
    assert [kid.tag for kid in document.kids if isinstance(kid, Node)] == ["H1", "P"]


def test_facts_are_rows_with_a_header_each() -> None:
    document = made(lambda flow: flow.facts([Fact("Date", "12 mars"), Fact("Lieu", "")]))
    [table] = document.all("Table")
    heads = [(cell.text(), cell.attributes["/Scope"]) for cell in table.all("TH")]
    assert heads == [("Date", "/Row"), ("Lieu", "/Row")]


def test_a_figure_has_its_words_and_its_place() -> None:
    document = made(lambda flow: flow.figure(state_bars(samples.counts(), 300)))
    [figure] = document.all("Figure")
    assert figure.alt == "Actions par état"
    box = figure.attributes["/BBox"]
    assert isinstance(box, list)
    assert box[2] - box[0] == 300


def test_a_figure_without_words_still_has_an_alternative() -> None:
    counts = StateCounts(samples.counts().counts, "")
    [figure] = made(lambda flow: flow.figure(state_bars(counts, 300))).all("Figure")
    assert figure.alt == "–"


def test_signature_blocks_are_read_block_by_block() -> None:
    blocks = [SignatureBlock(f"Partie {n}", ("Nom :", "Date :")) for n in range(3)]
    texts = spoken(build(BARE, lambda flow: flow.signatures(blocks)))
    expected = [text for n in range(3) for text in (f"Partie {n}", "Nom :", "Date :")]
    assert texts[-9:] == expected


def test_what_belongs_together_is_on_one_page() -> None:
    def compose(flow: Flow) -> None:
        flow.space(500)
        with flow.together():
            for n in range(15):
                flow.paragraph(f"ligne {n}")

    with pikepdf.open(io.BytesIO(build(BARE, compose))) as pdf:
        fonts = [page.Contents.read_bytes().count(b"Tj") for page in pdf.pages]
    assert fonts[1] >= 15


@pytest.mark.parametrize(("at_most", "boxes"), [(1.0, 1), (0.01, 3)])
def test_what_would_leave_too_much_of_a_page_empty_flows_as_it_is(at_most: float, boxes: int) -> None:
    flow = Flow(300, Element("Document"), theme("#005078"), [])
    with flow.together(at_most=at_most):
        for n in range(3):
            flow.paragraph(f"ligne {n}")
    assert len(flow.boxes) == boxes


def test_a_table_higher_than_a_page_keeps_its_header_on_each() -> None:
    def compose(flow: Flow) -> None:
        with flow.together():
            flow.table([Column("Titre", 1)], [[f"ligne {n}"] for n in range(80)])

    document = pypdfium2.PdfDocument(build(BARE, compose))
    heads = ["Titre" in page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(heads) > 1 and all(heads)


def test_lines_to_write_on_go_down_to_the_foot_and_are_read_by_nobody() -> None:
    def compose(flow: Flow) -> None:
        flow.paragraph("Remarques")
        flow.lines_to_the_foot(26, at_most=40)
        flow.fresh_page(0.98)
        flow.paragraph("Suite")

    with pikepdf.open(io.BytesIO(build(BARE, compose))) as pdf:
        strokes = [page.Contents.read_bytes().split().count(b"S") for page in pdf.pages]
    assert len(strokes) == 2
    assert strokes[0] > 20 > strokes[1]
    assert spoken(build(BARE, compose))[-2:] == ["Remarques", "Suite"]


def test_a_page_is_not_filled_with_lines() -> None:
    def lines(at_most: int) -> int:
        with pikepdf.open(io.BytesIO(build(BARE, lambda flow: flow.lines_to_the_foot(26, at_most=at_most)))) as pdf:
            return pdf.pages[0].Contents.read_bytes().split().count(b"S")

    assert lines(6) - lines(0) == 6


def test_a_high_row_stands_by_itself_under_its_header() -> None:
    def kept(text: str) -> list[bool]:
        flow = Flow(300, Element("Document"), theme("#005078"), [])
        flow.table([Column("Axe", 1)], [[text], [text], [text]])
        return [box.keep for box in flow.boxes]

    assert kept("un") == [True, True, True, False]
    assert kept("\n".join("1234567")) == [True, False, False, False]


@pytest.mark.parametrize("words", [5, 6, 7])
def test_no_word_of_a_heading_is_left_alone(words: int) -> None:
    flow = Flow(300, Element("Document"), theme("#005078"), [])
    flow.heading(1, " ".join(["réunion"] * words))
    [lines] = [box.lines for box in flow.boxes if isinstance(box, Paragraph)]
    assert len(lines) == 2
    assert min(len(line) for line in lines) >= max(len(line) for line in lines) / 2


def test_neither_the_first_nor_the_last_of_a_list_is_left_alone() -> None:
    flow = Flow(300, Element("Document"), theme("#005078"), [])
    flow.bullets([str(n) for n in range(5)])
    assert [box.keep for box in flow.boxes] == [True, False, False, True, False]
