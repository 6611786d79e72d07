"""Tables of the steps: rows of the meeting, changed through the case."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from facilitator_app.domain.meeting import Meeting
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.tables.columns import Choice, Reader
from facilitator_app.ui.tables.description import Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

R = TypeVar("R")


def step_table(
    case: Case, description: Description[R], put: Callable[[Meeting, tuple[R, ...]], Meeting], parent: QWidget
) -> EditableTable[R]:
    """A table whose changed rows are put into the meeting as one step of undo."""

    def change(rows: tuple[R, ...], act: str, merge_key: str) -> None:
        case.change(put(case.meeting, rows), act, merge_key)

    def tidy(rows: tuple[R, ...], act: str) -> None:
        case.tidy(put(case.meeting, rows), act)

    hooks: Hooks[R] = Hooks(change=change, end_typing=case.editing.end_typing, tidy=tidy)
    return EditableTable(description, Reader(case.words, case.today), hooks, parent)


def choices(values: Iterable[StrEnum], words: Words) -> tuple[Choice, ...]:
    """Values of an enumeration as the choices of a column."""
    return tuple(Choice(value=value, text=label(value, words)) for value in values)
