"""Where the pages of the main window lie: a page that needs more room than there is can be scrolled."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class PageArea(QScrollArea):
    """Keeps the window within the screen, whatever the zoom and the panes beside the page.

    A page takes all the room there is, and never less than it needs. Qt's own way (`widgetResizable`) would scroll as
    soon as a page can't have all the height it would like.
    """

    def __init__(self, pages: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pageArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = pages
        self.setWidget(pages)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def fit(self) -> None:
        """Gives the page in front its room."""
        need, room = self._pages.minimumSizeHint(), self.maximumViewportSize()
        beside, below = self.verticalScrollBar().sizeHint().width(), self.horizontalScrollBar().sizeHint().height()
        low = need.height() > room.height()
        narrow = need.width() > room.width() - (beside if low else 0)
        low = need.height() > room.height() - (below if narrow else 0)
        room -= QSize(beside if low else 0, below if narrow else 0)
        self._pages.resize(room.expandedTo(need))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Nothing: what does not fit is scrolled to."""
        return QSize(0, 0)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on by keyboard sees where: the area alone follows the Tab key only."""
        scrolls = self.verticalScrollBar().maximum() > 0 or self.horizontalScrollBar().maximum() > 0
        if now is not None and scrolls and self._pages.isAncestorOf(now):
            self.ensureWidgetVisible(now)
