"""The page: the contract's name and stage, a rail of sections on the left, the section chosen on the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.domain.state import State
from facilitator_app.domain.wording import Finding
from facilitator_app.services.life import ChapterState
from facilitator_app.ui.contract_life.section import Section
from facilitator_app.ui.contract_life.sections import Place, make_section, section_title
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.one_line import OneLine
from facilitator_app.ui.rail import Rail, rail_area
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import em
from facilitator_app.ui.wording.dialog import WordingActs, WordingDialog
from facilitator_app.ui.wording.sign import WordingSign
from facilitator_app.ui.worker import Worker
from facilitator_app.words.labels import label
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate
_PAUSE_MS = 400


def chapter_sign(state: ChapterState) -> tuple[State, str]:
    """How a chapter stands, as a sign and a word."""
    return {
        ChapterState.DONE: (State.REACHED, translate("ContractLife", "done")),
        ChapterState.NOW: (State.ON_TRACK, translate("ContractLife", "in hand")),
        ChapterState.PARTLY: (State.NOT_STARTED, translate("ContractLife", "done in part")),
        ChapterState.TO_COME: (State.NOT_STARTED, translate("ContractLife", "to come")),
        ChapterState.BLANK: (State.NOT_STARTED, translate("ContractLife", "left blank")),
    }[state]


class ContractLifePage(QWidget):
    """Everything of one contract that is neither a plan nor a meeting, in the order of its life."""

    closed = Signal()
    title_changed = Signal()
    saving_changed = Signal(str)
    open_requested = Signal(str, str)
    undo_stack_changed = Signal()
    help_changed = Signal()

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> None:
        super().__init__()
        self.setObjectName("contractLife")
        self._desk, self._words, self._settings, self._worker = desk, words, settings, worker
        self.contract_id = ""
        self._title = ""
        self._place = Place.OVERVIEW
        self._sections: dict[Place, Section] = {}
        self._unreadable = False
        # Where a contract stands is worked out in a pause, not while somebody types on.
        self._standing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._standing.setObjectName("standingTimer")
        self._standing.timeout.connect(self._show_stage)
        self._lay_out()

    def _lay_out(self) -> None:
        self._name = Heading("", self)
        self._name.setObjectName("lifeContract")
        self._name.setWordWrap(True)
        self._stage = OneLine("lifeStage", self)
        self.wordings = WordingSign(self._pointed_out, self)
        self.wordings.clicked.connect(self.show_wordings)
        room = self.wordings.sizePolicy()
        # It comes and goes while somebody types: nothing below may move.
        room.setRetainSizeWhenHidden(True)
        self.wordings.setSizePolicy(room)
        below = QHBoxLayout()
        below.addWidget(self._stage, 1)
        below.addWidget(self.wordings)
        self.rail = Rail("lifeRail", self)
        self.rail.setAccessibleName(translate("ContractLife", "Sections"))
        self.rail.show_entries([(place, section_title(place), f"section_{place}") for place in Place])
        self.rail.chosen.connect(self._chosen)
        self._rail_area = rail_area(self.rail, self)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("lifeSections")
        self.fault = QLabel(self)
        self.fault.setObjectName("sectionFault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.fault.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stack.addWidget(self.fault)
        middle = QHBoxLayout()
        middle.addWidget(self._rail_area)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self._name)
        column.addLayout(below)
        column.addLayout(middle, 1)
        self._fit_rail()

    # -- the page's part in the window

    def title(self) -> str:
        """The title of the window while this page is in front."""
        return self._title

    @property
    def undo_stack(self) -> QUndoStack | None:
        """The undo steps of the section in front."""
        section = self.section
        return None if section is None else section.undo_stack()

    @property
    def section(self) -> Section | None:
        """The section in front; None where it can't be read."""
        return None if self._unreadable else self._sections.get(self._place)

    def flush(self) -> bool:
        """Makes everything typed durable now."""
        # Each section is asked, whatever the one before answered.
        saved = [section.flush() for section in self._sections.values()]
        return all(saved)

    def abandon(self) -> None:
        """Gives up what could not be saved."""
        for section in self._sections.values():
            section.abandon()

    def meeting_contract(self) -> str:
        """The contract that the window's menus act on from here."""
        return self.contract_id

    def help_topic(self) -> str:
        """What the help is asked about: the section in front."""
        return f"life.{self._place}"

    def refresh(self) -> None:
        """Reads everything again, with what was changed elsewhere."""
        if self.contract_id and self.flush():
            self.open_contract(self.contract_id, self._place)

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane of the section in front, where it has one."""
        if self.section is not None:
            self.section.toggle_detail()

    def actions_for_menu(self) -> list[QAction]:
        """The acts of the section in front, for the window's menu."""
        return [] if self.section is None else self.section.actions_for_menu()

    def issue_paper(self) -> None:
        """Shows the document of the section in front."""
        if self.section is not None:
            self.section.issue_paper()

    # -- showing

    def open_contract(self, contract_id: str, place: Place | str = Place.OVERVIEW, where: str = "") -> None:
        """Shows a section of a contract, and a place in it. Raises Problem NOT_FOUND."""
        contract = self._desk.contracts.get(contract_id)
        if contract_id != self.contract_id:
            unsaved = [at for at, section in self._sections.items() if not section.flush()]
            if unsaved and self._is_there():
                # It comes first: nothing typed is lost, nor written into another contract.
                self.open_contract(self.contract_id, unsaved[0])
                return
            self._drop(unsaved)
        self.contract_id = contract_id
        self._title = translate("ContractLife", "{reference}: life of the contract").format(
            reference=contract.reference
        )
        self._name.setText(f"{contract.reference} · {contract.title}")
        self._show_stage()
        self.show_place(Place(place))
        if where and self.section is not None:
            self.section.go_to(where)
        self.title_changed.emit()

    def _is_there(self) -> bool:
        """Whether the contract shown is still there to be written to."""
        try:
            self._desk.contracts.get(self.contract_id)
        except Problem:
            return False
        return True

    def _drop(self, places: list[Place]) -> None:
        """Gives up sections over a contract that is gone: there is nothing they could show or save any more."""
        for place in places:
            section = self._sections.pop(place)
            self.stack.removeWidget(section)
            section.deleteLater()

    def show_place(self, place: Place) -> None:
        """Brings a section to the front, with the contract as it is stored now; where that can't be read, says why."""
        before = self.section
        if before is not None:
            before.flush()
        if place not in self._sections:
            self._sections[place] = self._made(place)
        section = self._sections[place]
        try:
            section.open_contract(self.contract_id)
        except Problem as problem:
            # Nothing of the contract before may stand under the name of this one.
            self.fault.setText(sentence(problem, self._words))
            self.fault.setAccessibleName(self.fault.text())
            self._unreadable = True
        else:
            self._unreadable = False
        self._place = place
        self.stack.setCurrentWidget(self.fault if self._unreadable else section)
        self.rail.select(place)
        self.wordings.count()
        self.undo_stack_changed.emit()
        self.help_changed.emit()

    def _made(self, place: Place) -> Section:
        section = make_section(place, self._desk, self._words, self._settings, self._worker)
        section.open_requested.connect(self._follow)
        section.saving_changed.connect(self.saving_changed)
        section.changed.connect(self._standing.start)
        section.typed.connect(self.wordings.count_soon)
        self.stack.addWidget(section)
        return section

    def _follow(self, kind: str, id: str) -> None:
        """A link to another section, or to a place in one, stays on the page; all others are the window's."""
        if kind == "section":
            place, _, where = id.partition("/")
            self.show_place(Place(place))
            if where and self.section is not None:
                self.section.go_to(where)
        else:
            self.open_requested.emit(kind, id)

    def _chosen(self, place: Place, go_in: bool) -> None:
        self.show_place(place)
        section = self.section
        if go_in and section is not None:
            section.focus_first()
        elif go_in:
            self.fault.setFocus()

    # -- wordings pointed out

    def _acts(self) -> WordingActs | None:
        return None if self.section is None else self.section.wording_acts()

    def _pointed_out(self) -> tuple[Finding, ...]:
        acts = self._acts()
        return () if acts is None else acts.find()

    def show_wordings(self) -> None:
        """Lists the wordings pointed out in the section in front, and goes to the line of one."""
        acts = self._acts()
        if acts is None:
            return
        dialog = WordingDialog(acts, self._words, self)
        dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        self.wordings.count()
        if wanted is not None and self.section is not None:
            self.section.show_wording(wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        self.wordings.stop()
        super().hideEvent(event)

    # -- where the contract stands

    def _show_stage(self) -> None:
        self._standing.stop()
        try:
            life = self._desk.lives.of_contract(self.contract_id)
        except Problem:
            # A full disk or a contract deleted elsewhere is told where one acts; the rail stays as it was.
            return
        stage = label(life.stage, self._words)
        self.rail.button(Place.OVERVIEW).show_state(State.ON_TRACK, stage)
        for name, state in life.chapters.items():
            self.rail.button(Place(name)).show_state(*chapter_sign(state))
        [row] = self._desk.contracts.rows([self.contract_id]) or [None]
        self._stage.setText(
            ""
            if row is None
            else " · ".join(text for text in (label(row.stage, self._words), row.buyer, row.holder) if text)
        )

    def _fit_rail(self) -> None:
        bar = self._rail_area.verticalScrollBar().sizeHint().width()
        self._rail_area.setFixedWidth(self.rail.wanted_width() + bar)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rail_area"):
            self._fit_rail()
