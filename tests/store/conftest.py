"""A store in a folder of the test's own, on a fixed day."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.store.opening import create_store
from facilitator_app.store.store import Store
from tests.store.values import TODAY


class Clock:
    """A calendar that a test turns."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> dt.date:
        return self.day


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plans.db"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[Store]:
    with create_store(path, clock=clock) as opened:
        yield opened
