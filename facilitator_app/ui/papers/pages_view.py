"""The pages of a document one below the other, drawn as they come into sight."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.papers.pdfium import Hit
from facilitator_app.ui.theme import FOUND, FOUND_FRAME, FOUND_IN_TURN, PAPER, em
from facilitator_app.ui.worker import Job, Progress, Worker

translate = QCoreApplication.translate

ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_LEAST = 0.1


class Fit(Enum):
    """Sizes that follow the window."""

    WIDTH = "width"
    PAGE = "page"


class PagesView(QAbstractScrollArea):
    """Shows pages at any size, with what was found marked. Scrolls with the usual keys; Ctrl+Home leads to page 1.

    `page_changed` tells the page in sight from 0, `zoomed` the scale (1.0 is the size on paper), `search_wanted` that
    Ctrl+F was typed here, `step_wanted` F3 (1) or Shift+F3 (-1).
    """

    page_changed = Signal(int)
    zoomed = Signal(float)
    search_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pdfPages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self._worker = worker
        self._pdf = b""
        self._sizes: tuple[QSizeF, ...] = ()
        self._tops: list[float] = []
        self._mode: Fit | float = Fit.WIDTH
        self._scale = 1.0
        self._images: dict[int, tuple[float, QImage]] = {}
        self._jobs: dict[int, tuple[float, Job]] = {}
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # -- the document

    def show_pdf(self, pdf: bytes, sizes: tuple[QSizeF, ...]) -> None:
        """Shows a document, at the place where the one before was left."""
        place = self.verticalScrollBar().value()
        self._forget_jobs()
        self._pdf, self._sizes, self._images = pdf, sizes, {}
        self.show_hits((), -1)
        self._page = min(self._page, max(0, len(sizes) - 1))
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self.page_changed.emit(self._page)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def drawn(self, number: int) -> bool:
        """Whether a page is drawn at its present size."""
        return self._images.get(number, (0.0, None))[0] == self._pixels()

    def go_to_page(self, number: int) -> None:
        """Brings the top of a page to the top of the window."""
        if 0 <= number < len(self._tops):
            self.verticalScrollBar().setValue(round(self._tops[number] - self._gap() / 2))

    # -- size

    @property
    def mode(self) -> Fit | float:
        """How the size is chosen: following the window, or a fixed scale."""
        return self._mode

    @property
    def scale(self) -> float:
        """The present size; 1.0 is that on paper."""
        return self._scale

    def set_mode(self, mode: Fit | float) -> None:
        """Another size; what is in the middle of the window stays in sight."""
        self._mode = mode
        self._lay_out()

    def zoom(self, by: int) -> None:
        """The next larger or smaller of the usual sizes."""
        slack = 0.01
        steps = [z for z in ZOOMS if (z > self._scale + slack if by > 0 else z < self._scale - slack)]
        if steps:
            self.set_mode(steps[0] if by > 0 else steps[-1])

    def _gap(self) -> int:
        return em(self, 0.7)

    def _per_point(self) -> float:
        """Logical pixels per point."""
        return self._scale * self.logicalDpiX() / pdfium.POINTS_PER_INCH

    def _pixels(self) -> float:
        return self._per_point() * self.devicePixelRatioF()

    def _wanted_scale(self) -> float:
        if isinstance(self._mode, float):
            return self._mode
        inch = self.logicalDpiX() / pdfium.POINTS_PER_INCH
        widest = max(size.width() for size in self._sizes) * inch
        scale = (self.viewport().width() - 2 * self._gap()) / widest
        if self._mode is Fit.PAGE:
            highest = max(size.height() for size in self._sizes) * inch
            scale = min(scale, (self.viewport().height() - 2 * self._gap()) / highest)
        return max(_LEAST, scale)

    def _lay_out(self) -> None:
        if not self._sizes:
            self._tops = []
            self.viewport().update()
            return
        middle = self._point_in_middle()
        self._scale = self._wanted_scale()
        top, per_point = float(self._gap()), self._per_point()
        self._tops = []
        for size in self._sizes:
            self._tops.append(top)
            top += size.height() * per_point + self._gap()
        widest = max(size.width() for size in self._sizes) * per_point + 2 * self._gap()
        room = self.viewport().size()
        for bar, length, seen in (
            (self.verticalScrollBar(), top, room.height()),
            (self.horizontalScrollBar(), widest, room.width()),
        ):
            bar.setPageStep(max(1, seen - self._gap()))
            bar.setSingleStep(em(self, 2))
            bar.setRange(0, max(0, round(length - seen)))
        if middle is not None:
            page, down = middle
            place = self._tops[min(page, len(self._tops) - 1)] + down * per_point - room.height() / 2
            self.verticalScrollBar().setValue(round(place))
        side = self.horizontalScrollBar()
        side.setValue(side.maximum() // 2)
        self._want_pages()
        self.viewport().update()
        self.zoomed.emit(self._scale)

    def _point_in_middle(self) -> tuple[int, float] | None:
        """The page in the middle of the window and how far down it, in points; None while at the top."""
        if not self._tops or self.verticalScrollBar().value() == 0:
            return None
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = max(n for n, top in enumerate(self._tops) if top <= middle or n == 0)
        return page, (middle - self._tops[page]) / self._per_point()

    def _rectangle(self, number: int) -> QRectF:
        """Where a page is in the window."""
        size = self._sizes[number] * self._per_point()
        side = max(float(self._gap()), (self.viewport().width() - size.width()) / 2)
        corner = QPointF(
            side - self.horizontalScrollBar().value(), self._tops[number] - self.verticalScrollBar().value()
        )
        return QRectF(corner, size)

    # -- drawing

    def _in_sight(self) -> list[int]:
        room = QRectF(self.viewport().rect())
        return [number for number in range(len(self._tops)) if self._rectangle(number).intersects(room)]

    def _want_pages(self) -> None:
        """Has the pages in sight drawn, then the next one; forgets those far away."""
        seen = self._in_sight()
        wanted = [*seen, *(n for n in (seen[-1] + 1,) if n < len(self._sizes))] if seen else []
        pixels = self._pixels()
        for number, (size, job) in list(self._jobs.items()):
            if number not in wanted or size != pixels:
                job.cancel()
                del self._jobs[number]
        self._images = {n: held for n, held in self._images.items() if wanted and wanted[0] - 2 <= n <= wanted[-1] + 2}
        for number in wanted:
            if number not in self._jobs and not self.drawn(number):
                self._jobs[number] = (pixels, self._draw(number, pixels))

    def _draw(self, number: int, pixels: float) -> Job:
        pdf = self._pdf

        def task(progress: Progress) -> QImage:
            # One that left the window while it waited is not drawn at all.
            progress(0, 1)
            return pdfium.page_image(pdf, number, pixels)

        def done(image: QImage) -> None:
            self._jobs.pop(number, None)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._images[number] = (pixels, image)
            self.viewport().update()

        return self._worker.run(task, done=done, owner=self)

    def _forget_jobs(self) -> None:
        for _size, job in self._jobs.values():
            job.cancel()
        self._jobs = {}

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._in_sight():
            sheet = self._rectangle(number)
            painter.fillRect(sheet, QColor(PAPER))
            held = self._images.get(number)
            if held is not None:
                size, image = held
                if size == self._pixels():
                    painter.drawImage(sheet.topLeft(), image)
                else:
                    painter.drawImage(sheet, image)
            self._paint_hits(painter, number, sheet)
        painter.end()

    def _paint_hits(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        # As a felt pen does: the letters stay as dark as they are.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for index, hit in enumerate(self._hits):
            if hit.page != number:
                continue
            for box in hit.boxes:
                mark = self._on_sheet(box, sheet)
                painter.fillRect(mark, QColor(FOUND_IN_TURN if index == self._hit else FOUND))
                if index == self._hit:
                    painter.setPen(QColor(FOUND_FRAME))
                    painter.drawRect(mark)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _on_sheet(self, box: QRectF, sheet: QRectF) -> QRectF:
        scale = self._per_point()
        at = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
        return at.translated(sheet.topLeft()).adjusted(-1, -1, 1, 1)

    # -- what was found

    def show_hits(self, hits: tuple[Hit, ...], current: int) -> None:
        """Marks what was found; the one in turn is brought into sight."""
        self._hits, self._hit = hits, current
        if 0 <= current < len(hits) and hits[current].boxes:
            hit = hits[current]
            mark = self._on_sheet(hit.boxes[0], self._rectangle(hit.page))
            room = self.viewport().rect()
            for bar, low, high, seen in (
                (self.verticalScrollBar(), mark.top(), mark.bottom(), room.height()),
                (self.horizontalScrollBar(), mark.left(), mark.right(), room.width()),
            ):
                if low < self._gap() or high > seen - self._gap():
                    bar.setValue(round(bar.value() + low - seen / 3))
        self.viewport().update()

    def nearest(self, hits: tuple[Hit, ...]) -> int:
        """The first of the hits at or below the top of the window, else the first of all; -1 of none."""
        for index, hit in enumerate(hits):
            if hit.boxes and self._on_sheet(hit.boxes[0], self._rectangle(hit.page)).top() >= 0:
                return index
        return 0 if hits else -1

    # -- moving

    def _scrolled(self) -> None:
        self._want_pages()
        self.viewport().update()
        third = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = max((n for n, top in enumerate(self._tops) if top <= third), default=0)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act(event):
            # Here these keys are the document's; elsewhere they are the program's.
            event.accept()
            return True
        return super().event(event)

    def _act(self, event: QKeyEvent) -> tuple[str, int] | None:
        """What a key does here."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.ZoomIn) or (control and event.key() == Qt.Key.Key_Equal):
            return "zoom", 1
        if event.matches(QKeySequence.StandardKey.ZoomOut):
            return "zoom", -1
        if control and event.key() in (Qt.Key.Key_0, Qt.Key.Key_Agrave):
            return "fit", 0
        if event.matches(QKeySequence.StandardKey.Find):
            return "search", 0
        if event.key() == Qt.Key.Key_F3:
            return "step", -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match self._act(event), event.key():
            case ("zoom", by), _:
                self.zoom(by)
            case ("fit", _), _:
                self.set_mode(1.0 if self._mode is Fit.WIDTH else Fit.WIDTH)
            case ("search", _), _:
                self.search_wanted.emit()
            case ("step", by), _:
                self.step_wanted.emit(by)
            case None, Qt.Key.Key_Home:
                bar.setValue(0)
            case None, Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case None, Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case None, Qt.Key.Key_PageDown | Qt.Key.Key_PageUp if control:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_tops"):
            self._lay_out()
