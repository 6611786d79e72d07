"""Whoever can't see the screen hears what each control is, and every control can be found by its name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.review import Step, steps
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_form.dialog import ContractForm
from facilitator_app.ui.directory.dialog import DirectoryDialog
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.other_means import OtherMeansDialog
from facilitator_app.ui.papers.paper import issued_paper
from facilitator_app.ui.papers.send_dialog import SendDialog
from facilitator_app.ui.papers.sign_dialog import SignDialog
from facilitator_app.ui.papers.template_dialog import TemplateDialog
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.ui.review_wizard.start import StartMeeting
from tests.ui.review_wizard.conftest import Opened
from tests.ui.review_wizard.desks import WORDS


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What Tab or a click can reach, scrolled areas' own viewports aside."""
    for widget in root.findChildren(QWidget):
        reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QLabel)
        inside = isinstance(widget.parent(), QAbstractScrollArea)
        if reached and not inside and widget.isVisibleTo(root) and widget.focusProxy() is None:
            yield widget


def nameless(root: QWidget) -> list[str]:
    """The controls without an accessible name or an object name."""
    found = []
    for widget in focusable(root):
        spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not spoken or not widget.objectName():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {spoken!r}")
    return found


@pytest.mark.parametrize("step", list(Step))
def test_controls_of_each_step_are_named(desk: Desk, wizard: Opened, step: Step) -> None:
    meeting_id = "papier-bilan-1"
    if step not in steps(MeetingKind.ANNUAL_REVIEW):
        kind = MeetingKind.KICK_OFF if step is Step.PROJECTS else MeetingKind.FINAL_REVIEW
        meeting_id = desk.meetings.start("papier-marche", kind).id
    page = wizard(meeting_id)
    page._chosen(step, True)

    assert nameless(page) == []


def test_controls_of_the_dialogs_are_named(desk: Desk, qtbot: QtBot) -> None:
    issued = desk.papers.issue_minutes("bof-bilan-2", WORDS)
    viewer = PaperDialog(desk, WORDS, issued_paper(desk, issued.id))
    dialogs = (
        viewer,
        SendDialog(desk, WORDS, "bof-marche"),
        OtherMeansDialog(desk, WORDS, issued.id),
        SignDialog(desk, WORDS, issued.id, viewer.worker, viewer),
        TemplateDialog(desk, WORDS),
        ContractForm(desk, WORDS, "bof-marche"),
        DirectoryDialog(desk, WORDS),
        PapersDialog(desk, WORDS, "bof-marche"),
        StartMeeting(desk, WORDS, "bof-marche"),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert nameless(dialog) == []
    viewer.done(0)


def test_a_meeting_is_begun_or_resumed(desk: Desk, qtbot: QtBot) -> None:
    dialog = StartMeeting(desk, WORDS, "papier-marche")
    qtbot.addWidget(dialog)
    assert dialog.kind == "annual_review"

    dialog.accept()

    assert dialog.meeting_id == "papier-bilan-1"


def test_the_focus_comes_to_the_meeting_proposed(desk: Desk, qtbot: QtBot) -> None:
    dialog = StartMeeting(desk, WORDS, "bof-marche")
    qtbot.addWidget(dialog)
    assert dialog.focusWidget() is dialog.radios[dialog.kind]
    assert dialog.radios[dialog.kind] is not next(iter(dialog.radios.values()))
