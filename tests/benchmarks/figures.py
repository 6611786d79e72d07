"""A measured figure beside its baseline of the same run, and the table they are printed in."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured, in `unit`, against what. `goal` is the largest ratio that is fine.

    Where `at_least`, what was measured is a share in percent, and the goal the smallest that is fine. `note` says more.
    """

    name: str
    baseline_name: str
    baseline: float
    measured: float
    unit: str
    goal: float
    at_least: bool = False
    note: str = ""

    @property
    def ratio(self) -> float:
        """Measured over baseline; where `at_least`, the measured share itself."""
        return self.measured if self.at_least else self.measured / self.baseline

    @property
    def met(self) -> bool:
        """Whether the goal is met."""
        return self.ratio >= self.goal if self.at_least else self.ratio <= self.goal


def milliseconds(act: Callable[[], object], times: int, *, warm: int = 1) -> list[float]:
    """How long each of these calls takes, after some that do not count."""
    for _ in range(warm):
        act()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def in_turn(one: Callable[[], object], other: Callable[[], object], times: int) -> tuple[float, float]:
    """Medians of two acts measured in turn, so that what else the machine does falls on both."""
    one()
    other()
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for act, into in zip((one, other), taken, strict=True):
            into.extend(milliseconds(act, 1, warm=0))
    return statistics.median(taken[0]), statistics.median(taken[1])


def share_within(taken: list[float], limit: float) -> float:
    """Which share of the times, in percent, stays within a limit."""
    return 100 * sum(t <= limit for t in taken) / len(taken)


def table(figures: list[Figure]) -> str:
    """The figures as a table, goals not met marked."""
    rows = [("Figure", "Measured", "Baseline", "Ratio", "Goal", "")]
    for f in figures:
        ratio = f"{f.ratio:.0f} %" if f.at_least else f"{f.ratio:.2f} x"
        goal = f">= {f.goal:g} %" if f.at_least else f"<= {f.goal:g} x"
        measured = f"{f.measured:.0f} %" if f.at_least else f"{f.measured:.2f} {f.unit}"
        remark = " ".join(part for part in ("" if f.met else "MISSED", f.note) if part)
        rows.append((f.name, measured, f"{f.baseline:.2f} {f.unit} ({f.baseline_name})", ratio, goal, remark))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "-" * len(lines[0]))
    return "\n".join(lines)
