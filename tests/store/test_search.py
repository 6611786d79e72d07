import datetime as dt

import pytest

from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.lessons import Lesson, Lessons
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.domain.register import Amendment, Answer, Register, RegisteredExchange, RegisteredProposal
from facilitator_app.store import search
from tests.store.values import CONTRACT, KICK_OFF, PLAN

DAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Béziers", "beziers"),
        ("ŒUFS et fromages", "oeufs et fromages"),
        ("L’œuvre  d'art\n", "l'oeuvre d'art"),
        ("12\u202f345\u00a0€", "12 345 €"),
        ("STRASSE straße", "strasse strasse"),
        ("", ""),
    ],
)
def test_folding(typed: str, folded: str) -> None:
    assert search.fold(typed) == folded


def test_words_are_looked_for_once() -> None:
    assert search.words(" Été  ete lycées ") == ("ete", "lycees")


def test_quotes_are_text() -> None:
    assert search.match(['say"', "OR"]) == '"say""" AND "OR"'


def test_everything_said_is_found_once() -> None:
    text = search.text_of(CONTRACT, "tete", [PLAN, PLAN], [KICK_OFF])
    assert text.startswith("tete\n")
    for part in ("objectif 2", "former les equipes", "sante au travail", "transmettre les attestations", "titulaire"):
        assert text.count(part) == 1, part


def test_what_was_prepared_registered_and_learnt_is_found_too() -> None:
    axis = TargetedAxis(id="a", title="Insertion", expected="Des heures", put_off_because="Trop tôt")
    register = Register(
        id="r",
        contract_id="c",
        proposals=(RegisteredProposal(id="p", text="Mutualiser", answers=(Answer(on=DAY, reason="Trop cher"),)),),
        breaches=(Breach(id="b", event="Retard", remarks="Grève", reason="Force majeure"),),
        amendments=(Amendment(id="a", number="N° 2", purpose="Ajout d’un lot"),),
        exchanges=(RegisteredExchange(id="e", text="Délais courts"),),
    )
    learnt = Lessons(
        id="l",
        contract_id="c",
        innovation_evidence="Prototype",
        rigour="Suivi mensuel",
        lessons=(Lesson(id="1", need="Former", clause="Le titulaire forme"),),
    )
    text = search.text_of(
        Contract(id="c"),
        "",
        [],
        [],
        preparations=[Preparation(id="p", contract_id="c", axes=(axis,), notes="À reprendre")],
        registers=[register],
        lessons=[learnt],
    )
    prepared = ["insertion", "des heures", "trop tot", "a reprendre"]
    registered = ["mutualiser", "trop cher", "retard", "greve", "force majeure", "ajout d'un lot", "delais courts"]
    for part in (*prepared, *registered, "prototype", "suivi mensuel", "le titulaire forme"):
        assert part in text, part


def test_nothing_written_is_no_text() -> None:
    assert search.text_of(Contract(id="c"), "", [], []) == "\n"
