"""Choosing one of a few, one of many, and long texts."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.fields import ChoiceField, LineField, LongTextField, SearchChoice
from tests.ui.fields.showing import Show

TOWNS = [("b", "Ville de Béziers"), ("n", "Ville de Nîmes"), ("o", "Région d’exemple")]


def wheel(widget: QWidget) -> None:
    at = QPointF(5, 5)
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_no_choice(qtbot: QtBot, shown: Show) -> None:
    field = ChoiceField("kind", "Kind", [(1, "one"), (2, "two"), (3, "three")])
    shown(field)
    field.combo.setFocus()
    wheel(field.combo)
    assert field.value() == 1
    with qtbot.waitSignal(field.edited) as edited:
        QTest.keyClick(field.combo, Qt.Key.Key_Down)
    assert edited.args == [2]


def test_a_part_without_accents_finds(qtbot: QtBot, shown: Show) -> None:
    field, other = SearchChoice("buyer", "Buyer", TOWNS), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "beziers")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    with qtbot.waitSignal(field.edited) as edited:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert edited.args == ["b"]
    assert field.text() == "Ville de Béziers"
    assert field.value() == "b"


def test_what_is_not_in_the_list_is_told(qtbot: QtBot, shown: Show) -> None:
    field, other = SearchChoice("buyer", "Buyer", TOWNS), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "ville")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    other.setFocus()
    assert "Choose" in field.problem
    assert field.value() == ""


def test_a_new_one_is_asked_for_with_what_was_typed(qtbot: QtBot, shown: Show) -> None:
    field = SearchChoice("buyer", "Buyer", TOWNS, creatable=True)
    shown(field)
    field.setFocus()
    QTest.keyClicks(field.line, "Ville de Meze")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.new_requested) as requested:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert requested.args == ["Ville de Meze"]


def test_free_text_is_a_value_where_allowed(qtbot: QtBot, shown: Show) -> None:
    field, other = SearchChoice("person", "Person", TOWNS, free=True), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "charge d achats")
    other.setFocus()
    assert field.problem == ""
    assert (field.value(), field.text()) == ("", "charge d achats")


def test_a_long_text_grows_and_tab_leaves_it(qtbot: QtBot, shown: Show) -> None:
    field, other = LongTextField("notes", "Notes", lowest=2, highest=6), LineField("other", "Other")
    shown(field, other)
    before = field.text.sizeHint().height()
    field.setFocus()
    for _ in range(4):
        QTest.keyClicks(field.text, "line")
        QTest.keyClick(field.text, Qt.Key.Key_Return)
    assert field.text.sizeHint().height() > before
    with qtbot.waitSignal(field.committed):
        QTest.keyClick(field.text, Qt.Key.Key_Tab)
    assert other.line.hasFocus()
    assert field.value() == "line\nline\nline\nline"


def test_undo_typed_in_a_field_is_the_windows(qtbot: QtBot) -> None:
    window = QMainWindow()
    field = LineField("title", "Title")
    window.setCentralWidget(field)
    undone: list[bool] = []
    window.addAction("Undo").setShortcut("Ctrl+Z")
    window.actions()[0].triggered.connect(lambda: undone.append(True))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    QTest.keyClicks(field.line, "ab")
    QTest.keyClick(field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    assert field.line.text() == "ab"
