"""The contract list as it is used: keys, search, filters, columns, the summary."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytest import MonkeyPatch
from pytestqt.qtbot import QtBot

from facilitator_app.services.contracts import Contracts
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.contract_list.columns import ORDER, Column, fitting
from facilitator_app.ui.contract_list.page import ContractListPage
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.settings import Settings
from facilitator_app.words.words import Words
from tests.ui.conftest import MakeWindow


def references(page: ContractListPage) -> list[str]:
    column = ORDER.index(Column.REFERENCE)
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def click(window: QWidget, name: str) -> None:
    button = window.findChild(QToolButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_list_shows_state_in_words_sign_and_colour(window: MainWindow) -> None:
    model = window.list_page.model
    row = references(window.list_page).index("2026-ESV-019")
    state = model.index(row, ORDER.index(Column.STATE))
    assert state.data() == "Late"
    assert not state.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert state.data(Qt.ItemDataRole.ForegroundRole).name() in ("#87261e", "#ff7664")
    heard = state.data(Qt.ItemDataRole.AccessibleTextRole)
    title = model.index(row, ORDER.index(Column.TITLE)).data()
    assert heard == f"Late, 2026-ESV-019, {title}, 16/11/2026 · 5 day(s) late"
    deadline = model.index(row, ORDER.index(Column.DEADLINE))
    assert deadline.data() == "16/11/2026 · 5 day(s) late"
    owed = model.index(row, ORDER.index(Column.OWED))
    assert owed.data().startswith("Kick-off · holder")
    assert owed.data(Qt.ItemDataRole.ToolTipRole).startswith("Kick-off meeting · holder")


def test_search_as_you_type_without_accents(qtbot: QtBot, window: MainWindow) -> None:
    page = window.list_page
    everything = page.model.rowCount()
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "cremerie")
    assert references(page) == ["2024-BOF-012"]
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert page.model.rowCount() == everything


def test_a_list_at_rest_is_ready_for_the_first_letter(
    qtbot: QtBot, window: MainWindow, monkeypatch: MonkeyPatch
) -> None:
    page = window.list_page
    ready: list[ListQuery] = []
    monkeypatch.setattr(Contracts, "warm_up", lambda _self, query: ready.append(query))
    with qtbot.waitSignal(page.rested):
        page.refresh()
    assert ready == [page.query()]
    with qtbot.waitSignal(page.rested):
        QTest.keyClicks(page.search, "c")
    assert len(ready) == 1


def test_letters_typed_on_the_list_search(qtbot: QtBot, window: MainWindow) -> None:
    page = window.list_page
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_G)
    assert page.search.hasFocus()
    assert page.search.text() == "g"


def test_filters_are_chips_with_counts_and_are_removed_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    page = window.list_page
    click(window, "filterState_late")
    qtbot.waitUntil(lambda: page.counts.total == page.model.rowCount() == 4)
    chip = window.findChild(QToolButton, "filterState_late")
    assert chip is not None
    assert chip.text() == "Late  4"
    assert chip.accessibleName() == "Late, 4 contract(s)"
    assert chip.isChecked()
    click(window, "filterState_late")
    assert page.model.rowCount() == 9
    page.filters.fill_menu(page.filters._menu)
    archives = next(a for a in page.filters._menu.actions() if "rchives" in a.text())
    archives.trigger()
    assert references(page) and "2024-BOF-012" not in references(page)
    click(window, "filter_archived")
    assert page.model.rowCount() == 9


def test_home_end_and_enter(qtbot: QtBot, window: MainWindow) -> None:
    page = window.list_page
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    assert page.table.currentIndex().row() == page.model.rowCount() - 1
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    assert page.table.selected_ids() == [page.table.current_id()]
    page.opened.disconnect()
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [page.table.current_id()]


def test_a_click_on_a_heading_sorts_and_is_remembered(
    qtbot: QtBot, window: MainWindow, example_desk: Desk, shell_settings: Settings
) -> None:
    page = window.list_page
    header = page.table.horizontalHeader()
    at = header.sectionViewportPosition(ORDER.index(Column.REFERENCE)) + 10
    point = header.viewport().rect().topLeft()
    point.setX(at)
    point.setY(header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert references(page) == sorted(references(page))
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert references(page) == sorted(references(page), reverse=True)
    again = ContractListPage(example_desk, Words(), shell_settings)
    qtbot.addWidget(again)
    assert references(again) == references(page)


def test_a_column_put_away_stays_away(window: MainWindow, shell_settings: Settings) -> None:
    page = window.list_page
    menu = page.column_menu()
    buyer = next(action for action in menu.actions() if action.text().startswith("Buyer"))
    buyer.trigger()
    assert page.table.isColumnHidden(ORDER.index(Column.BUYER))
    assert shell_settings.texts("contract_list/hidden") == ["buyer"]
    state = next(action for action in menu.actions() if action.text().startswith("State"))
    assert not state.isEnabled()
    menu.close()


def test_columns_leave_by_rank_and_state_title_deadline_never() -> None:
    widths = dict.fromkeys(ORDER, 100)
    assert fitting(list(ORDER), widths, 1000) == set(ORDER)
    assert fitting(list(ORDER), widths, 900) == set(ORDER) - {Column.NOTIFIED}
    assert fitting(list(ORDER), widths, 500) == {
        Column.STATE,
        Column.REFERENCE,
        Column.TITLE,
        Column.DEADLINE,
        Column.OWED,
    }, "what is to be done goes with its date"
    assert fitting(list(ORDER), widths | {Column.REFERENCE: 50}, 390) == {
        Column.STATE,
        Column.REFERENCE,
        Column.TITLE,
        Column.DEADLINE,
    }, "no room is left unused that a narrow one can have"
    assert fitting(list(ORDER), widths, 10) == {Column.STATE, Column.TITLE, Column.DEADLINE}


def test_the_state_is_never_cut_however_narrow_the_window(window: MainWindow) -> None:
    table = window.list_page.table
    window.resize(640, 480)
    column = ORDER.index(Column.STATE)
    needed = max(table.fontMetrics().horizontalAdvance(text) for text in window.list_page.model.state_texts())
    assert not table.isColumnHidden(column)
    assert table.columnWidth(column) >= needed + table.iconSize().width()


def test_the_summary_explains_and_leads(qtbot: QtBot, window: MainWindow) -> None:
    page = window.list_page
    page.select_contract("bof-marche")
    assert page.summary is not None
    summary = page.summary
    qtbot.waitUntil(lambda: "2024-BOF-012" in summary.toPlainText())
    assert "Year 3, version 1" in summary.toPlainText()
    assert 'href="plan:' in summary.toHtml()
    assert page.toggle_detail() is False
    assert summary.isHidden()
    assert page.toggle_detail() is True


def test_what_people_typed_is_shown_as_text(qtbot: QtBot, window: MainWindow, example_desk: Desk) -> None:
    from dataclasses import replace

    contract = example_desk.contracts.get("vert-marche")
    example_desk.contracts.save(replace(contract, title="<b>Parcs</b> & jardins"), contract, "change title")
    window.list_page.refresh()
    window.list_page.select_contract("vert-marche")
    summary = window.list_page.summary
    assert summary is not None
    qtbot.waitUntil(lambda: "<b>Parcs</b> & jardins" in summary.toPlainText())


def test_an_empty_list_says_the_first_act(make_window: MakeWindow, empty_desk: Desk, qtbot: QtBot) -> None:
    window = make_window(empty_desk)
    page = window.list_page
    assert page.stack.currentWidget() is page.empty
    assert page.empty.title.text() == "No contract yet"
    page.empty.create_wanted.disconnect()
    with qtbot.waitSignal(page.empty.create_wanted):
        QTest.mouseClick(page.empty.new, Qt.MouseButton.LeftButton)


def test_a_search_without_result_offers_the_way_back(window: MainWindow) -> None:
    page = window.list_page
    page.search.setText("zzzzzz")
    assert page.stack.currentWidget() is page.empty
    QTest.mouseClick(page.empty.all, Qt.MouseButton.LeftButton)
    assert page.search.text() == ""
    assert page.model.rowCount() == 9


def test_every_control_has_a_name(window: MainWindow) -> None:
    unnamed = []
    for widget in window.list_page.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window)
        text = getattr(widget, "text", None)
        if focusable and not (widget.accessibleName() or (callable(text) and text())):
            unnamed.append(widget.objectName() or type(widget).__name__)
    assert [name for name in unnamed if not name.startswith("qt_")] == []
    assert QApplication.activeWindow() is window


def test_the_summary_keeps_its_share_until_the_person_moves_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.list_page

    def share() -> float:
        above, below = page.upright.sizes()
        return below / (above + below)

    for height in (560, 900):
        window.resize(1366, height)
        qtbot.waitUntil(lambda: 0.34 < share() < 0.4)
    handle = page.upright.handle(1)
    assert handle is not None
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(0, 40))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 40))
    moved = page.upright.sizes()[1]
    window.resize(1366, 700)
    qtbot.waitUntil(lambda: page.height() < 700)
    assert abs(page.upright.sizes()[1] - moved) <= 2
