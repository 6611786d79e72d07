"""Long work, off the window's thread: one thread, one door, results back on the window's thread.

    job = worker.run(lambda progress: desk.safekeeping.backup(path, progress), done=…, failed=…)

Work is done in the order it came. A service sees a plain `progress(done, total)`; when the person has cancelled, that
call raises `Cancelled` inside the service, which lets it through.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from facilitator_app.domain.problems import Problem

Progress = Callable[[int, int], None]
T = TypeVar("T")


class Cancelled(Exception):
    """The person gave up on the work under way."""


class Job:
    """A piece of work handed in: it can be cancelled until it ends. With its `owner` ends whom to tell of it."""

    def __init__(self, owner: QObject | None = None) -> None:
        self.cancelled = False
        self._owner = owner

    def cancel(self) -> None:
        """Asks the work to stop at its next step; its `done` is not called any more."""
        self.cancelled = True

    def unless_cancelled(self, function: Callable[..., None], *arguments: object) -> Callable[[], None]:
        """A call that does nothing once the person has given up, or the owner is gone."""
        there = self.while_owned(function, *arguments)

        def call() -> None:
            if not self.cancelled:
                there()

        return call

    def while_owned(self, function: Callable[..., object], *arguments: object) -> Callable[[], None]:
        """A call that does nothing once the owner is gone."""

        def call() -> None:
            if self._owner is None or isValid(self._owner):
                function(*arguments)

        return call


class Worker(QObject):
    """The one worker thread of the program. Lives, and is called, on the window's thread."""

    busy_changed = Signal(bool)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open = 0
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work has been handed in and has not ended."""
        return self._open > 0

    def run(
        self,
        task: Callable[[Progress], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        ended: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Does `task` in the worker's thread; the four others are called on the window's thread.

        `done` gets the result, `failed` a problem the person can mend; anything else that is raised goes to
        `sys.excepthook`, as our bug. `ended` is called last, in every case. Once `owner`, the widget they all speak to,
        has been deleted, none of the four is called.
        """
        job = Job(owner)
        self._open += 1
        if self._open == 1:
            self.busy_changed.emit(True)

        def report_progress(count: int, total: int) -> None:
            if job.cancelled:
                raise Cancelled
            if progress is not None:
                self._reported.emit(job.unless_cancelled(progress, count, total))

        def work() -> None:
            outcome: Callable[[], None] | None = None
            try:
                result = task(report_progress)
                if done is not None:
                    outcome = job.unless_cancelled(done, result)
            except Cancelled:
                outcome = None
            except Problem as problem:
                outcome = None if failed is None else job.while_owned(failed, problem)
            except BaseException as bug:
                outcome = partial(sys.excepthook, type(bug), bug, bug.__traceback__)
            self._reported.emit(lambda: self._end(outcome, None if ended is None else job.while_owned(ended)))

        # The call itself, no QRunnable: its Python side outlives it, and is taken for whatever comes to its address.
        self._pool.start(work)
        return job

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Waits, at closing, for what is under way; True when all of it has ended. Results are delivered later."""
        return self._pool.waitForDone(milliseconds)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    def _end(self, outcome: Callable[[], None] | None, ended: Callable[[], None] | None) -> None:
        self._open -= 1
        if self._open == 0:
            # The thread has told its result and is leaving, for which it needs Python: a worker deleted meanwhile would
            # wait for it with Python in its hands, for ever.
            self._pool.waitForDone()
            self.busy_changed.emit(False)
        try:
            if outcome is not None:
                outcome()
        finally:
            if ended is not None:
                ended()


def worker_of(widget: QObject) -> Worker:
    """The worker of the window, or of the dialog, that a widget belongs to; one of its own where there is none.

    All work of a window goes one way, so that the program can wait for it before the database is closed.
    """
    above = widget.parent()
    while above is not None:
        worker = getattr(above, "worker", None)
        if isinstance(worker, Worker):
            return worker
        above = above.parent()
    return Worker(widget)
