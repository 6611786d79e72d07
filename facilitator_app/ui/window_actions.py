"""The menus of the main window: every command, with its mnemonic and its key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from facilitator_app.ui.icons import icon
from facilitator_app.ui.pages import part
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.tooltips import plain_tip

if TYPE_CHECKING:
    from facilitator_app.services.listing import ListQuery
    from facilitator_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class WindowActions:
    """Owns the actions of a window. Those of `on_contract` want a contract, of the page in front or the list's row;
    those of `on_row` the list."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.on_contract: list[QAction] = []
        self.on_row: list[QAction] = []
        self._file()
        self._edit()
        self._view()
        self._contract()
        self._review()
        self._tools()
        self._help()

    # -- making

    def act(
        self,
        name: str,
        text: str,
        do: Callable[[], object],
        *keys: str,
        picture: str = "",
    ) -> QAction:
        """An action of the window, with its keys."""
        action = QAction(text, self._window)
        action.setObjectName(name)
        if picture:
            action.setIcon(icon(picture))
        shortcuts = [QKeySequence.fromString(key) for key in keys]
        action.setShortcuts(shortcuts)
        if shortcuts:
            shown = shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(plain_tip(f"{text.replace('&', '').rstrip('…')} ({shown})"))
        action.triggered.connect(lambda _on=False: do())
        return action

    def _saved(self, do: Callable[[], object]) -> Callable[[], object]:
        """An act that reads what is stored: what was typed on the pages is saved first."""
        return lambda: do() if self._window.pages.flush() else None

    def _menu(self, name: str, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setObjectName(name)
        menu.setToolTipsVisible(False)
        return menu

    # -- what they say and do now

    def tell_undo(self, undo: str | None, redo: str | None) -> None:
        """Names the acts that can be undone and done again; None where there is none."""
        for action, act, plain, named in (
            (self.undo, undo, translate("MainMenu", "&Undo"), translate("MainMenu", "&Undo: {act}")),
            (self.redo, redo, translate("MainMenu", "&Redo"), translate("MainMenu", "&Redo: {act}")),
        ):
            action.setEnabled(act is not None)
            action.setText(named.format(act=act.replace("&", "&&")) if act else plain)

    def tell_shelf(self, query: "ListQuery") -> None:
        """Says what archiving and deleting do to the contracts listed: live ones, archived ones, those in the bin."""
        if query.deleted:
            self.archive.setText(translate("MainWindow", "&Take out of the bin"))
            self.delete.setText(translate("MainWindow", "&Delete for good…"))
        elif query.archived:
            self.archive.setText(translate("MainWindow", "&Bring back from the archives"))
            self.delete.setText(translate("MainMenu", "Move to the &bin…"))
        else:
            self.archive.setText(translate("MainMenu", "&Archive"))
            self.delete.setText(translate("MainMenu", "Move to the &bin…"))

    def offer(self, *, contract: bool, row: bool, on_plan: bool) -> None:
        """Offers what can be done: with the contract in hand, with the list's row; a plan in front is open already."""
        for action in self.on_contract:
            action.setEnabled(contract)
        for action in self.on_row:
            action.setEnabled(row)
        self.open_plan.setEnabled(contract and not on_plan)

    def fill_edit(self, of_page: list[QAction]) -> None:
        """Puts the commands of the page in front below the others of the menu."""
        self._fill(self.edit_menu, self.page_separator, of_page)

    def fill_meeting(self, page: QWidget) -> None:
        """Puts what can be done with the meeting on the page in front below the others of the menu."""
        offered = part(page, "meeting_actions")
        self._fill(self.meeting_menu, self.meeting_separator, [] if offered is None else list(offered()))

    @staticmethod
    def _fill(menu: QMenu, after: QAction, of_page: list[QAction]) -> None:
        actions = menu.actions()
        for action in actions[actions.index(after) + 1 :]:
            menu.removeAction(action)
        menu.addActions(of_page)

    def contract_menu(self) -> QMenu:
        """The menu of a contract in the list, made for once."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in ((self.open_plan, self.review, self.minutes), (self.edit,), (self.archive, self.delete)):
            menu.addActions(list(group))
            menu.addSeparator()
        menu.setDefaultAction(self.open_plan)
        return menu

    # -- the menus

    def _file(self) -> None:
        window = self._window
        menu = self._menu("menuFile", translate("MainMenu", "&File"))
        self.new = self.act(
            "actionNew", translate("MainMenu", "&New contract"), window.acts.new, "Ctrl+N", picture="new_contract"
        )
        self.take_in = self.act(
            "actionImport",
            translate("MainMenu", "&Import a list…"),
            window.care.import_list,
            "Ctrl+I",
            picture="import",
        )
        self.back_up = self.act("actionBackUp", translate("MainMenu", "&Back up…"), window.care.back_up)
        self.restore = self.act("actionRestore", translate("MainMenu", "&Restore…"), window.care.restore)
        self.preferences = self.act(
            "actionPreferences", translate("MainMenu", "&Preferences…"), window.care.preferences, "Ctrl+,"
        )
        self.quit = self.act("actionQuit", translate("MainMenu", "&Quit"), window.close, "Ctrl+Q")
        menu.addActions([self.new, self.take_in])
        menu.addSeparator()
        menu.addActions([self.back_up, self.restore])
        menu.addSeparator()
        menu.addActions([self.preferences])
        menu.addSeparator()
        menu.addAction(self.quit)

    def _edit(self) -> None:
        window = self._window
        self.edit_menu = self._menu("menuEdit", translate("MainMenu", "&Edit"))
        self.undo = self.act("actionUndo", translate("MainMenu", "&Undo"), window.undo, "Ctrl+Z", picture="undo")
        self.redo = self.act(
            "actionRedo", translate("MainMenu", "&Redo"), window.redo, "Ctrl+Y", "Ctrl+Shift+Z", picture="redo"
        )
        self.find = self.act(
            "actionFind", translate("MainMenu", "&Search…"), window.focus_search, "Ctrl+F", picture="search"
        )
        self.jump = self.act("actionJump", translate("MainMenu", "&Go to a contract…"), window.jump, "Ctrl+J")
        self.edit_menu.addActions([self.undo, self.redo])
        self.edit_menu.addSeparator()
        self.edit_menu.addActions([self.find, self.jump])
        self.page_separator = self.edit_menu.addSeparator()

    def _view(self) -> None:
        window = self._window
        menu = self._menu("menuView", translate("MainMenu", "&View"))
        self.list = self.act(
            "actionList", translate("MainMenu", "&List of contracts"), window.show_list, "Alt+Left", picture="back"
        )
        self.due = self.act(
            "actionDue", translate("MainMenu", "What is &due"), window.show_due, "Ctrl+Shift+E", picture="today"
        )
        self.detail = self.act("actionDetail", translate("MainMenu", "Su&mmary or detail"), window.toggle_detail, "F4")
        self.due_panel = self.act(
            "actionDuePanel", translate("MainMenu", "Deadlines &panel"), window.list_page.toggle_due, "F6"
        )
        self.refresh = self.act("actionRefresh", translate("MainMenu", "&Refresh"), window.refresh, "F5")
        self.agenda = self.act(
            "actionAgenda",
            translate("MainMenu", "&All deadlines to my calendar"),
            window.all_to_calendar,
            picture="calendar",
        )
        menu.addActions([self.list, self.due, self.agenda])
        menu.addSeparator()
        menu.addActions([self.detail, self.due_panel])
        self.columns = menu.addMenu(translate("MainMenu", "&Columns"))
        self.columns.setObjectName("menuColumns")
        self.columns.aboutToShow.connect(window.fill_columns_menu)
        self.filters = menu.addMenu(translate("MainMenu", "&Filters"))
        self.filters.setObjectName("menuFilters")
        self.filters.aboutToShow.connect(window.fill_filters_menu)
        menu.addSeparator()
        menu.addMenu(self._zoom_menu(menu))
        menu.addMenu(self._theme_menu(menu))
        self.full = self.act(
            "actionFullScreen", translate("MainMenu", "F&ull screen"), window.toggle_full_screen, "F11"
        )
        menu.addActions([self.full, self.refresh])

    def _zoom_menu(self, parent: QMenu) -> QMenu:
        window = self._window
        menu = QMenu(translate("MainMenu", "&Zoom"), parent)
        self.zoom_in = self.act(
            "actionZoomIn", translate("MainMenu", "&Larger"), lambda: window.zoom(1), "Ctrl++", "Ctrl+="
        )
        self.zoom_out = self.act("actionZoomOut", translate("MainMenu", "&Smaller"), lambda: window.zoom(-1), "Ctrl+-")
        # The figure zero on a French keyboard wants Shift; "à" is what the key types without it.
        self.zoom_normal = self.act(
            "actionZoomNormal", translate("MainMenu", "&Normal size (100%)"), lambda: window.zoom(0), "Ctrl+0", "Ctrl+À"
        )
        menu.addActions([self.zoom_in, self.zoom_out, self.zoom_normal])
        return menu

    def _theme_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(translate("MainMenu", "&Theme"), parent)
        group = QActionGroup(menu)
        names = {
            Theme.SYSTEM: translate("MainMenu", "As the &system"),
            Theme.LIGHT: translate("MainMenu", "&Light"),
            Theme.DARK: translate("MainMenu", "&Dark"),
        }
        self.themes: dict[Theme, QAction] = {}
        for theme, text in names.items():
            action = self.act(f"actionTheme_{theme}", text, partial(self._window.set_theme, theme))
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
            self.themes[theme] = action
        return menu

    def _contract(self) -> None:
        acts = self._window.acts
        menu = self._menu("menuContract", translate("MainMenu", "&Contract"))
        # The first key is the one shown, and French keyboards have an "Entrée", no "Retour".
        self.open_plan = self.act(
            "actionOpenPlan",
            translate("MainMenu", "&Open the plan"),
            self._saved(acts.open_plan),
            "Ctrl+Enter",
            "Ctrl+Return",
            picture="plan",
        )
        self.edit = self.act(
            "actionEdit", translate("MainMenu", "&Edit the contract…"), self._saved(acts.edit), "Ctrl+E", picture="edit"
        )
        self.life = self.act(
            "actionLife",
            translate("MainMenu", "&Life of the contract"),
            self._saved(acts.life),
            "Ctrl+L",
            picture="history",
        )
        self.next_thing = self.act(
            "actionNextThing",
            translate("MainMenu", "Next thing &to do"),
            self._saved(acts.next_thing),
            "Ctrl+Shift+N",
            picture="right",
        )
        self.contract_agenda = self.act(
            "actionContractAgenda", translate("MainMenu", "Deadlines to my &calendar"), self._saved(acts.to_calendar)
        )
        self.archive = self.act(
            "actionArchive",
            translate("MainMenu", "&Archive"),
            self._window.shelves.archive,
            "Ctrl+Shift+A",
            picture="archive",
        )
        # Delete works on the list only: elsewhere it deletes text and rows.
        self.delete = self.act(
            "actionDelete", translate("MainMenu", "Move to the &bin…"), self._window.shelves.delete, picture="bin"
        )
        menu.addActions([self.open_plan, self.life, self.next_thing, self.edit])
        menu.addAction(self.contract_agenda)
        menu.addSeparator()
        menu.addActions([self.archive, self.delete])
        self.on_contract += [self.open_plan, self.life, self.next_thing, self.edit, self.contract_agenda]
        self.on_row += [self.archive, self.delete]

    def _review(self) -> None:
        acts = self._window.acts
        menu = self._menu("menuReview", translate("MainMenu", "&Meeting"))
        self.review = self.act(
            "actionReview",
            translate("MainMenu", "&Begin the meeting"),
            self._saved(acts.review),
            "Ctrl+R",
            picture="review",
        )
        menu.addAction(self.review)
        menu.addSeparator()
        self.minutes = self.act(
            "actionMinutes",
            translate("MainMenu", "&Minutes"),
            self._window.minutes,
            "Ctrl+M",
            "Ctrl+P",
            picture="minutes",
        )
        self.papers = self.act(
            "actionPapers", translate("MainMenu", "&Documents issued…"), self._saved(acts.papers), picture="document"
        )
        self.send = self.act(
            "actionSend",
            translate("MainMenu", "Send to the &holder…"),
            self._saved(acts.send),
            "Ctrl+Shift+M",
            picture="mail",
        )
        menu.addActions([self.minutes, self.papers, self.send])
        menu.addMenu(self._documents_menu(menu))
        self.meeting_separator = menu.addSeparator()
        self.meeting_menu = menu
        self.on_contract += [self.review, self.papers, self.send]

    def tell_meeting(self, *, under_way: bool) -> None:
        """Says what Ctrl+R does: a meeting under way is resumed, else one is begun."""
        resume, begin = translate("MainMenu", "&Resume the meeting"), translate("MainMenu", "&Begin the meeting")
        text = resume if under_way else begin
        self.review.setText(text)
        key = self.review.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.review.setToolTip(plain_tip(f"{text.replace('&', '')} ({key})"))

    def _documents_menu(self, parent: QMenu) -> QMenu:
        acts = self._window.acts
        menu = QMenu(translate("MainMenu", "&Show a document"), parent)
        menu.setObjectName("menuDocuments")
        menu.setIcon(icon("document"))
        made = (
            self.act("actionPaperPlan", translate("MainMenu", "&Plan"), self._saved(acts.plan_paper)),
            self.act(
                "actionPaperHolder", translate("MainMenu", "Actions of the &holder"), self._saved(acts.holder_paper)
            ),
            self.act("actionPaperBuyer", translate("MainMenu", "Actions of the &buyer"), self._saved(acts.buyer_paper)),
            self.act("actionPaperInterim", translate("MainMenu", "&Interim point"), self._saved(acts.interim_paper)),
        )
        menu.addActions(list(made))
        self.on_contract += made
        return menu

    def _tools(self) -> None:
        window = self._window
        menu = self._menu("menuTools", translate("MainMenu", "&Tools"))
        self.directory = self.act(
            "actionDirectory",
            translate("MainMenu", "&Directory of organisations…"),
            window.acts.directory,
            "Ctrl+Shift+O",
            picture="organisation",
        )
        self.check = self.act("actionCheck", translate("MainMenu", "&Verify the database"), window.care.check)
        self.folder = self.act("actionFolder", translate("MainMenu", "Open the data &folder"), window.care.open_folder)
        self.log = self.act("actionLog", translate("MainMenu", "Open the &log…"), window.care.show_log)
        menu.addAction(self.directory)
        menu.addSeparator()
        menu.addActions([self.check, self.folder, self.log])

    def _help(self) -> None:
        window = self._window
        menu = self._menu("menuHelp", translate("MainMenu", "&Help"))
        self.help = self.act(
            "actionHelp", translate("MainMenu", "&Help on this screen"), window.help.toggle, "F1", picture="help"
        )
        self.help.setCheckable(True)
        self.keys = self.act("actionKeys", translate("MainMenu", "&Keys"), window.care.show_keys, "Shift+F1")
        self.tour = self.act("actionTour", translate("MainMenu", "&Guided tour on examples"), window.help.take_tour)
        self.about = self.act("actionAbout", translate("MainMenu", "&About…"), window.care.show_about)
        menu.addActions([self.help, self.tour, self.keys, self.about])

    def all(self) -> list[QAction]:
        """All actions that have a name, in the order of the menus."""
        return [action for action in self._window.findChildren(QAction) if action.objectName().startswith("action")]
