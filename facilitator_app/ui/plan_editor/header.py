"""The head of the editor: contract, holder, year and version, status, next deadline, and the acts on the whole plan."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS, DeadlineStatus
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.state import State
from facilitator_app.services.plans import PlanSummary
from facilitator_app.ui.distances import distance
from facilitator_app.ui.fields import guard_wheel
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.icons import icon, state_pixmap
from facilitator_app.ui.one_line import OneLine
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.theme import em, is_dark, secondary_text, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.explain import deadline_name, explain
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_STATES = {DeadlineStatus.OVERDUE: State.LATE, DeadlineStatus.DUE_SOON: State.WATCH}


class PlanHeader(QWidget):
    """Two lines: what this is, and where it stands."""

    plan_wanted = Signal(str)

    def __init__(self, case: PlanCase, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("planHeader")
        self._case = case
        self._plans: tuple[PlanSummary, ...] = ()
        self._next: Deadline | None = None
        self.title = Heading("", self)
        self.title.setObjectName("planTitle")
        self.title.setMinimumWidth(1)
        self.holder = OneLine("planHolder", self)
        self.status = OneLine("planStatus", self)
        self.deadline_sign = QLabel(self)
        self.deadline = OneLine("planNextDeadline", self, 24)
        self.years = QComboBox(self)
        self.years.setObjectName("planYears")
        self.years.setAccessibleName(translate("PlanEditor", "Plan year and version"))
        self.years.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        guard_wheel(self.years)
        self.years.activated.connect(self._chosen)
        self.validate = self._button("validatePlan", "", translate("PlanEditor", "&Validate the plan…"))
        self.paper = self._button("planPaper", "document", translate("PlanEditor", "Plan as &PDF"))
        self.history = self._button("planHistory", "history", translate("PlanEditor", "&History…"))
        self.compare = self._button("planCompare", "columns", translate("PlanEditor", "&Compare…"))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(em(self, 0.6))
        first.addWidget(self.title, 1)
        for button in (self.validate, self.paper, self.history, self.compare):
            first.addWidget(button)
        second.addWidget(self.years)
        second.addWidget(self.status)
        second.addWidget(self.holder, 1)
        second.addWidget(self.deadline_sign)
        second.addWidget(self.deadline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.25))
        column.addLayout(first)
        column.addLayout(second)

    def _button(self, name: str, icon_name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        if icon_name:
            button.setIcon(icon(icon_name))
        return button

    def show_contract(self, holder: str, plans: tuple[PlanSummary, ...], following: Deadline | None) -> None:
        """Says what changes only with the contract: holder, years, next deadline."""
        contract = self._case.contract
        reference = contract.reference if contract is not None else ""
        title = contract.title if contract is not None else ""
        self._full = f"{reference} – {title}" if reference else title
        self.title.setToolTip(plain_tip(self._full))
        self.holder.setText(translate("PlanEditor", "Holder: {name}").format(name=holder) if holder else "")
        self._plans = tuple(sorted(plans, key=lambda p: (p.year, p.version), reverse=True))
        self._next = following
        self.compare.setVisible(len(plans) > 1)
        self._elide()
        self._fill_years()
        self._show_deadline()

    def _elide(self) -> None:
        full = getattr(self, "_full", "")
        metrics = self.title.fontMetrics()
        self.title.setText(metrics.elidedText(full, Qt.TextElideMode.ElideRight, max(40, self.title.width())))
        self.title.setAccessibleName(full)

    def resizeEvent(self, event: object) -> None:
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_deadline()

    def _fill_years(self) -> None:
        words = self._case.words
        several = {(p.year) for p in self._plans if sum(q.year == p.year for q in self._plans) > 1}
        self.years.clear()
        for plan in self._plans:
            text = translate("PlanEditor", "Year {year}: {start} to {end}").format(
                year=plan.year, start=words.short_date(plan.starts_on), end=words.short_date(plan.ends_on)
            )
            if plan.year in several:
                text += translate("PlanEditor", " – version {version}").format(version=plan.version)
            self.years.addItem(text, plan.id)

    def _chosen(self, index: int) -> None:
        self.plan_wanted.emit(str(self.years.itemData(index)))

    def show_plan(self, plan: Plan) -> None:
        """Says the status of the plan in front."""
        index = self.years.findData(plan.id)
        if index != self.years.currentIndex():
            self.years.setCurrentIndex(index)
        status = label(plan.status, self._case.words)
        if plan.version > 1:
            status += translate("PlanEditor", ", version {version}").format(version=plan.version)
        self.status.setText(status)
        self.validate.setVisible(plan.status is PlanStatus.DRAFT)

    def _show_deadline(self) -> None:
        following = self._next
        self.deadline_sign.setVisible(following is not None)
        if following is None:
            self.deadline.setText("")
            return
        words, today = self._case.words, self._case.today()
        name = deadline_name(following.kind, following.number, words)
        self.deadline.setText(
            translate("PlanEditor", "{deadline}: {date}, {distance}").format(
                deadline=name, date=words.date(following.date), distance=distance(following.date, today)
            )
        )
        self.deadline.setToolTip(plain_tip(explain(following, words)))
        state = _STATES.get(following.status(today))
        palette = self.deadline.palette()
        dark = is_dark(self.palette())
        colour = secondary_text(self.palette()) if state is None else state_colour(state, dark)
        palette.setColor(self.deadline.foregroundRole(), colour)
        self.deadline.setPalette(palette)
        self.deadline_sign.setVisible(state is not None)
        if state is not None:
            self.deadline_sign.setPixmap(state_pixmap(state, em(self), colour, self.devicePixelRatioF()))


def next_deadline(deadlines: tuple[Deadline, ...]) -> Deadline | None:
    """The earliest meeting that has not been held."""
    waiting = [d for d in deadlines if d.done_on is None and d.kind in MEETING_KINDS]
    return min(waiting, key=lambda d: d.date, default=None)
