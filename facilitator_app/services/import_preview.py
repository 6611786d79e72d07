"""What the rows of a contract list would change: compared with what is stored, nothing written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator_app.domain.contract import Contract, contract_problems
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.rejection import Fault, Reason, Rejection
from facilitator_app.store.store import Store
from facilitator_app.words.folding import folded

if TYPE_CHECKING:
    from facilitator_app.exchange.contract_list import ContractList, ListedContract

Progress = Callable[[int, int], None]


class ImportedField(StrEnum):
    """What an import can change in a contract; the values name the fields."""

    TITLE = "title"
    HOLDER = "holder_id"
    NOTIFICATION_DATE = "notification_date"
    DURATION = "duration_months"
    AMOUNT = "amount"
    ZONE = "zone"
    KIND = "kind"
    NATURE = "nature"
    AXES = "axes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field that a row changes, as values of the domain; a holder is told by name."""

    field: ImportedField
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """What one row does: `before` is None for a new contract, equal to `after` for an unchanged one."""

    position: int
    before: Contract | None
    after: Contract
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What an import would do. `skipped` counts the rows of other buyers than the one asked for."""

    path: Path
    added: tuple[ImportLine, ...] = ()
    updated: tuple[ImportLine, ...] = ()
    unchanged: tuple[ImportLine, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    skipped: int = 0
    new_organisations: tuple[Organisation, ...] = ()
    completed_organisations: tuple[tuple[Organisation, Organisation], ...] = ()


def preview_of(path: Path, found: ContractList, buyer_siret: str, store: Store, progress: Progress) -> ImportPreview:
    """What importing a list would do, the rows of one buyer only when its SIRET is given."""
    rows = [row for row in found.rows if not buyer_siret or row.buyer_siret == buyer_siret]
    refused = [r for r in found.rejected if not (buyer_siret and r.buyer_siret) or r.buyer_siret == buyer_siret]
    comparison = _Comparison(store)
    for done, row in enumerate(rows):
        if done % 100 == 0:
            progress(done, len(rows))
        comparison.take(row)
    progress(len(rows), len(rows))
    return ImportPreview(
        path=path,
        added=tuple(comparison.added),
        updated=tuple(comparison.updated),
        unchanged=tuple(comparison.unchanged),
        rejected=tuple(sorted([*refused, *comparison.rejected], key=lambda r: r.position)),
        ignored_columns=found.ignored_columns,
        skipped=len(found.rows) - len(rows) + len(found.rejected) - len(refused),
        new_organisations=tuple(comparison.parties.created),
        completed_organisations=tuple(comparison.parties.completed.values()),
    )


class _Comparison:
    """The rows taken so far, each compared with the database."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.parties = _Parties(store)
        self.added: list[ImportLine] = []
        self.updated: list[ImportLine] = []
        self.unchanged: list[ImportLine] = []
        self.rejected: list[Rejection] = []
        self._places: dict[tuple[str, str], int] = {}

    def take(self, row: ListedContract) -> None:
        problems = contract_problems(_contract(row, "any", ""), self._store.today())
        if problems:
            reasons = tuple(Reason(fault=Fault.IMPLAUSIBLE, found=problem.value) for problem in problems)
            self._reject(row, reasons)
            return
        buyer = self.parties.named(row.buyer, row.buyer_siret, OrganisationKind.BUYER)
        key = (buyer.id, folded(row.reference))
        if key in self._places:
            self._reject(row, (Reason(fault=Fault.TWICE, found=str(self._places[key])),))
            return
        self._places[key] = row.position
        holder = self.parties.named(row.holder, row.holder_siret, OrganisationKind.HOLDER) if row.holder else None
        self._compare(row, buyer.id, holder.id if holder else "")

    def _compare(self, row: ListedContract, buyer_id: str, holder_id: str) -> None:
        listed = _contract(row, buyer_id, holder_id)
        stored_id = self._store.listing.same_key(buyer_id, row.reference)
        if not stored_id:
            self.added.append(ImportLine(position=row.position, before=None, after=listed))
            return
        before = self._store.contracts.get(stored_id)
        differences = tuple(self._differences(before, listed, row))
        changed = {str(d.field): getattr(listed, d.field) for d in differences}
        line = ImportLine(
            position=row.position, before=before, after=replace(before, **changed), differences=differences
        )
        (self.updated if differences else self.unchanged).append(line)

    def _differences(self, before: Contract, listed: Contract, row: ListedContract) -> Iterator[Difference]:
        """Only what the file fills in: an empty cell takes nothing away from what a person typed."""
        filled = {
            ImportedField.TITLE: bool(row.title),
            ImportedField.HOLDER: bool(row.holder),
            ImportedField.NOTIFICATION_DATE: row.notification_date is not None,
            ImportedField.DURATION: row.duration_months is not None,
            ImportedField.AMOUNT: row.amount is not None,
            ImportedField.ZONE: row.zone is not None,
            ImportedField.KIND: row.kind is not None,
            ImportedField.NATURE: bool(row.nature),
            ImportedField.AXES: bool(row.axes),
        }
        for name in (name for name, is_filled in filled.items() if is_filled):
            was, becomes = getattr(before, name), getattr(listed, name)
            if was == becomes:
                continue
            if name is ImportedField.HOLDER:
                was, becomes = self.parties.name_of(was), self.parties.name_of(becomes)
            yield Difference(field=name, before=was, after=becomes)

    def _reject(self, row: ListedContract, reasons: tuple[Reason, ...]) -> None:
        self.rejected.append(Rejection(position=row.position, id=row.reference, reasons=reasons))


def _contract(row: ListedContract, buyer_id: str, holder_id: str) -> Contract:
    blank = Contract(id=new_id())
    return replace(
        blank,
        reference=row.reference,
        title=row.title,
        buyer_id=buyer_id,
        holder_id=holder_id,
        notification_date=row.notification_date,
        duration_months=row.duration_months,
        amount=row.amount,
        zone=row.zone or blank.zone,
        kind=row.kind or blank.kind,
        nature=row.nature,
        axes=row.axes,
    )


class _Parties:
    """The directory during a comparison: known by SIRET first, then by name; new ones are made ready."""

    def __init__(self, store: Store) -> None:
        self.created: list[Organisation] = []
        self.completed: dict[str, tuple[Organisation, Organisation]] = {}
        self._by_id: dict[str, Organisation] = {}
        self._by_siret: dict[str, Organisation] = {}
        self._by_name: dict[str, list[Organisation]] = {}
        for organisation in store.organisations.all():
            self._know(organisation)

    def named(self, name: str, siret: str, kind: OrganisationKind) -> Organisation:
        """The organisation of a cell. Its name and SIRET stay as a person typed them; a missing SIRET is filled in."""
        if siret and siret in self._by_siret:
            return self._by_siret[siret]
        namesakes = [o for o in self._by_name.get(folded(name), ()) if not (siret and o.siret)]
        if not namesakes:
            organisation = Organisation(id=new_id(), name=name, kind=kind, siret=siret)
            self.created.append(organisation)
            self._know(organisation)
            return organisation
        found = next((o for o in namesakes if o.kind is kind), namesakes[0])
        return self._complete(found, siret) if siret else found

    def name_of(self, organisation_id: str) -> str:
        """The name of an organisation, "" for none."""
        known = self._by_id.get(organisation_id)
        return known.name if known else ""

    def _complete(self, found: Organisation, siret: str) -> Organisation:
        complete = replace(found, siret=siret)
        self._by_name[folded(found.name)].remove(found)
        self._know(complete)
        if found in self.created:
            self.created[self.created.index(found)] = complete
        else:
            self.completed[found.id] = (found, complete)
        return complete

    def _know(self, organisation: Organisation) -> None:
        self._by_id[organisation.id] = organisation
        if organisation.siret:
            self._by_siret[organisation.siret] = organisation
        self._by_name.setdefault(folded(organisation.name), []).append(organisation)
