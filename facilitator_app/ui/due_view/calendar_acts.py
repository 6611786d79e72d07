"""Deadlines into the person's own calendar: a file that the calendar program opens, or that is saved for later."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.services.agenda import Agenda, Scope
from facilitator_app.ui import messages
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class CalendarActs:
    """Each method is one act of the person; what happened is told in the message bar of the window."""

    def __init__(self, desk: "Desk", words: Words, window: QWidget) -> None:
        self._desk, self._words, self._window = desk, words, window

    def add(self, scope: Scope) -> None:
        """Hands deadlines to the calendar program; tells where the file is when none opens it."""
        try:
            agenda = self._desk.calendars.hand_over(scope)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        save = translate("Calendar", "Save the file as…")
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(agenda.path))):
            handed = translate("Calendar", "Handed to your calendar program: {what}.")
            messages.tell(self._window, handed.format(what=_told(agenda)), act=save, do=lambda: self.save(scope))
            return
        kept = translate("Calendar", "No calendar program opens such files here; it is kept as {path}.")
        messages.warn(self._window, kept.format(path=str(agenda.path)), act=save, do=lambda: self.save(scope))

    def save(self, scope: Scope) -> None:
        """Writes the calendar file where the person wants it."""
        title = translate("Calendar", "Save deadlines for a calendar")
        proposed = translate("Calendar", "deadlines.ics")
        kinds = translate("Calendar", "Calendar files (*.ics)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".ics":
            path = path.with_name(f"{path.name}.ics")
        try:
            agenda = self._desk.calendars.write(path, scope)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        # Many programs pass over what they know already when they take a file in, whatever its SEQUENCE says.
        text = translate(
            "Calendar",
            "Saved as {path}: {what}. Subscribe to this file rather than taking it in, and save to the same place "
            "again: dates that move then move in the calendar.",
        )
        messages.tell(self._window, text.format(path=str(path), what=_told(agenda)))


def _told(agenda: Agenda) -> str:
    parts = [translate("Calendar", "%n deadline(s)", "", agenda.deadlines)]
    if agenda.cancelled:
        parts.append(translate("Calendar", "%n cancelled", "", agenda.cancelled))
    return ", ".join(parts)
