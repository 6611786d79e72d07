"""What the sides of the preparation share: the preparation under edit, and its contract."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.preparation import Preparation, without_empty_lines
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Choice, Reader
from facilitator_app.ui.tables.description import Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

R = TypeVar("R")


@dataclass(slots=True)
class PreparationCase:
    """One preparation at work; filled anew for each contract."""

    desk: "Desk"
    words: Words
    editing: Editing[Preparation]
    contract: Contract

    @property
    def preparation(self) -> Preparation:
        """The preparation as it now is."""
        return self.editing.value

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.desk.read_only

    def change(self, after: Preparation, act: str, merge_key: str = "") -> None:
        """Takes a changed preparation as one step of undo."""
        if not self.read_only:
            self.editing.change(after, act, merge_key)

    def tidy(self) -> None:
        """Takes the lines out in which nothing is written."""
        if not self.read_only and self.editing.opened:
            after = without_empty_lines(self.preparation)
            self.editing.tidy(after, translate("Preparation", "empty lines taken out"))


def case_table(
    case: PreparationCase,
    description: Description[R],
    put: Callable[[Preparation, tuple[R, ...]], Preparation],
    parent: QWidget,
) -> EditableTable[R]:
    """A table whose changed rows are put into the preparation as one step of undo."""

    def change(rows: tuple[R, ...], act: str, merge_key: str) -> None:
        case.change(put(case.preparation, rows), act, merge_key)

    def tidy(rows: tuple[R, ...], act: str) -> None:
        if not case.read_only:
            case.editing.tidy(put(case.preparation, rows), act)

    hooks: Hooks[R] = Hooks(change=change, end_typing=case.editing.end_typing, tidy=tidy)
    return EditableTable(description, Reader(case.words, case.desk.today), hooks, parent)


def choices(values: Iterable[StrEnum], words: Words) -> tuple[Choice, ...]:
    """Values of an enumeration as the choices of a column."""
    return tuple(Choice(value=value, text=label(value, words)) for value in values)
