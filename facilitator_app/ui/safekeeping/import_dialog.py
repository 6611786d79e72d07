"""What importing a contract list would do, line by line, before anything is written."""

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.problems import Problem
from facilitator_app.services.exchange import ImportedField, ImportLine, ImportPreview
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.theme import chars
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.labels import label
from facilitator_app.words.rejections import reason_sentence
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_SHOWN_AT_MOST = 500


class ImportDialog(QDialog):
    """Accepted when the person wants the import."""

    def __init__(self, desk: "Desk", words: Words, preview: ImportPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(translate("ImportDialog", "Import a contract list"))
        self._desk, self._words, self._preview = desk, words, preview
        self.bar = MessageBar(self)
        self.sentence = QLabel(self._sentence(), self)
        self.sentence.setObjectName("importSentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("importTree")
        self.tree.setAccessibleName(translate("ImportDialog", "Rows of the file"))
        self.tree.setAlternatingRowColors(True)
        self.tree.setHeaderLabels(
            [
                translate("ImportDialog", "Row"),
                translate("ImportDialog", "Contract"),
                translate("ImportDialog", "What changes"),
            ]
        )
        self._fill()
        self.tree.setColumnWidth(0, chars(self, 12))
        self.tree.setColumnWidth(1, chars(self, 34))
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(self.tree, 1)
        column.addWidget(MessageRow(self.bar, self))
        column.addWidget(self._buttons())
        open_at(self, 130, 30)

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        count = len(self._preview.added) + len(self._preview.updated)
        text = translate("ImportDialog", "&Import %n contract(s)", "", count)
        self.accept_button = box.addButton(text, role.AcceptRole)
        self.accept_button.setObjectName("importAccept")
        self.accept_button.setEnabled(count > 0)
        if self._preview.rejected:
            export = box.addButton(translate("ImportDialog", "&Save the refused rows…"), role.ActionRole)
            export.setObjectName("importRefused")
            export.clicked.connect(self._save_refused)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _sentence(self) -> str:
        preview = self._preview
        parts = [
            translate("ImportDialog", "%n to add", "", len(preview.added)),
            translate("ImportDialog", "%n to update", "", len(preview.updated)),
            translate("ImportDialog", "%n unchanged", "", len(preview.unchanged)),
            translate("ImportDialog", "%n refused", "", len(preview.rejected)),
        ]
        text = f"{preview.path.name} — " + ", ".join(parts) + "."
        if preview.ignored_columns:
            ignored = translate("ImportDialog", "Columns that are not used: {columns}.")
            text += " " + ignored.format(columns=", ".join(preview.ignored_columns))
        return text + " " + translate("ImportDialog", "Nothing is written yet; the whole import can be undone.")

    def _fill(self) -> None:
        preview = self._preview
        refused = [
            (str(r.position), r.id, " ".join(reason_sentence(reason, self._words) for reason in r.reasons))
            for r in preview.rejected
        ]
        self._group(translate("ImportDialog", "Refused"), refused, len(refused))
        updated = [self._line(line) for line in preview.updated[:_SHOWN_AT_MOST]]
        self._group(translate("ImportDialog", "To update"), updated, len(preview.updated))
        added = [self._line(line) for line in preview.added[:_SHOWN_AT_MOST]]
        self._group(translate("ImportDialog", "To add"), added, len(preview.added))

    def _group(self, title: str, lines: list[tuple[str, str, str]], count: int) -> None:
        if not count:
            return
        top = QTreeWidgetItem([f"{title} ({count})"])
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        for line in lines[:_SHOWN_AT_MOST]:
            item = QTreeWidgetItem(list(line))
            # Why a row is refused can be longer than the column.
            item.setToolTip(2, plain_tip(line[2]))
            top.addChild(item)
        if count > _SHOWN_AT_MOST:
            top.addChild(QTreeWidgetItem(["", translate("ImportDialog", "and %n more", "", count - _SHOWN_AT_MOST)]))
        self.tree.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        top.setExpanded(True)

    def _line(self, line: ImportLine) -> tuple[str, str, str]:
        name = f"{line.after.reference} · {line.after.title}"
        changes = [
            self._words.colon(_field(d.field), f"{_value(d.before, self._words)} → {_value(d.after, self._words)}")
            for d in line.differences
        ]
        return str(line.position), name, "; ".join(changes)

    def _save_refused(self) -> None:
        start = self._preview.path.with_name(self._preview.path.stem + "-refus.csv")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("ImportDialog", "Save the refused rows"),
            str(start),
            translate("ImportDialog", "Tables (*.csv *.xlsx)"),
        )
        if not chosen:
            return
        try:
            self._desk.exchange.write_rejected(self._preview, Path(chosen), overwrite=True)
        except Problem as problem:
            messages.show(self, problem, self._words)
        else:
            messages.tell(self, translate("ImportDialog", "Refused rows saved: {path}").format(path=chosen))


def _field(field: ImportedField) -> str:
    match field:
        case ImportedField.TITLE:
            return translate("ImportDialog", "title")
        case ImportedField.HOLDER:
            return translate("ImportDialog", "holder")
        case ImportedField.NOTIFICATION_DATE:
            return translate("ImportDialog", "notification")
        case ImportedField.DURATION:
            return translate("ImportDialog", "duration")
        case ImportedField.AMOUNT:
            return translate("ImportDialog", "amount")
        case ImportedField.ZONE:
            return translate("ImportDialog", "zone")
        case ImportedField.KIND:
            return translate("ImportDialog", "kind")
        case ImportedField.NATURE:
            return translate("ImportDialog", "nature")
        case ImportedField.AXES:
            return translate("ImportDialog", "axes")


def _value(value: object, words: Words) -> str:
    """A value of the domain as the list shows it."""
    if value is None or value in ("", ()):
        return translate("ImportDialog", "nothing")
    if isinstance(value, dt.date):
        return words.short_date(value)
    if isinstance(value, Decimal):
        return words.amount(value)
    if isinstance(value, StrEnum):
        return label(value, words)
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    return str(value)
