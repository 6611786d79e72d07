"""Contracts: the form's rules, the shelf, the bin, and undo on the list."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Contract, Derogation
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.organisation import Organisation
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import copies_dir
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import ListQuery

BIN, ARCHIVE = ListQuery(deleted=True), ListQuery(archived=True)


def references(desk: Desk, query: ListQuery | None = None) -> list[str]:
    return [row.reference for row in desk.contracts.page(query or ListQuery())]


def test_a_saved_contract_is_listed_and_found(desk: Desk, contract: Contract) -> None:
    [row] = desk.contracts.page(ListQuery(text="beziers"))

    assert (row.id, row.buyer, row.end_date) == (contract.id, "Ville de Béziers", "2028-03-08")
    assert desk.contracts.counts(ListQuery()).total == 1
    assert desk.contracts.rows([contract.id]) == (row,)
    assert desk.contracts.ids(ListQuery()) == (contract.id,)
    assert desk.contracts.by_reference("2025-1") == contract


def test_spaces_around_names_are_dropped(desk: Desk, buyer: Organisation) -> None:
    saved = desk.contracts.save(
        Contract(id=new_id(), reference=" A-1 ", title=" Nettoyage\n", buyer_id=buyer.id), None, "create"
    )
    assert (saved.reference, saved.title) == ("A-1", "Nettoyage")


@pytest.mark.parametrize("field", ["reference", "title", "buyer_id"])
def test_what_every_contract_needs(desk: Desk, contract: Contract, field: str) -> None:
    with pytest.raises(Problem) as caught:
        desk.contracts.save(replace(contract, **{field: ""}), contract, "change")  # type: ignore[arg-type]  # by name
    assert caught.value.kind is ProblemKind.INVALID
    assert desk.contracts.get(contract.id) == contract


def test_an_old_fault_does_not_lock_the_form(desk: Desk, contract: Contract) -> None:
    later = replace(contract, derogations=(Derogation(id="kick_off:0", date=dt.date(2025, 6, 1), reason="CCAP"),))
    desk.contracts.save(later, contract, "change")
    # The notification moves past the derogation: a new fault, refused; the title of a sound contract may change.
    with pytest.raises(Problem):
        desk.contracts.save(replace(later, notification_date=dt.date(2025, 7, 1)), later, "change")
    assert desk.contracts.save(replace(later, title="Propreté"), later, "change").title == "Propreté"


def test_one_reference_per_buyer_and_lot(desk: Desk, contract: Contract) -> None:
    twin = replace(contract, id=new_id())
    with pytest.raises(Problem) as caught:
        desk.contracts.save(twin, None, "create")
    assert (caught.value.kind, caught.value.details["reference"]) == (ProblemKind.DUPLICATE, "2025-1")

    desk.contracts.save(replace(twin, lot="2"), None, "create")
    with pytest.raises(Problem) as caught:
        desk.contracts.by_reference("2025-1")
    assert caught.value.kind is ProblemKind.AMBIGUOUS


def test_unknown_reference(desk: Desk) -> None:
    with pytest.raises(Problem) as caught:
        desk.contracts.by_reference("absent")
    assert caught.value.kind is ProblemKind.NOT_FOUND


def test_another_s_change_is_never_overwritten(desk: Desk, contract: Contract) -> None:
    desk.contracts.save(replace(contract, title="Propreté"), contract, "change")
    with pytest.raises(Problem) as caught:
        desk.contracts.save(replace(contract, title="Hygiène"), contract, "change")
    assert caught.value.kind is ProblemKind.CONFLICT
    assert desk.contracts.get(contract.id).title == "Propreté"


def test_plans_follow_a_corrected_notification(desk: Desk, contract: Contract) -> None:
    draft = desk.plans.create(contract.id)
    agreed = desk.plans.validate(desk.plans.create(contract.id), "essai", desk.today())

    moved = replace(contract, notification_date=dt.date(2025, 4, 1))
    told = desk.contracts.plans_that_follow(moved, contract)
    assert [(m.year, m.starts_on) for m in told] == [(1, dt.date(2025, 4, 1)), (2, dt.date(2026, 4, 1))]
    desk.contracts.save(moved, contract, "change the notification")

    assert desk.plans.get(draft.id).starts_on == dt.date(2025, 4, 1)
    assert desk.plans.get(agreed.id).starts_on == dt.date(2026, 4, 1)
    # One act, which says so: all go back together.
    assert desk.contracts.undo_label() == "change the notification, with the dates of its plans"
    desk.contracts.undo()
    assert (desk.plans.get(draft.id), desk.plans.get(agreed.id)) == (draft, agreed)
    assert desk.contracts.get(contract.id) == contract


def test_a_longer_contract_leaves_no_day_without_a_plan(desk: Desk, contract: Contract) -> None:
    short = desk.contracts.save(replace(contract, duration_months=20), contract, "shorten")
    desk.plans.create(contract.id)
    last = desk.plans.validate(desk.plans.create(contract.id), "essai", desk.today())
    assert last.ends_on == dt.date(2026, 11, 7)

    desk.contracts.save(replace(short, duration_months=32), short, "lengthen")

    assert desk.plans.get(last.id).ends_on == dt.date(2027, 3, 7)
    assert desk.plans.create(contract.id).starts_on == dt.date(2027, 3, 8)


def test_a_plan_already_reviewed_keeps_its_dates(desk: Desk, contract: Contract) -> None:
    agreed = desk.plans.validate(desk.plans.create(contract.id), "essai", desk.today())
    follower = desk.plans.validate(desk.plans.new_version(agreed.id), "essai", desk.today())
    former = desk.plans.get(agreed.id)
    assert former.status is PlanStatus.CLOSED

    desk.contracts.save(replace(contract, notification_date=dt.date(2025, 4, 1)), contract, "change")

    assert desk.plans.get(agreed.id) == former
    assert desk.plans.get(follower.id).starts_on == dt.date(2025, 4, 1)


def test_what_leaves_the_years_alone_moves_no_plan(desk: Desk, contract: Contract) -> None:
    desk.plans.create(contract.id)
    desk.contracts.save(replace(contract, title="Propreté"), contract, "reword")
    assert desk.contracts.undo_label() == "reword"


def test_archive_and_bin_move_between_lists(desk: Desk, contract: Contract) -> None:
    desk.contracts.archive([contract.id])
    assert (references(desk), references(desk, ARCHIVE)) == ([], ["2025-1"])
    desk.contracts.restore([contract.id])
    desk.contracts.bin([contract.id])
    assert (references(desk), references(desk, BIN)) == ([], ["2025-1"])
    desk.contracts.unbin([contract.id])
    assert references(desk) == ["2025-1"]
    assert desk.contracts.get(contract.id) == contract


def test_out_of_the_bin_only_when_its_reference_is_free(desk: Desk, contract: Contract) -> None:
    desk.contracts.bin([contract.id])
    desk.contracts.save(replace(contract, id=new_id()), None, "create")
    with pytest.raises(Problem) as caught:
        desk.contracts.unbin([contract.id])
    assert caught.value.kind is ProblemKind.DUPLICATE


def test_what_goes_for_good_is_told_first(desk: Desk, contract: Contract) -> None:
    desk.plans.create(contract.id)
    desk.meetings.start(contract.id, MeetingKind.KICK_OFF)

    goes = desk.contracts.what_goes(contract.id)
    assert (goes.reference, goes.plans, goes.meetings, goes.documents) == ("2025-1", 1, 1, 0)
    desk.contracts.delete_forever([contract.id])
    assert references(desk) == []
    with pytest.raises(Problem):
        desk.contracts.get(contract.id)


def test_copies_of_its_documents_go_with_a_contract(desk: Desk, contract: Contract) -> None:
    kept, gone = (copies_dir(desk.data_dir, id_) / "3f2a" / "cr.pdf" for id_ in ("another", contract.id))
    for copy in (kept, gone):
        copy.parent.mkdir(parents=True)
        copy.write_bytes(b"%PDF-")
    desk.contracts.delete_forever([contract.id])
    assert (kept.exists(), gone.exists(), gone.parent.parent.exists()) == (True, False, False)


def test_undo_and_redo_on_the_list(desk: Desk, contract: Contract) -> None:
    desk.contracts.archive([contract.id])

    assert desk.contracts.undo_label() == "archive 1 contract"
    assert desk.contracts.undo() == "archive 1 contract"
    assert references(desk) == ["2025-1"]
    assert desk.contracts.redo_label() == "archive 1 contract"
    desk.contracts.redo()
    assert references(desk) == []
    desk.contracts.undo()
    desk.contracts.undo()
    assert (references(desk), desk.contracts.redo_label()) == ([], "create a contract")
    desk.contracts.redo()
    assert desk.contracts.get(contract.id) == contract


def test_a_new_act_ends_what_could_be_redone(desk: Desk, contract: Contract) -> None:
    desk.contracts.archive([contract.id])
    desk.contracts.undo()
    desk.contracts.bin([contract.id])
    assert desk.contracts.redo_label() is None
    assert desk.contracts.redo() is None


def test_an_act_that_the_disk_keeps_from_being_undone_waits(
    desk: Desk, contract: Contract, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.contracts.archive([contract.id])

    def full(*_: object) -> None:
        raise Problem(ProblemKind.DISK_FULL, path="a.db")

    with monkeypatch.context() as patched:
        patched.setattr("facilitator_app.store.store.Store.reverse", full)
        with pytest.raises(Problem):
            desk.contracts.undo()
    assert desk.contracts.undo() == "archive 1 contract"
    assert desk.contracts.get(contract.id) == contract


def test_creation_with_a_plan_can_t_be_undone_and_is_passed_over(desk: Desk, contract: Contract) -> None:
    desk.plans.create(contract.id)
    with pytest.raises(Problem) as caught:
        desk.contracts.undo()
    assert caught.value.kind is ProblemKind.IN_USE
    assert desk.contracts.get(contract.id) == contract
    assert desk.contracts.undo_label() == "create an organisation"
