"""How the schedule is drawn: months above, lines with their titles at the left, bars, marks and today."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.state import State
from facilitator_app.ui.charts.schedule import Bar, MarkKind, Schedule
from facilitator_app.ui.icons import draw_state
from facilitator_app.ui.theme import chars, em, is_dark, secondary_text, state_colour

if TYPE_CHECKING:
    from facilitator_app.ui.charts.schedule_chart import ScheduleChart

translate = QCoreApplication.translate

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_WIDE_ENOUGH_FOR_DAYS = 12.0
_WIDE_ENOUGH_FOR_WEEKS = 3.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the chart: a heading when there is no bar."""

    title: str
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes from the font: the width of the titles, the heights of the header and of a line."""

    gutter: int
    header: int
    line: int

    @staticmethod
    def of(chart: QWidget) -> Measures:
        """The sizes for a chart of this font and width."""
        gutter = min(chars(chart, 44), max(chars(chart, 18), round(chart.width() * 0.32)))
        return Measures(gutter, round(em(chart, 2.5)), round(em(chart, 1.75)))


class SchedulePainter:
    """One drawing of the chart."""

    def __init__(self, chart: ScheduleChart, painter: QPainter, measures: Measures) -> None:
        self._chart = chart
        self._painter = painter
        self._measures = measures
        self._palette = chart.palette()
        self._dark = is_dark(self._palette)
        self._room = chart.viewport().rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _colour(self, role: QPalette.ColorRole, alpha: int = 255) -> QColor:
        colour = QColor(self._palette.color(role))
        colour.setAlpha(alpha)
        return colour

    def background(self, rect: QRect) -> None:
        """The page."""
        self._painter.fillRect(rect, self._palette.color(QPalette.ColorRole.Base))

    # -- header

    def header(self, schedule: Schedule) -> None:
        """Months, and weeks or days where there is room; the lines below them run down the chart."""
        painter, measures = self._painter, self._measures
        painter.fillRect(0, 0, self._room.width(), measures.header, self._palette.color(QPalette.ColorRole.Window))
        painter.save()
        painter.setClipRect(measures.gutter, 0, self._room.width() - measures.gutter, self._room.height())
        self._months(schedule)
        painter.restore()
        painter.setPen(self._colour(QPalette.ColorRole.Mid))
        painter.drawLine(0, measures.header, self._room.width(), measures.header)
        painter.drawLine(measures.gutter, 0, measures.gutter, self._room.height())

    def _months(self, schedule: Schedule) -> None:
        painter, half = self._painter, self._measures.header // 2
        day = schedule.first.replace(day=1)
        locale = QLocale()
        form = self._longest_form(locale)
        while day <= schedule.last:
            after = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
            left, right = self._chart.x_of(max(day, schedule.first)), self._chart.x_of(after)
            painter.setPen(self._colour(QPalette.ColorRole.Mid, 140))
            painter.drawLine(QPointF(left, 0), QPointF(left, self._room.height()))
            name = _month_names(locale, day)[form]
            painter.setPen(self._palette.color(QPalette.ColorRole.Text))
            visible = max(left, float(self._measures.gutter))
            place = QRectF(visible + em(self._chart, 0.2), 0, right - visible, half)
            fits = QFontMetrics(self._chart.font()).horizontalAdvance(name) <= right - visible
            if fits and right > self._measures.gutter:
                painter.drawText(place, _LEFT, name)
            self._days(schedule, day, after)
            day = after

    def _longest_form(self, locale: QLocale) -> int:
        """The longest way to write months that fits all of them."""
        metrics = QFontMetrics(self._chart.font())
        room = 28 * self._chart.pixels_per_day - em(self._chart, 0.4)
        year = [_month_names(locale, dt.date(2028, month, 1)) for month in range(1, 13)]
        fits = (all(metrics.horizontalAdvance(names[form]) <= room for names in year) for form in range(3))
        return next((form for form, fit in enumerate(fits) if fit), 3)

    def _days(self, schedule: Schedule, day: dt.date, after: dt.date) -> None:
        painter, header = self._painter, self._measures.header
        wide = self._chart.pixels_per_day
        if wide < _WIDE_ENOUGH_FOR_WEEKS:
            return
        painter.setPen(secondary_text(self._palette))
        each = 1 if wide >= max(_WIDE_ENOUGH_FOR_DAYS, chars(self._chart, 3.2)) else 7
        metrics = QFontMetrics(self._chart.font())
        while day < after:
            if schedule.first <= day <= schedule.last and (each == 1 or day.weekday() == 0):
                text = str(day.day)
                width = metrics.horizontalAdvance(text) + 2
                place = QRectF(self._chart.x_of(day), header / 2, max(width, wide), header / 2)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            day += dt.timedelta(days=1)

    def today(self, day: dt.date) -> None:
        """A line down the chart with its word."""
        painter = self._painter
        x = self._chart.x_of(day) + self._chart.pixels_per_day / 2
        if not self._measures.gutter <= x <= self._room.width():
            return
        accent = self._palette.color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(x, self._measures.header), QPointF(x, self._room.height()))

    def today_word(self, day: dt.date) -> None:
        """The word above the line, in the header."""
        x = self._chart.x_of(day) + self._chart.pixels_per_day / 2
        if not self._measures.gutter <= x <= self._room.width():
            return
        painter = self._painter
        word = translate("Charts", "Today")
        font = QFont(self._chart.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        pad = em(self._chart, 0.3)
        width, height = metrics.horizontalAdvance(word) + 2 * pad, metrics.height()
        left = min(max(x - width / 2, float(self._measures.gutter)), float(self._room.width() - width))
        place = QRectF(left, self._measures.header - height - 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(place, pad / 2, pad / 2)
        painter.setFont(font)
        painter.setPen(self._palette.color(QPalette.ColorRole.BrightText))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), word)
        painter.setFont(self._chart.font())

    # -- lines

    def lines(self, lines: list[Line], current: str) -> None:
        """All lines in sight."""
        painter = self._painter
        metrics = QFontMetrics(self._chart.font())
        bold = QFont(self._chart.font())
        bold.setBold(True)
        for number, line in enumerate(lines):
            rect = self._chart.line_rect(number)
            if rect.bottom() < self._measures.header or rect.top() > self._room.height():
                continue
            here = line.bar is not None and line.bar.id == current
            if line.bar is None:
                painter.fillRect(rect, self._palette.color(QPalette.ColorRole.Window))
            elif here:
                painter.fillRect(rect, self._palette.color(QPalette.ColorRole.Highlight))
            painter.setPen(self._colour(QPalette.ColorRole.Mid, 70))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            pad = em(self._chart, 0.35)
            room = self._measures.gutter - 2 * pad - (0 if line.bar is None else em(self._chart, 1.1))
            left = pad if line.bar is None else pad + em(self._chart, 1.1)
            painter.setFont(bold if line.bar is None else self._chart.font())
            painter.setPen(self._palette.color(QPalette.ColorRole.Text))
            wide = self._room.width() if line.bar is None else room
            text = QFontMetrics(painter.font()).elidedText(line.title, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRect(left, rect.top(), wide, rect.height()), _LEFT, text)
            if line.bar is not None:
                side = em(self._chart, 0.85)
                sign = QRectF(pad, rect.top() + (rect.height() - side) / 2, side, side)
                draw_state(painter, sign, line.bar.state, state_colour(line.bar.state, self._dark))
                painter.save()
                painter.setClipRect(
                    self._measures.gutter, self._measures.header, self._room.width(), self._room.height()
                )
                self._mark(line.bar, rect, here, metrics)
                painter.restore()

    def _mark(self, bar: Bar, row: QRect, here: bool, metrics: QFontMetrics) -> None:
        place = self._chart.bar_rect(bar)
        colour = state_colour(bar.state, self._dark)
        if place.isEmpty():
            self._undated(row)
            return
        if bar.kind is MarkKind.ACTION:
            self._bar(bar, place, colour)
            self._dates(bar, place.intersected(self._plot()), place, metrics)
        else:
            self._day_mark(bar, place, colour, metrics)
        if here and self._chart.hasFocus():
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Accent), 2))
            self._painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 4, 4)

    def _undated(self, row: QRect) -> None:
        painter, pad = self._painter, em(self._chart, 0.35)
        side = em(self._chart, 0.85)
        colour = state_colour(State.WATCH, self._dark)
        left = self._measures.gutter + pad
        draw_state(painter, QRectF(left, row.top() + (row.height() - side) / 2, side, side), State.WATCH, colour)
        painter.setPen(colour)
        text = translate("Charts", "no dates yet: draw them with the mouse, or press Enter")
        painter.drawText(QRect(left + side + pad, row.top(), self._room.width(), row.height()), _LEFT, text)

    def _bar(self, bar: Bar, place: QRectF, colour: QColor) -> None:
        painter = self._painter
        pale = QColor(colour)
        pale.setAlpha(70 if self._dark else 55)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(pale)
        painter.drawRoundedRect(place, 3, 3)
        if bar.progress > 0:
            done = QRectF(place)
            done.setWidth(max(3.0, place.width() * min(100, bar.progress) / 100))
            done.setTop(place.bottom() - place.height() * 0.3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(done, 2, 2)

    def _plot(self) -> QRectF:
        return QRectF(self._room).adjusted(self._measures.gutter, self._measures.header, 0, 0)

    def _dates(self, bar: Bar, seen: QRectF, place: QRectF, metrics: QFontMetrics) -> None:
        """The dates in the bar, or beside it; at the edge of the chart, with an arrow, when the bar lies beyond."""
        if bar.end is None or bar.start is None:
            only = bar.end or bar.start
            text = translate("Charts", "{date} only").format(date=_short(only)) if only is not None else ""
        else:
            text = f"{_short(bar.start)} – {_short(bar.end)}"
        pad = em(self._chart, 0.35)
        before, after = place.right() <= self._measures.gutter, place.left() >= self._room.width()
        text = f"← {text}" if before else f"{text} →" if after else text
        width = metrics.horizontalAdvance(text)
        self._painter.setPen(self._palette.color(QPalette.ColorRole.Text))
        if width + 2 * pad <= seen.width():
            inside = QRectF(seen.left() + pad, place.top(), seen.width(), place.height() * 0.9)
            self._painter.drawText(inside, _LEFT, text)
            return
        left = max(place.right(), float(self._measures.gutter)) + pad
        if left + width > self._room.width():
            left = min(place.left(), float(self._room.width())) - width - pad
        self._painter.drawText(QRectF(left, place.top(), width + 2, place.height()), _LEFT, text)

    def _day_mark(self, bar: Bar, place: QRectF, colour: QColor, metrics: QFontMetrics) -> None:
        painter = self._painter
        side = em(self._chart, 0.5)
        x, y = place.center().x(), place.center().y()
        painter.setPen(QPen(colour, 1.5))
        filled = bar.kind is MarkKind.MEETING
        painter.setBrush(colour if filled else self._palette.color(QPalette.ColorRole.Base))
        diamond = [QPointF(x, y - side), QPointF(x + side, y), QPointF(x, y + side), QPointF(x - side, y)]
        painter.drawPolygon(QPolygonF(diamond))
        day = bar.end or bar.start
        text = _short(day) if day is not None else ""
        width = metrics.horizontalAdvance(text)
        left = x + side + em(self._chart, 0.3)
        if left + width > self._room.width():
            left = x - side - em(self._chart, 0.3) - width
        painter.setPen(self._palette.color(QPalette.ColorRole.Text))
        painter.drawText(QRectF(left, place.top(), width + 2, place.height()), _LEFT, text)


def _month_names(locale: QLocale, day: dt.date) -> tuple[str, str, str, str]:
    """A month from its longest to its shortest writing."""
    short = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return (
        f"{locale.standaloneMonthName(day.month)} {day.year}",
        f"{short} {day.year % 100:02}",
        short,
        locale.standaloneMonthName(day.month, QLocale.FormatType.NarrowFormat),
    )


def _short(day: dt.date) -> str:
    return f"{day.day:02}/{day.month:02}"
