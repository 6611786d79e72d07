"""The pane beside the page: what the screen in front is for, and the rule of the method behind it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QLabel, QMainWindow, QScrollArea, QStyle, QVBoxLayout, QWidget

from facilitator_app.ui.heading import Heading
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.help import HELP, keys_of
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

# Characters in a line: what reads well, and what still can be read where the page needs the room.
_USUAL, _LEAST = 38, 24


class HelpPane(QDockWidget):
    """Follows the screen in front while it is open."""

    def __init__(self, words: Words, window: QMainWindow) -> None:
        super().__init__(translate("HelpPane", "Help"), window)
        self.setObjectName("helpPane")
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self._words = words
        self._topic = ""
        inside = QWidget(self)
        self._title = Heading("", inside, 1.2)
        self._text = self._paragraph("helpText", inside)
        self._method = self._paragraph("helpMethod", inside)
        column = QVBoxLayout(inside)
        column.setSpacing(em(self, 0.5))
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(Heading(translate("HelpPane", "The method"), inside))
        column.addWidget(self._method)
        self._keys_title = Heading(translate("HelpPane", "At the keyboard"), inside)
        self._keys = self._paragraph("helpKeys", inside)
        column.addWidget(self._keys_title)
        column.addWidget(self._keys)
        column.addStretch(1)
        self._area = area = QScrollArea(self)
        area.setObjectName("helpArea")
        area.setAccessibleName(translate("HelpPane", "Help on this screen"))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(area)
        self.setMinimumWidth(chars(self, _LEAST))

    @staticmethod
    def _paragraph(name: str, parent: QWidget) -> QLabel:
        shown = QLabel(parent)
        shown.setObjectName(name)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return shown

    def share(self, window: QMainWindow, needed: int) -> None:
        """Takes what the page in front leaves of the window's width; `needed` is the least that page can do with."""
        self.setMinimumWidth(chars(self, _LEAST))
        left = window.width() - needed - window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent)
        width = max(self.minimumWidth(), min(chars(self, _USUAL), left))
        window.resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def show_topic(self, topic: str) -> None:
        """Tells about a screen; one without a word of its own leaves what was said."""
        if topic == self._topic or topic not in HELP:
            return
        self._topic = topic
        told = HELP[topic]
        translated = self._words.translate
        self._title.setText(translated(*told.title))
        self._text.setText(translated(*told.text))
        self._method.setText(translated(*told.method))
        self._keys.setText("\n\n".join(translated(*part) for part in keys_of(topic)))
        for shown in (self._keys_title, self._keys):
            shown.setVisible(bool(self._keys.text()))
        # Read as a whole when the pane comes to the front.
        for paragraph in (self._text, self._method, self._keys):
            paragraph.setAccessibleName(paragraph.text())
        # Tab comes to the area alone: what it shows is said there.
        self._area.setAccessibleDescription(self._spoken())

    def say(self) -> None:
        """Tells a screen reader what the pane shows, as the focus stays where it was."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._spoken()))

    def _spoken(self) -> str:
        return "\n".join(part.text() for part in (self._title, self._text, self._method, self._keys) if part.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
