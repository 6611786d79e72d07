"""What the clause lacks, each a step away from where it is filled in."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from facilitator_app.domain.clause_gaps import ClauseGap, ClauseLack
from facilitator_app.domain.preparation import Preparation
from facilitator_app.ui.icons import icon
from facilitator_app.words.labels import label
from facilitator_app.words.preparation_labels import gap_sentence
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

# Where in the preparation what is missing is filled in.
PLACES = {
    ClauseLack.NO_AXIS: "axes",
    ClauseLack.AXIS_WITHOUT_EXPECTATION: "axes/{subject}/expected",
    ClauseLack.PUT_OFF_WITHOUT_REASON: "axes/{subject}/put_off_because",
    ClauseLack.NO_TIME_LIMIT: "terms/plan_months",
    ClauseLack.NO_MONITORING: "terms/monitoring",
    ClauseLack.NO_CONTROL: "terms/control",
    ClauseLack.NO_EVIDENCE: "terms/evidence",
    ClauseLack.NO_GOVERNANCE: "terms/governance",
    ClauseLack.NO_SHARING: "terms/sharing",
    ClauseLack.NO_PENALTY: "penalties",
    ClauseLack.PENALTY_WITHOUT_EVENT: "penalties/{subject}/event",
    ClauseLack.PENALTY_WITHOUT_AMOUNT: "penalties/{subject}/amount",
    ClauseLack.PENALTY_WITHOUT_CAP: "penalties/{subject}/cap",
    ClauseLack.PENALTY_WITHOUT_STEP: "penalties/{subject}/adversarial_days",
    ClauseLack.PENALTY_AMOUNT_ABOVE_WHOLE: "penalties/{subject}/unit",
    ClauseLack.PENALTY_CAP_ABOVE_WHOLE: "penalties/{subject}/cap_unit",
    ClauseLack.PENALTY_ON_INVITATION: "terms/force",
}


def place_in_preparation(gap: ClauseGap) -> str:
    """Where in the preparation a gap is filled, as `PreparationSection.go_to` takes it; "" for one of the wording."""
    place = PLACES.get(gap.lack, "")
    return place.format(subject=gap.subject_id) if gap.subject_id else place.partition("/{subject}")[0]


class LacksButton(QPushButton):
    """Opens the list of what the clause lacks; choosing one of them leads there. Hidden while nothing is missing."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(icon("warning"), translate("Preparation", "&What is missing?"), parent)
        self.setObjectName("preparationLacks")
        self._words = words
        self._menu = QMenu(self)
        self._menu.setObjectName("preparationLacksMenu")
        self.setMenu(self._menu)

    def show_gaps(self, gaps: Sequence[ClauseGap], preparation: Preparation) -> None:
        """Lists what is missing, each with its source."""
        self.setVisible(bool(gaps))
        self._menu.clear()
        for gap in gaps:
            said = gap_sentence(gap, preparation, self._words).removesuffix(".")
            action = QAction(f"{said} ({label(gap.source, self._words)})".replace("&", "&&"), self._menu)
            action.triggered.connect(partial(self._lead, gap))
            self._menu.addAction(action)

    def _lead(self, gap: ClauseGap, _on: bool = False) -> None:
        # Where it leads the list may be made anew: the menu is to be closed by then.
        QTimer.singleShot(0, self, lambda: self.wanted.emit(gap))
