"""The trend of an indicator, drawn: values with their labels, target and start as lines, gaps where none is known."""

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator_app.ui.charts.trend import Trend, TrendPoint
from facilitator_app.ui.icons import draw_state
from facilitator_app.ui.theme import chars, em, is_dark, secondary_text, state_colour
from facilitator_app.ui.tooltips import plain_tip

translate = QCoreApplication.translate

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class TrendChart(QWidget):
    """Draws one trend, or says that there is nothing to draw yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trendChart")
        self.setAccessibleName(translate("Charts", "Trend"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._trend: Trend | None = None
        self._placed: list[QRectF] = []

    def set_trend(self, trend: Trend | None) -> None:
        """Shows another trend, or none."""
        if trend == self._trend:
            return
        self._trend = trend
        said = trend.sentence if trend is not None else translate("Charts", "No indicator chosen.")
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(trend.sentence) if trend is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a few labelled points."""
        return QSize(chars(self, 48), em(self, 11))

    def minimumSizeHint(self) -> QSize:
        """Small, yet readable."""
        return QSize(chars(self, 24), em(self, 6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()

    # -- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        trend = self._trend
        if trend is None or not (trend.points or trend.target is not None or trend.baseline is not None):
            painter.setPen(secondary_text(self.palette()))
            inside = self.rect().adjusted(em(self), 0, -em(self), 0)
            words = translate("Charts", "The curve appears with the first value.")
            painter.drawText(inside, _CENTRE | int(Qt.TextFlag.TextWordWrap), words)
            return
        self._placed = []
        scale = _Scale(trend, self._plot())
        self._draw_frame(painter, trend, scale)
        self._draw_reference_lines(painter, trend, scale)
        self._draw_curve(painter, trend, scale)

    def _plot(self) -> QRectF:
        line = em(self)
        return QRectF(self.rect()).adjusted(line * 1.6, line * 1.5, -line * 1.6, -line * 1.6)

    def _draw_frame(self, painter: QPainter, trend: Trend, scale: "_Scale") -> None:
        palette = self.palette()
        plot = scale.plot
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        metrics = QFontMetricsF(self.font())
        painter.setPen(secondary_text(palette))
        taken = -1e9
        last = QRectF()
        first_day, last_day = trend.span
        days = [first_day, *(point.day for point in trend.points if first_day < point.day < last_day), last_day]
        for day in [days[-1], *days[:-1]]:
            text = f"{day.month:02}/{day.year}"
            width = metrics.horizontalAdvance(text)
            x = min(max(scale.x(day), width / 2), self.width() - width / 2)
            rect = QRectF(x - width / 2, plot.bottom() + em(self, 0.2), width, metrics.height())
            if day == days[-1]:
                last = rect
            elif rect.left() < taken or rect.right() > last.left() - em(self, 0.4):
                continue
            else:
                taken = rect.right() + em(self, 0.4)
            painter.drawText(rect, _CENTRE, text)
        if trend.points and trend.points[0].day < trend.starts_on <= trend.points[-1].day:
            x = scale.x(trend.starts_on)
            faint = QColor(palette.color(QPalette.ColorRole.Mid))
            painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top() - em(self, 0.4)), QPointF(x, plot.bottom()))

    def _draw_reference_lines(self, painter: QPainter, trend: Trend, scale: "_Scale") -> None:
        palette = self.palette()
        plot = scale.plot
        text = palette.color(QPalette.ColorRole.Text)
        if trend.target is not None and trend.target_max is not None:
            band = QRectF(QPointF(plot.left(), scale.y(trend.target_max)), QPointF(plot.right(), scale.y(trend.target)))
            wash = QColor(palette.color(QPalette.ColorRole.Highlight))
            painter.fillRect(band, wash)
        for value in (trend.target, trend.target_max):
            if value is not None:
                painter.setPen(QPen(text, 1.5, Qt.PenStyle.DashLine))
                y = scale.y(value)
                painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
                self._placed.append(QRectF(plot.left(), y - 1, plot.width(), 2))
        if trend.target is not None:
            top = scale.y(trend.target_max if trend.target_max is not None else trend.target)
            self._label_line(painter, trend.target_text, top, plot, bold=True)
        if trend.baseline is not None:
            y = scale.y(trend.baseline)
            painter.setPen(QPen(secondary_text(palette), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            if plot.height() >= em(self, 4):
                self._keep_clear_of_start(trend, scale)
                self._label_line(painter, trend.baseline_text, y, plot, bold=False)

    def _keep_clear_of_start(self, trend: Trend, scale: "_Scale") -> None:
        """The label of the start stands on the side to which the way from there does not lead."""
        start = trend.start
        first = next((point for point in trend.points if point.figure is not None), None)
        if start is None or start.figure is None or first is None or first.figure is None:
            return
        begin, end = scale.y(start.figure), scale.y(first.figure)
        width = scale.x(first.day) - scale.x(start.day)
        if abs(end - begin) > 1:
            side = 1 if end > begin else -1
            self._placed.append(QRectF(scale.x(start.day), begin, width, side * em(self, 0.8)).normalized())

    def _label_line(self, painter: QPainter, text: str, y: float, plot: QRectF, *, bold: bool) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Text) if bold else secondary_text(palette))
        width = min(metrics.horizontalAdvance(text), plot.width() + em(self, 2))
        above = QRectF(plot.left() - em(self, 1.2), y - metrics.height() - 1, width, metrics.height())
        below = above.translated(0, metrics.height() + 3)
        rect = above if above.top() >= 0 and not self._hits(above) else below
        if rect.bottom() > self.height():
            rect = above
        self._placed.append(rect)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft), text)
        painter.setFont(self.font())

    def _hits(self, rect: QRectF) -> bool:
        return any(rect.intersects(other) for other in self._placed)

    def _draw_curve(self, painter: QPainter, trend: Trend, scale: "_Scale") -> None:
        palette = self.palette()
        colour = state_colour(trend.state, is_dark(palette))
        known = [(p, QPointF(scale.x(p.day), scale.y(p.figure))) for p in trend.points if p.figure is not None]
        marks = {id(point): place for point, place in known}
        painter.setPen(QPen(colour, max(2.0, em(self, 0.13))))
        for before, after in zip(trend.points, trend.points[1:], strict=False):
            if id(before) in marks and id(after) in marks:
                painter.drawLine(marks[id(before)], marks[id(after)])
        for point in trend.points:
            if point.figure is None:
                self._draw_gap(painter, point, scale)
        radius = em(self, 0.22)
        self._draw_start(painter, trend, scale, known)
        for _, place in known[:-1]:
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawEllipse(place, radius, radius)
        if known:
            side = em(self, 1.05)
            last = known[-1][1]
            spot = QRectF(last.x() - side / 2, last.y() - side / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawEllipse(last, side * 0.62, side * 0.62)
            draw_state(painter, spot, trend.state, colour)
            self._placed += [QRectF(p.x() - radius, p.y() - radius, 2 * radius, 2 * radius) for _, p in known[:-1]]
            self._placed.append(spot)
        first = known[:1] if len(known) > 1 else []
        # Where the chart is low, labels between the ends would only cover the curve.
        between = known[1:-1] if scale.plot.height() >= em(self, 4) else []
        self._label_points(painter, [known[-1:], first, between], colour)

    def _draw_start(
        self, painter: QPainter, trend: Trend, scale: "_Scale", known: list[tuple[TrendPoint, QPointF]]
    ) -> None:
        """How far the first value has come from the start: a thin line, since nothing was measured in between."""
        start = trend.start
        if start is None or start.figure is None:
            return
        pen = QPen(painter.pen())
        painter.setPen(QPen(pen.color(), max(1.0, em(self, 0.08)), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(scale.x(start.day), scale.y(start.figure)), known[0][1])
        painter.setPen(pen)

    def _label_points(self, painter: QPainter, ranks: list[list[tuple[TrendPoint, QPointF]]], colour: QColor) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        for number, rank in enumerate(ranks):
            for point, place in rank:
                font = bold if number == 0 else self.font()
                metrics = QFontMetricsF(font)
                width, height = metrics.horizontalAdvance(point.text), metrics.height()
                x = min(max(place.x(), width / 2 + 1), self.width() - width / 2 - 1)
                gap = em(self, 0.55)
                places = [place.y() - gap - height, place.y() + gap]
                rects = [QRectF(x - width / 2, top, width, height) for top in places]
                free = [r for r in rects if r.top() >= 0 and r.bottom() <= self.height() and not self._hits(r)]
                if not free and number == 2:
                    continue
                rect = free[0] if free else rects[0]
                self._placed.append(rect)
                painter.setFont(font)
                painter.setPen(colour if number == 0 else self.palette().color(QPalette.ColorRole.Text))
                painter.drawText(rect, _CENTRE, point.text)
        painter.setFont(self.font())

    def _draw_gap(self, painter: QPainter, point: TrendPoint, scale: "_Scale") -> None:
        """A cross at the foot of the chart, where a value was due and none is known."""
        colour = secondary_text(self.palette())
        x, y, arm = scale.x(point.day), scale.plot.bottom() - em(self, 0.5), em(self, 0.25)
        pen = QPen(painter.pen())
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm))
        painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm))
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(point.text)
        left = min(max(x - width / 2, 1), self.width() - width - 1)
        rect = QRectF(left, y - arm - metrics.height(), width, metrics.height())
        self._placed.append(rect)
        painter.drawText(rect, _CENTRE, point.text)
        painter.setPen(pen)


class _Scale:
    """Days and figures as places in the plot. Amounts and counts start from zero unless all is far above it."""

    def __init__(self, trend: Trend, plot: QRectF) -> None:
        self.plot = plot
        self._first, self._last = trend.span
        figures = [point.figure for point in trend.points if point.figure is not None]
        figures += [f for f in (trend.target, trend.target_max, trend.baseline) if f is not None]
        low, high = (min(figures), max(figures)) if figures else (Decimal(0), Decimal(1))
        if low > 0 and low < high * Decimal("0.6"):
            low = Decimal(0)
        if low == high:
            low, high = low - 1, high + 1
        margin = (high - low) * Decimal("0.08")
        self._low = float(low if low == 0 else low - margin)
        self._high = float(high + margin)

    def x(self, day: dt.date) -> float:
        """The place of a day; a lone day stands in the middle."""
        span = (self._last - self._first).days
        if not span:
            return self.plot.center().x()
        return self.plot.left() + self.plot.width() * (day - self._first).days / span

    def y(self, value: Decimal) -> float:
        """The place of a figure."""
        part = (float(value) - self._low) / (self._high - self._low)
        return self.plot.bottom() - self.plot.height() * part
