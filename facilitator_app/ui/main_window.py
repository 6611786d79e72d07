"""The one window: menus, pages, messages, status."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.problems import Problem
from facilitator_app.ui import icons, messages
from facilitator_app.ui.contract_acts import ContractActs
from facilitator_app.ui.contract_list.page import ContractListPage
from facilitator_app.ui.contract_shelves import ContractShelves
from facilitator_app.ui.help.acts import HelpActs
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.offers import Offers
from facilitator_app.ui.page_area import PageArea
from facilitator_app.ui.pages import Pages, part
from facilitator_app.ui.safekeeping.care import CareActs
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.status import Status
from facilitator_app.ui.theme import Theme, next_zoom
from facilitator_app.ui.top_row import TopRow
from facilitator_app.ui.window_actions import WindowActions
from facilitator_app.ui.window_place import restore_place
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

P = TypeVar("P", bound=QWidget)

APPLICATION_NAME = "Plans de progrès"


class MainWindow(QMainWindow):
    """Shows pages and does the commands of the menus.

    `looks_changed` asks for another theme or zoom, `language_wanted` for another language, `restore_wanted` for a
    backup (its path) in place of the database: the application does these, because they outlive the window.
    """

    looks_changed = Signal()
    language_wanted = Signal(str)
    restore_wanted = Signal(object)
    closing = Signal()

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker, *, demo: bool = False) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowIcon(icons.application_icon())
        self.desk, self.words, self.settings, self.worker = desk, words, settings, worker
        self._demo = demo
        self.list_page = ContractListPage(desk, words, settings)
        self.acts = ContractActs(desk, words, self.list_page, self, self)
        self.shelves = ContractShelves(desk, words, self.list_page, self)
        self._lay_out()
        self.care = CareActs(self)
        self.help = HelpActs(self, demo=demo)
        self.offers = Offers(self)
        self.actions_ = WindowActions(self)
        self._connect()
        restore_place(self, settings)
        self._page_changed()

    def _lay_out(self) -> None:
        self.bar = MessageBar(self)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("pages")
        self.pages = Pages(self.stack, self.list_page, self)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.back = QToolButton(body)
        self.back.setObjectName("backToList")
        self.back.setAutoRaise(True)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.hide()
        column.addWidget(TopRow(self.back, self.bar, body))
        column.addWidget(PageArea(self.stack, body), 1)
        self.setCentralWidget(body)
        self.status = Status(self)
        self.setStatusBar(self.status)
        self.status.tell_zoom(self.settings.zoom)
        if self._demo:
            sign = QLabel(translate("MainWindow", "Example data"), self)
            sign.setObjectName("demoSign")
            self.status.addPermanentWidget(sign)

    def _connect(self) -> None:
        page, actions = self.list_page, self.actions_
        for action in (actions.new, actions.open_plan, actions.review, actions.minutes):
            page.acts.add(action)
        self.back.setDefaultAction(actions.list)
        self.back.setAccessibleName(actions.list.text().replace("&", ""))
        page.table.addAction(actions.delete)
        actions.delete.setShortcut(Qt.Key.Key_Delete)
        actions.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        page.opened.connect(self.acts.open_plan)
        page.selection_changed.connect(self._selection_changed)
        page.selection_changed.connect(self._undo_changed)
        page.rested.connect(lambda: actions.tell_meeting(under_way=self.acts.meeting_under_way()))
        page.counted.connect(self._counted)
        page.go.connect(self.go)
        page.go_due.connect(self.acts.follow)
        page.due_view_wanted.connect(self.show_due)
        page.menu_wanted.connect(lambda point: actions.contract_menu().popup(point))
        page.empty.create_wanted.connect(self.acts.new)
        page.empty.import_wanted.connect(self.care.import_list)
        page.empty.tour_wanted.connect(self.help.take_tour)
        self.pages.changed.connect(self._page_changed)
        self.pages.saving_changed.connect(self.status.tell_saved)
        group = self.pages.undo_group
        for signal in (group.canUndoChanged, group.canRedoChanged, group.undoTextChanged, group.redoTextChanged):
            signal.connect(lambda _now: self._undo_changed())
        actions.edit_menu.aboutToShow.connect(lambda: actions.fill_edit(self.pages.menu_actions()))
        actions.meeting_menu.aboutToShow.connect(lambda: actions.fill_meeting(self.pages.current))

    # -- pages

    def show_list(self) -> None:
        """Goes back to the list, which is as it was left, with what has changed since."""
        self.pages.leave()

    def show_plan(self, plan_id: str, tab: str = "", row_id: str = "") -> None:
        """Opens the plan editor on a plan, at a tab ("indicators", "actions") and a line of it, else where it was."""
        # Pages are imported when first opened: the list starts without them.
        from facilitator_app.ui.plan_editor.page import PlanEditorPage

        self._open_page("plan", PlanEditorPage, lambda page: page.open_plan(plan_id, tab, row_id))

    def show_meeting(self, meeting_id: str) -> None:
        """Opens the review on a meeting."""
        from facilitator_app.ui.review_wizard.page import ReviewPage

        def made(desk: "Desk", words: Words, settings: Settings) -> ReviewPage:
            return ReviewPage(desk, words, settings, self.worker)

        self._open_page("review", made, lambda page: page.open_meeting(meeting_id))

    def show_life(self, contract_id: str, place: str = "overview", where: str = "") -> None:
        """Opens the page of a contract's whole life, at one of its sections, and a place in it."""
        from facilitator_app.ui.contract_life.page import ContractLifePage

        def made(desk: "Desk", words: Words, settings: Settings) -> ContractLifePage:
            return ContractLifePage(desk, words, settings, self.worker)

        self._open_page("life", made, lambda page: page.open_contract(contract_id, place, where))

    def show_due(self) -> None:
        """Opens the view of what is due over all contracts."""
        from facilitator_app.ui.due_view.page import DuePage

        page = self._open_page("due", DuePage, lambda page: page.read())
        if page is not None and not page.property("routed"):
            page.setProperty("routed", True)
            page.go.connect(self.acts.follow)

    def all_to_calendar(self) -> None:
        """Hands all deadlines to the person's calendar."""
        from facilitator_app.services.agenda import Scope
        from facilitator_app.ui.due_view.calendar_acts import CalendarActs

        CalendarActs(self.desk, self.words, self).add(Scope())

    def open_paper(self, issued_id: str) -> None:
        """Shows a document that was issued."""
        from facilitator_app.ui.papers.showing import show_issued

        show_issued(self.desk, self.words, issued_id, self)
        if self.pages.at_home:
            # A signed one may have come to the documents of the contract.
            self.list_page.refresh()

    def _open_page(
        self, name: str, kind: "Callable[[Desk, Words, Settings], P]", show: Callable[[P], object]
    ) -> P | None:
        def make() -> P:
            page = kind(self.desk, self.words, self.settings)
            if hasattr(page, "open_requested"):
                page.open_requested.connect(self.go)
            return page

        try:
            self.pages.flush()
            page: P = self.pages.get(name, make)  # type: ignore[assignment]  # a name always goes with one kind of page
            show(page)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return None
        self.pages.show(page)
        return page

    def go(self, kind: str, id: str) -> None:
        """Follows a link of the summary or of a page."""
        routes: dict[str, Callable[[str], object]] = {
            "plan": self.show_plan,
            "meeting": self.show_meeting,
            "paper": self.open_paper,
            "contract": self.acts.edit,
            "life": self._show_life_at,
            "review": self.acts.review,
            "first_plan": self.acts.open_plan,
            "indicators": lambda where: self.acts.open_line(where, "indicators"),
            "action": lambda where: self.acts.open_line(where, "actions"),
            "minutes": self.acts.meeting_minutes,
            "directory": lambda _id: self.acts.directory(),
        }
        routes[kind](id)

    def _show_life_at(self, where: str) -> None:
        """Follows a link to a section: the contract's id, after a slash the section's, then a place in it."""
        contract_id, _, rest = where.partition("/")
        place, _, line = rest.partition("/")
        self.show_life(contract_id, place or "overview", line)

    def _page_changed(self) -> None:
        home = self.pages.at_home
        if home and self.list_page.summary is not None:
            self.list_page.refresh()
        title = self.pages.title()
        self.setWindowTitle(f"{title} — {APPLICATION_NAME}" if title else APPLICATION_NAME)
        actions = self.actions_
        actions.list.setEnabled(not home)
        self.back.setVisible(not home)
        for action in (actions.new, actions.due_panel):
            action.setEnabled(home)
        actions.columns.setEnabled(home)
        actions.filters.setEnabled(home)
        self.bar.hide()
        self._selection_changed()
        self._undo_changed()

    def _selection_changed(self) -> None:
        actions, page = self.actions_, self.list_page
        on_one = self.pages.at_home and bool(page.table.current_id())
        actions.offer(
            contract=bool(self.contract_in_hand()), row=on_one, on_plan=self.pages.current.objectName() == "planEditor"
        )
        if not self.pages.at_home:
            # The list tells it once its cursor rests.
            actions.tell_meeting(under_way=self.acts.meeting_under_way())
        actions.minutes.setEnabled(on_one or part(self.pages.current, "issue_paper") is not None)
        actions.tell_shelf(page.model.query)

    def contract_in_hand(self) -> str:
        """The contract of the page in front, or under the cursor of the list; "" where there is none."""
        if self.pages.at_home:
            return self.list_page.table.current_id()
        shown = part(self.pages.current, "meeting_contract")
        return "" if shown is None else str(shown())

    def _counted(self, _counts: object) -> None:
        self.status.tell_counts(self.list_page.counts)

    # -- commands of the menus

    def undo(self) -> None:
        """Takes back the last act on the page in front."""
        self._replay(self.pages.undo_group.undo, self.shelves.undo)

    def redo(self) -> None:
        """Does again what was undone on the page in front."""
        self._replay(self.pages.undo_group.redo, self.shelves.redo)

    def _replay(self, on_page: Callable[[], None], on_list: Callable[[], None]) -> None:
        if self.pages.at_home:
            on_list()
        else:
            on_page()
        self._undo_changed()

    def _undo_changed(self) -> None:
        group, contracts = self.pages.undo_group, self.desk.contracts
        if self.pages.at_home:
            undo, redo = contracts.undo_label(), contracts.redo_label()
        else:
            undo = group.undoText() if group.canUndo() else None
            redo = group.redoText() if group.canRedo() else None
        self.actions_.tell_undo(undo, redo)

    def minutes(self) -> None:
        """The document of the page in front; on the list, the last minutes of the contract."""
        issue = self.acts.minutes if self.pages.at_home else part(self.pages.current, "issue_paper")
        if issue is not None:
            issue()

    def focus_search(self) -> None:
        """Goes to the search of the page in front, the list's where it has none."""
        search = part(self.pages.current, "focus_search")
        if search is None:
            self.pages.leave()
            search = self.list_page.focus_search
        search()

    def jump(self) -> None:
        """Asks for a contract by a part of its reference, title or parties, and opens its plan."""
        from facilitator_app.ui.jump_dialog import ask_contract

        chosen = ask_contract(self.desk, self)
        if chosen:
            self.pages.leave()
            self.list_page.select_contract(chosen)
            self.acts.open_plan(chosen)

    def toggle_detail(self) -> None:
        """Shows or hides the detail of the page in front: on the list, the summary of the contract."""
        toggle = part(self.pages.current, "toggle_detail")
        if toggle is not None:
            toggle()

    def toggle_full_screen(self) -> None:
        """The whole screen, and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def refresh(self) -> None:
        """Reads everything on the page in front again."""
        refresh = part(self.pages.current, "refresh")
        if refresh is not None:
            refresh()

    def read_again(self) -> None:
        """Shows what came to the contract beside the page in front, which keeps its steps of undo."""
        if not self.pages.undo_group.canUndo():
            self.refresh()

    def zoom(self, steps: int) -> None:
        """Larger, smaller, or (0) normal."""
        percent = next_zoom(self.settings.zoom, steps)
        self.settings.put("program/zoom", percent)
        self.status.tell_zoom(percent)
        self.looks_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Light, dark, or as the system does."""
        self.settings.put("program/theme", theme.value)
        self.looks_changed.emit()

    # -- menus that are filled when they open

    def fill_columns_menu(self) -> None:
        """The columns of the list, checked where they are wanted."""
        self.actions_.columns.clear()
        self.list_page.add_column_actions(self.actions_.columns)

    def fill_filters_menu(self) -> None:
        """All filters of the list."""
        self.list_page.filters.fill_menu(self.actions_.filters)

    # -- the window itself

    def show_first(self) -> None:
        """Shows the window as it was left."""
        if self.windowState() & Qt.WindowState.WindowMaximized:
            self.showMaximized()
        else:
            self.show()
        self.list_page.table.setFocus()

    def raise_window(self) -> None:
        """Comes to the front: the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.pages.flush():
            question = translate("MainWindow", "The last change could not be saved. Close all the same, and lose it?")
            if not messages.ask(self, question, act=translate("MainWindow", "Close and lose it")):
                event.ignore()
                return
        self.settings.put("window/geometry", self.saveGeometry())
        self.list_page.save_layout()
        self.settings.sync()
        event.accept()
        self.closing.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.pages.at_home:
            QTimer.singleShot(0, self, self._undo_changed)
