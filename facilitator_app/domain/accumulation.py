"""Whether the values of an indicator add up over the year, where its name says so beyond doubt."""

import re
import unicodedata

from facilitator_app.domain.plan import Accumulation

# What is counted adds up from one value to the next (hours worked, people received)…
_COUNTED = re.compile(
    r"\b(?:nombre|nb|number|heures|hours|montant|amount|volume|visites|visits|stages|pmsmp|internships|recrutements|"
    r"embauches|recruitments|contrats|contracts|ateliers|workshops|reunions|meetings|accidents|"
    r"(?:personnes|salaries|beneficiaires|jeunes|chefs|agents|people|employees)"
    r" (?:recu|form|accueilli|recrut|receiv|train))"
)
# … but for an average, a share, a duration or what is told per month: each value stands for itself.
_ALONE = re.compile(
    r"\b(?:part|taux|share|rate|pourcentage|percentage|moyen|moyenne|moyens|moyennes|average|prix|price|delai|duree|"
    r"duration|effectif|headcount|par|per|each|chaque)\b"
)


def told_accumulation(name: str) -> Accumulation:
    """How the values of an indicator of this name are usually read."""
    flat = unicodedata.normalize("NFKD", name).casefold()
    plain = re.sub(r"[^a-z0-9]+", " ", "".join(c for c in flat if not unicodedata.combining(c)))
    adds_up = _COUNTED.search(plain) is not None and _ALONE.search(plain) is None
    return Accumulation.CUMULATIVE if adds_up else Accumulation.PER_PERIOD


def accumulation_with_name(accumulation: Accumulation, before: str, after: str) -> Accumulation:
    """How the values are read of an indicator whose name changes: as the name says, until somebody says otherwise."""
    return told_accumulation(after) if accumulation is told_accumulation(before) else accumulation
