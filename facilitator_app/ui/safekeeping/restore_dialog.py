"""Restoring: the backups there are, their age and size, and how they differ from the present database."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.theme import chars
from facilitator_app.ui.tooltips import plain_tip

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_PATH = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """`chosen` is the backup to put back, after accept."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restoreDialog")
        self.setWindowTitle(translate("RestoreDialog", "Restore a backup"))
        self._desk = desk
        self._elsewhere: Path | None = None
        size = desk.path.stat().st_size if desk.path.exists() else 0
        sentence = QLabel(
            translate(
                "RestoreDialog",
                "Choose the backup to put in place of the present database ({size}). The present one is kept aside,"
                " nothing is lost.",
            ).format(size=_size(size)),
            self,
        )
        sentence.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("backupsTree")
        self.tree.setAccessibleName(translate("RestoreDialog", "Backups"))
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHeaderLabels(
            [
                translate("RestoreDialog", "Made on"),
                translate("RestoreDialog", "Age"),
                translate("RestoreDialog", "Size"),
                translate("RestoreDialog", "Made"),
            ]
        )
        for backup in desk.safekeeping.list_backups():
            self._add(backup.path, backup.made_at, backup.size - size, backup.size, backup.reason.value)
        for column, width in enumerate((22, 16, 26, 26)):
            self.tree.setColumnWidth(column, chars(self, width))
        self._buttons()
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(sentence)
        column_layout.addWidget(self.tree, 1)
        column_layout.addWidget(self._box)
        self.tree.currentItemChanged.connect(lambda *_: self._restore.setEnabled(self.chosen is not None))
        self.tree.itemActivated.connect(lambda *_: self.accept())
        newest = self.tree.topLevelItem(0)
        if newest is not None:
            self.tree.setCurrentItem(newest)
        self._restore.setEnabled(self.chosen is not None)
        open_at(self, 118, 22)

    @property
    def chosen(self) -> Path | None:
        """The backup chosen."""
        if self._elsewhere is not None:
            return self._elsewhere
        item = self.tree.currentItem()
        path = item.data(0, _PATH) if item is not None else None
        return Path(path) if path else None

    def _buttons(self) -> None:
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole
        self._restore = self._box.addButton(translate("RestoreDialog", "&Restore"), role.AcceptRole)
        self._restore.setObjectName("restoreAccept")
        other = self._box.addButton(translate("RestoreDialog", "&Another file…"), role.ActionRole)
        other.setObjectName("restoreOther")
        other.clicked.connect(self._choose_file)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("RestoreDialog", "Backup to restore"),
            str(Path.home()),
            translate("RestoreDialog", "Backups (*.db);;All files (*)"),
        )
        if chosen:
            self._elsewhere = Path(chosen)
            self.accept()

    def _add(self, path: Path, made_at: dt.datetime, difference: int, size: int, reason: str) -> None:
        told = _size(size)
        if difference:
            sign = "+" if difference > 0 else "\u2212"
            told += f" ({sign}{_size(abs(difference))})"
        item = QTreeWidgetItem([f"{made_at:%d/%m/%Y %H:%M}", _age(made_at), told, _reason(reason)])
        item.setData(0, _PATH, str(path))
        item.setToolTip(0, plain_tip(str(path)))
        self.tree.addTopLevelItem(item)


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1)


def _age(made_at: dt.datetime) -> str:
    gone = dt.datetime.now() - made_at
    if gone < dt.timedelta(hours=1):
        return translate("RestoreDialog", "%n minute(s)", "", max(1, round(gone.total_seconds() / 60)))
    if gone < dt.timedelta(days=1):
        return translate("RestoreDialog", "%n hour(s)", "", round(gone.total_seconds() / 3600))
    return translate("RestoreDialog", "%n day(s)", "", gone.days)


def _reason(reason: str) -> str:
    match reason:
        case "daily":
            return translate("RestoreDialog", "every day, by itself")
        case "upgrade":
            return translate("RestoreDialog", "before a new version")
        case "restore":
            return translate("RestoreDialog", "before a backup was restored")
        case _:
            return translate("RestoreDialog", "by hand")
