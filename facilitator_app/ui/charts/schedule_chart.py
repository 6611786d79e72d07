"""The schedule of a plan, drawn: bars to move and stretch by mouse and keys, marks for meetings and deadlines."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QToolTip, QWidget

from facilitator_app.ui.charts.schedule import Bar, MarkKind, Schedule, shifted, stretched
from facilitator_app.ui.charts.schedule_painting import Line, Measures, SchedulePainter
from facilitator_app.ui.theme import em
from facilitator_app.ui.tooltips import plain_tip

translate = QCoreApplication.translate

CLOSEST_PIXELS_PER_DAY = 40.0
ZOOM_STEP = 1.3


class ScheduleChart(QAbstractScrollArea):
    """Lines of bars and marks over days. It never keeps a change: it tells it, and shows what it is given back."""

    moved = Signal(str, object, object, bool)
    """A bar's id, its new start and end, and whether more of the same is coming (a drag, a held key)."""
    released = Signal()
    """A drag or a series of keys is over."""
    current_changed = Signal(str)
    activated = Signal(str)
    """Enter or a double click on a line."""
    row_key = Signal(int)
    """Insert, Delete, Ctrl+D or Alt+arrows: an act on the current line, as Qt's key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scheduleChart")
        self.setAccessibleName(translate("Charts", "Schedule"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._schedule: Schedule | None = None
        self._lines: list[Line] = []
        self._current = ""
        self._zoom = 0.0
        self._measures = Measures.of(self)
        self._drag: tuple[str, str, QPoint, Bar] | None = None
        self._told = ""
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)

    # -- content

    def set_schedule(self, schedule: Schedule) -> None:
        """Shows other lines. The current one, the zoom and the place scrolled to are kept."""
        self._schedule = schedule
        lines: list[Line] = []
        for key, title in schedule.groups:
            mine = [bar for bar in schedule.bars if bar.group == key]
            if mine or not schedule.bars:
                lines.append(Line(title, None))
                lines += [Line(bar.title, bar) for bar in mine]
        self._lines = lines
        if self._bar(self._current) is None:
            self._current = next((line.bar.id for line in lines if line.bar is not None and line.bar.movable), "")
        self._fit_bars()
        self._tell()
        self.viewport().update()

    @property
    def current(self) -> str:
        """The id of the current line, or ""."""
        return self._current

    def set_current(self, bar_id: str) -> None:
        """Makes a line the current one and brings it into sight."""
        if self._bar(bar_id) is None:
            return
        if bar_id != self._current:
            self._current = bar_id
            self.current_changed.emit(bar_id)
        self._into_sight()
        self._tell()
        self.viewport().update()

    def _bar(self, bar_id: str) -> Bar | None:
        return next((line.bar for line in self._lines if line.bar is not None and line.bar.id == bar_id), None)

    def _tell(self) -> None:
        bar = self._bar(self._current)
        said = bar.sentence if bar is not None else ""
        if said == self._told:
            return
        self._told = said
        self.setAccessibleDescription(said)
        if self.hasFocus() and said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # -- places

    def _fit(self) -> float:
        schedule = self._schedule
        days = (schedule.last - schedule.first).days + 1 if schedule is not None else 365
        return max(0.2, (self.viewport().width() - self._measures.gutter) / days)

    @property
    def pixels_per_day(self) -> float:
        """The zoom."""
        return self._zoom or self._fit()

    def x_of(self, day: dt.date) -> float:
        """The place of the beginning of a day in the viewport."""
        if self._schedule is None:
            return 0.0
        offset = self.horizontalScrollBar().value()
        return self._measures.gutter + (day - self._schedule.first).days * self.pixels_per_day - offset

    def line_rect(self, number: int) -> QRect:
        """The place of a line in the viewport."""
        height = self._measures.line
        top = self._measures.header + number * height - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), height)

    def bar_rect(self, bar: Bar) -> QRectF:
        """The place of a bar in the viewport; empty when it has no dates."""
        number = next((n for n, line in enumerate(self._lines) if line.bar is not None and line.bar.id == bar.id), -1)
        start, end = bar.start or bar.end, bar.end or bar.start
        if number < 0 or start is None or end is None:
            return QRectF()
        row = self.line_rect(number)
        inset = self._measures.line * 0.16
        left = self.x_of(start)
        width = max(self.pixels_per_day, self.x_of(max(start, end) + dt.timedelta(days=1)) - left, 4.0)
        return QRectF(left, row.top() + inset, width, row.height() - 2 * inset)

    def _fit_bars(self) -> None:
        schedule = self._schedule
        days = (schedule.last - schedule.first).days + 1 if schedule is not None else 1
        wide = round(days * self.pixels_per_day) + self._measures.gutter - self.viewport().width()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, wide if self._zoom else 0))
        across.setPageStep(max(1, self.viewport().width() - self._measures.gutter))
        across.setSingleStep(round(self.pixels_per_day * 7) or 1)
        high = self._measures.header + len(self._lines) * self._measures.line - self.viewport().height()
        down.setRange(0, max(0, high))
        down.setPageStep(max(1, self.viewport().height() - self._measures.header))
        down.setSingleStep(self._measures.line)

    def _into_sight(self) -> None:
        number = next((n for n, line in enumerate(self._lines) if line.bar and line.bar.id == self._current), -1)
        if number < 0:
            return
        rect = self.line_rect(number)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if rect.top() < self._measures.header:
            down.setValue(down.value() + rect.top() - self._measures.header)
        elif rect.bottom() > self.viewport().height():
            down.setValue(down.value() + rect.bottom() - self.viewport().height())
        bar = self._bar(self._current)
        place = self.bar_rect(bar) if bar is not None else QRectF()
        if not place.isEmpty() and self._zoom:
            if place.right() > self.viewport().width():
                across.setValue(across.value() + round(place.right() - self.viewport().width()) + em(self))
            if place.left() < self._measures.gutter:
                across.setValue(across.value() + round(place.left() - self._measures.gutter) - em(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measures = Measures.of(self)
        self._fit_bars()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measures = Measures.of(self)
            self._fit_bars()

    # -- zoom

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Draws days wider or narrower, keeping the day at `around` (or today) where it is."""
        if self._schedule is None:
            return
        before = self.pixels_per_day
        after = min(CLOSEST_PIXELS_PER_DAY, max(self._fit(), before * factor))
        middle = (self._measures.gutter + self.viewport().width()) / 2
        x = around if around is not None else min(max(self.x_of(self._schedule.today), middle / 2), middle * 1.5)
        day = (x - self._measures.gutter + self.horizontalScrollBar().value()) / before
        self._zoom = 0.0 if after <= self._fit() * 1.001 else after
        self._fit_bars()
        self.horizontalScrollBar().setValue(round(day * after - (x - self._measures.gutter)))
        self.viewport().update()

    def fit(self) -> None:
        """Shows the whole year."""
        self._zoom = 0.0
        self._fit_bars()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.zoom(ZOOM_STEP**steps, event.position().x())
            event.accept()
            return
        super().wheelEvent(event)

    # -- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        drawing = SchedulePainter(self, painter, self._measures)
        drawing.background(event.rect())
        if self._schedule is not None:
            drawing.lines(self._lines, self._current)
            drawing.today(self._schedule.today)
            drawing.header(self._schedule)
            drawing.today_word(self._schedule.today)
        painter.end()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not alt:
            days = (7 if control else 1) * (1 if key == Qt.Key.Key_Right else -1)
            self._nudge(days, stretch=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete) or (
            (alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)) or (control and key == Qt.Key.Key_D)
        ):
            self.row_key.emit(key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(key)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not control:
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus and not control:
            self.zoom(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0 and not control:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._current:
            self.activated.emit(self._current)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.released.emit()

    def _nudge(self, days: int, *, stretch: bool) -> None:
        bar = self._bar(self._current)
        if bar is None or not bar.movable or (bar.start is None and bar.end is None):
            return
        start, end = stretched(bar, days) if stretch else shifted(bar, days)
        if (start, end) != (bar.start, bar.end):
            self.moved.emit(bar.id, start, end, True)
            self._into_sight()

    def _step(self, key: int) -> None:
        ids = [line.bar.id for line in self._lines if line.bar is not None]
        if not ids:
            return
        at = ids.index(self._current) if self._current in ids else -1
        there = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Down: min(len(ids) - 1, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(ids) - 1,
        }[Qt.Key(key)]
        self.set_current(ids[there])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.released.emit()
        self.viewport().update()

    # -- mouse

    def _hit(self, place: QPointF) -> tuple[Bar | None, str]:
        """The bar under the mouse, and whether its start, its end or all of it ("move") is held; "draw" beside it."""
        number = (round(place.y()) - self._measures.header + self.verticalScrollBar().value()) // self._measures.line
        if place.y() < self._measures.header or not 0 <= number < len(self._lines):
            return None, ""
        bar = self._lines[number].bar
        if bar is None or place.x() < self._measures.gutter:
            return bar, ""
        rect = self.bar_rect(bar)
        grip = min(em(self, 0.4), max(3.0, rect.width() / 4))
        if rect.isEmpty():
            return bar, "draw" if bar.movable else ""
        if not bar.movable or not rect.adjusted(-grip, 0, grip, 0).contains(place):
            return bar, ""
        if place.x() <= rect.left() + grip:
            return bar, "start"
        return bar, "end" if place.x() >= rect.right() - grip else "move"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        bar, hold = self._hit(event.position())
        if bar is not None:
            self.set_current(bar.id)
            if hold:
                self._drag = (bar.id, hold, event.position().toPoint(), bar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            bar, hold = self._hit(event.position())
            shape = Qt.CursorShape
            cursor = {"start": shape.SizeHorCursor, "end": shape.SizeHorCursor, "move": shape.OpenHandCursor}
            self.viewport().setCursor(cursor.get(hold, shape.CrossCursor if hold == "draw" else shape.ArrowCursor))
            if bar is not None and not QToolTip.isVisible():
                self.viewport().setToolTip(plain_tip(bar.sentence))
            return
        bar_id, hold, pressed, bar = self._drag
        days = round((event.position().x() - pressed.x()) / self.pixels_per_day)
        if hold == "draw":
            start, end = self._drawn(pressed.x(), event.position().x())
        elif hold == "move":
            start, end = shifted(bar, days)
        else:
            start, end = stretched(bar, days, at_start=hold == "start")
        now = self._bar(bar_id)
        if now is not None and (start, end) != (now.start, now.end):
            self.moved.emit(bar_id, start, end, True)

    def _drawn(self, pressed: float, at: float) -> tuple[dt.date | None, dt.date | None]:
        if self._schedule is None:
            return None, None
        offset = self.horizontalScrollBar().value() - self._measures.gutter
        days = sorted(int((x + offset) / self.pixels_per_day) for x in (pressed, at))
        start, end = (self._schedule.first + dt.timedelta(days=day) for day in days)
        return start, end

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self._drag is not None:
            self._drag = None
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        bar, _ = self._hit(event.position())
        if bar is not None:
            self.activated.emit(bar.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(translate("Charts", "Zoom in (+)"), lambda: self.zoom(ZOOM_STEP))
        menu.addAction(translate("Charts", "Zoom out (−)"), lambda: self.zoom(1 / ZOOM_STEP))
        menu.addAction(translate("Charts", "Whole year (0)"), self.fit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def marks(self) -> list[Bar]:
        """The meetings and deadlines shown."""
        return [line.bar for line in self._lines if line.bar is not None and line.bar.kind is not MarkKind.ACTION]
