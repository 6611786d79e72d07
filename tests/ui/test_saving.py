"""Undo with words, typing that merges, and saving that loses nothing."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui.saving import Editing


class Shelf:
    """Where values are made durable, and what went wrong on the way."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, str, str]] = []
        self.reported: list[Problem] = []
        self.full = False

    def save(self, before: str, after: str, label: str) -> None:
        if self.full:
            raise Problem(ProblemKind.DISK_FULL, path="plans.db")
        self.saved.append((before, after, label))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def editing(qtbot: QtBot, shelf: Shelf) -> Iterator[Editing[str]]:
    editing: Editing[str] = Editing(shelf.save, shelf.reported.append)
    editing.open("")
    yield editing
    editing.deleteLater()


def test_tidying_up_is_durable_and_no_step_of_undo(editing: Editing[str], shelf: Shelf) -> None:
    editing.change("objective\n\n", "paste lines")
    editing.tidy("objective", "empty lines taken out")

    assert shelf.saved[-1] == ("objective\n\n", "objective", "empty lines taken out")
    assert editing.undo_stack.undoText() == "paste lines"
    assert editing.next_undo() == ("", "objective\n\n")
    editing.undo_stack.undo()
    assert editing.value == ""
    assert editing.next_undo() is None


def test_tidying_up_what_the_last_act_did_takes_that_act_with_it(editing: Editing[str], shelf: Shelf) -> None:
    editing.change("objective", "add an objective")
    editing.change("objective\n", "add a line")
    told: list[object] = []
    editing.stepped.connect(lambda *values: told.append(values))
    editing.tidy("objective", "empty lines taken out")

    assert editing.value == "objective"
    assert shelf.saved[-1][1] == "objective"
    assert (editing.undo_stack.undoText(), editing.undo_stack.canRedo(), told) == ("add an objective", False, [])


def test_what_is_undone_and_done_again_is_told_with_both_values(editing: Editing[str]) -> None:
    told: list[tuple[object, object]] = []
    editing.stepped.connect(lambda before, after: told.append((before, after)))
    editing.change("objective", "add an objective")
    assert told == []
    editing.undo_stack.undo()
    editing.undo_stack.redo()
    assert told == [("objective", ""), ("", "objective")]


def test_an_act_is_durable_at_once_and_undone_by_its_name(editing: Editing[str], shelf: Shelf) -> None:
    editing.change("objective", "add an objective")

    assert shelf.saved == [("", "objective", "add an objective")]
    assert editing.undo_stack.undoText() == "add an objective"
    editing.undo_stack.undo()
    assert editing.value == ""
    assert shelf.saved[-1] == ("objective", "", "undo: add an objective")
    editing.undo_stack.redo()
    assert editing.value == "objective"
    assert shelf.saved[-1] == ("", "objective", "add an objective")


def test_typing_in_one_field_is_one_step_saved_when_the_keys_pause(
    qtbot: QtBot, editing: Editing[str], shelf: Shelf
) -> None:
    for typed in ("l", "le", "len", "lent"):
        editing.change(typed, "change the title", "title")
    assert shelf.saved == []
    assert editing.undo_stack.count() == 1

    with qtbot.waitSignal(editing.saving_changed, timeout=2_000):
        pass
    assert shelf.saved == [("", "lent", "change the title")]
    editing.undo_stack.undo()
    assert editing.value == ""


def test_what_is_typed_after_leaving_the_field_is_a_step_of_its_own(editing: Editing[str], shelf: Shelf) -> None:
    editing.change("a", "change the title", "title")
    editing.end_typing()
    editing.change("ab", "change the title", "title")
    assert editing.undo_stack.count() == 2
    assert shelf.saved == [("", "a", "change the title")]
    editing.flush()


def test_going_to_another_field_saves_the_first_under_its_own_name(editing: Editing[str], shelf: Shelf) -> None:
    editing.change("a", "change the title", "title")
    editing.change("a b", "change the note", "note")
    editing.flush()
    assert [label for *_, label in shelf.saved] == ["change the title", "change the note"]


def test_typing_back_to_the_start_leaves_nothing_to_undo(editing: Editing[str]) -> None:
    editing.change("a", "change the title", "title")
    editing.change("", "change the title", "title")
    editing.flush()
    assert editing.undo_stack.count() == 0


def test_a_full_disk_is_told_once_and_nothing_typed_is_lost(editing: Editing[str], shelf: Shelf) -> None:
    shelf.full = True
    editing.change("a", "change the title")
    editing.change("ab", "change the title")
    assert editing.value == "ab"
    assert editing.pending
    assert [problem.kind for problem in shelf.reported] == [ProblemKind.DISK_FULL]
    assert editing.saved_sentence() == "Not saved yet: trying again"

    shelf.full = False
    assert editing.flush()
    assert shelf.saved == [("", "ab", "change the title")]
    assert editing.saved_sentence().startswith("Saved at ")
    assert not editing.pending


def test_opening_another_value_saves_the_first_and_forgets_its_steps(editing: Editing[str], shelf: Shelf) -> None:
    editing.change("a", "change the title", "title")
    editing.open("other")
    assert shelf.saved == [("", "a", "change the title")]
    assert editing.undo_stack.count() == 0
    assert editing.value == "other"
    assert editing.saved_sentence() == ""
