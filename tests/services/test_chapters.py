from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk

AXIS = TargetedAxis(id="a", title="Santé au travail")


def test_a_chapter_is_there_from_the_start_and_stored_with_its_first_change(desk: Desk, contract: Contract) -> None:
    empty = desk.preparations.of_contract(contract.id)
    assert empty == Preparation(id=f"preparation:{contract.id}", contract_id=contract.id)
    assert desk.preparations.history(contract.id) == ()
    written = replace(empty, axes=(AXIS,))
    desk.preparations.save(empty, written, "add axis")
    assert desk.preparations.of_contract(contract.id) == written
    assert [change.label for change in desk.preparations.history(contract.id)] == ["add axis"]


def test_what_another_window_has_begun_is_not_overwritten(desk: Desk, contract: Contract) -> None:
    empty = desk.preparations.of_contract(contract.id)
    written = replace(empty, axes=(AXIS,))
    desk.preparations.save(empty, written, "add axis")
    with pytest.raises(Problem) as caught:
        desk.preparations.save(empty, replace(empty, axes=(replace(AXIS, title="Égalité"),)), "add axis")
    assert caught.value.kind is ProblemKind.CONFLICT
    assert desk.preparations.of_contract(contract.id) == written


def test_a_chapter_begun_before_its_contract_was_deleted_says_that_the_contract_is_gone(
    desk: Desk, contract: Contract
) -> None:
    empty = desk.preparations.of_contract(contract.id)
    written = replace(empty, axes=(AXIS,))
    desk.preparations.save(empty, written, "add axis")
    desk.contracts.delete_forever([contract.id])
    with pytest.raises(Problem) as caught:
        desk.preparations.save(written, replace(written, axes=()), "delete axis")
    assert (caught.value.kind, caught.value.details["what"]) == (ProblemKind.NOT_FOUND, "contract")


def test_a_chapter_goes_with_its_contract(desk: Desk, contract: Contract) -> None:
    empty = desk.registers.of_contract(contract.id)
    desk.contracts.bin([contract.id])
    desk.contracts.delete_forever([contract.id])
    with pytest.raises(Problem) as caught:
        desk.registers.save(empty, replace(empty, proposals=()), "nothing")
        desk.lessons.save(
            desk.lessons.of_contract(contract.id), replace(desk.lessons.of_contract(contract.id), interest="x"), "write"
        )
    assert caught.value.kind is ProblemKind.NOT_FOUND
