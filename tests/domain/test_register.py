"""The register: proposals with their fates, expectations, amendments; and what the next meeting takes up."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from facilitator_app.domain.breach import Breach, PenaltyDecision
from facilitator_app.domain.meeting import (
    BreachSaid,
    Exchange,
    ExchangeKind,
    Fate,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Proposal,
)
from facilitator_app.domain.meeting_start import start_meeting
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.register import (
    Answer,
    Occasion,
    Register,
    RegisteredExchange,
    RegisteredProposal,
    exchanges_register,
    proposals_register,
    put_proposals,
    with_answer,
)
from facilitator_app.domain.taking_up import still_to_take_up, with_breaches_of, with_register, without_what_came_after

MARCH, JUNE, SEPTEMBER = dt.date(2026, 3, 10), dt.date(2026, 6, 10), dt.date(2026, 9, 10)
EMPTY = Register(id="register:c", contract_id="c")


def meeting(id_: str, day: dt.date | None, **fields: Any) -> Meeting:
    known: dict[str, Any] = {"status": MeetingStatus.FINISHED, "kind": MeetingKind.INTERIM} | fields
    return Meeting(id=id_, contract_id="c", date=day, **known)


def proposal(fate: Fate = Fate.PROPOSED, reason: str = "", id_: str = "p", text: str = "Livrer le soir") -> Proposal:
    return Proposal(id=id_, text=text, fate=fate, reason=reason)


def begun(register: Register = EMPTY, *earlier: Meeting) -> Meeting:
    return start_meeting("c", MeetingKind.INTERIM, 2, date=SEPTEMBER, plan=None, earlier=earlier, register=register)


# -- proposals


def test_a_proposal_keeps_its_fates_over_time_at_meetings_and_between() -> None:
    first = meeting("m1", MARCH, proposals=(proposal(Fate.DISCUSSED),))
    third = meeting("m3", SEPTEMBER, proposals=(proposal(Fate.ACCEPTED, "Essai concluant"),))
    answer = Answer(on=JUNE, fate=Fate.PUT_OFF, reason="Après l’été")
    register = replace(EMPTY, proposals=(RegisteredProposal(id="p", made_on=MARCH, text="x", answers=(answer,)),))
    [entry] = proposals_register(register, [third, first])
    told = [(f.fate, f.reason, f.occasion.on, f.occasion.meeting_id) for f in entry.fates]
    assert told == [
        (Fate.PROPOSED, "", MARCH, ""),
        (Fate.DISCUSSED, "", MARCH, "m1"),
        (Fate.PUT_OFF, "Après l’été", JUNE, ""),
        (Fate.ACCEPTED, "Essai concluant", SEPTEMBER, "m3"),
    ]
    assert (entry.text, entry.made.on, entry.present.fate, entry.open) == (
        "Livrer le soir",
        MARCH,
        Fate.ACCEPTED,
        False,
    )


def test_a_meeting_that_leaves_a_proposal_as_it_was_adds_nothing() -> None:
    put_off = proposal(Fate.PUT_OFF, "Après l’été")
    meetings = [meeting("m1", MARCH, proposals=(put_off,)), meeting("m2", JUNE, proposals=(put_off,))]
    meetings.append(meeting("m3", SEPTEMBER, proposals=(proposal(),)))
    [entry] = proposals_register(EMPTY, meetings)
    assert [f.occasion.meeting_id for f in entry.fates] == ["m1"]
    assert entry.present.fate is Fate.PUT_OFF


def test_only_final_minutes_in_force_count() -> None:
    meetings = [
        meeting("m1", MARCH, proposals=(proposal(),)),
        meeting("m2", JUNE, status=MeetingStatus.SUPERSEDED, proposals=(proposal(Fate.REFUSED, "Trop cher"),)),
        meeting("m3", SEPTEMBER, status=MeetingStatus.OPEN, proposals=(proposal(Fate.ACCEPTED),)),
    ]
    [entry] = proposals_register(EMPTY, meetings)
    assert (entry.present.fate, entry.made.kind) == (Fate.PROPOSED, MeetingKind.INTERIM)


def test_nothing_is_made_of_a_proposal_without_a_wording() -> None:
    assert proposals_register(EMPTY, [meeting("m1", MARCH, proposals=(proposal(text=" "),))]) == ()


def test_an_answer_between_meetings_is_kept_once_a_day() -> None:
    meetings = [meeting("m1", MARCH, proposals=(proposal(Fate.DISCUSSED),))]
    [entry] = proposals_register(EMPTY, meetings)
    assert put_proposals(EMPTY, [entry]) == EMPTY
    once = with_answer(entry, Answer(on=JUNE, fate=Fate.REFUSED))
    twice = with_answer(once, Answer(on=JUNE, fate=Fate.REFUSED, reason="Trop cher"))
    register = put_proposals(EMPTY, [twice])
    assert register.proposals == (
        RegisteredProposal(
            id="p",
            made_on=MARCH,
            at_meeting=True,
            text="Livrer le soir",
            answers=(Answer(on=JUNE, fate=Fate.REFUSED, reason="Trop cher"),),
        ),
    )
    later = put_proposals(register, [with_answer(twice, Answer(on=SEPTEMBER, fate=Fate.ACCEPTED))])
    [now] = proposals_register(later, meetings)
    assert [f.fate for f in now.fates] == [Fate.DISCUSSED, Fate.REFUSED, Fate.ACCEPTED]
    assert now.made.meeting_id == "m1"


def test_on_the_day_of_a_meeting_what_was_said_last_counts() -> None:
    line = RegisteredProposal(id="p", made_on=MARCH, text="Livrer le soir")
    [entry] = proposals_register(replace(EMPTY, proposals=(line,)), ())
    morning = put_proposals(EMPTY, [with_answer(entry, Answer(on=JUNE, fate=Fate.PUT_OFF))])

    held_then = [meeting("m", JUNE, proposals=(proposal(Fate.REFUSED, "Trop cher"),))]
    [met] = proposals_register(morning, held_then)
    assert [f.fate for f in met.fates] == [Fate.PROPOSED, Fate.PUT_OFF, Fate.REFUSED], "the meeting knew of the answer"

    evening = put_proposals(morning, [with_answer(met, Answer(on=JUNE, fate=Fate.ACCEPTED, reason="Prix revu"))])
    [said] = proposals_register(evening, held_then)
    assert [f.fate for f in said.fates] == [Fate.PROPOSED, Fate.PUT_OFF, Fate.REFUSED, Fate.ACCEPTED]
    assert (said.present.reason, said.open) == ("Prix revu", False)

    # A second thought that evening takes the place of the first, a correction of the minutes changes no order.
    again = put_proposals(evening, [with_answer(said, Answer(on=JUNE, fate=Fate.DISCUSSED))])
    corrected = [
        replace(held_then[0], status=MeetingStatus.SUPERSEDED),
        meeting("m2", JUNE, replaces="m", version=2, proposals=(proposal(Fate.REFUSED, "Bien trop cher"),)),
    ]
    [now] = proposals_register(again, corrected)
    assert [f.fate for f in now.fates] == [Fate.PROPOSED, Fate.PUT_OFF, Fate.REFUSED, Fate.DISCUSSED]
    assert begun(again, *corrected).proposals[0].fate is Fate.DISCUSSED, "the next meeting takes up what was said last"


def test_an_answer_after_a_meeting_that_changed_nothing_comes_after_it() -> None:
    line = RegisteredProposal(id="p", made_on=MARCH, text="Livrer le soir")
    [entry] = proposals_register(replace(EMPTY, proposals=(line,)), ())
    morning = put_proposals(EMPTY, [with_answer(entry, Answer(on=JUNE, fate=Fate.PUT_OFF))])
    held_then = [meeting("m", JUNE, proposals=(proposal(Fate.PUT_OFF),))]
    [met] = proposals_register(morning, held_then)
    evening = put_proposals(morning, [with_answer(met, Answer(on=JUNE, fate=Fate.REFUSED))])
    [said] = proposals_register(evening, held_then)
    assert [f.fate for f in said.fates] == [Fate.PROPOSED, Fate.PUT_OFF, Fate.REFUSED]


def test_an_answer_can_be_taken_back() -> None:
    register = replace(EMPTY, proposals=(RegisteredProposal(id="p", made_on=MARCH, text="Livrer le soir"),))
    [entry] = proposals_register(register, ())
    refused = with_answer(entry, Answer(on=JUNE, fate=Fate.REFUSED))
    again = with_answer(refused, Answer(on=SEPTEMBER, fate=Fate.PROPOSED))
    assert (refused.open, again.open) == (False, True)
    [kept] = proposals_register(put_proposals(register, [again]), ())
    assert [f.fate for f in kept.fates] == [Fate.PROPOSED, Fate.REFUSED, Fate.PROPOSED]


@pytest.mark.parametrize("day", [None, dt.date(2, 1, 1), JUNE, dt.date(2027, 1, 1)])
def test_the_day_a_proposal_was_made_never_touches_its_answers(day: dt.date | None) -> None:
    """A half typed date comes before or after them."""
    answers = (Answer(on=MARCH, fate=Fate.DISCUSSED), Answer(on=JUNE, fate=Fate.REFUSED, reason="Trop cher"))
    line = RegisteredProposal(id="p", made_on=MARCH, text="Livrer le soir", answers=answers)
    register = replace(EMPTY, proposals=(line,))
    [entry] = proposals_register(register, ())
    made = replace(entry.fates[0], occasion=Occasion(on=day))
    register = put_proposals(register, [replace(entry, fates=(made, *entry.fates[1:]))])
    assert register.proposals == (replace(line, made_on=day),)
    [again] = proposals_register(register, ())
    assert (again.made.on, again.fates[1:], again.present.fate) == (day, entry.fates[1:], Fate.REFUSED)


@pytest.mark.parametrize("day", [None, MARCH])
def test_a_meeting_before_the_day_a_proposal_was_noted_answers_it(day: dt.date | None) -> None:
    register = replace(EMPTY, proposals=(RegisteredProposal(id="p", made_on=JUNE, text="Livrer le soir"),))
    [entry] = proposals_register(register, [meeting("m", day, proposals=(proposal(Fate.ACCEPTED),))])
    assert (entry.made.on, entry.present.fate, entry.present.occasion.meeting_id) == (JUNE, Fate.ACCEPTED, "m")
    assert not entry.open


def test_an_answer_outlives_the_minutes_it_answers() -> None:
    answer = Answer(on=JUNE, fate=Fate.REFUSED, reason="Trop cher")
    line = RegisteredProposal(id="p", made_on=MARCH, at_meeting=True, text="Livrer le soir", answers=(answer,))
    register = replace(EMPTY, proposals=(line,))
    [entry] = proposals_register(register, ())
    assert (entry.made.on, entry.present.fate) == (MARCH, Fate.REFUSED)
    assert put_proposals(register, [entry]).proposals[0].answers == (answer,)
    early = replace(register, proposals=(replace(line, answers=(replace(answer, on=dt.date(2026, 1, 1)),)),))
    [entry] = proposals_register(early, [meeting("m", MARCH, proposals=(proposal(),))])
    assert (entry.made.meeting_id, entry.present.fate) == ("m", Fate.REFUSED)


def test_open_proposals_come_back_by_themselves_with_their_id() -> None:
    """Domain § 2.7: proposed, discussed and put off come back; accepted and refused do not."""
    said = tuple(proposal(fate, "r" if fate is not Fate.PROPOSED else "", id_=fate) for fate in Fate)
    new = RegisteredProposal(id="new", made_on=JUNE, text="Bacs réutilisables")
    asked = begun(replace(EMPTY, proposals=(new,)), meeting("m1", MARCH, proposals=said))
    assert [(p.id, p.fate, p.reason, p.made_on) for p in asked.proposals] == [
        ("proposed", Fate.PROPOSED, "", MARCH),
        ("discussed", Fate.DISCUSSED, "r", MARCH),
        ("put_off", Fate.PUT_OFF, "r", MARCH),
        ("new", Fate.PROPOSED, "", JUNE),
    ]


# -- expectations and difficulties


def test_what_is_told_between_meetings_is_taken_up_once() -> None:
    line = RegisteredExchange(
        id="x", made_on=MARCH, party=Party.BUYER, kind=ExchangeKind.DIFFICULTY, text="Quai encombré"
    )
    register = replace(EMPTY, exchanges=(line,))
    asked = begun(register)
    taken_over = Exchange(id="x", party=Party.BUYER, kind=ExchangeKind.DIFFICULTY, text="Quai encombré", made_on=MARCH)
    assert asked.exchanges == (taken_over,)
    done = meeting("m1", JUNE, exchanges=(*asked.exchanges, Exchange(id="y", text="Plus de menus")))
    assert begun(register, done).exchanges == ()
    taken = [(e.id, e.made.on, e.taken_up and e.taken_up.meeting_id) for e in exchanges_register(register, [done])]
    assert taken == [("x", MARCH, "m1"), ("y", JUNE, "m1")]


# -- breaches


def test_a_breach_is_taken_up_until_it_is_over_and_stays_as_it_was_told() -> None:
    breach = Breach(id="b", event="Attestations manquantes", noticed_on=MARCH)
    waived = replace(breach, id="w", decision=PenaltyDecision.WAIVED)
    register = replace(EMPTY, breaches=(breach, waived, Breach(id="blank")))
    asked = begun(register)
    assert asked.breaches == (BreachSaid(id="b", breach=breach),)
    moved_on = replace(register, breaches=(replace(breach, notice_sent_on=JUNE),))
    assert asked.breaches[0].breach.notice_sent_on is None
    assert with_register(asked, moved_on, ()).breaches[0].breach.notice_sent_on == JUNE


def test_what_came_since_is_counted_and_taken_up_on_demand() -> None:
    asked = begun()
    assert still_to_take_up(asked, EMPTY, ()) == 0
    register = replace(
        EMPTY,
        proposals=(RegisteredProposal(id="p", made_on=JUNE, text="Livrer le soir"),),
        breaches=(Breach(id="b", event="Retard"),),
    )
    assert still_to_take_up(asked, register, ()) == 2
    taken = replace(with_register(asked, register, ()), proposals=(proposal(Fate.ACCEPTED),))
    assert still_to_take_up(taken, register, ()) == 0
    assert with_register(taken, register, ()).proposals == taken.proposals


def came_after() -> Register:
    """A register whose every line came after the meeting of September."""
    after = SEPTEMBER + dt.timedelta(days=1)
    return replace(
        EMPTY,
        proposals=(RegisteredProposal(id="p", made_on=after, text="Livrer le soir"),),
        exchanges=(RegisteredExchange(id="x", made_on=after, text="Quai encombré"),),
        breaches=(Breach(id="b", event="Retard", noticed_on=after),),
    )


def test_what_came_after_the_day_of_a_meeting_is_not_its_matter() -> None:
    asked = begun(came_after())
    assert (asked.proposals, asked.exchanges, asked.breaches) == ((), (), ())
    assert still_to_take_up(asked, came_after(), ()) == 0


def test_a_meeting_dated_later_gives_back_what_came_after_its_day_unless_it_was_spoken_of() -> None:
    undated = replace(begun(), date=None)
    taken = with_register(undated, came_after(), ())
    assert len(taken.proposals) == len(taken.exchanges) == len(taken.breaches) == 1
    assert without_what_came_after(taken) == taken
    dated = without_what_came_after(replace(taken, date=SEPTEMBER))
    assert (dated.proposals, dated.exchanges, dated.breaches) == ((), (), ())
    spoken = replace(
        taken,
        date=SEPTEMBER,
        proposals=(replace(taken.proposals[0], fate=Fate.ACCEPTED),),
        exchanges=(),
        breaches=(replace(taken.breaches[0], said="Annoncé"),),
    )
    assert without_what_came_after(spoken) == spoken


def test_a_correction_takes_nothing_up() -> None:
    register = replace(EMPTY, breaches=(Breach(id="b", event="Retard"),))
    correction = replace(begun(), replaces="m0")
    assert with_register(correction, register, ()) == correction


def test_a_breach_first_noticed_at_a_meeting_enters_the_register() -> None:
    known = Breach(id="b", event="Retard", noticed_on=MARCH)
    register = replace(EMPTY, breaches=(known,))
    lines = (
        BreachSaid(id="b", breach=replace(known, event="changed")),
        BreachSaid(id="n", breach=Breach(id="n", event="Tri non fait")),
        BreachSaid(id="blank", breach=Breach(id="blank")),
    )
    after = with_breaches_of(register, meeting("m1", JUNE, breaches=lines))
    assert after.breaches == (known, Breach(id="n", event="Tri non fait", noticed_on=JUNE))
    assert with_breaches_of(after, meeting("m1", JUNE, breaches=lines)) is after
