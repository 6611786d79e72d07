"""What was typed and could not be saved is found in the clipboard when it is read again."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.unsaved import Unsaved


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a list."""

    id: str
    meeting_id: str = ""
    text: str = ""
    party: Party = Party.HOLDER
    done: bool = False
    due: dt.date | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What is under edit."""

    notes: str = ""
    lines: tuple[Line, ...] = ()


BEFORE = Value(notes="Former", lines=(Line(id="1", text="Known"),))


def refuse(_before: Value, _after: Value, _act: str) -> None:
    raise Problem(ProblemKind.CONFLICT)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    """A window with its message bar."""
    made = QWidget()
    qtbot.addWidget(made)
    MessageBar(made)
    return made


def read_again(widget: QWidget, typed: Value, now: Value) -> str:
    """Reads a value again that could not be saved as it was typed; gives what the message says."""
    editing: Editing[Value] = Editing(refuse, lambda _problem: None, widget)
    editing.open(BEFORE)
    editing.change(typed, "type")
    unsaved = Unsaved(words_for("en"), editing)
    editing.abandon()
    editing.open(now)
    unsaved.keep(widget)
    bar = widget.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    return "" if bar.isHidden() else bar.text


def test_all_that_was_typed_is_kept_in_its_order_and_in_words(widget: QWidget) -> None:
    line = Line(
        id="new",
        meeting_id="m",
        text="Offer <b>baskets</b>",
        party=Party.BUYER,
        done=True,
        due=dt.date(2026, 11, 30),
        amount=Decimal("12.5"),
    )
    told = read_again(widget, Value(notes="Mine", lines=(*BEFORE.lines, line)), BEFORE)
    assert QGuiApplication.clipboard().text() == "Mine\nOffer <b>baskets</b>\n30/11/2026\n12.5"
    assert "“Mine Offer <b>baskets</b>" in told


def test_what_is_there_all_the_same_needs_no_keeping(widget: QWidget) -> None:
    QGuiApplication.clipboard().setText("Somebody's own")
    assert read_again(widget, Value(notes="Mine", lines=BEFORE.lines), Value(notes="Mine")) == ""
    assert read_again(widget, BEFORE, BEFORE) == ""
    assert QGuiApplication.clipboard().text() == "Somebody's own"


def test_a_long_text_is_kept_whole_and_told_in_short(widget: QWidget) -> None:
    long = "word " * 100 + "{text}"
    told = read_again(widget, Value(notes=long), BEFORE)
    assert QGuiApplication.clipboard().text() == long
    assert len(told) < 200
    assert "…”" in told
