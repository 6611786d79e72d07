"""The typeface of the documents (Source Sans 3): measuring text, and encoding it into the subsets of one file."""

import re
import threading
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from facilitator_app.documents.text import REPLACEMENT
from facilitator_app.paths import resources_dir

_LIMIT = 50_000
_OTHER_SUBSET = "\ue000"
_SWITCH = re.compile("\ue000(.)(\\\\[0-7]{3}|\\\\?.)", re.DOTALL)

building = threading.RLock()
"""Held while a document is built: a ReportLab font encodes for one file at a time."""


class Style(Enum):
    """The four cuts of the family; the value is the font file."""

    REGULAR = "SourceSans3-Regular.ttf"
    BOLD = "SourceSans3-Bold.ttf"
    ITALIC = "SourceSans3-Italic.ttf"
    BOLD_ITALIC = "SourceSans3-BoldItalic.ttf"


class Typeface:
    """One cut of the family. Widths are in thousandths of the type size."""

    def __init__(self, file: Path) -> None:
        self.font = TTFont(file.stem, str(file))
        face = self.font.face
        self._missing = re.compile(f"[^\n{_ranges(sorted(face.charToGlyph))}]")
        self._advance: dict[int, float] = face.charWidths
        self._widths: dict[str, float] = {}
        self.ascent = float(face.ascent)

    def width(self, text: str) -> float:
        """The width of ``text``; words come back so often that they are remembered."""
        known = self._widths.get(text)
        if known is None:
            advance = self._advance
            known = sum(advance[ord(ch)] for ch in text)
            if len(self._widths) > _LIMIT:
                self._widths.clear()
            self._widths[text] = known
        return known

    def shown(self, text: str) -> str:
        """``text`` with the replacement sign for every character without a glyph; line ends stay."""
        return self._missing.sub(REPLACEMENT, text)


def _ranges(codes: list[int]) -> str:
    """Characters as the inside of a regular expression's class."""
    spans: list[list[int]] = []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in spans)


@cache
def typeface(style: Style) -> Typeface:
    """The cut, read from its file once."""
    return Typeface(resources_dir() / "fonts" / style.value)


@dataclass(frozen=True)
class Encoded:
    """Text ready for a ``Tj``: the name of the font subset and the escaped string without its parentheses."""

    font: str
    string: str


class Encoder(dict[int, str]):
    """Encodes text of one cut for one file; a translation table that learns each character when it first meets it."""

    def __init__(self, face: Typeface, document: PDFDocument) -> None:
        super().__init__()
        self._font = face.font
        self._document = document
        self._first = ""

    def __missing__(self, code: int) -> str:
        [(subset, encoded)] = self._font.splitString(chr(code), self._document)
        text = _escaped(encoded[0])
        if subset:
            text = f"{_OTHER_SUBSET}{chr(subset)}{text}"
        self[code] = text
        return text

    def encode(self, text: str) -> list[Encoded]:
        """The pieces of ``text``: one, unless a document uses more than some 220 different characters."""
        string = text.translate(self)
        if not self._first:
            self._first = self._font.getSubsetInternalName(0, self._document)
        if _OTHER_SUBSET not in string:
            return [Encoded(self._first, string)]
        pieces: list[Encoded] = []
        position = 0
        for match in _SWITCH.finditer(string):
            if match.start() > position:
                pieces.append(Encoded(self._first, string[position : match.start()]))
            pieces.append(Encoded(self._font.getSubsetInternalName(ord(match[1]), self._document), match[2]))
            position = match.end()
        if position < len(string):
            pieces.append(Encoded(self._first, string[position:]))
        return pieces


def _escaped(code: int) -> str:
    character = chr(code)
    if character in "()\\":
        return "\\" + character
    return character if 32 <= code < 127 else f"\\{code:03o}"
