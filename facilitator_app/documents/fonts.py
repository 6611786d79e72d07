"""The typeface of the documents (Source Sans 3): measuring text, and encoding it into the subsets of one file.

Characters that it lacks are taken, one by one, from DejaVu Sans (Hebrew, Arabic, symbols) and Noto Emoji (in one
colour); these are read when such a character is first met. What no font has is printed as the replacement sign.
"""

import re
import threading
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from facilitator_app.documents.scripts import joined, runs_right_to_left
from facilitator_app.documents.text import REPLACEMENT
from facilitator_app.paths import resources_dir

_LIMIT = 50_000
_STAND_INS = ("DejaVuSans.ttf", "NotoEmoji-Regular.ttf")
_FIRST_PICTURE = 0x1F000
_BEYOND_16_BITS = re.compile(r"(?m)^(<[0-9A-F]{2}>) <([0-9A-F]{5,6})>$")
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
        self._advance: dict[int, float] = _Advances(face.charWidths)
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
        """``text`` with the replacement sign for every character without a glyph in any font; line ends stay.

        The very same object where this font has all of it; Arabic letters in the forms they take beside each other.
        """
        if self._missing.search(text) is None:
            return text
        return self._missing.sub(lambda found: found[0] if stand_in(found[0]) else REPLACEMENT, joined(text))


class _Advances(dict[int, float]):
    """Widths of characters; those this font lacks are learnt from their stand-in."""

    def __missing__(self, code: int) -> float:
        font = stand_in(chr(code))
        self[code] = width = float(font.face.charWidths[code]) if font else 0.0
        return width


class _StandIn(TTFont):
    """A font whose characters may lie beyond the first 65,536: ReportLab writes these wrongly where they are mapped."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - the name is ReportLab's
        before = set(doc.idToObject)
        super().addObjects(doc)
        for name in set(doc.idToObject) - before:
            if name.startswith("toUnicodeCMap:"):
                stream: Any = doc.idToObject[name]
                stream.content = _BEYOND_16_BITS.sub(_as_utf_16, stream.content)


def _as_utf_16(found: re.Match[str]) -> str:
    return f"{found[1]} <{chr(int(found[2], 16)).encode('utf-16-be').hex().upper()}>"


@cache
def stand_in(character: str) -> TTFont | None:
    """The font that has a character which the family lacks, if one does."""
    code = ord(character)
    signs, pictures = _stand_ins()
    # Both have some of the faces and hands: they are to look alike.
    fonts = (signs, pictures) if code < _FIRST_PICTURE else (pictures, signs)
    return next((font for font in fonts if code in font.face.charToGlyph), None)


@cache
def _stand_ins() -> tuple[TTFont, TTFont]:
    signs, pictures = (_StandIn(Path(name).stem, str(resources_dir() / "fonts" / name)) for name in _STAND_INS)
    return signs, pictures


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
        self._others: list[str] = []
        self.met_right_to_left = False
        """Whether a character was met that is not drawn in the order in which it is read."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        font = self._font
        if code not in font.face.charToGlyph:
            font = stand_in(character) or font
            self.met_right_to_left = self.met_right_to_left or runs_right_to_left(character)
        [(subset, encoded)] = font.splitString(character, self._document)
        text = _escaped(encoded[0])
        if subset or font is not self._font:
            name = font.getSubsetInternalName(subset, self._document)
            if name not in self._others:
                self._others.append(name)
            text = f"{_OTHER_SUBSET}{chr(self._others.index(name))}{text}"
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
            font = self._others[ord(match[1])]
            if pieces and pieces[-1].font == font and match.start() == position:
                pieces[-1] = Encoded(font, pieces[-1].string + match[2])
            else:
                pieces.append(Encoded(font, match[2]))
            position = match.end()
        if position < len(string):
            pieces.append(Encoded(self._first, string[position:]))
        return pieces


def _escaped(code: int) -> str:
    character = chr(code)
    if character in "()\\":
        return "\\" + character
    return character if 32 <= code < 127 else f"\\{code:03o}"
