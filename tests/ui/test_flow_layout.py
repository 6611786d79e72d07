"""Chips on as many lines as the width asks for."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.flow_layout import FlowLayout


def test_what_does_not_fit_goes_to_the_next_line_and_heights_follow_their_texts(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row)
    chips = [QPushButton(text, row) for text in ("one", "two", "three")]
    for chip in chips:
        layout.addWidget(chip)
    line = chips[0].sizeHint().height()
    wide = sum(chip.sizeHint().width() + layout.spacing() for chip in chips)
    assert layout.heightForWidth(wide) == line
    narrow = chips[0].sizeHint().width()
    assert layout.heightForWidth(narrow) == 3 * line + 2 * layout.spacing()

    layout.setGeometry(QRect(0, 0, narrow, 500))
    assert [chip.y() for chip in chips] == [n * (line + layout.spacing()) for n in range(3)]

    layout.takeAt(2)
    assert layout.heightForWidth(narrow) == 2 * line + layout.spacing()
    chips[1].setText("so many words that this one chip takes the room of three")
    layout.invalidate()
    assert layout.heightForWidth(wide) > line
