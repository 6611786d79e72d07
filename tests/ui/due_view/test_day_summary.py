"""The quiet line of the day: what it counts, once a day, off when it is not wanted."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.organisation import Party
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.due_view.day_summary import summary_of_day, summary_text
from facilitator_app.ui.due_view.page import DuePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.safekeeping.preferences import PreferencesDialog
from facilitator_app.ui.settings import Settings
from tests.ui.conftest import TODAY

WORDS = words_for("en")
YESTERDAY = TODAY - dt.timedelta(days=1)


def due(days: int, kind: DeadlineKind = DeadlineKind.ANNUAL_REVIEW, owner: Party = Party.BUYER) -> DueRow:
    day = TODAY + dt.timedelta(days=days)
    deadline = Deadline(
        contract_id="c", kind=kind, number=1, event_date=day, raw_date=day, date=day, owner=owner, subject_id=str(days)
    )
    return DueRow("c", "2026-1", "Nettoyage", "Ville", "Atelier", deadline)


ROWS = (
    due(-9),
    due(-1),
    due(0),
    due(7),
    due(3, DeadlineKind.HOLDER_DATA, Party.HOLDER),
    due(4, DeadlineKind.ACTION, Party.HOLDER),
)


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (YESTERDAY, "Since yesterday: 1 deadline(s) overdue, 4 within 7 days, 1 answer(s) expected from the holder"),
        (None, "Today: 2 deadline(s) overdue, 4 within 7 days, 1 answer(s) expected from the holder"),
        (
            dt.date(2026, 11, 9),
            "Since 9 November 2026: 2 deadline(s) overdue, 4 within 7 days, 1 answer(s) expected from the holder",
        ),
    ],
)
def test_what_it_counts(since: dt.date | None, said: str) -> None:
    assert summary_text(ROWS, since, TODAY, WORDS) == said


def test_nothing_to_say() -> None:
    assert summary_text((), None, TODAY, WORDS) == ""
    assert summary_text((due(-9),), YESTERDAY, TODAY, WORDS) == ""


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
