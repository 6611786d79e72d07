import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.store import search
from tests.store.values import CONTRACT, KICK_OFF, PLAN


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


def test_nothing_written_is_no_text() -> None:
    assert search.text_of(Contract(id="c"), "", [], []) == "\n"
