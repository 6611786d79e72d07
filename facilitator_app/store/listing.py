"""The contract list as flat rows. Plain sqlite3: the first window shows it before SQLAlchemy is loaded."""

import datetime as dt
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Any

from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import WATCH_DAYS, State
from facilitator_app.store import search
from facilitator_app.store.connection import Connection
from facilitator_app.store.list_query import ContractRow, Counts, DuePeriod, ListQuery, period_bounds
from facilitator_app.store.version import FAR

PAGE = 200
# So many orders of all contracts are kept: those somebody goes back and forth between.
_ORDERS = 8
# So many texts looked for are kept: those of a word that is typed, and typed back.
_TEXTS = 16
# So many contracts are read through for a word of one or two letters.
_FEW = 1000
_NOTHING: Mapping[str, object] = {}
LAPSING = 2
"""Stands for a deadline to be met that counts as met once its day is over: it makes no contract late."""


UNBEGUN = "draft_unbegun"
"""A draft in which nothing has begun: in the table a stage of its own, for its state; to everybody else a draft."""
_UNBEGUN_STAGES = "'feasibility', 'preparation', 'kick_off_due', 'draft_unbegun'"
_STATE = (
    "CASE WHEN due_date < :today THEN 'late' WHEN due_date <= :soon THEN 'watch'"
    f" WHEN stage IN ({_UNBEGUN_STAGES}) THEN 'not_started' WHEN stage = 'closed'"
    " THEN 'reached' ELSE 'on_track' END"
)
_STATE_RANK = (
    "CASE WHEN due_date < :today THEN 0 WHEN due_date <= :soon THEN 1"
    f" WHEN stage IN ({_UNBEGUN_STAGES}) THEN 3 WHEN stage = 'closed' THEN 4 ELSE 2 END"
)
_RANKED = (State.LATE, State.WATCH, State.ON_TRACK, State.NOT_STARTED, State.REACHED)
_STAGE_RANK = "CASE stage WHEN 'draft_unbegun' THEN {} {} END".format(
    tuple(Stage).index(Stage.DRAFT), " ".join(f"WHEN '{stage}' THEN {rank}" for rank, stage in enumerate(Stage))
)
_SORTS = {
    "reference": "reference_key",
    "title": "title_key",
    "buyer": "buyer_key",
    "holder": "holder_key",
    "notification_date": "notification_date",
    "duration_months": "duration_months",
    "end_date": "end_date",
    "state": _STATE_RANK,
    "stage": _STAGE_RANK,
    "next_deadline_date": "next_date",
    "next_deadline_kind": "next_kind",
    "next_deadline_owner": "next_owner",
    "late_actions": "action_date",
}
_COLUMNS = (
    "id, reference, title, buyer, holder, notification_date, duration_months, end_date, "
    + _STATE
    + ", stage, next_date, next_kind, next_number, next_owner, CASE WHEN action_date >= :today THEN 0 ELSE"
    " (SELECT count(*) FROM deadline d WHERE d.record = listing.record AND d.key >= 'action:' AND d.key < 'action;'"
    " AND d.open AND d.date < :today) END, shelf"
)


def is_stale(raw: sqlite3.Connection, today: dt.date) -> bool:
    """Whether something derived is behind its records, or behind the day."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM record WHERE stale)"
        " OR EXISTS (SELECT 1 FROM listing WHERE complete_until <> '' AND complete_until <= ?)"
    )
    return bool(raw.execute(sql, (today.isoformat(),)).fetchone()[0])


@dataclass(slots=True)
class _Kept:
    """What one content of the database, stamped, gave: orders of keys, finds of the last texts, counts."""

    stamp: tuple[object, ...] = ()
    orders: dict[ListQuery, list[int]] = field(default_factory=dict)
    found: dict[str, Set[int]] = field(default_factory=dict)
    answers: dict[ListQuery, list[int]] = field(default_factory=dict)
    heads: list[tuple[int, str]] = field(default_factory=list)
    standings: dict[str, dict[int, int]] = field(default_factory=dict)


class Listing:
    """The list of one open database. All methods may raise Problem (damaged, unreadable)."""

    def __init__(self, connection: Connection, today: Callable[[], dt.date], freshen: Callable[[], None]) -> None:
        self._connection = connection
        self._today = today
        self._freshen = freshen
        self._memory = _Kept()
        # What was read inside a transaction that is undone was never so, though SQLite counts its changes.
        connection.on_rollback(self._forget)

    def page(self, query: ListQuery, offset: int = 0, limit: int = PAGE) -> tuple[ContractRow, ...]:
        """So many rows of the query from an offset on. Raises ValueError for an unknown sort column."""
        self._freshen()
        order = _order(query)
        if query.text.strip():
            wanted = self._records(query)[offset : offset + limit]
            inner, values = f"SELECT value FROM json_each('{list(wanted)}')", self._days()
        else:
            where, values = self._where(query)
            inner = f"SELECT record FROM listing WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset"
            values |= {"limit": limit, "offset": offset}
        return self._rows(f"SELECT {_COLUMNS} FROM listing WHERE record IN ({inner}) ORDER BY {order}", values)

    def rows(self, contract_ids: Iterable[str]) -> tuple[ContractRow, ...]:
        """The rows of some contracts, in the order of their ids' list; those that are gone are left out."""
        self._freshen()
        import json

        ids = list(contract_ids)
        sql = (
            f"SELECT {_COLUMNS} FROM listing WHERE record IN"
            " (SELECT key FROM record WHERE id IN (SELECT value FROM json_each(:ids)))"
        )
        found = {row.id: row for row in self._rows(sql, self._days() | {"ids": json.dumps(ids)})}
        return tuple(found[id_] for id_ in ids if id_ in found)

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of all contracts of the query, in its order."""
        self._freshen()
        ids: dict[int, str] = dict(self._select("SELECT record, id FROM listing"))
        return tuple(ids[record] for record in self._records(query))

    def counts(self, query: ListQuery) -> Counts:
        """How many contracts there are, by state and by period."""
        self._freshen()
        kept = self._kept()
        shelf = _shelf(query)
        if shelf not in kept.standings:
            kept.standings[shelf] = self._standings(shelf)
        everything = replace(query, states=frozenset(), due=None)
        standings = kept.standings[shelf]
        if not (query.text.strip() or query.buyer_id or query.holder_id):
            tally = Counter(standings.values())
        else:
            tally = Counter(standings[record] for record in self._records(everything))
        return _counts(tally, query, self._today())

    def _records(self, query: ListQuery) -> Sequence[int]:
        """The keys of all contracts of the query, in its order: kept, as the next query is one letter more."""
        kept = self._kept()
        plain = replace(query, text="")
        if plain not in kept.orders:
            if len(kept.orders) >= _ORDERS:
                kept.orders.clear()
            where, values = self._where(plain)
            sql = f"SELECT record FROM listing WHERE {where} ORDER BY {_order(plain)}"
            kept.orders[plain] = [record for (record,) in self._select(sql, values)]
        if not query.text.strip():
            return kept.orders[plain]
        if query not in kept.answers:
            if query.text not in kept.found:
                if len(kept.found) >= _TEXTS:
                    del kept.found[next(iter(kept.found))]
                kept.found[query.text] = self._found(search.words(query.text), kept)
            found = kept.found[query.text]
            # Asked for twice in a row: by the rows shown, and by the counts beside them.
            kept.answers = {query: [record for record in kept.orders[plain] if record in found]}
        return kept.answers[query]

    def _found(self, words: Sequence[str], kept: "_Kept") -> Set[int]:
        """The contracts in which all words are found.

        Short ones, which the full-text index does not know, are looked up in what the list shows; once longer ones have
        left few contracts, in all their text.
        """
        long = [word for word in words if len(word) >= search.TRIGRAM]
        short = [word for word in words if len(word) < search.TRIGRAM]
        if not short:
            return self._found_long(long)
        in_list = self._in_list(short[0], kept)
        for word in short[1:]:
            in_list &= self._in_list(word, kept)
        if not long:
            return in_list
        found = self._found_long(long)
        if len(found) > _FEW:
            return found & in_list
        sql = f"SELECT rowid, body FROM search WHERE rowid IN (SELECT value FROM json_each('{list(found)}'))"
        return {record for record, body in self._select(sql) if all(word in body for word in short)}

    def _in_list(self, word: str, kept: "_Kept") -> set[int]:
        kept.heads = kept.heads or self._select("SELECT record, head FROM listing")
        return {record for record, head in kept.heads if word in head}

    def _found_long(self, words: Sequence[str]) -> Set[int]:
        sql = "SELECT rowid FROM search WHERE search MATCH :match"
        return {record for (record,) in self._select(sql, {"match": search.match(words)})}

    def _standings(self, shelf: str) -> dict[int, int]:
        """State and first coming deadline of each contract in one number, by which the counts are told."""
        today = self._today()
        last = max(period_bounds(period, today)[1] for period in DuePeriod)
        sql = "SELECT record, date FROM deadline WHERE open IN (1, 2) AND date BETWEEN ? AND ? ORDER BY date DESC"
        with self._connection.reading() as reader:
            # In a dict the last one counts: the earliest date of each contract.
            coming: dict[int, str] = dict(reader.execute(sql, (str(today), str(last))))
        buckets = {day: _bucket(dt.date.fromisoformat(day), today) for day in set(coming.values())}
        rows = self._select(
            f"SELECT record, {_STATE_RANK} FROM listing WHERE shelf = :shelf", self._days() | {"shelf": shelf}
        )
        none = len(DuePeriod)
        return {record: rank * 16 + (buckets[coming[record]] if record in coming else none) for record, rank in rows}

    def _forget(self) -> None:
        self._memory = _Kept()

    def _kept(self) -> "_Kept":
        """What is kept in memory of the present content of the database, on the present day."""
        with self._connection.reading() as reader:
            [version] = reader.execute("PRAGMA data_version").fetchone()
            stamp = (version, reader.total_changes, self._today())
        if self._memory.stamp != stamp:
            self._memory = _Kept(stamp)
        return self._memory

    def warm_up(self, query: ListQuery) -> None:
        """Gets ready what the first letter of a search in this list will need. Worth doing when idle."""
        self._freshen()
        kept = self._kept()
        if not kept.heads:
            self._records(replace(query, text=""))
            self._in_list("", kept)
            self.counts(query)

    def with_reference(self, reference: str) -> tuple[str, ...]:
        """The ids of the contracts with this reference, whatever its case and accents; not those in the bin."""
        self._freshen()
        sql = "SELECT id FROM listing WHERE shelf IN ('live', 'archived') AND reference_key = :key ORDER BY record"
        return tuple(id_ for (id_,) in self._select(sql, {"key": search.fold(reference)}))

    def references(self) -> tuple[str, ...]:
        """The references of all contracts, those in the bin left out."""
        self._freshen()
        sql = "SELECT reference FROM listing WHERE shelf IN ('live', 'archived') ORDER BY reference_key, record"
        return tuple(dict.fromkeys(reference for (reference,) in self._select(sql)))

    def same_key(self, buyer_id: str, reference: str, lot: str = "", *, but: str = "") -> str:
        """The id of a contract with this buyer, reference and lot, or "". `but` is the id of one not to be counted."""
        self._freshen()
        sql = (
            "SELECT listing.id FROM listing JOIN record ON record.key = listing.record"
            " WHERE shelf IN ('live', 'archived') AND reference_key = :key AND buyer_id = :buyer AND listing.id <> :but"
            " AND trim(json_extract(record.body, '$.lot')) = :lot"
        )
        values = {"key": search.fold(reference), "buyer": buyer_id, "but": but, "lot": lot.strip()}
        return next((id_ for (id_,) in self._select(sql, values)), "")

    def uses(self, organisation_id: str) -> int:
        """In how many contracts an organisation is buyer or holder, those in the bin included."""
        self._freshen()
        sql = "SELECT count(*) FROM listing WHERE buyer_id = :id OR holder_id = :id"
        [(count,)] = self._select(sql, {"id": organisation_id})
        assert isinstance(count, int)
        return count

    def _where(self, query: ListQuery) -> tuple[str, dict[str, object]]:
        """The conditions of a query, but for its text, and their values."""
        values = self._days()
        values["shelf"] = _shelf(query)
        parts = ["shelf = :shelf"]
        for column in ("buyer_id", "holder_id"):
            if wanted := getattr(query, column):
                parts.append(f"{column} = :{column}")
                values[column] = wanted
        if query.states:
            names = {f"state{n}": str(state) for n, state in enumerate(sorted(query.states))}
            parts.append(f"{_STATE} IN ({', '.join(':' + name for name in names)})")
            values |= names
        if query.due is not None:
            parts.append(_due(query.due, self._today(), values))
        return " AND ".join(parts), values

    def _days(self) -> dict[str, object]:
        today = self._today()
        return {"today": today.isoformat(), "soon": (today + dt.timedelta(days=WATCH_DAYS)).isoformat()}

    def _rows(self, sql: str, values: dict[str, object]) -> tuple[ContractRow, ...]:
        return tuple(_row(row) for row in self._select(sql, values))

    def _select(self, sql: str, values: Mapping[str, object] = _NOTHING) -> list[tuple[Any, ...]]:
        with self._connection.reading() as reader:
            return reader.execute(sql, values).fetchall()


def _shelf(query: ListQuery) -> str:
    return "bin" if query.deleted else "archived" if query.archived else "live"


def _order(query: ListQuery) -> str:
    if query.sort not in _SORTS:
        raise ValueError(f"no such column: {query.sort}")
    way = "DESC" if query.descending else "ASC"
    return f"{_SORTS[query.sort]} {way}, record {way}"


def _bucket(day: dt.date, today: dt.date) -> int:
    """How many periods are over before a coming day: it falls into the others, as all begin today."""
    return sum(period_bounds(period, today)[1] < day for period in DuePeriod)


def _counts(tally: Mapping[int, int], query: ListQuery, today: dt.date) -> Counts:
    by_state = dict.fromkeys(State, 0)
    by_period = dict.fromkeys(DuePeriod, 0)
    # The longest period first: a day in the n-th bucket falls into all but the n shortest.
    ordered = sorted(DuePeriod, key=lambda p: period_bounds(p, today)[1])
    total = 0
    for standing, count in tally.items():
        state, bucket = _RANKED[standing // 16], standing % 16
        within = set(ordered[bucket:]) | ({DuePeriod.OVERDUE} if state is State.LATE else set())
        by_state[state] += count
        for period in within:
            by_period[period] += count
        if (not query.states or state in query.states) and (query.due is None or query.due in within):
            total += count
    return Counts(total=total, unfiltered=sum(by_state.values()), by_state=by_state, by_period=by_period)


def _due(period: DuePeriod, today: dt.date, values: dict[str, object]) -> str:
    if period is DuePeriod.OVERDUE:
        return "due_date < :today"
    first, last = period_bounds(period, today)
    values |= {"due_from": str(first), "due_until": str(last)}
    return "record IN (SELECT record FROM deadline WHERE open IN (1, 2) AND date BETWEEN :due_from AND :due_until)"


def _row(row: tuple[Any, ...]) -> ContractRow:
    (id_, reference, title, buyer, holder, notified, months, end, state, stage, *rest) = row
    next_date, kind, number, owner, late, shelf = rest
    return ContractRow(
        id=id_,
        reference=reference,
        title=title,
        buyer=buyer,
        holder=holder,
        notification_date=_date(notified),
        duration_months=months,
        end_date=_date(end),
        state=State(state),
        stage=Stage.DRAFT if stage == UNBEGUN else Stage(stage),
        next_deadline_date=_date(next_date),
        next_deadline_kind=kind,
        next_deadline_number=number,
        next_deadline_owner=owner,
        late_actions=late,
        archived=shelf == "archived",
    )


def _date(text: str) -> str:
    return "" if text == FAR else text
