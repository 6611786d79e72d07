"""The whole program in French: what Qt's own French catalogue changes besides the words."""

import re
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.review import Step
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_form.dialog import ContractForm
from facilitator_app.ui.contract_life.sections import Place, section_title
from facilitator_app.ui.language import LACKING_IN_QT, speak
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.texts import step_title
from facilitator_app.ui.settings import Settings
from facilitator_app.words.words import Language, Words
from tests.ui.conftest import MakeWindow


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, "en")


def lost_keys(root: QWidget) -> list[str]:
    """The keys of a window that Qt did not understand: an action or shortcut given keys that never fire."""
    keys = [key for action in root.findChildren(QAction) for key in action.shortcuts()]
    keys += [key for shortcut in root.findChildren(QShortcut) for key in shortcut.keys()]  # noqa: SIM118 - Qt’s list of keys, not a dict’s
    assert keys
    portable = QKeySequence.SequenceFormat.PortableText
    return [key.toString() for key in keys if key.isEmpty() or QKeySequence.fromString(key.toString(), portable) != key]


@pytest.mark.usefixtures("in_french")
def test_qt_speaks_french_too(qtbot: QtBot) -> None:
    assert QCoreApplication.translate("QShortcut", "PgDown") != "PgDown"
    for context, text in LACKING_IN_QT:
        assert QCoreApplication.translate(context, str(text)) != text
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert told == ["&Dossier\u00a0:", "&Nom de fichier\u00a0:", "&Type de fichier\u00a0:"]


@pytest.mark.usefixtures("in_french")
def test_keys_work_whatever_their_names_are(
    qtbot: QtBot, make_window: MakeWindow, example_desk: Desk, shell_settings: Settings
) -> None:
    window: MainWindow = make_window(example_desk)
    assert lost_keys(window) == []
    review = ReviewPage(example_desk, Words(), shell_settings, window.worker)
    for page in (review, ContractForm(example_desk, Words(), None, window)):
        qtbot.addWidget(page)
        assert lost_keys(page) == []


def underlined(texts: Iterable[str]) -> list[str]:
    """The letter that each title underlines."""
    found = [re.search(r"&([^&])", text) for text in texts]
    assert all(found), found
    return [letter[1].lower() for letter in found if letter]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_letters_of_a_rail_are_no_menus(
    qapp: QApplication, make_window: MakeWindow, example_desk: Desk, language: Language
) -> None:
    speak(qapp, language)
    try:
        menus = underlined(action.text() for action in make_window(example_desk).menuBar().actions())
        rails = [underlined(section_title(p) for p in Place), underlined(step_title(s) for s in Step)]
    finally:
        speak(qapp, "en")
    assert len(set(menus)) == len(menus), menus
    for letters in rails:
        assert len(set(letters)) == len(letters), letters
        assert not set(letters) & set(menus), sorted(set(letters) & set(menus))
