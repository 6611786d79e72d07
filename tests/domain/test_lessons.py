"""Value created and lessons: what is told, how far a lesson has come, what reusing it notes."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.lessons import Lesson, Lessons, LessonState, ValueHeading, Vigilance, reused


@pytest.mark.parametrize(
    ("lesson", "state"),
    [
        (Lesson(id="l", need="Tri à la source"), LessonState.OBSERVED),
        (Lesson(id="l", need="Tri", clause=" "), LessonState.OBSERVED),
        (Lesson(id="l", need="Tri", clause="Le titulaire trie."), LessonState.CLAUSE_PROPOSED),
        (Lesson(id="l", clause="Le titulaire trie.", reused_in="2027-4"), LessonState.REUSED),
    ],
)
def test_the_state_of_a_lesson_is_told_by_what_is_filled_in(lesson: Lesson, state: LessonState) -> None:
    assert lesson.state is state


def test_value_is_created_under_the_four_headings_of_the_sheet() -> None:
    lessons = Lessons(id="x", contract_id="c", dialogue="Deux réunions de plus", dialogue_evidence="Comptes rendus")
    assert [lessons.value(h) for h in ValueHeading] == ["", "", "Deux réunions de plus", ""]
    assert [lessons.evidence(h) for h in ValueHeading] == ["", "", "Comptes rendus", ""]


def test_the_points_of_vigilance_are_those_of_the_sheet() -> None:
    lessons = Lessons(id="x", contract_id="c", availability="a", rigour="b", relevance="c")
    assert [lessons.vigilance(point) for point in Vigilance] == ["a", "b", "c"]


def test_a_lesson_that_says_nothing_is_not_told() -> None:
    lines = (Lesson(id="1"), Lesson(id="2", need="Tri"), Lesson(id="3", clause="Clause"), Lesson(id="4", need="  "))
    assert [lesson.id for lesson in Lessons(id="x", contract_id="c", lessons=lines).told] == ["2", "3"]


def test_reusing_notes_the_tender_and_its_date_beside_earlier_ones() -> None:
    lesson = Lesson(id="l", need="Tri", clause="Le titulaire trie.", meeting_id="m")
    once = reused(lesson, "2027-4", dt.date(2026, 11, 21))
    assert (once.reused_in, once.reused_on, once.state) == ("2027-4", dt.date(2026, 11, 21), LessonState.REUSED)
    twice = reused(once, "2028-9", dt.date(2027, 11, 21))
    assert (twice.reused_in, twice.reused_on) == ("2027-4, 2028-9", dt.date(2027, 11, 21))
    assert (twice.need, twice.clause, twice.meeting_id) == (lesson.need, lesson.clause, lesson.meeting_id)


@given(st.lists(st.text(alphabet="0123456789-AB", min_size=1, max_size=8), min_size=1, max_size=5))
def test_reusing_in_the_same_tender_twice_names_it_once(references: list[str]) -> None:
    lesson = Lesson(id="l", clause="Clause")
    for reference in references * 2:
        lesson = reused(lesson, reference, dt.date(2026, 1, 1))
    assert lesson.reused_in == ", ".join(dict.fromkeys(references))
