"""Any document issued, asked for again on another day: the same one while it says the same, else the next."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.lessons import Lesson
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus
from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.services.desk import Desk, create_desk
from facilitator_app.services.papers import Asked, LetterKind, PaperKind
from tests.services.test_plans import filled

FRENCH = words_for("fr")
BREACH = Breach(id="b1", event="Relevé non remis", noticed_on=dt.date(2026, 11, 9))

KINDS = [
    Asked(kind=PaperKind.FEASIBILITY, contract_id=""),
    Asked(kind=PaperKind.CLAUSE, contract_id=""),
    Asked(kind=PaperKind.LETTER, contract_id="", letter=LetterKind.CONVENING),
    Asked(kind=PaperKind.LETTER, contract_id="", letter=LetterKind.BUYER),
    Asked(kind=PaperKind.LETTER, contract_id="", letter=LetterKind.HOLDER),
    Asked(kind=PaperKind.PROJECT_SHEETS, contract_id=""),
    Asked(kind=PaperKind.PLAN, contract_id=""),
    Asked(kind=PaperKind.ACTIONS, contract_id="", party=Party.HOLDER),
    Asked(kind=PaperKind.ACTIONS, contract_id="", party=Party.BUYER),
    Asked(kind=PaperKind.FINAL_REPORT, contract_id=""),
    Asked(kind=PaperKind.LESSONS, contract_id=""),
]


def named(asked: Asked) -> str:
    if asked.kind is PaperKind.LETTER:
        return f"{asked.kind}-{asked.letter}"
    return f"{asked.kind}-{asked.party}" if asked.kind is PaperKind.ACTIONS else asked.kind


@dataclass
class Calendar:
    """The day it is, which a test moves on."""

    day: dt.date = dt.date(2026, 11, 21)

    def __call__(self) -> dt.date:
        return self.day

    def move_on(self, days: int = 1) -> None:
        self.day += dt.timedelta(days=days)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def desk(tmp_path: Path, calendar: Calendar) -> Iterator[Desk]:
    """An empty database, open, on the day of the calendar."""
    made = create_desk(tmp_path / "plans.db", data_dir=tmp_path / "data", clock=calendar)
    yield made
    made.close()


@pytest.fixture
def carried(desk: Desk, contract: Contract) -> Desk:
    """A desk whose contract has something to say in each kind of document."""
    plan = filled(desk, contract)
    in_time = tuple(replace(action, due=dt.date(2027, 3, 7)) for action in plan.actions)
    desk.plans.save(plan, replace(plan, actions=in_time), "put off")
    desk.feasibilities.begin(contract.id)
    prepared = desk.preparations.of_contract(contract.id)
    axes = (TargetedAxis(id="x1", title="Recrutement", expected="500 heures"),)
    desk.preparations.save(prepared, replace(prepared, axes=axes), "choose axes")
    kick_off = desk.kick_offs.of_contract(contract.id)
    convened = replace(kick_off, meeting_on=dt.date(2026, 12, 3), place="Salle 2")
    desk.kick_offs.save(kick_off, convened, "convene")
    lessons = desk.lessons.of_contract(contract.id)
    learnt = replace(lessons, lessons=(Lesson(id="l1", need="Mesurer les heures"),))
    desk.lessons.save(lessons, learnt, "learn")
    register = desk.registers.of_contract(contract.id)
    desk.registers.save(register, replace(register, breaches=(BREACH,)), "notice")
    return desk


def change_title(desk: Desk, contract: Contract, title: str) -> None:
    now = desk.contracts.get(contract.id)
    desk.contracts.save(replace(now, title=title), now, "change")


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_the_same_words_on_another_day_are_the_document_issued(
    carried: Desk, contract: Contract, calendar: Calendar, kind: Asked
) -> None:
    asked = replace(kind, contract_id=contract.id)
    first = carried.papers.issue(asked, FRENCH)
    kept = carried.papers.issued_pdf(first.id)
    calendar.move_on(9)
    assert carried.papers.issue(asked, FRENCH) == first
    shown = carried.papers.proof(asked, FRENCH)
    assert (shown.kept, shown.issued, shown.pdf) == (True, first, kept)
    assert carried.papers.issued(contract.id) == (first,)

    change_title(carried, contract, "Nettoyage des écoles")
    second = carried.papers.issue(asked, FRENCH)
    assert second.version == first.version + 1
    assert carried.papers.issued_pdf(first.id) == kept, "what was issued is never altered"
    calendar.move_on()
    assert carried.papers.issue(asked, FRENCH) == second
    assert carried.papers.issue(asked, words_for("en")).id != second.id, "another language is another document"


def test_what_its_data_alone_tell_makes_no_other_document(
    carried: Desk, contract: Contract, calendar: Calendar
) -> None:
    asked = Asked(kind=PaperKind.PLAN, contract_id=contract.id)
    first = carried.papers.issue(asked, FRENCH)
    now = carried.contracts.get(contract.id)
    carried.contracts.save(replace(now, minutes_days=7), now, "change")
    assert carried.papers.issue(asked, FRENCH) == first
    calendar.move_on()
    assert carried.papers.issue(asked, FRENCH) == first


def test_where_the_day_changes_what_is_told_it_is_another_document(
    carried: Desk, contract: Contract, calendar: Calendar
) -> None:
    asked = Asked(kind=PaperKind.ACTIONS, contract_id=contract.id)
    [plan] = carried.plans.of_contract(contract.id)
    before = carried.plans.get(plan.id)
    begun = tuple(replace(a, status=ActionStatus.IN_PROGRESS, due=calendar.day) for a in before.actions)
    carried.plans.save(before, replace(before, actions=begun), "begin")
    first = carried.papers.issue(asked, FRENCH)
    calendar.move_on(30)
    second = carried.papers.issue(asked, FRENCH)
    assert second.version == 2, "its actions have become late"
    assert "2026-12-21" in second.file_name
    assert carried.papers.issued(contract.id) == (first, second)


def test_a_letter_that_counts_from_its_day_is_another_until_it_is_sent(
    carried: Desk, contract: Contract, calendar: Calendar
) -> None:
    asked = Asked(kind=PaperKind.LETTER, contract_id=contract.id, letter=LetterKind.BREACH)
    first = carried.papers.issue(asked, FRENCH)
    calendar.move_on(2)
    second = carried.papers.issue(asked, FRENCH)
    assert (first.version, second.version) == (1, 2), "the last day for remarks moved on with it"

    register = carried.registers.of_contract(contract.id)
    sent = replace(BREACH, notice_sent_on=calendar.day)
    carried.registers.save(register, replace(register, breaches=(sent,)), "send")
    calendar.move_on(4)
    assert carried.papers.issue(asked, FRENCH) == second, "the day it was sent is the day it bears"
