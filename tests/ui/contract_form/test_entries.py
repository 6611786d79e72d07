"""The typed contract form as a value: what it means, what is wrong with it, and drafts that survive."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.contract import (
    Contract,
    ContractKind,
    ContractProblem,
    Derogation,
    NotificationSource,
    Zone,
)
from facilitator_app.ui.contract_form.entries import (
    DerogationEntry,
    Entries,
    EntryProblem,
    Field,
    entries_of,
    from_draft,
    parse_figure,
    read_entries,
    to_draft,
)

TODAY = dt.date(2026, 11, 21)
FULL = Contract(
    id="c1",
    reference="2024-117",
    title="Beurre, œufs et fromages",
    kind=ContractKind.FRAMEWORK,
    lot="2",
    buyer_id="b",
    holder_id="h",
    notification_date=dt.date(2025, 3, 8),
    notification_source=NotificationSource.PORTAL_READ,
    duration_months=48,
    amount=Decimal("120000.50"),
    zone=Zone.ALSACE_MOSELLE,
    axes=("Part de produits compatibles", "Moins de livraisons"),
    half_yearly_reviews=True,
    final_review_months=2,
    derogations=(Derogation(id="kick_off:0", date=dt.date(2025, 6, 1), reason="Congés"),),
    retention_until=dt.date(2039, 1, 1),
    private_notes="À surveiller",
)


def problems(entries: Entries) -> dict[Field, object]:
    return {f.field: f.problem for f in read_entries(entries, Contract(id="c"), TODAY).faults}


def test_a_contract_comes_back_as_it_was() -> None:
    read = read_entries(entries_of(FULL), FULL, TODAY)

    assert read.contract == FULL
    assert read.faults == ()


def test_what_the_form_does_not_show_is_kept() -> None:
    base = replace(FULL, nature="Fournitures", archived_on=TODAY)

    assert read_entries(entries_of(base), base, TODAY).contract == base


def test_an_empty_form_lacks_reference_title_and_buyer() -> None:
    assert problems(Entries()) == {
        Field.REFERENCE: ContractProblem.NO_REFERENCE,
        Field.TITLE: ContractProblem.NO_TITLE,
        Field.BUYER: ContractProblem.NO_BUYER,
    }


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"notification": "31/02/2025"}, Field.NOTIFICATION, EntryProblem.NOT_A_DATE),
        ({"notification": "01/01/1802"}, Field.NOTIFICATION, ContractProblem.NOTIFICATION_IMPLAUSIBLE),
        ({"duration": "quatre ans"}, Field.DURATION, EntryProblem.NOT_A_NUMBER),
        ({"duration": "12,5"}, Field.DURATION, EntryProblem.NOT_A_NUMBER),
        ({"duration": "0"}, Field.DURATION, ContractProblem.DURATION_NOT_POSITIVE),
        ({"duration": "900"}, Field.DURATION, ContractProblem.DURATION_TOO_LONG),
        ({"amount": "beaucoup"}, Field.AMOUNT, EntryProblem.NOT_A_NUMBER),
        ({"amount": "-5"}, Field.AMOUNT, ContractProblem.AMOUNT_NEGATIVE),
        ({"final_review": ""}, Field.FINAL_REVIEW, EntryProblem.NOT_A_NUMBER),
        ({"final_review": "99"}, Field.FINAL_REVIEW, EntryProblem.NOT_A_NUMBER),
        ({"holder_id": "", "holder_typed": "Crèmerie"}, Field.HOLDER, EntryProblem.NOT_IN_DIRECTORY),
        ({"buyer_id": "", "buyer_typed": "Région"}, Field.BUYER, EntryProblem.NOT_IN_DIRECTORY),
        ({"retention": "01/01/2020"}, Field.RETENTION, ContractProblem.RETENTION_BEFORE_NOTIFICATION),
        (
            {"derogations": (DerogationEntry(id="kick_off:0", reason="x"),)},
            Field.DEROGATIONS,
            EntryProblem.DEROGATION_WITHOUT_DATE,
        ),
        (
            {"derogations": (DerogationEntry(id="kick_off:0", date="1/6/2025"),)},
            Field.DEROGATIONS,
            ContractProblem.DEROGATION_WITHOUT_REASON,
        ),
    ],
)
def test_each_fault_is_told_at_its_field(change: dict[str, object], field: Field, problem: object) -> None:
    assert problems(replace(entries_of(FULL), **change)) == {field: problem}  # type: ignore[arg-type]  # names above


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1 234,50 €", "1234.50"), ("1234.5", "1234.5"), ("1\u202f000", "1000"), ("abc", None), ("NaN", None)],
)
def test_figures_as_people_type_them(typed: str, meant: str | None) -> None:
    found = parse_figure(typed)

    assert found == (None if meant is None else Decimal(meant))


def test_a_draft_brings_everything_back() -> None:
    entries = replace(entries_of(FULL), notification="12/", amount="12 3x", buyer_id="", buyer_typed="Rég")

    assert from_draft(to_draft(entries)) == entries


@pytest.mark.parametrize("text", ["", "[]", "{", '{"kind": "spaceship"}', '{"derogations": [{"x": 1}]}', '{"axes": 3}'])
def test_an_unreadable_draft_is_none(text: str) -> None:
    assert from_draft(text) is None


def test_a_draft_of_another_version_keeps_what_is_known() -> None:
    assert from_draft('{"reference": "2024-1", "colour_of_the_binder": "red"}') == Entries(reference="2024-1")


def test_the_form_names_an_interim_point_by_what_lasts() -> None:
    by_number = Derogation(id="interim:2", date=dt.date(2025, 12, 1), reason="Art. 4")
    of = Contract(id="c", notification_date=dt.date(2025, 3, 10), interim_months=4, derogations=(by_number,))
    assert [entry.id for entry in entries_of(of).derogations] == ["interim:m8"]
