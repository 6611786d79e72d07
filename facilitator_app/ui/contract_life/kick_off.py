"""The kick-off: the holder convenes it and presents a project per axis; the joint plan grows out of them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette, QShortcut, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from facilitator_app.domain.kick_off import KickOff, ProjectState
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.state import State
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.contract_life.kick_off_tabs.convening import ConveningTab
from facilitator_app.ui.contract_life.kick_off_tabs.projects import ProjectsTab
from facilitator_app.ui.contract_life.section import Section
from facilitator_app.ui.distances import distance
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon, state_pixmap
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.tables.table import EditableTable
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.worker import Worker
from facilitator_app.words.explain import explain
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import LetterKind, PaperKind

translate = QCoreApplication.translate


class KickOffSection(Section):
    """Where the kick-off stands, its letter and sheets, and its two sides: convening and projects."""

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> None:
        super().__init__(desk, words, settings, worker)
        self.setObjectName("kickOffSection")
        self.editing: Editing[KickOff] = Editing(desk.kick_offs.save, self._trouble, self)
        self.case = KickOffCase(desk, words, self.editing)
        self._opening = False
        self._state = State.NOT_STARTED
        self._build()
        self.editing.changed.connect(self._changed)
        self.editing.saving_changed.connect(self._saved)

    def _build(self) -> None:
        self.help = QLabel(
            translate(
                "KickOff",
                "Within two months of the notification the holder organises the meeting, and presents its project for "
                "each axis (method sheet § 2.3).",
            ),
            self,
        )
        self.help.setObjectName("sectionHelp")
        self.help.setWordWrap(True)
        self.sign = QLabel(self)
        self.standing = QLabel(self)
        self.standing.setObjectName("kickOffStanding")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)
        where = QHBoxLayout()
        where.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self.standing, 1)
        self.convening, self.projects = ConveningTab(self.case), ProjectsTab(self.case)
        self.projects.take_wanted.connect(self.take)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("kickOffTabs")
        self.tabs.setAccessibleName(translate("KickOff", "Sides of the kick-off"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.convening, translate("KickOff", "Convening"))
        self.tabs.addTab(self.projects, "")
        self.tabs.currentChanged.connect(lambda _index: self.editing.end_typing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help)
        column.addLayout(where)
        column.addWidget(self._acts())
        column.addWidget(self.tabs, 1)
        for key, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step_tab(step))

    def _acts(self) -> QWidget:
        group = QWidget(self)
        row = FlowLayout(group)
        self.letter = self._button("conveningLetter", translate("KickOff", "Convening letter"), "document")
        self.letter.clicked.connect(self.issue_paper)
        self.sheets = self._button("projectSheets", translate("KickOff", "Project sheets"), "document")
        self.sheets.clicked.connect(self._show_sheets)
        self.begin = self._button("beginKickOff", translate("KickOff", "Begin the meeting"), "review")
        self.begin.clicked.connect(self._begin)
        for button in (self.letter, self.sheets, self.begin):
            row.addWidget(button)
        return group

    def _button(self, name: str, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(icon(icon_name), text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    # -- the section's part in the page

    def open_contract(self, contract_id: str) -> None:
        self.flush()
        kick_off = self.desk.kick_offs.of_contract(contract_id)
        self.case.read_around(contract_id)
        self.contract_id = contract_id
        if self.editing.opened and self.editing.value == kick_off and not self.editing.pending:
            self._show_all()
            return
        self._opening = True
        self.editing.open(kick_off)
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
        (self.convening.day if self.tabs.currentIndex() == 0 else self.projects.axes.view).setFocus()

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane of the table one is in."""
        table = self._table()
        table.show_detail(not table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        """The acts on the rows of the table one is in, for the window's menu."""
        return self._table().actions_for_menu()

    def _table(self) -> EditableTable[Any]:
        if self.tabs.currentIndex() == 0:
            return self.convening.people.table
        here = self.projects.parts.currentWidget()
        inside = isinstance(here, EditableTable) and not self.projects.axes.view.hasFocus()
        return here if inside and isinstance(here, EditableTable) else self.projects.axes

    def step_tab(self, step: int) -> None:
        """To the tab before (-1) or after (+1), round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        self.focus_first()

    def issue_paper(self) -> None:
        """Shows the convening letter."""
        from facilitator_app.services.papers import LetterKind, PaperKind

        self._show(PaperKind.LETTER, LetterKind.CONVENING)

    def _show_sheets(self) -> None:
        from facilitator_app.services.papers import PaperKind

        self._show(PaperKind.PROJECT_SHEETS)

    def _show(self, kind: "PaperKind", letter: "LetterKind | None" = None) -> None:
        # Imported here: documents are made long after the first window is shown.
        from facilitator_app.ui.papers.viewer import show_paper

        if self.flush():
            show_paper(self.desk, self.words, kind, self.contract_id, self, letter=letter)

    # -- showing

    def _changed(self) -> None:
        if not self._opening:
            self._show_all()

    def _saved(self) -> None:
        self.saving_changed.emit(self.editing.saved_sentence())
        self.changed.emit()

    def _show_all(self) -> None:
        self.convening.show_case()
        self.projects.show_case()
        told = [s for s in self.case.standings if s.targeted]
        there = sum(s.state in (ProjectState.RECEIVED, ProjectState.TAKEN) for s in told)
        title = translate("KickOff", "The holder’s projects")
        self.tabs.setTabText(1, f"{title} {there}/{len(told)}" if told else title)
        self._show_standing()

    def _show_standing(self) -> None:
        due = None if self.case.around is None else self.case.around.due
        today = self.desk.today()
        parts = []
        self._state = State.NOT_STARTED
        if due is None:
            parts.append(translate("KickOff", "The contract has no notification date yet."))
        elif due.done_on is not None:
            self._state = State.REACHED
            parts.append(translate("KickOff", "Meeting held on {date}.").format(date=self.words.date(due.done_on)))
        else:
            self._state = State.LATE if due.date < today else State.WATCH
            text = translate("KickOff", "To be held by {date} at the latest ({distance}).")
            parts.append(text.format(date=self.words.date(due.date), distance=distance(due.date, today)))
        lacking = self.case.lacking_text("")
        if lacking and (due is None or due.done_on is None):
            parts.append(translate("KickOff", "Still missing for the convening: {what}.").format(what=lacking))
        self.standing.setText(" ".join(parts))
        self.standing.setToolTip(plain_tip(explain(due, self.words)) if due is not None else "")
        self.begin.setEnabled(not self.desk.read_only and (due is None or due.done_on is None))
        self._draw_sign()

    def _draw_sign(self) -> None:
        colour = state_colour(self._state, is_dark(self.palette()))
        self.sign.setPixmap(state_pixmap(self._state, em(self), colour, self.devicePixelRatioF()))
        palette = QPalette(self.standing.palette())
        palette.setColor(self.standing.foregroundRole(), colour)
        self.standing.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "sign"):
            self._draw_sign()

    # -- acts

    def take(self, axis_id: str) -> None:
        """Puts the project of an axis into the draft plan."""
        if not self.flush():
            return
        try:
            plan = self.desk.projects.take(self.editing.value, [axis_id])
            self.case.read_around(self.contract_id)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        self._show_all()
        self.changed.emit()
        messages.tell(
            self,
            translate("KickOff", "The project is in the plan of year {year}.").format(year=plan.year),
            act=translate("KickOff", "Open the plan"),
            do=lambda: self.open_requested.emit("plan", plan.id),
        )

    def _begin(self) -> None:
        if not self.flush():
            return
        try:
            meeting = self.desk.projects.begin_meeting(self.editing.value)
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        self.open_requested.emit("meeting", meeting.id)

    def _trouble(self, problem: Problem) -> None:
        if problem.kind is ProblemKind.CONFLICT:
            # Trying again is no use: it was changed elsewhere. What is typed stays in sight until then.
            act = translate("KickOff", "Read it again")
            messages.show(self, problem, self.words, act=act, do=self._read_again)
        else:
            messages.show(self, problem, self.words)

    def _read_again(self) -> None:
        self.editing.abandon()
        self.open_contract(self.contract_id)
