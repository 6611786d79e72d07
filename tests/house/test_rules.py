"""The rules that every test lives under are themselves in force: each is seen failing a small suite of its own."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """An empty suite under the same conftest and the same Qt settings."""
    conftest = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest)
    pytester.makeini('[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\nfilterwarnings = error\n')
    return pytester


FAULTS = {
    "stray log": ("import logging\ndef test(): logging.getLogger('x').warning('oh')", "*stray log messages: x: oh*"),
    "network": ("import socket\ndef test(): socket.create_connection(('192.0.2.1', 80))", "*reached for the network*"),
    "warning": ("import warnings\ndef test(): warnings.warn('old')", "*UserWarning: old*"),
    "thread": (
        "import threading\nstop = threading.Event()\n"
        "def test(): threading.Thread(target=stop.wait, args=(5,), name='late').start()\n"
        "def test_end(): stop.set()",
        "*left over: thread late*",
    ),
    "window": (
        "from PySide6.QtWidgets import QWidget\nkept = []\n"
        "def test(qtbot):\n    kept.append(QWidget()); kept[0].show()",
        "*left over: window QWidget*",
    ),
    "timer": (
        "from PySide6.QtCore import QTimer\n"
        "def test(qapp):\n    t = QTimer(qapp); t.setObjectName('tick'); t.start(10_000)",
        "*left over: timer tick*",
    ),
    "Qt warning": (
        "from PySide6.QtCore import qWarning\ndef test(qapp): qWarning('mind')",
        "*Failure: Qt messages with level WARNING or above emitted*",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_fails_the_test_that_made_it(suite: pytest.Pytester, fault: str) -> None:
    code, message = FAULTS[fault]
    suite.makepyfile(code)

    result = suite.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:xdist")

    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([message])


def test_a_tidy_test_passes(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import logging, os, pathlib

        def test_reads_its_warning(caplog):
            logging.getLogger("x").warning("expected")
            assert caplog.messages == ["expected"]
            caplog.clear()

        def test_closes_its_window(qtbot):
            from PySide6.QtWidgets import QWidget
            window = QWidget()
            qtbot.addWidget(window)
            window.show()

        def test_lives_in_its_own_home(own_home):
            assert pathlib.Path.home() == own_home
            assert os.environ["FACILITATOR_DATA_DIR"].startswith(str(own_home))
        """
    )

    suite.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:xdist").assert_outcomes(passed=3)
