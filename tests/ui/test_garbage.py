"""Cyclic garbage is freed on the thread of the window alone."""

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator_app.ui.garbage import Garbage


class Knot:
    """Refers to itself, and says on which thread it is freed."""

    freed_on: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_on.append(threading.get_ident())


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    parent = QObject()
    made = Garbage(parent)
    Knot.freed_on.clear()
    made.begin()
    yield made
    made.end()
    gc.unfreeze()
    assert gc.isenabled()


def tie_knots(count: int) -> "weakref.ref[Knot]":
    last = Knot()
    for _ in range(count):
        last = Knot()
    return weakref.ref(last)


def test_a_worker_frees_nothing_and_the_window_does(garbage: Garbage, qtbot: QtBot) -> None:
    worker = threading.Thread(target=tie_knots, args=(5_000,))
    worker.start()
    worker.join()
    assert Knot.freed_on == []
    qtbot.waitUntil(lambda: len(Knot.freed_on) > 4_000)
    assert set(Knot.freed_on) == {threading.get_ident()}


def test_nothing_is_looked_for_before_enough_has_gathered(garbage: Garbage) -> None:
    gc.collect()
    assert garbage.collect() == 0
    knot = tie_knots(5_000)
    assert garbage.collect() > 4_000
    assert knot() is None
