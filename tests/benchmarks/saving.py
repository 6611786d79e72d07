"""What it costs to make an edit durable, and to take it back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.problems import Problem
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.saving import Editing
from tests.benchmarks.figures import Figure, in_turn
from tests.benchmarks.workplace import Workplace, bare, desk_on

_TIMES = 150


def edit(work: Workplace) -> list[Figure]:
    """One edit as the plan editor makes it, its undo step included."""
    with _editing(work.copy(2000, "edit")) as editing, _commit(work.scratch / "edit.db") as commit:
        numbers = count()
        baseline, measured = in_turn(commit, lambda: _change(editing, next(numbers)), _TIMES)
    return [_figure("one edit made durable, with its history", baseline, measured)]


def undo(work: Workplace) -> list[Figure]:
    """Taking back one edit after another."""
    with _editing(work.copy(2000, "undo")) as editing, _commit(work.scratch / "undo.db") as commit:
        for number in range(_TIMES + 1):
            _change(editing, number)
        baseline, measured = in_turn(commit, editing.undo_stack.undo, _TIMES)
    return [_figure("undo one edit", baseline, measured)]


def _figure(name: str, baseline: float, measured: float) -> Figure:
    return Figure(
        name=name, baseline_name="a bare synced commit", baseline=baseline, measured=measured, unit="ms", goal=1.5
    )


def _change(editing: Editing[Plan], number: int) -> None:
    first, *others = editing.value.objectives
    changed = replace(first, note=f"Précisé en réunion, point {number}")
    editing.change(replace(editing.value, objectives=(changed, *others)), "change objective")
    assert not editing.pending


@contextmanager
def _editing(folder: Path) -> Iterator[Editing[Plan]]:
    QCoreApplication.instance() or QCoreApplication([])
    with desk_on(folder) as desk:
        editing: Editing[Plan] = Editing(desk.plans.save, _refuse)
        rows = desk.contracts.page(ListQuery(), 0)
        plans = (desk.plans.get(plan.id) for row in rows for plan in desk.plans.of_contract(row.id))
        editing.open(next(plan for plan in plans if plan.status is PlanStatus.DRAFT))
        yield editing


def _refuse(problem: Problem) -> None:
    raise problem


@contextmanager
def _commit(path: Path) -> Iterator[Callable[[], None]]:
    """One row of a paragraph's length, changed and synced."""
    with bare(path) as raw:
        raw.execute("CREATE TABLE line (key INTEGER PRIMARY KEY, body TEXT)")
        raw.execute("INSERT INTO line VALUES (1, '')")
        numbers = count()

        def commit() -> None:
            with _transaction(raw):
                raw.execute("UPDATE line SET body = ? WHERE key = 1", (f"{next(numbers)}" + "x" * 300,))

        yield commit


@contextmanager
def _transaction(raw: sqlite3.Connection) -> Iterator[None]:
    raw.execute("BEGIN IMMEDIATE")
    yield
    raw.execute("COMMIT")
