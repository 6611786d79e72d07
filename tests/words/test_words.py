"""Dates and numbers in each language."""

import datetime as dt
from decimal import Decimal

import pytest

from facilitator_app.words.words import Words, capitalised, untranslated

FRENCH, ENGLISH = Words(language="fr"), Words(language="en")
FIRST = dt.date(2027, 3, 1)


def test_dates() -> None:
    assert FRENCH.date(FIRST) == "1er\u00a0mars 2027"
    assert FRENCH.date(dt.date(2027, 8, 12)) == "12\u00a0août 2027"
    assert ENGLISH.date(FIRST) == "1 March 2027"
    assert FRENCH.short_date(FIRST) == "01/03/2027"
    assert (FRENCH.date(None), FRENCH.short_date(None)) == ("", "")


def test_numbers() -> None:
    assert FRENCH.number(Decimal("12345.678")) == "12\u202f345,68"
    assert FRENCH.number(3, 1) == "3,0"
    assert ENGLISH.number(Decimal("12345.6")) == "12,345.6"
    assert FRENCH.number(None) == ""


def test_amounts_and_percentages() -> None:
    assert FRENCH.amount(Decimal(1850000)) == "1\u202f850\u202f000\u202f€"
    assert FRENCH.amount(Decimal("12.5")) == "12,50\u202f€"
    assert ENGLISH.amount(Decimal("12.5")) == "€12.50"
    assert FRENCH.percent(Decimal("12.56")) == "12,6\u202f%"
    assert ENGLISH.percent(Decimal(12), 1) == "12.0%"
    assert (FRENCH.amount(None), FRENCH.percent(None)) == ("", "")


def test_colon() -> None:
    assert FRENCH.colon("Titre", "texte") == "Titre\u00a0: texte"
    assert ENGLISH.colon("Title", "text") == "Title: text"


@pytest.mark.parametrize(
    ("unit", "one"),
    [
        ("livraisons", "livraison"),
        ("intermédiaires", "intermédiaire"),
        (" demi-journées", "demi-journée"),
        ("jours ouvrés", "jour ouvré"),
        ("litres par kg", "litre par kg"),
        ("personnes en insertion", "personne en insertion"),
        ("équivalents temps plein", "équivalent temps plein"),
        ("postes à pourvoir", "poste à pourvoir"),
        ("repas", "repas"),
        ("accès", "accès"),
        ("g par repas", "g par repas"),
        ("CACES", "CACES"),
        ("bâtiments municipaux", "bâtiments municipaux"),
        ("heures et jours", "heures et jours"),
        ("demandeurs d’emploi reçus", "demandeurs d’emploi reçus"),
        ("", ""),
    ],
)
def test_a_unit_is_singular_below_two_where_the_rule_is_safe(unit: str, one: str) -> None:
    for below in (Decimal(0), Decimal("1.2"), Decimal("-1.99"), 1):
        assert FRENCH.unit(unit, below) == one
    for from_two in (Decimal(2), Decimal("1.999"), Decimal(-2)):
        assert FRENCH.unit(unit, from_two) == unit.strip()
    assert ENGLISH.unit(unit, 1) == unit.strip()


def test_capitals() -> None:
    assert [capitalised(text) for text in (" étendre l’essai", "EGalim", "")] == ["Étendre l’essai", "EGalim", ""]


def test_english_plurals() -> None:
    assert untranslated("C", "%n contract(s)", "", 1) == "1 contract"
    assert untranslated("C", "%n contract(s)", "", 3) == "3 contracts"
    assert untranslated("C", "%n axis(es), %n entry(ies)", "", 2) == "2 axes, 2 entries"
    assert untranslated("C", "%n axis(es)") == "%n axis(es)"
