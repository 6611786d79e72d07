"""A document on screen before it is printed or sent: page by page, at any size."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.ui.icons import icon
from facilitator_app.ui.theme import em
from facilitator_app.ui.worker import Job, Progress, Worker

translate = QCoreApplication.translate

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Page:
    """One page drawn: its image, its number from 0, and how many there are."""

    image: QImage
    number: int
    count: int


def draw_page(pdf: bytes, number: int, width: int) -> Page:
    """Draws a page so many pixels wide; a number too high gives the last page. Runs in the worker's thread."""
    # Imported here: it loads a library of its own, and only who looks at a document needs it.
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        count = len(document)
        number = max(0, min(number, count - 1))
        page = document[number]
        bitmap = page.render(scale=width / page.get_width())
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
        ).copy()
        bitmap.close()
        page.close()
    finally:
        document.close()
    return Page(image=image, number=number, count=count)


class PdfPreview(QWidget):
    """Shows the pages of a PDF. `make` produces it in the worker's thread; nothing here waits for it."""

    def __init__(self, worker: Worker, failed: Callable[[Problem], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pdfPreview")
        self._worker, self._failed = worker, failed
        self._pdf: bytes | None = None
        self._number = 0
        self._count = 0
        self._zoom: float | None = None
        self._drawn_width = 0
        self._job: Job | None = None
        self._sheet = QLabel(self)
        self._sheet.setObjectName("pdfPage")
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setObjectName("pdfScroll")
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(translate("PdfPreview", "Preview of the document"))
        self.area.setWidget(self._sheet)
        self._where = QLabel(self)
        self._where.setObjectName("pdfWhere")
        row = QHBoxLayout()
        self._buttons = {}
        for name, sign, text, act in (
            ("pdfPrevious", "left", translate("PdfPreview", "Previous page"), lambda: self.turn(-1)),
            ("pdfNext", "right", translate("PdfPreview", "Next page"), lambda: self.turn(1)),
            ("pdfSmaller", "zoom_out", translate("PdfPreview", "Smaller"), lambda: self.zoom(-1)),
            ("pdfLarger", "zoom_in", translate("PdfPreview", "Larger"), lambda: self.zoom(1)),
        ):
            button = QToolButton(self)
            button.setObjectName(name)
            button.setIcon(icon(sign))
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
            self._buttons[name] = button
            row.addWidget(button)
            if name == "pdfNext":
                row.addWidget(self._where, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.area, 1)
        for key, step in (("Alt+PgDown", 1), ("Alt+PgUp", -1)):
            sequence, here = QKeySequence.fromString(key), Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(sequence, self, context=here)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        self._say(translate("PdfPreview", "The preview is being made…"))

    @property
    def page_count(self) -> int:
        """How many pages are shown; 0 while there is nothing yet."""
        return self._count

    @property
    def page_number(self) -> int:
        """The page on screen, from 0."""
        return self._number

    def show_document(self, make: Callable[[], bytes]) -> None:
        """Makes a document and shows it, from the page that was on screen."""
        if self._job is not None:
            self._job.cancel()
        self._where.setText(translate("PdfPreview", "The preview is being made…"))

        def task(progress: Progress) -> bytes:
            # One that was overtaken while it waited is not made at all.
            progress(0, 1)
            return make()

        self._job = self._worker.run(task, done=self._made, failed=self._not_made)

    def clear(self) -> None:
        """Forgets the document shown."""
        if self._job is not None:
            self._job.cancel()
        self._pdf, self._count, self._number = None, 0, 0
        self._say("")

    def _made(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._draw(self._number)

    def _not_made(self, problem: Problem) -> None:
        self._say(translate("PdfPreview", "There is no preview."))
        self._failed(problem)

    def _say(self, text: str) -> None:
        self._sheet.setPixmap(QPixmap())
        self._sheet.setText(text)
        self._where.setText("")
        for button in self._buttons.values():
            button.setEnabled(False)

    def turn(self, by: int) -> None:
        """Goes some pages on, or back."""
        number = self._number + by
        if self._pdf is not None and 0 <= number < self._count:
            self._draw(number)
            self.area.verticalScrollBar().setValue(0)

    def zoom(self, by: int) -> None:
        """Larger or smaller, from the width of the window on."""
        now = self._zoom or 1.0
        steps = [z for z in ZOOMS if (z > now if by > 0 else z < now)]
        if steps:
            self._zoom = steps[0] if by > 0 else steps[-1]
            self._draw(self._number)

    def _width(self) -> int:
        room = max(200, self.area.viewport().width() - em(self))
        return round(room * (self._zoom or 1.0) * self.devicePixelRatioF())

    def _draw(self, number: int) -> None:
        pdf = self._pdf
        if pdf is None:
            return
        width = self._width()
        self._drawn_width = width
        if self._job is not None:
            self._job.cancel()

        def task(progress: Progress) -> Page:
            progress(0, 1)
            return draw_page(pdf, number, width)

        self._job = self._worker.run(task, done=self._show_page)

    def _show_page(self, page: Page) -> None:
        self._number, self._count = page.number, page.count
        pixmap = QPixmap.fromImage(page.image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(pixmap)
        where = translate("PdfPreview", "Page {number} of {count}").format(number=page.number + 1, count=page.count)
        self._where.setText(where)
        self._sheet.setAccessibleName(where)
        self._buttons["pdfPrevious"].setEnabled(page.number > 0)
        self._buttons["pdfNext"].setEnabled(page.number < page.count - 1)
        for name in ("pdfSmaller", "pdfLarger"):
            self._buttons[name].setEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pdf is not None and abs(self._width() - self._drawn_width) > em(self, 2):
            self._draw(self._number)
