"""The family of an axis, told by its title or still to be said."""

import pytest

from facilitator_app.domain.axis_family import family_with_title, told_family
from facilitator_app.domain.plan import AxisFamily

UNSAID, SOCIAL, ENVIRONMENTAL = AxisFamily.UNSAID, AxisFamily.SOCIAL, AxisFamily.ENVIRONMENTAL


@pytest.mark.parametrize(
    ("title", "family"),
    [
        ("Part de produits compatibles EGalim", ENVIRONMENTAL),
        ("Produits Égalim", ENVIRONMENTAL),
        ("Réduction des externalités environnementales", ENVIRONMENTAL),
        ("Moins de déchets", ENVIRONMENTAL),
        ("Réemploi des emballages", ENVIRONMENTAL),
        ("Recrutement et maintien des personnes en insertion", SOCIAL),
        ("Découverte des métiers par les publics éligibles", SOCIAL),
        ("Égalité entre les femmes et les hommes", SOCIAL),
        ("Santé et sécurité au travail", SOCIAL),
        ("Qualité du service", UNSAID),
        ("Achat responsable", UNSAID),
        ("Réduction des déchets par des personnes en insertion", UNSAID),
        ("", UNSAID),
        ("Beaux ouvrages", UNSAID),
        ("Maîtrise des coûts", AxisFamily.FINANCIAL),
    ],
)
def test_only_words_that_are_clear_tell_a_family(title: str, family: AxisFamily) -> None:
    assert told_family(title) is family


def test_a_family_that_was_chosen_stays_when_the_title_changes() -> None:
    assert family_with_title(AxisFamily.TECHNICAL, "Déchets", "Insertion des jeunes") is AxisFamily.TECHNICAL
    assert family_with_title(UNSAID, "", "Moins de déchets") is ENVIRONMENTAL
    assert family_with_title(ENVIRONMENTAL, "Moins de déchets", "Moins de") is UNSAID
