"""Tips show what was typed or imported as text, never as markup that could name a file elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.services.desk import create_desk
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.contract_list.model import ContractModel
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.words import Words
from tests.ui.conftest import TODAY

IMAGE = "<img src=//host.example/x>"


def as_shown(tip: str) -> str:
    """What a tip's label shows of this text: it makes the same guess."""
    if not RichText.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", [IMAGE, f"{IMAGE}\nLot 2", f"Lot 2\n{IMAGE}", "a <b>b</b> & c"])
def test_markup_is_shown_as_text(qtbot: QtBot, text: str) -> None:
    assert as_shown(plain_tip(text)).replace("\u2028", "\n") == text


@pytest.mark.parametrize("text", ["", "Crèmerie & fils", "x < 3", "deux\nlignes"])
def test_other_text_stays(qtbot: QtBot, text: str) -> None:
    assert plain_tip(text) == text


def test_an_imported_title_reaches_for_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    desk = create_desk(tmp_path / "a.db", data_dir=tmp_path, clock=lambda: TODAY)
    desk.directory.save(Organisation(id="b", name="Ville d’exemple", kind=OrganisationKind.BUYER), None, "create")
    desk.contracts.save(Contract(id="c", reference="R-1", title=IMAGE, buyer_id="b"), None, "create")
    model = ContractModel(desk, Words())
    model.show(ListQuery())
    tips = [model.index(0, n).data(Qt.ItemDataRole.ToolTipRole) or "" for n in range(model.columnCount())]
    assert [as_shown(tip) for tip in tips if "img" in tip] == [IMAGE]
    assert not any("<img" in tip for tip in tips)
    desk.close()
