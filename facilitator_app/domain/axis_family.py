"""What an axis is about, where the words of its title say it beyond doubt."""

import re
import unicodedata

from facilitator_app.domain.plan import AxisFamily

# The beginnings of words of one family alone (sources 001 § 1.1 and § 2.2, 003); a blank ends a word.
_TELLING = {
    AxisFamily.SOCIAL: (
        "social|insertion |handicap|disab|discriminat|sexis|femmes|egalite |equality |parite |apprenti|alternan|"
        "illettr|chom|tutorat|stagiair|"
        "recrut|recruit|embauche|emploi|emplois|employment|sante et securite|sante au travail|securite au travail|"
        "health and safety|conditions de travail|bien etre au travail|publics eligibles|decouverte des metiers|women"
    ),
    AxisFamily.ENVIRONMENTAL: (
        "environ|egalim|dechet|waste |gaspillage|carbon|climat|biodivers|energi|energy|energies|recycl|reemploi |pollu|"
        "ges |ecolog|bio |biologique|eau |eaux |water |emballage|packaging |plastique|gaz a effet de serre"
    ),
    AxisFamily.TECHNICAL: "techniq|technic|technolog|numerique|digital",
    AxisFamily.FINANCIAL: "financ|budget|prix |cout |couts |costs |facturation|invoic",
    AxisFamily.ORGANISATIONAL: "organisation|gouvernance|governance|coordination",
}
_FAMILIES = {family: re.compile(rf"\b(?:{words})") for family, words in _TELLING.items()}


def told_family(title: str) -> AxisFamily:
    """The one family that the words of a title speak of; unsaid where they speak of none, or of several."""
    flat = unicodedata.normalize("NFKD", title).casefold()
    plain = re.sub(r"[^a-z0-9]+", " ", "".join(c for c in flat if not unicodedata.combining(c))) + " "
    told = [family for family, words in _FAMILIES.items() if words.search(plain)]
    return told[0] if len(told) == 1 else AxisFamily.UNSAID


def family_with_title(family: AxisFamily, before: str, after: str) -> AxisFamily:
    """The family of an axis whose title changes: one that was said stays, one that the title told follows it."""
    return told_family(after) if family in (AxisFamily.UNSAID, told_family(before)) else family
