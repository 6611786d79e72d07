"""Preferences, restoring and importing, as dialogs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.services.desk import Desk
from facilitator_app.ui.safekeeping.import_dialog import ImportDialog
from facilitator_app.ui.safekeeping.preferences import PreferencesDialog
from facilitator_app.ui.safekeeping.restore_dialog import RestoreDialog
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import Theme
from facilitator_app.words.words import Words


def test_preferences_are_seen_at_once_and_taken_back_by_cancel(qtbot: QtBot, shell_settings: Settings) -> None:
    dialog = PreferencesDialog(shell_settings, "fr")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.looks_changed):
        dialog._themes.combo.setCurrentIndex(2)
        dialog._themes.combo.activated.emit(2)
    seen = [shell_settings.theme]
    dialog.reject()
    assert [*seen, shell_settings.theme] == [Theme.DARK, Theme.SYSTEM]


def test_the_language_chosen_is_where_the_next_start_looks(qtbot: QtBot, shell_settings: Settings) -> None:
    dialog = PreferencesDialog(shell_settings, "fr")
    qtbot.addWidget(dialog)
    dialog._languages.set_value("en")
    dialog.accept()
    assert dialog.language == "en"
    assert shell_settings.language == "en"


def test_backups_are_listed_with_their_age_newest_first(qtbot: QtBot, example_desk: Desk) -> None:
    example_desk.safekeeping.daily()
    dialog = RestoreDialog(example_desk)
    qtbot.addWidget(dialog)
    assert dialog.tree.topLevelItemCount() == 1
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    assert "minute" in item.text(1)
    assert item.text(3) == "every day, by itself"
    assert dialog.chosen == example_desk.safekeeping.list_backups()[0].path


def test_without_a_backup_there_is_nothing_to_accept(qtbot: QtBot, empty_desk: Desk) -> None:
    dialog = RestoreDialog(empty_desk)
    qtbot.addWidget(dialog)
    accept = dialog.findChild(QPushButton, "restoreAccept")
    assert accept is not None
    assert not accept.isEnabled()
    assert dialog.chosen is None


def test_an_import_shows_each_row_before_it_is_done(qtbot: QtBot, empty_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    rows = ["reference;objet;acheteur", "A-1;Nettoyage;Ville d’exemple", ";Sans référence;Ville d’exemple"]
    file.write_text("\n".join(rows), encoding="utf-8")
    dialog = ImportDialog(empty_desk, Words(), empty_desk.exchange.read_contracts(file))
    qtbot.addWidget(dialog)
    assert "1 to add" in dialog.sentence.text()
    assert "1 refused" in dialog.sentence.text()
    refused = dialog.tree.topLevelItem(0)
    line = refused.child(0) if refused is not None else None
    assert line is not None
    assert "reference" in line.text(2)
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
