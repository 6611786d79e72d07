"""A contract whose form names two axes, and nothing else written of its plan."""

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.services.desk import Desk

GLOVES = "gloves"
TITLE = "Gants de travail et conseil d’usage"
AXES = ("Consommer moins et mieux les gants de travail", "Santé et sécurité au travail")


def with_gloves(desk: Desk) -> Desk:
    """The desk, with the contract saved."""
    buyer = desk.directory.save(
        Organisation(id=new_id(), name="Métropole (exemple)", kind=OrganisationKind.BUYER), None, "create"
    )
    contract = Contract(id=GLOVES, reference="2026-EPI-004", title=TITLE, buyer_id=buyer.id, axes=AXES)
    desk.contracts.save(contract, None, "create")
    return desk
