from facilitator_app.documents.layout.paragraph import Paragraph, Run, TextStyle
from facilitator_app.documents.pdf.objects import ObjectTable
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.pdf.structure import Element, MarkedContent
from facilitator_app.documents.theme import PAGE

STYLE = TextStyle(10, 14)


def paragraph(lines: int, element: Element | None = None) -> Paragraph:
    return Paragraph([Run("\n".join(["ligne"] * lines), STYLE)], 200, element or Element("P"))


def painter() -> Painter:
    return Painter(ObjectTable(), PAGE)


def test_height_is_that_of_its_lines() -> None:
    assert paragraph(3).height == 42
    assert Paragraph([Run("a", STYLE), Run("b", TextStyle(12, 18))], 200, Element("P")).height == 18


def test_two_lines_at_least_stay_on_either_side_of_a_cut() -> None:
    assert paragraph(3).split(30) is None
    assert paragraph(10).split(20) is None
    cut = paragraph(10).split(1000)
    assert cut is not None
    assert [part.height / 14 for part in cut] == [8, 2]
    middle = paragraph(10).split(70)
    assert middle is not None
    assert [part.height / 14 for part in middle] == [5, 5]
    assert (paragraph(10).least, paragraph(3).least) == (28, 42)


def test_a_cut_paragraph_is_one_element_on_two_pages() -> None:
    element = Element("P")
    page = painter()
    cut = paragraph(6, element).split(50)
    assert cut is not None
    for part in cut:
        part.draw(page, 50, 700)
        page.end_page()
    assert element.kids == [MarkedContent(0, 0), MarkedContent(1, 0)]


def test_inline_elements_take_their_place_between_the_text_around() -> None:
    element, link = Element("P"), Element("Link")
    runs = [Run("Voir ", STYLE), Run("là", STYLE, link, "https://a.example/"), Run(" bas", STYLE)]
    page = painter()
    Paragraph(runs, 300, element).draw(page, 50, 700)
    page.end_page()
    assert element.kids == [MarkedContent(0, 0), link, MarkedContent(0, 2)]
    assert len(link.kids) == 2
    assert len(page.links) == 1


def test_a_link_over_two_lines_has_two_areas() -> None:
    link = Element("Link")
    page = painter()
    Paragraph([Run("mot " * 60, STYLE, link, "https://a.example/")], 300, Element("P")).draw(page, 50, 700)
    assert len(page.links) > 1
    assert {element for _, element in page.links} == {link}
