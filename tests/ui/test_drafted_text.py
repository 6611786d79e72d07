"""What is typed in the dialogs of templates outlives Esc, closing and the death of the program, and is undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.message import MessageText
from facilitator_app.domain.preparation import Article
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.clause_parts.template_dialog import ArticleTemplateDialog
from facilitator_app.ui.drafted_text import from_draft, to_draft
from facilitator_app.ui.papers.template_dialog import TemplateDialog
from tests.ui.contract_life.gloves import GLOVES, with_gloves

WORDS = words_for("en")
Dialog = TemplateDialog | ArticleTemplateDialog


def of_messages(desk: Desk) -> Dialog:
    return TemplateDialog(desk, WORDS)


def of_article(desk: Desk) -> Dialog:
    if not any(row.id == GLOVES for row in desk.contracts.rows([GLOVES])):
        with_gloves(desk)
    return ArticleTemplateDialog(desk, WORDS, Article.PURPOSE, desk.preparations.of_contract(GLOVES))


KINDS = [(of_messages, "template"), (of_article, "articleTemplate")]


def shown(dialog: Dialog, qtbot: QtBot) -> Dialog:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def press(dialog: Dialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


@pytest.mark.parametrize(("made", "name"), KINDS)
@pytest.mark.parametrize("way", ["escape", "close", "cancel"])
def test_what_was_typed_is_back_however_the_dialog_was_closed(
    empty_desk: Desk, qtbot: QtBot, made: Callable[[Desk], Dialog], name: str, way: str
) -> None:
    dialog = shown(made(empty_desk), qtbot)
    kept = dialog.body.value()
    dialog.body.text.setFocus()
    QTest.keyClicks(dialog.body.editor, "Typed ")
    if way == "escape":
        QTest.keyClick(dialog.body.editor, Qt.Key.Key_Escape)
    elif way == "close":
        dialog.close()
    else:
        press(dialog, f"{name}Cancel")
    assert dialog.isHidden()

    again = shown(made(empty_desk), qtbot)
    assert again.body.value() == f"Typed {kept}"
    bar = messages.bar_of(again)
    assert bar is not None and "is back" in bar.text
    press(again, "messageAct")
    assert again.body.value() == kept
    again.reject()
    assert shown(made(empty_desk), qtbot).body.value() == kept


@pytest.mark.parametrize(("made", "name"), KINDS)
def test_what_was_typed_is_durable_soon_after_the_last_key(
    empty_desk: Desk, qtbot: QtBot, made: Callable[[Desk], Dialog], name: str
) -> None:
    dialog = shown(made(empty_desk), qtbot)
    dialog.body.text.setFocus()
    QTest.keyClicks(dialog.body.editor, "Typed ")
    qtbot.waitUntil(lambda: [from_draft(d.text) for d in empty_desk.drafts.all()] != [], timeout=500)
    [draft] = empty_desk.drafts.all()
    text = from_draft(draft.text)
    assert text is not None and text.body == dialog.body.value()


@pytest.mark.parametrize(("made", "name"), KINDS)
def test_each_act_is_undone_and_saving_leaves_no_draft(
    empty_desk: Desk, qtbot: QtBot, made: Callable[[Desk], Dialog], name: str
) -> None:
    dialog = shown(made(empty_desk), qtbot)
    kept = dialog.body.value()
    dialog.body.text.setFocus()
    QTest.keyClicks(dialog.body.editor, "Typed ")
    press(dialog, f"{name}Reset")
    assert dialog.body.value() == kept
    QTest.keyClick(dialog.body.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.body.value() == f"Typed {kept}"
    press(dialog, f"{name}Save")
    assert dialog.isHidden()
    assert empty_desk.drafts.all() == ()
    again = shown(made(empty_desk), qtbot)
    assert again.body.value() == f"Typed {kept}"
    bar = messages.bar_of(again)
    assert bar is not None and bar.isHidden()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"subject": 1', "null"])
def test_a_draft_that_cannot_be_read_is_none(text: str) -> None:
    assert from_draft(text) is None


def test_a_draft_keeps_the_text_as_it_is() -> None:
    text = MessageText(subject="Réunion « {objet} »", body="Première ligne\n\u2028 fin\n")
    assert from_draft(to_draft(text)) == text
