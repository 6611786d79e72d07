"""A document printed page by page, at the printer's resolution, without stopping the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.worker import Progress, Worker

# A page at 600 dots per inch takes 100 MB while it is drawn; finer is not seen on paper.
_FINEST = 600


def ask_printer(name: str, size: QSizeF, count: int, parent: QWidget) -> QPrinter | None:
    """Lets the person choose printer and pages (sizes in points); None when they gave up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # What is printed into a file never takes the place of the document itself, which is accessible, and may be signed.
    path = Path(name)
    code = QCoreApplication.translate("Printing", "printout")
    printer.setDocName(path.with_stem(f"{path.stem}_{code}").name)
    printer.setResolution(min(printer.resolution(), _FINEST))
    portrait = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(portrait, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, count)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    agreed = dialog.exec()
    dialog.deleteLater()
    return printer if agreed else None


def pages_asked_for(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, from 0, as often as the printer does not repeat them by itself."""
    first = printer.fromPage() or 1
    last = min(printer.toPage() or count, count)
    pages = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages * (1 if printer.supportsMultipleCopies() else printer.copyCount())


class PrintRun(QObject):
    """Prints pages one after the other: each is drawn in the worker's thread, then handed to the printer.

    `ended` is called once, with whether all went to the printer.
    """

    def __init__(
        self,
        pdf: bytes,
        pages: list[int],
        printer: QPrinter,
        worker: Worker,
        ended: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pdf, self._pages, self._printer, self._worker, self._ended = pdf, pages, printer, worker, ended
        self._next = 0
        self._painter = QPainter()

    def start(self) -> None:
        """Begins; returns at once."""
        if not self._pages or not self._painter.begin(self._printer):
            self._end(False)
            return
        self._draw()

    def _draw(self) -> None:
        pdf, number = self._pdf, self._pages[self._next]
        pixels = self._printer.resolution() / pdfium.POINTS_PER_INCH

        def task(_progress: Progress) -> QImage:
            return pdfium.page_image(pdf, number, pixels)

        self._worker.run(task, done=self._print)

    def _print(self, image: QImage) -> None:
        if self._next and not self._printer.newPage():
            self._painter.end()
            self._end(False)
            return
        paper = QRectF(self._painter.viewport())
        fitted = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(paper.topLeft(), fitted)
        target.moveCenter(paper.center())
        self._painter.drawImage(target, image)
        self._next += 1
        if self._next < len(self._pages):
            self._draw()
        else:
            self._end(self._painter.end())

    def _end(self, well: bool) -> None:
        self._ended(well)
        self.deleteLater()
