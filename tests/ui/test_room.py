"""Every screen has its room on the smallest screen the program is made for, at every zoom, in French."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import launch, words_for
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.language import speak
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.page_area import PageArea
from facilitator_app.ui.self_test import every_screen
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import apply_zoom, em
from facilitator_app.ui.worker import Worker

# 1366×768, without the bar of the system and the title of the window.
SCREEN = QSize(1366, 690)


@pytest.fixture
def zoomed(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Scales the letters of the whole program for one test."""
    base = QFont(qapp.font())
    speak(qapp, "fr")
    yield lambda percent: apply_zoom(qapp, base, percent)
    apply_zoom(qapp, base, 100)


@pytest.fixture
def window(
    qtbot: QtBot, example_desk: Desk, shell_settings: Settings, shell_worker: Worker, zoomed: Callable[[int], None]
) -> MainWindow:
    """The window on the example, in French, as large as the screen."""
    made = MainWindow(example_desk, words_for("fr"), shell_settings, shell_worker)
    qtbot.addWidget(made)
    # A window is maximised on a screen too small for it, as that of the tests is.
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(SCREEN)
    made.show()
    made.list_page.complete()
    return made


def settled(application: QApplication) -> None:
    """Layouts pass their needs on to what they lie in step by step."""
    for _ in range(6):
        application.sendPostedEvents()
        application.processEvents()


def within(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


@pytest.mark.parametrize("zoom", [100, 150, 200])
@pytest.mark.parametrize("beside_help", [False, True], ids=["alone", "beside-help"])
def test_no_screen_asks_for_more_than_the_screen_has(
    window: MainWindow,
    qapp: QApplication,
    tmp_path: Path,
    zoomed: Callable[[int], None],
    zoom: int,
    beside_help: bool,
) -> None:
    zoomed(zoom)
    if beside_help:
        window.help.toggle()
    contract = window.desk.contracts.get("bof-marche")
    too_large, seen = [], 0
    for name, screen in every_screen(window, window.desk, launch(data_dir=tmp_path / "own", language="fr"), contract):
        settled(qapp)
        seen += 1
        needed = screen.minimumSizeHint().expandedTo(screen.minimumSize())
        room = SCREEN if screen is window else SCREEN.expandedTo(screen.screen().availableSize())
        if not within(needed, SCREEN) or not within(screen.size(), room):
            too_large.append(f"{name} needs {needed.toTuple()}, takes {screen.size().toTuple()}")
    assert seen > 50
    assert not too_large


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_a_page_is_never_scrolled_sideways_and_barely_upwards(
    window: MainWindow, qapp: QApplication, tmp_path: Path, zoomed: Callable[[int], None], zoom: int
) -> None:
    zoomed(zoom)
    contract = window.desk.contracts.get("bof-marche")
    scrolled = []
    for name, screen in every_screen(window, window.desk, launch(data_dir=tmp_path / "own", language="fr"), contract):
        if screen is not window:
            break
        settled(qapp)
        area = window.findChild(PageArea)
        assert area is not None
        # A frozen plan says so on two lines more.
        lines = {100: 0, 150: 4, 200: 10}[zoom]
        up, sideways = area.verticalScrollBar().maximum(), area.horizontalScrollBar().maximum()
        if name != "help" and (sideways or up > em(window, lines)):
            scrolled.append(f"{name} needs {window.stack.minimumSizeHint().toTuple()} of {area.size().toTuple()}")
    assert not scrolled


def test_whoever_goes_on_by_keyboard_sees_where(qtbot: QtBot, qapp: QApplication) -> None:
    pages = QWidget()
    column = QVBoxLayout(pages)
    fields = [QLineEdit(pages) for _ in range(30)]
    for field in fields:
        column.addWidget(field)
    around = QWidget()
    qtbot.addWidget(around)
    area = PageArea(pages, around)
    area.resize(300, 200)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    settled(qapp)
    fields[-1].setFocus()
    shown = area.viewport().rect()
    assert shown.contains(fields[-1].mapTo(area.viewport(), fields[-1].rect().center()))


def test_a_message_moves_nothing_in_a_dialog(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    text, button = QLabel("…", dialog), QPushButton("…", dialog)
    bar = MessageBar(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(text, 1)
    column.addWidget(MessageRow(bar, dialog))
    column.addWidget(button)
    dialog.resize(400, 300)
    dialog.show()
    settled(qapp)
    before = text.geometry(), button.geometry()
    messages.warn(dialog, "One line.")
    settled(qapp)
    assert (text.geometry(), button.geometry()) == before
    one_line = bar.geometry()
    assert text.geometry().bottom() < one_line.top() and one_line.bottom() < button.geometry().top()
    messages.warn(dialog, "A message that takes several lines at this width, because it says a great deal. " * 4)
    settled(qapp)
    assert (text.geometry(), button.geometry()) == before
    assert bar.height() > one_line.height() and bar.geometry().bottom() == one_line.bottom()


def test_a_title_without_spaces_makes_no_screen_wide(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    contract = window.desk.contracts.get("bof-marche")
    endless = replace(contract, title="Fournitures" * 27, lot="9" * 80)
    window.desk.contracts.save(endless, contract, "change title")
    wide = []
    for name, screen in every_screen(window, window.desk, launch(data_dir=tmp_path / "own", language="fr"), endless):
        settled(qapp)
        needed = window.stack.minimumSizeHint() if screen is window else screen.minimumSizeHint()
        if needed.width() > SCREEN.width():
            wide.append(f"{name} needs {needed.width()}")
    assert not wide
