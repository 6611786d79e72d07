"""Organisations (buyers, holders and others) and the persons met there."""

from dataclasses import dataclass
from enum import StrEnum


class Party(StrEnum):
    """Who owes, supplies or says something in a plan."""

    HOLDER = "holder"
    BUYER = "buyer"
    SHARED = "shared"
    FACILITATOR = "facilitator"


class OrganisationKind(StrEnum):
    """What an organisation is in the contracts it appears in."""

    BUYER = "buyer"
    HOLDER = "holder"
    FACILITATOR = "facilitator"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A contact person. Name, function and e-mail, no more (personal data are kept to that)."""

    id: str
    name: str = ""
    function: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A buyer, a holder or another body, with its letterhead and its contact persons.

    `siret` is 14 digits or empty; `logo` holds a PNG or JPEG file's bytes; `colour` is "#rrggbb" or empty.
    """

    id: str
    name: str = ""
    kind: OrganisationKind = OrganisationKind.OTHER
    siret: str = ""
    address: str = ""
    logo: bytes | None = None
    colour: str = ""
    people: tuple[Person, ...] = ()


def siret_problem(text: str) -> str | None:
    """Why a typed SIRET can't be right: None (fine or empty), "length", "digits" or "checksum".

    Spaces are allowed. The check digit is Luhn's, with La Poste's exception, as the stdnum library knows them.
    """
    compact = compact_siret(text)
    if not compact:
        return None
    if not compact.isdigit() or not compact.isascii():
        return "digits"
    if len(compact) != 14:
        return "length"
    # Imported here: needed only when a form is filled in, not at start-up.
    from stdnum.fr import siret

    return None if siret.is_valid(compact) else "checksum"


def compact_siret(text: str) -> str:
    """The SIRET without spaces and other separators people type."""
    return "".join(c for c in text if not c.isspace() and c not in ".-")
