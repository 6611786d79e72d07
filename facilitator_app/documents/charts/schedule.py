"""The schedule: a bar per action and a diamond per date, under dated ticks, with today as a line."""

from datetime import date

from reportlab.graphics.shapes import Shape

from facilitator_app.documents.charts.chart import Chart, assemble
from facilitator_app.documents.charts.shapes import bar, diamond, label, polygon, stroke, text_width, two_lines
from facilitator_app.documents.charts.signs import sign
from facilitator_app.documents.theme import GROUND, INK, PAPER, QUIET, RULE, STATE_COLOURS
from facilitator_app.documents.views import Mark, Schedule, ScheduleRow

_ROW = 22.0
_BAR = 10.0
_AROUND_DATES = 15.0
_LOW_HEAD = 15.0
_YEAR = 10.0
_TODAY = 12.0
_POINT = 5.0
_SIGN = 7.0
_SIGN_ROOM = 12.0
_SIZE = 8.0
_LABEL_SIZE = 8.0
_LABEL_LEADING = 9.2
_LABEL_SHARE = 0.37
_BASELINE = 8.0


class ScheduleChart:
    """The schedule, whole or in parts of some rows each, where it is longer than what is left of a page.

    What is read instead: the schedule's own words, then each row with its dates.
    """

    def __init__(self, schedule: Schedule, width: float, colour: str) -> None:
        self._schedule = schedule
        self._drawer = _Drawer(schedule, width, colour)
        self.rows = len(schedule.rows)

    def height(self, rows: int) -> float:
        """The height of a part of so many rows."""
        return self._drawer.head + _ROW * rows

    def part(self, first: int, last: int) -> Chart:
        """The rows from ``first`` to before ``last``."""
        rows = self._schedule.rows[first:last]
        told = ". ".join(_in_words(row) for row in rows)
        return self._drawer.draw(rows, told if first else f"{self._schedule.alt} {told}")


def _in_words(row: ScheduleRow) -> str:
    """A row as it is read: its name, its dates, its state."""
    state = row.state.text if row.state is not None else ""
    return ", ".join(part for part in (row.label, row.told or row.dates, state) if part)


class _Drawer:
    def __init__(self, schedule: Schedule, width: float, colour: str) -> None:
        self._schedule = schedule
        self._width = width
        self._colour = colour
        self._left = width * _LABEL_SHARE
        self._days = max((schedule.end - schedule.start).days, 1)
        self._marks_today = schedule.today is not None and schedule.start <= schedule.today <= schedule.end
        self._scale = _LOW_HEAD + (_YEAR if any(tick.year for tick in schedule.ticks) else 0.0)
        self.head = self._scale + (_TODAY if self._marks_today else 0.0)

    def _x(self, day: date) -> float:
        share = (day - self._schedule.start).days / self._days
        return self._left + (self._width - self._left) * min(max(share, 0.0), 1.0)

    def draw(self, rows: tuple[ScheduleRow, ...], alt: str) -> Chart:
        body = _ROW * len(rows)
        shapes: list[Shape] = []
        for index in range(0, len(rows), 2):
            shapes.append(bar(0, body - _ROW * (index + 1), self._width, _ROW, GROUND))
        shapes += [*self._ticks(body), *self._today(body)]
        for index, row in enumerate(rows):
            shapes += self._row(row, body - _ROW * (index + 1), PAPER if index % 2 else GROUND)
        return assemble(self._width, body + self.head, shapes, alt)

    def _ticks(self, body: float) -> list[Shape]:
        shapes: list[Shape] = []
        free_from = self._left - 2
        for tick in self._schedule.ticks:
            x = self._x(tick.day)
            shapes.append(stroke((x, 0), (x, body + 2), RULE, 0.5))
            width = text_width(tick.text, _SIZE)
            if x + 1 >= free_from and x + 1 + width <= self._width + 4:
                shapes.append(label(x + 1, body + 5, tick.text, size=_SIZE, colour=QUIET))
                free_from = x + width + 6
            if tick.year and x + 1 + text_width(tick.year, _SIZE, bold=True) <= self._width + 4:
                shapes.append(label(x + 1, body + 5 + _YEAR, tick.year, size=_SIZE, colour=QUIET, bold=True))
        return shapes

    def _row(self, row: ScheduleRow, y: float, ground: str) -> list[Shape]:
        colour = STATE_COLOURS[row.state.mark] if row.state and row.state.mark is not Mark.NONE else self._colour
        start, end = self._x(row.start), self._x(row.end)
        if row.milestone:
            figure: list[Shape] = [diamond(end, y + _ROW / 2, 4.5, colour)]
            before, after = end - 7, end + 7
        else:
            figure = self._bar(row, y + (_ROW - _BAR) / 2, colour)
            before, after = start - 3, end + 4
        return [*self._name(row, y), *figure, *self._dates(row, before, after, y, ground)]

    def _bar(self, row: ScheduleRow, y: float, colour: str) -> list[Shape]:
        """The bar of a row; one that begins before the chart or goes on after it ends in a point there."""
        start, end = self._x(row.start), self._x(row.end)
        end = max(end, start + 2.0)
        early, late = row.start < self._schedule.start, row.end > self._schedule.end
        left, right = start + (_POINT if early else 0.0), end - (_POINT if late else 0.0)
        shapes: list[Shape] = [bar(left, y, max(right - left, 0.0), _BAR, colour)]
        if early:
            shapes.append(polygon([(left, y), (left, y + _BAR), (start, y + _BAR / 2)], colour))
        if late:
            shapes.append(polygon([(right, y), (right, y + _BAR), (end, y + _BAR / 2)], colour))
        return shapes

    def _name(self, row: ScheduleRow, y: float) -> list[Shape]:
        """The name on one line or two; what is longer is cut (the tables of actions say it whole)."""
        lines = two_lines(row.label, _LABEL_SIZE, self._left - _SIGN_ROOM - 6)
        top = y + _BASELINE + (_LABEL_LEADING / 2 if len(lines) > 1 else 0)
        bases = [top - _LABEL_LEADING * index for index in range(len(lines))]
        mark = row.state.mark if row.state else Mark.NONE
        shapes: list[Shape] = list(sign(mark, self._left - _SIGN_ROOM, y + (_ROW - _SIGN) / 2, _SIGN))
        for base, line in zip(bases, lines, strict=True):
            shapes.append(label(3, base, line, size=_LABEL_SIZE, colour=INK))
        return shapes

    def _dates(self, row: ScheduleRow, before: float, after: float, y: float, ground: str) -> list[Shape]:
        """The dates, right of the bar, left of it or in it, where there is room; the ticks stop around them."""
        width = text_width(row.dates, _SIZE)
        if not row.dates:
            return []
        if after + width <= self._width:
            left = after
        elif before - width >= self._left:
            left = before - width
        else:
            middle = (before + after) / 2
            inside = label(middle, y + _BASELINE, row.dates, size=_SIZE, colour=PAPER, anchor="middle")
            return [inside] if after - before > width + _AROUND_DATES else []
        blank = bar(left - 1, y + 1, width + 2, _ROW - 2, ground)
        return [blank, label(left, y + _BASELINE, row.dates, size=_SIZE, colour=QUIET)]

    def _today(self, body: float) -> list[Shape]:
        today, text = self._schedule.today, self._schedule.today_text
        if today is None or not self._marks_today:
            return []
        x = self._x(today)
        at_left = x + text_width(text, _SIZE, bold=True) > self._width
        words = label(
            x - 3 if at_left else x + 3,
            body + self._scale + 2,
            text,
            size=_SIZE,
            colour=INK,
            anchor="end" if at_left else "start",
            bold=True,
        )
        return [stroke((x, 0), (x, body + self._scale + 10), INK, 1.0, [3, 2]), words]
