"""The paper of a plan: what the parties agreed, whatever became of it."""

import datetime as dt
from dataclasses import replace

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.meeting import ActionEntry, MeetingKind
from facilitator_app.domain.plan import ActionStatus
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import Asked, PaperKind
from tests.documents.reading import spoken
from tests.services.test_meetings import hold
from tests.services.test_plans import filled

FRENCH = words_for("fr")


def test_a_review_that_puts_off_an_action_leaves_the_paper_as_it_was(desk: Desk, contract: Contract) -> None:
    asked = Asked(kind=PaperKind.PLAN, contract_id=contract.id)
    plan = desk.plans.validate(filled(desk, contract), "", dt.date(2025, 5, 9))
    agreed = desk.papers.proof(asked, FRENCH)
    meeting = hold(desk, contract, MeetingKind.HALF_YEARLY_REVIEW, dt.date(2025, 9, 10))
    entries = tuple(
        ActionEntry(id=action.id, status=ActionStatus.IN_PROGRESS, progress=40, new_due=dt.date(2026, 2, 3))
        for action in plan.actions
    )
    desk.meetings.save(meeting, replace(meeting, action_entries=entries), "put off")
    desk.meetings.finish(meeting.id)

    assert {action.due for action in desk.plans.get(plan.id).actions} == {dt.date(2026, 2, 3)}
    assert desk.papers.proof(asked, FRENCH).pdf == agreed.pdf
    table = desk.papers.proof(replace(asked, kind=PaperKind.ACTIONS, party=plan.actions[0].party), FRENCH).pdf
    assert "03/02/2026" in " ".join(spoken(table))
