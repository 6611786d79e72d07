"""Aggregates in and out of the database, each change with its history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.acts import Act
from facilitator_app.store.codec import A, Shape, shape_of
from facilitator_app.store.connection import Connection
from facilitator_app.store.delta import State, decode_delta, state_of

# How many aggregates are kept at hand: those of the contracts open in a session, not those of a whole import.
_AT_HAND = 64
LIBRARY_ID = "library"
_OF_CONTRACT = (
    "SELECT {} FROM record c JOIN record r ON r.contract = c.key WHERE c.id = ? AND r.kind = ? ORDER BY r.key"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One entry of a record's history. `at` is UTC; `label` is the words of the act."""

    revision: int
    at: dt.datetime
    label: str


@dataclass(slots=True)
class _Held(Generic[A]):
    key: int
    revision: int
    value: A


class Records(Generic[A]):
    """All aggregates of one kind. Values go in, values come out; no one's work is overwritten unseen.

    Whatever reads one raises Problem DAMAGED (path, reason) where it can't be decoded any more.
    """

    def __init__(self, of: type[A], connection: Connection, act: Callable[[], Act]) -> None:
        self._of = of
        self._connection = connection
        self._act = act
        self._at_hand: dict[str, _Held[A]] = {}
        connection.on_rollback(self._at_hand.clear)

    @property
    def _shape(self) -> Shape[A]:
        return shape_of(self._of)

    @property
    def kind(self) -> str:
        """The name of this kind of record in the database."""
        return self._shape.kind

    # -- reading

    def find(self, id_: str) -> A | None:
        """The aggregate as it is stored now, or None."""
        held = self._load(id_)
        return None if held is None else held.value

    def get(self, id_: str) -> A:
        """The aggregate as it is stored now. Raises Problem NOT_FOUND (what, id)."""
        return self._held(id_).value

    def of_contract(self, contract_id: str) -> tuple[A, ...]:
        """All plans or meetings of a contract, oldest record first."""
        with self._connection.reading() as reader:
            rows = reader.execute(_OF_CONTRACT.format("r.id"), (contract_id, self.kind)).fetchall()
        return tuple(self.get(id_) for (id_,) in rows)

    def outlines(self, contract_id: str) -> tuple[A, ...]:
        """The same without their lines: enough for a summary, and quicker."""
        with self._connection.reading() as reader:
            rows = reader.execute(_OF_CONTRACT.format("r.body"), (contract_id, self.kind)).fetchall()
            return tuple(self._shape.decode(body, {}) for (body,) in rows)

    def all(self) -> tuple[A, ...]:
        """Every aggregate of this kind, oldest record first. For the directory; contracts are read page by page."""
        return tuple(self.get(id_) for id_ in self.ids())

    def ids(self) -> tuple[str, ...]:
        """The ids of all aggregates of this kind, oldest record first."""
        with self._connection.reading() as reader:
            rows = reader.execute("SELECT id FROM record WHERE kind = ? ORDER BY key", (self.kind,)).fetchall()
        return tuple(id_ for (id_,) in rows)

    def is_there(self, id_: str) -> bool:
        """Whether there is a record of this id, of whatever kind."""
        with self._connection.reading():
            return self._key_of(id_) is not None

    def history(self, id_: str) -> tuple[Change, ...]:
        """All changes of an aggregate, oldest first. Raises Problem NOT_FOUND."""
        sql = "SELECT revision, at, label FROM change WHERE record = ? ORDER BY revision"
        held = self._held(id_)
        with self._connection.reading() as reader:
            rows = reader.execute(sql, (held.key,)).fetchall()
        return tuple(Change(revision=r, at=dt.datetime.fromisoformat(at), label=label) for r, at, label in rows)

    def at(self, id_: str, revision: int) -> A:
        """The aggregate as that change left it. Raises Problem NOT_FOUND (also for a revision that never was)."""
        held = self._held(id_)
        if not 1 <= revision <= held.revision:
            raise Problem(ProblemKind.NOT_FOUND, what=self.kind, id=id_, revision=str(revision))
        return self._rebuild(held.key, revision)

    # -- writing

    def save(self, before: A | None, after: A | None, label: str) -> None:
        """Makes a change durable, with its history: a creation without before, a removal without after.

        A removal can be taken back (`Store.reverse`). Raises Problem: CONFLICT (what, id) when the stored aggregate is
        not `before`, IN_USE when others hang on a removed one, NOT_FOUND when the contract is gone, DUPLICATE when the
        id is taken; nothing is written then. Equal values write nothing.
        """
        if before is not None and after is not None:
            self._change(before, after, label)
        elif after is not None:
            self._create(after, label)
        elif before is not None:
            self._remove(before, label)

    def purge(self, id_: str) -> None:
        """Deletes for good: with its history, and for a contract with plans, meetings, documents. Not undoable.

        Raises Problem NOT_FOUND.
        """
        from facilitator_app.store.saving import purge

        held = self._held(id_)
        with self._connection.transaction() as core:
            purge(core, held.key)
        self.forget()

    def take_back(self, key: int, revision: int, label: str) -> None:
        """Undoes one change, given as in `Act.changes`, as a new change; `Store.reverse` does it for a whole act.

        Raises Problem CONFLICT when the record is no longer as that change left it; changes made since and taken back
        leave it so, and acts can be undone one after the other.
        """
        with self._connection.reading() as reader:
            sql = "SELECT revision, delta FROM change WHERE record = ? AND revision >= ? ORDER BY revision"
            rows = reader.execute(sql, (key, revision)).fetchall()
            current = reader.execute("SELECT id FROM record WHERE key = ?", (key,)).fetchone()
        if not rows or rows[0][0] != revision:
            raise Problem(ProblemKind.CONFLICT, what=self.kind)
        delta, last = decode_delta(rows[0][1]), rows[-1][0]
        present = None if current is None else self.get(current[0])
        if last != revision and present != (None if delta.removed else self._rebuild(key, revision)):
            raise Problem(ProblemKind.CONFLICT, what=self.kind)
        former = None if delta.created else self._rebuild(key, revision - 1)
        if present is not None:
            self.save(present, former, label)
        elif former is not None:
            self._create(former, label, key=key, revision=last + 1)

    def forget(self) -> None:
        """Drops what is kept at hand, so that the next reading is the database's."""
        self._at_hand.clear()

    # -- inside

    def _create(self, value: A, label: str, key: int | None = None, revision: int = 1) -> None:
        from facilitator_app.store.saving import create

        id_, contract_id = record_id(value), getattr(value, "contract_id", "")
        with self._connection.transaction() as core:
            contract = self._key_of(contract_id) if contract_id else None
            if contract_id and contract is None:
                raise Problem(ProblemKind.NOT_FOUND, what="contract", id=contract_id)
            if self._key_of(id_) is not None:
                raise Problem(ProblemKind.DUPLICATE, what=self.kind, id=id_)
            row = {"key": key, "id": id_, "kind": self.kind, "contract": contract, "revision": revision}
            key = create(core, self._shape, row, value, label)
            self._saved(key, revision)
        self._keep(id_, _Held(key, revision, value))

    def _change(self, before: A, after: A, label: str) -> None:
        from facilitator_app.store.saving import change

        held = self._loaded_as(before)
        if before == after:
            return
        with self._connection.transaction() as core:
            if not change(core, self._shape, (held.key, held.revision), (before, after), label):
                self.forget()
                raise Problem(ProblemKind.CONFLICT, what=self.kind, id=record_id(before))
            self._saved(held.key, held.revision + 1)
        self._keep(record_id(after), _Held(held.key, held.revision + 1, after))

    def _remove(self, before: A, label: str) -> None:
        from facilitator_app.store.saving import remove

        held = self._loaded_as(before)
        with self._connection.transaction() as core:
            if self._connection.raw.execute("SELECT 1 FROM record WHERE contract = ?", (held.key,)).fetchone():
                raise Problem(ProblemKind.IN_USE, what=self.kind, id=record_id(before))
            remove(core, self._state(held.key), (held.key, held.revision), label)
            self._saved(held.key, held.revision + 1)
        self._at_hand.pop(record_id(before), None)

    def _saved(self, key: int, revision: int) -> None:
        self._act().changes.append((self.kind, key, revision))

    def _keep(self, id_: str, held: _Held[A]) -> None:
        self._at_hand.pop(id_, None)
        self._at_hand[id_] = held
        if len(self._at_hand) > _AT_HAND:
            del self._at_hand[next(iter(self._at_hand))]

    def _loaded_as(self, before: A) -> _Held[A]:
        """What is held of `before`, which must be the stored value."""
        held = self._at_hand.get(record_id(before)) or self._load(record_id(before))
        if held is None or (held.value is not before and held.value != before):
            raise Problem(ProblemKind.CONFLICT, what=self.kind, id=record_id(before))
        return held

    def _held(self, id_: str) -> _Held[A]:
        held = self._load(id_)
        if held is None:
            raise Problem(ProblemKind.NOT_FOUND, what=self.kind, id=id_)
        return held

    def _load(self, id_: str) -> _Held[A] | None:
        with self._connection.reading() as reader:
            sql = "SELECT key, revision, body FROM record WHERE id = ? AND kind = ?"
            row = reader.execute(sql, (id_, self.kind)).fetchone()
            if row is None:
                self._at_hand.pop(id_, None)
                return None
            key, revision, own = row
            held = self._at_hand.get(id_)
            if held is None or (held.key, held.revision) != (key, revision):
                lines: dict[str, list[str]] = {name: [] for name in self._shape.lines}
                sql = "SELECT field, body FROM part WHERE record = ? ORDER BY field, position"
                for name, body in reader.execute(sql, (key,)):
                    lines[name].append(body)
                held = _Held(key, revision, self._shape.decode(own, lines))
        self._keep(id_, held)
        return held

    def _key_of(self, id_: str) -> int | None:
        row = self._connection.raw.execute("SELECT key FROM record WHERE id = ?", (id_,)).fetchone()
        return None if row is None else int(row[0])

    def _state(self, key: int) -> State:
        """A record taken apart as it is stored now; nothing at all for one that is gone."""
        with self._connection.reading() as reader:
            row = reader.execute("SELECT body FROM record WHERE key = ?", (key,)).fetchone()
            sql = "SELECT field, id, position, body FROM part WHERE record = ?"
            return state_of("{}" if row is None else row[0], reader.execute(sql, (key,)))

    def _rebuild(self, key: int, revision: int) -> A:
        """The aggregate at an earlier revision: the present state with the later changes taken back, newest first."""
        state = self._state(key)
        with self._connection.reading() as reader:
            sql = "SELECT delta FROM change WHERE record = ? AND revision > ? ORDER BY revision DESC"
            for (delta,) in reader.execute(sql, (key, revision)):
                state.take_back(decode_delta(delta))
            return self._shape.decode(state.own_json(), state.ordered(self._shape.lines))


def record_id(value: object) -> str:
    """The id an aggregate is stored under. There is one library of the user's own."""
    return str(getattr(value, "id", LIBRARY_ID))
