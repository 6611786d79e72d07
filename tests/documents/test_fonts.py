import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from facilitator_app.documents.fonts import Encoder, Style, typeface
from facilitator_app.documents.text import REPLACEMENT


def test_all_cuts_hold_french_and_the_replacement_sign() -> None:
    french = "AÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸaàâæçéèêëîïôœùûüÿ«»’–—…€\u00a0\u202f•" + REPLACEMENT
    for style in Style:
        assert typeface(style).shown(french) == french


def test_a_missing_glyph_is_replaced_and_a_line_end_kept() -> None:
    assert typeface(Style.REGULAR).shown("a漢\nb") == f"a{REPLACEMENT}\nb"


def test_text_that_the_family_has_is_the_very_same_object() -> None:
    text = "Marché « œufs »"
    assert typeface(Style.BOLD).shown(text) is text


@pytest.mark.parametrize("text", ["✔ → ✓ ★ ☎", "😀👍🏭🇫🇷", "שלום", "Ω Ж ₂ ≥"])
def test_other_fonts_stand_in_for_what_the_family_lacks(text: str) -> None:
    face = typeface(Style.REGULAR)
    assert face.shown(text) == text
    assert all(face.width(character) > 0 for character in text)


def test_every_form_of_arabic_letters_has_its_glyph() -> None:
    letters = "".join(chr(code) for code in range(0x621, 0x64B) if not 0x63B <= code <= 0x63F)
    every = f"{letters} لا لأ لإ لآ پ چ ژ گ {' '.join(letters)} الله بسم"
    assert REPLACEMENT not in typeface(Style.REGULAR).shown(every)


def test_a_stand_in_is_encoded_in_its_own_font_and_mapped_back() -> None:
    document = PDFDocument()
    encoder = Encoder(typeface(Style.REGULAR), document)
    pieces = encoder.encode("a😀אb")
    assert len({piece.font for piece in pieces}) == 3
    assert encoder.met_right_to_left


def test_width_is_the_sum_of_its_characters() -> None:
    face = typeface(Style.BOLD)
    assert face.width("") == 0
    assert face.width("Avril") == sum(face.width(ch) for ch in "Avril")
    assert face.width("\u00a0") == face.width(" ")


def test_text_of_one_subset_is_one_piece_with_escapes() -> None:
    encoder = Encoder(typeface(Style.REGULAR), PDFDocument())
    [piece] = encoder.encode("(a) \\ b")
    assert piece.string == "\\(a\\) \\\\ b"
    [accented] = encoder.encode("é")
    assert accented.string.startswith("\\")
    assert accented.font == piece.font


def test_many_characters_spill_into_further_subsets() -> None:
    face = typeface(Style.REGULAR)
    many = "".join(chr(code) for code in range(0x100, 0x300) if face.shown(chr(code)) == chr(code))
    assert len(many) > 256
    pieces = Encoder(face, PDFDocument()).encode(f"a{many}b")
    assert len({piece.font for piece in pieces}) > 1
    assert all("\ue000" not in piece.string for piece in pieces)
    assert pieces[-1].string.endswith("b")
