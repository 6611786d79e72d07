"""The holder's project for an axis, taken into the plan: from the kick-off of the contract, and from its meeting."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase

translate = QCoreApplication.translate


def take_into_plan(case: KickOffCase, axis_id: str, widget: QWidget, open_plan: Callable[[str], None]) -> bool:
    """Puts the project of an axis into the draft plan, and says so in the window of a widget with the way there.

    False where it can't be: why is said instead.
    """
    try:
        plan = case.desk.projects.take(case.kick_off, [axis_id])
        case.read_around(case.kick_off.contract_id)
    except Problem as problem:
        messages.show(widget, problem, case.words)
        return False
    told = translate("KickOff", "The project is in the plan of year {year}.")
    lacking = case.lacking_text(axis_id)
    if lacking:
        told = translate("KickOff", "The project is in the plan of year {year}, incomplete: {what}.")
    messages.tell(
        widget,
        told.format(year=plan.year, what=lacking),
        act=translate("KickOff", "Open the plan"),
        do=lambda: open_plan(plan.id),
    )
    return True
