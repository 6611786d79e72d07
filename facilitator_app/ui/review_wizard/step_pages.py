"""Which page shows which step of a meeting, and how its room is shared out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from facilitator_app.domain.review import Step
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.steps.actions import ActionsPage
from facilitator_app.ui.review_wizard.steps.agreement import AgreementPage
from facilitator_app.ui.review_wizard.steps.attendance import AttendancePage
from facilitator_app.ui.review_wizard.steps.decisions import DecisionsPage
from facilitator_app.ui.review_wizard.steps.exchanges import ExchangesPage
from facilitator_app.ui.review_wizard.steps.indicators import IndicatorsPage
from facilitator_app.ui.review_wizard.steps.last_time import LastTimePage
from facilitator_app.ui.review_wizard.steps.next_year import NextYearPage
from facilitator_app.ui.review_wizard.steps.projects import ProjectsPage
from facilitator_app.ui.review_wizard.steps.step import StepPage
from facilitator_app.ui.review_wizard.steps.value import ValuePage
from facilitator_app.ui.settings import Settings

_PAGES: dict[Step, type[StepPage]] = {
    Step.ATTENDANCE: AttendancePage,
    Step.PROJECTS: ProjectsPage,
    Step.LAST_TIME: LastTimePage,
    Step.INDICATORS: IndicatorsPage,
    Step.ACTIONS: ActionsPage,
    Step.EXCHANGES: ExchangesPage,
    Step.DECISIONS: DecisionsPage,
    Step.VALUE: ValuePage,
    Step.NEXT_YEAR: NextYearPage,
    Step.AGREEMENT: AgreementPage,
}


def make_page(step: Step, case: Case, parent: QWidget) -> StepPage:
    """The page of a step, but for the summary, which leads to all others."""
    return _PAGES[step](case, parent)


def remember_halves(page: StepPage, settings: Settings) -> None:
    """Keeps how the person shares out the room between the halves of a step."""
    for splitter in page.findChildren(QSplitter, options=Qt.FindChildOption.FindDirectChildrenOnly):
        key = f"review/{splitter.objectName()}"
        kept = settings.blob(key)
        if not kept.isEmpty():
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(
            lambda *_moved, key=key, splitter=splitter: settings.put(key, splitter.saveState())
        )
