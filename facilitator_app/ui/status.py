"""The status bar: how many contracts, when the last thing was saved, how old the backup is, the zoom."""

import datetime as dt

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from facilitator_app.domain.state import State
from facilitator_app.services.listing import Counts
from facilitator_app.ui.one_line import OneLine
from facilitator_app.ui.theme import em

translate = QCoreApplication.translate


class Status(QStatusBar):
    """Short facts, always in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.counts = self._label("statusCounts")
        self.saved = self._label("statusSaved")
        self.backup = self._label("statusBackup")
        self.zoom = self._label("statusZoom")
        self.addWidget(self.counts)
        for label in (self.saved, self.backup, self.zoom):
            self.addPermanentWidget(label)

    def tell_counts(self, counts: Counts) -> None:
        """How many contracts are listed, and how many of them are late."""
        text = translate("Status", "%n contract(s)", "", counts.total)
        late = counts.by_state.get(State.LATE, 0)
        if late:
            text += " · " + translate("Status", "%n late", "", late)
        self.counts.setText(text)

    def tell_saved(self, sentence: str) -> None:
        """When the page's last change was made durable, in its own words."""
        self.saved.setText(sentence)

    def tell_backup(self, made_at: dt.datetime | None, today: dt.date) -> None:
        """The age of the newest backup."""
        if made_at is None:
            self.backup.setText(translate("Status", "No backup yet"))
            return
        days = (today - made_at.date()).days
        if days <= 0:
            when = translate("Status", "today {hour}:{minute}").format(hour=made_at.hour, minute=f"{made_at.minute:02}")
        elif days == 1:
            when = translate("Status", "yesterday")
        else:
            when = translate("Status", "%n day(s) ago", "", days)
        self.backup.setText(translate("Status", "Backup: {when}").format(when=when))

    def tell_zoom(self, percent: int) -> None:
        """The zoom in percent."""
        self.zoom.setText(translate("Status", "{percent}%").format(percent=percent))
        self.zoom.setAccessibleName(translate("Status", "Zoom: {percent}%").format(percent=percent))

    def _label(self, name: str) -> QLabel:
        label = OneLine(name, self)
        gap = em(self, 0.4)
        label.setContentsMargins(gap, 0, gap, 0)
        return label
