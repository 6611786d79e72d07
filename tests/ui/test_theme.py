"""Colours that can be read, sizes that follow the zoom."""

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from facilitator_app.domain.state import State
from facilitator_app.ui.theme import (
    DARK,
    LIGHT,
    Colours,
    apply_zoom,
    is_dark,
    next_zoom,
    palette_of,
    state_colour,
    state_sign,
)


def luminance(colour: QColor) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "dark"), [(LIGHT, False), (DARK, True)])
def test_states_and_texts_can_be_read_on_every_row(theme: Colours, dark: bool) -> None:
    inks = [state_colour(state, dark) for state in State] + [QColor(theme.text), QColor(theme.secondary)]
    for paper in (theme.page, theme.alternate, theme.selected, theme.window):
        for ink in inks:
            assert contrast(ink, QColor(paper)) >= 4.5, (ink.name(), paper)
    assert contrast(QColor(theme.on_accent), QColor(theme.accent)) >= 4.5
    assert is_dark(palette_of(theme)) is dark


def test_signs_differ() -> None:
    assert "".join(state_sign(state) for state in State) == "✔▶▲■○"


def test_zoom_steps_stay_between_their_bounds() -> None:
    assert next_zoom(100, 1) == 110
    assert next_zoom(100, -1) == 90
    assert next_zoom(250, 1) == 250
    assert next_zoom(80, -1) == 80
    assert next_zoom(175, 0) == 100


def test_zoom_scales_the_font_of_the_program(qapp: QApplication) -> None:
    base = QFont(qapp.font())
    apply_zoom(qapp, base, 200)
    doubled = qapp.font()
    apply_zoom(qapp, base, 100)
    sizes = (
        (doubled.pointSizeF(), base.pointSizeF()) if base.pointSizeF() > 0 else (doubled.pixelSize(), base.pixelSize())
    )
    assert sizes[0] == pytest.approx(2 * sizes[1])
