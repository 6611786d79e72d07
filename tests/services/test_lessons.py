"""Lessons found again from contracts of the same kind, and taken over into their preparation."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.lessons import Lesson, LessonState
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.organisation import Organisation
from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from facilitator_app.services.lessons import FoundLesson, found_lessons, matching, origin_text
from facilitator_app.store.lesson_book import LessonRow
from tests.services.conftest import TODAY


def made(desk: Desk, buyer: Organisation, reference: str, title: str, *lessons: Lesson) -> Contract:
    fresh = Contract(id=new_id(), reference=reference, title=title, buyer_id=buyer.id)
    contract = desk.contracts.save(fresh, None, "create a contract")
    if lessons:
        before = desk.lessons.of_contract(contract.id)
        desk.lessons.save(before, replace(before, lessons=lessons), "write")
    return contract


@pytest.fixture
def cleaning(desk: Desk, buyer: Organisation, contract: Contract) -> Contract:
    """An old cleaning contract with a lesson from its interim point, beside one of another kind."""
    old = made(desk, buyer, "2020-9", "Marché de nettoyage des écoles")
    meeting = desk.meetings.start(old.id, MeetingKind.INTERIM, dt.date(2023, 2, 1))
    lesson = Lesson(
        id="l",
        need="Horaires morcelés",
        meeting_id=meeting.id,
        clause="Les agents travaillent en journée.",
        axis="Santé",
    )
    before = desk.lessons.of_contract(old.id)
    desk.lessons.save(before, replace(before, lessons=(lesson,)), "write")
    made(desk, buyer, "2021-3", "Fourniture de papier", Lesson(id="p", need="Papier recyclé", axis="Santé"))
    return old


def test_the_next_cleaning_contract_finds_what_the_old_one_taught(
    desk: Desk, contract: Contract, cleaning: Contract
) -> None:
    found = desk.lessons_register.found(contract.id)
    [same] = matching(found, "")
    assert (same.reference, same.lesson.need, same.kinship.words) == ("2020-9", "Horaires morcelés", ("nettoyage",))
    assert origin_text(same, desk.words) == "contract 2020-9, interim point of 1er\u00a0février 2023"


def test_of_the_same_kind_the_latest_lesson_comes_first(
    desk: Desk, buyer: Organisation, contract: Contract, cleaning: Contract
) -> None:
    # Its reference would put it after, were they told by reference.
    newer = made(desk, buyer, "2021-7", "Nettoyage des écoles")
    meeting = desk.meetings.start(newer.id, MeetingKind.INTERIM, dt.date(2024, 5, 6))
    before = desk.lessons.of_contract(newer.id)
    desk.lessons.save(before, replace(before, lessons=(Lesson(id="n", need="Vestiaires", meeting_id=meeting.id),)), "x")
    assert [f.reference for f in matching(desk.lessons_register.found(contract.id), "")] == ["2021-7", "2020-9"]


def test_all_contracts_are_searched_when_asked(desk: Desk, contract: Contract, cleaning: Contract) -> None:
    found = desk.lessons_register.found(contract.id)
    assert [f.reference for f in matching(found, "", everywhere=True)] == ["2020-9", "2021-3"]
    assert [f.reference for f in matching(found, "RECYCLE papier", everywhere=True)] == ["2021-3"]
    assert matching(found, "papier") == ()


def test_an_axis_of_the_preparation_leads_to_lessons_on_it(desk: Desk, contract: Contract, cleaning: Contract) -> None:
    before = desk.preparations.of_contract(contract.id)
    axis = TargetedAxis(id="a", title="Santé")
    desk.preparations.save(before, replace(before, axes=(axis,)), "add an axis")
    found = matching(desk.lessons_register.found(contract.id), "")
    assert [(f.reference, f.kinship.closeness) for f in found] == [("2020-9", 4), ("2021-3", 1)]


def test_own_lessons_are_not_among_those_of_others(desk: Desk, cleaning: Contract) -> None:
    assert [f.reference for f in desk.lessons_register.found(cleaning.id)] == ["2021-3"]


def test_taking_a_clause_over_notes_it_on_both_sides_and_can_be_undone(
    desk: Desk, contract: Contract, cleaning: Contract
) -> None:
    [same] = matching(desk.lessons_register.found(contract.id), "")
    desk.lessons_register.take_over(same, contract.id)
    notes = desk.preparations.of_contract(contract.id).notes
    assert notes.startswith("Les agents travaillent en journée.\n(contract 2020-9, interim point of")
    [lesson] = desk.lessons.of_contract(cleaning.id).lessons
    assert (lesson.state, lesson.reused_in, lesson.reused_on) == (LessonState.REUSED, "2025-1", TODAY)
    desk.lessons_register.take_over(same, contract.id)
    assert desk.preparations.of_contract(contract.id).notes == f"{notes}\n\n{notes}"
    desk.contracts.undo()
    desk.contracts.undo()
    assert desk.preparations.of_contract(contract.id).notes == ""
    assert desk.lessons.of_contract(cleaning.id).lessons[0].state is LessonState.CLAUSE_PROPOSED


def test_a_lesson_that_is_gone_can_not_be_taken_over(desk: Desk, contract: Contract, cleaning: Contract) -> None:
    [same] = matching(desk.lessons_register.found(contract.id), "")
    before = desk.lessons.of_contract(cleaning.id)
    desk.lessons.save(before, replace(before, lessons=()), "delete")
    with pytest.raises(Problem) as caught:
        desk.lessons_register.take_over(same, contract.id)
    assert caught.value.kind is ProblemKind.NOT_FOUND
    assert desk.preparations.of_contract(contract.id).notes == ""


texts = st.text(alphabet="abcé É&<%_'\"", max_size=20)


@given(st.lists(st.tuples(texts, texts), max_size=6), texts)
def test_what_is_found_holds_every_word_searched_for(lessons: list[tuple[str, str]], wanted: str) -> None:
    rows = [
        LessonRow(Contract(id=str(at)), Lesson(id="l", need=need, clause=clause), "", None)
        for at, (need, clause) in enumerate(lessons)
    ]
    all_found = found_lessons(rows, Contract(id="x"))
    found = matching(all_found, wanted, everywhere=True)
    assert set(found) <= set(all_found)
    if not wanted.strip():
        assert found == all_found

    def has(one: FoundLesson, word: str) -> bool:
        return matching((one,), word, everywhere=True) == (one,)

    assert all(has(one, word) for one in found for word in wanted.split())


def test_lessons_and_preparation_are_saved_together_or_not_at_all(desk: Desk, contract: Contract) -> None:
    before = desk.lessons.of_contract(contract.id), desk.preparations.of_contract(contract.id)
    after = replace(before[0], lessons=(Lesson(id="l", need="Regrouper"),)), replace(before[1], notes="À voir")
    desk.lessons_register.save_with_preparation(before, after, "write")
    assert (desk.lessons.of_contract(contract.id), desk.preparations.of_contract(contract.id)) == after
    desk.preparations.save(after[1], replace(after[1], notes="Ailleurs"), "write elsewhere")
    later = replace(after[0], lessons=()), replace(after[1], notes="Ici")
    with pytest.raises(Problem) as caught:
        desk.lessons_register.save_with_preparation(after, later, "write")
    assert caught.value.kind is ProblemKind.CONFLICT
    assert desk.lessons.of_contract(contract.id) == after[0]
    assert desk.preparations.of_contract(contract.id).notes == "Ailleurs"
