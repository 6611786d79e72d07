"""The directory of organisations."""

from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Person
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk


def test_found_by_name_or_siret_whatever_the_accents(desk: Desk, buyer: Organisation) -> None:
    firm = Organisation(id=new_id(), name="Éclat", kind=OrganisationKind.HOLDER, siret="73282932000074")
    desk.directory.save(firm, None, "create")

    assert desk.directory.organisations() == (firm, buyer)
    assert desk.directory.organisations(text="BEZIERS") == (buyer,)
    assert desk.directory.organisations(text="732829") == (firm,)
    assert desk.directory.organisations(OrganisationKind.HOLDER) == (firm,)
    assert desk.directory.get(firm.id) == desk.directory.find(firm.id) == firm
    assert desk.directory.find("") is None


@pytest.mark.parametrize(
    ("name", "siret", "problem"),
    [(" ", "", "no_name"), ("Éclat", "123", "siret_length"), ("Éclat", "73282932000075", "siret_checksum")],
)
def test_refused(desk: Desk, name: str, siret: str, problem: str) -> None:
    with pytest.raises(Problem) as caught:
        desk.directory.save(Organisation(id=new_id(), name=name, siret=siret), None, "create")
    assert caught.value.details["problem"] == problem
    assert desk.directory.organisations() == ()


def test_persons_are_kept_with_their_organisation(desk: Desk, buyer: Organisation) -> None:
    person = Person(id=new_id(), function="chargée d\u2019achats", email="achats@beziers.example")
    changed = desk.directory.save(replace(buyer, people=(person,)), buyer, "add a person")
    assert desk.directory.get(buyer.id) == changed
    desk.contracts.undo()
    assert desk.directory.get(buyer.id) == buyer


def test_one_in_use_stays(desk: Desk, buyer: Organisation, contract: Contract) -> None:
    assert contract.buyer_id == buyer.id
    with pytest.raises(Problem) as caught:
        desk.directory.delete(buyer.id)
    assert (caught.value.kind, caught.value.details["uses"]) == (ProblemKind.IN_USE, "1")


def test_deleting_can_be_undone(desk: Desk, buyer: Organisation) -> None:
    desk.directory.delete(buyer.id)
    assert desk.directory.organisations() == ()
    desk.contracts.undo()
    assert desk.directory.organisations() == (buyer,)
