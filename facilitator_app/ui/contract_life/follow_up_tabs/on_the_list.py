"""What an interim point begun now would have on its list, in one line."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.breach import is_over
from facilitator_app.domain.meeting_start import left_open
from facilitator_app.domain.register import exchanges_register, proposals_register
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase

translate = QCoreApplication.translate


def on_the_list(case: FollowUpCase) -> str:
    """The open decisions, proposals, expectations and breaches, counted; that there are none in words."""
    register, meetings = case.register, case.told.meetings
    decisions = len(left_open(meetings))
    proposals = sum(p.open and bool(p.text.strip()) for p in proposals_register(register, meetings))
    told = sum(e.taken_up is None and bool(e.text.strip()) for e in exchanges_register(register, meetings))
    breaches = sum(not is_over(b) and bool(b.event.strip()) for b in register.breaches)
    parts = (
        (decisions, translate("FollowUp", "%n open decision(s)", "", decisions)),
        (proposals, translate("FollowUp", "%n proposal(s)", "", proposals)),
        (told, translate("FollowUp", "%n expectation(s) and difficulty(ies)", "", told)),
        (breaches, translate("FollowUp", "%n breach case(s)", "", breaches)),
    )
    there = [text for count, text in parts if count]
    if not there:
        return translate("FollowUp", "Nothing is waiting for it.")
    return translate("FollowUp", "On its list: {things}").format(things=", ".join(there))
