"""What the project sheets say, ready to be laid out (see ``views`` for what their text may be)."""

from dataclasses import dataclass

from facilitator_app.documents.views import Fact, Identity


@dataclass(frozen=True)
class FillTable:
    """A table to be filled in: column titles with their shares of the width, lines known already, empty rows after."""

    title: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...] = ()
    empty_rows: int = 0


@dataclass(frozen=True)
class ProjectSheet:
    """The sheet of one axis: what the contract says and expects, then tables to be filled in."""

    title: str
    facts: tuple[Fact, ...] = ()
    tables: tuple[FillTable, ...] = ()


@dataclass(frozen=True)
class ProjectSheetsView:
    """The sheets of all axes, each beginning on a page of its own, after a word on how to fill them in."""

    identity: Identity
    introduction: tuple[str, ...]
    perimeter_title: str
    perimeter: str
    sheets: tuple[ProjectSheet, ...] = ()
