"""Contracts: the list, the form, archive and bin."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.contract import Contract, ContractProblem, contract_problems
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import copies_dir
from facilitator_app.services.acts import Acts
from facilitator_app.services.listing import ContractRow, Counts, ListQuery
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.domain.contract_year import PlanMove

PAGE = 200
_NEAREST_AT_MOST = 3
_ALWAYS_NEEDED = (ContractProblem.NO_REFERENCE, ContractProblem.NO_TITLE, ContractProblem.NO_BUYER)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatGoes:
    """What is lost with a contract that is deleted for good."""

    reference: str
    title: str
    plans: int
    meetings: int
    documents: int


class Contracts:
    """The contracts of one database."""

    def __init__(self, store: Store, acts: Acts, words: Words, data_dir: Path) -> None:
        self._store = store
        self._acts = acts
        self._words = words
        self._data_dir = data_dir

    # -- reading

    def page(self, query: ListQuery, offset: int = 0, limit: int = PAGE) -> tuple[ContractRow, ...]:
        """The rows of a query from `offset` on, in its order."""
        return self._store.listing.page(query, offset, limit)

    def counts(self, query: ListQuery) -> Counts:
        """How many contracts a query has, by state and by what is due."""
        return self._store.listing.counts(query)

    def warm_up(self, query: ListQuery) -> None:
        """Gets ready what the first letter of a search needs; worth doing when idle."""
        self._store.listing.warm_up(query)

    def rows(self, contract_ids: Iterable[str]) -> tuple[ContractRow, ...]:
        """The rows of these contracts."""
        return self._store.listing.rows(tuple(contract_ids))

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of all contracts of a query, in its order."""
        return self._store.listing.ids(query)

    def get(self, contract_id: str) -> Contract:
        """A contract. Raises Problem NOT_FOUND."""
        return self._store.contracts.get(contract_id)

    def by_reference(self, reference: str) -> Contract:
        """The contract with this reference.

        Raises Problem: NOT_FOUND (reference, and "nearest" where others look like it), AMBIGUOUS when several buyers
        use it.
        """
        found = self._store.listing.with_reference(reference)
        if not found:
            nearest = self._nearest(reference)
            raise Problem(ProblemKind.NOT_FOUND, what="contract", reference=reference, nearest=nearest)
        if len(found) > 1:
            raise Problem(ProblemKind.AMBIGUOUS, what="contract", reference=reference, count=str(len(found)))
        return self.get(found[0])

    def _nearest(self, reference: str) -> str:
        """The references that look like one that there is not, for a person to choose from; "" when none does."""
        # Imported here: only a mistake needs it.
        from difflib import get_close_matches

        known = {one.casefold(): one for one in self._store.listing.references()}
        found = [known[one] for one in get_close_matches(reference.casefold(), known, n=_NEAREST_AT_MOST)]
        last = found.pop() if found else ""
        either = self._words.translate("Contracts", "{some} or {other}")
        return either.format(some=", ".join(found), other=last) if found else last

    def what_goes(self, contract_id: str) -> WhatGoes:
        """What deleting a contract for good takes with it. Raises Problem NOT_FOUND."""
        contract = self.get(contract_id)
        return WhatGoes(
            reference=contract.reference,
            title=contract.title,
            plans=len(self._store.plans.outlines(contract_id)),
            meetings=len(self._store.meetings.outlines(contract_id)),
            documents=len(self._store.issued.of_contract(contract_id)),
        )

    def plans_that_follow(self, contract: Contract, before: Contract | None) -> tuple["PlanMove", ...]:
        """The plans that saving a change of a contract would give other dates, by year."""
        return () if before is None else _moves(self._store, before, contract)

    # -- writing

    def save(self, contract: Contract, before: Contract | None, label: str) -> Contract:
        """Creates a contract, or changes it when `before` is what it was. Plans that run follow its dates.

        What is undone names them where they do.

        Raises Problem: INVALID (problem, a ContractProblem), DUPLICATE (reference) when the buyer has another contract
        and lot of that reference, CONFLICT when it was changed elsewhere since.
        """
        # Imported here: the list is painted before anything is saved.
        from facilitator_app.domain.deadline import lasting_derogations

        contract = lasting_derogations(_trimmed(contract), before)
        # A reason or a date that another program left wanting must not lock the rest of the form.
        known = contract_problems(before, self._store.today()) if before is not None else ()
        for problem in contract_problems(contract, self._store.today()):
            if problem not in known or problem in _ALWAYS_NEEDED:
                raise Problem(ProblemKind.INVALID, problem=problem.value)
        self.refuse_duplicate(contract)
        moves = self.plans_that_follow(contract, before)
        if moves:
            label = self._words.translate("Contracts", "{act}, with the dates of its plans").format(act=label)
        with self._store.transaction() as act:
            self._store.contracts.save(before, contract, label)
            if before is not None:
                move_plans(self._store, before, contract, label)
        self._acts.did(act, label)
        return contract

    def refuse_duplicate(self, contract: Contract) -> None:
        """Raises Problem DUPLICATE (what, id, reference) when another has the same buyer, reference and lot."""
        other = self._store.listing.same_key(contract.buyer_id, contract.reference, contract.lot)
        if other and other != contract.id:
            raise Problem(ProblemKind.DUPLICATE, what="contract", id=other, reference=contract.reference)

    def archive(self, contract_ids: Iterable[str]) -> None:
        """Puts contracts away: they leave the list and the deadlines, and keep everything."""
        translate = self._words.translate
        self._change_all(
            contract_ids,
            lambda contract, today: replace(contract, archived_on=today),
            lambda n: translate("Contracts", "archive %n contract(s)", "", n),
        )

    def restore(self, contract_ids: Iterable[str]) -> None:
        """Brings contracts back from the archive."""
        translate = self._words.translate
        self._change_all(
            contract_ids,
            lambda contract, _today: replace(contract, archived_on=None),
            lambda n: translate("Contracts", "bring back %n contract(s)", "", n),
        )

    def bin(self, contract_ids: Iterable[str]) -> None:
        """Moves contracts to the bin, where they wait to be brought back or deleted for good."""
        translate = self._words.translate
        self._change_all(
            contract_ids,
            lambda contract, today: replace(contract, deleted_on=today),
            lambda n: translate("Contracts", "delete %n contract(s)", "", n),
        )

    def unbin(self, contract_ids: Iterable[str]) -> None:
        """Takes contracts out of the bin. Raises Problem DUPLICATE when the buyer uses the reference again since."""
        wanted = tuple(contract_ids)
        for contract_id in wanted:
            self.refuse_duplicate(self.get(contract_id))
        translate = self._words.translate
        self._change_all(
            wanted,
            lambda contract, _today: replace(contract, deleted_on=None),
            lambda n: translate("Contracts", "take %n contract(s) out of the bin", "", n),
        )

    def delete_forever(self, contract_ids: Iterable[str]) -> None:
        """Deletes contracts with their plans, meetings and documents, the copies of these that were opened, and drafts.

        Not undoable. Raises Problem NOT_FOUND.
        """
        # Imported here: the list opens without it.
        import shutil

        from facilitator_app.services.loose_files import LooseFiles

        gone = tuple(contract_ids)
        with self._store.transaction():
            for contract_id in gone:
                self._store.contracts.purge(contract_id)
        for contract_id in gone:
            # On Windows a copy that a reader still shows can't be taken away from it.
            shutil.rmtree(copies_dir(self._data_dir, contract_id), ignore_errors=True)
            LooseFiles(self._data_dir).discard(contract_id)

    # -- undo

    def undo_label(self) -> str | None:
        """The words of what `undo` would take back; None when there is nothing."""
        return self._acts.undo_label()

    def redo_label(self) -> str | None:
        """The words of what `redo` would do again; None when there is nothing."""
        return self._acts.redo_label()

    def undo(self) -> str | None:
        """Takes the last act on the list back and tells its words. Raises Problem CONFLICT or IN_USE."""
        return self._acts.undo()

    def redo(self) -> str | None:
        """Does the last undone act again and tells its words. Raises Problem CONFLICT or IN_USE."""
        return self._acts.redo()

    # -- inside

    def _change_all(
        self,
        contract_ids: Iterable[str],
        change: Callable[[Contract, dt.date], Contract],
        words_for: Callable[[int], str],
    ) -> None:
        wanted = tuple(contract_ids)
        label = words_for(len(wanted))
        with self._store.transaction() as act:
            for contract_id in wanted:
                contract = self.get(contract_id)
                self._store.contracts.save(contract, change(contract, self._store.today()), label)
        self._acts.did(act, label)


def move_plans(store: Store, before: Contract, after: Contract, label: str) -> None:
    """Moves the plans that have the dates of their contract year to its new ones."""
    for move in _moves(store, before, after):
        plan = store.plans.get(move.plan_id)
        store.plans.save(plan, replace(plan, starts_on=move.starts_on, ends_on=move.ends_on), label)


def _moves(store: Store, before: Contract, after: Contract) -> tuple["PlanMove", ...]:
    if (before.notification_date, before.duration_months) == (after.notification_date, after.duration_months):
        return ()
    # Imported here: the list opens without plans.
    from facilitator_app.domain.contract_year import plan_moves

    return plan_moves(before, after, store.plans.outlines(after.id))


def _trimmed(contract: Contract) -> Contract:
    reference, title, lot = contract.reference.strip(), contract.title.strip(), contract.lot.strip()
    return replace(contract, reference=reference, title=title, lot=lot)
