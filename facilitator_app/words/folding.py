"""Text as it is compared: without case, accents or the kinds of apostrophes and spaces."""

import unicodedata

_ALIKE = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u0153": "oe", "\u0152": "oe", "\u00e6": "ae", "\u00c6": "ae"})


def folded(text: str) -> str:
    """The text for comparison: "Bœuf  de l’Été" and "boeuf de l'ete" are the same."""
    if text.isascii():
        return " ".join(text.casefold().split())
    flat = unicodedata.normalize("NFKD", text.translate(_ALIKE)).casefold()
    return " ".join("".join(c for c in flat if not unicodedata.combining(c)).split())
