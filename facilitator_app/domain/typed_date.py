"""Dates as people type them: 12/3, 12/03/2027, 12 mars, 2027-03-12, +30j, sous 15 jours, dans 2 mois, fin mars."""

import datetime as dt
import re
import unicodedata
from calendar import monthrange

# What lies outside is a slip of the keys, or stands for "without end": no period is reckoned from it.
EARLIEST, LATEST = dt.date(1990, 1, 1), dt.date(2199, 12, 31)
_MONTHS = (
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_NUMERIC = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$")
_NAMED = re.compile(r"(\d{1,2})(?:er)? ?([a-z]{3,})\.?(?: (\d{2}|\d{4}))?$")
_COUNTED = {
    name: count
    for count, names in enumerate(
        (
            ("un", "une", "one", "a"),
            ("deux", "two"),
            ("trois", "three"),
            ("quatre", "four"),
            ("cinq", "five"),
            ("six",),
            ("sept", "seven"),
            ("huit", "eight"),
            ("neuf", "nine"),
            ("dix", "ten"),
            ("onze", "eleven"),
            ("douze", "twelve"),
        ),
        1,
    )
    for name in names
}
_COUNTS = _COUNTED | {"quinze": 15, "fifteen": 15, "vingt": 20, "twenty": 20, "trente": 30, "thirty": 30}
_UNITS = {
    **dict.fromkeys(("j", "jour", "jours", "day", "days"), "d"),
    **dict.fromkeys(("semaine", "semaines", "sem", "week", "weeks"), "w"),
    **dict.fromkeys(("mois", "month", "months"), "m"),
    **dict.fromkeys(("an", "ans", "annee", "annees", "year", "years"), "y"),
}
_SPAN = re.compile(
    r"(?:sous|dans|d'ici a|d'ici|within|in) (?:les |the |a )?(\d{1,4}|[a-z]+) ([a-z]+)(?: calendaires?)?$"
)
_PART = re.compile(
    r"(?:la |the |le )?(fin|end|mi|mid|milieu|courant)[ -](?:du mois de |du mois d'|de l'|de |d'|du |of the |of )?"
    r"([a-z]{3,})\.?(?: (\d{4}))?$"
)
_DAYS_OF_THE_WEEK = (
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun"
)
# As dates are written in letters: "le mardi 5 mars 2024". The day of the week adds nothing to the others.
_LED_IN = re.compile(rf"(?:(?:le|the|on|du|au) )?(?:(?:{_DAYS_OF_THE_WEEK})\.?,? )?(?:(?:le|the) )?(?=\d)")
_RELATIVE = re.compile(r"([+-]) ?(\d{1,4}) ?(j|d|s|w|m|a|y)[a-z]*$")


def parse_typed_date(text: str, today: dt.date) -> dt.date | None:
    """The date a text means, or None when it means none, or one out of reach (before `EARLIEST`, after `LATEST`).

    Without a year the nearest coming one is taken, unless the date is less than half a year past. "+30j" (or d), "+2s"
    (weeks, or w), "+3m" and "+1a" (or y) count from today, as do "sous 15 jours" and "dans deux mois". "Fin mars" is
    the last day of the month, "mi-mars" its 15th. A day of the week before the date is passed over ("mardi 5 mars").
    """
    meant = _meant(_folded(text), today)
    return meant if meant is not None and EARLIEST <= meant <= LATEST else None


def is_out_of_reach(text: str, today: dt.date) -> bool:
    """Whether a text means a date, but one that no plan can come to."""
    meant = _meant(_folded(text), today)
    return meant is not None and not EARLIEST <= meant <= LATEST


def _meant(typed: str, today: dt.date) -> dt.date | None:
    typed = typed[led.end() :] if (led := _LED_IN.match(typed)) else typed
    if match := _ISO.match(typed):
        year, month, day = map(int, match.groups())
        return _date(year, month, day)
    if match := _NUMERIC.match(typed):
        day, month = int(match[1]), int(match[2])
        return _with_year(day, month, match[3], today)
    if match := _NAMED.match(typed):
        named = _month(match[2])
        return _with_year(int(match[1]), named, match[3], today) if named else None
    if match := _RELATIVE.match(typed):
        return _relative(int(match[1] + match[2]), match[3], today)
    if match := _SPAN.match(typed):
        return _span(match[1], match[2], today)
    if match := _PART.match(typed):
        return _part_of_month(match[1], match[2], match[3], today)
    return {"aujourd'hui": today, "today": today, "demain": today + dt.timedelta(days=1)}.get(typed)


def _folded(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).casefold()
    return " ".join("".join(c for c in flat if not unicodedata.combining(c)).split())


def _month(name: str) -> int | None:
    found = [n for n, names in enumerate(_MONTHS, 1) if any(full.startswith(name) for full in names)]
    return found[0] if len(found) == 1 else None


def _with_year(day: int, month: int, year: str | None, today: dt.date) -> dt.date | None:
    if year is not None:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _date(today.year, month, day)
    if this_year is not None and (today - this_year).days < 183:
        return this_year
    return _date(today.year + 1, month, day)


def _span(count: str, unit: str, today: dt.date) -> dt.date | None:
    number = int(count) if count.isdigit() else _COUNTS.get(count)
    if number is None or unit not in _UNITS:
        # Fifteen days, as French says two weeks and a fortnight.
        return today + dt.timedelta(days=15) if (count, unit) == ("une", "quinzaine") else None
    return _relative(number, _UNITS[unit], today)


def _part_of_month(part: str, month: str, year: str | None, today: dt.date) -> dt.date | None:
    """The day a part of a month means as a date to keep: its 15th, or its last day for its end or its course."""
    if month in ("annee", "year"):
        return _date(int(year) if year else today.year, 12, 31) if part in ("fin", "end") else None
    named = today.month if month in ("mois", "month") else _month(month)
    if named is None:
        return None
    last = part in ("fin", "end", "courant")
    wanted = int(year) if year else today.year

    def day(in_year: int) -> dt.date:
        return dt.date(in_year, named, monthrange(in_year, named)[1] if last else 15)

    if year or day(wanted) >= today:
        return day(wanted) if wanted >= 1 else None
    return day(wanted + 1)


def _relative(count: int, unit: str, today: dt.date) -> dt.date | None:
    from facilitator_app.domain.calendar import add_months

    try:
        match unit:
            case "j" | "d":
                return today + dt.timedelta(days=count)
            case "s" | "w":
                return today + dt.timedelta(weeks=count)
            case "m":
                return add_months(today, count)
            case _:
                return add_months(today, 12 * count)
    except (OverflowError, ValueError):
        return None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
