"""What the window says of itself at the start: forms that were begun and not finished, and what is due today."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from facilitator_app.ui import messages

if TYPE_CHECKING:
    from facilitator_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class Offers(QObject):
    """One line in the message bar, with the one thing to do about it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._offer = ""
        window.acts.form_closed.connect(self._offer_again)

    def tell_day(self) -> None:
        """Says quietly what is due, at the first start of a day; whatever else there is to say comes before."""
        window = self._window
        if not window.bar.isHidden():
            return
        from facilitator_app.ui.due_view.day_summary import summary_of_day

        text = summary_of_day(window.desk, window.words, window.settings)
        if text:
            messages.warn(window, text, act=translate("MainWindow", "See"), do=window.show_due)

    def offer_drafts(self) -> None:
        """Offers the forms that were filled in and neither accepted nor given up."""
        window = self._window
        keys = window.acts.begun_forms()
        if not keys:
            return
        self._offer = translate("MainWindow", "%n form(s) had been begun and not finished.", "", len(keys))
        act = translate("MainWindow", "Resume")
        messages.tell(window, self._offer, act=act, do=lambda: window.acts.resume_form(keys[-1]))

    def _offer_again(self) -> None:
        """A form that was offered may have been finished meanwhile."""
        if self._offer and self._window.bar.text == self._offer:
            self._window.bar.hide()
            self.offer_drafts()
