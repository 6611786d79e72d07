"""The lessons of all contracts in one reading, with contract and meeting."""

import datetime as dt

from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.store.store import Store
from tests.store.values import BUYER, CONTRACT, HOLDER, KICK_OFF, PLAN, contract

NEED = Lesson(id="l1", need="Trier à la source", meeting_id="kick-off", clause="Le titulaire trie.", axis="Déchets")


def fill(store: Store, *, many: int = 1) -> None:
    with store.transaction():
        for value in (BUYER, HOLDER):
            store.organisations.save(None, value, "create")
        store.contracts.save(None, CONTRACT, "create")
        store.plans.save(None, PLAN, "create")
        store.meetings.save(None, KICK_OFF, "create")
        lessons = Lessons(id="lessons:contract", contract_id="contract", lessons=(NEED, Lesson(id="l2")))
        store.lessons.save(None, lessons, "write")
        for number in range(1, many):
            store.contracts.save(None, contract(number), "create")
            line = Lesson(id=f"l{number}", need=f"Besoin {number}", meeting_id="gone")
            lessons = Lessons(id=f"lessons:{number}", contract_id=f"contract {number}", lessons=(line,))
            store.lessons.save(None, lessons, "write")


def test_a_lesson_comes_with_its_contract_and_its_meeting(store: Store) -> None:
    fill(store)
    [row] = store.lesson_book.rows()
    assert (row.contract, row.lesson, row.meeting_kind, row.meeting_on) == (
        CONTRACT,
        NEED,
        "kick_off",
        dt.date(2026, 4, 2),
    )


def test_a_meeting_that_is_gone_is_not_told(store: Store) -> None:
    fill(store, many=3)
    rows = store.lesson_book.rows()
    assert [(row.contract.reference, row.meeting_kind, row.meeting_on) for row in rows] == [
        ("2026-117", "kick_off", dt.date(2026, 4, 2)),
        ("2026-001", "", None),
        ("2026-002", "", None),
    ]


def test_lessons_of_the_archive_are_told_and_those_of_the_bin_are_not(store: Store) -> None:
    fill(store, many=3)
    first, second = store.contracts.get("contract 1"), store.contracts.get("contract 2")
    store.contracts.save(first, contract(1, archived_on=store.today()), "archive")
    store.contracts.save(second, contract(2, deleted_on=store.today()), "bin")
    assert [row.contract.id for row in store.lesson_book.rows()] == ["contract", "contract 1"]


def test_reading_goes_through_the_index_of_what_belongs_to_a_contract(store: Store) -> None:
    from facilitator_app.store import lesson_book

    fill(store)
    with store.beside() as other, other._connection.reading() as raw:
        steps = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {lesson_book._ALL}")]
    assert not any(step.startswith("SCAN") and "record_of_kind" not in step for step in steps), steps
