"""Start to first painted list, and what memory it takes, as whole processes."""

import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.benchmarks.workplace import ROOT, Workplace, environment

_RUNS = 15
_MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Start:
    """One start: milliseconds to the first paint, bytes resident and bytes of its own."""

    milliseconds: float
    resident: float
    own: float


def start(which: str, folder: Path) -> Start:
    """Starts a process and waits for its line."""
    command = [sys.executable, str(ROOT / "tests" / "benchmarks" / "probe.py"), which]
    began = time.monotonic()
    done = subprocess.run(
        command, env=environment(folder), cwd=folder, check=True, capture_output=True, text=True, timeout=120
    )
    painted, resident, own = done.stdout.split()
    return Start((float(painted) - began) * 1000, float(resident), float(own))


def starts(one: tuple[str, Path], other: tuple[str, Path], runs: int = _RUNS) -> tuple[list[Start], list[Start]]:
    """Both in turn, after one of each that fills the caches of the system."""
    start(*one)
    start(*other)
    pairs = [(start(*one), start(*other)) for _ in range(runs)]
    return [a for a, _ in pairs], [b for _, b in pairs]


def first_list(work: Workplace) -> list[Figure]:
    """2,000 contracts against an empty window."""
    mine, empty = starts(("program", work.folder(2000)), ("empty", work.scratch))
    return [
        Figure(
            name="start to first painted list, 2,000 contracts",
            baseline_name="an empty PySide6 window",
            baseline=_median([s.milliseconds for s in empty]),
            measured=_median([s.milliseconds for s in mine]),
            unit="ms",
            goal=1.7,
        )
    ]


def large_list(work: Workplace) -> list[Figure]:
    """20,000 contracts against 200."""
    large, small = starts(("program", work.folder(20_000)), ("program", work.folder(200)))
    return [
        Figure(
            name="the same with 20,000 contracts and their plans",
            baseline_name="our own with 200",
            baseline=_median([s.milliseconds for s in small]),
            measured=_median([s.milliseconds for s in large]),
            unit="ms",
            goal=1.2,
        )
    ]


def memory(work: Workplace) -> list[Figure]:
    """2,000 contracts against an empty window."""
    mine, empty = starts(("program", work.folder(2000)), ("empty", work.scratch), 3)
    return [
        Figure(
            name=name,
            baseline_name="an empty PySide6 window",
            baseline=_median([getattr(s, which) for s in empty]) / _MEGABYTE,
            measured=_median([getattr(s, which) for s in mine]) / _MEGABYTE,
            unit="MB",
            goal=2,
        )
        for name, which in (("memory at first paint, resident", "resident"), ("memory at first paint, own", "own"))
    ]


def _median(values: list[float]) -> float:
    return statistics.median(values)
