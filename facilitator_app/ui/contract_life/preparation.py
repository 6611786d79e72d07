"""The preparation of the contract: targeted axes, terms, penalties, on the way to the clause."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout

from facilitator_app.domain.clause_gaps import ClauseGap
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.contract_life.preparation_tabs.axes import AxesTab
from facilitator_app.ui.contract_life.preparation_tabs.case import PreparationCase
from facilitator_app.ui.contract_life.preparation_tabs.lacks import LacksButton, place_in_preparation
from facilitator_app.ui.contract_life.preparation_tabs.penalties import PenaltiesTab
from facilitator_app.ui.contract_life.preparation_tabs.terms import TermsTab
from facilitator_app.ui.contract_life.preparation_tabs.wordings import place_of, preparation_acts
from facilitator_app.ui.tab_keys import page_keys, step_tab
from facilitator_app.ui.tables.table import EditableTable
from facilitator_app.ui.theme import em
from facilitator_app.ui.wording.dialog import WordingActs

translate = QCoreApplication.translate


class PreparationSection(EditedSection[Preparation]):
    """Three sides in tabs; what the clause still lacks is counted above, and the clause a button away."""

    def build(self) -> None:
        self.setObjectName("preparationSection")
        self.case = PreparationCase(self.desk, self.words, self.editing, Contract(id=""))
        told = translate(
            "Preparation",
            "With the buyer, choose the axes and say how the plan will be drawn up, followed, checked and sanctioned "
            "(method sheet § 2.2).",
        )
        self.to_clause = self.button(
            "preparationToClause",
            translate("Preparation", "See the clause draft"),
            "document",
            lambda: self.open_requested.emit("section", "clause"),
        )
        self.standing = self.line("preparationStanding")
        self.lacks = LacksButton(self.words, self)
        self.lacks.wanted.connect(self._lead_to)
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
        # Queued: the tab that was clicked is in front by then.
        self.tabs.tabBarClicked.connect(self._enter_table, Qt.ConnectionType.QueuedConnection)
        where = QHBoxLayout()
        where.addWidget(self.standing, 1)
        where.addWidget(self.lacks)
        where.addWidget(self.to_clause)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help_line(told))
        column.addLayout(where)
        column.addWidget(self.tabs, 1)
        page_keys(self, self.step_tab)

    # -- the section's part in the page

    def read(self, contract_id: str) -> Preparation:
        self.case.contract = self.desk.contracts.get(contract_id)
        return self.desk.preparations.of_contract(contract_id)

    def save(self, before: Preparation, after: Preparation, act: str) -> None:
        self.desk.preparations.save(before, after, act)

    def flush(self) -> bool:
        self.case.tidy()
        return super().flush()

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
        if where == "terms/social_clause":
            # It stands under the axes that are tied to it.
            self.tabs.setCurrentWidget(self.axes)
            self.axes.social_clause.setFocus()
            return
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
        from facilitator_app.services.papers import PaperKind

        self.show_paper(PaperKind.CLAUSE)

    def wording_acts(self) -> WordingActs | None:
        return preparation_acts(self.editing, read_only=self.desk.read_only)

    def show_wording(self, finding: Finding) -> None:
        place = place_of(finding, self.editing.value)
        section, _, where = place.partition("/")
        if section == "preparation":
            self.go_to(where)
        else:
            self.open_requested.emit("section", place)

    def step_tab(self, step: int) -> None:
        """To the tab before (-1) or after (+1), round and round."""
        step_tab(self.tabs, step)
        self.focus_first()

    def _enter_table(self, _index: int) -> None:
        """Whoever clicks on a tab can go on with the keys of its table."""
        table = self._table()
        if table is not None:
            table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self) -> EditableTable[Any] | None:
        here = self.tabs.currentWidget()
        return here.table if isinstance(here, AxesTab | PenaltiesTab) else None

    # -- showing

    def show_value(self) -> None:
        preparation = self.editing.value
        for tab in (self.axes, self.terms, self.penalties):
            tab.show_case()
        told = [axis for axis in preparation.axes if axis.says_something]
        later = sum(axis.put_off for axis in told)
        axes = translate("Preparation", "Axes {count}").format(count=len(told) - later)
        if later:
            axes = translate("Preparation", "{axes}, %n put off", "", later).format(axes=axes)
        self.tabs.setTabText(0, axes)
        count = len(preparation.told_penalties)
        self.tabs.setTabText(2, translate("Preparation", "Penalties {count}").format(count=count))
        gaps = [gap for gap in self.desk.clauses.gaps(preparation) if not gap.accepted]
        self.standing.setText(
            translate("Preparation", "The clause lacks %n thing(s).", "", len(gaps))
            if gaps
            else translate("Preparation", "The clause has all its parts.")
        )
        self.lacks.show_gaps(gaps, preparation)

    def _lead_to(self, gap: ClauseGap) -> None:
        place = place_in_preparation(gap)
        if place:
            self.go_to(place)
        else:
            self.open_requested.emit("section", f"clause/{gap.article}")

    def _edit_contract(self) -> None:
        if self.flush():
            self.open_requested.emit("contract", self.contract_id)
            self.open_contract(self.contract_id)
