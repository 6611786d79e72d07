"""The clause composed: articles from templates, with their fields filled in. What is typed is text, never markup."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """What a person typed to be taken into an article: a sentence, a few words, or several lines of them."""

    text: str


Block = Paragraph | Entry | Table
Value = str | tuple[str, ...] | Prose | Table
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
_LAST_FIELD = re.compile(r"(?P<before>.*?)\{(?P<field>[^{}\n]{1,40})\}")
_DASHES = ("- ", "\u2013 ", "\u2022 ")
_ENDED = re.compile(r"[.!?\u2026][)\u00bb\u201d\u00a0\u202f ]*$")
_TRAILING = " \u00a0\u202f,;:"
# What would not read well after a colon: another one, or a sentence that is followed by another.
_SEVERAL_PHRASES = re.compile(r"^[^\[].*(?:[^\d]:|[.!?\u2026]\s+\S)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
# Words that begin what is said of a plan and are no names, in the two languages of clauses.
_COMMON_BEGINNING = re.compile(
    r"(?:L[’']|Les?|La|Une?|Des|Du|De|D[’']|Deux|Trois|Quatre|Cinq|Six|Ces?|Cette|Chaque|Tou(?:s|tes?|t)|Aucune?|Par|Sur"
    r"|Sous|Pour|Avec|Sans|Selon|À|Au|Aux|En|Dans|Après|Avant|Dès|Lors|Il|Elle|Ils|Elles|Comités?|Tableaux?|Réunions?"
    r"|Points?|Bilans?|Ateliers?|Visites?|Contrôles?|Suivi|Attestations?|Feuilles?|Bons?|Factures?|Relevés?|Registres?"
    r"|Justificatifs?|Rapports?|Copies?|Économies|Gains?|Partage|Échanges?|Envoi|Transmission|Présentation|Audits?"
    r"|The|An?|Each|Every|All|No|Two|Three|Four|On|By|With|Without|At|In|After|Before|Any|Steering|Monthly|Quarterly"
    r"|Yearly|Half-yearly|Meetings?|Workshops?|Reports?|Checks?|Savings)(?:(?<=[’'])(?=\w)|(?=[ ,]))"
)


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
        case Article.PENALTIES if not preparation.told_penalties and preparation.terms.force is Force.INVITATION:
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


def composed(body: str, values: Mapping[str, Value], *, semicolon: str = ";") -> tuple[Block, ...]:
    """A body with its fields filled in; `values` are by the names of fields, in lower case.

    A line that quotes a field with nothing to say is left out. A line that is one field alone becomes as many
    paragraphs or entries as the field has lines, or its table. Prose is led to its full stop; where a line announces
    it ("… as follows: {monitoring}"), it ends that sentence, or becomes a list under it, its entries parted by
    `semicolon`. What is no field stays as it was typed; what a field says is taken as it is, whatever it looks like,
    but for its apostrophes, which are those of print.
    """
    found: list[Block] = []
    for line in body.splitlines():
        text = line.strip()
        made = Entry if text.startswith(_DASHES) else Paragraph
        text = text[2:].strip() if made is Entry else text
        if not text or any(not _said(values.get(field_key(name), name)) for name in quoted_fields(text)):
            continue
        found += _of_line(text, made, values, semicolon)
    return tuple(_printed(block) for block in found)


def _of_line(
    text: str, made: type[Paragraph] | type[Entry], values: Mapping[str, Value], semicolon: str
) -> Iterable[Block]:
    last = _LAST_FIELD.fullmatch(text)
    value = values.get(field_key(last["field"])) if last else None
    if last is None or value is None:
        return [made(text=one_line(_FIELD.sub(lambda match: _inline(match, values), text)))]
    announced = one_line(_FIELD.sub(lambda match: _inline(match, values), last["before"]))
    if isinstance(value, Prose) and (not announced or announced.endswith(":")):
        if announced:
            return _announced(announced, _lines(value), made, semicolon)
        lines = _lines(value)
        return [made(text=line) for line in (_as_list(lines, semicolon) if made is Entry else map(_stopped, lines))]
    if announced:
        return [made(text=one_line(_FIELD.sub(lambda match: _inline(match, values), text)))]
    return [value] if isinstance(value, Table) else [made(text=part) for part in _lines(value)]


def _announced(announced: str, lines: list[str], made: type[Paragraph] | type[Entry], semicolon: str) -> list[Block]:
    """What a line announces: the end of its sentence where that is one phrase, else a list."""
    if len(lines) == 1 and not _SEVERAL_PHRASES.search(lines[0]):
        return [made(text=f"{announced} {_stopped(_lowered(lines[0]))}")]
    return [made(text=announced), *(Entry(text=line) for line in _as_list(lines, semicolon))]


def _as_list(lines: list[str], semicolon: str) -> list[str]:
    """The entries of a list with their signs: all end as sentences where one of them does, or else the last alone."""
    sentences = len(lines) > 1 and any(_ENDED.search(line) for line in lines[:-1])
    return [
        _stopped(line) if sentences or number == len(lines) else f"{line.rstrip(_TRAILING)}{semicolon}"
        for number, line in enumerate((_bare(line) for line in lines), 1)
    ]


def _bare(line: str) -> str:
    """A line without the dash somebody typed before it."""
    return line[2:].strip() if line.startswith(_DASHES) and line[2:].strip() else line


def _stopped(line: str) -> str:
    return line if _ENDED.search(line) else f"{line.rstrip(_TRAILING)}."


def _lowered(line: str) -> str:
    """The line as it goes on after a colon: a word that is no name loses its capital."""
    return line[:1].lower() + line[1:] if _COMMON_BEGINNING.match(line) else line


def _printed(block: Block) -> Block:
    if isinstance(block, Table):
        rows = tuple(tuple(_APOSTROPHE.sub("\u2019", cell) for cell in row) for row in block.rows)
        return Table(columns=block.columns, rows=rows)
    return type(block)(text=_APOSTROPHE.sub("\u2019", block.text))


def _said(value: Value) -> bool:
    return bool(value.rows if isinstance(value, Table) else _lines(value))


def _lines(value: str | tuple[str, ...] | Prose) -> list[str]:
    text = value.text if isinstance(value, Prose) else value
    lines = text.splitlines() if isinstance(text, str) else text
    return [line for line in (one_line(line) for line in lines) if line]


def _inline(match: re.Match[str], values: Mapping[str, Value]) -> str:
    value = values.get(field_key(match[1]), match[0])
    if isinstance(value, Table):
        return ", ".join(one_line(row[0]) for row in value.rows)
    return one_line(value) if isinstance(value, str) else ", ".join(_lines(value))
