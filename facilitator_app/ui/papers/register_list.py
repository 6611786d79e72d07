"""The list of documents issued: kind, date and version in words, then the file name, cut in its middle if need be."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from facilitator_app.ui.theme import em
from facilitator_app.ui.tooltips import plain_tip

_FILE_NAME = Qt.ItemDataRole.UserRole
_LINES = _FILE_NAME + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One document: what is told of it, line by line, and the name of its file."""

    lines: tuple[str, ...]
    file_name: str
    picture: QIcon


class RegisterList(QListWidget):
    """Shows documents; the names of their files follow its width, each whole in its tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSpacing(em(self, 0.15))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._fitting = QTimer(self)
        self._fitting.setObjectName("registerFitting")
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)

    def show_lines(self, lines: list[RegisterLine]) -> None:
        """Shows other documents in place of those before."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.picture, "", self)
            item.setData(_LINES, line.lines)
            item.setData(_FILE_NAME, line.file_name)
            told = "\n".join((*line.lines, line.file_name))
            item.setToolTip(plain_tip(told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start(0)

    def _fit(self) -> None:
        beside = self.iconSize().width() if self.iconSize().isValid() else em(self, 1.2)
        room = self.viewport().width() - beside - em(self, 1.5)
        for row in range(self.count()):
            item = self.item(row)
            name = self.fontMetrics().elidedText(item.data(_FILE_NAME), Qt.TextElideMode.ElideMiddle, max(room, 0))
            item.setText("\n".join((*item.data(_LINES), name)))
