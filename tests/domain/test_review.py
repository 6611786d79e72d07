"""The flow of a meeting: its steps, what it lacks, what finishing changes."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import (
    ActionEntry,
    Agreement,
    Attendee,
    BreachSaid,
    Choice,
    Decision,
    Exchange,
    Fate,
    FollowedUp,
    IndicatorEntry,
    LineKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
    Position,
    Presence,
    Proposal,
    RenewalLine,
    held_meetings,
    meeting_deadline,
)
from facilitator_app.domain.meeting_start import start_meeting
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus
from facilitator_app.domain.project_line import PresentedProject, ProjectLine, ProjectPart
from facilitator_app.domain.review import Gap, Step, StepState, missing, step_state, steps
from tests.domain.plans import indicator, number, plan

ON = dt.date(2026, 4, 10)
PERIOD_END = dt.date(2026, 3, 7)


def held(kind: MeetingKind = MeetingKind.ANNUAL_REVIEW) -> Meeting:
    """A meeting that lacks nothing."""
    return replace(
        start_meeting("c", kind, 1, date=ON, plan=plan(), earlier=()),
        attendees=(
            Attendee(id="1", function="chargée d\u2019achats", party=Party.BUYER),
            Attendee(id="0", function="directrice", party=Party.HOLDER),
        ),
        indicator_entries=(IndicatorEntry(id="i1", period_end=PERIOD_END, number=Decimal(120)),),
        action_entries=(ActionEntry(id="a1", status=ActionStatus.DONE), ActionEntry(id="a2")),
        agreements=(
            Agreement(id=Party.BUYER, position=Position.AGREES),
            Agreement(id=Party.HOLDER, position=Position.AGREES),
        ),
        next_meeting_on=dt.date(2026, 10, 1),
    )


def gaps(meeting: Meeting) -> list[tuple[Step, Gap]]:
    return [(m.step, m.gap) for m in missing(meeting, plan())]


@pytest.mark.parametrize(
    ("kind", "without"),
    [
        (MeetingKind.ANNUAL_REVIEW, {Step.PROJECTS, Step.VALUE}),
        (MeetingKind.HALF_YEARLY_REVIEW, {Step.PROJECTS, Step.VALUE, Step.NEXT_YEAR}),
        (MeetingKind.FINAL_REVIEW, {Step.PROJECTS, Step.NEXT_YEAR}),
        (MeetingKind.INTERIM, {Step.PROJECTS, Step.VALUE, Step.NEXT_YEAR, Step.AGREEMENT}),
        (MeetingKind.KICK_OFF, {Step.LAST_TIME, Step.INDICATORS, Step.ACTIONS, Step.VALUE, Step.NEXT_YEAR}),
    ],
)
def test_each_kind_takes_its_steps(kind: MeetingKind, without: set[Step]) -> None:
    taken = steps(kind)
    assert set(Step) - set(taken) == without
    assert list(taken) == [s for s in Step if s in taken]


def test_a_final_review_asks_what_the_plan_has_brought() -> None:
    meeting = Meeting(id="m", contract_id="c", kind=MeetingKind.FINAL_REVIEW)
    lacking = (Step.VALUE, Gap.NO_VALUE_CREATED)
    assert lacking in gaps(meeting)
    assert lacking in gaps(replace(meeting, closing=Lessons(id="l", contract_id="c", rigour="Trop d’indicateurs")))
    assert lacking not in gaps(replace(meeting, closing=Lessons(id="l", contract_id="c", dialogue="Un point mensuel")))
    assert lacking not in gaps(replace(meeting, closing=Lessons(id="l", contract_id="c", essence="1 350 heures")))
    assert not any(m.blocking for m in missing(meeting, None) if m.gap is Gap.NO_VALUE_CREATED)


def test_nothing_lacks() -> None:
    assert gaps(held()) == []


def test_only_date_and_attendance_block() -> None:
    bare = Meeting(id="m", contract_id="c", agreements=held().agreements)
    blocking = [m.gap for m in missing(bare, plan()) if m.blocking]
    assert blocking == [Gap.NO_DATE, Gap.NOBODY_PRESENT]


def test_excused_people_are_not_present() -> None:
    excused = replace(held().attendees[0], presence=Presence.EXCUSED)
    assert gaps(replace(held(), attendees=(excused,))) == [(Step.ATTENDANCE, Gap.NOBODY_PRESENT)]


@pytest.mark.parametrize(("party", "gap"), [(Party.HOLDER, Gap.NOBODY_OF_HOLDER), (Party.BUYER, Gap.NOBODY_OF_BUYER)])
def test_a_party_of_which_nobody_is_there_is_told_and_so_is_its_agreement(party: Party, gap: Gap) -> None:
    there = tuple(a for a in held().attendees if a.party is not party)
    nameless = Attendee(id="9", party=party, entity="Sans nom ni fonction")
    for attendees in (there, (*there, replace(held().attendees[0], id="8", party=party, presence=Presence.ABSENT))):
        meeting = replace(held(), attendees=attendees)
        assert gaps(meeting) == [(Step.ATTENDANCE, gap), (Step.AGREEMENT, Gap.POSITION_OF_ABSENT)]
        assert [m.subject_id for m in missing(meeting, plan())] == ["", party]
        assert not any(m.blocking for m in missing(meeting, plan()))
    assert (Step.ATTENDANCE, gap) in gaps(replace(held(), attendees=(*there, nameless)))
    asked = replace(held(), attendees=there, agreements=(Agreement(id=party),))
    assert gaps(asked) == [(Step.ATTENDANCE, gap), (Step.AGREEMENT, Gap.NO_POSITION)]


@pytest.mark.parametrize(
    ("changed", "gap"),
    [
        (replace(held(), followed_up=(FollowedUp(id="d", text="Relancer"),)), (Step.LAST_TIME, Gap.NO_OUTCOME)),
        (replace(held(), indicator_entries=()), (Step.INDICATORS, Gap.NO_VALUE)),
        (replace(held(), action_entries=(ActionEntry(id="a1"),)), (Step.ACTIONS, Gap.NO_ACTION_STATUS)),
        (
            replace(held(), proposals=(Proposal(id="p", text="Trier", fate=Fate.REFUSED),)),
            (Step.EXCHANGES, Gap.NO_REASON_FOR_FATE),
        ),
        (
            replace(held(), proposals=(Proposal(id="p", text="Trier", made_on=PERIOD_END),)),
            (Step.EXCHANGES, Gap.NO_FATE),
        ),
        (
            replace(held(), renewal=(RenewalLine(id="l", subject_id="a1", kind=LineKind.ACTION, choice=Choice.DROP),)),
            (Step.NEXT_YEAR, Gap.DROPPED_WITHOUT_REASON),
        ),
        (
            replace(held(), agreements=(Agreement(id=Party.HOLDER, position=Position.RESERVATION),)),
            (Step.AGREEMENT, Gap.RESERVATION_WITHOUT_TEXT),
        ),
        (replace(held(), agreements=(Agreement(id=Party.HOLDER),)), (Step.AGREEMENT, Gap.NO_POSITION)),
        (replace(held(), next_meeting_on=None), (Step.AGREEMENT, Gap.NO_NEXT_MEETING)),
    ],
)
def test_what_lacks_is_told_at_its_step(changed: Meeting, gap: tuple[Step, Gap]) -> None:
    assert gaps(changed) == [gap]


def test_lines_without_a_wording_are_told_as_such() -> None:
    nameless = replace(plan(), indicators=(*plan().indicators, replace(plan().indicators[0], id="i9", name=" ")))
    nameless = replace(nameless, actions=(*plan().actions, replace(plan().actions[0], id="a9", title="")))
    meeting = replace(
        held(),
        attendees=(*held().attendees, Attendee(id="2", name=" ", entity="Lyc\u00e9e")),
        decisions=(Decision(id="d", who="Acheteur", due=ON, term=ContractTerm.NONE),),
    )
    assert [(m.step, m.gap, m.subject_id, m.blocking) for m in missing(meeting, nameless)] == [
        (Step.ATTENDANCE, Gap.NAMELESS_PERSON, "2", False),
        (Step.INDICATORS, Gap.NAMELESS, "i9", False),
        (Step.ACTIONS, Gap.NAMELESS, "a9", False),
        (Step.DECISIONS, Gap.NAMELESS, "d", False),
    ]


def test_a_decision_asks_for_owner_date_and_term() -> None:
    bare = Decision(id="d", text="Relancer")
    whole = replace(bare, who="Titulaire", due=ON, term=ContractTerm.NONE)

    found = [gap for _, gap in gaps(replace(held(), decisions=(bare, whole)))]

    assert found == [Gap.DECISION_WITHOUT_OWNER, Gap.DECISION_WITHOUT_DATE, Gap.DECISION_WITHOUT_TERM]


def test_a_reason_why_there_is_no_value_will_do() -> None:
    entry = IndicatorEntry(id="i1", period_end=PERIOD_END, not_available="Relevé attendu en mai")
    assert gaps(replace(held(), indicator_entries=(entry,))) == []


def test_a_worse_value_asks_for_a_comment() -> None:
    before = plan(indicators=(indicator(number("2025-09-07", 200)),))

    assert [m.gap for m in missing(held(), before)] == [Gap.NO_COMMENT_ON_WORSE]
    told = replace(held().indicator_entries[0], comment="Deux départs")
    assert missing(replace(held(), indicator_entries=(told,)), before) == ()


def test_values_after_the_entry_don_t_make_it_worse() -> None:
    later = plan(indicators=(indicator(number("2026-06-30", 10)),))
    assert missing(held(), later) == ()


def test_states_of_steps() -> None:
    assert step_state(Meeting(id="m", contract_id="c"), plan(), Step.ATTENDANCE) is StepState.PROBLEM
    assert step_state(held(), plan(), Step.ATTENDANCE) is StepState.DONE
    assert step_state(held(), plan(), Step.DECISIONS) is StepState.TO_DO
    assert step_state(held(), plan(), Step.SUMMARY) is StepState.TO_DO
    assert step_state(replace(held(), status=MeetingStatus.FINISHED), plan(), Step.SUMMARY) is StepState.DONE


def test_next_year_is_done_only_once_something_was_decided() -> None:
    line = RenewalLine(id="l", subject_id="o")
    meeting = replace(held(), kind=MeetingKind.ANNUAL_REVIEW, renewal=(line,))
    assert step_state(meeting, plan(), Step.NEXT_YEAR) is StepState.TO_DO
    changed = replace(meeting, renewal=(replace(line, choice=Choice.CHANGE),))
    assert step_state(changed, plan(), Step.NEXT_YEAR) is StepState.DONE


EXCHANGES = Step.EXCHANGES


def test_exchanges_are_done_only_once_something_was_said() -> None:
    """What came back from earlier meetings or from the follow-up has been said by nobody here."""
    breach = Breach(id="b", event="Retard", noticed_on=dt.date(2025, 1, 1))
    back = Proposal(id="p", text="Trier", fate=Fate.DISCUSSED, fate_before=Fate.DISCUSSED, made_on=dt.date(2025, 1, 1))
    listed = replace(
        held(),
        exchanges=(Exchange(id="x", text="Quai", made_on=dt.date(2025, 1, 1)),),
        proposals=(back,),
        breaches=(BreachSaid(id="b", breach=breach),),
    )
    assert step_state(listed, plan(), EXCHANGES) is StepState.TO_DO
    for said in (
        replace(listed, exchanges=(Exchange(id="y", text="Plus de menus"),)),
        replace(listed, proposals=(replace(back, fate=Fate.ACCEPTED),)),
        replace(listed, proposals=(Proposal(id="q", text="Bacs"),)),
        replace(listed, breaches=(BreachSaid(id="b", breach=breach, said="Rappelé"),)),
        replace(listed, breaches=(BreachSaid(id="b", breach=replace(breach, noticed_on=listed.date)),)),
    ):
        assert step_state(said, plan(), EXCHANGES) is StepState.DONE


def test_a_step_whose_list_is_empty_is_not_done_but_has_nothing_to_go_through() -> None:
    bare = replace(held(), indicator_entries=(), action_entries=())
    empty = (Step.LAST_TIME, Step.INDICATORS, Step.ACTIONS)
    assert {step_state(bare, None, step) for step in empty} == {StepState.NOTHING}
    followed = replace(held(), followed_up=(FollowedUp(id="d", text="Relancer", outcome=Outcome.DONE),))
    assert {step_state(followed, plan(), step) for step in empty} == {StepState.DONE}


def test_frozen_minutes_claim_no_more_than_was_said() -> None:
    """Nothing is left to do in them, and nothing that was left open is called done."""
    finished = replace(held(), status=MeetingStatus.FINISHED)
    told = {step: step_state(finished, plan(), step) for step in steps(finished.kind)}
    assert told == {
        Step.ATTENDANCE: StepState.DONE,
        Step.LAST_TIME: StepState.NOTHING,
        Step.INDICATORS: StepState.DONE,
        Step.ACTIONS: StepState.DONE,
        Step.EXCHANGES: StepState.NOTHING,
        Step.DECISIONS: StepState.NOTHING,
        Step.NEXT_YEAR: StepState.DONE,
        Step.AGREEMENT: StepState.DONE,
        Step.SUMMARY: StepState.DONE,
    }
    unsigned = replace(finished, agreements=(Agreement(id=Party.BUYER), Agreement(id=Party.HOLDER)))
    assert step_state(unsigned, plan(), Step.AGREEMENT) is StepState.LEFT_OPEN
    bare = Meeting(id="m", contract_id="c", kind=MeetingKind.ANNUAL_REVIEW, status=MeetingStatus.FINISHED)
    assert StepState.TO_DO not in {step_state(bare, plan(), step) for step in steps(bare.kind)}
    assert step_state(bare, plan(), Step.ACTIONS) is StepState.LEFT_OPEN


# -- what is left open comes back by itself


# -- what finishing changes


def test_deadlines_met_by_meetings() -> None:
    review = replace(held(), status=MeetingStatus.FINISHED)
    interim = replace(review, kind=MeetingKind.INTERIM)

    assert meeting_deadline(interim) == ""
    assert held_meetings((review, interim, held())) == {"annual_review:1": ON, f"interim:{ON}": ON}


def test_each_targeted_axis_asks_for_its_project() -> None:
    meeting = replace(held(), kind=MeetingKind.KICK_OFF)
    lines = tuple(ProjectLine(id=part, part=part, text="Former") for part in ProjectPart)
    there = PresentedProject(id="x1", title="Santé", lines=lines)
    in_part = PresentedProject(id="x4", title="Tri", lines=lines[:1])
    received = PresentedProject(id="x2", title="Égalité", received_on=ON)
    none = PresentedProject(id="x3", title="Eau")

    def asked(*projects: PresentedProject) -> list[tuple[Gap, str, bool]]:
        found = missing(replace(meeting, projects=projects), None)
        return [(m.gap, m.subject, m.blocking) for m in found if m.step is Step.PROJECTS]

    def stands(*projects: PresentedProject) -> StepState:
        return step_state(replace(meeting, projects=projects), None, Step.PROJECTS)

    assert asked() == [(Gap.NO_TARGETED_AXIS, "", False)]
    assert asked(there, received) == []
    assert asked(there, none) == [(Gap.NO_PROJECT, "Eau", False)]
    assert asked(there, in_part) == [(Gap.PROJECT_INCOMPLETE, "Tri", False)]
    assert stands(there, in_part) is StepState.TO_DO
    assert (stands(), stands(there, none), stands(there, received)) == (
        StepState.TO_DO,
        StepState.TO_DO,
        StepState.DONE,
    )
    # Minutes from before projects were kept in them lack nothing in their correction.
    assert [m for m in missing(replace(meeting, replaces="old"), None) if m.step is Step.PROJECTS] == []
