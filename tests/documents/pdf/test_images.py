import io
import zlib

import pytest
from PIL import Image

from facilitator_app.documents.pdf.images import read_picture
from tests.documents import samples


def encoded(image: Image.Image, kind: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind)
    return stream.getvalue()


def test_transparency_becomes_white() -> None:
    picture = read_picture(samples.logo())
    assert picture is not None
    assert (picture.width, picture.height) == (400, 200)
    pixels = zlib.decompress(picture.deflated)
    assert pixels[:3] == b"\xff\xff\xff"
    assert len(pixels) == 400 * 200 * 3


KINDS = [("CMYK", "JPEG"), ("L", "PNG"), ("P", "PNG"), ("1", "PNG"), ("I;16", "PNG")]


@pytest.mark.parametrize(("mode", "kind"), KINDS)
def test_every_kind_of_colour_is_read(mode: str, kind: str) -> None:
    picture = read_picture(encoded(Image.new(mode, (8, 4)), kind))
    assert picture is not None
    assert len(zlib.decompress(picture.deflated)) == 8 * 4 * 3


def test_a_large_picture_is_scaled_down() -> None:
    picture = read_picture(encoded(Image.new("RGB", (4000, 1000)), "PNG"))
    assert picture is not None
    assert (picture.width, picture.height) == (1200, 300)


NO_PICTURES = [
    b"",
    b"%PDF-1.7",
    encoded(Image.new("P", (8, 4)), "GIF"),
    samples.logo()[:200],
    b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
]


@pytest.mark.parametrize("file", NO_PICTURES)
def test_what_is_no_picture_is_none(file: bytes) -> None:
    assert read_picture(file) is None


def test_a_monstrous_picture_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    read_picture.cache_clear()
    assert read_picture(samples.logo()) is None
    read_picture.cache_clear()
