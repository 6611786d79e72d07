"""Dates as people type them: 12/3, 12/03/2027, 12 mars, 2027-03-12, +30j."""

import datetime as dt
import re
import unicodedata

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
_RELATIVE = re.compile(r"([+-]) ?(\d{1,4}) ?(j|d|s|w|m|a|y)[a-z]*$")


def parse_typed_date(text: str, today: dt.date) -> dt.date | None:
    """The date a text means, or None when it means none.

    Without a year the nearest coming one is taken, unless the date is less than half a year past. "+30j" (or d), "+2s"
    (weeks, or w), "+3m" and "+1a" (or y) count from today.
    """
    typed = _folded(text)
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
