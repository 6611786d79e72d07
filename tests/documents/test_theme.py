from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Line, Shape, String

from facilitator_app.documents.charts.bars import state_bars
from facilitator_app.documents.charts.schedule import ScheduleChart
from facilitator_app.documents.charts.signs import sign
from facilitator_app.documents.charts.trend import trend_chart
from facilitator_app.documents.theme import (
    GROUND,
    INK,
    PAPER,
    QUIET,
    STATE_COLOURS,
    TRACK,
    close_theme,
    contrast_on_white,
    readable,
    theme,
)
from facilitator_app.documents.views import Mark
from tests.documents import samples

NEON = ["#FFFF00", "#39FF14", "#00FFFF", "#FF00FF", "#FF6EC7", "#CCFF00"]
PALE = ["#FFFFFF", "#F5A9B8", "#FFFDE7", "#E0F7FA", "#FEFEFE"]
ORDINARY = ["#1F3A68", "#00ff00", "#000000", "#005078", "#B00020", "#0B63C5"]
# Viénot, Brettel and Mollon (1999) for red and green, Machado (2009) for blue, on linear light.
BLINDNESS = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
    "protanopia": ((0.1124, 0.8876, 0), (0.1124, 0.8876, 0), (0.004, -0.004, 1)),
    "deuteranopia": ((0.2928, 0.7072, 0), (0.2928, 0.7072, 0), (-0.0223, 0.0223, 1)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}


def channels(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def luminance(colour: str, seen: str = "none") -> float:
    """The relative luminance of a colour as somebody sees it who lacks one kind of cone, or reads a grey print."""
    shares = [channel / 255 for channel in channels(colour)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    red, green, blue = (
        min(max(sum(factor * value for factor, value in zip(row, linear, strict=True)), 0.0), 1.0)
        for row in BLINDNESS[seen]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, seen: str = "none") -> float:
    low, high = sorted((luminance(one, seen), luminance(other, seen)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colour", [*NEON, *PALE, *ORDINARY])
def test_an_accent_is_darkened_until_it_can_be_read(colour: str) -> None:
    assert contrast_on_white(channels(readable(colour))) >= 4.5


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_any_accent_can_be_read_on_paper_and_in_tinted_boxes(colour: tuple[int, int, int]) -> None:
    shown = readable("#" + "".join(f"{channel:02x}" for channel in colour))
    assert contrast(shown, PAPER) >= 4.5
    assert contrast(shown, GROUND) >= 4.5


@pytest.mark.parametrize(("colour", "seen"), list(product([*NEON, *PALE, *ORDINARY], BLINDNESS)))
def test_lines_and_bars_in_any_accent_are_seen_by_all_and_in_black_and_white(colour: str, seen: str) -> None:
    shown = readable(colour)
    for background in (PAPER, GROUND):
        assert contrast(shown, background, seen) >= 3


@pytest.mark.parametrize(("mark", "seen"), list(product(STATE_COLOURS, BLINDNESS)))
def test_state_colours_are_seen_by_all_and_in_black_and_white(mark: Mark, seen: str) -> None:
    for background in (PAPER, GROUND, TRACK):
        assert contrast(STATE_COLOURS[mark], background, seen) >= 3


def test_a_dark_accent_is_left_alone() -> None:
    assert readable("#1F3A68") == "#1F3A68"


@pytest.mark.parametrize("colour", ["", "blue", "#12", "#GGGGGG", "1F3A68F"])
def test_what_is_no_colour_counts_as_ink(colour: str) -> None:
    assert readable(colour) == INK
    assert theme(colour).accent == INK


@pytest.mark.parametrize("colour", [*STATE_COLOURS.values(), QUIET])
def test_every_text_colour_can_be_read(colour: str) -> None:
    assert contrast(colour, PAPER) >= 4.5
    assert contrast(colour, GROUND) >= 4.5


def test_contrast_of_black() -> None:
    assert contrast_on_white([0, 0, 0]) == pytest.approx(21)


def test_no_text_is_too_small_to_read() -> None:
    for look in (theme("#005078"), close_theme("#005078")):
        assert min(style.size for style in (look.body, look.small, look.quiet, look.cell, look.column)) >= 8


# -- where colour is taken away, shapes and words are left -------------------------------------------------------------


def outline(shapes: list[Shape]) -> list[tuple[str, object]]:
    """What is left of a drawing without its colours."""
    colours = {"fillColor", "strokeColor"}
    return [
        (type(shape).__name__, {key: value for key, value in vars(shape).items() if key not in colours})
        for shape in shapes
    ]


def test_every_state_has_a_sign_of_its_own_shape() -> None:
    marks = [mark for mark in Mark if mark is not Mark.NONE]
    drawn = {mark: repr(outline(list(sign(mark, 0, 0, 10)))) for mark in marks}
    assert all(drawn[one] != drawn[other] for one, other in combinations(marks, 2))


def test_bars_of_states_are_told_by_sign_word_and_count() -> None:
    chart = state_bars(samples.counts(), 300)
    texts = [shape.text for shape in chart.drawing.contents if isinstance(shape, String)]
    for item in samples.counts().counts:
        if item.count:
            assert {item.state.text, str(item.count)} <= set(texts)


def test_the_target_of_a_curve_is_dashed_and_named_and_the_curve_is_not() -> None:
    shapes = trend_chart(samples.trend(), 300, readable("#FFFF00")).drawing.contents
    dashed = [shape for shape in shapes if isinstance(shape, Line) and shape.strokeDashArray]
    texts = [shape.text for shape in shapes if isinstance(shape, String)]
    assert len(dashed) == 1
    assert samples.trend().target_text in texts
    assert {"38\u202f%", "52\u202f%"} <= set(texts)


def test_bars_of_the_schedule_have_the_sign_of_their_state() -> None:
    schedule = samples.schedule(samples.ORDINARY)
    with_signs = ScheduleChart(schedule, 480, INK).part(0, 4).drawing.contents
    expected = sum(len(list(sign(row.state.mark, 0, 0, 7))) for row in schedule.rows if row.state)
    lines = [shape for shape in with_signs if not isinstance(shape, String)]
    assert expected > 0
    assert len(lines) > expected + len(schedule.rows)
