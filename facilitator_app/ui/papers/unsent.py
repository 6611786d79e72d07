"""The text of a message that was changed and not sent yet: durable soon after the last key, and back at the next go."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from facilitator_app.domain.message import MessageText
from facilitator_app.domain.problems import Problem
from facilitator_app.ui.drafted_text import from_draft, to_draft

if TYPE_CHECKING:
    from facilitator_app.services.drafts import Drafts

_MILLISECONDS = 300


class UnsentText(QObject):
    """Keeps what is typed for a document as a draft, under "sending:<id of the document>"."""

    def __init__(self, drafts: "Drafts", parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._waiting: tuple[str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("unsentTimer")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.flush)

    def put(self, issued_id: str, text: MessageText) -> None:
        """Has a text kept shortly."""
        self._waiting = _key(issued_id), to_draft(text)
        self._timer.start()

    def flush(self) -> None:
        """Makes what waits durable now. Where it can't be, it is lost with the dialog, as sending itself would be."""
        self._timer.stop()
        if self._waiting is not None:
            with suppress(Problem):
                self._drafts.put(*self._waiting)
            self._waiting = None

    def text(self, issued_id: str) -> MessageText | None:
        """The text kept for a document; None when there is none, or none that can be read."""
        kept = self._drafts.get(_key(issued_id))
        return None if kept is None else from_draft(kept.text)

    def drop(self, issued_id: str) -> None:
        """Forgets the text of a document."""
        self._timer.stop()
        self._waiting = None
        with suppress(Problem):
            self._drafts.drop(_key(issued_id))


def _key(issued_id: str) -> str:
    return f"sending:{issued_id}"
