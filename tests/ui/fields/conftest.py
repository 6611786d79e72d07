"""Fields on a page of their own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.fields import Field
from tests.ui.fields.showing import Show


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Show]:
    """Shows fields one below the other."""
    kept: list[QWidget] = []

    def show(*fields: Field) -> QWidget:
        page = QWidget()
        kept.append(page)
        column = QVBoxLayout(page)
        for field in fields:
            column.addWidget(field)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    yield show
