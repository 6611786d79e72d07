"""What an editable table is made of: its columns, its groups, and the words for what is done in it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic

from facilitator_app.domain.state import State
from facilitator_app.ui.tables.columns import Column, R
from facilitator_app.ui.text_marks import Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A heading and the rows under it. `record` is the value behind the heading, where it can be edited."""

    key: str
    title: str
    note: str = ""
    state: State | None = None
    record: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """What can be done with the rows, named for buttons ("Add an objective") and for undo ("add an objective")."""

    add: str
    added: str
    deleted: str
    duplicated: str
    moved: str
    pasted: str
    changed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Description(Generic[R]):
    """A table of rows of type R. `new` makes a fresh row for a group; `copied` a duplicate with an id of its own.

    `group_of` tells a row's group, `regrouped` puts it into another one. `heading` are the columns of the record behind
    a heading: the first one is edited in the table, all of them in the detail pane.
    """

    name: str
    title: str
    columns: tuple[Column[R], ...]
    new: Callable[[str], R]
    copied: Callable[[R], R]
    id_of: Callable[[R], str]
    acts: Acts
    empty: str
    group_of: Callable[[R], str] | None = None
    regrouped: Callable[[R, str], R] | None = None
    heading: tuple[Column[Any], ...] = ()
    fixed: bool = False
    """Rows can be changed, but none added, deleted or moved."""
    frozen: Callable[[R], bool] = lambda _row: False
    """Rows that are shown among the others and can't be changed here."""
    kept: Callable[[R], bool] = lambda _row: False
    """Rows that can be changed and not deleted."""
    first: str = ""
    """The column a fresh row opens in; "" is the first that can be typed in."""
    marks: Marks | None = None
    """Where in a long text words are pointed out; they are underlined, in cells and in fields."""


class Access(Enum):
    """What can be changed in a table: all of it, what is followed up only, or nothing."""

    ALL = "all"
    FOLLOW_UP = "follow_up"
    NOTHING = "nothing"
