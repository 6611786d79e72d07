"""A text that is wholly in sight has no scroll bar; a longer one has."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.fields.long_text import LongText


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[LongText]:
    page = QWidget()
    made = LongText(page, lowest=2, highest=6)
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addStretch(1)
    page.resize(300, 900)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield made


def settled(qtbot: QtBot, text: LongText) -> LongText:
    qtbot.waitUntil(lambda: text.height() == text.sizeHint().height())
    return text


@pytest.mark.parametrize("points", [8, 10.5, 13.5])
@pytest.mark.parametrize("lines", range(1, 7))
def test_no_bar_while_all_lines_are_in_sight(qtbot: QtBot, text: LongText, lines: int, points: float) -> None:
    font = text.font()
    font.setPointSizeF(points)
    text.setFont(font)
    text.set_value("\n".join(["Échéance"] * lines))
    settled(qtbot, text)
    assert text.verticalScrollBar().maximum() == 0
    assert not text.verticalScrollBar().isVisible()


def test_no_bar_either_for_words_that_wrap_and_signs_that_are_higher(qtbot: QtBot, text: LongText) -> None:
    text.set_value("Former les équipes 😀 puis suivre عربي chaque mois avec l’acheteur public")
    settled(qtbot, text)
    assert 1 < text.document().lineCount() <= 6
    assert text.verticalScrollBar().maximum() == 0


def test_a_longer_text_scrolls_and_one_that_was_cut_stops(qtbot: QtBot, text: LongText) -> None:
    text.set_value("\n".join(["Échéance"] * 7))
    qtbot.waitUntil(text.verticalScrollBar().isVisible)
    tallest = settled(qtbot, text).height()
    text.set_value("\n".join(["Échéance"] * 6))
    qtbot.waitUntil(lambda: not text.verticalScrollBar().isVisible())
    assert settled(qtbot, text).height() == tallest


def test_a_field_held_lower_than_its_text_scrolls(qtbot: QtBot, text: LongText) -> None:
    text.set_value("\n".join(["Échéance"] * 5))
    settled(qtbot, text).setFixedHeight(40)
    qtbot.waitUntil(text.verticalScrollBar().isVisible)
