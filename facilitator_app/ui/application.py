"""Starting and ending the program of the screens, in an order that shows the list as soon as can be.

Before the first paint: settings, theme, language, lock, the list by plain SQL. After it, one step per turn of the event
loop: the panes beside the list, what the last session left, the server that answers a second start, backups.
"""

import os
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from facilitator_app import __version__
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import logs_dir
from facilitator_app.services.launch import Launch
from facilitator_app.ui import messages
from facilitator_app.ui.crash_log import CrashLog, LastSession
from facilitator_app.ui.garbage import Garbage
from facilitator_app.ui.language import speak
from facilitator_app.ui.main_window import APPLICATION_NAME, MainWindow
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.single_instance import SingleInstance
from facilitator_app.ui.theme import apply_theme, apply_zoom
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Language

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_IDLE_MS = 400


def run(launch: Launch) -> int:
    """Shows the window until it is closed. 0 done, also when a window was there already; 1 when it could not open."""
    application = QApplication.instance() or _application(launch)
    session = Session(cast(QApplication, application), launch)
    if not session.open():
        return session.status
    try:
        return application.exec()
    finally:
        session.end()


def _application(launch: Launch) -> QApplication:
    """Qt's application; without a screen, one sentence and status 1, where Qt would speak English and abort."""
    said: list[str] = []

    def hear(kind: QtMsgType, _place: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind is QtMsgType.QtFatalMsg:
            import logging

            launch.start_log()
            logging.getLogger(__name__).error("%s", "\n".join(said))
            told = launch.words.translate(
                "Session",
                "The window can\u2019t open: no screen was found, or a library is missing; the details are in {file}.",
            )
            print(told.format(file=launch.log_file), file=sys.stderr, flush=True)
            logging.shutdown()
            os._exit(1)

    before = qInstallMessageHandler(hear)
    try:
        return QApplication([APPLICATION_NAME])
    finally:
        qInstallMessageHandler(before)
        for text in said:
            print(text, file=sys.stderr)


class Session(QObject):
    """One run of the program: what outlives the window."""

    def __init__(self, application: QApplication, launch: Launch) -> None:
        super().__init__(application)
        self._application = application
        self._launch = launch
        self.status = 0
        self.window: MainWindow | None = None
        self._desk: Desk | None = None
        self._last = LastSession(killed=False, report="")
        self._steps: deque[Callable[[], None]] = deque()
        self._begun = False
        application.setApplicationName(APPLICATION_NAME)
        application.setApplicationDisplayName(APPLICATION_NAME)
        application.setApplicationVersion(__version__)
        application.setDesktopFileName("plans-de-progres")
        self._base_font = QFont(application.font())
        self.settings = Settings(launch.settings_file)
        self.worker = Worker(self)
        self._garbage = Garbage(self)
        self._dress()
        speak(application, launch.language)
        self.crash_log = CrashLog(logs_dir(launch.data_dir))
        self.instance = SingleInstance(launch.database, launch.data_dir, self)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do after the first paint."""
        return self._begun and not self._steps

    # -- start

    def open(self) -> bool:
        """Shows the window; False when there is nothing more to do, with `status` for the command."""
        if not self.instance.is_first():
            self.status = 0 if self.instance.raise_first() else self._tell_locked()
            return False
        self._last = self.crash_log.begin()
        desk = self._open_desk()
        if desk is None:
            self.status = 1
            self.crash_log.end()
            self.instance.release()
            return False
        self._desk = desk
        self._show_window(desk)
        self._application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.instance.raise_wanted.connect(self._raise)
        self.crash_log.on_report = self._tell_error
        return True

    def _open_desk(self) -> "Desk | None":
        while True:
            try:
                return self._launch.open_desk(None)
            except Problem as problem:
                if not self._mend(problem):
                    return None

    def _mend(self, problem: Problem) -> bool:
        """Says what keeps the database from opening, and does what the person chooses; False to give up."""
        from facilitator_app.words.problems import sentence

        said = sentence(problem, self._launch.words)
        again = translate("Session", "&Try again")
        backup = problem.details.get("backup", "")
        acts = [translate("Session", "&Restore the latest backup"), again] if backup else [again]
        choice = messages.choose(None, said, acts, give_up=translate("Session", "&Quit"))
        if choice is None:
            return False
        if backup and choice == 0:
            refused = self._put_back(Path(backup))
            if refused is not None:
                return self._mend(refused)
        return True

    def _tell_locked(self) -> int:
        self._mend(Problem(ProblemKind.LOCKED, path=str(self._launch.database)))
        return 1

    def _show_window(self, desk: "Desk") -> None:
        self._begun = False
        self.window = MainWindow(desk, self._launch.words, self.settings, self.worker, demo=self._launch.demo)
        window = self.window
        window.looks_changed.connect(self._dress)
        window.language_wanted.connect(self._change_language)
        window.restore_wanted.connect(self._restore)
        window.closing.connect(self._closing)
        window.list_page.first_painted.connect(self._painted, Qt.ConnectionType.QueuedConnection)
        window.show_first()

    # -- after the first paint

    def _painted(self) -> None:
        window = self.window
        if window is None:
            return
        self._begun = True
        self._garbage.begin()
        self._steps.extend(
            (
                window.list_page.complete,
                window.care.preload_saving,
                self._tell_last_session,
                window.offers.offer_drafts,
                window.help.offer_tour,
                self._launch.start_log,
                self.instance.listen,
                window.care.daily_backup,
                window.care.tidy,
                window.care.warn_of_folder,
                window.offers.tell_day,
                window.care.preload,
            )
        )
        self._next_step()

    def _next_step(self) -> None:
        if self._steps and self.window is not None:
            step = self._steps.popleft()
            step()
            # The last ones wait until the person is not busy.
            QTimer.singleShot(0 if len(self._steps) > 3 else _IDLE_MS, self, self._next_step)

    def _tell_last_session(self) -> None:
        window, last = self.window, self._last
        self._last = LastSession(killed=False, report="")
        if window is None or not (last.killed or last.report):
            return
        if last.report:
            text = translate("Session", "The program met an error last time; everything you typed is saved.")
            messages.warn(window, text, act=translate("Session", "Details…"), do=lambda: self._show_report(last.report))
        else:
            text = translate("Session", "The program stopped abruptly last time; everything you typed is saved.")
            messages.warn(window, text)

    def _tell_error(self) -> None:
        if self.window is not None:
            text = translate(
                "Session", "The program met an error; what you typed is saved. If it happens again, start anew."
            )
            show = self._show_report
            act = translate("Session", "Details…")
            messages.warn(self.window, text, act=act, do=lambda: show(self.crash_log.present_report()))

    def _show_report(self, report: str) -> None:
        from facilitator_app.ui.safekeeping.text_dialog import show_crash

        if self.window is not None:
            show_crash(report, self.window)

    # -- while it runs

    def _dress(self) -> None:
        apply_theme(self._application, self.settings.theme)
        apply_zoom(self._application, self._base_font, self.settings.zoom)

    def _system_changed(self) -> None:
        # Setting our own palette tells the same signal: once is enough.
        QTimer.singleShot(0, self, lambda: apply_theme(self._application, self.settings.theme))

    def _raise(self) -> None:
        if self.window is not None:
            self.window.raise_window()

    def _change_language(self, language: Language) -> None:
        self._launch = replace(self._launch, language=language, words=self._launch.words_for(language))
        speak(self._application, language)
        if self._desk is not None:
            self._desk.speak(self._launch.words)
            self._renew(self._desk)

    def _restore(self, backup: Path) -> None:
        """Puts a backup in the place of the database, and opens that one."""
        window, desk = self.window, self._desk
        if window is None or desk is None:
            return
        if not window.pages.flush():
            question = translate("Session", "The last change could not be saved. Restore all the same, and lose it?")
            if not messages.ask(window, question, act=translate("Session", "Restore and lose it")):
                return
            window.pages.abandon()
        self.worker.wait()
        desk.close()
        problem = self._put_back(backup)
        reopened = self._open_desk()
        if reopened is None:
            self._desk = None
            window.close()
            return
        self._desk = reopened
        self._renew(reopened)
        if problem is not None:
            messages.show(self.window or window, problem, self._launch.words)
        else:
            messages.tell(self.window or window, translate("Session", "The backup is restored."))

    def _put_back(self, backup: Path) -> Problem | None:
        from facilitator_app.services.safekeeping import restore

        try:
            restore(backup, self._launch.database, self._launch.data_dir)
        except Problem as problem:
            return problem
        return None

    def _renew(self, desk: "Desk") -> None:
        """A new window in the place of the present one."""
        old = self.window
        self._steps.clear()
        self._application.setQuitOnLastWindowClosed(False)
        if old is not None:
            old.closing.disconnect(self._closing)
            old.close()
            old.deleteLater()
        self._show_window(desk)
        self._application.setQuitOnLastWindowClosed(True)

    # -- end

    def _closing(self) -> None:
        self._steps.clear()
        if self._desk is not None and not self._desk.read_only:
            keeping = self._desk.safekeeping
            # A window left open over midnight has not made today's backup yet.
            self.worker.run(keeping.daily, failed=lambda _problem: None)

    def end(self) -> None:
        """Ends in order: background work, database, lock, crash log."""
        self.worker.wait()
        self._garbage.end()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        self.instance.release()
        self.crash_log.end()
        sys.stdout.flush()
