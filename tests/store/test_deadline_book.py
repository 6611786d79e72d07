import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.domain.contract import Derogation
from facilitator_app.domain.due import DeadlineKind, DeadlineStatus, DueFigures
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Frequency, Indicator
from facilitator_app.store import deadline_book
from facilitator_app.store.store import Store
from tests.store.conftest import Clock
from tests.store.values import BUYER, CONTRACT, KICK_OFF, PLAN, TODAY, contract


@pytest.fixture
def filled(store: Store) -> Store:
    store.organisations.save(None, BUYER, "Create")
    derogation = Derogation(id="annual_review:1", date=dt.date(2027, 1, 5), reason="Congés")
    store.contracts.save(None, replace(CONTRACT, derogations=(derogation,)), "Create")
    store.plans.save(None, PLAN, "Create plan")
    store.meetings.save(None, KICK_OFF, "Hold meeting")
    store.contracts.save(None, contract(2, archived_on=TODAY), "Create")
    return store


def test_the_deadlines_of_a_contract_explain_themselves(filled: Store) -> None:
    found = {d.key: d for d in filled.deadlines.of_contract(CONTRACT.id)}
    assert found["kick_off:0"].done_on == dt.date(2026, 4, 2)
    review = found["annual_review:1"]
    assert review.date == dt.date(2027, 1, 5)
    assert review.derogation is not None and review.derogation.reason == "Congés"
    assert found["action:late"].subject == "Désigner un tuteur"
    assert found["annual_review:2"].skipped != (), "8 May 2028 is a holiday"


def test_the_book_of_a_period(filled: Store) -> None:
    overdue = filled.deadlines.book(None, TODAY - dt.timedelta(days=1))
    assert [(row.deadline.kind, row.deadline.subject_id, row.buyer) for row in overdue] == [
        (DeadlineKind.ACTION, "late", "Ville de Béziers")
    ]
    coming = filled.deadlines.book(TODAY, dt.date(2027, 1, 20))
    assert [row.deadline.key for row in coming] == ["annual_review:1", "action:later"]
    assert filled.deadlines.count(TODAY, dt.date(2027, 1, 20)) == 2
    assert filled.deadlines.book(TODAY, dt.date(2027, 1, 20), offset=1, limit=1) == coming[1:]


def test_what_is_done_is_in_the_book_when_asked_for(filled: Store) -> None:
    keys = [row.deadline.key for row in filled.deadlines.book(None, TODAY, open_only=False)]
    assert keys == ["minutes:kick-off", "kick_off:0", "action:late"]


def test_a_new_plan_in_force_replaces_the_actions_of_the_old(filled: Store) -> None:
    filled.plans.save(None, replace(PLAN, id="v2", version=2, actions=PLAN.actions[:1]), "New version")
    keys = [d.key for d in filled.deadlines.of_contract(CONTRACT.id) if d.kind is DeadlineKind.ACTION]
    assert keys == ["action:late"]


def test_the_day_is_told_in_figures_without_reading_a_deadline(
    filled: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    heures = Indicator(id="i", objective_id="o1", name="Heures", frequency=Frequency.QUARTERLY)
    filled.plans.save(PLAN, replace(PLAN, indicators=(heures,)), "Add an indicator")
    clock.day = dt.date(2027, 1, 15)
    due = [row.deadline for row in filled.deadlines.book(None, dt.date(2027, 1, 22))]
    late = [d for d in due if d.date < clock.day]
    answers = [d for d in due if d.kind is DeadlineKind.HOLDER_DATA]
    assert answers and {d.owner for d in answers} == {Party.HOLDER}

    def never(_body: str) -> None:
        raise AssertionError("no deadline is decoded")

    monkeypatch.setattr(deadline_book, "_decode", never)
    figures = filled.deadlines.figures(None, dt.date(2027, 1, 22))
    assert figures == DueFigures(overdue=len(late), coming=len(due) - len(late), answers=len(answers))
    since = sorted(d.date for d in late)[-1]
    fewer = filled.deadlines.figures(since, dt.date(2027, 1, 22))
    assert fewer == replace(figures, overdue=sum(d.date >= since for d in late))
    assert filled.deadlines.figures(None, dt.date(2020, 1, 1)) == DueFigures()


def test_what_is_to_be_met_ends_with_the_final_review(filled: Store) -> None:
    def keys() -> list[str]:
        return [d.key for d in filled.deadlines.to_be_met(CONTRACT.id)]

    assert keys()[:2] == ["action:late", "annual_review:1"]
    assert keys() == [
        d.key for d in filled.deadlines.of_contract(CONTRACT.id) if d.status(TODAY) is not DeadlineStatus.DONE
    ]
    final = replace(KICK_OFF, id="final", kind=MeetingKind.FINAL_REVIEW, year=4, date=TODAY, finished_on=TODAY)
    filled.meetings.save(None, final, "Hold the final review")
    assert keys() == ["minutes:final"]
