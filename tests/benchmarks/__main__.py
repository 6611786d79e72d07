"""Measures what must stay fast: `python3 packaging/dev.py bench [NAME…]`, with the names of rows to be measured only.

Run by hand, on a machine that does nothing else. Prints one table; a goal that is not met is marked, and is no error.
"""

import importlib
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The platform without a screen says at each window what it can't do.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from tests.benchmarks.figures import Figure, table
from tests.benchmarks.workplace import Workplace

ROWS = {
    "start": ("starting", "first_list"),
    "large": ("starting", "large_list"),
    "search": ("searching", "search"),
    "plan": ("editing", "plan"),
    "edit": ("saving", "edit"),
    "undo": ("saving", "undo"),
    "minutes": ("papers", "minutes"),
    "first": ("papers", "first"),
    "memory": ("starting", "memory"),
    "backup": ("safekeeping", "backup"),
}


def main(names: list[str]) -> int:
    """Measures the rows asked for, all by default; 2 when there is no such row."""
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        print(f"No such row: {', '.join(unknown)}. There are: {', '.join(ROWS)}.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as scratch:
        work = Workplace(Path(scratch))
        for name in names or ROWS:
            module, function = ROWS[name]
            began = time.monotonic()
            print(f"{name}…", end=" ", file=sys.stderr, flush=True)
            measure = getattr(importlib.import_module(f"tests.benchmarks.{module}"), function)
            figures += measure(work)
            print(f"{time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    print(table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
