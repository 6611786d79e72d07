"""The directory with real keys: durable at once, undoable, never losing what can't be saved yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facilitator_app.domain.organisation import OrganisationKind
from facilitator_app.domain.problems import Problem
from facilitator_app.services.desk import Desk
from facilitator_app.ui.directory.dialog import DirectoryDialog
from facilitator_app.ui.directory.logo import logo_problem
from facilitator_app.ui.messages import MessageBar
from tests.ui.review_wizard.desks import WORDS, example_desk
from tests.ui.review_wizard.keyboard import CONTROL, focused, press, type_in

Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> DirectoryDialog:
    opened = DirectoryDialog(desk, WORDS)
    qtbot.addWidget(opened, before_close_func=lambda d: d.editing.flush())
    with qtbot.waitActive(opened):
        opened.show()
        opened.activateWindow()
    return opened


def choose(dialog: DirectoryDialog, organisation_id: str) -> None:
    dialog.list.setCurrentRow(dialog._shown.index(organisation_id))


def test_a_new_organisation_is_durable_as_it_is_typed_and_undoable(dialog: DirectoryDialog, desk: Desk) -> None:
    dialog.list.setFocus()
    press(Key.Key_Insert)
    assert focused() is dialog.sheet.name.editor
    type_in("Toits du Nord")
    press(Key.Key_Tab)

    made = next(o for o in desk.directory.organisations() if o.name == "Toits du Nord")
    assert made.kind is OrganisationKind.HOLDER
    people = dialog.sheet.people
    people.add()
    press(Key.Key_Tab)
    type_in("conductrice de travaux")
    press(Key.Key_Tab)
    dialog.editing.flush()
    assert desk.directory.get(made.id).people[0].function == "conductrice de travaux"

    stack = dialog.editing.undo_stack
    while stack.canUndo():
        stack.undo()
    with pytest.raises(Problem):
        desk.directory.get(made.id)


def test_a_wrong_siret_is_told_kept_as_typed_and_not_saved(
    dialog: DirectoryDialog, desk: Desk, qtbot: QtBot
) -> None:
    organisation = desk.directory.organisations(OrganisationKind.HOLDER)[0]
    choose(dialog, organisation.id)
    dialog.sheet.siret.setFocus()
    press(Key.Key_A, CONTROL)
    type_in("12345678900011")
    press(Key.Key_Tab)
    assert "last digit" in dialog.sheet.siret.problem
    assert desk.directory.get(organisation.id).siret == organisation.siret

    again = DirectoryDialog(desk, WORDS)
    qtbot.addWidget(again)
    choose(again, organisation.id)
    assert again.sheet.siret.value() == "12345678900011"


def test_an_organisation_in_use_stays_and_says_why(dialog: DirectoryDialog, desk: Desk) -> None:
    used = desk.contracts.get("bof-marche").buyer_id
    choose(dialog, used)
    dialog.list.setFocus()
    press(Key.Key_Delete)

    bar = dialog.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    assert "named in" in bar.text
    assert desk.directory.get(used).id == used
    assert "Named in" in dialog.sheet.uses.text()


def test_one_that_nothing_names_is_deleted_and_comes_back(dialog: DirectoryDialog, desk: Desk) -> None:
    unused = next(o for o in desk.directory.organisations() if not desk.directory.uses(o.id))
    choose(dialog, unused.id)
    dialog.list.setFocus()
    press(Key.Key_Delete)
    assert desk.directory.find(unused.id) is None

    press(Key.Key_Z, CONTROL)
    assert desk.directory.get(unused.id) == unused


def test_the_list_is_found_by_name_without_accents(dialog: DirectoryDialog) -> None:
    dialog.search.setFocus()
    type_in("cremerie")

    assert dialog.list.count() == 1
    assert "Crémerie" in dialog.list.item(0).text()


def test_a_logo_is_a_picture_of_a_reasonable_size(dialog: DirectoryDialog, desk: Desk, tmp_path: Path) -> None:
    picture, text = tmp_path / "logo.png", tmp_path / "logo.jpg"
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(picture))
    text.write_text("no picture", encoding="utf-8")
    assert "no PNG" in logo_problem(text)
    assert "can\u2019t be read" in logo_problem(tmp_path / "absent.png")

    at = dialog._current_id()
    dialog.sheet.logo.take(picture)
    assert desk.directory.get(at).logo == picture.read_bytes()
    dialog.sheet.logo.remove.click()
    assert desk.directory.get(at).logo is None
