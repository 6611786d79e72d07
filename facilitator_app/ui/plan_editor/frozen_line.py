"""The line above a plan that is no draft: since when it is frozen, what made it binding, and the way on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.ui.one_line import OneLine
from facilitator_app.words.formalisation import formalisation_facts
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class FrozenLine(QFrame):
    """Hidden over a draft."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setObjectName("planFrozen")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        # One line each: the tables below need the height more.
        self.text = OneLine("frozenText", self)
        self.binding = OneLine("frozenBinding", self)
        self.new_version = QPushButton(translate("PlanEditor", "&New version"), self)
        self.new_version.setObjectName("newVersion")
        self.formalise = QPushButton(translate("PlanEditor", "&Letters or amendment…"), self)
        self.formalise.setObjectName("formalisePlan")
        row = QHBoxLayout(self)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.text)
        texts.addWidget(self.binding)
        row.addLayout(texts, 1)
        row.addWidget(self.formalise)
        row.addWidget(self.new_version)

    def show_plan(self, plan: Plan) -> None:
        """Says why the plan can’t be changed as a draft can."""
        self.setVisible(plan.status is not PlanStatus.DRAFT)
        if plan.status is PlanStatus.VALIDATED:
            since = plan.validated_on or plan.starts_on
            text = translate(
                "PlanEditor",
                "Validated on {date}: the plan is frozen, but for values of indicators and the progress of actions.",
            ).format(date=self._words.date(since))
        else:
            text = translate("PlanEditor", "This plan is closed: it can be read, and no longer changed.")
        self.text.setText(text)
        self.binding.setText(self._formalised(plan))
        self.new_version.setVisible(plan.status is PlanStatus.VALIDATED)
        # Letters may come in after the review has closed the plan.
        self.formalise.setVisible(plan.status is not PlanStatus.DRAFT)

    def _formalised(self, plan: Plan) -> str:
        known = plan.formalisation
        facts = [self._words.colon(name, value) for name, value in formalisation_facts(known, self._words)]
        if known is None or not known.told:
            facts.append(translate("PlanEditor", "letters or amendment still to be filled in"))
        return " · ".join(facts)
