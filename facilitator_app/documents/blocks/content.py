"""What goes into blocks: inline text, list items, columns and cells of tables."""

from dataclasses import dataclass

from facilitator_app.documents.charts.chart import Chart
from facilitator_app.documents.views import State


@dataclass(frozen=True)
class Link:
    """A stretch of text that leads to an address (http, https or mailto)."""

    text: str
    address: str


@dataclass(frozen=True)
class Foreign:
    """A stretch of text in another language (BCP 47 tag)."""

    text: str
    lang: str


@dataclass(frozen=True)
class Strong:
    """A stretch of text that stands out."""

    text: str


Inline = str | Link | Foreign | Strong


@dataclass(frozen=True)
class Item:
    """A bullet with the bullets under it."""

    text: str
    items: "tuple[Item, ...]" = ()


@dataclass(frozen=True)
class Column:
    """A column of a table: its title and its share of the width. ``head`` makes its cells headers of their rows."""

    title: str
    share: float
    head: bool = False


@dataclass(frozen=True)
class Spread:
    """A cell over several columns, or over several rows where it stands in the leading columns."""

    content: "Content"
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True)
class Lines:
    """A cell of several lines: the first in the cell's own style (or a state), the others small and quiet; a state
    among them stands out.

    Where lines are dear, ``run_on`` sets them one after the other in one paragraph.
    """

    first: str | State
    others: tuple[str | State, ...]
    run_on: bool = False


Content = str | State | Chart | Lines | None
TableCell = Content | Spread
