"""The directory as one value under edit, and what of it is fit to be saved."""

import json
from dataclasses import dataclass, replace

from facilitator_app.domain.organisation import Organisation, OrganisationKind, siret_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All organisations as shown, what is typed and not yet right included."""

    organisations: tuple[Organisation, ...] = ()

    def get(self, organisation_id: str) -> Organisation | None:
        """An organisation, or None."""
        return next((o for o in self.organisations if o.id == organisation_id), None)

    def put(self, organisation: Organisation) -> "Book":
        """The book with an organisation in place of the one of its id, or added."""
        if self.get(organisation.id) is None:
            return replace(self, organisations=(*self.organisations, organisation))
        changed = tuple(organisation if o.id == organisation.id else o for o in self.organisations)
        return replace(self, organisations=changed)

    def without(self, organisation_id: str) -> "Book":
        """The book without an organisation."""
        return replace(self, organisations=tuple(o for o in self.organisations if o.id != organisation_id))


def fit_to_save(typed: Organisation, stored: Organisation | None) -> Organisation:
    """The organisation with what is typed wrong as it was last stored: a SIRET that can't be, a name left empty."""
    name = typed.name if typed.name.strip() else (stored.name if stored else "")
    siret = typed.siret if siret_problem(typed.siret) is None else (stored.siret if stored else "")
    return replace(typed, name=name, siret=siret)


def draft_of(typed: Organisation) -> str:
    """What can't be saved yet, as JSON text for the drafts."""
    return json.dumps({"name": typed.name, "siret": typed.siret}, ensure_ascii=False)


def with_draft(stored: Organisation, text: str) -> Organisation:
    """The organisation with a draft over it; a draft that can't be read changes nothing."""
    try:
        kept = json.loads(text)
        return replace(stored, name=str(kept["name"]), siret=str(kept["siret"]))
    except (ValueError, TypeError, KeyError):
        return stored


def ordered(organisations: tuple[Organisation, ...]) -> tuple[Organisation, ...]:
    """By kind as the contracts name them, then by name."""
    kinds = list(OrganisationKind)
    return tuple(sorted(organisations, key=lambda o: (kinds.index(o.kind), o.name.casefold(), o.id)))
