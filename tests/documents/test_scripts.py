import io
import re

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.scripts import as_drawn, as_typed, begins_right_to_left, joined, runs_right_to_left
from facilitator_app.documents.sheet import build
from tests.documents import samples
from tests.documents.reading import spoken

ARABIC = "لا إله في العقد (نص) رقم 12"
HEBREW = "שלום עולם"


@pytest.mark.parametrize("text", [ARABIC, HEBREW, "عَرَبِيّ", "Le titulaire", "français العربية fin", ""])
def test_joined_letters_are_read_as_they_were_typed(text: str) -> None:
    assert as_typed(joined(text)) == text
    assert joined(joined(text)) == joined(text)


@given(st.text(alphabet="aéلاعبيםש 12(\u064e", max_size=30))
def test_joining_loses_nothing(text: str) -> None:
    assert as_typed(joined(text)) == text


def test_letters_are_drawn_from_the_right_and_figures_are_not() -> None:
    assert as_drawn("שלום 12", from_the_right=True) == "12 םולש"
    assert as_drawn("abc שלום", from_the_right=False) == "abc םולש"
    assert as_drawn("(שלום)", from_the_right=True) == "(םולש)"


@pytest.mark.parametrize(
    ("typed", "from_the_right", "drawn"),
    [
        ("שלום (abc) 12", True, "12 (abc) םולש"),
        ("(שלום) [עולם]", True, "[םלוע] (םולש)"),
        ("a) שלום", False, "a) םולש"),
        ("«שלום» dit", False, "«םולש» dit"),
        ("1) שלום", True, "םולש (1"),
    ],
)
def test_brackets_open_towards_what_they_hold(typed: str, from_the_right: bool, drawn: str) -> None:
    assert as_drawn(typed, from_the_right=from_the_right) == drawn


def test_the_first_letter_tells_how_a_paragraph_runs() -> None:
    assert begins_right_to_left("12 " + HEBREW)
    assert not begins_right_to_left("Lot 3 " + HEBREW)
    assert not begins_right_to_left("12 %")
    assert runs_right_to_left("Lot 3 " + HEBREW)
    assert not runs_right_to_left("Prix : 12 €")


def built(*texts: str) -> bytes:
    def compose(flow: Flow) -> None:
        for text in texts:
            flow.paragraph(text)

    return build(samples.identity(), compose)


def test_what_is_read_is_what_was_typed_and_what_is_drawn_is_another_order() -> None:
    data = built(ARABIC, f"Dit «\u00a0{HEBREW}\u00a0» en réunion", "😀 ✔ fait")
    assert spoken(data)[-3:] == [ARABIC, f"Dit « {HEBREW} » en réunion", "😀 ✔ fait"]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
    assert content.count(b"/ActualText") == 2


def test_a_long_text_is_broken_in_its_reading_order() -> None:
    text = " ".join([ARABIC] * 30)
    assert spoken(built(text))[-1] == text


def test_characters_beyond_16_bits_are_mapped_to_their_own() -> None:
    with pikepdf.open(io.BytesIO(built("😀"))) as pdf:
        fonts = pdf.pages[0].Resources.Font
        maps = b"".join(font.ToUnicode.read_bytes() for font in fonts.values())
    assert re.search(rb"<D83DDE00>", maps)
    assert not re.search(rb"<[0-9A-F]{5}>", maps)


def test_ordinary_documents_use_no_other_font() -> None:
    with pikepdf.open(io.BytesIO(built("Le marché «\u00a0œufs\u00a0» : 12\u202f% à 3\u00a0€"))) as pdf:
        names = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    assert not [name for name in names if "DejaVu" in name or "Emoji" in name]
