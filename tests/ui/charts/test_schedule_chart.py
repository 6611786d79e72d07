"""The schedule under keys, mouse and wheel."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator_app.ui.charts.schedule import Bar, MarkKind, Schedule, shifted, stretched
from facilitator_app.ui.charts.schedule_chart import ScheduleChart

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
MAY_4, MAY_20 = dt.date(2026, 5, 4), dt.date(2026, 5, 20)
FIXED = Bar(id="meeting", group="m", title="Review", kind=MarkKind.MEETING, start=MAY_4, end=MAY_4)
DATED = Bar(id="dated", group="a", title="Train", start=MAY_4, end=MAY_20, movable=True, sentence="Train, in May")
UNDATED = Bar(id="undated", group="a", title="Later", movable=True)


class Board:
    """A chart that is shown what it asks for."""

    def __init__(self) -> None:
        self.chart = ScheduleChart()
        self.schedule = Schedule(
            bars=(FIXED, DATED, UNDATED),
            groups=(("m", "Meetings"), ("a", "Actions")),
            first=dt.date(2026, 1, 1),
            last=dt.date(2026, 12, 31),
            today=dt.date(2026, 6, 1),
        )
        self.released = 0
        self.chart.moved.connect(self._moved)
        self.chart.released.connect(self._count)
        self.chart.set_schedule(self.schedule)

    def bar(self, bar_id: str) -> Bar:
        """A line as it is now."""
        return next(bar for bar in self.schedule.bars if bar.id == bar_id)

    def _count(self) -> None:
        self.released += 1

    def _moved(self, bar_id: str, start: dt.date, end: dt.date, _typing: bool) -> None:
        bars = tuple(replace(b, start=start, end=end) if b.id == bar_id else b for b in self.schedule.bars)
        self.schedule = replace(self.schedule, bars=bars)
        self.chart.set_schedule(self.schedule)


@pytest.fixture
def board(qtbot: QtBot) -> Iterator[Board]:
    """A chart on screen, with the keyboard."""
    made = Board()
    qtbot.addWidget(made.chart)
    made.chart.resize(1200, 400)
    with qtbot.waitExposed(made.chart):
        made.chart.show()
    made.chart.activateWindow()
    made.chart.setFocus()
    qtbot.waitUntil(made.chart.hasFocus)
    yield made


def press(board: Board, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key on the chart."""
    QTest.keyClick(board.chart, key, modifier)


def test_a_bar_keeps_at_least_one_day() -> None:
    assert stretched(DATED, -40) == (MAY_4, MAY_4)
    assert stretched(DATED, 40, at_start=True) == (MAY_20, MAY_20)
    assert shifted(UNDATED, 3) == (None, None)


def test_arrows_move_a_day_a_week_and_the_end_alone(board: Board) -> None:
    assert board.chart.current == "dated"
    press(board, Key.Key_Right)
    press(board, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    press(board, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert (board.bar("dated").start, board.bar("dated").end) == (dt.date(2026, 5, 12), dt.date(2026, 5, 27))
    assert board.released == 3


def test_meetings_stay_where_they_are(board: Board) -> None:
    press(board, Key.Key_Up)
    assert board.chart.current == "meeting"
    press(board, Key.Key_Right)
    assert board.bar("meeting") == FIXED


def test_the_end_is_drawn_out_by_the_mouse(board: Board) -> None:
    rect = board.chart.bar_rect(DATED)
    grip = QPoint(round(rect.right()), round(rect.center().y()))
    days = round(10 * board.chart.pixels_per_day)
    view = board.chart.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, grip)
    QTest.mouseMove(view, grip + QPoint(days, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, grip + QPoint(days, 0))
    assert (board.bar("dated").start, board.bar("dated").end) == (MAY_4, dt.date(2026, 5, 30))


def test_dates_are_drawn_where_there_are_none(board: Board) -> None:
    row = board.chart.line_rect(4)
    start = QPoint(round(board.chart.x_of(dt.date(2026, 7, 6))) + 1, row.center().y())
    end = QPoint(round(board.chart.x_of(dt.date(2026, 7, 20))) + 1, row.center().y())
    view = board.chart.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, end)
    drawn = board.bar("undated")
    assert (drawn.start, drawn.end) == (dt.date(2026, 7, 6), dt.date(2026, 7, 20))


def test_zoom_by_keys_and_wheel_and_back_to_the_whole_year(board: Board) -> None:
    whole = board.chart.pixels_per_day
    press(board, Key.Key_Plus)
    press(board, Key.Key_Plus)
    assert board.chart.pixels_per_day > whole * 1.5
    under = board.chart.x_of(MAY_20)
    place = QPointF(under, 100)
    event = QWheelEvent(
        place,
        board.chart.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board.chart.viewport(), event)
    assert abs(board.chart.x_of(MAY_20) - under) <= 2
    press(board, Key.Key_Minus)
    press(board, Key.Key_0)
    assert board.chart.pixels_per_day == whole


def test_the_wheel_alone_changes_nothing(board: Board) -> None:
    before = board.schedule
    place = QPointF(600, 100)
    event = QWheelEvent(
        place,
        board.chart.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board.chart.viewport(), event)
    assert board.schedule is before


def test_the_current_line_is_told_in_words_and_opened_by_enter(qtbot: QtBot, board: Board) -> None:
    assert board.chart.accessibleDescription() == "Train, in May"
    with qtbot.waitSignal(board.chart.activated) as opened:
        press(board, Key.Key_Return)
    assert opened.args == ["dated"]


def test_acts_on_lines_are_passed_on(board: Board) -> None:
    keys: list[int] = []
    board.chart.row_key.connect(keys.append)
    press(board, Key.Key_Insert)
    press(board, Key.Key_Delete)
    press(board, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    press(board, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keys == [Key.Key_Insert, Key.Key_Delete, Key.Key_D, Key.Key_Up]
