"""All indicators of the plan in a list, each with what was entered for the period and where it stands."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from facilitator_app.domain.meeting import IndicatorEntry
from facilitator_app.domain.meeting_outcome import entry_known
from facilitator_app.domain.plan import Indicator
from facilitator_app.domain.progress import Reading
from facilitator_app.domain.state import State
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.review_wizard.steps.step import sign_icon
from facilitator_app.ui.review_wizard.texts import entry_summary
from facilitator_app.ui.theme import chars, em, is_dark, state_colour
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class IndicatorList(QListWidget):
    """The one in turn is the current row; filling the list chooses none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("indicatorList")
        self.setAccessibleName(translate("ReviewIndicators", "Indicators of the plan"))
        self.setWordWrap(True)
        self.setSpacing(em(self, 0.1))
        self.setMinimumWidth(chars(self, 20))

    def show_all(
        self, lines: tuple[tuple[Indicator, IndicatorEntry, Reading], ...], current_id: str, words: Words
    ) -> None:
        """Shows each indicator with its entry and how that reads."""
        self.blockSignals(True)
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem(QListWidgetItem())
        side = em(self, 0.85)
        self.setIconSize(QSize(side, side))
        for row, (indicator, entry, reading) in enumerate(lines):
            known = entry_known(entry)
            state = reading.state if known and not entry.not_available else State.NOT_STARTED
            colour = state_colour(state, is_dark(self.palette()))
            item = self.item(row)
            summary = entry_summary(indicator, entry, reading.current if known else None, words)
            if known and not entry.not_available:
                summary = f"{summary} \u2013 {label(state, words)}"
            item.setText(f"{indicator.name}\n{summary}")
            item.setIcon(sign_icon(state_pixmap(state, side, colour, self.devicePixelRatioF())))
            if indicator.id == current_id:
                self.setCurrentRow(row)
        self.blockSignals(False)
