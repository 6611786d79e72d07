"""What is kept of our own mistakes, and what is not."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.ui.crash_log import CrashLog


@pytest.fixture
def log(tmp_path: Path) -> Iterator[CrashLog]:
    log = CrashLog(tmp_path / "logs")
    yield log
    log.end()


def make_a_mistake(secret: str) -> None:
    raise KeyError(secret)


def fail(log: CrashLog, secret: str) -> None:
    try:
        make_a_mistake(secret)
    except KeyError as error:
        log.record(type(error), error, error.__traceback__)


def test_a_mistake_is_told_at_the_next_start_without_what_was_typed(
    log: CrashLog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert log.begin().report == ""
    told: list[bool] = []
    log.on_report = lambda: told.append(True)
    fail(log, "Madame Untel")
    assert told == [True]
    assert "KeyError" in capsys.readouterr().err
    log.end()
    again = CrashLog(tmp_path / "logs")
    last = again.begin()
    again.end()
    assert not last.killed
    assert "KeyError" in last.report
    assert "make_a_mistake" in last.report
    assert "Untel" not in last.report
    assert str(tmp_path) not in last.report
    third = CrashLog(tmp_path / "logs")
    assert third.begin().report == ""
    third.end()


def test_a_session_that_was_killed_leaves_its_mark(log: CrashLog, tmp_path: Path) -> None:
    assert not log.begin().killed
    again = CrashLog(tmp_path / "logs")
    assert again.begin().killed
    again.end()
    third = CrashLog(tmp_path / "logs")
    assert not third.begin().killed
    third.end()


def test_without_a_place_to_write_nothing_is_watched(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    hook = sys.excepthook
    log = CrashLog(tmp_path / "logs")
    last = log.begin()
    assert (last.killed, last.report) == (False, "")
    assert sys.excepthook is hook
