"""A small table of tasks in two groups, over a value under edit."""

import datetime as dt
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from facilitator_app.domain.ids import new_id
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Choice, Column, Kind, Reader
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.words import Words

TODAY = dt.date(2026, 11, 21)
MOST = Decimal(5_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A row."""

    id: str
    group: str = "a"
    title: str = ""
    note: str = ""
    due: dt.date | None = None
    amount: Decimal | None = None
    state: str = "open"
    done: bool = False
    tags: tuple[str, ...] = ()


STATES = (
    Choice(value="open", text="Open"),
    Choice(value="late", text="Overdue"),
    Choice(value="over", text="Finished"),
)
TAGS = (Choice(value="1", text="first tag"), Choice(value="2", text="second tag"))


def _column(key: str, kind: Kind, **more: Any) -> Column[Task]:
    return Column(
        key=key,
        title=key.capitalize(),
        kind=kind,
        get=lambda row: getattr(row, key),
        put=lambda row, value: replace(row, **{key: value}),
        **more,
    )


def description(grouped: bool = True) -> Description[Task]:
    """The table of tasks."""
    columns: tuple[Column[Task], ...] = (
        _column("title", Kind.TEXT, share=2),
        _column("note", Kind.LONG_TEXT, share=1, locked=lambda row: row.title == "Sealed"),
        _column("due", Kind.DATE),
        _column("amount", Kind.NUMBER, refused=lambda _row, value: "Too dear." if value and value > MOST else ""),
        _column("state", Kind.CHOICE, choices=lambda _row: STATES),
        _column("done", Kind.CHECK, width=6),
        _column("tags", Kind.CHOICES, choices=lambda _row: TAGS),
        Column(key="length", title="Length", get=lambda r: len(r.title), show=lambda r: str(len(r.title)), priority=9),
    )
    return Description(
        name="tasks",
        title="Tasks",
        columns=columns,
        new=lambda group: Task(id=new_id(), group=group),
        copied=lambda row: replace(row, id=new_id()),
        id_of=lambda row: row.id,
        acts=Acts(
            add="Add a task",
            added="add a task",
            deleted="delete tasks",
            duplicated="duplicate tasks",
            moved="move tasks",
            pasted="paste tasks",
            changed="change a task",
        ),
        empty="No task yet: add one with Insert.",
        group_of=(lambda row: row.group) if grouped else None,
        regrouped=(lambda row, group: replace(row, group=group)) if grouped else None,
        heading=(Column(key="title", title="Group", get=lambda g: g.title, put=lambda g, v: replace(g, title=v)),),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The value under edit."""

    tasks: tuple[Task, ...] = ()
    groups: tuple[Group, ...] = field(
        default=(Group(key="a", title="Group A"), Group(key="b", title="Group B", note="2 tasks"))
    )


class Desk:
    """A window with the table, its undo, and what was saved."""

    def __init__(self, sheet: Sheet, grouped: bool = True) -> None:
        self.saved: list[str] = []
        self.window = QMainWindow()
        self.editing: Editing[Sheet] = Editing(
            lambda _b, _a, label: self.saved.append(label), lambda _p: None, self.window
        )
        hooks: Hooks[Task] = Hooks(
            change=lambda rows, label, key: self.editing.change(replace(self.sheet, tasks=rows), label, key),
            end_typing=self.editing.end_typing,
            change_heading=self._rename,
        )
        reader = Reader(Words(language="en"), lambda: TODAY)
        self.table: EditableTable[Task] = EditableTable(description(grouped), reader, hooks, self.window)
        self.window.setCentralWidget(self.table)
        undo = QAction("Undo", self.window)
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        undo.triggered.connect(self.editing.undo_stack.undo)
        self.window.addAction(undo)
        self.grouped = grouped
        self.editing.changed.connect(self.show)
        self.editing.open(sheet)

    @property
    def sheet(self) -> Sheet:
        """The value as it is."""
        return self.editing.value

    @property
    def titles(self) -> list[str]:
        """The titles in the order shown."""
        return [row.title for row in self.table.rows()]

    def show(self) -> None:
        """Shows the value in the table."""
        groups = tuple(replace(g, record=g) for g in self.sheet.groups) if self.grouped else ()
        self.table.show_rows(self.sheet.tasks, groups)

    def _save(self, _before: Sheet, _after: Sheet, label: str) -> None:
        self.saved.append(label)

    def _rename(self, record: Group, label: str, key: str) -> None:
        groups = tuple(replace(record, record=None) if g.key == record.key else g for g in self.sheet.groups)
        self.editing.change(replace(self.sheet, groups=groups), label, key)


THREE = Sheet(
    tasks=(
        Task(id="1", title="One", due=dt.date(2026, 12, 1), amount=Decimal("1234.5")),
        Task(id="2", title="Two", note="first line\nsecond line", tags=("1", "2")),
        Task(id="3", group="b", title="Three", done=True, state="late"),
    )
)
