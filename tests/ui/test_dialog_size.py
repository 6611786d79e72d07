"""Dialogs that hold what comes in them."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFormLayout, QGridLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.plan import Axis, Plan
from facilitator_app.ui.fields import DateField
from facilitator_app.ui.plan_editor.dialogs import ValidateDialog
from facilitator_app.words.words import Words

TODAY = dt.date(2026, 11, 21)


def note_of(field: DateField) -> QLabel:
    note = field.findChild(QLabel, f"{field.objectName()}Note")
    assert note is not None
    return note


def whole(field: DateField) -> bool:
    """Whether the field and what is said below it have all the height they need."""
    note = note_of(field)
    return (
        note.isVisible()
        and note.height() >= note.heightForWidth(note.width())
        and field.editor.height() >= field.editor.sizeHint().height()
    )


def type_wrongly(field: DateField) -> None:
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "32/13/2026")
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)


@pytest.mark.parametrize("nested", [False, True])
def test_a_dialog_grows_with_what_is_said_below_a_field(qtbot: QtBot, nested: bool) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    fields = [DateField(f"day{n}", "Day", today=lambda: TODAY) for n in range(3)]
    if nested:
        group = QWidget(dialog)
        grid = QGridLayout(group)
        for n, field in enumerate(fields):
            grid.addWidget(field, 0, n)
        column.addWidget(group)
    else:
        form = QFormLayout()
        for field in fields:
            form.addRow("Day", field)
        column.addLayout(form)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    before = dialog.height()
    type_wrongly(fields[0])
    qtbot.waitUntil(lambda: whole(fields[0]))
    assert dialog.height() > before
    type_wrongly(fields[1])
    qtbot.waitUntil(lambda: whole(fields[0]) and whole(fields[1]))
    assert dialog.frameGeometry().bottom() <= dialog.screen().availableGeometry().bottom()


def test_a_wrong_date_of_a_letter_is_told_whole_when_a_plan_is_validated(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    plan = Plan(id="p", contract_id="c", year=1, starts_on=TODAY, ends_on=TODAY + dt.timedelta(days=364))
    dialog = ValidateDialog(plan, Words(), TODAY, page)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    type_wrongly(dialog.formalisation.holder_sent_on)
    qtbot.waitUntil(lambda: whole(dialog.formalisation.holder_sent_on))
    assert not dialog.ok.isEnabled()


def test_the_fields_of_an_amendment_have_their_height_and_scroll_where_the_screen_lacks_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    axes = tuple(Axis(id=str(n), title=f"An axis of progress with a long title, number {n}") for n in range(30))
    plan = Plan(id="p", contract_id="c", year=1, starts_on=TODAY, ends_on=TODAY, axes=axes)
    dialog = ValidateDialog(plan, Words(), TODAY, page)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    fields = dialog.formalisation
    fields.term.set_value(ContractTerm.PRICE)
    fields.term.edited.emit(ContractTerm.PRICE)
    asked = (fields.number, fields.amended_on, fields.purpose, fields.amount, fields.months)
    qtbot.waitUntil(lambda: all(f.editor.height() >= f.editor.sizeHint().height() for f in asked))
    assert dialog.frameGeometry().height() <= dialog.screen().availableGeometry().height()
    assert dialog.buttons.isVisible()
    assert dialog.rect().contains(dialog.buttons.geometry())
