"""Parts that the views of several documents share."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator_app.documents import views
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan, Resource
from facilitator_app.services.document_identity import Dossier
from facilitator_app.words.labels import label
from facilitator_app.words.words import NBSP, Words

_TO_FILL_IN = "\u2026" * 10


def without_nameless(plan: Plan) -> Plan:
    """The plan without its lines that say nothing yet: they are neither printed nor counted.

    An objective without a wording stays where something named hangs on it, and so does an axis.
    """
    indicators = tuple(i for i in plan.indicators if i.name.strip())
    actions = tuple(a for a in plan.actions if a.title.strip())
    measured = {i.objective_id for i in indicators} | {o for a in actions for o in a.objective_ids}
    objectives = tuple(o for o in plan.objectives if o.title.strip() or o.id in measured)
    filled = {o.axis_id for o in objectives} | {r.axis_id for r in plan.resources}
    return replace(
        plan,
        axes=tuple(a for a in plan.axes if a.title.strip() or a.id in filled),
        objectives=objectives,
        indicators=indicators,
        actions=actions,
        put_off=tuple(p for p in plan.put_off if p.title.strip()),
    )


def axis_titles(plan: Plan, words: Words) -> dict[str, str]:
    """The title of each axis with its number, which other lines call it by; one typed with a number keeps its own."""
    titles = {}
    for number, axis in enumerate(plan.axes, 1):
        numbered = words.translate("PlanDocument", "Axis {number}").format(number=number)
        title = axis.title.strip()
        if re.match(r"ax(e|is)\W*\d", title, re.IGNORECASE):
            numbered = ""
        titles[axis.id] = words.colon(numbered, title) if numbered and title else numbered or title
    return titles


def resource_lines(resources: Iterable[Resource], words: Words) -> tuple[views.ResourceLine, ...]:
    """Means, the holder's first, each party's together."""
    order = list(Party)
    return tuple(
        views.ResourceLine(
            party=label(resource.party, words),
            kind=label(resource.kind, words),
            text=resource.description,
            quantity=_quantity(resource, words),
        )
        for resource in sorted(resources, key=lambda resource: order.index(resource.party))
        if resource.description.strip() or resource.quantity is not None
    )


def _quantity(resource: Resource, words: Words) -> str:
    if resource.quantity is None:
        return resource.unit.strip()
    unit = words.unit(resource.unit, resource.quantity)
    return NBSP.join(part for part in (words.number(resource.quantity), unit) if part)


def put_off_facts(plan: Plan, words: Words) -> tuple[views.Fact, ...]:
    """The axes left for later, with their reasons."""
    unknown = words.translate("PlanDocument", "no reason stated")
    return tuple(views.Fact(axis.title, axis.reason.strip() or unknown) for axis in plan.put_off)


def signature_blocks(
    dossier: Dossier, words: Words, signatories: Mapping[Party, str] | None = None
) -> tuple[views.SignatureBlock, ...]:
    """A place to sign for the holder and for the buyer, with the function of who signs where it is known.

    The name is left to the hand that signs: a function in its place would be taken for it.
    """
    translate = words.translate

    def who(function: str) -> tuple[str, ...]:
        if not function:
            return (words.colon(translate("PlanDocument", "Name and function"), _TO_FILL_IN),)
        return (
            words.colon(translate("PlanDocument", "Name"), _TO_FILL_IN),
            words.colon(translate("PlanDocument", "Function"), function),
        )

    parties = (
        (Party.HOLDER, translate("PlanDocument", "For the holder"), dossier.holder),
        (Party.BUYER, translate("PlanDocument", "For the buyer"), dossier.buyer),
    )
    return tuple(
        views.SignatureBlock(
            words.colon(title, body.name) if body and body.name.strip() else title,
            (
                *who((signatories or {}).get(party, "").strip()),
                words.colon(translate("PlanDocument", "Date"), _TO_FILL_IN),
                words.colon(translate("PlanDocument", "Signature"), ""),
            ),
        )
        for party, title, body in parties
    )
