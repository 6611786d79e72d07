"""The chapters of a contract's life that have one value each: preparation, kick-off, register, lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.records import Change, Records

if TYPE_CHECKING:
    from facilitator_app.domain.kick_off import KickOff
    from facilitator_app.domain.lessons import Lessons
    from facilitator_app.domain.preparation import Preparation
    from facilitator_app.domain.register import Register

C = TypeVar("C", bound="Preparation | KickOff | Register | Lessons")


class Chapter(Generic[C]):
    """One chapter of all contracts. It is there from the start, empty, and stored with its first change."""

    def __init__(self, of: type[C], records: Records[C]) -> None:
        self._of = of
        self._records = records

    def of_contract(self, contract_id: str) -> C:
        """The chapter of a contract, empty where nothing has been written yet."""
        # Its id is made from the contract's: two laptops that begin it begin the same one.
        id_ = f"{self._records.kind}:{contract_id}"
        return self._records.find(id_) or self._of(id=id_, contract_id=contract_id)

    def save(self, before: C, after: C, label: str) -> None:
        """Makes a change durable, with its history.

        Raises Problem: CONFLICT when it was changed elsewhere, NOT_FOUND when the contract is gone, DISK_FULL…
        """
        stored = self._records.find(after.id)
        if stored is None and before != self.of_contract(after.contract_id):
            if not self._records.is_there(after.contract_id):
                raise Problem(ProblemKind.NOT_FOUND, what="contract", id=after.contract_id)
            raise Problem(ProblemKind.CONFLICT, what=self._records.kind, id=after.id)
        self._records.save(None if stored is None else before, after, label)

    def history(self, contract_id: str) -> tuple[Change, ...]:
        """Every saved change, oldest first; none where nothing has been written yet."""
        found = self._records.find(self.of_contract(contract_id).id)
        return () if found is None else self._records.history(found.id)
