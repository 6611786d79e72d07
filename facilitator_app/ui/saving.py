"""The life of a value being edited: undo with words, and each edit durable at once or shortly after the last key."""

import datetime as dt
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from facilitator_app.domain.problems import Problem

translate = QCoreApplication.translate

T = TypeVar("T")

# After the last key. The rest of the half second that is promised is for a window still painting and a slow disk.
TYPING_PAUSE_MS = 200
RETRY_MS = 5_000

Save = Callable[[T, T, str], None]


class Editing(QObject, Generic[T]):
    """One frozen value (a plan, a meeting) under the hands of the person.

    `save(before, after, label)` makes a change durable before it returns, or raises Problem; then nothing typed is
    lost: the value stays as it is, `report` is called once per kind of trouble, and saving is tried again with the
    next change and every few seconds. Undoing and redoing are saved like any other change.
    """

    changed = Signal()
    """The value has changed: typed, undone, redone or opened."""
    saving_changed = Signal()
    """What `saved_sentence` says has changed."""
    stepped = Signal(object, object)
    """A step was undone or done again: the values before and after."""

    def __init__(self, save: Save[T], report: Callable[[Problem], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._report = report
        self._value: T | None = None
        self._saved: T | None = None
        self._label = ""
        self._pending_key = ""
        self._session = 0
        self._trouble: Problem | None = None
        self.saved_at: dt.datetime | None = None
        self.openings = 0
        """How often a value was opened: what belongs to one opening means nothing in the next."""
        self.undo_stack = QUndoStack(self)
        self._timer = QTimer(self)
        self._timer.setObjectName("savingTimer")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def value(self) -> T:
        """The value as it now is, typed text included."""
        if self._value is None:
            raise LookupError("nothing is being edited")
        return self._value

    @property
    def stored(self) -> T:
        """The value as it was last made durable."""
        if self._saved is None:
            raise LookupError("nothing is being edited")
        return self._saved

    @property
    def opened(self) -> bool:
        """Whether there is a value."""
        return self._value is not None

    @property
    def pending(self) -> bool:
        """Whether something is not yet durable."""
        return self._value is not self._saved

    @property
    def trouble(self) -> Problem | None:
        """What keeps the last change from being saved, or None."""
        return self._trouble

    def open(self, value: T) -> None:
        """Starts on another value, as stored. What was pending is saved first; the undo steps are forgotten."""
        self.flush()
        self._timer.stop()
        self._value = self._saved = value
        self._trouble = None
        self.openings += 1
        self.saved_at = None
        self.undo_stack.clear()
        self.changed.emit()
        self.saving_changed.emit()

    def change(self, after: T, label: str, merge_key: str = "") -> None:
        """Takes a new value as one undo step named by `label` ("change objective").

        With a `merge_key` the change is typing: it joins the step before when that has the same key and typing has not
        ended in between, and it is saved once the keys pause. Without one it is saved before the screen shows it.
        """
        before = self.value
        if after == before:
            return
        if self.pending and merge_key != self._pending_key:
            self.flush()
        self._pending_key = merge_key
        self.undo_stack.push(_Step(self, (before, after), label, (merge_key, self._session) if merge_key else None))

    def tidy(self, after: T, label: str) -> None:
        """Takes a value with what says nothing taken out, such as empty lines: no act of a person, nothing to undo.

        Where that takes back all that the last act did, as with a line added and never filled in, that act goes too.
        """
        if after == self.value:
            return
        self.flush()
        last = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(last, _Step) and last.values == (after, self.value):
            last.forget()
            self.undo_stack.undo()
        else:
            self.take(after, label, False)

    def next_undo(self) -> tuple[T, T] | None:
        """The values before and after the step that would be undone next; None where there is none."""
        step = self.undo_stack.command(self.undo_stack.index() - 1)
        return step.values if isinstance(step, _Step) else None

    def end_typing(self) -> None:
        """The field is left: what is typed next, even there, is a step of its own, and what was typed is saved."""
        self._session += 1
        if self.pending:
            self.flush()

    def flush(self) -> bool:
        """Saves what is pending, now. Says whether all is durable."""
        self._timer.stop()
        before, after = self._saved, self._value
        if before is None or after is None or before is after:
            return True
        try:
            self._save(before, after, self._label)
        except Problem as problem:
            self._failed(problem)
            return False
        self._saved = after
        self._trouble = None
        self.saved_at = dt.datetime.now()
        self.saving_changed.emit()
        return True

    def abandon(self) -> None:
        """Gives up what could not be saved: the value is again as it is stored."""
        self._timer.stop()
        self._value = self._saved
        self._trouble = None
        self.undo_stack.clear()
        self.changed.emit()
        self.saving_changed.emit()

    def saved_sentence(self) -> str:
        """When the last change was made durable, or that it is not, as one short sentence; empty before any change."""
        if self._trouble is not None:
            return translate("Saving", "Not saved yet: trying again")
        if self.saved_at is None:
            return ""
        hour, minute = f"{self.saved_at.hour}", f"{self.saved_at.minute:02}"
        return translate("Saving", "Saved at {hour}:{minute}").format(hour=hour, minute=minute)

    def take(self, value: T, label: str, typing: bool) -> None:
        """Puts a step's value in place: called by the undo stack."""
        self._value = value
        self._label = label
        if typing:
            self._timer.start(TYPING_PAUSE_MS)
        else:
            self.flush()
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        known = self._trouble is not None and self._trouble.kind == problem.kind
        self._trouble = problem
        self._timer.start(RETRY_MS)
        if not known:
            self._report(problem)
        self.saving_changed.emit()


class _Step(QUndoCommand, Generic[T]):
    """One act of the person: the value before and after it."""

    def __init__(self, editing: Editing[T], values: tuple[T, T], label: str, key: tuple[str, int] | None) -> None:
        super().__init__(label)
        self._editing = editing
        self._before, self._after = values
        self._label = label
        self._key = key
        self._typing = key is not None
        self._done = self._forgotten = False

    @property
    def values(self) -> tuple[T, T]:
        """What was before, and what it made of it."""
        return self._before, self._after

    def forget(self) -> None:
        """Once undone it leaves the stack: it has done nothing that is still there."""
        self._forgotten = True

    def id(self) -> int:
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._key != self._key:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._editing.take(self._after, self._label, self._typing)
        # Only the first time comes from the keyboard; a step done again is saved like an act.
        self._typing = False
        if self._done:
            self._editing.stepped.emit(self._before, self._after)
        self._done = True

    def undo(self) -> None:
        self._editing.take(self._before, translate("Saving", "undo: {act}").format(act=self._label), False)
        if self._forgotten:
            self.setObsolete(True)
        else:
            self._editing.stepped.emit(self._after, self._before)
