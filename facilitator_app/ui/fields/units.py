"""A number typed with its unit, where the unit is the one the column counts in."""

import re

from PySide6.QtCore import QCoreApplication

from facilitator_app.words.folding import folded

translate = QCoreApplication.translate

_WITH_UNIT = re.compile(r"(?P<figure>.*\d)\s*(?P<unit>[^\d\s.,].*?)\s*", re.DOTALL)
_SAME = {"\u20ac": ("eur", "euro", "euros", "\u20ac ht"), "%": ("pour cent", "pourcent", "pct")}


def without_unit(text: str, unit: str) -> str:
    """The figure of a text alone, where what follows it is the unit; the text as it is where anything else does.

    The unit may be shortened ("h" for "heures d’insertion") and stand in singular or plural.
    """
    found = _WITH_UNIT.fullmatch(text.strip())
    return found["figure"] if found is not None and _is_unit(found["unit"], unit) else text


def unit_sentence(text: str, unit: str) -> str:
    """Why a figure can't be taken with what follows it; "" where nothing does."""
    if _WITH_UNIT.fullmatch(text.strip()) is None:
        return ""
    if unit.strip():
        told = translate("Tables", "“{text}”: this is counted in “{unit}”. Type the number alone, or with that unit.")
        return told.replace("{unit}", unit.strip()).replace("{text}", text)
    told = translate("Tables", "“{text}”: type the number alone; the unit has a column of its own.")
    return told.replace("{text}", text)


def _is_unit(typed: str, unit: str) -> bool:
    named, whole = folded(typed).rstrip("."), folded(unit)
    if not whole or not named:
        return False
    if named in (whole, *_SAME.get(unit.strip(), ())):
        return True
    first = whole.split(" ")[0]
    if " " not in named and (first.startswith(named) or named == f"{first}s"):
        return True
    return [word.rstrip("s") for word in named.split(" ")] == [word.rstrip("s") for word in whole.split(" ")]
