"""Typed text made printable: whatever a person or a file put in, what comes out is plain text."""

import re
import unicodedata
from functools import lru_cache

REPLACEMENT = "\u25a1"
"""Stands for every character the font lacks; U+FFFD itself is not in the font."""

_LINE_ENDS = re.compile(r"\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"[ \t\u1680\u2000-\u2006\u2008\u200a\u205f\u3000]+")
_AROUND_LINE_END = re.compile(r" *\n[ \n]*")
# Control, format (zero-width, direction marks, joiners, soft hyphen), surrogate and unassigned characters.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn"})
_PLAIN = re.compile(r"[ -~\u00a1-\u00ac\u00ae-\u017f\u202f\u00a0\u2019\u2013\u2014\u2026\u20ac\u2022]*")
_DOUBLE_SPACE = "  "


@lru_cache(maxsize=20_000)
def printable(text: str) -> str:
    """``text`` in NFC, without control and format characters, spaces collapsed, lines kept as ``\\n``.

    A variation selector and the like go; a character that merely has no glyph is the font's affair (``Typeface``).
    """
    if _PLAIN.fullmatch(text) and _DOUBLE_SPACE not in text:
        return text.strip(" ")
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    text = "".join(ch for ch in text if ch in "\n\t" or not _is_invisible(ch))
    return _AROUND_LINE_END.sub("\n", _SPACES.sub(" ", text)).strip(" \n")


def one_line(text: str) -> str:
    """``text`` printable on one line, for titles and bookmarks."""
    return printable(text).replace("\n", " ")


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in _INVISIBLE or "\ufe00" <= character <= "\ufe0f"
