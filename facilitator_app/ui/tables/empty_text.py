"""What an empty table says in its middle: how to begin, or that there is nothing where nothing can be added."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.ui.tables.columns import R
from facilitator_app.ui.tables.description import Description
from facilitator_app.ui.theme import em, secondary_text

translate = QCoreApplication.translate


class EmptyText(QLabel):
    """Lies over the part of the table where rows would be, as wide as that is."""

    def __init__(self, description: Description[R], viewport: QWidget) -> None:
        super().__init__(description.empty, viewport)
        self.setObjectName(f"{description.name}Empty")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fixed, self._how_to_begin = description.fixed, description.empty
        self._viewport = viewport
        viewport.installEventFilter(self)
        self.place()

    def tell(self, *, writable: bool) -> None:
        """How to begin is said where one can: not in what is frozen."""
        begun = self._how_to_begin if writable or self._fixed else translate("Tables", "Nothing was entered here.")
        self.setText(begun if self._how_to_begin else "")

    def place(self) -> None:
        """Takes all the room there is now."""
        gap = em(self)
        self.setGeometry(self._viewport.rect().adjusted(gap, gap, -gap, -gap))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, secondary_text(self._viewport.palette()))
        self.setPalette(palette)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.PaletteChange):
            self.place()
        return False
