import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.text import one_line, printable


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Marché «\u00a0œufs\u00a0»\u202f!", "Marché «\u00a0œufs\u00a0»\u202f!"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("e\u0301te\u0301", "été"),
        ("a\x00b\x07c\ufeffd\u200be\u00adf", "abcdef"),
        ("droite\u200fà\u202egauche", "droiteàgauche"),
        ("  deux   espaces\tet\u2003plus  ", "deux espaces et plus"),
        ("un\r\ndeux\rtrois\u2028quatre\n\n\n cinq", "un\ndeux\ntrois\nquatre\ncinq"),
        ("\ud800\uffff", ""),
        ("cœur\ufe0f", "cœur"),
        ("", ""),
    ],
)
def test_printable(typed: str, printed: str) -> None:
    assert printable(typed) == printed


@given(st.text())
def test_printable_text_stays_as_it_is(typed: str) -> None:
    once = printable(typed)
    assert printable(once) == once
    assert not any(ord(ch) < 32 and ch != "\n" for ch in once)


def test_one_line_has_no_line_end() -> None:
    assert one_line("un\ndeux\x0btrois") == "un deux trois"
