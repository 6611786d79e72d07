import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.meeting import Decision, Meeting
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Dismissal, Measure, Objective, Plan
from facilitator_app.domain.wording import Finding, WordingRule, check_meeting, check_plan, check_text

DAY = dt.date(2026, 3, 8)


def plan(*objectives: Objective) -> Plan:
    return Plan(id="p", contract_id="c", year=1, starts_on=DAY, ends_on=DAY, objectives=objectives)


@pytest.mark.parametrize(
    ("text", "quoted", "rewrite"),
    [
        (
            "Former tous les salariés à la prévention",
            "tous les salariés",
            "Former tous les salariés affectés au marché à la prévention",
        ),
        (
            "Sensibiliser l’ensemble des salariés de l’entreprise",
            "l’ensemble des salariés de l’entreprise",
            "Sensibiliser l’ensemble des salariés affectés au marché",
        ),
        (
            "Réduire les accidents dans l'entreprise",
            "dans l'entreprise",
            "Réduire les accidents parmi les salariés affectés au marché",
        ),
        ("Toute l’entreprise est labellisée.", "Toute l’entreprise", None),
        ("Former tous nos salariés au tri", "tous nos salariés", "Former tous nos salariés affectés au marché au tri"),
        ("Former toutes ses salariées", "toutes ses salariées", None),
        (
            "Former l’ensemble de nos collaborateurs",
            "l’ensemble de nos collaborateurs",
            "Former l’ensemble de nos collaborateurs affectés au marché",
        ),
        (
            "100\u202f% des salariés formés",
            "100\u202f% des salariés",
            "100\u202f% des salariés affectés au marché formés",
        ),
        (
            "Sensibiliser le personnel de l’entreprise",
            "le personnel de l’entreprise",
            "Sensibiliser le personnel affecté au marché",
        ),
        (
            "Chaque salarié de l’entreprise est formé",
            "Chaque salarié de l’entreprise",
            "Chaque salarié affecté au marché est formé",
        ),
        ("Chaque salariée est reçue", "Chaque salariée", "Chaque salariée affectée au marché est reçue"),
        (
            "Former toutes les équipes de l’entreprise",
            "toutes les équipes de l’entreprise",
            "Former toutes les équipes affectées au marché",
        ),
        ("Former l’ensemble de nos équipes", "l’ensemble de nos équipes", None),
        ("Former tous les salariés du titulaire", "tous les salariés du titulaire", None),
        ("Déployer la politique RSE du groupe", "la politique RSE du groupe", None),
        ("Part des femmes dans l’effectif total", "l’effectif total", None),
    ],
)
def test_the_whole_company_is_out_of_the_perimeter(text: str, quoted: str, rewrite: str | None) -> None:
    [found] = check_text(text)
    assert (found.rule, found.quoted) == (WordingRule.COMPANY_WIDE, quoted)
    assert check_text(found.rewrite) == ()
    if rewrite is not None:
        assert found.rewrite == rewrite


@pytest.mark.parametrize(
    "text",
    [
        "Former tous les salariés affectés au marché",
        "Former l’ensemble des agents intervenant sur le marché",
        "Les salariés de l’entreprise affectés à la prestation",
        "Accueillir deux stagiaires par an",
        "L’entreprise désigne un tuteur",
        "100 % des salariés affectés au marché",
        "Chaque salarié affecté au marché",
        "Former les équipes du chantier",
        "Le personnel affecté au marché est formé",
        "Réunir l’ensemble des équipes du site",
    ],
)
def test_the_employees_of_the_contract_are_in_it(text: str) -> None:
    assert check_text(text) == ()


@pytest.mark.parametrize(
    ("text", "quoted", "rewrite"),
    [
        (
            "Acheter à des entreprises locales",
            "entreprises locales",
            "Acheter à des entreprises, en privilégiant les produits locaux",
        ),
        (
            "Recourir à des PME du territoire",
            "PME du territoire",
            "Recourir à des PME, en privilégiant les produits du territoire",
        ),
        ("Des producteurs locaux", "producteurs locaux", "Des producteurs, en privilégiant les produits locaux"),
        # People are recruited, products bought.
        (
            "Femmes recrutées dans des entreprises locales",
            "entreprises locales",
            "Femmes recrutées dans des entreprises, quelle que soit leur implantation",
        ),
        (
            "Stage dans une entreprise du territoire",
            "entreprise du territoire",
            "Stage dans une entreprise, quelle que soit son implantation",
        ),
        (
            "Immersion dans une PME locale",
            "PME locale",
            "Immersion dans une PME, quelle que soit son implantation",
        ),
        (
            "Former les chefs aux produits des producteurs locaux",
            "producteurs locaux",
            "Former les chefs aux produits des producteurs, en privilégiant les produits locaux",
        ),
        (
            "Recruter deux apprentis. Acheter à des PME du territoire",
            "PME du territoire",
            "Recruter deux apprentis. Acheter à des PME, en privilégiant les produits du territoire",
        ),
    ],
)
def test_local_companies_are_pointed_out(text: str, quoted: str, rewrite: str) -> None:
    [found] = check_text(text)
    assert (found.rule, found.quoted, found.rewrite) == (WordingRule.LOCAL_COMPANY, quoted, rewrite)


@pytest.mark.parametrize(
    ("text", "quoted", "rewrite"),
    [
        ("Circuits courts, local", "local", "Circuits courts, produits locaux"),
        ("circuits courts, local, bio", "local", "circuits courts, produits locaux, bio"),
        ("Local et de saison", "Local", "Produits locaux et de saison"),
        ("Privilégier le local", "Privilégier le local", "Privilégier les produits locaux"),
        ("Acheter local", "Acheter local", "Acheter des produits locaux"),
        ("Développer l’achat local", "achat local", "Développer l’achat de produits locaux"),
        (
            "Approvisionnement de proximité",
            "Approvisionnement de proximité",
            "Approvisionnement en produits de proximité",
        ),
        (
            "Circuits courts du territoire",
            "Circuits courts du territoire",
            "Circuits courts (un intermédiaire au plus)",
        ),
        ("Soutenir l’économie locale", "l’économie locale", "Soutenir les produits locaux"),
        (
            "Associer les acteurs du territoire",
            "acteurs du territoire",
            "Associer les acteurs, en privilégiant les produits du territoire",
        ),
        (
            "Travailler avec les éleveurs de la région",
            "éleveurs de la région",
            "Travailler avec les éleveurs, en privilégiant les produits de la région",
        ),
    ],
)
def test_a_preference_for_a_place_where_companies_could_be_meant_is_pointed_out(
    text: str, quoted: str, rewrite: str
) -> None:
    [found] = check_text(text)
    assert (found.rule, found.quoted, found.rewrite) == (WordingRule.LOCAL_COMPANY, quoted, rewrite)
    assert check_text(rewrite) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Proposer des produits locaux",
        "Développer les circuits courts",
        "Produits de la région",
        "Produits frais, de saison et locaux",
        "Fromages de la région, œufs du territoire",
        "Participer à un forum pour l’emploi sur le territoire",
        "Recruter avec les acteurs du territoire",
        "Nettoyer le local, les vestiaires",
        "Le local poubelles est en sous-sol",
        "Achats de produits locaux",
    ],
)
def test_local_products_are_fine(text: str) -> None:
    assert check_text(text) == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Embaucher Mme Exemple en CDI", True),
        ("Le tuteur de M. Untel", True),
        ("Embaucher une personne", False),
        ("Recruter Mme Exemple, bénéficiaire du RSA", True),
        ("M. Untel, demandeur d’emploi, fera un stage", True),
        ("Mme Exemple, en insertion, sera recrutée", True),
        ("Mme Exemple, jeune apprentie, sera reçue", True),
        ("Former M.Untel", True),
        ("Recruter mme Exemple", True),
        ("Mme Exemple, conseillère en insertion, reçoit les personnes", False),
        ("M. Untel, référent RSA, transmet le bilan", False),
        ("Madame la directrice transmet le bilan", False),
    ],
)
def test_nobody_who_benefits_is_named(text: str, named: bool) -> None:
    assert [f.rule for f in check_text(text)] == ([WordingRule.BENEFICIARY_NAMED] if named else [])


@pytest.mark.parametrize(
    ("text", "without_base"),
    [
        ("Atteindre 20 %", True),
        ("20 % de femmes parmi les personnes en insertion", False),
        ("30\u202f% des heures travaillées", False),
        ("Part des produits labellisés : 45 %", False),
        ("Augmenter de 10 points", True),
        ("Baisse de 15 % par rapport à 2025", False),
    ],
)
def test_a_percentage_says_of_what(text: str, without_base: bool) -> None:
    found = check_text(text)
    assert [f.rule for f in found] == ([WordingRule.PERCENTAGE_WITHOUT_BASE] if without_base else [])
    if without_base:
        assert check_text(found[0].rewrite) == ()


def test_a_result_with_a_shared_cause_does_not_rest_on_the_holder_alone() -> None:
    waste = Objective(id="o", title="Réduire le gaspillage de gants", responsibility=Party.HOLDER)
    [found] = check_plan(plan(waste))
    assert (found.rule, found.subject_id, found.field) == (WordingRule.SHARED_CAUSE, "o", "responsibility")
    assert check_plan(plan(replace(waste, responsibility=Party.SHARED))) == ()
    assert check_plan(plan(replace(waste, measure=Measure.QUALITATIVE))) == (), "qualitative objectives are legal"


def test_what_the_holder_makes_alone_may_rest_on_it() -> None:
    for title in (
        "Réduire les déchets de fabrication",
        "Accueillir dix stagiaires",
        "Dépasser 3 000 heures d’insertion",
    ):
        assert check_plan(plan(Objective(id="o", title=title, responsibility=Party.HOLDER))) == ()


def test_a_dismissed_wording_stays_silent_until_it_changes() -> None:
    objective = Objective(id="o", title="Former tous les salariés", responsibility=Party.SHARED)
    [found] = check_plan(plan(objective))
    kept = replace(plan(objective), dismissed=(Dismissal(id=found.key, reason="tous sont affectés"),))
    assert check_plan(kept) == ()
    reworded = replace(kept, objectives=(replace(objective, title="Former tous les collaborateurs"),))
    assert [f.quoted for f in check_plan(reworded)] == ["tous les collaborateurs"]


def test_what_is_decided_at_a_meeting_is_looked_at_too() -> None:
    meeting = Meeting(id="m", contract_id="c", decisions=(Decision(id="d", text="Former tous les salariés"),))
    [found] = check_meeting(meeting)
    assert (found.subject_id, found.field) == ("d", "decisions")
    dismissed = replace(meeting, dismissed=(Dismissal(id=found.key),))
    assert check_meeting(dismissed) == ()


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    for found in check_text(text):
        assert isinstance(found, Finding)
        assert text[found.start : found.end] == found.quoted
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Accueillir trois stagiaires dans l’entreprise",
        "Organiser deux visites au sein de l’entreprise",
        "Réduire de 20 % le gaspillage partagé",
        "30 % (du nombre d’heures)",
        "Mme Exemple, directrice des achats, transmet le tableau",
    ],
)
def test_what_is_in_order_is_left_alone(text: str) -> None:
    assert check_text(text) == ()


def test_a_preference_turns_to_products() -> None:
    [found] = check_text("Privilégier les PME locales")
    assert found.rewrite == "Privilégier les produits locaux"
