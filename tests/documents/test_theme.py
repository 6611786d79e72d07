import pytest

from facilitator_app.documents.theme import INK, QUIET, STATE_COLOURS, contrast_on_white, readable, theme


def channels(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


@pytest.mark.parametrize("colour", ["#FFFF00", "#FFFFFF", "#F5A9B8", "#1F3A68", "#00ff00", "#000000"])
def test_an_accent_is_darkened_until_it_can_be_read(colour: str) -> None:
    assert contrast_on_white(channels(readable(colour))) >= 4.5


def test_a_dark_accent_is_left_alone() -> None:
    assert readable("#1F3A68") == "#1F3A68"


@pytest.mark.parametrize("colour", ["", "blue", "#12", "#GGGGGG", "1F3A68F"])
def test_what_is_no_colour_counts_as_ink(colour: str) -> None:
    assert readable(colour) == INK
    assert theme(colour).accent == INK


@pytest.mark.parametrize("colour", [*STATE_COLOURS.values(), QUIET])
def test_every_text_colour_can_be_read(colour: str) -> None:
    assert contrast_on_white(channels(colour)) >= 4.5


def test_contrast_of_black() -> None:
    assert contrast_on_white([0, 0, 0]) == pytest.approx(21)
