"""Contract lists taken in: looked at first, then as one act."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.rejection import Fault
from facilitator_app.exchange.tables import read_table
from facilitator_app.services.desk import Desk
from facilitator_app.services.exchange import ImportedField
from facilitator_app.services.listing import ListQuery

TITLES = "reference;objet;acheteur;acheteur_siret;titulaire;date_notification;duree_mois;montant"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list with a known contract, a new one of each party, a broken row and a repeated one."""
    path = tmp_path / "liste.csv"
    rows = (
        "2025-1;Nettoyage;VILLE DE BEZIERS;;Net & Cie;;36;1 234,50",
        "2026-2;Gants;Métropole;73282932000074;Net & Cie;01/10/2026;48;NC",
        "2026-3;;Métropole;73282932000074;;;;",
        "2026-2;Encore;Métropole;;;;;",
        "2026-4;Durée;Métropole;;;;700;",
    )
    path.write_text("\n".join((TITLES, *rows)), encoding="utf-8")
    return path


def total(desk: Desk) -> int:
    return desk.contracts.counts(ListQuery()).total


def test_looking_changes_nothing(desk: Desk, contract: Contract, listed: Path) -> None:
    preview = desk.exchange.read_contracts(listed)

    assert [line.after.reference for line in preview.added] == ["2026-2"]
    [update] = preview.updated
    assert [(d.field, d.before, d.after) for d in update.differences] == [
        (ImportedField.HOLDER, "", "Net & Cie"),
        (ImportedField.AMOUNT, None, Decimal("1234.5")),
    ]
    assert [(r.position, r.reasons[0].fault) for r in preview.rejected] == [
        (4, Fault.MISSING),
        (5, Fault.TWICE),
        (6, Fault.IMPLAUSIBLE),
    ]
    assert {(o.name, o.kind) for o in preview.new_organisations} == {
        ("Métropole", OrganisationKind.BUYER),
        ("Net & Cie", OrganisationKind.HOLDER),
    }
    assert desk.contracts.get(contract.id) == contract
    assert (total(desk), len(desk.directory.organisations())) == (1, 1)


def test_only_what_the_file_fills_in_is_changed(desk: Desk, contract: Contract, listed: Path) -> None:
    desk.exchange.apply(desk.exchange.read_contracts(listed))

    after = desk.contracts.get(contract.id)
    assert after == replace(contract, holder_id=after.holder_id, amount=Decimal("1234.5"))
    assert desk.directory.get(after.buyer_id).name == "Ville de Béziers"
    new = desk.contracts.by_reference("2026-2")
    assert (new.duration_months, new.amount, new.holder_id) == (48, None, after.holder_id)
    assert desk.directory.get(new.buyer_id).siret == "73282932000074"


def test_a_second_time_changes_nothing(desk: Desk, contract: Contract, listed: Path) -> None:
    assert contract.reference == "2025-1"
    desk.exchange.apply(desk.exchange.read_contracts(listed))
    again = desk.exchange.read_contracts(listed)

    assert (again.added, again.updated, len(again.unchanged), again.new_organisations) == ((), (), 2, ())
    label = desk.contracts.undo_label()
    desk.exchange.apply(again)
    assert desk.contracts.undo_label() == label


def test_the_whole_import_is_undone_and_redone(desk: Desk, contract: Contract, listed: Path) -> None:
    desk.exchange.apply(desk.exchange.read_contracts(listed))

    assert desk.contracts.undo() == "import 2 contracts"
    assert (total(desk), len(desk.directory.organisations())) == (1, 1)
    assert desk.contracts.get(contract.id) == contract
    desk.contracts.redo()
    assert (total(desk), len(desk.directory.organisations())) == (2, 3)


def test_rows_of_one_buyer_only(desk: Desk, contract: Contract, listed: Path) -> None:
    assert contract.reference == "2025-1"
    preview = desk.exchange.read_contracts(listed, "732 829 320 00074")
    assert [line.after.reference for line in preview.added] == ["2026-2"]
    assert (preview.updated, preview.skipped) == ((), 3)
    assert [r.position for r in preview.rejected] == [4]


def test_a_missing_siret_is_filled_in_and_a_typed_name_kept(
    desk: Desk, buyer: Organisation, contract: Contract, tmp_path: Path
) -> None:
    assert contract.buyer_id == buyer.id
    path = tmp_path / "liste.csv"
    rows = ("2025-1;Nettoyage;ville de beziers;73282932000074;;;;", "2026-9;x;Autre nom;73282932000074;;;;")
    path.write_text("\n".join((TITLES, *rows)), encoding="utf-8")

    desk.exchange.apply(desk.exchange.read_contracts(path))

    assert desk.directory.organisations() == (replace(buyer, siret="73282932000074"),)
    assert desk.contracts.by_reference("2026-9").buyer_id == buyer.id


def test_what_was_changed_since_the_look_is_not_overwritten(desk: Desk, contract: Contract, listed: Path) -> None:
    preview = desk.exchange.read_contracts(listed)
    desk.contracts.save(replace(contract, title="Propreté"), contract, "change")

    with pytest.raises(Problem) as caught:
        desk.exchange.apply(preview)
    assert caught.value.kind is ProblemKind.CONFLICT
    assert (total(desk), len(desk.directory.organisations())) == (1, 1)


def test_progress_is_told(desk: Desk, listed: Path) -> None:
    seen: list[tuple[int, int]] = []
    preview = desk.exchange.read_contracts(listed, progress=lambda done, of: seen.append((done, of)))
    desk.exchange.apply(preview, progress=lambda done, of: seen.append((done, of)))
    assert seen[-1] == (2, 2)


def test_rejected_rows_and_template_to_mend_and_fill_in(desk: Desk, listed: Path, tmp_path: Path) -> None:
    preview = desk.exchange.read_contracts(listed)
    desk.exchange.write_rejected(preview, tmp_path / "refus.xlsx")
    rows = read_table(tmp_path / "refus.xlsx")
    assert [row[:2] for row in rows[1:]] == [["4", "2026-3"], ["5", "2026-2"], ["6", "2026-4"]]

    desk.exchange.template(tmp_path / "modele.csv")
    with pytest.raises(Problem):
        desk.exchange.template(tmp_path / "modele.csv")


def test_draft_plans_follow_an_imported_date(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    draft = desk.plans.create(contract.id)
    path = tmp_path / "dates.csv"
    path.write_text(f"{TITLES}\n2025-1;Nettoyage;Ville de Béziers;;;08/04/2025;;", encoding="utf-8")

    desk.exchange.apply(desk.exchange.read_contracts(path))
    assert desk.plans.get(draft.id).starts_on == dt.date(2025, 4, 8)

    desk.contracts.undo()
    assert desk.plans.get(draft.id) == draft
