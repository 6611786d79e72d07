"""What the contracts under way ask of a facilitator's time, counted in the database: thousands cost one statement."""

from collections.abc import Callable
from dataclasses import dataclass

from facilitator_app.store.connection import Connection

# A plan is there, and its contract is neither archived, nor in the bin, nor finally reviewed.
_CADENCES = """
SELECT coalesce(json_extract(c.body, '$.half_yearly_reviews'), 0), json_extract(c.body, '$.interim_months'), count(*)
    FROM listing l JOIN record c ON c.key = l.record
    WHERE l.shelf = 'live' AND l.stage <> 'closed' AND l.id <> ?
        AND EXISTS (SELECT 1 FROM record p WHERE p.contract = c.key AND p.kind = 'plan')
    GROUP BY 1, 2 ORDER BY 1, 2
"""
_LAST_CAPACITY = """
SELECT id FROM record WHERE kind = 'feasibility' AND json_extract(body, '$.capacity_hours') IS NOT NULL
    ORDER BY key DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Cadence:
    """How often so many contracts meet."""

    half_yearly_reviews: bool
    interim_months: int | None
    contracts: int


class WorkloadBook:
    """The workload of one open database."""

    def __init__(self, connection: Connection, freshen: Callable[[], None]) -> None:
        self._connection = connection
        self._freshen = freshen

    def cadences(self, but: str) -> tuple[Cadence, ...]:
        """The cadences of the live contracts with a plan, but for one contract, told by its id."""
        self._freshen()
        with self._connection.reading() as reader:
            rows = reader.execute(_CADENCES, (but,)).fetchall()
        return tuple(Cadence(bool(half), interim, count) for half, interim, count in rows)

    def last_with_capacity(self) -> str:
        """The id of the assessment begun last in which the facilitator's hours are told, or ""."""
        with self._connection.reading() as reader:
            row = reader.execute(_LAST_CAPACITY).fetchone()
        return "" if row is None else str(row[0])
