"""The preparation of the contract: targeted axes, terms, penalties, on the way to the clause."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.preparation_tabs.axes import AxesTab
from facilitator_app.ui.contract_life.preparation_tabs.case import PreparationCase
from facilitator_app.ui.contract_life.preparation_tabs.penalties import PenaltiesTab
from facilitator_app.ui.contract_life.preparation_tabs.terms import TermsTab
from facilitator_app.ui.contract_life.section import Section
from facilitator_app.ui.icons import icon
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.tables.table import EditableTable
from facilitator_app.ui.theme import em
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class PreparationSection(Section):
    """Three sides in tabs; what the clause still lacks is counted above, and the clause a button away."""

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> None:
        super().__init__(desk, words, settings, worker)
        self.setObjectName("preparationSection")
        self.editing: Editing[Preparation] = Editing(desk.preparations.save, self._trouble, self)
        self.case = PreparationCase(desk, words, self.editing, Contract(id=""))
        self._opening = False
        self._build()
        self.editing.changed.connect(self._changed)
        self.editing.saving_changed.connect(self._saved)

    def _build(self) -> None:
        told = translate(
            "Preparation",
            "With the buyer, choose the axes and say how the plan will be drawn up, followed, checked and sanctioned "
            "(method sheet § 2.2).",
        )
        self.help = QLabel(told, self)
        self.help.setObjectName("sectionHelp")
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setWordWrap(True)
        self.to_clause = QPushButton(icon("document"), translate("Preparation", "See the clause draft"), self)
        self.to_clause.setObjectName("preparationToClause")
        self.to_clause.clicked.connect(lambda: self.open_requested.emit("section", "clause"))
        self.standing = QLabel(self)
        self.standing.setObjectName("preparationStanding")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)
        self.axes, self.terms, self.penalties = AxesTab(self.case), TermsTab(self.case), PenaltiesTab(self.case)
        self.terms.contract_wanted.connect(self._edit_contract)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("preparationTabs")
        self.tabs.setAccessibleName(translate("Preparation", "Sides of the preparation"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setDocumentMode(True)
        for tab in (self.axes, self.terms, self.penalties):
            self.tabs.addTab(tab, "")
        self.tabs.setTabText(1, translate("Preparation", "Terms"))
        self.tabs.currentChanged.connect(lambda _index: self.editing.end_typing())
        where = QHBoxLayout()
        where.addWidget(self.standing, 1)
        where.addWidget(self.to_clause)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help)
        column.addLayout(where)
        column.addWidget(self.tabs, 1)
        for key, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step_tab(step))

    # -- the section's part in the page

    def open_contract(self, contract_id: str) -> None:
        self.flush()
        self.case.contract = self.desk.contracts.get(contract_id)
        preparation = self.desk.preparations.of_contract(contract_id)
        self.contract_id = contract_id
        if not (self.editing.opened and self.editing.value == preparation and not self.editing.pending):
            self._opening = True
            self.editing.open(preparation)
            self._opening = False
        self._show_all()

    def undo_stack(self) -> QUndoStack | None:
        return self.editing.undo_stack

    def flush(self) -> bool:
        return self.editing.flush()

    def abandon(self) -> None:
        if self.editing.pending:
            self.editing.abandon()

    def focus_first(self) -> None:
        table = self._table()
        if table is None:
            self.terms.focus_on("force")
        else:
            table.view.setFocus()

    def go_to(self, where: str) -> None:
        """Goes to "axes", "penalties" (and after slashes a row and its column) or "terms" (and the name of a term)."""
        side, _, rest = where.partition("/")
        row, _, column = rest.partition("/")
        if side == "terms":
            self.tabs.setCurrentWidget(self.terms)
            self.terms.focus_on(row or "force")
            return
        tab = self.axes if side == "axes" else self.penalties
        self.tabs.setCurrentWidget(tab)
        table: EditableTable[Any] = tab.table
        if not (row and table.go_to(row, column)):
            table.view.setFocus()

    def toggle_detail(self) -> None:
        table = self._table()
        if table is not None:
            table.show_detail(not table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        table = self._table()
        return [] if table is None else table.actions_for_menu()

    def issue_paper(self) -> None:
        """Shows the clause."""
        # Imported here: documents are made long after the first window is shown.
        from facilitator_app.services.papers import PaperKind
        from facilitator_app.ui.papers.viewer import show_paper

        if self.flush():
            show_paper(self.desk, self.words, PaperKind.CLAUSE, self.contract_id, self)

    def step_tab(self, step: int) -> None:
        """To the tab before (-1) or after (+1), round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        self.focus_first()

    def _table(self) -> EditableTable[Any] | None:
        here = self.tabs.currentWidget()
        return here.table if isinstance(here, AxesTab | PenaltiesTab) else None

    # -- showing

    def _changed(self) -> None:
        if not self._opening:
            self._show_all()

    def _saved(self) -> None:
        self.saving_changed.emit(self.editing.saved_sentence())
        self.changed.emit()

    def _show_all(self) -> None:
        preparation = self.editing.value
        for tab in (self.axes, self.terms, self.penalties):
            tab.show_case()
        later = sum(axis.put_off for axis in preparation.axes)
        axes = translate("Preparation", "Axes {count}").format(count=len(preparation.axes) - later)
        if later:
            axes = translate("Preparation", "{axes}, %n put off", "", later).format(axes=axes)
        self.tabs.setTabText(0, axes)
        count = len(preparation.penalties)
        self.tabs.setTabText(2, translate("Preparation", "Penalties {count}").format(count=count))
        gaps = [gap for gap in self.desk.clauses.gaps(preparation) if not gap.accepted]
        self.standing.setText(
            translate("Preparation", "The clause lacks %n thing(s).", "", len(gaps))
            if gaps
            else translate("Preparation", "The clause has all its parts.")
        )

    def _edit_contract(self) -> None:
        if self.flush():
            self.open_requested.emit("contract", self.contract_id)
            self.open_contract(self.contract_id)

    def _trouble(self, problem: Problem) -> None:
        if problem.kind is ProblemKind.CONFLICT:
            # Trying again is no use: it was changed elsewhere. What is typed stays in sight until then.
            act = translate("Preparation", "Read it again")
            messages.show(self, problem, self.words, act=act, do=self._read_again)
        else:
            messages.show(self, problem, self.words)

    def _read_again(self) -> None:
        self.editing.abandon()
        self.open_contract(self.contract_id)
