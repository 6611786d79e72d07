import pytest
from reportlab.graphics.shapes import Ellipse

from facilitator_app.documents.charts.shapes import draw_shape, shortened, text_width, two_lines
from facilitator_app.documents.charts.signs import draw_sign, sign
from facilitator_app.documents.pdf.objects import ObjectTable
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.theme import PAGE
from facilitator_app.documents.views import Mark


def test_a_text_that_fits_is_left_alone() -> None:
    assert shortened("Atteint", 8, 200) == "Atteint"


def test_a_text_that_does_not_is_cut_with_an_ellipsis() -> None:
    cut = shortened("Former les chefs de cuisine des lycées", 8, 60)
    assert cut.endswith("…")
    assert text_width(cut, 8) <= 60
    assert shortened("Atteint", 8, 0) == "…"


def test_two_lines_at_most() -> None:
    text = "Former les chefs de cuisine des lycées volontaires aux produits de la région"
    first, second = two_lines(text, 8, 90)
    assert text.startswith(first)
    assert second.endswith("…")
    assert two_lines("court", 8, 90) == ["court"]


def test_a_shape_without_rendering_is_refused() -> None:
    with pytest.raises(TypeError, match="Ellipse"):
        draw_shape(Painter(ObjectTable(), PAGE), Ellipse(0, 0, 1, 1), 0, 0)


@pytest.mark.parametrize("mark", Mark)
def test_every_mark_but_none_has_its_own_sign(mark: Mark) -> None:
    painter = Painter(ObjectTable(), PAGE)
    draw_sign(painter, mark, 10, 10, 8)
    assert len(sign(mark, 0, 0, 8)) == (0 if mark is Mark.NONE else 1)
    kinds = {(type(shape), len(getattr(shape, "points", ()))) for other in Mark for shape in sign(other, 0, 0, 8)}
    assert len(kinds) >= 4
