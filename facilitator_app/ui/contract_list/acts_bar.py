"""The four main acts above the list; only their icons stay where there is no room for the words."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from facilitator_app.ui.theme import em


class ActsBar(QWidget):
    """Buttons of actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actsBar")
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def add(self, action: QAction) -> None:
        """Adds an action at the right."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        action.changed.connect(lambda: self._name(button))
        self._name(button)
        button.setAutoRaise(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
        self._fit()

    def _name(self, button: QToolButton) -> None:
        name = button.defaultAction().text().replace("&", "")
        if name != button.accessibleName():
            button.setAccessibleName(name)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self._fit()

    def _fit(self) -> None:
        side = em(self, 1.25)
        gap = self._row.spacing()
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for button in self._buttons:
                button.setIconSize(QSize(side, side))
                button.setToolButtonStyle(style)
            if sum(button.sizeHint().width() + gap for button in self._buttons) <= self.width():
                break
