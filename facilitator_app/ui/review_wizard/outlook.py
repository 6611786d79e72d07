"""What next year's plan will hold, shown beside the choices that lead to it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from facilitator_app.domain.plan import Action, Plan
from facilitator_app.ui.review_wizard.steps.step import heading
from facilitator_app.ui.review_wizard.texts import shown_figure
from facilitator_app.ui.theme import chars, em, secondary_text
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class Outlook(QWidget):
    """The plan to come, indented: axes, objectives, their indicators with targets and actions with dates."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setMinimumWidth(chars(self, 40))
        self._title = heading("", self)
        self._counts = QLabel(self)
        self._counts.setObjectName("outlookCounts")
        self._counts.setTextFormat(Qt.TextFormat.PlainText)
        self._counts.setWordWrap(True)
        self.text = QTextEdit(self)
        self.text.setObjectName("outlookText")
        self.text.setAccessibleName(translate("ReviewOutlook", "Next year’s plan"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.document().setIndentWidth(em(self, 0.9))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._counts)
        column.addWidget(self.text, 1)
        # Where there is no plan to show, what is said stays at the top.
        column.addStretch()

    def show_plan(self, plan: Plan | None) -> None:
        """Shows the plan to come; None when the contract ends before."""
        if plan is None:
            self._tell(
                translate("ReviewOutlook", "No next year"),
                translate("ReviewOutlook", "The contract ends with this year, or has no notification date."),
            )
            return
        self.text.show()
        self._title.setText(translate("ReviewOutlook", "The plan of year {year}").format(year=plan.year))
        counts = (
            translate("ReviewOutlook", "%n axis(es)", "", len(plan.axes)),
            translate("ReviewOutlook", "%n objective(s)", "", len(plan.objectives)),
            translate("ReviewOutlook", "%n indicator(s)", "", len(plan.indicators)),
            translate("ReviewOutlook", "%n action(s)", "", len(plan.actions)),
        )
        self._counts.setText(translate("ReviewOutlook", ", ").join(counts))
        scrolled = self.text.verticalScrollBar().value()
        self._write(plan)
        self.text.verticalScrollBar().setValue(scrolled)

    def show_nothing_to_renew(self, year: int) -> None:
        """Says that the year reviewed has no plan to go on from."""
        self._tell(
            translate("ReviewOutlook", "Nothing to renew"),
            translate(
                "ReviewOutlook",
                "Year {year} has no plan here. The review is held all the same; the plans of other years stay as they "
                "are, and are changed in the plan itself.",
            ).format(year=year),
        )

    def _tell(self, title: str, why: str) -> None:
        self.text.hide()
        self._title.setText(title)
        self._counts.setText(why)

    def _write(self, plan: Plan) -> None:
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for axis in plan.axes:
            self._line(cursor, axis.title, 0)
            for objective in plan.axis_objectives(axis.id):
                self._line(cursor, objective.title, 1)
                for indicator in (i for i in plan.indicators if i.objective_id == objective.id):
                    target = shown_figure(indicator, indicator.target, self._words)
                    told = translate("ReviewOutlook", "{indicator} – target: {target}")
                    self._line(cursor, told.format(indicator=indicator.name, target=target), 2)
                for action in (a for a in plan.actions if objective.id in a.objective_ids):
                    self._line(cursor, self._action(action), 2)
        for action in (a for a in plan.actions if not a.objective_ids):
            self._line(cursor, self._action(action), 1)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _line(self, cursor: QTextCursor, text: str, level: int) -> None:
        """One line: what people typed goes in as plain text."""
        block = QTextBlockFormat()
        block.setIndent(level)
        block.setTopMargin(em(self, 0.5 if level == 0 else 0.2))
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.Bold if level == 0 else QFont.Weight.Normal)
        if level == 2:
            letters.setForeground(secondary_text(self.palette()))
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(" ".join(text.split("\n")), letters)

    def _action(self, action: Action) -> str:
        due = self._words.short_date(action.due)
        told = translate("ReviewOutlook", "{action} (by {date})")
        return told.format(action=action.title, date=due) if due else action.title
