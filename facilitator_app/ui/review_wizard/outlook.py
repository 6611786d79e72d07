"""What next year's plan will hold, shown beside the choices that lead to it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from facilitator_app.domain.plan import Plan
from facilitator_app.ui.review_wizard.steps.step import heading
from facilitator_app.ui.review_wizard.texts import shown_figure
from facilitator_app.ui.theme import chars
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class Outlook(QWidget):
    """The plan to come as a tree: axes, objectives, their indicators with targets and actions with dates."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: Plan | None = None
        self.setMinimumWidth(chars(self, 34))
        self._title = heading("", self)
        self._counts = QLabel(self)
        self._counts.setObjectName("outlookCounts")
        self._counts.setTextFormat(Qt.TextFormat.PlainText)
        self._counts.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("outlookTree")
        self.tree.setAccessibleName(translate("ReviewOutlook", "Next year’s plan"))
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setColumnCount(1)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._counts)
        column.addWidget(self.tree, 1)

    def show_plan(self, plan: Plan | None) -> None:
        """Shows the plan to come; None when the contract ends before."""
        self.tree.setVisible(plan is not None)
        if plan is None:
            self._title.setText(translate("ReviewOutlook", "No next year"))
            self._counts.setText(
                translate("ReviewOutlook", "The contract ends with this year, or has no notification date.")
            )
            return
        self._title.setText(translate("ReviewOutlook", "The plan of year {year}").format(year=plan.year))
        counts = (
            translate("ReviewOutlook", "%n axis(es)", "", len(plan.axes)),
            translate("ReviewOutlook", "%n objective(s)", "", len(plan.objectives)),
            translate("ReviewOutlook", "%n indicator(s)", "", len(plan.indicators)),
            translate("ReviewOutlook", "%n action(s)", "", len(plan.actions)),
        )
        self._counts.setText(translate("ReviewOutlook", ", ").join(counts))
        self.tree.clear()
        for axis in plan.axes:
            top = QTreeWidgetItem(self.tree, [axis.title])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self._add_objectives(top, plan, axis.id)
        for action in (a for a in plan.actions if not a.objective_ids):
            QTreeWidgetItem(self.tree, [self._action(action.title, self._words.short_date(action.due))])
        self.tree.expandAll()

    def _add_objectives(self, top: QTreeWidgetItem, plan: Plan, axis_id: str) -> None:
        words = self._words
        for objective in plan.axis_objectives(axis_id):
            item = QTreeWidgetItem(top, [objective.title])
            for indicator in (i for i in plan.indicators if i.objective_id == objective.id):
                target = translate("ReviewOutlook", "target: {target}").format(
                    target=shown_figure(indicator, indicator.target, words)
                )
                QTreeWidgetItem(item, [f"{indicator.name} \u2013 {target}"])
            for action in (a for a in plan.actions if objective.id in a.objective_ids):
                QTreeWidgetItem(item, [self._action(action.title, words.short_date(action.due))])

    def _action(self, title: str, due: str) -> str:
        return translate("ReviewOutlook", "{action} (by {date})").format(action=title, date=due) if due else title
