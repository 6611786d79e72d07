"""What a cell means: dates, amounts, durations, SIRET numbers and zones as people and programs write them."""

import datetime as dt
import math
import re
import unicodedata
from decimal import Decimal, InvalidOperation

from facilitator_app.domain.contract import ContractKind, Zone
from facilitator_app.domain.organisation import compact_siret, siret_problem
from facilitator_app.domain.typed_date import EARLIEST, LATEST
from facilitator_app.exchange.tables import Cell
from facilitator_app.words.folding import folded

LARGEST_AMOUNT = Decimal(10) ** 12
_NOTHING = {"", "nc", "n/c", "nd", "n/d", "na", "n/a", "nan", "null", "none", "neant", "-", "--", "?", "sans objet"}
_LONGEST_NOTHING = 12
_FORMULA = re.compile(r"^'(?=[=+\-@\t\r])")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*|[+-]\d\d:?\d\d|Z)?$")
_FRENCH = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})(?: .*)?$")
_DURATION = re.compile(r"(\d{1,4})(?:[.,]0+)?\s*(mois|m|months?|ans?|annees?|years?)?$")
_ZONES = {
    "": Zone.METROPOLE,
    "metropole": Zone.METROPOLE,
    "france metropolitaine": Zone.METROPOLE,
    "alsace-moselle": Zone.ALSACE_MOSELLE,
    "alsace moselle": Zone.ALSACE_MOSELLE,
    "alsace": Zone.ALSACE_MOSELLE,
    "moselle": Zone.ALSACE_MOSELLE,
    "guadeloupe": Zone.GUADELOUPE,
    "martinique": Zone.MARTINIQUE,
    "guyane": Zone.GUYANE,
    "la reunion": Zone.REUNION,
    "reunion": Zone.REUNION,
    "mayotte": Zone.MAYOTTE,
} | {str(zone): zone for zone in Zone}
_KINDS = {
    "marche": ContractKind.CONTRACT,
    "accord-cadre": ContractKind.FRAMEWORK,
    "accord cadre": ContractKind.FRAMEWORK,
    "marche subsequent": ContractKind.SUBSEQUENT,
    "lot": ContractKind.LOT,
    "concession": ContractKind.CONCESSION,
}


def text_of(cell: Cell) -> str:
    """The cell as one line of text; a number without a needless ".0", "" for nothing, "NC" and the like."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e17:
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(sep=" ")
    text = str(cell)
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text)
    text = " ".join(text.split())
    # Our own exports, and careful people's, put an apostrophe before what a spreadsheet would take for a formula.
    text = _FORMULA.sub("", text)
    return "" if len(text) <= _LONGEST_NOTHING and folded(text) in _NOTHING else text


def date_of(cell: Cell) -> dt.date | None:
    """The date in a cell, None for nothing. Raises ValueError for what is no date, or one out of reach."""
    day = _day_of(cell)
    if day is not None and not EARLIEST <= day <= LATEST:
        raise ValueError(str(day))
    return day


def _day_of(cell: Cell) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    text = text_of(cell)
    if not text:
        return None
    if match := _ISO.match(text):
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    if match := _FRENCH.match(text):
        return dt.date(int(match[3]), int(match[2]), int(match[1]))
    raise ValueError(text)


def amount_of(cell: Cell) -> Decimal | None:
    """The amount in euros in a cell, None for nothing. Raises ValueError for what is none, or beyond belief."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return None if math.isnan(cell) else _believable(Decimal(str(cell)))
    text = text_of(cell)
    figures = re.sub(r"(?i)\s|\u202f|'|\u2019|euros?|eur|\u20ac|h\.?t\.?$", "", text)
    if not text:
        return None
    if "," in figures and "." in figures:
        # The sign that comes last parts the decimals, the other one groups the thousands.
        group = "." if figures.rindex(",") > figures.rindex(".") else ","
        figures = figures.replace(group, "")
    figures = figures.replace(",", ".")
    if not re.fullmatch(r"-?\d+(\.\d+)?", figures):
        raise ValueError(text)
    try:
        return _believable(Decimal(figures))
    except InvalidOperation:
        raise ValueError(text) from None


def _believable(amount: Decimal) -> Decimal:
    if not amount.is_finite() or abs(amount) >= LARGEST_AMOUNT:
        raise ValueError(str(amount))
    return amount.quantize(Decimal("0.01")).normalize() + Decimal(0)


def months_of(cell: Cell) -> int | None:
    """The duration in months in a cell, such as 24, "24 mois" or "2 ans"; None for nothing. Raises ValueError."""
    text = folded(text_of(cell))
    if not text:
        return None
    match = _DURATION.match(text)
    if match is None:
        raise ValueError(text)
    return int(match[1]) * (12 if (match[2] or "m")[0] in "ay" else 1)


def siret_of(cell: Cell) -> str:
    """The SIRET in a cell, "" for nothing. Raises ValueError with what is wrong: length, digits or checksum."""
    siret = compact_siret(text_of(cell))
    if isinstance(cell, (int, float)) and siret:
        # A spreadsheet that takes it for a number drops the zeros in front.
        siret = siret.zfill(14)
    problem = siret_problem(siret)
    if problem is not None:
        raise ValueError(problem)
    return siret


def zone_of(cell: Cell) -> Zone:
    """The zone in a cell, mainland for nothing. Raises ValueError for an unknown one."""
    text = text_of(cell)
    zone = _ZONES.get(folded(text))
    if zone is None:
        raise ValueError(text)
    return zone


def kind_of(nature: str) -> ContractKind | None:
    """The kind of contract that a nature states, None when it states none of them."""
    return _KINDS.get(folded(nature))


def axes_of(cell: Cell) -> tuple[str, ...]:
    """The axes in a cell, one per line or parted by ";" or "|"."""
    # A comma is part of many an axis's title ("santé, sécurité").
    raw = str(cell) if isinstance(cell, str) else text_of(cell)
    return tuple(axis for part in re.split(r"[;|\r\n]+", raw) if (axis := text_of(part)))
