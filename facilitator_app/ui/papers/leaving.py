"""A document that is not issued yet, on its way out: it is issued at the moment something leaves, and not before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator_app.domain.problems import Problem
from facilitator_app.ui.worker import Progress, Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import Asked, Issued


class Leaving(QObject):
    """`issued` is the document as it would be kept, without id, and the one kept once it was issued; `pdf` shows it.

    `key` tells it from others for as long as it has no id.
    """

    def __init__(
        self,
        desk: "Desk",
        words: Words,
        asked: "Asked",
        issued: "Issued",
        pdf: bytes,
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._worker = desk, words, worker
        self.asked, self.issued, self.pdf = asked, issued, pdf
        self.issuing = False
        self.key = f"{issued.contract_id}/{issued.file_name}"

    def once_issued(
        self,
        act: Callable[[str], None],
        *,
        failed: Callable[[Problem], None],
        ended: Callable[[], None],
        owner: QObject,
    ) -> None:
        """Does something with the id of the document, which is issued first where it is not yet.

        `failed` gets the problem that kept it from being issued, `ended` is called last; all on the window's thread, as
        long as `owner` is there. While it is being issued, a further call does nothing.
        """
        if self.issuing:
            return
        if self.issued.id:
            act(self.issued.id)
            ended()
            return
        desk, asked, words = self._desk, self.asked, self._words

        def task(_progress: Progress) -> "Issued":
            beside = desk.beside()
            try:
                return beside.papers.issue(asked, words)
            finally:
                beside.close()

        def done(issued: "Issued") -> None:
            self.issued = issued
            self.issuing = False
            act(issued.id)

        def over() -> None:
            self.issuing = False
            ended()

        self.issuing = True
        self._worker.run(task, done=done, failed=failed, ended=over, owner=owner)
