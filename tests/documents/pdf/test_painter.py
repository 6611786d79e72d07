import io

import pikepdf

from facilitator_app.documents.fonts import Style
from facilitator_app.documents.pdf.images import read_picture
from facilitator_app.documents.pdf.objects import ObjectTable, reference
from facilitator_app.documents.pdf.painter import Painter, TextLook
from facilitator_app.documents.pdf.structure import Element, MarkedContent
from facilitator_app.documents.theme import PAGE
from tests.documents import samples

LOOK = TextLook(Style.REGULAR, 10, "#102030")


class Sheet:
    """One page to draw on, and what it came to."""

    def __init__(self) -> None:
        self.objects = ObjectTable()
        self.painter = Painter(self.objects, PAGE)

    def operators(self) -> list[str]:
        self.painter.end_page()
        pages = self.painter.finish()
        root = self.objects.add(f"<</Type/Catalog/Pages {reference(pages)}>>")
        with pikepdf.open(io.BytesIO(self.objects.serialise(root, self.objects.add("<<>>")))) as pdf:
            assert pdf.check_pdf_syntax() == []
            return [str(instruction.operator) for instruction in pikepdf.parse_content_stream(pdf.pages[0])]


def test_what_belongs_to_nobody_is_an_artifact() -> None:
    sheet = Sheet()
    sheet.painter.rectangle(0, 0, 10, 10, colour="#FFFFFF")
    sheet.painter.line((0, 0), (5, 5), "#000000")
    assert sheet.operators() == ["BMC", "rg", "re", "f", "RG", "w", "m", "l", "S", "EMC"]


def test_marks_open_and_close_around_elements() -> None:
    sheet = Sheet()
    element = Element("P")
    with sheet.painter.inside(element):
        sheet.painter.text([(0, "un"), (0, "deux")], 100, LOOK, 12)
        with sheet.painter.inside(None):
            sheet.painter.disc(1, 1, 1, "#000000")
        sheet.painter.text([(0, "trois")], 50, LOOK)
    operators = sheet.operators()
    assert operators.count("BDC") == 2
    assert operators.count("BMC") == 1
    assert operators.count("EMC") == 3
    assert operators.count("Tf") == 1
    assert element.kids == [MarkedContent(0, 0), MarkedContent(0, 1)]


def test_what_is_repeated_is_never_read_again() -> None:
    sheet = Sheet()
    element = Element("TH")
    with sheet.painter.repeated(), sheet.painter.inside(element):
        sheet.painter.text([(0, "titre")], 100, LOOK)
        sheet.painter.link(element, (0, 0, 1, 1), "https://a.example/")
    assert element.kids == []
    assert sheet.painter.links == []
    assert sheet.operators()[0] == "BDC"


def test_shapes_and_pictures_are_drawn() -> None:
    sheet = Sheet()
    picture = read_picture(samples.logo())
    assert picture is not None
    sheet.painter.picture(picture, 0, 0, 40, 20)
    sheet.painter.picture(picture, 0, 0, 40, 20)
    sheet.painter.polyline([(0, 0), (1, 1)], "#000000", 1, [2, 1])
    sheet.painter.polygon([(0, 0), (1, 1), (2, 0)], "#000000")
    sheet.painter.ring(5, 5, 2, "#000000", 1)
    sheet.painter.frame(0, 0, 5, 5, colour="#000000")
    sheet.painter.turned_text((50, 50), (0.8, 0.6), "PROJET", LOOK)
    operators = sheet.operators()
    assert operators.count("Do") == 2
    assert operators.count("d") == 2
    assert operators.count("c") == 4
    assert operators.count("q") == operators.count("Q") == 3
