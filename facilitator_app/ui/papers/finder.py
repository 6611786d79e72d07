"""Looking for text in the document shown: what is typed is marked, and stepped through."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from facilitator_app.ui.icons import IconButton
from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.papers.pages_view import PagesView
from facilitator_app.ui.papers.pdfium import Hit, PageText
from facilitator_app.ui.theme import chars
from facilitator_app.ui.worker import Job, Progress, Worker

translate = QCoreApplication.translate

_PAUSE_MS = 120


class Finder(QWidget):
    """A line to type in, previous and next, and how many there are. Enter is next, Shift+Enter previous.

    Escape empties and closes it, and gives the keys back to the pages.
    """

    def __init__(self, worker: Worker, view: PagesView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pdfFinder")
        self._worker, self._view = worker, view
        self._pdf = b""
        self._texts: tuple[PageText, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._at = -1
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.line = QLineEdit(self)
        self.line.setObjectName("pdfSearch")
        asked = translate("PdfPreview", "Find in the document")
        self.line.setAccessibleName(asked)
        self.line.setPlaceholderText(asked)
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(chars(self, 60))
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.installEventFilter(self)
        self.previous = self._button(
            "pdfFindPrevious", "up", translate("PdfPreview", "Previous place (Shift+F3)"), lambda: self.step(-1)
        )
        self.next = self._button(
            "pdfFindNext", "down", translate("PdfPreview", "Next place (F3)"), lambda: self.step(1)
        )
        self.close_button = self._button(
            "pdfFindClose", "close", translate("PdfPreview", "Close the search"), self.leave
        )
        self.told = QLabel(self)
        self.told.setObjectName("pdfFound")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        for widget in (self.previous, self.next, self.told):
            row.addWidget(widget)
        row.addStretch(0)
        row.addWidget(self.close_button)
        view.search_wanted.connect(self.begin)
        view.step_wanted.connect(self.step)
        self._tell()
        self.hide()

    def _button(self, name: str, picture: str, label: str, act: Callable[[], None]) -> IconButton:
        button = IconButton(picture, label, self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def set_document(self, pdf: bytes, texts: tuple[PageText, ...]) -> None:
        """Another document: what is typed is looked for in it."""
        self._pdf, self._texts = pdf, texts
        self._hits, self._at = (), -1
        if self.line.text():
            self._look()

    def begin(self) -> None:
        """Opens the line and puts the cursor into it."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def leave(self) -> None:
        """Closes the line and takes the marks away."""
        self.line.clear()
        self._look()
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """To the next place, or the one before, round and round."""
        if not self.isVisible():
            self.begin()
        elif self._pause.isActive():
            self._look()
        elif self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    @property
    def found(self) -> tuple[int, int]:
        """The place in turn, from 1, and how many there are."""
        return self._at + 1, len(self._hits)

    def _look(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        pdf, texts, wanted = self._pdf, self._texts, self.line.text()
        if not wanted.strip() or not pdf:
            self._found(())
            return

        def task(progress: Progress) -> tuple[Hit, ...]:
            progress(0, 1)
            return pdfium.find(pdf, texts, wanted)

        self._job = self._worker.run(task, done=self._found, owner=self)

    def _found(self, hits: tuple[Hit, ...]) -> None:
        self._hits, self._at = hits, self._view.nearest(hits)
        self._show()

    def _show(self) -> None:
        self._view.show_hits(self._hits, self._at)
        self._tell()

    def _tell(self) -> None:
        if not self.line.text().strip():
            said = ""
        elif self._hits:
            said = translate("PdfPreview", "{number} of {count}").format(number=self._at + 1, count=len(self._hits))
        else:
            said = translate("PdfPreview", "Not found")
        self.told.setText(said)
        self.line.setAccessibleDescription(said)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._hits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            key = event.key()
            ours = key in (Qt.Key.Key_Escape, Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if ours and event.type() == QEvent.Type.KeyPress:
                if key == Qt.Key.Key_Escape:
                    self.leave()
                else:
                    self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)
