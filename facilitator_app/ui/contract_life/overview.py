"""Where the contract stands: its stage, the one next thing to do, its deadlines, plans, meetings and documents."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from facilitator_app.services.life import Life
from facilitator_app.ui.contract_life.section import Section
from facilitator_app.ui.contract_life.stages import StageRow, section_of
from facilitator_app.ui.contract_list.summary import ContractSummary
from facilitator_app.ui.distances import distance
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import em
from facilitator_app.ui.worker import Worker
from facilitator_app.words.explain import explain
from facilitator_app.words.next_thing import next_act, next_deadline_name
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class Overview(Section):
    """Nothing is typed here: each line leads to the screen where it is."""

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> None:
        super().__init__(desk, words, settings, worker)
        self.setObjectName("lifeOverview")
        self._life: Life | None = None
        self.stages = StageRow(words, self)
        self.stages.chosen.connect(lambda stage: self.open_requested.emit("section", section_of(stage).value))
        self.act = QPushButton(self)
        self.act.setObjectName("nextThing")
        self.act.clicked.connect(self._go)
        self.beside = QPushButton(self)
        self.beside.setObjectName("besideThing")
        self.beside.clicked.connect(self._go_beside)
        self._why = QLabel(self)
        self._why.setObjectName("nextThingWhy")
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self.summary = ContractSummary(desk, words, self, names_contract=False)
        self.summary.go.connect(self.open_requested)
        column = QVBoxLayout(self)
        column.setSpacing(em(self, 0.6))
        column.addWidget(self.stages)
        column.addWidget(self._card())
        column.addWidget(self.summary, 1)

    def _card(self) -> QFrame:
        card = QFrame(self)
        card.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(card)
        inside.addWidget(Heading(translate("ContractLife", "To do now"), card))
        acts = FlowLayout()
        for button in (self.act, self.beside):
            acts.addWidget(button)
        inside.addLayout(acts)
        inside.addWidget(self._why)
        return card

    def open_contract(self, contract_id: str) -> None:
        super().open_contract(contract_id)
        self._life = life = self.desk.lives.of_contract(contract_id)
        self.stages.show_stage(life.stage, life.stages)
        text = next_act(life.coming, self.words)
        self.act.setText(text.replace("&", "&&"))
        self.act.setAccessibleName(text)
        beside = "" if life.beside is None else next_act(life.beside, self.words)
        self.beside.setText(beside.replace("&", "&&"))
        self.beside.setAccessibleName(beside)
        self.beside.setVisible(bool(beside))
        self._why.setText(self._reason(life))
        self._why.setVisible(bool(self._why.text()))
        self.act.setAccessibleDescription(self._why.text())
        self.act.setEnabled(life.route != ("life", f"{contract_id}/overview"))
        self.summary.show_contract(contract_id)

    def _reason(self, life: Life) -> str:
        due = life.coming.deadline
        if due is None:
            return ""
        name, when = next_deadline_name(life.coming, self.words), distance(due.date, self.desk.today())
        told = translate("ContractLife", "{deadline}: {date}, {when}.").format(
            deadline=name, date=self.words.date(due.date), when=when
        )
        return f"{told} {explain(due, self.words)}"

    def focus_first(self) -> None:
        self.act.setFocus()

    def _go(self) -> None:
        if self._life is not None:
            self.open_requested.emit(*self._life.route)

    def _go_beside(self) -> None:
        if self._life is not None and self._life.beside is not None:
            self.open_requested.emit(*self._life.beside_route)
