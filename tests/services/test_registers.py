"""The register of a contract: what is refused, what meetings take from it and bring to it, amendments applied."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.domain.breach import Breach, BreachProblem, PenaltyDecision
from facilitator_app.domain.contract import Contract, Zone
from facilitator_app.domain.meeting import Attendee, BreachSaid, Fate, MeetingKind, Proposal
from facilitator_app.domain.preparation import Penalty
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Amendment, Register, RegisteredExchange, RegisteredProposal
from facilitator_app.services.desk import Desk
from tests.services.conftest import TODAY

INTERIM = MeetingKind.INTERIM
BREACH = Breach(id="b", event="Attestations manquantes", notice_sent_on=TODAY - dt.timedelta(days=3))
SIGNED = Amendment(id="a", number="2", signed_on=TODAY, months_added=6)


def written(desk: Desk, contract: Contract, **lines: object) -> Register:
    """The register with these lines, stored."""
    before = desk.registers.of_contract(contract.id)
    after = replace(before, **lines)  # type: ignore[arg-type]  # lines of the register
    desk.registers.save(before, after, "write")
    return after


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"decision": PenaltyDecision.APPLIED}, BreachProblem.APPLIED_TOO_EARLY),
        ({"decision": PenaltyDecision.APPLIED, "notice_sent_on": None}, BreachProblem.APPLIED_WITHOUT_NOTICE),
        ({"amount": Decimal(301), "cap": Decimal(300)}, BreachProblem.AMOUNT_ABOVE_CAP),
    ],
)
def test_a_penalty_too_early_or_above_its_cap_is_refused(
    desk: Desk, contract: Contract, change: dict[str, object], problem: BreachProblem
) -> None:
    before = written(desk, contract, breaches=(BREACH,))
    after = replace(before, breaches=(replace(BREACH, **change),))  # type: ignore[arg-type]  # fields of a breach
    with pytest.raises(Problem) as caught:
        desk.registers.save(before, after, "apply")
    assert (caught.value.kind, caught.value.details) == (ProblemKind.INVALID, {"problem": problem})
    assert desk.registers.of_contract(contract.id) == before


def test_a_penalty_the_contract_s_zone_makes_too_early_can_still_be_corrected(desk: Desk, contract: Contract) -> None:
    applied = replace(
        BREACH,
        notice_sent_on=dt.date(2026, 3, 19),
        decision=PenaltyDecision.APPLIED,
        decided_on=dt.date(2026, 4, 4),
        reason="Sans reponse",
        amount=Decimal(300),
    )
    before = written(desk, contract, breaches=(applied,))
    desk.contracts.save(replace(contract, zone=Zone.ALSACE_MOSELLE), contract, "change the zone")
    mended = replace(before, breaches=(replace(applied, reason="Sans réponse"),))
    desk.registers.save(before, mended, "correct the reason")
    assert desk.registers.of_contract(contract.id) == mended


def test_the_cap_of_a_penalty_counts_once_the_amount_of_the_contract_is_known(desk: Desk, contract: Contract) -> None:
    prepared = desk.preparations.of_contract(contract.id)
    desk.preparations.save(prepared, replace(prepared, penalties=(Penalty(id="p", cap=Decimal(10)),)), "provide for it")
    before = written(desk, contract, breaches=(replace(BREACH, penalty_id="p"),))
    desk.contracts.save(replace(contract, amount=Decimal(1000)), contract, "type the amount")
    with pytest.raises(Problem) as caught:
        desk.registers.save(
            before, replace(before, breaches=(replace(BREACH, penalty_id="p", amount=Decimal(101)),)), "x"
        )
    assert caught.value.details == {"problem": BreachProblem.AMOUNT_ABOVE_CAP}


def test_what_only_lacks_is_kept(desk: Desk, contract: Contract) -> None:
    warned = replace(BREACH, event="", decision=PenaltyDecision.WARNING)
    assert written(desk, contract, breaches=(warned,)) == desk.registers.of_contract(contract.id)


def test_a_meeting_takes_the_register_up_and_its_fate_shows_there(desk: Desk, contract: Contract) -> None:
    proposal = RegisteredProposal(id="p", made_on=TODAY, text="Livrer le soir")
    told = RegisteredExchange(id="x", made_on=TODAY, text="Plus de menus")
    written(desk, contract, proposals=(proposal,), exchanges=(told,), breaches=(BREACH,))
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    assert meeting.proposals == (Proposal(id="p", text="Livrer le soir", made_on=TODAY),)
    assert [line.text for line in meeting.exchanges] == ["Plus de menus"]
    assert meeting.breaches == (BreachSaid(id="b", breach=BREACH),)
    held = replace(
        meeting,
        attendees=(Attendee(id="1", function="directrice"),),
        proposals=(replace(meeting.proposals[0], fate=Fate.PUT_OFF, reason="Après l’été"),),
    )
    desk.meetings.save(meeting, held, "hold")
    desk.meetings.finish(meeting.id)
    following = desk.meetings.start(contract.id, INTERIM, TODAY)
    assert following.proposals == (replace(held.proposals[0], fate_before=Fate.PUT_OFF),)
    assert following.exchanges == ()
    assert len(following.breaches) == 1


def test_what_comes_while_a_meeting_is_open_is_counted_and_taken_up(desk: Desk, contract: Contract) -> None:
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    assert desk.meetings.still_to_take_up(meeting) == 0
    written(desk, contract, proposals=(RegisteredProposal(id="p", text="Livrer le soir"),))
    assert desk.meetings.still_to_take_up(meeting) == 1
    after = desk.meetings.with_register(meeting)
    assert [line.id for line in after.proposals] == ["p"]
    assert desk.meetings.still_to_take_up(after) == 0


def test_minutes_keep_a_breach_as_it_was_told(desk: Desk, contract: Contract) -> None:
    before = written(desk, contract, breaches=(BREACH,))
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    present = replace(meeting, attendees=(Attendee(id="1", function="directrice"),))
    desk.meetings.save(meeting, present, "hold")
    desk.meetings.finish(meeting.id)
    waived = replace(BREACH, decision=PenaltyDecision.WAIVED, reason="Régularisé")
    desk.registers.save(before, replace(before, breaches=(waived,)), "waive")
    assert desk.meetings.get(meeting.id).breaches == (BreachSaid(id="b", breach=BREACH),)


def test_a_breach_noticed_at_a_meeting_enters_the_register_with_the_minutes(desk: Desk, contract: Contract) -> None:
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    new = BreachSaid(id="n", breach=Breach(id="n", event="Tri non fait"), said="À régler")
    present = replace(meeting, attendees=(Attendee(id="1", function="directrice"),), breaches=(new,))
    desk.meetings.save(meeting, present, "hold")
    assert desk.registers.of_contract(contract.id).breaches == ()
    desk.meetings.finish(meeting.id)
    assert desk.registers.of_contract(contract.id).breaches == (Breach(id="n", event="Tri non fait", noticed_on=TODAY),)


def test_a_breach_taken_out_since_does_not_come_back_with_corrected_minutes(desk: Desk, contract: Contract) -> None:
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    said = BreachSaid(id="n", breach=Breach(id="n", event="Tri non fait"))
    held = replace(meeting, attendees=(Attendee(id="1", function="directrice"),), breaches=(said,))
    desk.meetings.save(meeting, held, "hold")
    desk.meetings.finish(meeting.id)
    before = desk.registers.of_contract(contract.id)
    desk.registers.save(before, replace(before, breaches=()), "delete")

    correction = desk.meetings.correct(meeting.id, "Coquille")
    more = BreachSaid(id="o", breach=Breach(id="o", event="Livraison en retard"))
    desk.meetings.save(correction, replace(correction, place="Béziers", breaches=(said, more)), "correct")
    desk.meetings.finish(correction.id)

    assert [breach.id for breach in desk.registers.of_contract(contract.id).breaches] == ["o"]


def test_a_meeting_brings_no_penalty_into_the_register_that_it_would_refuse(desk: Desk, contract: Contract) -> None:
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    applied = Breach(id="n", event="Tri non fait", decision=PenaltyDecision.APPLIED, reason="x", amount=Decimal(50))
    held = replace(
        meeting,
        attendees=(Attendee(id="1", function="directrice"),),
        breaches=(BreachSaid(id="n", breach=applied),),
    )
    desk.meetings.save(meeting, held, "hold")
    with pytest.raises(Problem) as caught:
        desk.meetings.finish(meeting.id)
    assert caught.value.details == {"problem": BreachProblem.APPLIED_WITHOUT_NOTICE}
    assert desk.registers.of_contract(contract.id).breaches == ()
    assert desk.meetings.get(meeting.id) == held


def test_the_follow_up_of_a_contract(desk: Desk, contract: Contract) -> None:
    plan = desk.plans.create(contract.id)
    told = desk.registers.follow_up(contract.id)
    assert (told.contract, told.plan, told.open_interim) == (contract, plan, None)
    meeting = desk.meetings.start(contract.id, INTERIM, TODAY)
    assert desk.registers.follow_up(contract.id).open_interim == meeting


# -- amendments


def test_the_duration_of_an_amendment_changes_the_contract_by_an_act_of_its_own(desk: Desk, contract: Contract) -> None:
    written(desk, contract, amendments=(SIGNED,))
    assert desk.contracts.get(contract.id).duration_months == 36
    longer = desk.registers.apply_duration(contract.id, "a")
    assert longer.duration_months == 42
    assert desk.contracts.get(contract.id) == longer
    assert desk.registers.of_contract(contract.id).amendments == (replace(SIGNED, applied_on=TODAY),)
    with pytest.raises(Problem) as caught:
        desk.registers.apply_duration(contract.id, "a")
    assert (caught.value.kind, caught.value.details["what"]) == (ProblemKind.FROZEN, "amendment")
    assert desk.contracts.undo_label() == "apply the amendment 2"
    desk.contracts.undo()
    assert desk.contracts.get(contract.id).duration_months == 36
    assert desk.registers.of_contract(contract.id).amendments == (SIGNED,)


def test_the_plan_of_the_last_year_follows_the_amendment_in_the_same_act(desk: Desk, contract: Contract) -> None:
    short = desk.contracts.save(replace(contract, duration_months=20), contract, "shorten")
    desk.plans.create(contract.id)
    last = desk.plans.validate(desk.plans.create(contract.id), "essai", TODAY)
    written(desk, contract, amendments=(replace(SIGNED, months_added=12),))
    [told] = desk.registers.plans_that_follow(short, replace(SIGNED, months_added=12))
    assert (told.plan_id, told.year, told.ends_on) == (last.id, 2, dt.date(2027, 3, 7))

    desk.registers.apply_duration(contract.id, "a")

    assert desk.plans.get(last.id).ends_on == dt.date(2027, 3, 7)
    desk.contracts.undo()
    assert desk.plans.get(last.id) == last
    assert desk.contracts.get(contract.id) == short
    assert desk.registers.of_contract(contract.id).amendments[0].applied_on is None


@pytest.mark.parametrize("lacking", [{"number": " "}, {"signed_on": None}, {"months_added": 0}])
def test_an_amendment_that_lacks_something_changes_nothing(
    desk: Desk, contract: Contract, lacking: dict[str, object]
) -> None:
    written(desk, contract, amendments=(replace(SIGNED, **lacking),))  # type: ignore[arg-type]  # fields of it
    with pytest.raises(Problem) as caught:
        desk.registers.apply_duration(contract.id, "a")
    assert caught.value.kind is ProblemKind.INCOMPLETE
    assert desk.contracts.get(contract.id).duration_months == 36


def test_an_amendment_that_would_make_the_contract_impossible_is_refused(desk: Desk, contract: Contract) -> None:
    before = written(desk, contract, amendments=(replace(SIGNED, months_added=-36),))
    with pytest.raises(Problem) as caught:
        desk.registers.apply_duration(contract.id, "a")
    assert caught.value.kind is ProblemKind.INVALID
    assert desk.registers.of_contract(contract.id) == before


APPLIED = replace(SIGNED, applied_on=TODAY)


@pytest.mark.parametrize(
    "change",
    [
        {"purpose": "Prolongation de six mois"},
        {"formalises": ("decision",)},
        {"notified_on": TODAY},
        {"amount": Decimal(1200)},
        {"number": "2 bis"},
        {"signed_on": TODAY - dt.timedelta(days=1)},
    ],
)
def test_an_amendment_the_contract_has_taken_over_is_completed_later(
    desk: Desk, contract: Contract, change: dict[str, object]
) -> None:
    before = written(desk, contract, amendments=(APPLIED,))
    completed = replace(APPLIED, **change)  # type: ignore[arg-type]  # fields of it
    desk.registers.save(before, replace(before, amendments=(completed,)), "complete")
    assert desk.registers.of_contract(contract.id).amendments == (completed,)
    assert desk.contracts.get(contract.id).duration_months == 36


@pytest.mark.parametrize(
    "change", [{"months_added": 12}, {"applied_on": None}, {"number": " "}, {"signed_on": None}, None]
)
def test_what_the_contract_has_taken_over_is_not_unmade(
    desk: Desk, contract: Contract, change: dict[str, object] | None
) -> None:
    before = written(desk, contract, amendments=(APPLIED,))
    after = () if change is None else (replace(APPLIED, **change),)  # type: ignore[arg-type]  # fields of it
    with pytest.raises(Problem) as caught:
        desk.registers.save(before, replace(before, amendments=after), "unmake")
    assert (caught.value.kind, caught.value.details) == (ProblemKind.FROZEN, {"what": "applied_amendment"})
    assert desk.registers.of_contract(contract.id) == before
