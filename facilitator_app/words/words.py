"""The language something is written in: its catalogue and its ways with dates and numbers."""

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal, Protocol

Language = Literal["fr", "en"]

NBSP = "\u00a0"
NARROW_NBSP = "\u202f"
_PLURAL_FROM = 2


class Translate(Protocol):
    """Looks a source string up in a catalogue: the shape of Qt's own `translate`, without Qt."""

    def __call__(self, context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str: ...


def untranslated(_context: str, text: str, _disambiguation: str = "", n: int = -1, /) -> str:
    """The English source string itself, with its plural: for English, and for tests."""
    return text if n < 0 else english_form(text, one=n == 1).replace("%n", str(n))


def english_form(text: str, *, one: bool) -> str:
    """The singular or the plural of an English source string: "%n day(s)", "%n entry(ies)", "%n axis(es)"."""
    for marked, singular, plural in (("y(ies)", "y", "ies"), ("is(es)", "is", "es"), ("(s)", "", "s")):
        text = text.replace(marked, singular if one else plural)
    return text


Marked = tuple[str, str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> Marked:  # noqa: N802 - the name that lupdate looks for
    """Marks a string of a table for the catalogue; to be translated when it is said: `translate(*marked)`."""
    return context, text


def capitalised(text: str) -> str:
    """A text with a capital first letter, and the rest as it was typed."""
    text = text.strip()
    return text[:1].upper() + text[1:]


# Words that end in -s in the singular too; those in -ès and -ss need no list.
_ALWAYS_WITH_S = re.compile(
    "abus|admis|appris|avis|bois|bras|bus|cas|colis|compris|concours|corps|cours|devis|discours|divers|dos|engrais|"
    "exclus|fois|fonds|frais|gaz|gros|inclus|jus|minibus|moins|mois|parcours|pas|permis|plus|poids|pris|processus|"
    "propos|rabais|recours|refus|relais|remis|repas|repos|repris|requis|sens|surplus|tapis|temps|transmis"
)
_LINKS = re.compile("au|aux|avec|chez|dans|de|des|du|en|hors|par|pour|sans|sur|à|d[’'].*")
_ELIDED = re.compile("[dD][’']")
_PLURAL = re.compile(".+[^ès]s")


def _singular(unit: str) -> str:
    """A French unit in the singular where the rule is safe, else as it is: "litres par kg", "personnes formées"."""
    parts = unit.split(" ")
    first = next((n for n, part in enumerate(parts) if _LINKS.fullmatch(part.lower())), len(parts))
    beside = first + (1 if first < len(parts) and _ELIDED.match(parts[first]) else 2)
    doubtful = any(part in ("et", "ou") or part.endswith("x") for part in parts[1:first])
    # What comes after a complement may go with the first word: "demandeurs d’emploi reçus".
    if doubtful or any(_PLURAL.fullmatch(part) for part in parts[beside:]):
        return unit
    return " ".join([*map(_without_s, parts[:first]), *parts[first:]])


def _without_s(word: str) -> str:
    plural = _PLURAL.fullmatch(word.lower()) and not _ALWAYS_WITH_S.fullmatch(word.lower())
    return word[:-1] if plural and not word.isupper() else word


@lru_cache(maxsize=4096)
def _decimal(value: Decimal | int, pattern: str, language: Language) -> str:
    from babel.numbers import format_decimal

    return str(format_decimal(value, pattern, locale=language))


@lru_cache(maxsize=4096)
def _date(day: dt.date, language: Language) -> str:
    # Babel is imported when the first text is made: the window opens without it.
    from babel.dates import format_date

    if language == "fr":
        first = f"1er{NBSP}" if day.day == 1 else f"{day.day}{NBSP}"
        return first + str(format_date(day, "MMMM", locale="fr")) + f" {day.year}"
    return str(format_date(day, "long", locale="en_GB"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Texts, dates and numbers in one language."""

    language: Language = "fr"
    translate: Translate = untranslated

    def date(self, day: dt.date | None) -> str:
        """A date in full, such as "12 mars 2027"; empty for None."""
        return "" if day is None else _date(day, self.language)

    def day(self, day: dt.date) -> str:
        """A date with its day of the week, such as "vendredi 12 mars 2027"."""
        return f"{self._weekday(day)}{self.date(day)}"

    def short_day(self, day: dt.date) -> str:
        """A day of a month that was just named, such as "lundi 15"."""
        number = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return f"{self._weekday(day)}{number}"

    def _weekday(self, day: dt.date) -> str:
        from babel.dates import format_date

        return f"{format_date(day, 'EEEE', locale='fr' if self.language == 'fr' else 'en_GB')}{NBSP}"

    def short_date(self, day: dt.date | None) -> str:
        """A date in figures, such as "12/03/2027"; empty for None."""
        return "" if day is None else f"{day.day:02}/{day.month:02}/{day.year}"

    def number(self, value: Decimal | int | None, decimals: int | None = None) -> str:
        """A number with the language's signs, as many decimals as it has (at most two) or as asked; empty for None."""
        if value is None:
            return ""
        pattern = "#,##0.##" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
        # Zero has one form, whatever its sign was: equal numbers are remembered as one.
        return _decimal(value or 0, pattern, self.language)

    def unit(self, unit: str, value: Decimal | int) -> str:
        """A unit that a person typed, as it follows a figure: in French in the singular below two ("1,2 livraison")."""
        unit = unit.strip()
        return _singular(unit) if self.language == "fr" and round(abs(Decimal(value)), 2) < _PLURAL_FROM else unit

    def amount(self, value: Decimal | None) -> str:
        """An amount in euros, such as "12 345,67 €", without decimals when it has none."""
        if value is None:
            return ""
        figures = self.number(value, 0 if value == value.to_integral_value() else 2)
        return f"{figures}{NARROW_NBSP}\u20ac" if self.language == "fr" else f"\u20ac{figures}"

    def percent(self, value: Decimal | None, decimals: int | None = None) -> str:
        """A percentage given in percent (0 to 100), such as "12,5 %"."""
        if value is None:
            return ""
        shown = self.number(value if decimals is not None else round(value, 1), decimals)
        return f"{shown}{NARROW_NBSP}%" if self.language == "fr" else f"{shown}%"

    def colon(self, label: str, text: str) -> str:
        """A label and what it says, with the language's colon."""
        return f"{label}{NBSP}: {text}" if self.language == "fr" else f"{label}: {text}"
