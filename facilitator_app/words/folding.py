"""Text as it is compared: without case, accents or the kinds of apostrophes and spaces."""

import re
import unicodedata

_ALIKE = (("\u2019", "'"), ("\u02bc", "'"), ("\u0153", "oe"), ("\u00e6", "ae"))
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def folded(text: str) -> str:
    """The text for comparison: "Bœuf  de l’Été" and "boeuf de l'ete" are the same."""
    if text.isascii():
        return " ".join(text.casefold().split())
    flat = unicodedata.normalize("NFKD", text).casefold()
    for letter, plain in _ALIKE:
        flat = flat.replace(letter, plain)
    # Most letters are plain ones: only the others are asked whether they are accents.
    return " ".join(_NOT_ASCII.sub(_without_accent, flat).split())


def _without_accent(found: re.Match[str]) -> str:
    return "" if unicodedata.combining(found[0]) else found[0]
