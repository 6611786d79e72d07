import io

import pikepdf
import pytest

from facilitator_app.documents.pdf.objects import ObjectTable, name, number, reference, text_string


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (1.0, "1"), (1.239, "1.24"), (-0.5, "-0.5"), (100.0, "100"), (1e-9, "0")]
)
def test_numbers_have_no_needless_digits(value: float, text: str) -> None:
    assert number(value) == text


def test_names_and_strings_need_no_escaping() -> None:
    assert name("application/json") == "/application#2Fjson"
    assert text_string("é)\n") == "<FEFF00E90029000A>"
    assert text_string("\ud800") == "<FEFF003F>"
    assert reference(12) == "12 0 R"


def table_with(count: int) -> bytes:
    objects = ObjectTable()
    first = objects.reserve(count)
    for own in range(first, first + count):
        objects.put(own, f"<</Own {own}>>")
    stream = objects.add_stream("/Type/XObject/Subtype/Form/BBox[0 0 1 1]", b"q Q")
    pages = objects.add("<</Type/Pages/Kids[]/Count 0>>")
    kept = " ".join(reference(own) for own in range(first, first + count))
    root = objects.add(f"<</Type/Catalog/Pages {reference(pages)}/Kept[{kept}]/Form {reference(stream)}>>")
    return objects.serialise(root, objects.add("<<>>"))


def test_a_file_with_several_object_streams_can_be_read() -> None:
    data = table_with(450)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        owns = [int(kept.Own) for kept in pdf.Root.Kept]
        assert owns == list(range(owns[0], owns[0] + 450))
        assert pdf.Root.Form.read_bytes() == b"q Q"
        assert pdf.pdf_version == "1.7"


def test_equal_content_is_an_equal_file_and_other_content_has_another_identifier() -> None:
    assert table_with(3) == table_with(3)
    identifiers = []
    for count in (3, 4):
        with pikepdf.open(io.BytesIO(table_with(count))) as pdf:
            identifiers.append(bytes(pdf.trailer.ID[0]))
    assert identifiers[0] != identifiers[1]
