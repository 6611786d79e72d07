"""The feasibility sheet, from an assessment to its text."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.documents.feasibility_view import FeasibilityView
from facilitator_app.documents.views import Mark
from facilitator_app.domain.contract import Contract, ContractKind
from facilitator_app.domain.feasibility import (
    Criterion,
    Feasibility,
    HolderScheme,
    Purchase,
    Standing,
    Verdict,
    Weighing,
    Weight,
    weighed,
)
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.workload import Load, workload
from facilitator_app.services.desk import Desk
from facilitator_app.services.document_identity import Edition
from facilitator_app.services.feasibility_papers import feasibility_view
from facilitator_app.services.paper_kinds import Asked, PaperKind
from tests.services.document_cases import DOSSIER, TODAY
from tests.services.test_feasibility import FUNCTION, answered, prospect

__all__ = ["prospect"]

FRENCH = words_for("fr")
ASSESSED = Feasibility(
    id="f",
    contract_id="c1",
    purchase=Purchase.RECURRENT,
    holders=HolderScheme.SINGLE,
    framework=True,
    total_months=48,
    firm_months=12,
    renewable_months=36,
    people=Standing.LACKING,
    short_revision=True,
    axes=("EGalim", "Déchets"),
    capacity_hours=Decimal(40),
    assessor=FUNCTION,
)


def view(assessment: Feasibility, load: Load | None = None) -> FeasibilityView:
    edition = Edition(title="Faisabilité", kind="feasibility", day=TODAY, version=1, draft=True)
    told = workload(None, assessment.effort, assessment.capacity_hours, load or Load())
    return feasibility_view(assessment, told, edition, DOSSIER, FRENCH)


def test_the_verdict_comes_with_its_grounds() -> None:
    found = view(ASSESSED)
    assert (found.verdict.text, found.verdict.mark) == ("Adapté avec réserves", Mark.WATCH)
    [grounds] = found.why
    assert grounds.startswith("Rien n’exclut un plan\u202f; à surveiller\u00a0: disponibilité humaine.")
    assert "Non renseigné, sans effet sur l’avis" in grounds


def test_each_criterion_tells_answer_opinion_and_reason() -> None:
    rows = {row.criterion: row for row in view(ASSESSED).rows}
    assert len(rows) == len(Criterion)
    duration = rows["Durée"]
    assert (duration.answer, duration.opinion.text) == ("Accord-cadre de 48 mois", "Adapté")
    assert "particulièrement bien" in duration.reason
    assert "Durée ferme\u00a0: 12 mois\u202f; reconductible\u00a0: 36 mois." in duration.reason
    assert (rows["Révision des prix"].opinion.mark, rows["Montant"].answer) == (Mark.ON_TRACK, "non renseigné")


def test_parts_that_do_not_add_up_are_told() -> None:
    rows = {row.criterion: row for row in view(replace(ASSESSED, renewable_months=24)).rows}
    assert rows["Durée"].reason.endswith("Leur somme n’est pas égale au total.")


def test_a_note_and_a_weight_stand_under_the_reason() -> None:
    own = weighed(ASSESSED, Weighing(criterion=Criterion.PEOPLE, weight=Weight.DECISIVE, note="aucun poste"))
    found = view(own)
    rows = {row.criterion: row for row in found.rows}
    assert rows["Disponibilité humaine"].notes == ("Jugé décisif\u00a0: s’oppose au plan.", "aucun poste")
    assert found.verdict.text == "Non adapté à un plan de progrès"


def test_a_conclusion_of_one_s_own_is_told_with_its_reason_and_the_method_s_verdict() -> None:
    own = replace(ASSESSED, conclusion=Verdict.NOT_SUITABLE, conclusion_because="Pas avant 2028")
    found = view(own)
    assert (found.verdict.mark, len(found.why)) == (Mark.LATE, 2)
    assert found.why[0].endswith("Pas avant 2028")
    assert "Adapté avec réserves" in found.why[1]


@pytest.mark.parametrize(
    ("capacity", "told"),
    [
        (None, "demanderaient 40\u00a0h par an."),
        (Decimal(100), "sur les 100\u00a0h disponibles par an\u202f; il en resterait 60\u00a0h."),
        (Decimal("32.5"), "40\u00a0h par an\u00a0: 7,5\u00a0h de plus que les 32,5\u00a0h disponibles."),
    ],
)
def test_the_workload_is_figures_and_one_sentence(capacity: Decimal | None, told: str) -> None:
    load = Load(meetings_per_year=2, other_contracts=3, other_meetings=3)
    found = view(replace(ASSESSED, capacity_hours=capacity), load)
    assert [figure.value for figure in found.workload][:3] == ["2", "16\u00a0h", "24\u00a0h"]
    assert found.workload[2].label == "par an, 3 autres marchés"
    assert told in found.workload_line


def test_the_plan_of_several_holders_attaches_to_the_subsequent_contract() -> None:
    several = replace(ASSESSED, holders=HolderScheme.SEVERAL_SUBSEQUENT, subsequent_months=24)
    facts = {fact.label: fact.value for fact in view(several).facts}
    assert "marché subséquent" in facts["Rattachement"]
    assert facts["Axes envisagés"] == "EGalim, Déchets"


def test_it_is_a_draft_until_it_is_finished_then_dated_and_signed_by_a_function(desk: Desk, prospect: Contract) -> None:
    begun = answered(desk, prospect)
    asked = Asked(kind=PaperKind.FEASIBILITY, contract_id=prospect.id)
    assert desk.papers.prepared(asked, FRENCH).file_name == "2027-4_FAISABILITE_2026-11-21_v1.pdf"
    desk.feasibilities.finish(begun.id, dt.date(2026, 10, 1), FUNCTION)
    again = desk.feasibilities.begin(prospect.id)
    done = desk.papers.prepared(asked, FRENCH)
    assert (done.file_name, done.version) == ("2027-4_FAISABILITE_2026-10-01_v1.pdf", 1)
    under_way = desk.papers.prepared(replace(asked, assessment_id=again.id), FRENCH)
    assert (under_way.version, under_way.content.id) == (2, again.id)
    # Made again, a finished one is the same byte for byte, whatever has changed around it.
    assert done.build() == desk.papers.prepared(asked, FRENCH).build()


def test_without_an_assessment_there_is_nothing_to_print(desk: Desk, prospect: Contract) -> None:
    with pytest.RaisesExc(Problem, check=lambda p: p.kind is ProblemKind.NOT_FOUND and bool(p.details["nothing"])):
        desk.papers.prepared(Asked(kind=PaperKind.FEASIBILITY, contract_id=prospect.id), FRENCH)


def test_a_framework_agreement_the_contract_form_knows_nothing_of_is_told() -> None:
    """Nature is told as a contradiction to check, and never guessed."""
    edition = Edition(title="Faisabilité", kind="feasibility", day=TODAY, version=1, draft=True)
    load = workload(None, ASSESSED.effort, None, Load())

    def facts(assessment: Feasibility, kind: ContractKind) -> dict[str, str]:
        dossier = replace(DOSSIER, contract=replace(DOSSIER.contract, kind=kind))
        told = feasibility_view(assessment, load, edition, dossier, FRENCH)
        return {fact.label: fact.value for fact in told.facts}

    assert facts(ASSESSED, ContractKind.CONTRACT)["Nature à vérifier"] == (
        "l’évaluation porte sur un accord-cadre, la fiche du marché indique «\u00a0Marché\u00a0»"
    )
    alone = replace(ASSESSED, framework=False)
    assert "indique «\u00a0Accord-cadre\u00a0»" in facts(alone, ContractKind.FRAMEWORK)["Nature à vérifier"]
    for agreed in ((ASSESSED, ContractKind.FRAMEWORK), (alone, ContractKind.CONTRACT), (ASSESSED, ContractKind.LOT)):
        assert "Nature à vérifier" not in facts(*agreed)
