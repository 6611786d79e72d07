"""Finds what prefers a place without saying that a product is meant, so that companies could be (source 003).

A contract may ask for products of the region, and for short supply chains, which count intermediaries and no distances.
What is to be local and is no product may be read as a preference for the companies of the place.
"""

import re
from collections.abc import Iterator

_PLACE = (
    r"locale?s?|locaux|(?:du|de notre|sur le) territoire|de (?:la|notre) (?:région|commune|métropole)|du département"
    r"|régiona(?:l|le|ux|les)|territoria(?:l|le|ux|les)|de proximité"
)
_BUYING = r"(?:achats?|approvisionnements?|sourcing|fourniture|commandes?)"
# Each with what might stand there instead; {place} is the place as it was named, of products.
_PREFERRED = tuple(
    (re.compile(rf"\b{pattern}(?!\w)", re.IGNORECASE), instead)
    for pattern, instead in (
        (rf"(?P<kept>achats?)\s+(?P<place>{_PLACE})", "{kept} de produits {place}"),
        (rf"(?P<kept>{_BUYING})\s+(?P<place>{_PLACE})", "{kept} en produits {place}"),
        (r"(?P<kept>acheter|consommer|manger|s[’']approvisionner)\s+(?:en\s+)?local", "{kept} des produits locaux"),
        (rf"(?P<kept>(?:circuits?|filières?)\s+court(?:e?s?))\s+(?:{_PLACE})", "{kept} (un intermédiaire au plus)"),
        (r"préférence\s+(?:locale|régionale|géographique|territoriale)", "préférence pour les produits locaux"),
        (
            rf"(?:l[’']économie|le\s+tissu(?:\s+économique)?)\s+(?P<place>{_PLACE})",
            "les produits {place}",
        ),
        (
            rf"(?P<kept>opérateurs?|acteurs?(?:\s+économiques)?|partenaires\s+économiques|exploitations?|agriculteurs?"
            rf"|éleveurs?|maraîchers?|transformateurs?|grossistes?|distributeurs?)\s+(?P<place>{_PLACE})",
            "{kept}, en privilégiant les produits {place}",
        ),
        (
            r"(?P<kept>(?:privilégi|favoris|préfér|développ)\w*\s+)le\s+local(?=\s*(?:$|[,;.:!?\n)]|(?:et|ou)\b))",
            "{kept}les produits locaux",
        ),
        (r"(?P<kept>du\s+)local(?=\s*(?:$|[,;.:!?\n)]|(?:et|ou)\b))", "des produits locaux"),
        (r"(?P<kept>en\s+)local(?=\s*(?:$|[,;.:!?\n)]|(?:et|ou)\b))", "{kept}produits locaux"),
    )
)
# "circuits courts, local": the adjective alone, as people list what they wish for.
_ALONE = re.compile(
    r"(?:^|(?<=[,;:\n(–/-])|(?<=\bet)|(?<=\bou)|(?<=\bplus de))(?P<blank>\s*)(?P<words>local|locaux)"
    r"(?=\s*(?:$|[,;.:!?\n)/]|(?:et|ou)\b))",
    re.IGNORECASE,
)
_OF_PRODUCTS = re.compile(
    r"\b(?:produits?|denrées?|aliments?|fruits?|légumes?|viandes?|œufs?|oeufs?|fromages?|laits?|beurres?|pains?)\b",
    re.IGNORECASE,
)


def preferred_places(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a text prefers a place, from and to, and what might stand there instead; in no order, and none twice."""
    covered: list[tuple[int, int]] = []
    for start, end, instead in (*_named(text), *_alone(text)):
        if not any(start < until and end > begin for begin, until in covered):
            covered.append((start, end))
            yield start, end, instead


def _named(text: str) -> Iterator[tuple[int, int, str]]:
    for pattern, instead in _PREFERRED:
        for match in pattern.finditer(text):
            named = match.groupdict()
            place = _plural(named.get("place") or "")
            yield match.start(), match.end(), instead.format(kept=named.get("kept") or "", place=place)


def _alone(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _ALONE.finditer(text):
        sentence = re.split(r"[.;!?\n]", text[: match.start()])[-1]
        if not _OF_PRODUCTS.search(sentence):
            instead = "produits locaux"
            capital = match["words"][:1].isupper()
            yield match.start("words"), match.end("words"), instead.capitalize() if capital else instead


def _plural(place: str) -> str:
    """The place as it is said of products."""
    for singular, plural in (("local", "locaux"), ("régional", "régionaux"), ("territorial", "locaux")):
        if re.fullmatch(rf"{singular[:-1]}(?:l|le|les|ux)", place, re.IGNORECASE):
            return plural
    return place
