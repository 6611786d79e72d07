"""The feasibility sheet, filled in by keyboard alone."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.contract import Contract, ContractKind
from facilitator_app.domain.feasibility import (
    Criterion,
    Feasibility,
    HolderScheme,
    Purchase,
    Standing,
    Verdict,
    Weight,
    reopened,
    weighing_of,
)
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.suitability import concluded
from facilitator_app.services.desk import Desk, create_desk
from facilitator_app.services.paper_kinds import Asked, PaperKind
from facilitator_app.ui.contract_life.feasibility import FeasibilitySection
from facilitator_app.ui.messages import MessageBar, answering
from facilitator_app.ui.papers import showing
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

TODAY = dt.date(2026, 11, 21)
KEY = Qt.Key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A framework agreement of four years, not let yet; and another contract."""
    made = create_desk(
        tmp_path / "plans.db", data_dir=tmp_path / "data", words=Words(language="en"), clock=lambda: TODAY
    )
    made.directory.save(Organisation(id="b", name="Ville", kind=OrganisationKind.BUYER), None, "create")
    contract = Contract(id="c", reference="2027-4", title="Fromages", kind=ContractKind.FRAMEWORK, buyer_id="b")
    made.contracts.save(replace(contract, duration_months=48), None, "create")
    made.contracts.save(replace(contract, id="d", reference="2027-5", kind=ContractKind.CONTRACT), None, "create")
    yield made
    made.close()


@pytest.fixture
def section(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[FeasibilitySection]:
    """The section on the contract, in a window that undoes and redoes, as the main window does."""
    window = QMainWindow()
    qtbot.addWidget(window)
    made = FeasibilitySection(desk, Words(language="en"), Settings(tmp_path / "settings.ini"), Worker())
    made.open_contract("c")
    window.setCentralWidget(made)
    # Where messages appear: without it they would wait in a box of their own.
    MessageBar(window)
    for key, act in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence.StandardKey.Redo, "redo")):
        action = QAction(act, window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(getattr(made.undo_stack(), act))
        window.addAction(action)
    window.resize(1166, 640)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.focus_first()
    yield made
    made.flush()
    window.close()


class Hands:
    """Types where the focus is."""

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(focused(), key)

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def undo(self) -> None:
        QTest.keyClick(focused(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def tab_to(self, name: str) -> None:
        """Tab, and no other key, leads to a control."""
        seen = []
        for _ in range(90):
            seen.append(focused().objectName())
            if focused().objectName() == name:
                return
            self.key(KEY.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}, but to {seen}")


@pytest.fixture
def hands(section: FeasibilitySection) -> Hands:
    """Somebody without a mouse, before the section."""
    assert section.isVisible()
    return Hands()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def stored(desk: Desk) -> Feasibility:
    return desk.feasibilities.of_contract("c")[-1]


def word(section: FeasibilitySection, criterion: Criterion) -> str:
    return section.criteria.cards[criterion].opinion.word.text()


def test_nothing_is_written_before_it_is_begun(desk: Desk, section: FeasibilitySection) -> None:
    assert focused() is section.begin
    assert desk.feasibilities.of_contract("c") == ()


def test_a_whole_assessment_by_keyboard(desk: Desk, section: FeasibilitySection, hands: Hands) -> None:
    told: list[str] = []
    section.changed.connect(lambda: told.append("changed"))
    hands.key(KEY.Key_Space)
    assert section.bar.opinion.word.text() == "Verdict still open"
    assert told
    assert focused().objectName() == "feasibility_purchaseanswer_one_off"
    hands.key(KEY.Key_Right, KEY.Key_Space)
    assert (stored(desk).purchase, word(section, Criterion.PURCHASE)) == (Purchase.RECURRENT, "Suitable")
    hands.tab_to("feasibility_holdersanswer_single")
    hands.key(KEY.Key_Space)
    assert section.bar.opinion.word.text() == "Suitable for a progress plan"
    hands.tab_to("feasibility_peopleanswer_sound")
    hands.key(KEY.Key_Space, KEY.Key_Right)
    assert stored(desk).people is Standing.FRAGILE
    assert word(section, Criterion.PEOPLE) == "Reservation"
    assert section.bar.opinion.word.text() == "Suitable with reservations"
    hands.tab_to("feasibility_peopleNoteEdit")
    hands.type("half a post")
    hands.tab_to("feasibility_peopleWeightEdit")
    hands.key(KEY.Key_Down)
    assert weighing_of(stored(desk), Criterion.PEOPLE).note == "half a post"
    assert weighing_of(stored(desk), Criterion.PEOPLE).weight is Weight.MINOR
    assert section.bar.opinion.word.text() == "Suitable for a progress plan"
    hands.tab_to("workloadCapacityEdit")
    hands.type("100")
    hands.tab_to("assessorEdit")
    hands.type("purchasing officer")
    hands.tab_to("feasibilityFinish")
    told.clear()
    with answering(True):
        hands.key(KEY.Key_Space)
    done = stored(desk)
    assert (done.assessed_on, done.assessor, done.capacity_hours) == (TODAY, "purchasing officer", Decimal(100))
    assert concluded(done) is Verdict.SUITABLE
    assert focused() is section.bar.paper
    assert told


def test_hints_do_not_change_the_verdict(desk: Desk, section: FeasibilitySection, hands: Hands) -> None:
    answer(desk, section)
    hands.tab_to("feasibility_meetingsanswer_true")
    hands.key(KEY.Key_Right, KEY.Key_Space)
    hands.tab_to("feasibility_pricesanswer_true")
    hands.key(KEY.Key_Space)
    assert (stored(desk).can_meet, stored(desk).short_revision) == (False, True)
    assert word(section, Criterion.MEETINGS) == word(section, Criterion.PRICES) == "Hint"
    assert section.bar.opinion.word.text() == "Suitable for a progress plan"


def answer(desk: Desk, section: FeasibilitySection) -> None:
    """What decides, answered."""
    section.begin.click()
    after = replace(section.editing.value, purchase=Purchase.CONTINUOUS, holders=HolderScheme.SINGLE)
    section.editing.change(after, "fill")


def test_each_answer_is_undone_and_done_again(desk: Desk, section: FeasibilitySection, hands: Hands) -> None:
    section.begin.click()
    hands.tab_to("feasibility_purchaseanswer_one_off")
    hands.key(KEY.Key_Space)
    assert section.bar.opinion.word.text() == "Not suitable for a progress plan"
    hands.undo()
    assert stored(desk).purchase is None
    assert section.bar.opinion.word.text() == "Verdict still open"
    card = section.criteria.cards[Criterion.PURCHASE]
    assert card.tiles is not None
    assert not any(tile.isChecked() for tile in card.tiles.tiles.values())
    # The question is again where Tab finds it.
    hands.key(KEY.Key_Tab)
    hands.tab_to("feasibility_purchaseanswer_one_off")
    undo_stack = section.undo_stack()
    assert undo_stack is not None
    undo_stack.redo()
    assert stored(desk).purchase is Purchase.ONE_OFF
    assert undo_stack.undoText() == "purchase"


def test_the_subsequent_contracts_duration_is_asked_where_it_counts(
    desk: Desk, section: FeasibilitySection, hands: Hands
) -> None:
    section.begin.click()
    field = section.findChild(QWidget, "subsequentMonthsEdit")
    assert isinstance(field, QWidget)
    assert not field.isVisible()
    hands.tab_to("feasibility_holdersanswer_single")
    hands.key(KEY.Key_Left, KEY.Key_Space)
    assert field.isVisible()
    hands.tab_to("subsequentMonthsEdit")
    hands.type("23")
    assert word(section, Criterion.HOLDERS) == "Not suitable"
    hands.key(KEY.Key_Backspace)
    hands.type("4")
    assert word(section, Criterion.HOLDERS) == "Suitable"
    section.flush()
    assert stored(desk).subsequent_months == 24


def test_a_conclusion_of_one_s_own_asks_for_its_reason(desk: Desk, section: FeasibilitySection, hands: Hands) -> None:
    answer(desk, section)
    assert not section.conclusion.because.isVisible()
    hands.tab_to("feasibilityconclusionanswer_method")
    hands.key(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    assert stored(desk).conclusion is Verdict.NOT_SUITABLE
    assert section.conclusion.because.isVisible()
    section.editing.change(replace(section.editing.value, assessor="officer"), "sign")
    with answering() as script:
        section.signing.finish.click()
    assert "say why" in script.shown[0]
    assert focused() is section.conclusion.because.text
    hands.type("not before 2028")
    section.flush()
    assert stored(desk).conclusion_because == "not before 2028"
    with answering(True):
        section.signing.finish.click()
    assert concluded(stored(desk)) is Verdict.NOT_SUITABLE


def test_what_is_missing_is_said_and_gone_to(section: FeasibilitySection) -> None:
    section.begin.click()
    with answering() as script:
        section.signing.finish.click()
        assert focused() is section.signing.assessor.editor
        section.editing.change(replace(section.editing.value, assessor="officer"), "sign")
        section.signing.finish.click()
    assert "function" in script.shown[0]
    assert "no verdict yet" in script.shown[1]
    assert focused().objectName() == "feasibility_purchaseanswer_one_off"
    area = section.findChild(QScrollArea, "feasibilityScroll")
    assert isinstance(area, QScrollArea)
    assert area.viewport().rect().contains(focused().mapTo(area.viewport(), focused().rect().center()))


def test_a_finished_one_is_frozen_and_a_new_one_begins_from_it(
    desk: Desk, section: FeasibilitySection, hands: Hands
) -> None:
    answer(desk, section)
    section.editing.change(replace(section.editing.value, purchase=Purchase.ONE_OFF, assessor="officer"), "fill")
    with answering(True):
        section.signing.finish.click()
    first = stored(desk)
    card = section.criteria.cards[Criterion.PURCHASE]
    assert card.tiles is not None
    assert not any(tile.isEnabled() for tile in card.tiles.tiles.values())
    assert section.signing.assessor.line.isReadOnly()
    assert not section.signing.finish.isVisible()
    assert not section.bar.drop.isVisible()
    assert "stays as it is" in section.bar.state.text()
    hands.tab_to("feasibilityNew")
    hands.key(KEY.Key_Space)
    second = section.editing.value
    assert (second.id != first.id, second.purchase, second.finished) == (True, Purchase.ONE_OFF, False)
    assert card.tiles.tiles[Purchase.ONE_OFF].isEnabled()
    listed = section.assessments.list
    assert listed.count() == 2
    assert "Not suitable" in listed.item(1).text()
    hands.tab_to("assessments")
    hands.key(KEY.Key_Down, KEY.Key_Return)
    assert section.editing.value == first
    section.open_contract("d")
    section.open_contract("c")
    assert section.editing.value == second


def test_finishing_is_asked_first_and_undone_while_nothing_was_issued(
    desk: Desk, section: FeasibilitySection, hands: Hands
) -> None:
    answer(desk, section)
    section.editing.change(replace(section.editing.value, assessor="officer"), "sign")
    with answering(False) as script:
        section.signing.finish.click()
    assert "freeze it" in script.asked[0]
    assert "signed by: officer" in script.asked[0]
    assert not stored(desk).finished
    with answering(True):
        section.signing.finish.click()
    assert stored(desk).finished
    assert "can be taken up again" in section.bar.state.text()
    hands.undo()
    assert not stored(desk).finished
    assert section.signing.finish.isVisible()
    section.editing.undo_stack.redo()
    assert stored(desk).finished
    section.open_contract("d")
    section.open_contract("c")
    section.bar.reopen.click()
    assert not stored(desk).finished
    assert section.editing.value == stored(desk)


def test_an_assessment_whose_sheet_was_issued_stays_finished(
    desk: Desk, section: FeasibilitySection, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(desk, section)
    section.editing.change(replace(section.editing.value, assessor="officer"), "sign")
    with answering(True):
        section.signing.finish.click()
    assert section.bar.reopen.isVisible()

    def issue(*_args: object, assessment_id: str) -> None:
        asked = Asked(kind=PaperKind.FEASIBILITY, contract_id="c", assessment_id=assessment_id)
        desk.papers.issue(asked, Words(language="en"))

    monkeypatch.setattr(showing, "show_paper", issue)
    section.issue_paper()
    assert not section.bar.reopen.isVisible()
    assert not section.editing.undo_stack.canUndo()
    assert "taken up again" not in section.bar.state.text()
    finished = stored(desk)
    with pytest.raises(Problem) as caught:
        desk.feasibilities.save(finished, reopened(finished), "reopen")
    assert caught.value.kind is ProblemKind.FROZEN


def test_durations_that_contradict_each_other_stand_out(section: FeasibilitySection, desk: Desk) -> None:
    answer(desk, section)
    assert "Check the durations" not in section.bar.opinion.reason.text()
    section.editing.change(replace(section.editing.value, firm_months=24, renewable_months=12), "fill")
    assert word(section, Criterion.DURATION) == "To check"
    assert section.bar.opinion.reason.text().startswith("Check the durations")
    section.editing.change(replace(section.editing.value, renewable_months=24), "correct")
    assert word(section, Criterion.DURATION) == "Suitable"
    assert "Check the durations" not in section.bar.opinion.reason.text()


def test_a_framework_agreement_the_record_knows_nothing_of_is_told(section: FeasibilitySection) -> None:
    section.begin.click()
    told = section.findChild(QLabel, "frameworkKind")
    assert isinstance(told, QLabel)
    assert not told.isVisible()
    section.open_contract("d")
    section.begin.click()
    section.criteria.framework.click()
    assert told.isVisible()
    assert "“Contract”" in told.text()


@pytest.mark.parametrize(
    ("criterion", "fragile"),
    [
        (Criterion.PEOPLE, "Only just"),
        (Criterion.INDICATORS, "With difficulty"),
        (Criterion.RELEVANCE, "To be discussed"),
    ],
)
def test_points_of_vigilance_are_answered_as_they_are_asked(
    section: FeasibilitySection, criterion: Criterion, fragile: str
) -> None:
    section.begin.click()
    tiles = section.criteria.cards[criterion].tiles
    assert tiles is not None
    assert [tile.text() for tile in tiles.tiles.values()] == ["Yes", fragile, "No"]


def test_an_answer_moves_nothing_of_what_is_answered_next(section: FeasibilitySection) -> None:
    section.begin.click()
    QApplication.processEvents()

    def places() -> list[int]:
        return [card.mapTo(section, QPoint(0, 0)).y() for card in section.criteria.cards.values()]

    before = places()
    for answered in (Standing.FRAGILE, Standing.LACKING, Standing.SOUND):
        after = replace(section.editing.value, people=answered, indicators=answered, relevance=answered)
        section.editing.change(after, "answer")
        QApplication.processEvents()
        assert places() == before
    for purchase in Purchase:
        section.editing.change(replace(section.editing.value, purchase=purchase), "answer")
        QApplication.processEvents()
        assert places() == before


def test_one_begun_by_mistake_is_given_up_after_a_question(desk: Desk, section: FeasibilitySection) -> None:
    section.begin.click()
    with answering(False, True) as script:
        section.bar.drop.click()
        assert len(desk.feasibilities.of_contract("c")) == 1
        section.bar.drop.click()
    assert len(script.asked) == 2
    assert desk.feasibilities.of_contract("c") == ()
    assert section.begin.isVisible()


def test_the_workload_is_told_beside_its_assumptions(desk: Desk, section: FeasibilitySection, hands: Hands) -> None:
    section.begin.click()
    hands.tab_to("workloadMeetingsEdit")
    hands.type("4")
    hands.tab_to("workload_preparation_hoursEdit")
    hands.type("5")
    hands.tab_to("workloadCapacityEdit")
    hands.type("39,5")
    section.flush()
    assert section.workload.opinion.word.text() == "More than your hours"
    assert "40 h a year: 0.5 h more than the 39.5 h." in section.workload.opinion.reason.text()
    assert stored(desk).effort.preparation_hours == 5


def test_another_contract_shows_its_own(desk: Desk, section: FeasibilitySection) -> None:
    answer(desk, section)
    section.open_contract("d")
    assert section.begin.isVisible()
    assert not section.editing.undo_stack.canUndo()
    section.open_contract("c")
    assert section.editing.value.purchase is Purchase.CONTINUOUS


def test_coming_back_to_the_same_contract_keeps_what_can_be_undone(desk: Desk, section: FeasibilitySection) -> None:
    answer(desk, section)
    section.open_contract("c")
    assert section.editing.undo_stack.canUndo()


def test_the_sheet_shown_is_that_of_the_assessment_on_screen(
    monkeypatch: pytest.MonkeyPatch, section: FeasibilitySection, hands: Hands
) -> None:
    shown: list[tuple[str, str, str]] = []

    def show(_desk: Desk, _words: Words, kind: str, contract_id: str, _parent: QWidget, *, assessment_id: str) -> None:
        shown.append((kind, contract_id, assessment_id))

    monkeypatch.setattr(showing, "show_paper", show)
    section.begin.click()
    hands.tab_to("feasibilityPaper")
    hands.key(KEY.Key_Space)
    assert shown == [("feasibility", "c", section.editing.value.id)]


def test_controls_have_names(section: FeasibilitySection) -> None:
    section.begin.click()
    stops = [w for w in section.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert len(stops) > 30
    for stop in stops:
        assert stop.objectName(), stop
        assert stop.accessibleName() or getattr(stop, "text", str)(), stop.objectName()


def test_tab_goes_down_the_acts_as_they_are_seen(section: FeasibilitySection) -> None:
    bar = section.bar
    met, stops = [], [bar.paper, bar.reopen, bar.new, bar.drop]
    after = bar.nextInFocusChain()
    while after is not None and after is not bar:
        met += [after] if after in stops else []
        after = after.nextInFocusChain()
    assert met == stops
