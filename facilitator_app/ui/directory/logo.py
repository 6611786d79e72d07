"""The logo of an organisation: a PNG or JPEG, looked at before it is taken."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from facilitator_app.ui.theme import em

translate = QCoreApplication.translate

LARGEST_LOGO = 2_000_000


class LogoField(QWidget):
    """Shows the logo; chooses another from a file, or takes it out."""

    edited = Signal(object)
    """The bytes of the file chosen, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("logo")
        self._shown = QLabel(self)
        self._shown.setObjectName("logoShown")
        self._shown.setAccessibleName(translate("Directory", "Logo"))
        self._problem = QLabel(self)
        self._problem.setObjectName("logoProblem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self.choose = QPushButton(translate("Directory", "Choose a picture…"), self)
        self.choose.setObjectName("logoChoose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton(translate("Directory", "Take it out"), self)
        self.remove.setObjectName("logoRemove")
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(lambda: self.edited.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._shown, self.choose, self.remove):
            row.addWidget(widget)
        row.addWidget(self._problem, 1)
        self.setFocusProxy(self.choose)

    def show_logo(self, logo: bytes | None) -> None:
        """Shows a logo, or that there is none."""
        pixmap = QPixmap()
        if logo:
            pixmap.loadFromData(logo)
        side = em(self, 3)
        scaled = (
            pixmap
            if pixmap.isNull()
            else pixmap.scaled(
                side * 3, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        self._shown.setPixmap(scaled)
        self._shown.setVisible(not scaled.isNull())
        self.remove.setVisible(bool(logo))
        self._problem.setText("")

    def _choose(self) -> None:
        title = translate("Directory", "Choose a picture")
        name, _ = QFileDialog.getOpenFileName(self, title, "", translate("Directory", "Pictures (*.png *.jpg *.jpeg)"))
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Takes a file when it is a PNG or JPEG of a reasonable size; says why not otherwise."""
        problem = logo_problem(path)
        self._problem.setText(problem)
        if not problem:
            self.edited.emit(path.read_bytes())


def logo_problem(path: Path) -> str:
    """Why a file can't be a logo, in one sentence; "" when it can."""
    try:
        size = path.stat().st_size
    except OSError:
        return translate("Directory", "This file can’t be read.")
    if size > LARGEST_LOGO:
        return translate("Directory", "This picture is larger than 2 MB: choose a smaller one.")
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg") or reader.read().isNull():
        return translate("Directory", "This is no PNG or JPEG picture.")
    return ""
