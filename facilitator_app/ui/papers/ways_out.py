"""The ways a message leaves the program: the mail program, a folder, the clipboard; and the record of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.message import Sent, Way
from facilitator_app.services.sending import DraftFiles, Outgoing
from facilitator_app.ui import messages
from facilitator_app.ui.papers.striking import strike_sending
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

Act = Callable[[Outgoing], None]


class WaysOut:
    """Says on `widget`'s window what was done. `leave` does an act with the message once nothing stands in its way.

    `recorded` is told what was recorded as sent, and None once that was struck.
    """

    def __init__(
        self,
        desk: "Desk",
        words: Words,
        widget: QWidget,
        leave: Callable[[Act], None],
        recorded: Callable[[Outgoing | None], None],
    ) -> None:
        self._desk, self._words, self._widget = desk, words, widget
        self._leave, self._tell_recorded = leave, recorded
        self._written: tuple[Outgoing, DraftFiles] | None = None
        self._recorded: Outgoing | None = None

    def open_mail(self, outgoing: Outgoing) -> None:
        """Writes the draft and opens it with the system's mail program."""
        files = self._desk.sending.write(outgoing)
        self._written = outgoing, files
        show = translate("SendDialog", "Show in the folder")
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(files.draft))):
            told = translate(
                "SendDialog",
                "No mail program opens drafts here. The draft {draft} and the document are in {path}: open it there"
                " yourself, or copy text and addresses into your webmail and attach the document.",
            )
            told = told.replace("{draft}", files.draft.name).replace("{path}", str(files.draft.parent))
            messages.warn(self._widget, told, act=show, do=lambda: self._leave(self.show_folder))
            return
        self._record(outgoing, Way.MAIL_PROGRAM)
        told = translate(
            "SendDialog",
            "The draft is handed to your mail program: read it again, and send it there. Where it can’t be edited,"
            " choose “Edit as new message”.",
        )
        messages.tell(self._widget, told, act=show, do=lambda: self._leave(self.show_folder))

    def show_folder(self, outgoing: Outgoing) -> None:
        """Shows draft and document in their folder."""
        if self._written is None or self._written[0] != outgoing or not self._written[1].draft.exists():
            self._written = outgoing, self._desk.sending.write(outgoing)
        folder = str(self._written[1].draft.parent)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            told = translate("SendDialog", "The folder can’t be shown; draft and document are in {path}.")
            copy = translate("SendDialog", "Copy the path")
            act = QGuiApplication.clipboard().setText
            messages.warn(self._widget, told.replace("{path}", folder), act=copy, do=lambda: act(folder))
            return
        told = translate("SendDialog", "Draft and document are in {path}.").replace("{path}", folder)
        if self._recorded == outgoing:
            messages.tell(self._widget, told)
        else:
            self.offer_record(told, Way.FOLDER)

    def offer_record(self, told: str, way: Way) -> None:
        """Says what was done, and offers to record that the document went."""

        def record(outgoing: Outgoing) -> None:
            sent = self._record(outgoing, way)
            noted = translate("SendDialog", "The sending is recorded.")
            act = translate("SendDialog", "Noted in error…")
            messages.tell(self._widget, noted, act=act, do=lambda: self._strike(sent))

        act = translate("SendDialog", "Record the sending")
        messages.tell(self._widget, told, act=act, do=lambda: self._leave(record))

    def _record(self, outgoing: Outgoing, way: Way) -> Sent:
        sent = self._desk.sending.record(outgoing, way)
        self._recorded = outgoing
        self._tell_recorded(outgoing)
        return sent

    def _strike(self, sent: Sent) -> None:
        if strike_sending(self._desk, self._words, sent, self._widget):
            self._recorded = None
            self._tell_recorded(None)
