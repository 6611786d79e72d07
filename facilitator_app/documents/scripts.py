"""Writing that runs from right to left, and Arabic letters that join: from what was typed to what is drawn, and back.

The libraries are imported when such text is first met; documents without it pay nothing.
"""

import re
import unicodedata
from functools import cache
from typing import Any

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_CLOSING = ")]}\u00bb\u203a>"
_OPENING = "([{\u00ab\u2039<"
_MIRRORED = dict(zip(_OPENING + _CLOSING, _CLOSING + _OPENING, strict=True))
_JOINED_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")


def joined(text: str) -> str:
    """``text`` with its Arabic letters in the forms they take beside each other, still in reading order."""
    return str(_reshaper().reshape(text)) if _ARABIC.search(text) else text


def runs_right_to_left(text: str) -> bool:
    """Whether some of ``text`` is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def begins_right_to_left(text: str) -> bool:
    """Whether a paragraph runs from right to left as a whole: so does its first letter (Unicode annex 9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def as_drawn(text: str, *, from_the_right: bool) -> str:
    """The characters of one line from left to right, of a paragraph that runs as ``from_the_right`` says."""
    from bidi import get_display

    return _with_brackets_turned(str(get_display(text, base_dir="R" if from_the_right else "L")), from_the_right)


def _with_brackets_turned(line: str, from_the_right: bool) -> str:
    """A line with the brackets open towards what they hold (Unicode annex 9, L4, which the library leaves to others).

    A pair drawn from the right stands closing bracket first; one that is alone goes with the paragraph.
    """
    characters = list(line)
    alone: list[int] = []
    turned: list[int] = []
    for index, character in enumerate(characters):
        if character not in _MIRRORED:
            continue
        if alone and characters[alone[-1]] == _MIRRORED[character]:
            first = alone.pop()
            turned += [first, index] if characters[first] in _CLOSING else []
        else:
            alone.append(index)
    for index in [*turned, *(alone if from_the_right else [])]:
        characters[index] = _MIRRORED[characters[index]]
    return "".join(characters)


def as_typed(text: str) -> str:
    """What ``joined`` was given: the letters alone, in reading order."""
    return _JOINED_FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    # The one sign for the name of God is not in the font.
    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})
