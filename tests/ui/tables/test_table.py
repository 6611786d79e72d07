"""The table under real keys and the real mouse."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.tables.clipboard import from_spreadsheet
from facilitator_app.ui.tables.columns import Kind
from tests.ui.tables.tasks import Desk, Sheet

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    QTest.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    """Keys, wherever the focus goes with them."""
    for character in text:
        QTest.keyClicks(focused(), character)


def at(desk: Desk) -> tuple[str, str]:
    """The id of the current row and the key of the current column."""
    return desk.table.current_id(), desk.table.model.columns[desk.table.view.currentIndex().column()].key


def test_typing_in_a_cell_replaces_it_and_enter_goes_down(desk: Desk) -> None:
    desk.table.go_to("1", "title")
    write("Uno")
    assert desk.sheet.tasks[0].title == "Uno"
    assert isinstance(focused(), QLineEdit)
    press(Key.Key_Return)
    assert at(desk) == ("2", "title")
    assert focused() is desk.table.view
    assert desk.saved == ["change a task"]
    assert desk.editing.undo_stack.count() == 1


def test_what_is_typed_is_saved_with_the_editor_still_open(qtbot: QtBot, desk: Desk) -> None:
    desk.table.go_to("1", "title")
    write("Half")
    qtbot.waitUntil(lambda: desk.saved == ["change a task"], timeout=2_000)
    assert isinstance(focused(), QLineEdit)
    write("way")
    assert desk.sheet.tasks[0].title == "Halfway"
    press(Key.Key_Escape)
    assert desk.sheet.tasks[0].title == "One"


def test_f2_edits_what_is_there_and_undo_works_from_inside(desk: Desk) -> None:
    desk.table.go_to("1", "title")
    press(Key.Key_F2)
    press(Key.Key_End)
    write(" more")
    assert desk.sheet.tasks[0].title == "One more"
    press(Key.Key_Z, CONTROL)
    assert desk.sheet.tasks[0].title == "One"
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "One"


def test_enter_in_the_last_row_adds_one_in_its_group(desk: Desk) -> None:
    desk.table.go_to("3", "title")
    press(Key.Key_Return)
    assert len(desk.sheet.tasks) == 4
    write("Four")
    press(Key.Key_Return)
    added = desk.sheet.tasks[3]
    assert (added.title, added.group) == ("Four", "b")
    # Enter after the new row, which is the last one again, adds the next.
    assert len(desk.sheet.tasks) == 5


def test_tab_goes_through_the_cells_and_then_leaves_the_table(desk: Desk) -> None:
    desk.table.go_to("1", "state")
    press(Key.Key_Tab)
    assert at(desk) == ("1", "done")
    for _ in range(3):
        press(Key.Key_Tab)
    assert at(desk) == ("2", "title")
    press(Key.Key_Backtab)
    assert at(desk) == ("1", "length")
    desk.table.go_to("3", "length")
    press(Key.Key_Tab)
    assert focused() is not desk.table.view


def test_insert_duplicate_move_and_delete_with_undo(desk: Desk) -> None:
    desk.table.go_to("1", "title")
    press(Key.Key_Insert)
    write("New")
    press(Key.Key_Return)
    assert desk.titles == ["One", "New", "Two", "Three"]
    desk.table.go_to("2", "title")
    press(Key.Key_D, CONTROL)
    assert desk.titles == ["One", "New", "Two", "Two", "Three"]
    press(Key.Key_Up, ALT)
    assert desk.table.view.currentIndex().row() == 3
    press(Key.Key_Delete)
    assert desk.titles == ["One", "New", "Two", "Three"]
    assert desk.editing.undo_stack.undoText() == "delete tasks"
    press(Key.Key_Z, CONTROL)
    assert desk.titles == ["One", "New", "Two", "Two", "Three"]


def test_at_the_edge_of_its_group_a_row_moves_into_the_next(desk: Desk) -> None:
    desk.table.go_to("2", "title")
    press(Key.Key_Down, ALT)
    assert desk.sheet.tasks[1].group == "b"
    assert desk.titles == ["One", "Two", "Three"]
    assert at(desk)[0] == "2"
    press(Key.Key_Up, ALT)
    assert desk.sheet.tasks[1].group == "a"


def test_dates_and_numbers_as_people_type_them(desk: Desk) -> None:
    desk.table.go_to("1", "due")
    write("12/3")
    press(Key.Key_Tab)
    assert desk.sheet.tasks[0].due == dt.date(2027, 3, 12)
    write("12.5")
    press(Key.Key_Return)
    assert desk.sheet.tasks[0].amount == Decimal("12.5")


def test_a_date_that_is_none_is_told_and_stays_under_the_hand(desk: Desk) -> None:
    desk.table.go_to("1", "due")
    place = desk.table.view.geometry()
    write("soon")
    press(Key.Key_Return)
    assert isinstance(focused(), QLineEdit)
    assert "“soon” is no date" in desk.table.remark.text
    assert desk.table.view.geometry() == place
    press(Key.Key_Escape)
    assert desk.table.remark.isHidden()
    assert desk.sheet.tasks[0].due == dt.date(2026, 12, 1)


def test_a_long_text_takes_lines_with_shift_enter(desk: Desk) -> None:
    desk.table.go_to("1", "note")
    write("a")
    assert isinstance(focused(), QPlainTextEdit)
    press(Key.Key_Return, SHIFT)
    write("b")
    height = desk.table.view.rowHeight(1)
    press(Key.Key_Return)
    assert desk.sheet.tasks[0].note == "a\nb"
    assert height == desk.table.view.rowHeight(1) > desk.table.view.rowHeight(4)


def test_a_choice_opens_on_its_first_letters(desk: Desk) -> None:
    desk.table.go_to("1", "state")
    write("F")
    editor = focused()
    assert isinstance(editor, QComboBox)
    assert editor.currentText() == "Finished"
    assert desk.sheet.tasks[0].state == "over"
    press(Key.Key_Return)
    assert desk.sheet.tasks[0].state == "over"
    assert at(desk) == ("2", "state")


def test_several_choices_are_ticked_with_space(desk: Desk) -> None:
    desk.table.go_to("1", "tags")
    press(Key.Key_F2)
    assert isinstance(focused(), QListWidget)
    press(Key.Key_Space)
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert desk.sheet.tasks[0].tags == ("1", "2")
    assert desk.editing.undo_stack.count() == 1


def test_a_box_is_ticked_by_space_and_by_the_mouse(desk: Desk) -> None:
    desk.table.go_to("1", "done")
    press(Key.Key_Space)
    assert desk.sheet.tasks[0].done
    view = desk.table.view
    rect = view.visualRect(view.currentIndex())
    rect.setWidth(16)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert not desk.sheet.tasks[0].done


def test_a_heading_is_renamed_in_place(desk: Desk) -> None:
    desk.table.go_to("a")
    press(Key.Key_F2)
    press(Key.Key_End)
    write("!")
    press(Key.Key_Return)
    assert desk.sheet.groups[0].title == "Group A!"


def test_rows_go_to_a_spreadsheet_and_come_back_with_all_they_hold(desk: Desk) -> None:
    desk.table.go_to("2", "title")
    press(Key.Key_Space, SHIFT)
    press(Key.Key_C, CONTROL)
    cells = from_spreadsheet(QGuiApplication.clipboard().text())
    assert cells == [["Two", "first line\nsecond line", "", "", "Open", "no", "first tag\nsecond tag", "3"]]
    desk.table.go_to("3", "title")
    press(Key.Key_V, CONTROL)
    copy = desk.sheet.tasks[3]
    assert (copy.title, copy.tags, copy.group) == ("Two", ("1", "2"), "b")
    assert copy.id != "2"


def test_cells_of_a_spreadsheet_fill_rows_and_add_the_rest(desk: Desk) -> None:
    QGuiApplication.clipboard().setText('A\t"l1\nl2"\t01/02/2027\t1 000,5\nB\t\t\t3\nC\tn\t5 mars\t\n')
    desk.table.go_to("1", "title")
    press(Key.Key_Down, SHIFT)
    press(Key.Key_V, CONTROL)
    assert desk.titles == ["A", "B", "C", "Three"]
    first = desk.sheet.tasks[0]
    assert (first.note, first.due, first.amount) == ("l1\nl2", dt.date(2027, 2, 1), Decimal("1000.5"))
    assert desk.sheet.tasks[2].group == "a"
    assert desk.editing.undo_stack.count() == 1


def test_one_bad_cell_and_nothing_is_pasted(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("A\tn\tbientôt\nB\tn\t12/3")
    before = desk.sheet
    desk.table.go_to("1", "title")
    press(Key.Key_V, CONTROL)
    assert desk.table.remark.text == "Nothing was pasted: this cell makes no sense there (line 1, Due: “bientôt”)."
    assert desk.sheet is before
    QGuiApplication.clipboard().setText("A\tn\t12/3")
    press(Key.Key_V, CONTROL)
    assert desk.table.remark.isHidden()
    assert desk.titles == ["A", "Two", "Three"]


def test_lines_pasted_in_a_lone_cell_go_down_the_column(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("x\ny\n")
    desk.table.go_to("1", "note")
    press(Key.Key_V, CONTROL)
    assert desk.titles == ["One", "Two", "Three"]
    assert [task.note for task in desk.sheet.tasks] == ["x", "y", ""]
    assert desk.editing.undo_stack.count() == 1
    assert desk.table.remark.text == "1 row(s) held something else there: Ctrl+Z brings it back."
    press(Key.Key_Z, CONTROL)
    assert [task.note for task in desk.sheet.tasks] == ["", "first line\nsecond line", ""]


def test_lines_beyond_the_last_row_become_rows_of_its_group_and_empty_ones_none(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("A\tn\n\t\nB\tm\n")
    desk.table.go_to("3", "title")
    press(Key.Key_V, CONTROL)
    assert desk.titles == ["One", "Two", "A", "B"]
    assert desk.sheet.tasks[3].group == "b"


def test_what_falls_on_a_column_that_is_not_typed_is_told(desk: Desk) -> None:
    desk.window.resize(1600, 500)
    QGuiApplication.clipboard().setText("\t99\t7\nfirst tag\t\t8")
    desk.table.go_to("1", "tags")
    press(Key.Key_V, CONTROL)
    assert desk.sheet.tasks[1].tags == ("1",)
    assert desk.table.remark.text == "2 column(s) left out: “Length” (not typed here), beyond “Length”."
    said = next(label for label in desk.table.remark.findChildren(QLabel) if label.text())
    assert said.height() >= said.heightForWidth(said.width())


def test_what_a_locked_row_does_not_take_is_told(desk: Desk) -> None:
    desk.editing.change(replace(desk.sheet, tasks=(replace(desk.sheet.tasks[0], title="Sealed"),)), "seal")
    QGuiApplication.clipboard().setText("new note")
    desk.table.go_to("1", "note")
    count = desk.editing.undo_stack.count()
    press(Key.Key_V, CONTROL)
    assert desk.sheet.tasks[0].note == ""
    assert desk.editing.undo_stack.count() == count
    assert desk.table.remark.text == "1 column(s) left out: “Note” (not typed here)."


def test_a_new_row_left_empty_goes_again(qtbot: QtBot, desk: Desk) -> None:
    desk.table.go_to("3", "title")
    press(Key.Key_Insert)
    assert desk.titles.count("") == 1
    press(Key.Key_Return)
    assert desk.titles.count("") == 0
    press(Key.Key_Insert)
    press(Key.Key_Escape)
    press(Key.Key_Up)
    qtbot.waitUntil(lambda: "" not in desk.titles)
    press(Key.Key_Insert)
    write("Four")
    press(Key.Key_Return)
    press(Key.Key_Up)
    QApplication.processEvents()
    assert "Four" in desk.titles


def test_cut_takes_whole_rows_and_backspace_empties_cells(desk: Desk) -> None:
    desk.table.go_to("1", "due")
    press(Key.Key_Backspace)
    assert desk.sheet.tasks[0].due is None
    press(Key.Key_Space, SHIFT)
    press(Key.Key_X, CONTROL)
    assert desk.titles == ["Two", "Three"]


def test_the_detail_pane_shows_and_changes_the_current_row(desk: Desk) -> None:
    desk.table.show_detail(True)
    desk.table.go_to("2", "title")
    note = desk.window.findChild(QPlainTextEdit, "tasksDetail_noteEdit")
    assert note is not None
    assert note.toPlainText() == "first line\nsecond line"
    note.setFocus()
    QTest.keyClick(note, Key.Key_End, CONTROL)
    write("!")
    assert desk.sheet.tasks[1].note == "first line\nsecond line!"
    press(Key.Key_Z, CONTROL)
    assert note.toPlainText() == "first line\nsecond line"
    QTest.mouseClick(
        desk.table.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=desk.table.view.visualRect(desk.table.model.index(1, 0)).center(),
    )
    assert note.toPlainText() == ""


def test_a_read_only_table_changes_nothing(desk: Desk) -> None:
    before = desk.sheet
    desk.table.show_rows(before.tasks, before.groups, read_only=True)
    desk.table.go_to("1", "title")
    write("x")
    for key, modifier in ((Key.Key_Delete, None), (Key.Key_Insert, None), (Key.Key_D, CONTROL), (Key.Key_V, CONTROL)):
        press(key, modifier or Qt.KeyboardModifier.NoModifier)
    press(Key.Key_Return)
    assert desk.sheet is before


def test_an_empty_table_says_the_first_act(qtbot: QtBot) -> None:
    desk = Desk(Sheet(), grouped=False)
    qtbot.addWidget(desk.window)
    with qtbot.waitExposed(desk.window):
        desk.window.show()
    empty = desk.window.findChild(QLabel, "tasksEmpty")
    assert empty is not None
    assert empty.isVisible()
    desk.window.activateWindow()
    desk.table.view.setFocus()
    qtbot.waitUntil(desk.table.view.hasFocus)
    press(Key.Key_Insert)
    assert len(desk.sheet.tasks) == 1
    press(Key.Key_Escape)


def test_an_empty_table_that_is_frozen_offers_no_first_act(qtbot: QtBot) -> None:
    desk = Desk(Sheet(), grouped=False)
    qtbot.addWidget(desk.window)
    empty = desk.window.findChild(QLabel, "tasksEmpty")
    assert empty is not None
    first_act = desk.table.description.empty
    desk.table.show_rows((), read_only=True)
    assert empty.text() == "Nothing was entered here."
    desk.table.show_rows(())
    assert empty.text() == first_act


def test_every_cell_says_its_column_and_content(desk: Desk) -> None:
    model = desk.table.model
    spoken = model.data(model.index(1, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Due: 01/12/2026"
    assert model.columns[2].kind is Kind.DATE
    assert model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole) == "Group B, 2 tasks"
    # Where the table is narrow the note is cut.
    assert "2 tasks" in model.data(model.index(3, 0), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None


def test_columns_leave_by_priority_when_room_lacks(qtbot: QtBot, desk: Desk) -> None:
    assert not desk.table.view.isColumnHidden(7)
    desk.window.resize(500, 400)
    qtbot.waitUntil(lambda: desk.table.view.isColumnHidden(7))
    assert not desk.table.view.isColumnHidden(0)


WAS = Decimal("1234.5")


def test_a_refused_value_is_told_and_never_taken(desk: Desk) -> None:
    desk.table.go_to("1", "amount")
    write("6000000")
    press(Key.Key_Return)
    assert desk.table.remark.text == "Too dear."
    assert isinstance(focused(), QLineEdit)
    press(Key.Key_Escape)
    assert desk.sheet.tasks[0].amount == WAS
    write("6000000")
    desk.table.view.setFocus()
    assert desk.table.remark.text == "Too dear. The cell keeps its former value."
    assert desk.sheet.tasks[0].amount == WAS


def test_the_beginning_of_what_cannot_be_read_is_not_taken_in_a_cell_nor_in_the_pane(desk: Desk) -> None:
    was = desk.sheet.tasks[0].due
    desk.table.go_to("1", "due")
    write("12/3/20266")
    assert desk.sheet.tasks[0].due == dt.date(2026, 3, 12)
    desk.table.view.setFocus()
    assert desk.sheet.tasks[0].due == was
    assert desk.table.remark.text.endswith("The cell keeps its former value.")

    desk.table.show_detail(True)
    field = desk.table.findChild(QLineEdit, "tasksDetail_dueEdit")
    assert field is not None
    field.setFocus()
    field.selectAll()
    write("12/3/20266")
    press(Key.Key_Tab)
    assert desk.sheet.tasks[0].due == was
    assert field.text() == "12/3/20266"
    desk.table.go_to("2", "title")
    assert field.text() != "12/3/20266"
    desk.table.go_to("1", "title")
    assert field.text() == f"{was:%d/%m/%Y}"


def test_a_refused_value_goes_again_from_the_detail_pane(desk: Desk) -> None:
    desk.table.go_to("1", "title")
    desk.table.show_detail(True)
    field = desk.table.findChild(QLineEdit, "tasksDetail_amountEdit")
    assert field is not None
    field.setFocus()
    field.selectAll()
    write("6000000")
    assert desk.table.remark.text == "Too dear."
    assert desk.sheet.tasks[0].amount == Decimal(600_000)
    press(Key.Key_Tab)
    assert desk.sheet.tasks[0].amount == WAS
    assert (field.text(), desk.table.remark.text) == ("1,234.5", "Too dear.")


def test_a_locked_cell_stays_and_the_others_of_its_row_do_not(desk: Desk) -> None:
    desk.table.go_to("1", "title")
    write("Sealed")
    press(Key.Key_Return)
    desk.table.go_to("1", "note")
    write("x")
    assert desk.sheet.tasks[0].note == ""
    desk.table.go_to("1", "amount")
    write("3")
    assert desk.sheet.tasks[0].amount == Decimal(3)
