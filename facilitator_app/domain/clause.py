"""The clause composed: articles from templates, with their fields filled in. What is typed is text, never markup."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.message import one_line
from facilitator_app.domain.preparation import Article, Force, Preparation


class ClauseField(StrEnum):
    """What a template of an article can quote, as `{axes}`."""

    CONTRACT = "contract"
    REFERENCE = "reference"
    BUYER = "buyer"
    NATURE = "nature"
    CODE_ARTICLE = "code_article"
    DURATION = "duration"
    PERIMETER = "perimeter"
    AXES = "axes"
    SOCIAL_CLAUSE = "social_clause"
    PUT_OFF = "put_off"
    DRAWING_UP = "drawing_up"
    PLAN_LIMIT = "plan_limit"
    SEVEN_POINTS = "seven_points"
    CONTENT = "content"
    GOVERNANCE = "governance"
    MINUTES_DAYS = "minutes_days"
    REMARKS_DAYS = "remarks_days"
    FORMALISATION = "formalisation"
    MONITORING = "monitoring"
    CONTROL = "control"
    EVIDENCE = "evidence"
    DATA_DAYS = "data_days"
    HALF_YEARLY = "half_yearly"
    INTERIM = "interim"
    FINAL_REVIEW = "final_review"
    SHARING = "sharing"
    NON_MONETARY = "non_monetary"
    PENALTIES = "penalties"
    PERSONAL_DATA = "personal_data"
    REUSE = "reuse"


MAKING = {
    Article.AXES: ClauseField.AXES,
    Article.CONTENT: ClauseField.SEVEN_POINTS,
    Article.PENALTIES: ClauseField.PENALTIES,
}
"""The field without which an article no longer says what it is there for."""

NO_PENALTY = "none"
"""The variant of the article on penalties where there are none, under a clause that only invites."""


class Origin(StrEnum):
    """Whose wording an article has: the program's, the facilitator's own for all contracts, or this contract's."""

    SHIPPED = "shipped"
    OWN = "own"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Title and body of an article, with fields in braces. A line that begins with a dash is an entry of a list."""

    title: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of an article."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a list."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its column titles; what stands in it is read row by row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Paragraph | Entry | Table
Value = str | tuple[str, ...] | Table
"""What a field stands for: text, several lines or entries, or a table. Nothing at all is ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedArticle:
    """An article as it reads. `number` is 0 for one left out, which says `because`."""

    article: Article
    number: int
    title: str
    blocks: tuple[Block, ...]
    origin: Origin
    because: str = ""


_FIELD = re.compile(r"\{([^{}\n]{1,40})\}")
_DASHES = ("- ", "\u2013 ", "\u2022 ")


def variant(article: Article, preparation: Preparation, contract: Contract) -> str:
    """Which wording of an article applies: by the force of the clause, by its start, or "" for the usual one.

    Where the plan begins at the first anniversary, its first review follows the second one (domain § 2.4, 2.7).
    """
    match article:
        case Article.COMMITMENT:
            return preparation.terms.force.value
        case Article.DRAWING_UP:
            return contract.start.value
        case Article.ANNUAL_REVIEW if contract.start is StartMode.FIRST_ANNIVERSARY:
            return contract.start.value
        case Article.PENALTIES if not preparation.penalties and preparation.terms.force is Force.INVITATION:
            return NO_PENALTY
        case _:
            return ""


def variants(article: Article) -> tuple[str, ...]:
    """All wordings an article may have, see `variant`."""
    match article:
        case Article.COMMITMENT:
            return tuple(force.value for force in Force)
        case Article.DRAWING_UP:
            return tuple(start.value for start in StartMode)
        case Article.ANNUAL_REVIEW:
            return "", StartMode.FIRST_ANNIVERSARY.value
        case Article.PENALTIES:
            return "", NO_PENALTY
        case _:
            return ("",)


def field_key(name: str) -> str:
    """A field's name as it is compared: whatever its case and the way its accents are typed."""
    return unicodedata.normalize("NFC", name).strip().lower()


def quoted_fields(text: str) -> tuple[str, ...]:
    """What stands in braces in a text, as typed."""
    return tuple(dict.fromkeys(match[1] for match in _FIELD.finditer(text)))


def composed(body: str, values: Mapping[str, Value]) -> tuple[Block, ...]:
    """A body with its fields filled in; `values` are by the names of fields, in lower case.

    A line that quotes a field with nothing to say is left out. A line that is one field alone becomes as many
    paragraphs or entries as the field has lines, or its table. What is no field stays as it was typed; what a field
    says is taken as it is, whatever it looks like.
    """
    found: list[Block] = []
    for line in body.splitlines():
        text = line.strip()
        made = Entry if text.startswith(_DASHES) else Paragraph
        text = text[2:].strip() if made is Entry else text
        if not text or any(not _said(values.get(field_key(name), name)) for name in quoted_fields(text)):
            continue
        alone = _FIELD.fullmatch(text)
        value = values.get(field_key(alone[1])) if alone else None
        if isinstance(value, Table):
            found.append(value)
        elif value is not None:
            found += [made(text=part) for part in _lines(value)]
        else:
            found.append(made(text=one_line(_FIELD.sub(lambda match: _inline(match, values), text))))
    return tuple(found)


def _said(value: Value) -> bool:
    return bool(value.rows if isinstance(value, Table) else _lines(value))


def _lines(value: str | tuple[str, ...]) -> list[str]:
    lines = value.splitlines() if isinstance(value, str) else value
    return [line for line in (one_line(line) for line in lines) if line]


def _inline(match: re.Match[str], values: Mapping[str, Value]) -> str:
    value = values.get(field_key(match[1]), match[0])
    if isinstance(value, Table):
        return ", ".join(one_line(row[0]) for row in value.rows)
    return ", ".join(_lines(value)) if isinstance(value, tuple) else one_line(value)
