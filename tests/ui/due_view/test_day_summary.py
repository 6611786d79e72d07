"""The quiet line of the day: what it counts, once a day, off when it is not wanted."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.due import DueFigures
from facilitator_app.services.desk import Desk
from facilitator_app.ui.due_view.day_summary import summary_of_day, summary_text
from facilitator_app.ui.due_view.page import DuePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.safekeeping.preferences import PreferencesDialog
from facilitator_app.ui.settings import Settings
from tests.ui.conftest import TODAY

WORDS = words_for("en")
YESTERDAY = TODAY - dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("since", "due", "said"),
    [
        (
            YESTERDAY,
            DueFigures(overdue=1, coming=4, answers=1),
            "Since yesterday: 1 deadline(s) overdue, 4 within 7 days, 1 answer(s) expected from the holder",
        ),
        (None, DueFigures(overdue=2, coming=4), "Today: 2 deadline(s) overdue, 4 within 7 days"),
        (dt.date(2026, 11, 9), DueFigures(answers=3), "Since 9 November 2026: 3 answer(s) expected from the holder"),
        (None, DueFigures(), ""),
    ],
)
def test_what_it_says(since: dt.date | None, due: DueFigures, said: str) -> None:
    assert summary_text(due, since, TODAY, WORDS) == said


def test_once_a_day(example_desk: Desk, shell_settings: Settings) -> None:
    shell_settings.put("window/summarySeen", "no date")
    assert summary_of_day(example_desk, WORDS, shell_settings).startswith("Today: ")
    assert summary_of_day(example_desk, WORDS, shell_settings) == ""
    shell_settings.put("window/summarySeen", YESTERDAY.isoformat())
    assert summary_of_day(example_desk, WORDS, shell_settings).startswith("Since yesterday: ")


def test_the_window_tells_it_in_its_bar_and_leads_to_the_view(qtbot: QtBot, window: MainWindow) -> None:
    window.offers.tell_day()
    assert "overdue" in window.bar.text
    see = window.bar.findChild(QPushButton, "messageAct")
    assert see is not None
    see.setFocus()
    QTest.keyClick(see, Qt.Key.Key_Space)
    assert isinstance(window.pages.current, DuePage)


def test_other_messages_come_first(window: MainWindow, shell_settings: Settings) -> None:
    window.bar.say("The program stopped abruptly.", problem=True)
    window.offers.tell_day()
    assert window.bar.text == "The program stopped abruptly."
    window.bar.hide()
    window.offers.tell_day()
    assert "overdue" in window.bar.text, "it waits for a start without other news"


def test_off_in_the_preferences(qtbot: QtBot, window: MainWindow, shell_settings: Settings) -> None:
    dialog = PreferencesDialog(shell_settings, "en")
    qtbot.addWidget(dialog)
    box = dialog.findChild(QCheckBox, "prefDaySummary")
    assert box is not None
    assert box.isChecked()
    dialog.show()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    dialog.accept()
    window.offers.tell_day()
    assert window.bar.text == ""
