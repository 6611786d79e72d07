"""Parts that the views of several documents share."""

from collections.abc import Iterable

from facilitator_app.documents import views
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan, Resource
from facilitator_app.services.document_identity import Dossier
from facilitator_app.words.labels import label
from facilitator_app.words.words import NBSP, Words


def resource_lines(resources: Iterable[Resource], words: Words) -> tuple[views.ResourceLine, ...]:
    """Means, the holder's first, each party's together."""
    order = list(Party)
    return tuple(
        views.ResourceLine(
            party=label(resource.party, words),
            kind=label(resource.kind, words),
            text=resource.description,
            quantity=NBSP.join(part for part in (words.number(resource.quantity), resource.unit.strip()) if part),
        )
        for resource in sorted(resources, key=lambda resource: order.index(resource.party))
        if resource.description.strip() or resource.quantity is not None
    )


def put_off_facts(plan: Plan, words: Words) -> tuple[views.Fact, ...]:
    """The axes left for later, with their reasons."""
    unknown = words.translate("PlanDocument", "no reason stated")
    return tuple(views.Fact(axis.title, axis.reason.strip() or unknown) for axis in plan.put_off)


def signature_blocks(dossier: Dossier, words: Words) -> tuple[views.SignatureBlock, ...]:
    """A place to sign for the holder and for the buyer."""
    translate = words.translate
    lines = (
        words.colon(translate("PlanDocument", "Name and function"), ""),
        words.colon(translate("PlanDocument", "Date"), ""),
        words.colon(translate("PlanDocument", "Signature"), ""),
    )
    parties = (
        (translate("PlanDocument", "For the holder"), dossier.holder),
        (translate("PlanDocument", "For the buyer"), dossier.buyer),
    )
    return tuple(
        views.SignatureBlock(words.colon(title, body.name) if body and body.name.strip() else title, lines)
        for title, body in parties
    )
