"""What is read out of a PDF: the sizes of its pages, their pictures and their text.

PDFium is not thread safe: all that touches it stands behind one lock, and each call opens and closes the document by
itself, so that nothing of it is left for the garbage collector to close in some other thread. Run it in a worker.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

from facilitator_app.words.folding import folded

POINTS_PER_INCH = 72
_lock = threading.Lock()
# PDFium marks a hyphen at the end of a line so; the word goes on.
_SOFT_HYPHEN = "\x02"


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page as it is read, and as it is searched: `places` holds where each searched letter comes from."""

    text: str
    searched: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the text searched for stands: page from 0, rectangles in points from the page's top left."""

    page: int
    boxes: tuple[QRectF, ...]


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    # Imported here: it loads a library of its own, and only who looks at a document needs it.
    import pypdfium2

    with _lock:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """The size of each page in points."""
    with _opened(pdf) as document:
        return tuple(QSizeF(*document.get_page_size(number)) for number in range(len(document)))


def page_image(pdf: bytes, number: int, scale: float) -> QImage:
    """A page drawn with so many pixels per point."""
    with _opened(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=scale)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
        ).copy()
        bitmap.close()
        page.close()
    return image


def page_text(pdf: bytes, number: int) -> PageText:
    """The text of a page. Places are those of PDFium's characters."""
    from pypdfium2 import raw

    with _opened(pdf) as document:
        page = document[number]
        text = page.get_textpage()
        letters = [chr(raw.FPDFText_GetUnicode(text, place)) for place in range(text.count_chars())]
        text.close()
        page.close()
    searched: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(letters):
        if letter.isspace():
            if searched and searched[-1] != " ":
                searched.append(" ")
                places.append(place)
        elif letter.isprintable():
            flat = folded(letter)
            searched += flat
            places += [place] * len(flat)
    return PageText("".join(letters).replace("\r\n", "\n").replace(_SOFT_HYPHEN, "-"), "".join(searched), tuple(places))


def find(pdf: bytes, texts: tuple[PageText, ...], wanted: str) -> tuple[Hit, ...]:
    """All places of a text, without regard to case and accents, in reading order."""
    key = folded(wanted)
    if not key:
        return ()
    found: list[Hit] = []
    with _opened(pdf) as document:
        for number, text in enumerate(texts):
            if key not in text.searched:
                continue
            page = document[number]
            height = page.get_height()
            drawn = page.get_textpage()
            at = text.searched.find(key)
            while at >= 0:
                first, last = text.places[at], text.places[at + len(key) - 1]
                boxes = (drawn.get_rect(i) for i in range(drawn.count_rects(first, last - first + 1)))
                found.append(Hit(number, tuple(QRectF(x, height - top, r - x, top - b) for x, b, r, top in boxes)))
                at = text.searched.find(key, at + len(key))
            drawn.close()
            page.close()
    return tuple(found)
