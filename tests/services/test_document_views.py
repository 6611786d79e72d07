import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.documents import build_actions, build_plan
from facilitator_app.domain.formalisation import ContractTerm, Formalisation
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, Axis, Plan, PlanStatus
from facilitator_app.services.document_views import (
    Dossier,
    actions_file_name,
    actions_view,
    plan_file_name,
    plan_view,
)
from tests.documents.reading import spoken
from tests.services.document_cases import CONTRACT, DOSSIER, ENGLISH, FRENCH, PLAN, TODAY


def test_a_plan_shows_its_seven_points() -> None:
    view = plan_view(PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert view.identity.title == "Progress plan, year 2"
    [axis] = view.axes
    assert axis.introduction == "Social area of progress"
    assert [objective.text for objective in axis.objectives] == ["Augmenter la part"]
    facts = {fact.label: fact.value for fact in axis.objectives[0].facts}
    assert facts["Perimeter"] == "confirmed (only employees assigned to the contract)"
    assert [(i.name, i.baseline, i.target) for i in axis.indicators] == [
        ("Part EGalim", "38%", "60% at least"),
        ("Livraisons", "", "1.2 livraisons at most"),
    ]
    assert axis.monitoring == ("États semestriels", "Sondage")
    assert [(line.party, line.quantity) for line in axis.resources] == [("Holder", "20\u00a0jours")]
    assert [(fact.label, fact.value) for fact in view.governance] == [("Axis 1: Produits durables", "Comité")]
    assert view.sharing == ("Produits durables: Goût",)
    assert [figure.label for figure in view.key_figures] == ["area of progress", "objective", "indicators", "actions"]


def test_the_contract_is_told_in_facts() -> None:
    facts = {fact.label: fact.value for fact in plan_view(PLAN, DOSSIER, ENGLISH, today=TODAY).contract}
    assert facts["Notified on"] == "1 November 2024"
    assert facts["Duration"] == "48 months"
    assert facts["Year of the plan"] == "from 1 November 2025 to 31 October 2026"


def test_a_validated_plan_is_dated_by_its_validation_and_hides_what_it_lacks() -> None:
    view = plan_view(PLAN, DOSSIER, FRENCH, today=TODAY)
    assert view.identity.created.date() == PLAN.validated_on
    assert view.identity.watermark == ""
    assert view.axes[0].missing == ()


def test_a_draft_carries_a_watermark_and_says_what_it_lacks() -> None:
    view = plan_view(replace(PLAN, status=PlanStatus.DRAFT, resources=()), DOSSIER, ENGLISH, today=TODAY)
    assert view.identity.watermark == "DRAFT"
    assert view.identity.created.date() == TODAY
    assert "Resources of each party" in view.axes[0].missing


def test_a_plan_says_what_makes_it_binding() -> None:
    def facts(formalisation: Formalisation | None) -> list[tuple[str, str]]:
        view = plan_view(replace(PLAN, formalisation=formalisation), DOSSIER, ENGLISH, today=TODAY)
        return [(fact.label, fact.value) for fact in view.formalisation][2:]

    sent = dt.date(2026, 4, 2)
    assert facts(None) == []
    assert facts(Formalisation(sent_on=sent, references="C-12")) == [
        ("Contract term touched", "None"),
        ("Letter sent on", "2 April 2026"),
        ("References of the letters", "C-12"),
    ]
    amended = Formalisation(term=ContractTerm.PRICE, amendment_number="2", amendment_on=sent, amendment_purpose="Prix")
    assert facts(amended) == [
        ("Contract term touched", "Price"),
        ("Amendment", "2"),
        ("Date of the amendment", "2 April 2026"),
        ("Purpose of the amendment", "Prix"),
    ]


def test_a_plan_validated_although_incomplete_says_why_and_what_was_left_open() -> None:
    agreed = replace(PLAN, incomplete_because="Chiffres en avril")
    view = plan_view(agreed, DOSSIER, ENGLISH, today=TODAY)
    assert view.axes[0].missing == () and view.words.nothing == ""
    assert view.axes[0].left_open == (
        "Left open by the parties: means and resources of the buyer, schedule of each action (in part)."
    )
    bare = plan_view(replace(agreed, axes=(*PLAN.axes, Axis(id="x9", title="Santé"))), DOSSIER, ENGLISH, today=TODAY)
    assert "schedule of each action, " in bare.axes[-1].left_open, "there is no action to schedule"
    facts = {fact.label: fact.value for fact in view.formalisation}
    assert facts["Validated although incomplete"] == "Chiffres en avril"
    french = " ".join(spoken(build_plan(plan_view(agreed, DOSSIER, FRENCH, today=TODAY))))
    assert french.count("Chiffres en avril") == 1
    assert not any(said in french for said in ("Rien n’est encore saisi", "Reste à compléter", "manque", "à confirmer"))


@pytest.mark.parametrize(
    ("party", "said"),
    [(Party.HOLDER, "Means and resources of the buyer"), (Party.BUYER, "Means and resources of the holder")],
)
def test_a_draft_says_whose_means_are_missing(party: Party, said: str) -> None:
    means = tuple(replace(line, party=party) for line in PLAN.resources)
    view = plan_view(replace(PLAN, status=PlanStatus.DRAFT, resources=means), DOSSIER, ENGLISH, today=TODAY)
    assert said in view.axes[0].missing
    assert view.words.nothing


def test_an_empty_plan_without_organisations_can_be_printed() -> None:
    bare = Plan(id="p", contract_id="c1", year=1, starts_on=PLAN.starts_on, ends_on=PLAN.ends_on)
    view = plan_view(bare, Dossier(contract=CONTRACT), FRENCH, today=TODAY)
    assert view.schedule is None
    assert build_plan(view).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("party", "texts"),
    [
        (Party.HOLDER, ["Recenser les producteurs", "Sans objectif"]),
        (Party.BUYER, ["Informer les chefs", "Sans objectif"]),
        (Party.FACILITATOR, ["Sans objectif"]),
    ],
)
def test_a_party_gets_its_actions_and_the_common_ones(party: Party, texts: list[str]) -> None:
    view = actions_view(PLAN, party, DOSSIER, ENGLISH, today=TODAY)
    assert [line.text for group in view.groups for line in group.actions] == texts
    assert build_actions(view).startswith(b"%PDF")


def test_file_names() -> None:
    assert plan_file_name(PLAN, DOSSIER, FRENCH, today=TODAY) == "2024-117-A_PLAN-2_2025-12-15_v1.pdf"
    holder = actions_file_name(PLAN, Party.HOLDER, DOSSIER, FRENCH, today=TODAY)
    assert holder == "2024-117-A_ACTIONS-HOLDER_2026-11-21_v1.pdf"


@pytest.mark.parametrize("status", PlanStatus)
def test_a_plan_tells_what_was_agreed_and_no_progress(status: PlanStatus) -> None:
    followed = tuple(
        replace(action, status=ActionStatus.DONE, done_on=TODAY, comment="Avec retard") for action in PLAN.actions
    )
    today = PLAN.validated_on or TODAY
    agreed = plan_view(replace(PLAN, status=status), DOSSIER, ENGLISH, today=today)
    told = plan_view(replace(PLAN, status=status, actions=followed), DOSSIER, ENGLISH, today=today)
    assert told == agreed
    lines = [line for axis in told.axes for group in axis.actions for line in group.actions]
    assert {(line.state, line.progress, line.note) for line in lines} == {(None, "", "")}
    assert told.schedule is not None
    assert {row.state for row in told.schedule.rows} == {None}
    assert {fact.label: fact.value for fact in told.formalisation}["State"] in ("Draft", "Validated")


def test_an_action_that_serves_no_objective_is_told_as_it_is_counted() -> None:
    view = plan_view(PLAN, DOSSIER, ENGLISH, today=TODAY)
    assert [(g.title, [line.text for line in g.actions]) for g in view.other_actions] == [
        ("Actions of both parties", ["Sans objectif"])
    ]
    in_axes = {line.text for axis in view.axes for group in axis.actions for line in group.actions}
    assert view.key_figures[3].value == str(len(in_axes) + 1)


def test_axes_have_numbers_and_keep_those_typed() -> None:
    axes = (*PLAN.axes, replace(PLAN.axes[0], id="x2", title="Axe 2. Livraisons"), replace(PLAN.axes[0], id="x3"))
    view = plan_view(replace(PLAN, axes=axes), DOSSIER, ENGLISH, today=TODAY)
    assert [axis.title for axis in view.axes] == [
        "Axis 1: Produits durables",
        "Axe 2. Livraisons",
        "Axis 3: Produits durables",
    ]
