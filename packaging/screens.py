"""Makes pictures of every screen of the example and of every page of its documents, under build/screens/.

    python3 packaging/dev.py screens [--quick] [--only NAME]

One folder per language, theme, zoom and screen, the same file names in each. All is drawn in memory; the day is the
one of the example data, so that pictures of two versions can be compared. --quick makes French, light, 100 %, 1366×768
alone; --only takes a part of a file name.
"""

import argparse
import datetime as dt
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

OUTPUT = ROOT / "build" / "screens"
DAY = dt.date(2026, 11, 21)
LANGUAGES = ("fr", "en")
THEMES = ("light", "dark")
ZOOMS = (100, 150)
SIZES = ((1366, 768), (1920, 1080))


def main() -> int:
    """Starts one process per language and screen, since neither can change in one; 1 when one of them failed."""
    parser = argparse.ArgumentParser(description="Makes pictures of every screen and page of the example.")
    parser.add_argument("--quick", action="store_true", help="French, light, 100 %%, 1366×768 alone")
    parser.add_argument("--only", default="", metavar="NAME", help="a part of a file name")
    parser.add_argument("--one", nargs=3, metavar=("LANGUAGE", "WIDTH", "HEIGHT"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    looks = [("light", 100)] if asked.quick else list(itertools.product(THEMES, ZOOMS))
    if asked.one:
        return draw(asked.one[0], (int(asked.one[1]), int(asked.one[2])), looks, asked.only)
    began = time.monotonic()
    jobs = [("fr", SIZES[0])] if asked.quick else list(itertools.product(LANGUAGES, SIZES))
    with tempfile.TemporaryDirectory(prefix="screens-") as scratch, ThreadPoolExecutor(os.cpu_count()) as pool:
        statuses = list(pool.map(lambda job: _start(job, Path(scratch), sys.argv[1:]), jobs))
    print(f"{OUTPUT.relative_to(ROOT)} in {time.monotonic() - began:.0f} s")
    return max(statuses)


def _start(job: tuple[str, tuple[int, int]], scratch: Path, options: list[str]) -> int:
    """Draws in a process of its own, in a language, on a screen in memory of this size."""
    language, size = job
    folder = scratch / f"{language}-{size[0]}"
    folder.mkdir()
    screen = {"name": "memory", "x": 0, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
    plan = folder / "screen.json"
    plan.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": [screen]}), encoding="utf-8")
    environment = {
        **os.environ,
        "FACILITATOR_DATA_DIR": str(folder),
        "QT_QPA_PLATFORM": f"offscreen:configfile={plan}",
        "QT_LOGGING_RULES": "default.warning=false",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, __file__, *options, "--one", language, str(size[0]), str(size[1])]
    return subprocess.call(command, env=environment, cwd=ROOT)


def draw(language: str, size: tuple[int, int], looks: list[tuple[str, int]], only: str) -> int:
    """Makes all pictures in one language on one screen; 1 when a screen could not be shown."""
    from screen_tour import Camera, documents, opened, tour

    failed = 0
    with opened(language, size, DAY) as window:
        if size == SIZES[0]:
            documents(window, OUTPUT / f"{language}-documents", only)
        for theme, zoom in looks:
            folder = OUTPUT / f"{language}-{theme}-{zoom}-{size[0]}x{size[1]}"
            folder.mkdir(parents=True, exist_ok=True)
            camera = Camera(window, folder, only)
            camera.dress(theme, zoom, size)
            failed += tour(camera)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
