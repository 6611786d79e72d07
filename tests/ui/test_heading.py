"""Headings follow the zoom."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.heading import Heading
from facilitator_app.ui.theme import apply_zoom


def test_a_heading_stays_larger_than_the_text_around_it(qtbot: QtBot, qapp: QApplication) -> None:
    base = QFont(qapp.font())
    around = QWidget()
    qtbot.addWidget(around)
    heading = Heading("<b>Décisions</b>", around, 1.2)
    try:
        for percent in (100, 200, 80):
            apply_zoom(qapp, base, percent)
            assert round(heading.font().pointSizeF() / around.font().pointSizeF(), 2) == 1.2
            assert heading.font().bold()
    finally:
        qapp.setFont(base)
    assert heading.text() == "<b>Décisions</b>"
