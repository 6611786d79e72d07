"""Long work off the window's thread, results on it."""

import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.worker import Progress, Worker, worker_of
from tests.ui.conftest import MakeWindow


@pytest.fixture
def worker(qtbot: QtBot) -> Worker:
    return Worker()


def test_results_come_back_on_the_windows_thread(qtbot: QtBot, worker: Worker) -> None:
    threads: list[int] = []
    results: list[int] = []

    def task(_progress: Progress) -> int:
        threads.append(threading.get_ident())
        return 42

    def done(result: int) -> None:
        threads.append(threading.get_ident())
        results.append(result)

    worker.run(task, done=done)
    assert worker.busy
    qtbot.waitUntil(lambda: not worker.busy)
    assert results == [42]
    assert threads[0] != threading.get_ident() == threads[1]


def test_work_is_done_in_its_order_with_progress(qtbot: QtBot, worker: Worker) -> None:
    seen: list[object] = []

    def task(progress: Progress) -> str:
        progress(1, 2)
        progress(2, 2)
        return "first"

    worker.run(task, done=seen.append, progress=lambda done, total: seen.append((done, total)))
    worker.run(lambda _progress: "second", done=seen.append)
    qtbot.waitUntil(lambda: not worker.busy)
    assert seen == [(1, 2), (2, 2), "first", "second"]


def test_a_problem_goes_to_failed(qtbot: QtBot, worker: Worker) -> None:
    problems: list[Problem] = []
    ended: list[bool] = []

    def task(_progress: Progress) -> None:
        raise Problem(ProblemKind.DISK_FULL, path="x")

    worker.run(task, failed=problems.append, ended=lambda: ended.append(True))
    qtbot.waitUntil(lambda: not worker.busy)
    assert [problem.kind for problem in problems] == [ProblemKind.DISK_FULL]
    assert ended == [True]


def test_our_own_mistakes_go_to_the_crash_log(qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: caught.append(kind))

    def task(_progress: Progress) -> None:
        raise KeyError("mistake")

    worker.run(task)
    qtbot.waitUntil(lambda: not worker.busy)
    assert caught == [KeyError]


def test_cancelled_work_stops_at_its_next_step(qtbot: QtBot, worker: Worker) -> None:
    begun, go_on = threading.Event(), threading.Event()
    steps: list[int] = []
    done: list[None] = []

    def task(progress: Progress) -> None:
        begun.set()
        assert go_on.wait(5)
        for step in range(3):
            progress(step, 3)
            steps.append(step)

    job = worker.run(task, done=done.append)
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not worker.busy)
    assert steps == []
    assert done == []


def test_who_is_gone_is_not_told(qtbot: QtBot, worker: Worker) -> None:
    told: list[object] = []
    owner = QObject()

    def fail(_progress: Progress) -> None:
        raise Problem(ProblemKind.DISK_FULL)

    worker.run(lambda _progress: 1, done=told.append, owner=owner)
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == [1]
    worker.run(lambda _progress: 2, done=told.append, ended=lambda: told.append("ended"), owner=owner)
    worker.run(fail, failed=told.append, owner=owner)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == [1]


def test_the_work_of_a_dialog_goes_the_way_of_its_window(
    qtbot: QtBot, make_window: MakeWindow, example_desk: Desk
) -> None:
    window = make_window(example_desk)
    papers = PapersDialog(example_desk, window.words, "bof-marche", window)
    assert worker_of(papers) is window.worker
    window.show_meeting("papier-bilan-1")
    page = window.pages.current
    assert worker_of(QObject(page)) is window.worker
    alone = QObject()
    assert worker_of(alone).parent() is alone


def test_nothing_is_left_of_work_that_has_ended(qtbot: QtBot, worker: Worker) -> None:
    before = len(shiboken6.getAllValidWrappers())
    for _ in range(20):
        worker.run(lambda _progress: None)
    qtbot.waitUntil(lambda: not worker.busy)
    assert len(shiboken6.getAllValidWrappers()) < before + 20
