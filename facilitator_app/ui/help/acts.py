"""The commands of the menu « Aide » that explain: the word on the screen in front, and the tour of the example."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt

from facilitator_app.ui import messages

if TYPE_CHECKING:
    from facilitator_app.ui.help.pane import HelpPane
    from facilitator_app.ui.help.tour import Tour
    from facilitator_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

_WANTED, _SEEN = "tour/wanted", "tour/seen"


class HelpActs(QObject):
    """Pane and tour are made when first asked for: the window starts without them."""

    def __init__(self, window: "MainWindow", *, demo: bool) -> None:
        super().__init__(window)
        self._window = window
        self._demo = demo
        self.pane: HelpPane | None = None
        self.tour: Tour | None = None
        window.pages.changed.connect(self.follow)
        window.pages.help_changed.connect(self.follow)

    def toggle(self) -> None:
        """Shows or puts away the word of help on the screen in front."""
        window = self._window
        if self.pane is None:
            from facilitator_app.ui.help.pane import HelpPane

            self.pane = HelpPane(window.words, window)
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.pane)
            self.pane.visibilityChanged.connect(window.actions_.help.setChecked)
            self.pane.show()
        else:
            self.pane.setVisible(self.pane.isHidden())
        self.follow()
        if not self.pane.isHidden():
            self.pane.say()

    def follow(self) -> None:
        """Tells about the screen now in front, where the pane is open."""
        if self.pane is not None and not self.pane.isHidden():
            self.pane.share(self._window, self._window.stack.minimumSizeHint().width())
            self.pane.show_topic(self._window.pages.help_topic())

    def take_tour(self) -> None:
        """Begins the tour: here on the example, or in a second window that is opened on it."""
        if self._demo:
            self._begin_tour()
            return
        settings = self._window.settings
        settings.put(_WANTED, True)
        settings.sync()
        program = [] if getattr(sys, "frozen", False) else ["-m", "facilitator_app"]
        options = ["--demo", "--data-dir", str(self._window.desk.data_dir), "--language", self._window.words.language]
        started, _ = QProcess.startDetached(sys.executable, [*program, *options])
        if not started:
            messages.warn(self._window, translate("Tour", "The window with the examples could not be opened."))

    def offer_tour(self) -> None:
        """On the example: begins the tour that was asked for in the other window, or offers it once."""
        settings = self._window.settings
        if not self._demo:
            return
        if settings.flag(_WANTED):
            settings.put(_WANTED, False)
            self._begin_tour()
        elif not settings.flag(_SEEN):
            text = translate("Tour", "First visit? The tour shows the program in eight stops.")
            messages.tell(self._window, text, act=translate("Tour", "Take the tour"), do=self._begin_tour)
            settings.put(_SEEN, True)

    def _begin_tour(self) -> None:
        from facilitator_app.ui.help.tour import Tour

        self._window.settings.put(_SEEN, True)
        if self.tour is not None:
            self.tour.begin()
            return
        self.tour = Tour(self._window, self._window.words)
        self.tour.left.connect(self._end_tour)
        self.tour.begin()

    def _end_tour(self) -> None:
        if self.tour is not None:
            self.tour.deleteLater()
            self.tour = None
            self._window.show_list()
