"""What is kept of our own mistakes: where in the program it happened, nothing of what people typed.

A report holds versions, the kind of error and the places in our code; the message of an error is left out, because it
may quote a name or a text. Native crashes are written by faulthandler. A session that did not end by closing the
window leaves its mark, which the next start finds.
"""

import faulthandler
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from facilitator_app import __version__

_REPORT = "crash.txt"
_FAULTS = "faults.txt"
_MARK = "session"
_LARGEST = 64_000
# Messages of these kinds quote names of our code only.
_PLAIN = (AttributeError, ImportError, NameError, NotImplementedError, RecursionError)


@dataclass(frozen=True, slots=True)
class LastSession:
    """How the last session ended: `killed` without closing its window, `report` of our mistakes in it, or ""."""

    killed: bool
    report: str


class CrashLog:
    """The reports of one data folder. `on_report` is told about a mistake while the window is open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faults: IO[str] | None = None
        self.on_report: Callable[[], None] | None = None
        self._reporting = False

    def begin(self) -> LastSession:
        """Starts to watch; tells how the session before ended. Without a place to write, nothing is watched."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            last = LastSession((self._folder / _MARK).exists(), self._take(_FAULTS) + self._take(_REPORT))
            (self._folder / _MARK).write_text("", encoding="utf-8")
            self._faults = (self._folder / _FAULTS).open("w", encoding="utf-8")
        except OSError:
            return LastSession(killed=False, report="")
        faulthandler.enable(self._faults)
        sys.excepthook = self.record
        return last

    def end(self) -> None:
        """The window was closed: nothing is to be told at the next start, unless a report is waiting."""
        sys.excepthook = sys.__excepthook__
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        (self._folder / _MARK).unlink(missing_ok=True)

    def record(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes a mistake down and says so; stands in for `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Imported here, as below: an error is rare, and the first window does not wait for what tells it.
        import traceback

        print("".join(traceback.format_exception(kind, error, trace)), file=sys.stderr)
        if self._reporting:
            return
        self._reporting = True
        try:
            file = self._folder / _REPORT
            if not file.exists() or file.stat().st_size < _LARGEST:
                with file.open("a", encoding="utf-8") as out:
                    out.write(report(kind, error, trace))
            if self.on_report is not None:
                self.on_report()
        except OSError:
            # The disk is full or gone; the mistake itself has been printed.
            return
        finally:
            self._reporting = False

    def present_report(self) -> str:
        """What was written in this session, to be looked at now."""
        try:
            return (self._folder / _REPORT).read_text(encoding="utf-8")
        except OSError:
            return ""

    def _take(self, name: str) -> str:
        file = self._folder / name
        if not file.exists():
            return ""
        text = file.read_text(encoding="utf-8", errors="replace")[-_LARGEST:]
        if text.strip():
            file.replace(file.with_name(f"last-{name}"))
        return text


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """A mistake as text: when, versions, kind and places in the code, without what people typed."""
    import platform
    import traceback

    from PySide6 import __version__ as pyside

    lines = [
        f"{datetime.now():%Y-%m-%d %H:%M:%S}",
        f"Plans de progrès {__version__} · PySide6 {pyside} · Python {platform.python_version()}",
        platform.platform(),
    ]
    chain: list[tuple[type[BaseException], BaseException, TracebackType | None]] = [(kind, error, trace)]
    while (cause := chain[-1][1].__cause__ or chain[-1][1].__context__) is not None and len(chain) < 5:
        chain.append((type(cause), cause, cause.__traceback__))
    for each_kind, each, each_trace in reversed(chain):
        for frame in traceback.extract_tb(each_trace):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
        said = f": {each}" if isinstance(each, _PLAIN) else ""
        lines.append(f"{each_kind.__module__}.{each_kind.__qualname__}{said}")
    return "\n".join(lines) + "\n\n"


def _place(filename: str) -> str:
    """A file without the folders above the package: they may hold the user's name."""
    parts = Path(filename).parts
    for root in ("facilitator_app", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) + (root == "site-packages") :])
    return parts[-1] if parts else filename
