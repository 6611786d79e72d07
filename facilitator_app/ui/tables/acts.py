"""What is done to the rows of a table, as plain functions: rows in, rows out, in the order shown."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from facilitator_app.ui.tables.columns import Column, Kind, NotUnderstood, R, Reader
from facilitator_app.ui.tables.description import Description


@dataclass(frozen=True, slots=True)
class Bad:
    """A pasted cell that means nothing: the pasted line (from 1), the column, and the text."""

    line: int
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Pasted(Generic[R]):
    """The rows after a paste, or the cells that kept it from happening.

    `ignored` are the titles of the columns that took none of what was meant for them, `beyond` counts the pasted
    columns that come after the last one here, `over` the rows that held something else there.
    """

    rows: tuple[R, ...]
    touched: tuple[str, ...] = ()
    bad: tuple[Bad, ...] = ()
    ignored: tuple[str, ...] = ()
    beyond: int = 0
    over: int = 0


def replaced(rows: Sequence[R], row: R, id_of: Callable[[R], str]) -> tuple[R, ...]:
    """The rows with the one of the same id replaced."""
    wanted = id_of(row)
    return tuple(row if id_of(old) == wanted else old for old in rows)


def inserted(rows: Sequence[R], new: Sequence[R], after: str, description: Description[R], group: str) -> tuple[R, ...]:
    """The rows with new ones after the row of that id, or at the end of the group when there is none."""
    ids = [description.id_of(row) for row in rows]
    if after in ids:
        at = ids.index(after) + 1
    else:
        group_of = description.group_of
        mine = [n for n, row in enumerate(rows) if group_of is None or group_of(row) == group]
        at = mine[-1] + 1 if mine else len(rows)
    return (*rows[:at], *new, *rows[at:])


def without(rows: Sequence[R], ids: Collection[str], id_of: Callable[[R], str]) -> tuple[R, ...]:
    """The rows that stay when those of these ids go."""
    return tuple(row for row in rows if id_of(row) not in ids)


def moved(
    rows: Sequence[R], ids: Collection[str], step: int, description: Description[R], groups: Sequence[str]
) -> tuple[R, ...]:
    """The rows with some of them one place up (-1) or down (+1); at the edge of a group they go over to the next."""
    order = list(rows)
    id_of, group_of = description.id_of, description.group_of
    picked = [n for n, row in enumerate(order) if id_of(row) in ids]
    for at in picked if step < 0 else reversed(picked):
        group = group_of(order[at]) if group_of is not None else ""
        there = at + step
        neighbour = order[there] if 0 <= there < len(order) else None
        same = neighbour is not None and (group_of is None or group_of(neighbour) == group)
        if same and neighbour is not None:
            if id_of(neighbour) not in ids:
                order[at], order[there] = neighbour, order[at]
        elif group_of is not None and description.regrouped is not None and group in groups:
            beside = groups.index(group) + step
            if 0 <= beside < len(groups):
                order[at] = description.regrouped(order[at], groups[beside])
    return tuple(order)


def cleared(row: R, column: Column[R]) -> R:
    """The row with an emptied cell, where the column may be empty."""
    empty: dict[Kind, Any] = {Kind.TEXT: "", Kind.LONG_TEXT: "", Kind.DATE: None, Kind.CHOICES: (), Kind.CHECK: False}
    if column.put is None or (column.kind not in empty and (column.kind is not Kind.NUMBER or column.whole)):
        return row
    value = empty.get(column.kind)
    # Emptying what is empty says nothing: not even that somebody has looked at the row.
    return row if column.get(row) == value or column.refusal(row, value) else column.put(row, value)


def pasted(
    rows: Sequence[R],
    cells: Sequence[Sequence[str]],
    targets: Sequence[str],
    columns: Sequence[Column[R]],
    description: Description[R],
    *,
    group: str,
    reader: Reader,
    following: str = "",
) -> Pasted[R]:
    """Cells put over the rows of these ids from the first of the columns on; more lines than rows make new rows.

    New rows come after the last of the ids, else after the row `following`, else at the end of the group; an empty line
    makes none. What falls on a column that can't be changed is left out, and told. All or nothing: one cell that means
    nothing, or is refused, and the rows stay as they were.
    """
    by_id = {description.id_of(row): row for row in rows}
    bad: list[Bad] = []
    ignored: dict[str, None] = {}
    changed: dict[str, R] = {}
    new: list[R] = []
    over = 0
    for number, line in enumerate(cells):
        known = by_id[targets[number]] if number < len(targets) else None
        if known is None and not any(text.strip() for text in line):
            continue
        before = row = known if known is not None else description.new(group)
        for column, text in zip(columns, line, strict=False):
            if description.frozen(before) or not column.open_in(row):
                if text.strip() and text.strip() != reader.text(column, row):
                    ignored[column.title] = None
                continue
            try:
                value = reader.value(column, row, text)
                if column.refusal(row, value):
                    raise NotUnderstood(text)
                row = column.put(row, value) if column.put is not None else row
            except NotUnderstood:
                bad.append(Bad(number + 1, column.title, text))
        if known is not None:
            changed[targets[number]] = row
            over += _held_other(known, row, columns, reader)
        else:
            new.append(row)
    if bad:
        return Pasted(tuple(rows), bad=tuple(bad))
    after = tuple(changed.get(description.id_of(row), row) for row in rows)
    after = inserted(after, new, targets[-1] if targets else following, description, group)
    touched = (*changed, *(description.id_of(row) for row in new))
    return Pasted(after, touched, ignored=tuple(ignored), beyond=_beyond(cells, len(columns)), over=over)


def _held_other(before: R, after: R, columns: Sequence[Column[R]], reader: Reader) -> bool:
    """Whether a text or figure that stood in a row is gone from it."""
    plain = (Kind.TEXT, Kind.LONG_TEXT, Kind.DATE, Kind.NUMBER)
    return any(
        column.kind in plain and reader.typed(column, before).strip() and column.get(before) != column.get(after)
        for column in columns
    )


def _beyond(cells: Sequence[Sequence[str]], count: int) -> int:
    """How many pasted columns with something in them come after the last column."""
    return len({number for line in cells for number, text in enumerate(line) if number >= count and text.strip()})
