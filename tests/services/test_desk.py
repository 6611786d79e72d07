"""Opening a database, beside oneself too; drafts and the library on it."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.library import Library, LibraryAxis
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk, create_desk, open_desk
from facilitator_app.services.listing import ListQuery


def test_what_was_saved_is_there_again(desk: Desk, contract: Contract) -> None:
    desk.close()
    again = open_desk(desk.path, data_dir=desk.data_dir, clock=lambda: dt.date(2026, 11, 22))
    assert again.contracts.get(contract.id) == contract
    assert again.today() == dt.date(2026, 11, 22)
    again.close()


def test_never_over_another_file(tmp_path: Path) -> None:
    (tmp_path / "plans.db").write_text("precious")
    with pytest.raises(Problem) as caught:
        create_desk(tmp_path / "plans.db", data_dir=tmp_path)
    assert caught.value.kind is ProblemKind.FILE_EXISTS


def test_a_second_desk_is_refused_but_may_read(desk: Desk, contract: Contract) -> None:
    with pytest.raises(Problem) as caught:
        open_desk(desk.path, data_dir=desk.data_dir)
    assert caught.value.kind is ProblemKind.LOCKED

    desk.refresh()
    reader = open_desk(desk.path, data_dir=desk.data_dir, read_only=True)
    assert reader.read_only
    assert [row.id for row in reader.contracts.page(ListQuery())] == [contract.id]
    with pytest.raises(Problem) as caught:
        reader.contracts.archive([contract.id])
    assert caught.value.kind is ProblemKind.READ_ONLY
    reader.close()


def test_a_desk_beside_sees_the_same(desk: Desk, contract: Contract) -> None:
    beside = desk.beside()
    assert beside.contracts.get(contract.id) == contract
    assert beside.today() == desk.today()
    beside.close()
    assert desk.contracts.get(contract.id) == contract


def test_acts_are_named_in_the_language_spoken_and_stay_undoable(desk: Desk, contract: Contract) -> None:
    desk.contracts.archive([contract.id])
    desk.speak(words_for("fr"))
    desk.contracts.restore([contract.id])

    assert desk.contracts.undo() == "désarchiver 1 marché"
    assert desk.contracts.undo() == "archive 1 contract"
    assert desk.contracts.get(contract.id) == contract


def test_drafts_wait_until_they_are_dropped(desk: Desk) -> None:
    desk.drafts.put("contract:new", "{")
    desk.drafts.put("contract:new", "{}")
    draft = desk.drafts.get("contract:new")
    assert draft is not None
    assert draft.text == "{}"
    assert [d.key for d in desk.drafts.all()] == ["contract:new"]
    desk.drafts.drop("contract:new")
    desk.drafts.drop("contract:new")
    assert desk.drafts.get("contract:new") is None


def test_library_shipped_and_own(desk: Desk) -> None:
    french, english = desk.library.shipped("fr"), desk.library.shipped("en")
    assert [a.id for a in french.axes] == [a.id for a in english.axes]
    assert french.axes[0].title != english.axes[0].title

    assert desk.library.own() == Library()
    own = Library(axes=(LibraryAxis(id="x", title="Eau"),))
    desk.library.save_own(own)
    desk.library.save_own(replace(own, axes=()))
    desk.library.save_own(own)
    assert desk.library.own() == own
