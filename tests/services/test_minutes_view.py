import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.documents import build_minutes
from facilitator_app.documents.minutes_view import MinutesView, PresentedAxis
from facilitator_app.documents.views import Listing, Mark
from facilitator_app.domain.breach import Breach
from facilitator_app.domain.meeting import (
    Attendee,
    BreachSaid,
    Decision,
    FollowedUp,
    IndicatorEntry,
    LineKind,
    MeetingKind,
    MeetingStatus,
    Outcome,
    Presence,
    Proposal,
    RenewalLine,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, Axis, Indicator, Objective, Plan, PutOffAxis, Resource
from facilitator_app.domain.project_line import PresentedProject, ProjectLine, ProjectPart
from facilitator_app.services.document_views import minutes_file_name, minutes_view
from tests.services.document_cases import DOSSIER, ENGLISH, FRENCH, PLAN, REVIEW, TODAY


@pytest.fixture
def view() -> MinutesView:
    return minutes_view(REVIEW, PLAN, DOSSIER, ENGLISH, today=TODAY)


def test_identity_names_contract_meeting_and_version(view: MinutesView) -> None:
    identity = view.identity
    assert identity.title == "Minutes of the annual review of 5 November 2026"
    parts = ["Contract 2024/117 A", "lot 3", "Beurre, œufs et fromages", "Laiterie des Deux Caps"]
    assert identity.subtitle == " · ".join([*parts, "Lens"])
    assert identity.footer.count("2026") == 1
    assert identity.letterhead.address == ("12, rue de l’Exemple", "59000 Exemple")
    assert (identity.language, identity.watermark, identity.replaces) == ("en-GB", "", "")
    assert identity.created == dt.datetime(2026, 11, 5, 12, tzinfo=dt.UTC)


def test_key_figures_count_what_a_director_asks(view: MinutesView) -> None:
    told = [(figure.value, figure.label, figure.note.text if figure.note else "") for figure in view.key_figures]
    assert [figure.told for figure in view.key_figures] == ["", "1 of 3", "0 of 2", ""]
    assert told == [
        ("3", "decisions", "2 earlier ones late"),
        ("1/3", "actions done", ""),
        ("0/2", "indicators on track", ""),
        ("12 March 2027", "next meeting", ""),
    ]


def test_decisions_say_who_when_and_which_term(view: MinutesView) -> None:
    first, second, third = view.decisions
    assert (first.number, first.who, first.due, first.term) == ("1", "Holder", "31 March 2027", "")
    assert second.term == "Touches a term of the contract (price): calls for an amendment"
    marks = [decision.state.mark if decision.state else None for decision in view.decisions]
    assert marks == [Mark.ON_TRACK, Mark.LATE, Mark.ACHIEVED]
    assert third.due == "no due date"


def test_a_meeting_without_a_date_is_not_said_to_be_of_today() -> None:
    undated = replace(REVIEW, date=None, status=MeetingStatus.OPEN)
    told = minutes_view(undated, PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert told.identity.title == "Minutes of the annual review, date to be set"


def test_both_parties_have_one_name_whatever_was_typed() -> None:
    joint = replace(
        REVIEW,
        decisions=(Decision(id="d1", text="Fixer le panier", who="les deux", party=Party.SHARED),),
        followed_up=(FollowedUp(id="f1", text="Visiter", who="ensemble", party=Party.SHARED),),
    )
    told = minutes_view(joint, PLAN, DOSSIER, words_for("fr"), today=TODAY)
    assert [told.decisions[0].who, told.last_time[0].who] == ["Acheteur et titulaire"] * 2


def test_earlier_decisions_come_back_with_what_became_of_them(view: MinutesView) -> None:
    assert [decision.state.mark if decision.state else None for decision in view.last_time] == [
        Mark.LATE,
        Mark.ACHIEVED,
        Mark.LATE,
    ]


def test_values_entered_at_the_meeting_are_read_and_later_ones_are_not(view: MinutesView) -> None:
    share, missing = view.indicators
    assert (share.actual, share.target) == ("52%", "60% at least")
    assert share.reading == "8 points short of the target"
    assert share.progress is not None
    assert (share.progress.value, share.progress.target) == (52, 60)
    assert missing.reading == "Not available: Relevés perdus"
    [axis] = [axis for axis in view.axes if axis.indicators]
    trend = axis.indicators[0].trend
    assert trend is not None
    assert [point.text for point in trend.points] == ["45%", "52%"]
    assert trend.alt.startswith("Part EGalim: 45% (10/2025), 52% (10/2026). Target 60% at least. Up from 45% to 52%;")


def test_actions_stand_as_the_meeting_left_them_and_those_without_axis_are_not_lost(view: MinutesView) -> None:
    first, last = view.axes
    [holder, buyer] = first.actions
    assert (holder.title, buyer.title) == ("Actions of the holder", "Actions of the buyer")
    assert holder.actions[0].state is not None
    assert (holder.actions[0].state.text, holder.actions[0].state.mark) == ("Done", Mark.ACHIEVED)
    assert "done 128 days late – Terminé" in holder.actions[0].note
    assert (last.title, last.actions[0].actions[0].text) == ("Other actions", "Sans objectif")


def test_what_was_said_and_what_comes_next(view: MinutesView) -> None:
    assert [(s.party, s.text) for s in view.expectations] == [("Holder", "Connaître les menus")]
    assert [(s.party, s.text) for s in view.difficulties] == [("Buyer", "Commandes hors marché")]
    assert [(p.fate, p.reason) for p in view.proposals] == [("Refused", "Hors objet")]
    assert view.remember == ("La part progresse.", "Les livraisons baissent.")
    assert [(listing.label, listing.items) for listing in view.next_year] == [
        ("Carried over", ("Objectives: Augmenter la part",)),
        ("Changed", ("Indicator: Part EGalim (target 65%)",)),
        ("Added", ("Action: Former (by 01/06/2027)",)),
    ]
    assert [(fact.label, fact.value) for fact in view.put_off] == [
        ("Bien-être animal", "Trop complexe"),
        ("Eau", "no reason stated"),
    ]
    assert [(a.party, a.position.mark, a.reservation) for a in view.agreements] == [
        ("Buyer\nChargée d’achats", Mark.ACHIEVED, ""),
        ("Holder", Mark.WATCH, "Sous réserve"),
    ]
    assert [fact.value for fact in view.circulation] == [
        "Groupement, Laiterie",
        "within 5 working days of the sending of these minutes; without remarks by then, they are deemed accepted",
    ]


def test_what_is_carried_over_is_named_without_what_stays_behind() -> None:
    lines = (
        RenewalLine(id="r1", subject_id="x1", kind=LineKind.AXIS, title="Produits durables"),
        RenewalLine(id="r2", subject_id="a1", kind=LineKind.ACTION, title="Recenser les producteurs"),
        RenewalLine(id="r3", subject_id="a2", kind=LineKind.ACTION, title="Informer les chefs"),
        RenewalLine(id="r4", subject_id="a3", kind=LineKind.ACTION, title="Sans objectif"),
        RenewalLine(id="r5", subject_id="a4", kind=LineKind.ACTION, title=" "),
    )
    view = minutes_view(replace(REVIEW, renewal=lines), PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert [(listing.label, listing.items) for listing in view.next_year] == [
        ("Carried over", ("Areas of progress: Produits durables", "Actions: Informer les chefs; Sans objectif"))
    ]


def test_lines_without_a_wording_are_neither_printed_nor_counted(view: MinutesView) -> None:
    plan = replace(
        PLAN,
        axes=(*PLAN.axes, Axis(id="x0")),
        objectives=(*PLAN.objectives, Objective(id="o0", axis_id="x1")),
        indicators=(*PLAN.indicators, Indicator(id="i0", objective_id="o1", name=" ")),
        actions=(*PLAN.actions, Action(id="a0", objective_ids=("o1",))),
        put_off=(*PLAN.put_off, PutOffAxis(id="x7")),
    )
    meeting = replace(
        REVIEW,
        attendees=(*REVIEW.attendees, Attendee(id="t0", entity="Groupement")),
        decisions=(*REVIEW.decisions, Decision(id="d0")),
        proposals=(*REVIEW.proposals, Proposal(id="q0")),
    )
    bare = minutes_view(meeting, plan, DOSSIER, ENGLISH, today=TODAY)
    assert replace(bare, identity=view.identity) == view


def test_an_objective_without_a_wording_keeps_its_indicators(view: MinutesView) -> None:
    plan = replace(PLAN, objectives=(replace(PLAN.objectives[0], title=""),))
    bare = minutes_view(REVIEW, plan, DOSSIER, ENGLISH, today=TODAY)
    assert bare.axes[0].objectives == ()
    assert bare.axes[0].indicators == view.axes[0].indicators


def test_people_without_a_body_are_of_their_party_and_signatories_are_in_their_box() -> None:
    people = (Attendee(id="t1", name="", function="Directrice", party=Party.HOLDER),)
    view = minutes_view(replace(REVIEW, attendees=people), PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert [who.entity for who in view.attendance] == ["Laiterie des Deux Caps"]
    holder, buyer = view.signatures
    blank = "\u2026" * 10
    assert holder.lines[0] == f"Name and function: {blank}"
    assert buyer.lines[:2] == (f"Name: {blank}", "Function: Chargée d’achats")


def test_nothing_private_leaves(view: MinutesView) -> None:
    pdf_data = view.identity.attachment
    assert pdf_data is not None
    text = repr(view) + pdf_data.content.decode()
    assert "ne pas imprimer" not in text
    assert "secret" not in text
    assert "groupement.example" not in text


def test_an_open_meeting_is_a_draft_even_without_date_or_plan() -> None:
    meeting = replace(REVIEW, status=MeetingStatus.OPEN, date=None, kind=MeetingKind.KICK_OFF)
    view = minutes_view(meeting, None, DOSSIER, FRENCH, today=TODAY)
    assert view.identity.watermark == "DRAFT"
    assert view.identity.created.date() == TODAY
    assert view.words.no_indicator == ""
    assert view.schedule is None
    assert build_minutes(view).startswith(b"%PDF")


def test_a_correction_says_what_it_cancels() -> None:
    corrected = replace(REVIEW, id="m2", version=2, replaces="m1", correction_reason="Chiffre faux")
    view = minutes_view(corrected, PLAN, DOSSIER, ENGLISH, today=TODAY, replaced=REVIEW)
    assert view.identity.replaces == "Cancels and replaces version 1 of 6 November 2026. Reason: Chiffre faux"
    alone = minutes_view(corrected, PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert alone.identity.replaces.startswith("Cancels and replaces version 1. ")


def test_finished_minutes_are_the_same_on_any_day() -> None:
    later = TODAY + dt.timedelta(days=400)
    assert minutes_view(REVIEW, PLAN, DOSSIER, FRENCH, today=TODAY) == minutes_view(
        REVIEW, PLAN, DOSSIER, FRENCH, today=later
    )


@pytest.mark.parametrize("kind", [MeetingKind.ANNUAL_REVIEW, MeetingKind.INTERIM])
def test_nobody_is_called_absent_for_not_having_been_ticked(kind: MeetingKind) -> None:
    people = tuple(Attendee(id=p, function=f"Fonction {p}", presence=p) for p in Presence)
    view = minutes_view(replace(REVIEW, kind=kind, attendees=people), PLAN, DOSSIER, ENGLISH, today=TODAY)
    told = [f"{who.function}: {who.presence}" for who in view.attendance]
    told += [": ".join((fact.value.split(" \u2013 ")[-1], fact.label)) for fact in view.circulation[:3]]
    for said in ("Fonction present: Present", "Fonction excused: Excused", "Fonction absent: Absent"):
        assert said in told
    assert not [line for line in told if "unsaid" in line]
    # The body of somebody of whom nothing was said gets the minutes all the same.
    quiet = replace(REVIEW, kind=kind, attendees=people[-1:])
    [circulation, *_] = minutes_view(quiet, PLAN, DOSSIER, ENGLISH, today=TODAY).circulation
    assert circulation.value == "Laiterie des Deux Caps"


def project_line(id_: str, part: ProjectPart, text: str, **more: Any) -> ProjectLine:
    return ProjectLine(id=id_, axis_id="x1", part=part, text=text, **more)


def test_a_kick_off_tells_the_projects_axis_by_axis() -> None:
    lines = (
        project_line("l1", ProjectPart.OBJECTIVE, "500 heures", measure="relevé mensuel"),
        project_line("l2", ProjectPart.ACTION, "Former", who="Chef d’atelier", start=TODAY, due=TODAY),
        project_line("l3", ProjectPart.ACTION, "Recruter", start=TODAY),
    )
    day = dt.date(2026, 4, 10)
    projects = (
        PresentedProject(id="x1", title="Recrutement", received_on=day, lines=lines),
        PresentedProject(id="x2", title="Santé"),
        PresentedProject(id="x3", title="Égalité", received_on=day),
        PresentedProject(id="x4", title="Eau", lines=(project_line("l4", ProjectPart.RESOURCE, "Un tuteur"),)),
    )
    meeting = replace(REVIEW, kind=MeetingKind.KICK_OFF, year=0, projects=projects)
    told, missing, received, undated = minutes_view(meeting, None, DOSSIER, ENGLISH, today=TODAY).projects
    assert told == PresentedAxis(
        "Recrutement",
        "Project received on 10 April 2026.",
        (
            Listing("Objectives", ("500 heures (relevé mensuel)",)),
            Listing(
                "Actions and calendar",
                (
                    "Former (Chef d’atelier, from 21/11/2026 to 21/11/2026)",
                    "Recruter (from 21/11/2026 on)",
                ),
            ),
            Listing("Resources", ("Nothing was presented.",)),
        ),
    )
    assert missing == PresentedAxis("Santé", "No project was presented for this axis.")
    assert received == PresentedAxis("Égalité", "Project received on 10 April 2026; what it says is not noted here.")
    assert (undated.received, undated.parts[2].items) == ("", ("People: Un tuteur",))


def test_what_a_plan_took_over_word_for_word_is_told_once() -> None:
    plan = replace(
        PLAN,
        indicators=(),
        put_off=(),
        axes=(Axis(id="x1", title="Recrutement"), Axis(id="x2", title="Santé")),
        objectives=(
            Objective(id="l1", axis_id="x1", title="500 heures"),
            Objective(id="l2", axis_id="x1", title="600 heures"),
        ),
        actions=(
            Action(id="l3", title="Former", objective_ids=("l1",)),
            Action(id="l4", title="Recruter", objective_ids=("l1",), due=TODAY),
        ),
        resources=(Resource(id="l5", axis_id="x1", description="Un tuteur, un jour par mois"),),
    )
    lines = (
        project_line("l1", ProjectPart.OBJECTIVE, " 500 heures"),
        project_line("l2", ProjectPart.OBJECTIVE, "550 heures"),
        project_line("l3", ProjectPart.ACTION, "Former"),
        project_line("l4", ProjectPart.ACTION, "Recruter"),
        project_line("l5", ProjectPart.RESOURCE, "Un tuteur", quantity="un jour par mois"),
    )
    heard = (PresentedProject(id="x1", title="Recrutement", lines=lines), PresentedProject(id="x2", title="Santé"))
    meeting = replace(
        REVIEW, kind=MeetingKind.KICK_OFF, year=0, indicator_entries=(), action_entries=(), projects=heard
    )
    view = minutes_view(meeting, plan, DOSSIER, ENGLISH, today=TODAY)
    # What was agreed otherwise than presented is told of the plan; an axis of which nothing is left has no heading.
    [axis] = view.axes
    assert axis.objectives == ("600 heures",)
    assert [line.text for group in axis.actions for line in group.actions] == ["Recruter"]
    assert view.resources == ()
    before = minutes_view(replace(meeting, projects=()), plan, DOSSIER, ENGLISH, today=TODAY)
    assert len(before.axes[0].objectives) == 2 and len(before.resources) == 1


def test_an_interim_point_tells_only_what_moved() -> None:
    entries = REVIEW.indicator_entries[:1]
    meeting = replace(REVIEW, kind=MeetingKind.INTERIM, indicator_entries=entries, renewal=(), agreements=())
    view = minutes_view(meeting, PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert [line.name for line in view.indicators] == ["Part EGalim"]
    [axis] = view.axes
    assert [line.text for group in axis.actions for line in group.actions] == ["Recenser les producteurs"]
    assert (view.schedule, view.resources, len(view.signatures)) == (None, (), 2)
    assert view.sheet
    assert [state.text for state in view.other_indicators] == ["No value"]
    assert [state.text for state in view.other_actions] == ["Not started", "Not started"]
    assert view.decisions[0].due == "31/03/2027"
    assert view.attendance == ()
    told = {fact.label: fact.value for fact in view.circulation}
    assert all(a.function in " ".join(told.values()) for a in meeting.attendees)


def test_an_interim_point_tells_the_worst_first() -> None:
    late = Action(id="a9", title="En retard", objective_ids=("o1",), due=dt.date(2026, 1, 1))
    indicator = Indicator(id="i9", objective_id="o1", name="Visites", target=Decimal(5))
    plan = replace(PLAN, actions=(*PLAN.actions, late), indicators=(*PLAN.indicators, indicator))
    values = (IndicatorEntry(id="i9", period_end=dt.date(2026, 10, 31), number=Decimal(9)), *REVIEW.indicator_entries)
    meeting = replace(REVIEW, kind=MeetingKind.INTERIM, indicator_entries=values)
    view = minutes_view(meeting, plan, DOSSIER, ENGLISH, today=TODAY)
    assert [line.name for line in view.indicators][-1] == "Visites"
    [axis] = view.axes
    assert [line.text for group in axis.actions for line in group.actions] == ["En retard", "Recenser les producteurs"]


def test_an_interim_point_without_figures_does_not_say_that_the_plan_has_none() -> None:
    meeting = replace(REVIEW, kind=MeetingKind.INTERIM, indicator_entries=())
    view = minutes_view(meeting, PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert (view.indicators, view.words.no_indicator) == ((), "")
    bare = minutes_view(meeting, replace(PLAN, indicators=()), DOSSIER, ENGLISH, today=TODAY)
    assert bare.words.no_indicator == "The plan has no indicator."


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_kind_of_meeting_has_its_title(kind: MeetingKind) -> None:
    view = minutes_view(replace(REVIEW, kind=kind), PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert view.identity.title.startswith("Minutes of the ")


def test_the_file_name_says_reference_kind_date_and_version() -> None:
    assert minutes_file_name(REVIEW, DOSSIER, FRENCH, today=TODAY) == "2024-117-A_CR_2026-11-05_v1.pdf"


def test_breaches_and_proposals_taken_up_are_told_as_they_were_at_the_meeting() -> None:
    breach = Breach(id="b", event="Bacs non repris", noticed_on=dt.date(2026, 10, 5))
    meeting = replace(
        REVIEW,
        breaches=(BreachSaid(id="b", breach=breach, said="Reprise promise"), BreachSaid(id="n", breach=Breach(id="n"))),
        proposals=(Proposal(id="p", text="Livrer le soir", made_on=dt.date(2026, 6, 1)),),
    )
    told = minutes_view(meeting, PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert told.breaches == ("Bacs non repris. Noticed on 5 October 2026. Reprise promise.",)
    assert [proposal.since for proposal in told.proposals] == ["First made on 1 June 2026"]


def test_a_followed_up_decision_past_its_date_is_late_everywhere() -> None:
    due = dt.date(2026, 5, 1)
    followed = tuple(
        FollowedUp(id=str(n), text="envoyer", due=day, outcome=outcome, comment="Presque")
        for n, (day, outcome) in enumerate(
            [(due, Outcome.IN_PROGRESS), (due, None), (due, Outcome.DONE), (TODAY, Outcome.NOT_DONE), (None, None)]
        )
    )
    view = minutes_view(replace(REVIEW, followed_up=followed), PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert [(line.state.text if line.state else "", line.comment) for line in view.last_time] == [
        ("Late", "In progress \u2013 Presque"),
        ("Late", "Presque"),
        ("Done", "Presque"),
        ("Not done", "Presque"),
        ("", "Presque"),
    ]
    marks = [line.state.mark for line in view.last_time if line.state]
    note = view.key_figures[0].note
    assert note is not None
    assert note.text == f"{marks.count(Mark.LATE)} earlier ones late"
    assert (view.last_time[0].text, view.last_time[-1].due) == ("Envoyer", "no due date")


@pytest.mark.parametrize(
    ("kind", "year", "plan", "told"),
    [
        (MeetingKind.ANNUAL_REVIEW, 2, PLAN, "Annual review, year 2, from 1 November 2025 to 31 October 2026"),
        (MeetingKind.INTERIM, 1, None, "Interim point, year 1, from 1 November 2024 to 31 October 2025"),
        (MeetingKind.KICK_OFF, 0, None, ""),
        (MeetingKind.FINAL_REVIEW, 4, PLAN, "Final review of the contract, from 1 November 2024 to 1 November 2028"),
    ],
)
def test_minutes_say_which_year_they_look_at(kind: MeetingKind, year: int, plan: Plan | None, told: str) -> None:
    view = minutes_view(replace(REVIEW, kind=kind, year=year), plan, DOSSIER, ENGLISH, today=TODAY)
    assert view.identity.about == told


def test_a_contract_without_dates_has_no_period() -> None:
    undated = replace(DOSSIER, contract=replace(DOSSIER.contract, notification_date=None))
    for kind, told in ((MeetingKind.FINAL_REVIEW, "Final review of the contract"), (MeetingKind.INTERIM, "Interim")):
        view = minutes_view(replace(REVIEW, kind=kind), None, undated, ENGLISH, today=TODAY)
        assert view.identity.about.startswith(told)
        assert "from" not in view.identity.about


def test_an_agreement_says_on_what_and_a_reservation_is_announced(view: MinutesView) -> None:
    buyer, holder = view.agreements
    both = "Agrees on the conclusions of the meeting and on the plan proposed for year 3"
    assert (buyer.position.text, holder.position.text) == (both, "Reservation")
    assert [(fact.label, fact.value) for fact in view.reservations] == [("Reservation of the holder", "Sous réserve")]
    half = replace(
        REVIEW,
        kind=MeetingKind.HALF_YEARLY_REVIEW,
        agreements=(REVIEW.agreements[0], replace(REVIEW.agreements[1], text="Un mot " * 200)),
    )
    view = minutes_view(half, PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert view.agreements[0].position.text == "Agrees on the conclusions of the meeting"
    [announced] = view.reservations
    assert len(announced.value) <= 220
    assert announced.value.endswith("Un mot \u2026")


def test_page_one_tells_the_worst_indicators_first() -> None:
    reached = Indicator(id="i9", objective_id="o1", name="Visites", target=Decimal(5))
    plan = replace(PLAN, indicators=(reached, *PLAN.indicators))
    entry = IndicatorEntry(id="i9", period_end=dt.date(2026, 10, 31), number=Decimal(9))
    view = minutes_view(
        replace(REVIEW, indicator_entries=(entry, *REVIEW.indicator_entries)), plan, DOSSIER, ENGLISH, today=TODAY
    )
    assert [line.name for line in view.indicators][-1] == "Visites"
