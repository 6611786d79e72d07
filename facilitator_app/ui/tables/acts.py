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
    """The rows after a paste, or the cells that kept it from happening."""

    rows: tuple[R, ...]
    touched: tuple[str, ...] = ()
    bad: tuple[Bad, ...] = ()


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
    return row if column.refusal(row, value) else column.put(row, value)


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

    New rows come after the last of the ids, else after the row `following`, else at the end of the group.
    Columns that can't be changed are passed over. All or nothing: one cell that means nothing, or is refused, and the
    rows stay as they were.
    """
    by_id = {description.id_of(row): row for row in rows}
    bad: list[Bad] = []
    changed: dict[str, R] = {}
    new: list[R] = []
    for number, line in enumerate(cells):
        row = by_id[targets[number]] if number < len(targets) else description.new(group)
        for column, text in zip(columns, line, strict=False):
            if column.put is None or not column.open_in(row):
                continue
            try:
                value = reader.value(column, row, text)
                if column.refusal(row, value):
                    raise NotUnderstood(text)
                row = column.put(row, value)
            except NotUnderstood:
                bad.append(Bad(number + 1, column.title, text))
        if number < len(targets):
            changed[targets[number]] = row
        else:
            new.append(row)
    if bad:
        return Pasted(tuple(rows), bad=tuple(bad))
    after = tuple(changed.get(description.id_of(row), row) for row in rows)
    after = inserted(after, new, targets[-1] if targets else following, description, group)
    return Pasted(after, (*changed, *(description.id_of(row) for row in new)))
