"""The clause: templates on three levels, the parts it must have, in both languages."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain import clause
from facilitator_app.domain.clause import ComposedArticle, Origin, Table, Wording
from facilitator_app.domain.clause_gaps import ClauseGap, ClauseLack
from facilitator_app.domain.contract import Contract, ContractKind, StartMode
from facilitator_app.domain.preparation import (
    Article,
    ArticleText,
    Force,
    LeftOut,
    Penalty,
    PenaltyUnit,
    Preparation,
    TargetedAxis,
    Terms,
)
from facilitator_app.paths import resources_dir
from facilitator_app.services.clause_values import penalty_amount
from facilitator_app.services.clauses import Clauses
from facilitator_app.services.desk import Desk
from facilitator_app.words.words import Language, Words

FRENCH, ENGLISH = words_for("fr"), words_for("en")
RULE = "ne concerne que les salariés affectés"


@pytest.fixture
def prepared(desk: Desk, contract: Contract) -> Iterator[Preparation]:
    """A preparation with nothing missing, in a French window."""
    desk.speak(FRENCH)
    yield replace(
        desk.preparations.of_contract(contract.id),
        axes=(
            TargetedAxis(id="a", title="Recrutement", tied_to_social_clause=True, expected="Plus d’heures\nTutorat"),
            TargetedAxis(id="b", title="Égalité", expected="Part des femmes"),
        ),
        terms=Terms(
            plan_months=2,
            governance="Un comité se réunit chaque trimestre.",
            monitoring="Le tableau de bord est tenu par le titulaire.",
            control="L’acheteur peut contrôler sur place.",
            evidence="attestations d’heures ;\nfeuilles de présence.",
            sharing="Les économies sont partagées par moitié.",
            non_monetary=True,
        ),
        penalties=(
            Penalty(id="p", event="Réunion non organisée", amount=Decimal(150), cap=Decimal("2.5")),
            Penalty(id="q", event="Bilan en retard", amount=Decimal("0.5"), unit=PenaltyUnit.PERCENT_OF_YEAR),
        ),
    )


def texts(articles: tuple[ComposedArticle, ...]) -> dict[Article, str]:
    """What is read of each article."""
    found = {}
    for composed in articles:
        lines = []
        for block in composed.blocks:
            if isinstance(block, Table):
                lines += [" | ".join(row) for row in (block.columns, *block.rows)]
            else:
                lines.append(block.text)
        found[composed.article] = "\n".join(lines)
    return found


def test_every_article_is_there_in_order_and_says_what_was_prepared(desk: Desk, prepared: Preparation) -> None:
    articles = desk.clauses.composed(prepared)
    assert [a.article for a in articles] == list(Article)
    assert [a.number for a in articles] == list(range(1, 16))
    assert {a.origin for a in articles} == {Origin.SHIPPED}
    assert desk.clauses.gaps(prepared)[-1].lack is ClauseLack.PENALTY_WITHOUT_CAP

    said = texts(articles)
    assert "« Nettoyage »" in said[Article.PURPOSE].replace("\u00a0", " ")
    assert RULE in said[Article.PERIMETER]
    assert "Axe | Attentes\nRecrutement (lié à la clause sociale) | Plus d’heures\nTutorat" in said[Article.AXES]
    assert "ils ne s’y substituent pas" in said[Article.AXES]
    assert "au plus tard 2\u00a0mois après" in said[Article.DRAWING_UP]
    assert said[Article.CONTENT].count("\n") == 8
    assert "5\u00a0jours\u00a0ouvrés" in said[Article.GOVERNANCE]
    assert "échange de courriers" in said[Article.FORMALISATION]
    assert "avenant" in said[Article.FORMALISATION]
    assert "attestations d’heures\u202f;\nfeuilles de présence." in said[Article.MONITORING]
    assert "15\u00a0jours" in said[Article.MONITORING]
    assert "semestriel" not in said[Article.ANNUAL_REVIEW]
    assert "deuxième" not in said[Article.ANNUAL_REVIEW]
    assert "3\u00a0mois" in said[Article.FINAL_REVIEW]
    assert "non monétaires" in said[Article.SHARING]
    penalties = said[Article.PENALTIES].replace("\u202f", " ").replace("\u00a0", " ")
    assert "Réunion non organisée | 150 € par manquement constaté | 2,5 % du montant hors taxes" in penalties
    assert "0,5 % du montant hors taxes de l’année d’exécution | – | 15 jours" in penalties
    assert not any("{" in text or "à compléter" in text for text in said.values())


def test_the_axes_go_beyond_what_the_social_clause_asks_for(desk: Desk, prepared: Preparation) -> None:
    asked = replace(prepared, terms=replace(prepared.terms, social_clause="article 7 du CCAP, {axes}, 1200 heures."))
    said = texts(desk.clauses.composed(asked))[Article.AXES].replace("\u00a0", " ")
    assert "La clause sociale du marché prévoit déjà ce qui suit : article 7 du CCAP, {axes}, 1200 heures. Les" in said
    untied = replace(asked, axes=tuple(replace(axis, tied_to_social_clause=False) for axis in asked.axes))
    assert "clause sociale" not in texts(desk.clauses.composed(untied))[Article.AXES]


def test_cadence_and_start_are_those_of_the_contract(desk: Desk, contract: Contract, prepared: Preparation) -> None:
    other = replace(
        contract,
        start=StartMode.FIRST_ANNIVERSARY,
        half_yearly_reviews=True,
        interim_months=4,
        final_review_months=6,
        kind=ContractKind.CONCESSION,
        minutes_days=0,
    )
    desk.contracts.save(other, contract, "change")
    said = texts(desk.clauses.composed(prepared))
    assert "première date anniversaire" in said[Article.DRAWING_UP]
    assert "À partir de la deuxième date anniversaire" in said[Article.ANNUAL_REVIEW]
    assert "semestriel est réalisé six mois après chaque date anniversaire" in said[Article.ANNUAL_REVIEW]
    points = said[Article.GOVERNANCE].replace("\u00a0", " ")
    assert "tous les 4 mois, à compter de la première date anniversaire" in points
    assert "sauf lorsqu’un bilan tombe à la même date" in points
    assert "compte rendu" not in said[Article.GOVERNANCE]
    assert "6\u00a0mois" in said[Article.FINAL_REVIEW]
    assert "L.\u00a03114-2" in said[Article.PURPOSE]
    assert "présent contrat de concession" in said[Article.PURPOSE]


def test_what_was_typed_reads_as_sentences_of_a_clause(desk: Desk, prepared: Preparation) -> None:
    """Lead-in, full stop, a list for several lines: what a lawyer would sign."""
    typed = Terms(
        plan_months=2,
        drawing_up="Deux ateliers avec les chefs d'atelier",
        governance="Comité : chargée d’achats\nun cuisinier",
        monitoring="Tableau de bord trimestriel du titulaire",
        control="Sur pièces, chaque semestre",
        evidence="bons de livraison",
        sharing="Les économies dues au plan sont partagées par moitié",
    )
    said = {
        a: t.replace("\u00a0", " ").replace("\u202f", " ")
        for a, t in texts(desk.clauses.composed(replace(prepared, terms=typed))).items()
    }
    assert "aux modalités suivantes : deux ateliers avec les chefs d’atelier." in said[Article.DRAWING_UP]
    assert "organisée comme suit :\nComité : chargée d’achats ;\nun cuisinier." in said[Article.GOVERNANCE]
    assert "de la manière suivante : tableau de bord trimestriel du titulaire." in said[Article.MONITORING]
    assert "de la manière suivante : sur pièces, chaque semestre." in said[Article.MONITORING]
    assert "justificatifs suivants :\nbons de livraison." in said[Article.MONITORING]
    assert "suivante : les économies dues au plan sont partagées par moitié." in said[Article.SHARING]


def test_axes_put_off_are_told_of_only_where_there_are_some(desk: Desk, prepared: Preparation) -> None:
    """And which: the papers of the contract name them nowhere else."""
    assert "différés" not in texts(desk.clauses.composed(prepared))[Article.ANNUAL_REVIEW]
    later = TargetedAxis(id="z", title="Juste rémunération", put_off=True, put_off_because="Trop tôt")
    said = texts(desk.clauses.composed(replace(prepared, axes=(*prepared.axes, later))))[Article.ANNUAL_REVIEW]
    assert "à l’occasion de chaque renouvellement\u00a0: Juste rémunération." in said


def test_three_forces_read_differently(desk: Desk, prepared: Preparation) -> None:
    said = {
        force: texts(desk.clauses.composed(replace(prepared, terms=replace(prepared.terms, force=force))))
        for force in Force
    }
    assert "obligation contractuelle" in said[Force.OBLIGATION][Article.COMMITMENT]
    assert "conjointement" in said[Force.JOINT][Article.COMMITMENT]
    assert "est invité" in said[Force.INVITATION][Article.COMMITMENT]
    invited = replace(prepared, terms=replace(prepared.terms, force=Force.INVITATION), penalties=())
    assert "aucune pénalité" in texts(desk.clauses.composed(invited))[Article.PENALTIES]
    assert desk.clauses.gaps(invited) == ()


def test_the_social_clause_is_told_of_only_where_an_axis_is_tied_to_it(desk: Desk, prepared: Preparation) -> None:
    told = "prolongent les engagements d’insertion"
    assert told in texts(desk.clauses.composed(prepared))[Article.AXES]
    untied = replace(prepared, axes=tuple(replace(axis, tied_to_social_clause=False) for axis in prepared.axes))
    said = texts(desk.clauses.composed(untied))[Article.AXES]
    assert "Recrutement" in said and told not in said


def test_what_is_missing_can_be_seen_in_the_text(desk: Desk, contract: Contract) -> None:
    desk.speak(FRENCH)
    empty = desk.preparations.of_contract(contract.id)
    said = texts(desk.clauses.composed(empty))
    for article in (Article.AXES, Article.DRAWING_UP, Article.MONITORING, Article.SHARING, Article.PENALTIES):
        assert "[à compléter\u00a0: " in said[article], article
        assert article in {gap.article for gap in desk.clauses.gaps(empty)}


def test_an_article_reworded_for_a_contract_wins_over_ones_own_template(desk: Desk, prepared: Preparation) -> None:
    own = Wording(title="Objet de la clause", body="Mon modèle pour {objet}.")
    desk.clauses.save_template(Article.PURPOSE, "", own)
    first = desk.clauses.composed(prepared)[0]
    assert (first.title, first.origin) == ("Objet de la clause", Origin.OWN)
    assert texts((first,))[Article.PURPOSE] == "Mon modèle pour Nettoyage."

    reworded = replace(prepared, texts=(ArticleText(id="fr:purpose", body="<b>Pour</b> {OBJET} et {inconnu}."),))
    first = desk.clauses.composed(reworded)[0]
    assert (first.title, first.origin) == ("Objet de la clause", Origin.CONTRACT)
    assert texts((first,))[Article.PURPOSE] == "<b>Pour</b> Nettoyage et {inconnu}."
    wording, _origin = desk.clauses.wording(Article.PURPOSE, reworded)
    assert desk.clauses.unknown_fields(wording) == ("inconnu",)

    blank = replace(prepared, texts=(ArticleText(id="fr:purpose", body=" "), ArticleText(id="en:axes", body="x")))
    assert desk.clauses.composed(blank)[0].origin is Origin.OWN
    desk.clauses.save_template(Article.PURPOSE, "", desk.clauses.shipped_template(Article.PURPOSE, ""))
    assert desk.clauses.composed(prepared)[0].origin is Origin.SHIPPED


def test_templates_of_variants_and_languages_are_apart(desk: Desk, prepared: Preparation) -> None:
    own = Wording(title="Engagement", body="À nous deux.")
    desk.clauses.save_template(Article.COMMITMENT, Force.JOINT, own)
    assert desk.clauses.template_for(Article.COMMITMENT, prepared) == (own, Force.JOINT)
    assert desk.clauses.template(Article.COMMITMENT, Force.OBLIGATION) != own
    desk.speak(ENGLISH)
    assert desk.clauses.template(Article.COMMITMENT, Force.JOINT).title == "Force of the commitment"


def test_a_reworded_title_leaves_the_body_to_the_template_of_the_day(desk: Desk, prepared: Preparation) -> None:
    titled = replace(prepared, texts=(ArticleText(id="fr:commitment", title="Notre engagement", body=None),))
    bound = replace(titled, terms=replace(titled.terms, force=Force.OBLIGATION))
    wording, origin = desk.clauses.wording(Article.COMMITMENT, bound)
    assert (wording.title, origin) == ("Notre engagement", Origin.CONTRACT)
    assert wording.body == desk.clauses.template(Article.COMMITMENT, Force.OBLIGATION).body
    assert ClauseLack.WORDED_FOR_ANOTHER not in {gap.lack for gap in desk.clauses.gaps(bound)}


@pytest.mark.parametrize("variant", [Force.JOINT.value, None])
def test_a_body_worded_for_another_force_is_told(desk: Desk, prepared: Preparation, variant: str | None) -> None:
    """Where the variant was not kept, by an older version, the template of that force is recognised."""
    joint = desk.clauses.template(Article.COMMITMENT, Force.JOINT).body
    frozen = replace(prepared, texts=(ArticleText(id="fr:commitment", body=joint, variant=variant),))
    frozen = replace(frozen, terms=replace(frozen.terms, force=Force.JOINT))
    bound = replace(frozen, terms=replace(frozen.terms, force=Force.OBLIGATION))
    told = ClauseGap(lack=ClauseLack.WORDED_FOR_ANOTHER, article=Article.COMMITMENT)
    assert told not in desk.clauses.gaps(frozen)
    assert told in desk.clauses.gaps(bound)


def test_a_body_worded_for_another_start_is_told(desk: Desk, contract: Contract, prepared: Preparation) -> None:
    own = ArticleText(id="fr:annual_review", body="Un bilan par an.", variant="")
    worded = replace(prepared, texts=(own,))
    assert ClauseLack.WORDED_FOR_ANOTHER not in {gap.lack for gap in desk.clauses.gaps(worded)}
    desk.contracts.save(replace(contract, start=StartMode.FIRST_ANNIVERSARY), contract, "begin late")
    assert ClauseLack.WORDED_FOR_ANOTHER in {gap.lack for gap in desk.clauses.gaps(worded)}
    unknown = replace(prepared, texts=(replace(own, variant=None),))
    assert ClauseLack.WORDED_FOR_ANOTHER not in {gap.lack for gap in desk.clauses.gaps(unknown)}


def test_a_final_review_without_time_limit_is_told(desk: Desk, contract: Contract, prepared: Preparation) -> None:
    told = ClauseGap(lack=ClauseLack.NO_FINAL_LIMIT, article=Article.FINAL_REVIEW)
    assert told not in desk.clauses.gaps(prepared)
    desk.contracts.save(replace(contract, final_review_months=0), contract, "no time limit")
    assert told in desk.clauses.gaps(prepared)


@pytest.mark.parametrize("article", Article)
def test_all_variants_of_an_article_are_named(article: Article, contract: Contract, prepared: Preparation) -> None:
    cases = (
        (
            replace(prepared, terms=replace(prepared.terms, force=force), penalties=penalties),
            replace(contract, start=start),
        )
        for force in Force
        for start in StartMode
        for penalties in ((), prepared.penalties)
    )
    assert {clause.variant(article, *case) for case in cases} == set(clause.variants(article))


def test_the_rule_of_the_perimeter_stays_whatever_the_article_is_made_to_say(desk: Desk, prepared: Preparation) -> None:
    reworded = replace(
        prepared,
        texts=(ArticleText(id="fr:perimeter", title="Champ", body="Toute l’entreprise."),),
        left_out=(LeftOut(id=Article.PERIMETER, because="Inutile"),),
    )
    perimeter = desk.clauses.composed(reworded)[2]
    assert perimeter.number == 3
    assert RULE in texts((perimeter,))[Article.PERIMETER]
    assert "Toute l’entreprise." in texts((perimeter,))[Article.PERIMETER]


def test_an_article_left_out_has_no_number_and_the_others_close_up(desk: Desk, prepared: Preparation) -> None:
    out = replace(prepared, left_out=(LeftOut(id=Article.COMMITMENT, because="Réglé par le CCAP"),))
    numbers = {a.article: a.number for a in desk.clauses.composed(out)}
    assert numbers[Article.COMMITMENT] == 0
    assert [numbers[a] for a in (Article.PURPOSE, Article.PERIMETER, Article.REUSE)] == [1, 2, 14]


def test_an_article_that_lost_its_table_is_told(desk: Desk, prepared: Preparation) -> None:
    reworded = replace(prepared, texts=(ArticleText(id="fr:penalties", body="Des pénalités s’appliquent."),))
    assert ClauseLack.FIELD_NOT_QUOTED in {gap.lack for gap in desk.clauses.gaps(reworded)}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_shipped_templates_quote_known_fields_and_cover_every_variant(desk: Desk, language: Language) -> None:
    words = words_for(language)
    clauses = Clauses(desk._store, words)
    shipped = json.loads((resources_dir() / "clause" / f"{language}.json").read_text(encoding="utf-8"))
    wanted = {a.value for a in Article if a not in (Article.COMMITMENT, Article.DRAWING_UP)}
    wanted |= {f"commitment:{force}" for force in Force} | {f"drawing_up:{start}" for start in StartMode}
    wanted.add(f"annual_review:{StartMode.FIRST_ANNIVERSARY}")
    assert set(shipped) == wanted | {f"penalties:{clause.NO_PENALTY}"}
    for key, wording in shipped.items():
        assert clauses.unknown_fields(Wording(**wording)) == (), key


@pytest.mark.parametrize("words", [FRENCH, ENGLISH])
@pytest.mark.parametrize("unit", PenaltyUnit)
def test_amounts_of_penalties_say_what_they_are_counted_in(words: Words, unit: PenaltyUnit) -> None:
    said = penalty_amount(Penalty(id="p", amount=Decimal("1.25"), unit=unit), words)
    assert ("%" in said) == unit.in_percent
    assert ("1,25" if words.language == "fr" else "1.25") in said


def test_templates_are_in_the_database_and_so_in_its_backups(desk: Desk) -> None:
    desk.clauses.save_template(Article.REUSE, "", Wording(title=" ", body="Réutilisation libre."))
    beside = desk.beside()
    kept = beside.clauses.template(Article.REUSE, "")
    beside.close()
    assert kept == Wording(title="Réutilisation des enseignements", body="Réutilisation libre.")
