"""A document on screen before it is printed or sent: all its pages, at any size, searched and read aloud."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.ui.fields import guard_wheel
from facilitator_app.ui.icons import IconButton
from facilitator_app.ui.one_line import OneLine
from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.papers.finder import Finder
from facilitator_app.ui.papers.pages_view import ZOOMS, Fit, PagesView
from facilitator_app.ui.papers.pdfium import PageText
from facilitator_app.ui.theme import chars
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.worker import Job, Progress, Worker

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    sizes: tuple[QSizeF, ...]


class PdfPreview(QWidget):
    """Shows the pages of a PDF. `make` produces it in the worker's thread; nothing here waits for it.

    `shown` is emitted once a document is in sight, `read` once its text has been read too.
    """

    shown = Signal()
    read = Signal()

    def __init__(self, worker: Worker, failed: Callable[[Problem], None], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("pdfPreview")
        self._worker, self._failed = worker, failed
        self._made: _Made | None = None
        self._texts: tuple[PageText, ...] = ()
        self._jobs: list[Job] = []
        self.view = PagesView(worker, self)
        self.view.setAccessibleName(translate("PdfPreview", "Preview of the document"))
        self.finder = Finder(worker, self.view, self)
        self._message = QLabel(self)
        self._message.setObjectName("pdfMessage")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._where = OneLine("pdfWhere", self, 8)
        self._build()
        for key, step in (("Alt+PgDown", 1), ("Alt+PgUp", -1)):
            shortcut = QShortcut(QKeySequence.fromString(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        self.view.page_changed.connect(lambda _page: self._tell_page())
        self.view.zoomed.connect(lambda _scale: self._tell_size())
        self._say(translate("PdfPreview", "The preview is being made…"))

    def _build(self) -> None:
        self._previous = self._button("pdfPrevious", "up", translate("PdfPreview", "Previous page"))
        self._next = self._button("pdfNext", "down", translate("PdfPreview", "Next page"))
        self._smaller = self._button("pdfSmaller", "zoom_out", translate("PdfPreview", "Smaller"))
        self._larger = self._button("pdfLarger", "zoom_in", translate("PdfPreview", "Larger"))
        self._search = self._button("pdfFind", "search", translate("PdfPreview", "Find in the document"))
        self._previous.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        self._smaller.clicked.connect(lambda: self.zoom(-1))
        self._larger.clicked.connect(lambda: self.zoom(1))
        self._search.clicked.connect(self.finder.begin)
        self.size_box = self._sizes_box()
        row = QHBoxLayout()
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(self._smaller)
        row.addWidget(self.size_box)
        row.addWidget(self._larger)
        row.addStretch(1)
        row.addWidget(self._search)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._message)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.finder)
        column.addLayout(self._stack, 1)

    def _button(self, name: str, picture: str, label: str) -> IconButton:
        button = IconButton(picture, label, self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _sizes_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("pdfSize")
        box.setAccessibleName(translate("PdfPreview", "Size of the pages"))
        guard_wheel(box)
        box.addItem(translate("PdfPreview", "Page width"), Fit.WIDTH)
        box.addItem(translate("PdfPreview", "Whole page"), Fit.PAGE)
        for zoom in ZOOMS:
            box.addItem(_percent(zoom), zoom)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumWidth(chars(self, 10))
        box.activated.connect(lambda index: self.view.set_mode(box.itemData(index)))
        return box

    # -- the document

    @property
    def pdf(self) -> bytes | None:
        """The document shown; None while there is none."""
        return self._made.pdf if self._made is not None else None

    @property
    def page_count(self) -> int:
        """How many pages are shown; 0 while there is nothing yet."""
        return self.view.page_count if self._made is not None else 0

    def show_document(self, make: Callable[[], bytes]) -> None:
        """Makes a document and shows it, from the place that was on screen."""
        self._give_up()
        self._where.setText(translate("PdfPreview", "The preview is being made…"))

        def task(progress: Progress) -> _Made:
            # One that was overtaken while it waited is not made at all.
            progress(0, 1)
            pdf = make()
            return _Made(pdf, pdfium.page_sizes(pdf))

        self._jobs.append(self._worker.run(task, done=self._show, failed=self._not_made, owner=self))

    def clear(self) -> None:
        """Forgets the document shown."""
        self._give_up()
        self._made = None
        self._texts = ()
        self.view.show_pdf(b"", ())
        self.finder.set_document(b"", ())
        self._say("")

    def _give_up(self) -> None:
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _show(self, made: _Made) -> None:
        self._made = made
        self._texts = ()
        self._stack.setCurrentWidget(self.view)
        self.view.show_pdf(made.pdf, made.sizes)
        for widget in (self._smaller, self._larger, self._search, self.size_box):
            widget.setEnabled(True)
        self.shown.emit()
        pdf, count = made.pdf, len(made.sizes)

        def task(progress: Progress) -> tuple[PageText, ...]:
            texts = []
            for number in range(count):
                progress(number, count)
                texts.append(pdfium.page_text(pdf, number))
            return tuple(texts)

        self._jobs.append(self._worker.run(task, done=self._was_read, owner=self))

    def _was_read(self, texts: tuple[PageText, ...]) -> None:
        if self._made is not None:
            self._texts = texts
            self.finder.set_document(self._made.pdf, texts)
            self._tell_page()
            self.read.emit()

    def _not_made(self, problem: Problem) -> None:
        self._made = None
        self._say(translate("PdfPreview", "There is no preview."))
        self._failed(problem)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._where.setText("")
        self._stack.setCurrentWidget(self._message)
        for widget in (self._previous, self._next, self._smaller, self._larger, self._search, self.size_box):
            widget.setEnabled(False)

    # -- moving

    def turn(self, by: int) -> None:
        """Goes some pages on, or back."""
        self.view.go_to_page(self.view.page + by)

    def zoom(self, by: int) -> None:
        """Larger or smaller."""
        self.view.zoom(by)

    def _tell_page(self) -> None:
        if self._made is None:
            return
        page, count = self.view.page, self.view.page_count
        where = translate("PdfPreview", "Page {number} of {count}").format(number=page + 1, count=count)
        self._where.setText(where)
        self.view.setAccessibleName(where)
        self.view.setAccessibleDescription(self._texts[page].text if page < len(self._texts) else "")
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page < count - 1)

    def _tell_size(self) -> None:
        mode = self.view.mode
        index = next(i for i in range(self.size_box.count()) if self.size_box.itemData(i) == mode)
        self.size_box.setCurrentIndex(index)
        self.size_box.setToolTip(plain_tip(_percent(self.view.scale)))


def _percent(scale: float) -> str:
    return translate("PdfPreview", "{number}%").format(number=round(scale * 100))
