"""The dialog that a contract is created and edited in. What is typed is kept as a draft until it is accepted."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.contract import Contract, ContractProblem
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind, siret_problem
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui import messages
from facilitator_app.ui.contract_form.deadlines_panel import DeadlinesPanel
from facilitator_app.ui.contract_form.entries import (
    Entries,
    EntryProblem,
    Fault,
    Field,
    Read,
    entries_of,
    from_draft,
    read_entries,
    to_draft,
)
from facilitator_app.ui.contract_form.page import FormPage
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.fields.single_line import TypedField
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.resumed import tell_resumed
from facilitator_app.ui.saving import Editing
from facilitator_app.words.labels import label
from facilitator_app.words.plan_moves import moves_text
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

# A field left empty is told about only once it is asked for: after a try to accept the form.
_WAITS = (ContractProblem.NO_REFERENCE, ContractProblem.NO_TITLE, ContractProblem.NO_BUYER)
_MISSING = (
    *_WAITS,
    EntryProblem.NOT_IN_DIRECTORY,
    EntryProblem.DEROGATION_WITHOUT_DATE,
    ContractProblem.DEROGATION_WITHOUT_REASON,
)


class ContractForm(QDialog):
    """Creates a contract (`contract_id` None) or edits one. After accept, `contract_id` names it.

    A draft left by a crash, or by closing the form, is shown again with a way to set it aside. `draft_key` names the
    draft to resume; it is that of the contract otherwise.
    """

    def __init__(
        self,
        desk: "Desk",
        words: Words,
        contract_id: str | None,
        parent: QWidget | None = None,
        *,
        draft_key: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("contractForm")
        self._desk, self._words = desk, words
        if contract_id is None and draft_key.startswith("contract:") and draft_key != "contract:new":
            contract_id = draft_key.removeprefix("contract:")
        self._before = None if contract_id is None else desk.contracts.get(contract_id)
        self._base = self._before or Contract(id=new_id())
        self.contract_id = contract_id or ""
        self._draft_key = draft_key or f"contract:{contract_id or 'new'}"
        self._tried = False
        self._refused: Fault | None = None
        self.editing: Editing[Entries] = Editing(self._keep_draft, self._report, self)
        self.page = FormPage(desk, words, self.editing, self)
        self.deadlines = DeadlinesPanel(words, self)
        self._lay_out()
        title = translate("ContractForm", "New contract")
        if self._before is not None:
            title = translate("ContractForm", "Contract {reference}").format(reference=self._before.reference)
        self.setWindowTitle(title)
        self.page.read_directory()
        self.editing.changed.connect(self._show)
        self.page.buyer.new.accepted.connect(lambda: self._add_organisation("buyer"))
        self.page.holder.new.accepted.connect(lambda: self._add_organisation("holder"))
        self.editing.open(entries_of(self._base))
        self._resume()

    def _lay_out(self) -> None:
        self._bar = messages.MessageBar(self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.page)
        splitter.addWidget(self.deadlines)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self._lacking = QLabel(self)
        self._lacking.setObjectName("contractLacking")
        self._lacking.setTextFormat(Qt.TextFormat.PlainText)
        self._lacking.setWordWrap(True)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(ok | cancel, self)
        accept = self._buttons.button(ok)
        accept.setObjectName("contractAccept")
        new = self._before is None
        accept.setText(translate("ContractForm", "Create") if new else translate("ContractForm", "Save"))
        self._buttons.button(cancel).setText(translate("ContractForm", "Cancel"))
        self._buttons.button(cancel).setObjectName("contractCancel")
        for button in (accept, self._buttons.button(cancel)):
            button.setIcon(QIcon())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(self.accept)
        accept.setToolTip(translate("ContractForm", "Ctrl+Enter"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        stack = self.editing.undo_stack
        undo = stack.createUndoAction(self, translate("ContractForm", "Undo:"))
        redo = stack.createRedoAction(self, translate("ContractForm", "Redo:"))
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        for action, name in ((undo, "undo"), (redo, "redo")):
            foot.addWidget(self._tool(action, name))
        foot.addWidget(self._lacking, 1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)
        column.addWidget(MessageRow(self._bar, self))
        column.addLayout(foot)
        open_at(self, 175, 40)

    def _tool(self, action: QAction, name: str) -> QToolButton:
        action.setIcon(icon(name))
        self.addAction(action)
        button = QToolButton(self)
        button.setObjectName(f"contract_{name}")
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field belongs to the field; on a button it presses it, and Ctrl+Enter accepts from anywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            return
        super().keyPressEvent(event)

    # -- what is shown

    def _show(self) -> None:
        self._refused = None
        read = self._read()
        self.page.show_entries()
        plain = replace(read.contract, derogations=())
        foreseen = self._desk.deadlines.foreseen
        self.page.derogations.show_entries(self.editing.value.derogations, foreseen(plain))
        self.page.order_tabs()
        self.deadlines.show_deadlines(foreseen(read.contract), read.contract)
        moves = self._desk.contracts.plans_that_follow(read.contract, self._before)
        self.deadlines.show_moves(moves_text(moves, self._words))
        self._show_faults(read)

    def _read(self) -> Read:
        return read_entries(self.editing.value, self._base, self._desk.today())

    def _show_faults(self, read: Read) -> None:
        found = {fault.field: fault for fault in read.faults}
        if self._refused is not None:
            found.setdefault(self._refused.field, self._refused)
        for name, field in self.page.fields.items():
            fault = found.get(name)
            told = fault is not None and (self._tried or fault.problem not in _WAITS)
            # Half a date is no mistake while it is being typed.
            typing = isinstance(fault and fault.problem, EntryProblem) and field.editor.hasFocus() and not self._tried
            # Nor is a name that is just being entered into the directory.
            entering = self.editing.value.new_for == name.value and not self._tried
            said = fault is not None and told and not typing and not entering
            field.set_problem(self._sentence(fault) if fault is not None and said else "")
        missing = [name for name, fault in found.items() if fault.problem in _MISSING]
        wrong = [name for name in found if name not in missing]
        parts = (
            (translate("ContractForm", "To complete"), missing),
            (translate("ContractForm", "To correct"), wrong),
        )
        self._lacking.setText(" · ".join(self._words.colon(t, self._names(names)) for t, names in parts if names))

    def _names(self, fields: list[Field]) -> str:
        """Fields by their captions, within a sentence."""
        names = [
            translate("ContractForm", "Derogations")
            if field is Field.DEROGATIONS
            else self.page.fields[field].editor.accessibleName()
            for field in fields
        ]
        return translate("ContractForm", ", ").join(name[:1].lower() + name[1:] for name in names)

    def _sentence(self, fault: Fault) -> str:
        match fault.problem:
            case EntryProblem.NOT_A_DATE:
                return translate("ContractForm", "This is no date: type for example 12/3/2026 or 12 March 2026.")
            case EntryProblem.NOT_A_NUMBER:
                # As the field says it when it is left: one fault, one voice.
                field = self.page.fields[fault.field]
                return field.line.complaint() if isinstance(field, TypedField) else ""
            case EntryProblem.NOT_IN_DIRECTORY:
                return translate("ContractForm", "Choose an organisation of the directory, or add it there.")
            case EntryProblem.DEROGATION_WITHOUT_DATE:
                return translate("ContractForm", "Say which date the contract sets.")
            case EntryProblem.DUPLICATE:
                return translate("ContractForm", "This buyer already has a contract and lot of that reference.")
            case _:
                return label(fault.problem, self._words)

    # -- drafts

    def _keep_draft(self, _before: Entries, after: Entries, _act: str) -> None:
        if after == entries_of(self._base):
            self._desk.drafts.drop(self._draft_key)
        else:
            self._desk.drafts.put(self._draft_key, to_draft(after))

    def _resume(self) -> None:
        draft = self._desk.drafts.get(self._draft_key)
        entries = None if draft is None else from_draft(draft.text)
        if draft is None or entries is None or entries == self.editing.value:
            return
        self.editing.change(entries, translate("ContractForm", "resumed input"))
        tell_resumed(self, draft.at, self._words, self._set_aside)

    def _set_aside(self) -> None:
        self.editing.change(entries_of(self._base), translate("ContractForm", "setting the input aside"))

    def _report(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    # -- the directory

    def _add_organisation(self, role: str) -> None:
        party = self.page.buyer if role == "buyer" else self.page.holder
        entries = self.editing.value
        name = entries.new_name.strip()
        if not name:
            party.new.name.set_problem(translate("ContractForm", "Enter its name."))
            party.new.name.setFocus()
            return
        if siret_problem(entries.new_siret) is not None:
            party.new.siret.setFocus()
            return
        kind = OrganisationKind.BUYER if role == "buyer" else OrganisationKind.HOLDER
        organisation = Organisation(id=new_id(), name=name, kind=kind, siret=entries.new_siret)
        try:
            act = translate("ContractForm", "add {name} to the directory").format(name=name)
            self._desk.directory.save(organisation, None, act)
        except Problem as problem:
            self._report(problem)
            return
        self.page.read_directory()
        after = replace(entries, new_for="", new_name="", new_siret="")
        after = (
            replace(after, buyer_id=organisation.id, buyer_typed="")
            if role == "buyer"
            else replace(after, holder_id=organisation.id, holder_typed="")
        )
        self.editing.change(after, party.field.editor.accessibleName().lower())
        # Enter goes on, as after a choice in the list.
        (self.page.holder.field if role == "buyer" else self.page.fields[Field.NOTIFICATION]).setFocus()

    def begin_at(self, field: str) -> None:
        """Puts the cursor in a field when the form opens, such as "notification"."""
        QTimer.singleShot(0, self, lambda: self._go_to(Field(field)))

    # -- the end

    def accept(self) -> None:
        """Saves the contract; where something is missing, says what and goes there."""
        self._tried = True
        self.editing.flush()
        read = self._read()
        self._show_faults(read)
        if read.faults:
            self._go_to(read.faults[0].field)
            return
        act = (
            translate("ContractForm", "create contract {reference}")
            if self._before is None
            else translate("ContractForm", "change contract {reference}")
        )
        try:
            label_text = act.format(reference=read.contract.reference)
            saved = self._desk.contracts.save(read.contract, self._before, label_text)
        except Problem as problem:
            if problem.kind is not ProblemKind.DUPLICATE:
                self._report(problem)
                return
            self._refused = Fault(field=Field.REFERENCE, problem=EntryProblem.DUPLICATE)
            self._show_faults(read)
            self._go_to(Field.REFERENCE)
            return
        self.contract_id = saved.id
        self._desk.drafts.drop(self._draft_key)
        super().accept()

    def reject(self) -> None:
        """Closes the form; what was typed stays as a draft and is offered the next time."""
        self.editing.flush()
        super().reject()

    def _go_to(self, field: Field) -> None:
        if field is Field.DEROGATIONS:
            self.page.derogations.focus_first_fault()
            target: QWidget = self.page.derogations
        else:
            target = self.page.fields[field]
            target.setFocus()
        self.page.ensureWidgetVisible(target)
