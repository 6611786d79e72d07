"""The final section by keyboard: the years at a glance, value created, the way to the final review and its report."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Attendee, MeetingKind
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.final import FinalSection
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.review_wizard.page import ReviewPage
from tests.ui.conftest import TODAY, MakeWindow
from tests.ui.review_wizard.keyboard import press, type_in

Key = Qt.Key


@pytest.fixture
def shown(make_window: MakeWindow, example_desk: Desk) -> Iterator[MainWindow]:
    """The window on the example, in which nothing has been written of BOF yet."""
    before = example_desk.lessons.of_contract("bof-marche")
    example_desk.lessons.save(before, Lessons(id=before.id, contract_id=before.contract_id), "as before")
    window = make_window(example_desk)
    yield window
    window.pages.flush()


def opened(window: MainWindow, contract_id: str) -> FinalSection:
    """The final section of a contract, in front."""
    window.show_life(contract_id, "final")
    page = window.pages.current
    assert isinstance(page, ContractLifePage)
    assert isinstance(page.section, FinalSection)
    return page.section


def click(button: QPushButton) -> None:
    button.setFocus()
    press(Key.Key_Space)


def test_the_years_are_told_with_the_figures_of_the_report(shown: MainWindow) -> None:
    section = opened(shown, "bof-marche")
    years = shown.desk.final_reports.years("bof-marche")
    assert section.figures.text() == " · ".join(shown.desk.final_reports.figures(years, shown.words))
    assert "targets reached" in section.figures.text()
    table = section.table
    first = years.indicators[0]
    assert [row.texts.year for row in table.rows() if row.name == first.name] == ["Year 1", "Year 2", "Year 3"]
    line = table.model.line_of(f"{first.id}:1")
    assert table.model.spoken(line, table.model.column_of("verdict")).startswith("Reached?")
    assert "Final review due by" in section.due.text()


def test_value_is_typed_saved_and_undone(shown: MainWindow) -> None:
    section = opened(shown, "bof-marche")
    section.tabs.setCurrentIndex(1)
    section.focus_first()
    type_in("Du goût retrouvé")
    press(Key.Key_Tab)
    type_in("Moins de déchets")
    press(Key.Key_Tab)
    type_in("Pesées 2026")
    assert section.flush()
    stored = shown.desk.lessons.of_contract("bof-marche")
    assert (stored.essence, stored.interest, stored.interest_evidence) == (
        "Du goût retrouvé",
        "Moins de déchets",
        "Pesées 2026",
    )
    undo = section.undo_stack()
    assert undo is not None
    undo.undo()
    assert shown.desk.lessons.of_contract("bof-marche").interest_evidence == ""


def test_what_is_typed_survives_another_section(shown: MainWindow) -> None:
    section = opened(shown, "bof-marche")
    section.tabs.setCurrentIndex(1)
    section.focus_first()
    type_in("Du goût")
    shown.show_life("bof-marche", "lessons")
    again = opened(shown, "bof-marche")
    assert again.form.essence.value() == "Du goût"


def test_six_lines_are_too_many_for_page_one(shown: MainWindow) -> None:
    section = opened(shown, "bof-marche")
    value = section.editing.value
    section.editing.change(replace(value, essence="\n".join("abcdef")), "type")
    assert "five lines" in section.form.essence.editor.accessibleDescription()


def test_the_final_review_is_begun_once_and_resumed(shown: MainWindow) -> None:
    section = opened(shown, "bof-marche")
    with messages.answering(False) as script:
        click(section.review)
    assert "runs until" in script.asked[0]
    assert shown.desk.final_reports.review("bof-marche") is None
    with messages.answering(True):
        click(section.review)
    review = shown.desk.final_reports.review("bof-marche")
    assert review is not None
    page = shown.pages.current
    assert isinstance(page, ReviewPage) and page.case.meeting.id == review.id
    section = opened(shown, "bof-marche")
    assert section.review.text() == "Resume the final review"
    click(section.review)
    assert shown.pages.current is page


def test_a_closed_contract_says_so(shown: MainWindow) -> None:
    meeting = shown.desk.meetings.start("bof-marche", MeetingKind.FINAL_REVIEW, TODAY)
    after = replace(meeting, attendees=(Attendee(id="1", function="cheffe"),))
    shown.desk.meetings.save(meeting, after, "fill in")
    shown.desk.meetings.finish(meeting.id)
    section = opened(shown, "bof-marche")
    assert section.due.text().startswith("Final review held on 21")
    assert section.review.text() == "Open the final review"


def test_a_contract_without_plans_has_no_years(shown: MainWindow) -> None:
    section = opened(shown, shown.desk.contracts.by_reference("2026-EPI-004").id)
    assert section.table.rows() == ()
    assert section.figures.isHidden() or section.figures.text()


def test_the_report_is_shown_with_what_was_typed(shown: MainWindow, qtbot: QtBot) -> None:
    section = opened(shown, "bof-marche")
    section.tabs.setCurrentIndex(1)
    section.focus_first()
    type_in("Du goût")
    titles = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        titles.append(dialog.windowTitle())
        dialog.close()

    QTimer.singleShot(0, look)
    section.issue_paper()
    qtbot.waitUntil(lambda: bool(titles))
    assert titles == ["2024-BOF-012_FINAL-REPORT_2026-11-21_v1.pdf"]
    assert shown.desk.lessons.of_contract("bof-marche").essence == "Du goût"
