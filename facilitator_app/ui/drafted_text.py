"""A title and a text typed in a dialog: undone step by step, and durable as a draft until they are accepted."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from facilitator_app.domain.message import MessageText
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.fields import Field
from facilitator_app.ui.resumed import tell_resumed
from facilitator_app.ui.saving import Editing
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.drafts import Drafts

translate = QCoreApplication.translate


class DraftedText(QObject):
    """The text of a dialog, which begins with `kept`, the one in use, or with what was typed before and not accepted.

    The draft is durable soon after the last key, stays when the dialog is closed any other way than by accepting, and
    is back the next time with a way to set it aside.
    """

    changed = Signal()
    """The text reads otherwise than before."""

    def __init__(self, drafts: "Drafts", key: str, kept: MessageText, words: Words, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._drafts, self._key, self._kept = drafts, key, kept
        self._words, self._dialog = words, dialog
        self.editing: Editing[MessageText] = Editing(self._keep, self._report, self)
        self._binding: Binding[MessageText] = Binding(self.editing)
        self.editing.open(kept)
        for action, keys in (
            (self.editing.undo_stack.createUndoAction(dialog), QKeySequence.StandardKey.Undo),
            (self.editing.undo_stack.createRedoAction(dialog), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            dialog.addAction(action)
        dialog.finished.connect(self.editing.flush)

    def begin(self, title: Field, body: Field) -> None:
        """Ties the fields, shows the text in them, and takes up what was typed before."""
        self._binding.tie(
            title,
            lambda text: text.subject,
            lambda text, typed: MessageText(subject=typed, body=text.body),
            translate("DraftedText", "title"),
        )
        self._binding.tie(
            body,
            lambda text: text.body,
            lambda text, typed: MessageText(subject=text.subject, body=typed),
            translate("DraftedText", "text"),
        )
        self.editing.changed.connect(self._show)
        self._show()
        draft = self._drafts.get(self._key)
        before = None if draft is None else from_draft(draft.text)
        if draft is not None and before is not None and before != self.value:
            self.change(before, translate("DraftedText", "resumed input"))
            tell_resumed(self._dialog, draft.at, self._words, self._set_aside)

    @property
    def value(self) -> MessageText:
        """The text as it now is."""
        return self.editing.value

    def change(self, text: MessageText, act: str) -> None:
        """Puts another text in place, as one step of undo."""
        self.editing.change(text, act)

    def accept(self) -> None:
        """The text as it now is has been taken into use: there is no draft any more. Raises Problem (disk full…)."""
        self._kept = self.value
        self.editing.flush()
        self._drafts.drop(self._key)

    def _set_aside(self) -> None:
        self.change(self._kept, translate("DraftedText", "setting the input aside"))

    def _show(self) -> None:
        self._binding.show()
        self.changed.emit()

    def _keep(self, _before: MessageText, after: MessageText, _act: str) -> None:
        if after == self._kept:
            self._drafts.drop(self._key)
        else:
            self._drafts.put(self._key, to_draft(after))

    def _report(self, problem: Problem) -> None:
        messages.show(self._dialog, problem, self._words)


def to_draft(text: MessageText) -> str:
    """A text as a draft keeps it."""
    return json.dumps({"subject": text.subject, "body": text.body}, ensure_ascii=False)


def from_draft(draft: str) -> MessageText | None:
    """The text of a draft; None when it can't be read."""
    try:
        told = json.loads(draft)
        return MessageText(subject=str(told["subject"]), body=str(told["body"]))
    except (ValueError, KeyError, TypeError):
        return None
