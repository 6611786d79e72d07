"""The directory: organisations and their contact persons, looked up, edited in place, each edit durable at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.directory.book import Book, draft_of, fit_to_save, ordered, with_draft
from facilitator_app.ui.directory.sheet import OrganisationSheet
from facilitator_app.ui.fields import ChoiceField, LineField
from facilitator_app.ui.fields.search_choice import fold
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.theme import chars
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class DirectoryDialog(QDialog):
    """Organisations on the left, the one chosen on the right."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("directoryDialog")
        self.setWindowTitle(translate("Directory", "Directory"))
        self._desk, self._words = desk, words
        self._stored: dict[str, Organisation] = {}
        self._shown: list[str] = []
        self.editing: Editing[Book] = Editing(self._save, self._report, self)
        self.sheet = OrganisationSheet(desk, words, self.editing, self)
        self._lay_out()
        self.editing.changed.connect(self._show)
        self.editing.saving_changed.connect(lambda: self._saved.setText(self.editing.saved_sentence()))
        self.editing.open(self._read())
        if self._shown:
            self.list.setCurrentRow(0)
        self.search.setFocus()

    def _lay_out(self) -> None:
        self.search = LineField(
            "directorySearch",
            translate("Directory", "Search the directory"),
            placeholder=translate("Directory", "Search: name or SIRET"),
        )
        self.search.edited.connect(lambda _text: self._show())
        everybody = [(None, translate("Directory", "All kinds"))]
        kinds = [(kind, label(kind, self._words)) for kind in OrganisationKind]
        self.kind = ChoiceField("directoryKind", translate("Directory", "Kinds shown"), [*everybody, *kinds])
        self.kind.edited.connect(lambda _kind: self._show())
        self.list = self._list()
        add = QPushButton(icon("add"), translate("Directory", "New organisation"), self)
        add.setObjectName("directoryAdd")
        add.setAutoDefault(False)
        add.clicked.connect(self._add)
        self.delete = QPushButton(icon("bin"), translate("Directory", "Delete"), self)
        self.delete.setObjectName("directoryDelete")
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._delete)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self.delete)
        left = QWidget(self)
        left.setMinimumWidth(chars(self, 36))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.kind, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.sheet)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 5)
        outer = QVBoxLayout(self)
        outer.addWidget(splitter, 1)
        outer.addWidget(MessageRow(messages.MessageBar(self), self))
        outer.addLayout(self._foot())
        open_at(self, 165, 38)

    def _list(self) -> QListWidget:
        shown = QListWidget(self)
        shown.setObjectName("directoryList")
        shown.setAccessibleName(translate("Directory", "Organisations"))
        shown.setWordWrap(True)
        shown.currentRowChanged.connect(self._chosen)
        for key, act in ((Qt.Key.Key_Insert, self._add), (Qt.Key.Key_Delete, self._delete)):
            shortcut = QShortcut(QKeySequence(key), shown, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        return shown

    def _foot(self) -> QHBoxLayout:
        stack = self.editing.undo_stack
        undo = stack.createUndoAction(self, translate("Directory", "Undo:"))
        redo = stack.createRedoAction(self, translate("Directory", "Redo:"))
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        foot = QHBoxLayout()
        for action, name in ((undo, "undo"), (redo, "redo")):
            action.setIcon(icon(name))
            self.addAction(action)
            button = QToolButton(self)
            button.setObjectName(f"directory_{name}")
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            foot.addWidget(button)
        self._saved = QLabel(self)
        self._saved.setObjectName("directorySaved")
        foot.addWidget(self._saved, 1)
        box = QDialogButtonBox(self)
        close = box.addButton(translate("Directory", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("directoryClose")
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        foot.addWidget(box)
        return foot

    # -- reading and saving

    def _read(self) -> Book:
        found = []
        for organisation in self._desk.directory.organisations():
            self._stored[organisation.id] = organisation
            draft = self._desk.drafts.get(_draft_key(organisation.id))
            found.append(organisation if draft is None else with_draft(organisation, draft.text))
        return Book(organisations=tuple(found))

    def _save(self, before: Book, after: Book, act: str) -> None:
        for organisation in before.organisations:
            if after.get(organisation.id) is None:
                self._desk.directory.delete(organisation.id)
                self._stored.pop(organisation.id, None)
                self._desk.drafts.drop(_draft_key(organisation.id))
        for organisation in after.organisations:
            if before.get(organisation.id) is not organisation:
                self._save_one(organisation, act)

    def _save_one(self, typed: Organisation, act: str) -> None:
        stored = self._stored.get(typed.id)
        fit = fit_to_save(typed, stored)
        if fit != stored:
            self._desk.directory.save(fit, stored, act)
            self._stored[fit.id] = fit
        if fit != typed:
            self._desk.drafts.put(_draft_key(typed.id), draft_of(typed))
        else:
            self._desk.drafts.drop(_draft_key(typed.id))

    def _report(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    # -- showing

    def _show(self) -> None:
        wanted, kind = fold(self.search.value()), self.kind.value()
        at = self._current_id()
        found = [
            o
            for o in ordered(self.editing.value.organisations)
            if kind in (None, o.kind) and wanted in fold(f"{o.name} {o.siret} {_people(o)}")
        ]
        self._shown = [o.id for o in found]
        self.list.blockSignals(True)
        while self.list.count() > len(found):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(found):
            self.list.addItem(QListWidgetItem(icon("organisation"), ""))
        for row, organisation in enumerate(found):
            name = organisation.name or translate("Directory", "Without a name")
            self.list.item(row).setText(f"{name}\n{label(organisation.kind, self._words)}")
        if at in self._shown:
            self.list.setCurrentRow(self._shown.index(at))
        self.list.blockSignals(False)
        self._chosen(self.list.currentRow())

    def _current_id(self) -> str:
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else ""

    def _chosen(self, _row: int) -> None:
        at = self._current_id()
        self.delete.setEnabled(bool(at))
        self.sheet.show_organisation(at)

    # -- acts

    def _add(self) -> None:
        kind = self.kind.value() or OrganisationKind.HOLDER
        organisation = Organisation(id=new_id(), name=translate("Directory", "New organisation"), kind=kind)
        self.search.set_value("")
        self.editing.change(self.editing.value.put(organisation), translate("Directory", "add an organisation"))
        self.list.setCurrentRow(self._shown.index(organisation.id))
        self.sheet.name.line.setFocus()
        self.sheet.name.line.selectAll()

    def _delete(self) -> None:
        organisation = self.editing.value.get(self._current_id())
        if organisation is None:
            return
        uses = self._desk.directory.uses(organisation.id)
        if uses:
            told = translate("Directory", "{name} stays: it is named in %n contract(s).", "", uses)
            messages.warn(self, told.format(name=organisation.name))
            return
        act = translate("Directory", "delete {name}").format(name=organisation.name)
        self.editing.change(self.editing.value.without(organisation.id), act)
        told = translate("Directory", "{name} is deleted.").format(name=organisation.name)
        undo = translate("Directory", "Undo")
        messages.tell(self, told, act=undo, do=self.editing.undo_stack.undo)

    def reject(self) -> None:
        """Closes the directory; everything is saved first, and it stays open where that fails."""
        if self.editing.flush():
            super().reject()


def _draft_key(organisation_id: str) -> str:
    return f"organisation:{organisation_id}"


def _people(organisation: Organisation) -> str:
    return " ".join(f"{p.name} {p.function}" for p in organisation.people)
