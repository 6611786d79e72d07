"""A final review from beginning to end: it closes the contract, keeps what was written, and feeds the next tender."""

import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import contract_end
from facilitator_app.domain.lessons import Lesson
from facilitator_app.domain.meeting import Attendee, Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.domain.review import Step, steps
from facilitator_app.domain.stage import Stage
from facilitator_app.services.desk import Desk
from facilitator_app.services.document_views import minutes_view
from facilitator_app.services.lessons_papers import prepare
from facilitator_app.services.paper_kinds import Asked, PaperKind, Sources
from tests.services.conftest import TODAY
from tests.services.document_cases import DOSSIER, ENGLISH
from tests.services.test_plans import filled

FRENCH = words_for("fr")
LESSON = Lesson(id="1", need="Trier à la source", clause="Le titulaire trie.")


def write(desk: Desk, contract: Contract, **fields: object) -> None:
    before = desk.lessons.of_contract(contract.id)
    desk.lessons.save(before, replace(before, **fields), "write")  # type: ignore[arg-type]  # its own fields


@pytest.fixture
def review(desk: Desk, contract: Contract) -> Meeting:
    """A final review ready to be finished, on a plan."""
    filled(desk, contract)
    write(desk, contract, dialogue="Un point mensuel", dialogue_evidence="11 comptes rendus", lessons=(LESSON,))
    meeting = desk.meetings.start(contract.id, MeetingKind.FINAL_REVIEW, TODAY)
    after = replace(meeting, attendees=(Attendee(id="1", function="directrice"),))
    desk.meetings.save(meeting, after, "fill in")
    return after


def test_finishing_it_closes_plan_and_contract(desk: Desk, contract: Contract, review: Meeting) -> None:
    finished = desk.meetings.finish(review.id)
    assert finished.next_plan is None
    assert finished.plan is not None and finished.plan.status is PlanStatus.CLOSED
    [row] = desk.contracts.rows([contract.id])
    assert row.stage is Stage.CLOSED


def test_a_contract_prolonged_after_it_has_deadlines_again(desk: Desk, contract: Contract, review: Meeting) -> None:
    finished = desk.meetings.finish(review.id).meeting
    assert finished.ends_contract_on == contract_end(contract)
    assert [row.deadline.key for row in desk.deadlines.book(None, None)] == [f"minutes:{review.id}"]
    longer = desk.contracts.save(replace(contract, duration_months=60), contract, "prolong")
    [row] = desk.contracts.rows([contract.id])
    assert row.stage is not Stage.CLOSED
    open_keys = {d.key for d in desk.deadlines.of_contract(longer.id) if d.done_on is None}
    assert {"annual_review:4", "final_review:5"} <= open_keys
    assert f"annual_review:{finished.year}" not in open_keys


def test_its_minutes_stay_as_they_were_whatever_is_written_later(
    desk: Desk, contract: Contract, review: Meeting
) -> None:
    frozen = desk.meetings.finish(review.id).meeting
    assert frozen.closing is not None and frozen.closing.dialogue == "Un point mensuel"
    before = desk.papers.preview(PaperKind.MINUTES, contract.id, words=FRENCH, meeting_id=review.id)
    write(desk, contract, dialogue="Autre chose", lessons=())
    assert desk.papers.preview(PaperKind.MINUTES, contract.id, words=FRENCH, meeting_id=review.id) == before


def test_a_correction_takes_what_is_written_then(desk: Desk, contract: Contract, review: Meeting) -> None:
    desk.meetings.finish(review.id)
    write(desk, contract, dialogue="Corrigé")
    corrected = desk.meetings.correct(review.id, "Une coquille")
    again = desk.meetings.finish(corrected.id).meeting
    assert again.closing is not None and again.closing.dialogue == "Corrigé"
    old = desk.meetings.get(review.id)
    assert old.status is MeetingStatus.SUPERSEDED
    assert old.closing is not None and old.closing.dialogue == "Un point mensuel"


def test_its_minutes_tell_value_and_lessons(desk: Desk, contract: Contract, review: Meeting) -> None:
    frozen = desk.meetings.finish(review.id).meeting
    view = minutes_view(frozen, None, DOSSIER, ENGLISH, today=TODAY)
    assert [(listing.label, listing.items) for listing in view.value] == [
        (
            "Stronger dialogue, working things out together",
            ("Un point mensuel", "What this rests on: 11 comptes rendus"),
        )
    ]
    assert [(listing.label, listing.items) for listing in view.lessons] == [
        ("Trier à la source", ("Le titulaire trie.",))
    ]
    assert view.next_year == () and view.next_meeting == ()


def test_no_other_meeting_keeps_them(desk: Desk, contract: Contract) -> None:
    write(desk, contract, dialogue="Un point mensuel")
    meeting = desk.meetings.start(contract.id, MeetingKind.INTERIM, TODAY)
    after = replace(meeting, attendees=(Attendee(id="1", function="directrice"),))
    desk.meetings.save(meeting, after, "fill in")
    assert desk.meetings.finish(meeting.id).meeting.closing is None


def test_a_half_yearly_review_leaves_the_plan_open_and_asks_for_no_value(desk: Desk, contract: Contract) -> None:
    plan = filled(desk, contract)
    meeting = desk.meetings.start(contract.id, MeetingKind.HALF_YEARLY_REVIEW, dt.date(2025, 9, 20))
    assert Step.VALUE not in steps(meeting.kind) and Step.NEXT_YEAR not in steps(meeting.kind)
    after = replace(meeting, attendees=(Attendee(id="1", function="directrice"),))
    desk.meetings.save(meeting, after, "fill in")
    finished = desk.meetings.finish(meeting.id)
    assert finished.next_plan is None
    assert finished.plan is not None and finished.plan.status is plan.status
    view = minutes_view(finished.meeting, finished.plan, DOSSIER, ENGLISH, today=TODAY)
    assert view.identity.title == "Minutes of the half-yearly review of 20 September 2025"
    assert view.value == () and view.lessons == () and view.next_year == ()


def test_the_report_is_of_the_day_of_the_review_and_no_draft(desk: Desk, contract: Contract, review: Meeting) -> None:
    asked = Asked(kind=PaperKind.FINAL_REPORT, contract_id=contract.id)
    draft = desk.papers.prepared(asked, FRENCH).build()
    desk.meetings.finish(review.id)
    settled = desk.papers.prepared(asked, FRENCH)
    assert settled.file_name == "2025-1_BILAN-FINAL_2026-11-21_v1.pdf"
    assert settled.build() != draft
    issued = desk.papers.issue(asked, FRENCH)
    assert desk.papers.issue(asked, FRENCH) == issued
    write(desk, contract, interest="Trois embauches")
    assert desk.papers.issue(asked, FRENCH).version == 2


def test_after_the_final_review_time_changes_nothing(desk: Desk, contract: Contract, review: Meeting) -> None:
    desk.meetings.finish(review.id)
    asked = Asked(kind=PaperKind.FINAL_REPORT, contract_id=contract.id)
    before = desk.papers.prepared(asked, FRENCH).build()
    years = desk.final_reports.years(contract.id)
    desk._store.today = lambda: TODAY + dt.timedelta(days=1000)
    assert desk.final_reports.years(contract.id) == years
    assert desk.papers.prepared(asked, FRENCH).build() == before


def test_the_final_section_tells_the_review_and_its_deadline(desk: Desk, contract: Contract, review: Meeting) -> None:
    reports = desk.final_reports
    due = reports.deadline(contract.id)
    assert due is not None and due.date == dt.date(2028, 6, 8)
    held = reports.review(contract.id)
    assert held is not None and held.id == review.id
    assert [year.number for year in reports.years(contract.id).years] == [1]


def test_the_sheet_tells_own_lessons_then_those_of_contracts_like_it(
    desk: Desk, contract: Contract, review: Meeting
) -> None:
    following = replace(contract, id="next", reference="2028-1", title="Nettoyage des locaux")
    desk.contracts.save(following, None, "create")
    write(desk, following, lessons=(replace(LESSON, id="2", need="Former", clause=""),))
    store = desk._store
    sources = Sources(store=store, dossier=desk.papers.dossier("next"), today=TODAY)
    ready = prepare(Asked(kind=PaperKind.LESSONS, contract_id="next"), sources, ENGLISH)
    assert ready.file_name == "2028-1_NEXT-TENDER_2026-11-21_v1.pdf"
    assert [lesson.need for lesson in ready.content["own"]] == ["Former"]
    [other] = ready.content["others"]
    assert (other["contract"], other["lesson"].need) == ("2025-1", "Trier à la source")
    assert ready.build().startswith(b"%PDF-")
