"""Dialogs that show a text to read and copy: the log, a crash report, versions and licences."""

import platform
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator_app import __version__
from facilitator_app.paths import backups_dir, logs_dir
from facilitator_app.ui.dialog_size import open_at

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_LOG_SHOWN = 200_000


class TextDialog(QDialog):
    """A sentence, a text and a button that copies the text."""

    def __init__(self, title: str, sentence: str, text: str, parent: QWidget | None, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("textDialog")
        self.setWindowTitle(title)
        self._text = text
        says = QLabel(sentence, self)
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setWordWrap(True)
        self.body = QPlainTextEdit(text, self)
        self.body.setObjectName("textDialogBody")
        self.body.setAccessibleName(title)
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        if fixed:
            self.body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(translate("TextDialog", "&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setObjectName("textDialogCopy")
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(says)
        column.addWidget(self.body, 1)
        column.addWidget(buttons)
        open_at(self, 100, 28)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(translate("TextDialog", "Copied"))


def show_log(data_dir: Path, parent: QWidget) -> None:
    """The end of the program's log, and where it is."""
    folder = logs_dir(data_dir)
    texts = []
    for file in sorted(folder.glob("*.log")) if folder.is_dir() else []:
        texts.append(file.read_text(encoding="utf-8", errors="replace")[-_LOG_SHOWN:])
    for file in sorted(folder.glob("*.txt")) if folder.is_dir() else []:
        texts.append(f"--- {file.name}\n" + file.read_text(encoding="utf-8", errors="replace")[-_LOG_SHOWN:])
    nothing = translate("TextDialog", "The log is empty.")
    _run(
        TextDialog(
            translate("TextDialog", "Log"),
            translate("TextDialog", "The log is kept in {folder}. Nothing is sent to anybody.").format(folder=folder),
            "\n".join(text for text in texts if text.strip()) or nothing,
            parent,
            fixed=True,
        )
    )


def show_crash(report: str, parent: QWidget) -> None:
    """What went wrong in the program, to be copied to whoever looks after it."""
    _run(
        TextDialog(
            translate("TextDialog", "Error report"),
            translate(
                "TextDialog",
                "The program met an error of its own. What you typed is saved. To have it mended, copy this report"
                " and send it to whoever looks after the program; it holds nothing personal, and nothing is sent by"
                " itself.",
            ),
            report,
            parent,
            fixed=True,
        )
    )


def show_about(desk: "Desk", parent: QWidget) -> None:
    """Versions, paths and licences."""
    translated = {
        translate("TextDialog", "Version"): __version__,
        translate("TextDialog", "Database"): str(desk.path),
        translate("TextDialog", "Data folder"): str(desk.data_dir),
        translate("TextDialog", "Backups"): str(backups_dir(desk.data_dir, desk.path)),
        translate("TextDialog", "Log"): str(logs_dir(desk.data_dir)),
        "Python": platform.python_version(),
        "PySide6 / Qt": pyside_version,
        "SQLite": sqlite3.sqlite_version,
        translate("TextDialog", "System"): platform.platform(),
    }
    colon = "\u00a0: " if desk.words.language == "fr" else ": "
    licences = translate(
        "TextDialog",
        "Progress plans is free software under the MIT licence. It uses Python (PSF), Qt and PySide6 (LGPL 3),"
        " SQLAlchemy and Alembic (MIT), ReportLab (BSD), holidays (MIT), msgspec (BSD), pypdfium2 (BSD/Apache),"
        " python-calamine (MIT), XlsxWriter (BSD), Babel (BSD), python-stdnum (LGPL 2.1), python-bidi (LGPL 3),"
        " arabic-reshaper (MIT), python-docx (MIT), lxml (BSD), and the fonts Source Sans 3, Noto Emoji (OFL) and"
        " DejaVu Sans (Bitstream Vera).",
    )
    text = "\n".join(f"{name}{colon}{value}" for name, value in translated.items()) + "\n\n" + licences
    sentence = translate("TextDialog", "Progress plans, for facilitators of responsible public procurement.")
    _run(TextDialog(translate("TextDialog", "About"), sentence, text, parent))


def _run(dialog: TextDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
