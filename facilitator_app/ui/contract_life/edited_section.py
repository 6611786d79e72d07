"""What every section has in which something is typed: one value of the contract under edit, durable and undone."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QUndoStack

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.section import Section
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.unsaved import Unsaved
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import PaperKind

translate = QCoreApplication.translate

T = TypeVar("T")


class EditedSection(Section, Generic[T]):
    """A section over one value. Each kind makes its widgets in `build`, and says how it reads, shows and saves."""

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> None:
        super().__init__(desk, words, settings, worker)
        self.editing: Editing[T] = Editing(self.save, self.tell_trouble, self)
        self._opening = False
        self.build()
        self.editing.changed.connect(self._changed)
        self.editing.changed.connect(self.typed)
        self.editing.saving_changed.connect(self._tell_saved)

    # -- what each kind of section says

    def build(self) -> None:
        """Makes the widgets; there is no contract yet."""
        raise NotImplementedError

    def read(self, contract_id: str) -> T:
        """The value of a contract as stored, with what is shown around it. Raises Problem NOT_FOUND…"""
        raise NotImplementedError

    def save(self, before: T, after: T, act: str) -> None:
        """Makes a change durable. Raises Problem: CONFLICT when it was changed elsewhere, DISK_FULL…"""
        raise NotImplementedError

    def show_value(self) -> None:
        """Shows the value as it now is, and what follows from it."""
        raise NotImplementedError

    # -- the section's part in the page

    def open_contract(self, contract_id: str) -> None:
        self.flush()
        value = self.read(contract_id)
        another = contract_id != self.contract_id
        super().open_contract(contract_id)
        self.take_up(value, another=another)

    def take_up(self, value: T, *, another: bool = False) -> None:
        """Goes on with the value as stored; the undo steps hold while it is the one that is known, of one contract.

        What could not be saved of this contract is kept in its place.
        """
        kept = self.editing.opened and not another and (self.editing.pending or self.editing.value == value)
        if not kept:
            self._opening = True
            self.editing.open(value)
            self._opening = False
        self.show_value()
        trouble = self.editing.trouble
        if trouble is not None:
            # Said again, once the page is in front: the window has cleared its messages by then.
            QTimer.singleShot(0, self, lambda: self.tell_trouble(trouble))

    def undo_stack(self) -> QUndoStack | None:
        return self.editing.undo_stack

    def flush(self) -> bool:
        return self.editing.flush()

    def abandon(self) -> None:
        if self.editing.pending:
            self.editing.abandon()

    def show_paper(self, kind: "PaperKind", **about: Any) -> None:
        """Shows a document of the contract with all that has been typed."""
        # Imported here: documents are made long after the first window is shown.
        from facilitator_app.ui.papers.showing import show_paper

        if self.flush():
            show_paper(self.desk, self.words, kind, self.contract_id, self, **about)

    # -- changes and saving

    def _changed(self) -> None:
        if not self._opening:
            self.show_value()

    def _tell_saved(self) -> None:
        self.saving_changed.emit(self.editing.saved_sentence())
        if not self.editing.pending:
            self.changed.emit()

    def tell_trouble(self, problem: Problem) -> None:
        """Says what went wrong, with the way out where trying again is none."""
        if problem.kind in (ProblemKind.CONFLICT, ProblemKind.FROZEN) and self.editing.pending:
            # It was changed elsewhere. What is typed stays in sight until it is read again.
            act = translate("Section", "Read it again")
            messages.show(self, problem, self.words, act=act, do=self._read_again)
        else:
            messages.show(self, problem, self.words)

    def _read_again(self) -> None:
        unsaved = Unsaved(self.words, self.editing)
        self.abandon()
        self.open_contract(self.contract_id)
        unsaved.keep(self)
