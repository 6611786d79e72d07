"""What keeps the work safe and the program open to inspection: backups, import, papers, log, preferences, about."""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.worker import Progress

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.exchange import ImportPreview
    from facilitator_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class CareActs(QObject):
    """Each method is one command. Dialogs are imported when first opened: the list starts without them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @property
    def _desk(self) -> "Desk":
        return self._window.desk

    # -- backups

    def back_up(self) -> None:
        """Asks where, and writes a verified copy of the database there."""
        from PySide6.QtWidgets import QFileDialog

        name = translate("Care", "Progress plans {day}").format(day=self._desk.today().isoformat()) + ".db"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("Care", "Back up to"),
            str(Path.home() / name),
            translate("Care", "Backups (*.db)"),
        )
        if chosen:
            self.back_up_to(Path(chosen))

    def back_up_to(self, to: Path) -> None:
        """Writes a verified copy of the database, in the background."""

        def done(_result: None) -> None:
            text = translate("Care", "Verified backup written: {path}").format(path=to)
            messages.tell(self._window, text, act=translate("Care", "Open the folder"), do=partial(_open, to.parent))

        keeping = self._desk.safekeeping
        self._window.worker.run(lambda progress: keeping.backup(to, progress), done=done, failed=self._failed)

    def daily_backup(self) -> None:
        """Makes the day's backup in the background, when there is none yet, and tells its age in the status bar."""
        keeping = self._desk.safekeeping

        def make(progress: Progress) -> dt.datetime | None:
            keeping.daily(progress)
            backups = keeping.list_backups()
            return backups[0].made_at if backups else None

        def done(made_at: dt.datetime | None) -> None:
            self._window.status.tell_backup(made_at, self._desk.today())

        self._window.worker.run(make, done=done, failed=self._failed)

    def preload_saving(self) -> None:
        """Loads what the first change needs: it must be as quick as any, however soon it comes."""
        desk = self._desk
        self._window.worker.run(lambda _progress: desk.preload(), failed=self._failed)

    def tidy(self) -> None:
        """Takes away old drafts of messages and old copies of documents, in the background."""
        from facilitator_app.services.loose_files import LooseFiles

        loose = LooseFiles(self._desk.data_dir)
        self._window.worker.run(lambda _progress: loose.sweep())

    def preload(self) -> None:
        """Loads what the first document needs, while nobody waits."""
        papers = self._desk.papers
        self._window.worker.run(lambda _progress: papers.preload(), failed=self._failed)

    def restore(self) -> None:
        """Asks for a backup to put back; the present database is kept aside."""
        from facilitator_app.ui.safekeeping.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._desk, self._window)
        accepted = dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and chosen is not None:
            self._window.restore_wanted.emit(chosen)

    def check(self) -> None:
        """Verifies the whole database in the background."""
        keeping = self._desk.safekeeping
        messages.tell(self._window, translate("Care", "Verifying the database…"))

        def done(_result: None) -> None:
            messages.tell(self._window, translate("Care", "The database is in order."))

        self._window.worker.run(keeping.check, done=done, failed=self._failed)

    def warn_of_folder(self) -> None:
        """Says when the database lies on a network or in a synchronised folder."""
        warning = self._desk.safekeeping.folder_warning()
        if warning is None:
            return
        text = translate(
            "Care",
            "The database lies in a shared or synchronised folder ({name}): work with one window at a time, and keep"
            " backups elsewhere.",
        )
        messages.warn(self._window, text.format(name=warning.name))

    # -- contract lists

    def import_list(self) -> None:
        """Asks for a contract list, and shows what importing it would do."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Care", "Import a contract list"),
            str(Path.home()),
            translate("Care", "Contract lists (*.csv *.xlsx);;All files (*)"),
        )
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path) -> None:
        """Reads a contract list in the background, then shows what importing it would do."""
        beside = self._desk.beside()

        def read(progress: Progress) -> "ImportPreview":
            try:
                return beside.exchange.read_contracts(path, progress=progress)
            finally:
                beside.close()

        self._window.worker.run(read, done=self._show_import, failed=self._failed)

    def _show_import(self, preview: "ImportPreview") -> None:
        from facilitator_app.ui.safekeeping.import_dialog import ImportDialog

        dialog = ImportDialog(self._desk, self._window.words, preview, self._window)
        if dialog.exec():
            try:
                self._desk.exchange.apply(preview)
            except Problem as problem:
                self._failed(problem)
            else:
                self._window.list_page.refresh()
                count = len(preview.added) + len(preview.updated)
                text = translate("Care", "%n contract(s) imported.", "", count)
                undo = translate("Care", "Undo the import")
                messages.tell(self._window, text, act=undo, do=self._window.shelves.undo)
        dialog.deleteLater()

    # -- the program itself

    def preferences(self) -> None:
        """Language, theme, zoom."""
        from facilitator_app.ui.safekeeping.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._window.settings, self._window.words.language, self._window)
        dialog.looks_changed.connect(self._window.looks_changed)
        language = dialog.language if dialog.exec() else ""
        dialog.deleteLater()
        if language and language != self._window.words.language:
            self._window.language_wanted.emit(language)

    def open_folder(self) -> None:
        """Opens the folder of database, settings, log and backups."""
        _open(self._desk.data_dir)

    def show_log(self) -> None:
        """Shows the log, to be copied."""
        from facilitator_app.ui.safekeeping.text_dialog import show_log

        show_log(self._desk.data_dir, self._window)

    def show_keys(self) -> None:
        """Shows all commands with their keys."""
        from facilitator_app.ui.safekeeping.keys import show_keys

        show_keys(self._window.actions_, self._window)

    def show_about(self) -> None:
        """Shows versions, paths and licences."""
        from facilitator_app.ui.safekeeping.text_dialog import show_about

        show_about(self._desk, self._window)

    def _failed(self, problem: Problem) -> None:
        messages.show(self._window, problem, self._window.words)


def _open(path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
