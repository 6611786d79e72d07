"""A document to look at: what it is called, how it is made, and what it was asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.issuing import Proof
    from facilitator_app.services.papers import Asked


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to look at: the name it is saved under, and how it is made, on a desk of the worker's own.

    What is made says of itself, where it may be issued, under which name, or that it is kept already (`Proof`).
    `issued_id` is that of a document kept with its contract; "" for one made as things stand, which can be issued where
    it is told what was `asked` for. `contract_id` is that of the contract, with which the copy that a reader is given
    goes. One that is `for_buyer` is not for the holder. `note` is said beside it on screen, and printed nowhere.
    """

    file_name: str
    make: "Callable[[Desk], bytes | Proof]"
    issued_id: str = ""
    contract_id: str = ""
    asked: "Asked | None" = None
    for_buyer: bool = False
    note: str = ""


def issued_paper(desk: "Desk", issued_id: str) -> Paper:
    """A document as it was issued. Raises Problem NOT_FOUND."""
    name = desk.papers.issued_name(issued_id)
    contract_id = desk.papers.contract_of(issued_id)
    for_buyer = desk.sending.goes_to_buyer(issued_id)
    return Paper(name, lambda beside: beside.papers.issued_pdf(issued_id), issued_id, contract_id, for_buyer=for_buyer)
