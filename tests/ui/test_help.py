import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.review import Step
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.help.pane import HelpPane
from facilitator_app.ui.help.tour import STOPS
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from facilitator_app.words.help import HELP
from facilitator_app.words.words import Words
from tests.ui.conftest import MakeWindow


def told(pane: HelpPane) -> str:
    label = pane.findChild(QLabel, "helpText")
    assert isinstance(label, QLabel)
    return label.text()


def test_the_help_follows_the_screen_in_front(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    window.actions_.help.trigger()
    pane = window.help.pane
    assert pane is not None and pane.isVisible()
    assert told(pane) == HELP["list"].text[1]
    plan = example_desk.plans.of_contract("bof-marche")[-1]
    window.show_plan(plan.id)
    assert told(pane) == HELP["plan.objectivesTab"].text[1]
    editor = window.stack.currentWidget()
    assert isinstance(editor, PlanEditorPage)
    editor.step_tab(1)
    assert told(pane) == HELP["plan.indicatorsTab"].text[1]
    window.show_life("bof-marche")
    assert told(pane) == HELP["life.overview"].text[1]
    window.actions_.help.trigger()
    assert pane.isHidden()
    assert not window.actions_.help.isChecked()


def test_the_help_tells_the_keys_of_tables_and_escape_puts_it_away(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    window.show_plan(example_desk.plans.of_contract("bof-marche")[-1].id)
    window.actions_.help.trigger()
    pane = window.help.pane
    assert pane is not None
    keys = pane.findChild(QLabel, "helpKeys")
    assert keys is not None and keys.isVisible() and "Ctrl+V" in keys.text()
    window.show_life("bof-marche")
    assert not keys.isVisible()
    keys.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.isHidden()


def test_every_screen_has_its_word_with_a_source() -> None:
    wanted = {"list", "due"}
    wanted |= {f"plan.{tab}Tab" for tab in ("objectives", "indicators", "actions", "resources", "schedule", "followUp")}
    wanted |= {f"review.{step}" for step in Step}
    wanted |= {f"life.{place}" for place in Place}
    assert wanted <= set(HELP)
    words = words_for("fr")
    for topic, said in HELP.items():
        for marked in (said.title, said.text, said.method):
            assert words.translate(*marked) != marked[1], topic


def touring(window: MainWindow) -> bool:
    return window.help.tour is not None


def test_the_tour_goes_through_the_example_and_can_be_left(
    qtbot: QtBot, example_desk: Desk, shell_settings: Settings, shell_worker: Worker
) -> None:
    window = MainWindow(example_desk, Words(), shell_settings, shell_worker, demo=True)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.list_page.complete()
    window.actions_.tour.trigger()
    tour = window.help.tour
    assert tour is not None and tour.isVisible()
    fronts = []
    for _ in STOPS:
        fronts.append(window.pages.current.objectName())
        tour.on.click()
    assert {"contractLife", "planEditor", "reviewPage", "duePage"} <= set(fronts), fronts
    assert not touring(window)
    assert window.pages.at_home
    window.help._begin_tour()
    again = window.help.tour
    assert again is not None and touring(window)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert not touring(window)


def test_the_card_of_the_tour_is_gone_through_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.help._begin_tour()
    tour = window.help.tour
    assert tour is not None
    assert not any("&" in button.text() for button in tour.findChildren(QPushButton))
    count = tour.findChild(QLabel, "tourCount")
    assert count is not None
    for key, stop in (
        (Qt.Key.Key_Return, 2),
        (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Enter, 4),
    ):
        QTest.keyClick(window.focusWidget(), key)
        assert count.text() == f"Stop {stop} of 8"
        qtbot.waitUntil(tour.on.hasFocus)
    page = window.pages.current
    assert isinstance(page, ContractLifePage)
    assert page.contract_id == "bof-marche"
    seen = set()
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert tour.isAncestorOf(focused)
        seen.add(focused.objectName())
    assert seen == {"tourBack", "tourOn", "tourSkip"}
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not touring(window)


def test_the_tour_is_offered_once_on_the_example_and_begun_where_it_was_asked_for(
    qtbot: QtBot, example_desk: Desk, shell_settings: Settings, shell_worker: Worker
) -> None:
    window = MainWindow(example_desk, Words(), shell_settings, shell_worker, demo=True)
    qtbot.addWidget(window)
    window.show()
    window.help.offer_tour()
    assert window.bar.text.startswith("First visit?")
    window.bar.hide()
    window.help.offer_tour()
    assert window.bar.text == ""
    shell_settings.put("tour/wanted", True)
    window.help.offer_tour()
    assert window.help.tour is not None
    assert not shell_settings.flag("tour/wanted")


def test_the_help_is_said_when_it_opens_and_where_tab_comes_to_it(
    make_window: MakeWindow, example_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    window = make_window(example_desk)
    window.actions_.help.trigger()
    pane = window.help.pane
    assert pane is not None
    [spoken] = said
    for part in (HELP["list"].title, HELP["list"].text, HELP["list"].method):
        assert part[1] in spoken
    assert pane.widget().accessibleDescription() == spoken
    window.actions_.help.trigger()
    assert said == [spoken]
