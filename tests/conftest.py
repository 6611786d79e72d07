"""The house rules that every test lives under: nothing leaves its folder, its process or its event loop.

A test that expects a warning in the log reads it from `caplog` and then calls `caplog.clear()`: what it has read is
expected, what is left fails it. Warnings of Qt fail a test through pytest-qt (pyproject.toml).
"""

import logging
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The language of the machine is no part of a test: it says which it wants, or gets the program's own default.
for name in [name for name in os.environ if name in ("LANG", "LANGUAGE") or name.startswith("LC_")]:
    del os.environ[name]
os.environ["LC_ALL"] = "C.UTF-8"

# The same examples on each run, whatever the machine's speed: a red test is red for the next person too.
settings.register_profile(
    "house", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")

HOME_VARIABLES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_VARIABLES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and a data folder of its own for each test and for the commands that it starts."""
    home = tmp_path_factory.mktemp("home")
    for variable in HOME_VARIABLES:
        monkeypatch.setenv(variable, str(home))
    for variable in XDG_VARIABLES:
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setenv("FACILITATOR_DATA_DIR", str(home / "data"))
    return home


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """The catalogues that a test installs do not speak in the next one."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    application = core.QCoreApplication.instance() if core is not None else None
    if core is None or application is None:
        return
    for translator in application.findChildren(core.QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    core.QLocale.setDefault(core.QLocale.c())


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sockets reach this machine's own processes by path, and nobody else."""

    def refuse(*arguments: object, **_named: object) -> NoReturn:
        raise AssertionError(f"a test reached for the network: {arguments!r}")

    def guarded(original: Any) -> Any:
        def connect(self: socket.socket, address: object) -> Any:
            if self.family != getattr(socket, "AF_UNIX", None):
                refuse(address)
            return original(self, address)

        return connect

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def no_stray_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that the test did not read and clear is a failure."""
    yield
    records = [record for phase in ("setup", "call", "teardown") for record in caplog.get_records(phase)]
    stray = [f"{r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]
    if stray:
        pytest.fail("stray log messages: " + " / ".join(stray), pytrace=False)


@pytest.fixture(autouse=True)
def no_leftovers(own_home: Path) -> Iterator[None]:
    """Windows still open, timers still running and threads still alive after a test are failures."""
    threads = set(threading.enumerate())
    yield
    left = [f"thread {t.name}" for t in threading.enumerate() if t not in threads and t.is_alive() and not t.daemon]
    # Tests of the plain layers never load Qt; asking must not do it for them.
    if "PySide6.QtWidgets" in sys.modules:
        left += _qt_leftovers()
    if left:
        pytest.fail("left over: " + ", ".join(left), pytrace=False)


def _qt_leftovers() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        return []
    # What a test has closed and marked for deletion is gone only now.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = []
    for owner in [application, *QApplication.topLevelWidgets()]:
        for timer in owner.findChildren(QTimer):
            if timer.isActive():
                left.append(f"timer {timer.objectName()} of {type(timer.parent()).__name__}")
                timer.stop()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            left.append(f"window {type(window).__name__} {window.objectName()}")
            window.hide()
            window.deleteLater()
    return left
