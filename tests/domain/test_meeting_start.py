"""What a meeting begins with: open decisions come back, the next year is offered line by line."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.meeting import (
    Decision,
    DecisionState,
    FollowedUp,
    LineKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
)
from facilitator_app.domain.meeting_start import start_meeting
from facilitator_app.domain.plan import ActionStatus, PutOffAxis
from tests.domain.plans import plan
from tests.domain.test_review import ON


def finished(day: str, **fields: object) -> Meeting:
    meeting = Meeting(id=day, contract_id="c", date=dt.date.fromisoformat(day), status=MeetingStatus.FINISHED)
    return replace(meeting, **fields)  # type: ignore[arg-type]  # fields by name


FIRST = Decision(id="d1", text="Former les équipes", who="Titulaire", due=ON)


SECOND = Decision(id="d2", text="Ouvrir le quai", state=DecisionState.DONE)


def followed(*earlier: Meeting) -> list[str]:
    meeting = start_meeting("c", MeetingKind.ANNUAL_REVIEW, 2, date=None, plan=None, earlier=earlier)
    return [f.id for f in meeting.followed_up]


def test_open_decisions_come_back() -> None:
    assert followed(finished("2025-04-01", decisions=(FIRST, SECOND))) == ["d1"]


@pytest.mark.parametrize(
    ("outcome", "back"),
    [
        (Outcome.DONE, []),
        (Outcome.DROPPED, []),
        (Outcome.IN_PROGRESS, ["d1"]),
        (Outcome.NOT_DONE, ["d1"]),
        (None, ["d1"]),
    ],
)
def test_until_done_or_dropped(outcome: Outcome | None, back: list[str]) -> None:
    first = finished("2025-04-01", decisions=(FIRST,))
    second = finished("2025-10-01", followed_up=(FollowedUp(id="d1", outcome=outcome, comment="en cours"),))
    assert followed(second, first) == back


def test_what_was_last_said_of_a_decision_comes_back_with_it() -> None:
    def said(on: str, comment: str) -> Meeting:
        return finished(on, followed_up=(FollowedUp(id="d1", outcome=Outcome.IN_PROGRESS, comment=comment),))

    earlier = (
        finished("2025-04-01", decisions=(FIRST,)),
        said("2025-10-01", "devis demandé"),
        said("2026-04-01", "devis reçu"),
        said("2026-10-01", " "),
    )
    kept = start_meeting("c", MeetingKind.INTERIM, 1, date=None, plan=None, earlier=earlier).followed_up
    assert [(f.said_before, f.comment, f.outcome) for f in kept] == [("devis reçu", "", None)]


def test_open_and_superseded_meetings_leave_nothing() -> None:
    superseded = finished("2025-04-01", decisions=(FIRST,), status=MeetingStatus.SUPERSEDED)
    still_open = finished("2025-05-01", decisions=(FIRST,), status=MeetingStatus.OPEN)
    assert followed(superseded, still_open) == []


def test_a_new_review_offers_every_line_and_the_put_off_axes() -> None:
    put_off = PutOffAxis(id="x9", title="Eau", reason="Trop complexe pour commencer")
    done = replace(plan().actions[0], status=ActionStatus.DONE)
    lines = start_meeting(
        "c",
        MeetingKind.ANNUAL_REVIEW,
        1,
        date=None,
        plan=plan(put_off=(put_off,), actions=(done, plan().actions[1])),
        earlier=(),
    ).renewal

    assert [(line.kind, line.subject_id) for line in lines] == [
        (LineKind.AXIS, "x1"),
        (LineKind.OBJECTIVE, "o1"),
        (LineKind.INDICATOR, "i1"),
        (LineKind.ACTION, "a2"),
        (LineKind.PUT_OFF_AXIS, "x9"),
    ]
    assert lines[-1].reason == put_off.reason
