"""Contracts of the same kind: by the telling words of their titles, by axes, and a nature that counts with these."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.kinship import Kind, kind, kinship, telling_words

CLEANING = kind(
    folded_title="nettoyage des locaux administratifs", folded_nature="marche", folded_axes=["insertion", ""]
)

texts = st.text(alphabet="abcdefgs ", max_size=30)
kinds = st.builds(
    lambda title, nature, axes: kind(folded_title=title, folded_nature=nature, folded_axes=axes),
    texts,
    st.sampled_from(["", "marche", "accord-cadre"]),
    st.lists(texts, max_size=3),
)


def test_words_that_every_title_has_tell_nothing() -> None:
    assert telling_words("accord-cadre de prestations de nettoyage, lot 2 (2026)") == {"nettoyage"}


def test_a_plural_is_the_same_word() -> None:
    assert telling_words("gants de travail") & telling_words("gant anti-coupure") == {"gant"}


def test_the_next_cleaning_contract_is_of_the_same_kind() -> None:
    other = kind(folded_title="marche de nettoyage des ecoles", folded_nature="accord-cadre", folded_axes=[])
    found = kinship(CLEANING, other)
    assert (found.words, found.nature, found.axes) == (("nettoyage",), False, ())
    assert found.closeness == 3


def test_a_common_axis_makes_a_distant_kinship() -> None:
    found = kinship(CLEANING, kind(folded_title="voirie", folded_nature="", folded_axes=["insertion"]))
    assert (found.axes, found.closeness) == (("insertion",), 1)


def test_a_nature_alone_makes_none() -> None:
    assert kinship(CLEANING, kind(folded_title="voirie", folded_nature="marche", folded_axes=[])).closeness == 0
    same = kind(folded_title="nettoyage", folded_nature="marche", folded_axes=[])
    assert kinship(CLEANING, same).closeness == 4


@given(kinds, kinds)
def test_kinship_is_the_same_whichever_comes_first(one: Kind, other: Kind) -> None:
    assert kinship(one, other) == kinship(other, one)


@given(kinds)
def test_nobody_is_closer_than_oneself(one: Kind) -> None:
    own = kinship(one, one)
    assert own.closeness >= kinship(one, CLEANING).closeness
    assert set(own.words) == set(one.words)
