"""The contract list as flat rows. Plain sqlite3: the first window shows it before SQLAlchemy is loaded."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from facilitator_app.domain.progress import WATCH_DAYS, State
from facilitator_app.domain.stage import Stage
from facilitator_app.store import search
from facilitator_app.store.connection import Connection
from facilitator_app.store.version import FAR

PAGE = 200


class DuePeriod(StrEnum):
    """When something is due: a missed deadline counts as overdue only."""

    OVERDUE = "overdue"
    SEVEN_DAYS = "7_days"
    THIRTY_DAYS = "30_days"
    THIS_MONTH = "this_month"
    THIS_QUARTER = "this_quarter"
    THREE_MONTHS = "three_months"


@dataclass(frozen=True, slots=True)
class ContractRow:
    """One line of the list. Dates are ISO text, "" when there is none; so are kind and owner of the next deadline.

    The next deadline is the earliest meeting not held yet; `late_actions` counts the open actions past their date.
    """

    id: str
    reference: str
    title: str
    buyer: str
    holder: str
    notification_date: str
    duration_months: int | None
    end_date: str
    state: State
    stage: Stage
    next_deadline_date: str
    next_deadline_kind: str
    next_deadline_number: int
    next_deadline_owner: str
    late_actions: int
    archived: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What the list shows. `sort` is a column of ContractRow; `deleted` shows the bin instead of the list."""

    text: str = ""
    states: frozenset[State] = frozenset()
    buyer_id: str = ""
    holder_id: str = ""
    due: DuePeriod | None = None
    archived: bool = False
    deleted: bool = False
    sort: str = "next_deadline_date"
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many contracts: `total` with all filters of the query, the others without those of state and period."""

    total: int = 0
    unfiltered: int = 0
    by_state: Mapping[State, int] = field(default_factory=dict)
    by_period: Mapping[DuePeriod, int] = field(default_factory=dict)


_STATE = (
    "CASE WHEN due_date < :today THEN 'late' WHEN due_date <= :soon THEN 'watch' WHEN stage = 'no_plan'"
    " THEN 'not_started' WHEN stage = 'closed' THEN 'reached' ELSE 'on_track' END"
)
_STATE_RANK = (
    "CASE WHEN due_date < :today THEN 0 WHEN due_date <= :soon THEN 1 WHEN stage = 'no_plan' THEN 3"
    " WHEN stage = 'closed' THEN 4 ELSE 2 END"
)
_STAGE_RANK = (
    "CASE stage WHEN 'no_plan' THEN 0 WHEN 'draft' THEN 1 WHEN 'validated' THEN 2 WHEN 'under_review' THEN 3 ELSE 4 END"
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


class Listing:
    """The list of one open database. All methods may raise Problem (damaged, unreadable)."""

    def __init__(self, connection: Connection, today: Callable[[], dt.date], freshen: Callable[[], None]) -> None:
        self._connection = connection
        self._today = today
        self._freshen = freshen

    def page(self, query: ListQuery, offset: int = 0, limit: int = PAGE) -> tuple[ContractRow, ...]:
        """So many rows of the query from an offset on. Raises ValueError for an unknown sort column."""
        if query.sort not in _SORTS:
            raise ValueError(f"no such column: {query.sort}")
        way = "DESC" if query.descending else "ASC"
        order = f"{_SORTS[query.sort]} {way}, record {way}"
        where, values = self._where(query)
        sql = (
            f"SELECT {_COLUMNS} FROM listing WHERE record IN (SELECT record FROM listing WHERE {where} ORDER BY {order}"
            f" LIMIT :limit OFFSET :offset) ORDER BY {order}"
        )
        return self._rows(sql, values | {"limit": limit, "offset": offset})

    def rows(self, contract_ids: Iterable[str]) -> tuple[ContractRow, ...]:
        """The rows of some contracts, in the order of their ids' list; those that are gone are left out."""
        ids = list(contract_ids)
        found = {}
        for start in range(0, len(ids), 500):
            values: dict[str, object] = {f"id{n}": id_ for n, id_ in enumerate(ids[start : start + 500])}
            marks = ", ".join(f":{name}" for name in values)
            sql = f"SELECT {_COLUMNS} FROM listing WHERE record IN (SELECT key FROM record WHERE id IN ({marks}))"
            found.update({row.id: row for row in self._rows(sql, values | self._days())})
        return tuple(found[id_] for id_ in ids if id_ in found)

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of all contracts of the query, in no order."""
        where, values = self._where(query)
        return tuple(id_ for (id_,) in self._select(f"SELECT id FROM listing WHERE {where}", values))

    def counts(self, query: ListQuery) -> Counts:
        """How many contracts there are, by state and by period."""
        everything = ListQuery(
            text=query.text,
            buyer_id=query.buyer_id,
            holder_id=query.holder_id,
            archived=query.archived,
            deleted=query.deleted,
        )
        where, values = self._where(everything)
        sql = f"SELECT {_STATE}, count(*) FROM listing WHERE {where} GROUP BY 1"
        by_state = {State(state): count for state, count in self._select(sql, values)}
        by_period = {}
        for period in DuePeriod:
            where, values = self._where(everything, period)
            [(count,)] = self._select(f"SELECT count(*) FROM listing WHERE {where}", values)
            by_period[period] = count
        total = sum(by_state.values())
        if query.states or query.due is not None:
            where, values = self._where(query)
            [(total,)] = self._select(f"SELECT count(*) FROM listing WHERE {where}", values)
        return Counts(total=total, unfiltered=sum(by_state.values()), by_state=by_state, by_period=by_period)

    def with_reference(self, reference: str) -> tuple[str, ...]:
        """The ids of the contracts with this reference, whatever its case and accents; not those in the bin."""
        sql = "SELECT id FROM listing WHERE shelf IN ('live', 'archived') AND reference_key = :key ORDER BY record"
        return tuple(id_ for (id_,) in self._select(sql, {"key": search.fold(reference)}))

    def same_key(self, buyer_id: str, reference: str, lot: str = "", *, but: str = "") -> str:
        """The id of a contract with this buyer, reference and lot, or "". `but` is the id of one not to be counted."""
        sql = (
            "SELECT listing.id FROM listing JOIN record ON record.key = listing.record"
            " WHERE shelf IN ('live', 'archived') AND reference_key = :key AND buyer_id = :buyer AND listing.id <> :but"
            " AND trim(json_extract(record.body, '$.lot')) = :lot"
        )
        values = {"key": search.fold(reference), "buyer": buyer_id, "but": but, "lot": lot.strip()}
        return next((id_ for (id_,) in self._select(sql, values)), "")

    def uses(self, organisation_id: str) -> int:
        """In how many contracts an organisation is buyer or holder, those in the bin included."""
        sql = "SELECT count(*) FROM listing WHERE buyer_id = :id OR holder_id = :id"
        [(count,)] = self._select(sql, {"id": organisation_id})
        assert isinstance(count, int)
        return count

    def _where(self, query: ListQuery, period: DuePeriod | None = None) -> tuple[str, dict[str, object]]:
        """The conditions of a query and their values; `period` stands for the query's own."""
        values = self._days()
        values["shelf"] = "bin" if query.deleted else "archived" if query.archived else "live"
        parts = ["shelf = :shelf"]
        for column in ("buyer_id", "holder_id"):
            if wanted := getattr(query, column):
                parts.append(f"{column} = :{column}")
                values[column] = wanted
        if query.states:
            names = {f"state{n}": str(state) for n, state in enumerate(sorted(query.states))}
            parts.append(f"{_STATE} IN ({', '.join(':' + name for name in names)})")
            values |= names
        found = search.words(query.text)
        if long := [word for word in found if len(word) >= search.TRIGRAM]:
            parts.append("record IN (SELECT rowid FROM search WHERE search MATCH :match)")
            values["match"] = search.match(long)
        for number, word in enumerate(w for w in found if len(w) < search.TRIGRAM):
            parts.append(f"instr(head, :short{number})")
            values[f"short{number}"] = word
        if (due := period or query.due) is not None:
            parts.append(_due(due, self._today(), values))
        return " AND ".join(parts), values

    def _days(self) -> dict[str, object]:
        today = self._today()
        return {"today": today.isoformat(), "soon": (today + dt.timedelta(days=WATCH_DAYS)).isoformat()}

    def _rows(self, sql: str, values: dict[str, object]) -> tuple[ContractRow, ...]:
        return tuple(_row(row) for row in self._select(sql, values))

    def _select(self, sql: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        self._freshen()
        with self._connection.reading() as reader:
            return reader.execute(sql, values).fetchall()


def period_bounds(period: DuePeriod, today: dt.date) -> tuple[dt.date | None, dt.date]:
    """First and last day of a period; nothing but what is overdue lies before today."""
    match period:
        case DuePeriod.OVERDUE:
            return None, today - dt.timedelta(days=1)
        case DuePeriod.SEVEN_DAYS:
            return today, today + dt.timedelta(days=7)
        case DuePeriod.THIRTY_DAYS:
            return today, today + dt.timedelta(days=30)
        case DuePeriod.THIS_MONTH:
            return today, _first_of_month(today, 1) - dt.timedelta(days=1)
        case DuePeriod.THIS_QUARTER:
            return today, _first_of_month(today, 3 - (today.month - 1) % 3) - dt.timedelta(days=1)
        case DuePeriod.THREE_MONTHS:
            return today, today + dt.timedelta(days=92)


def _first_of_month(today: dt.date, months: int) -> dt.date:
    year, month0 = divmod(today.year * 12 + today.month - 1 + months, 12)
    return dt.date(year, month0 + 1, 1)


def _due(period: DuePeriod, today: dt.date, values: dict[str, object]) -> str:
    if period is DuePeriod.OVERDUE:
        return "due_date < :today"
    first, last = period_bounds(period, today)
    values |= {"due_from": str(first), "due_until": str(last)}
    return "record IN (SELECT record FROM deadline WHERE open = 1 AND date BETWEEN :due_from AND :due_until)"


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
        stage=Stage(stage),
        next_deadline_date=_date(next_date),
        next_deadline_kind=kind,
        next_deadline_number=number,
        next_deadline_owner=owner,
        late_actions=late,
        archived=shelf == "archived",
    )


def _date(text: str) -> str:
    return "" if text == FAR else text
