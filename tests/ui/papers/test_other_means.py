"""A document sent by other means: asked for by keyboard, kept with its day, shown wherever sendings are."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.message import Recipient, Way
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.papers import Issued
from facilitator_app.ui import messages
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.other_means import OtherMeansDialog, note_other_means
from facilitator_app.ui.papers.send_dialog import SendDialog
from facilitator_app.ui.papers.sent import sent_lines
from tests.ui.review_wizard.desks import TODAY, WORDS, example_desk, today
from tests.ui.review_wizard.keyboard import focused, press, type_in

CONTRACT = "bof-marche"
Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def issued(desk: Desk) -> Issued:
    return desk.papers.issue_minutes("bof-bilan-2", WORDS, dt.datetime(2026, 11, 18, 12, tzinfo=dt.UTC))


@pytest.fixture
def dialog(desk: Desk, issued: Issued, qtbot: QtBot) -> OtherMeansDialog:
    made = OtherMeansDialog(desk, WORDS, issued.id)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def lines(desk: Desk, issued: Issued) -> list[str]:
    return sent_lines(desk.sending.of_contract(CONTRACT), issued.id, WORDS)


def test_by_keyboard_alone(desk: Desk, issued: Issued, dialog: OtherMeansDialog) -> None:
    assert dialog.to.value() == desk.sending.holder_of(CONTRACT) != ""
    assert focused() is dialog.way.editor
    press(Key.Key_Down)
    press(Key.Key_Tab)
    dialog.day.line.selectAll()
    type_in("19/11/2026")
    press(Key.Key_Tab)
    dialog.to.line.selectAll()
    type_in("Directrice")
    press(Key.Key_Tab)
    type_in("1A 234 567")
    press(Key.Key_Return)

    assert not dialog.isVisible()
    [sent] = desk.sending.of_contract(CONTRACT)
    assert (sent.way, sent.day, sent.subject) == (Way.POST, dt.date(2026, 11, 19), "1A 234 567")
    assert sent.recipients == (Recipient(name="Directrice", address=""),)
    assert lines(desk, issued) == ["Handed over on 19 November 2026, by post, to Directrice (1A 234 567)"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("22/11/2026", "still to come"),
        ("17/11/2026", "was issued on 18 November 2026 only"),
        ("", "Enter the day"),
        ("31/2/2026", "no date"),
    ],
)
def test_a_day_that_cannot_be_stays_in_the_dialog(desk: Desk, dialog: OtherMeansDialog, typed: str, said: str) -> None:
    dialog.day.line.setFocus()
    dialog.day.line.selectAll()
    press(Key.Key_Delete)
    type_in(typed)
    dialog.accept()
    assert dialog.isVisible()
    assert said in dialog.day.problem
    assert QApplication.focusWidget() is dialog.day.editor
    assert desk.sending.of_contract(CONTRACT) == ()

    dialog.day.line.selectAll()
    type_in("21/11/2026")
    assert dialog.day.problem == ""
    dialog.accept()
    assert desk.sending.of_contract(CONTRACT)[0].day == TODAY


def test_what_keeps_it_from_being_kept_is_told(desk: Desk, issued: Issued, qtbot: QtBot, tmp_path: Path) -> None:
    reading = open_desk(desk.path, data_dir=tmp_path, words=WORDS, clock=today, read_only=True)
    dialog = OtherMeansDialog(reading, WORDS, issued.id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    bar = dialog.findChild(MessageBar, "messageBar")
    assert isinstance(bar, MessageBar) and "can only be read" in bar.text
    assert dialog.isVisible()
    reading.close()
    with messages.answering() as script:
        assert not note_other_means(desk, WORDS, "absent", dialog)
    assert len(script.shown) == 1


def test_the_newest_day_is_told_first_without_a_name_or_number(desk: Desk, issued: Issued) -> None:
    desk.sending.record_other_means(issued.id, Way.BY_HAND, TODAY)
    desk.sending.record_other_means(issued.id, Way.PORTAL, TODAY - dt.timedelta(days=3), to="<b>A</b> {way}")
    assert lines(desk, issued) == [
        "Handed over on 21 November 2026, in hand",
        "Handed over on 18 November 2026, through the buyer’s portal, to <b>A</b> {way}",
    ]


def test_noted_from_the_documents_of_a_contract(
    desk: Desk, issued: Issued, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def note(dialog: OtherMeansDialog) -> int:
        dialog.accept()
        return int(dialog.result())

    monkeypatch.setattr(OtherMeansDialog, "exec", note)
    papers = PapersDialog(desk, WORDS, CONTRACT)
    qtbot.addWidget(papers)
    button = papers.findChild(QPushButton, "paperOtherMeans")
    assert isinstance(button, QPushButton)
    button.click()
    item = papers.list.item(0)
    assert item is not None
    assert item.text().splitlines()[2] == "Handed over on 21 November 2026, in hand"

    sending = SendDialog(desk, WORDS, CONTRACT)
    qtbot.addWidget(sending)
    assert "Handed over on 21 November 2026" in sending._sent.text()
    sending.done(0)
