"""Values that add up over the year, told by the name of their indicator."""

import pytest

from facilitator_app.domain.accumulation import accumulation_with_name, told_accumulation
from facilitator_app.domain.plan import Accumulation

ADDS_UP, ALONE = Accumulation.CUMULATIVE, Accumulation.PER_PERIOD


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Heures d’insertion réalisées", ADDS_UP),
        ("Nombre de demandeurs d’emploi reçus", ADDS_UP),
        ("Personnes formées au tutorat", ADDS_UP),
        ("PMSMP organisées", ADDS_UP),
        ("Accidents du travail", ADDS_UP),
        ("Number of hours worked", ADDS_UP),
        ("Nombre de livraisons par semaine", ALONE),
        ("Part des heures confiées aux femmes", ALONE),
        ("Nombre moyen d’heures de formation", ALONE),
        ("Panier moyen", ALONE),
        ("Satisfaction des chefs de cuisine", ALONE),
        ("", ALONE),
    ],
)
def test_the_name_tells(name: str, expected: Accumulation) -> None:
    assert told_accumulation(name) is expected


def test_what_somebody_said_stays_whatever_the_name_becomes() -> None:
    assert accumulation_with_name(ALONE, "", "Heures d’insertion") is ADDS_UP
    assert accumulation_with_name(ADDS_UP, "Heures d’insertion", "Heures par mois") is ALONE
    assert accumulation_with_name(ALONE, "Heures d’insertion", "Heures d’insertion réalisées") is ALONE
    assert accumulation_with_name(ADDS_UP, "Poids des déchets", "Poids total") is ADDS_UP
