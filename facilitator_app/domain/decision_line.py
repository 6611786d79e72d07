"""A decision typed on one line, split into who, what and when for correction."""

import datetime as dt
import re

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Decision
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.typed_date import parse_typed_date

_PARTIES = {
    Party.BUYER: r"acheteu(?:r|se)s?|achats?|buyers?|collectivit\u00e9s?",
    Party.FACILITATOR: r"facilitat(?:eurs?|rices?|ors?)",
    Party.HOLDER: r"titulaires?|mandataires?|holders?|entreprises?",
}
_NAMED = {party: re.compile(rf"\b(?:{words})\b") for party, words in _PARTIES.items()}
# Both together, by no other name: "les deux", "les deux parties", "ensemble", "conjointement", "both", "jointly".
_BOTH = re.compile(
    r"(?:(?:(?:toutes )?(?:les|ces) )?(?:deux|2)(?: parties)?|(?:toutes )?les parties|parties|chaque partie|"
    r"(?:les )?(?:deux )?(?:parties )?(?:ensemble|conjointement|en commun|de concert)|"
    r"l['\u2019]une? et l['\u2019]autre|"
    r"both(?: of them| parties)?|(?:the )?(?:two )?parties|each party|jointly|together)"
)
_TWO = re.compile(
    r"(?:l['\u2019]\s?|les? )?(?:acheteur|titulaire|buyer|holder)\s*(?:et|and|&|\+|/|,)\s*"
    r"(?:l['\u2019]\s?|les? )?(?:acheteur|titulaire|buyer|holder)"
)
_ALL = re.compile(r"\b(?:tous|toutes|les (?:deux|2|parties)|all|both)\b")
_WHO = re.compile(r"^\s*([^:]{2,60}?)\s*[:\u2013]\s+(.+)$", re.S)
_WHEN = re.compile(
    r"[\s,;(]*\b(?:avant le|avant la|avant|pour le|pour la|pour|au plus tard le|au plus tard|"
    r"d['\u2019]ici (?:le|au|à la|la)|d['\u2019]ici|le|by|before|until|on)\s+"
    r"([^,;()]{3,24}?)\)?\s*\.?\s*$",
    re.I,
)
_SPAN = re.compile(
    r"[\s,;(]*\b(?:au plus tard\s+)?("
    r"(?:sous|dans(?: les)?|d['\u2019]ici(?: \u00e0)?|within|in)\s+(?:\d{1,4}|[^\W\d]+)\s+[^\W\d]+"
    r"|(?:courant|fin|mi[ -]|end of|mid[ -])\s*[^\W\d]+(?:\s+\d{4})?"
    r"|(?:fin du|end of the)\s+[^\W\d]+"
    r")\)?\s*\.?\s*$",
    re.I,
)
_PLUS = re.compile(r"\s+(\+\s?\d{1,4}\s?[a-z]+)\s*\.?\s*$", re.I)


def parse_decision(line: str, today: dt.date) -> Decision:
    """A decision out of one typed line, such as "Titulaire : transmettre les attestations avant le 30/11".

    What is not recognised stays in the text; nothing typed is lost.
    """
    text, who, party, due = line.strip(), "", Party.HOLDER, None
    for pattern in (_WHEN, _SPAN, _PLUS):
        if match := pattern.search(text):
            found = parse_typed_date(match[1], today)
            if found is not None and text[: match.start()].strip():
                due, text = found, text[: match.start()].rstrip(" ,;(")
                break
    if match := _WHO.match(text):
        who, text = match[1].strip(), match[2].strip()
        party = party_named(who)
    return Decision(id=new_id(), text=text, who=who, party=party, due=due)


def party_named(who: str) -> Party:
    """The party a name or function speaks for, shared where it names both sides; the holder when nothing tells."""
    low = " ".join(who.casefold().split())
    named = {party for party, words in _NAMED.items() if words.search(low)}
    if names_both(who) or _ALL.search(low) or {Party.BUYER, Party.HOLDER} <= named:
        return Party.SHARED
    return next((party for party in _NAMED if party in named), Party.HOLDER)


def names_both(who: str) -> bool:
    """Whether this means both parties together, without a name or function: "les deux", "titulaire et acheteur"."""
    low = " ".join(who.casefold().split()).strip(" .,;:")
    parties = {party for party in (Party.BUYER, Party.HOLDER) if _NAMED[party].search(low)}
    return bool(_BOTH.fullmatch(low)) or (bool(_TWO.fullmatch(low)) and len(parties) > 1)
