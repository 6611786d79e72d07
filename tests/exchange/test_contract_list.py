"""Contract lists, sound and dirty."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.contract import ContractKind, Zone
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.rejection import Fault
from facilitator_app.exchange.contract_list import ContractList, read_contract_list

TITLES = (
    "reference;objet;acheteur;acheteur_siret;titulaire;titulaire_siret;"
    "date_notification;duree_mois;montant;zone;nature;axes"
)


def read(folder: Path, text: str) -> ContractList:
    path = folder / "liste.csv"
    path.write_text(text, encoding="utf-8")
    return read_contract_list(path)


def test_a_whole_row(tmp_path: Path) -> None:
    row = (
        "2025-1;Nettoyage;Ville de Béziers;73282932000074;Net & Cie;00000002600005;"
        "28/02/2026;24;1 234,50;974;Accord-cadre;Insertion|Eau"
    )
    [listed] = read(tmp_path, f"{TITLES}\n{row}\n").rows

    assert listed.position == 2
    assert (listed.reference, listed.title, listed.buyer) == ("2025-1", "Nettoyage", "Ville de Béziers")
    assert (listed.buyer_siret, listed.holder, listed.holder_siret) == ("73282932000074", "Net & Cie", "00000002600005")
    assert (listed.notification_date, listed.duration_months) == (dt.date(2026, 2, 28), 24)
    assert (listed.amount, listed.zone) == (Decimal("1234.5"), Zone.REUNION)
    assert (listed.nature, listed.kind, listed.axes) == ("Accord-cadre", ContractKind.FRAMEWORK, ("Insertion", "Eau"))


def test_only_three_columns_are_required(tmp_path: Path) -> None:
    [listed] = read(tmp_path, "Objet,ACHETEUR,Référence\nNettoyage,Ville,A-1\n").rows
    assert (listed.reference, listed.zone, listed.amount, listed.axes) == ("A-1", None, None, ())


def test_unknown_and_repeated_columns_are_named(tmp_path: Path) -> None:
    found = read(tmp_path, "reference;objet;acheteur;Couleur;objet\nA-1;x;Ville;bleu;y\n")
    assert found.ignored_columns == ("Couleur", "objet")
    assert found.rows[0].title == "x"


def test_each_fault_of_a_row_is_told(tmp_path: Path) -> None:
    row = "A-2;;Ville;73282932000075;;12;31/02/2026;deux;beaucoup;lune;;;;de trop"
    [rejection] = read(tmp_path, f"{TITLES}\n\n{row}\n").rejected

    assert (rejection.position, rejection.id) == (3, "A-2")
    assert [(r.fault, r.column, r.found) for r in rejection.reasons] == [
        (Fault.TOO_MANY_CELLS, "", ""),
        (Fault.MISSING, "objet", ""),
        (Fault.SIRET_CHECKSUM, "acheteur_siret", "73282932000075"),
        (Fault.SIRET_LENGTH, "titulaire_siret", "12"),
        (Fault.NO_DATE, "date_notification", "31/02/2026"),
        (Fault.NO_DURATION, "duree_mois", "deux"),
        (Fault.NO_AMOUNT, "montant", "beaucoup"),
        (Fault.UNKNOWN_ZONE, "zone", "lune"),
    ]


def test_a_bad_row_leaves_the_good_ones(tmp_path: Path) -> None:
    found = read(tmp_path, "reference;objet;acheteur\nA-1;x;Ville\n;y;Ville\nA-3;z;Ville\n")
    assert [r.reference for r in found.rows] == ["A-1", "A-3"]
    assert [r.position for r in found.rejected] == [3]


def test_missing_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read(tmp_path, "reference;montant\nA-1;3\n")
    assert caught.value.kind is ProblemKind.MISSING_COLUMNS
    assert caught.value.details["columns"] == "objet, acheteur"


@pytest.mark.parametrize("text", ["", "\n;;\n", "reference;objet;acheteur\n", "reference;objet;acheteur\n;;\n"])
def test_nothing_in_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(Problem) as caught:
        read(tmp_path, text)
    assert caught.value.kind is ProblemKind.NO_ROWS


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "liste.csv"
    path.write_bytes(b"reference;objet;acheteur\n" + text.encode("utf-8", "surrogatepass"))
    try:
        found = read_contract_list(path)
    except Problem:
        return
    assert all(row.reference and row.title and row.buyer for row in found.rows)
