"""A backup of 2,000 contracts, and what the window feels of it."""

import os
import shutil
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from facilitator_app.paths import database_path
from tests.benchmarks.figures import Figure, in_turn
from tests.benchmarks.screen import FRAME, until, window_on
from tests.benchmarks.workplace import Workplace, desk_on

_RUNS = 7
# A window that misses two frames in a row is seen to stop.
_FRAMES = 3


def backup(work: Workplace) -> list[Figure]:
    """How long it takes, and the longest time that the window does nothing else meanwhile."""
    folder = work.copy(2000, "backup")
    return [_duration(folder, work.scratch), _stall(folder, work.scratch)]


def _duration(folder: Path, scratch: Path) -> Figure:
    with desk_on(folder) as desk:

        def back_up() -> None:
            desk.safekeeping.backup(scratch / "backup.db")

        baseline, measured = in_turn(lambda: _copy(database_path(folder), scratch / "copy.db"), back_up, _RUNS)
    return Figure(
        name=f"backup of 2,000 contracts, {database_path(folder).stat().st_size / 1e6:.0f} MB",
        baseline_name="copying the file with fsync",
        baseline=baseline,
        measured=measured,
        unit="ms",
        goal=2.6,
    )


def _copy(source: Path, to: Path) -> None:
    shutil.copyfile(source, to)
    with to.open("rb+") as file:
        os.fsync(file.fileno())


def _stall(folder: Path, scratch: Path) -> Figure:
    longest = 0.0
    with window_on(folder) as window:
        last = time.perf_counter()

        def beat() -> None:
            nonlocal last, longest
            now = time.perf_counter()
            longest = max(longest, (now - last) * 1000)
            last = now

        for number in range(_RUNS):
            window.care.back_up_to(scratch / f"seen-{number}.db")
            last = time.perf_counter()
            pulse = QTimer()
            pulse.timeout.connect(beat)
            pulse.start(1)
            until(lambda: not window.worker.busy)
            pulse.stop()
    return Figure(
        name="the window’s longest stop meanwhile",
        baseline_name="one frame",
        baseline=FRAME,
        measured=longest,
        unit="ms",
        goal=_FRAMES,
    )
