"""The shipped library of axes, in French and in English."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import pytest

from facilitator_app.domain.library import Library, LibraryObjective
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import AxisFamily, Direction, IndicatorKind, Measure
from facilitator_app.paths import resources_dir

SOCIAL = ("axis-recruitment", "axis-discovery", "axis-equality", "axis-health")
ENVIRONMENTAL = ("axis-egalim", "axis-externalities")


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What must be the same in every language."""

    id: str
    fields: tuple[object, ...]


def library(language: str) -> Library:
    """The library as it is shipped."""
    return msgspec.json.decode((resources_dir() / "library" / f"{language}.json").read_bytes(), type=Library)


def objectives(shipped: Library) -> Iterator[LibraryObjective]:
    """All objectives of all axes."""
    for axis in shipped.axes:
        yield from axis.objectives


def shape(shipped: Library) -> list[Shape]:
    """Ids and everything else that is not text, in the order of the file."""
    found = []
    for axis in shipped.axes:
        found.append(Shape(id=axis.id, fields=(axis.family, axis.tied_to_social_clause)))
        for objective in axis.objectives:
            found.append(
                Shape(id=objective.id, fields=(objective.measure, objective.purpose, objective.responsibility))
            )
            found += [
                Shape(id=i.id, fields=(i.kind, i.supplier, i.frequency, i.direction, i.accumulation))
                for i in objective.indicators
            ]
            found += [Shape(id=a.id, fields=(a.party,)) for a in objective.actions]
    return found


def test_the_axes_of_the_sources_are_there_with_their_family_and_source() -> None:
    axes = {a.id: a for a in library("fr").axes}
    assert [a for a in axes if a in SOCIAL + ENVIRONMENTAL] == [*SOCIAL, *ENVIRONMENTAL]
    assert {axes[a].family for a in SOCIAL} == {AxisFamily.SOCIAL}
    assert {axes[a].family for a in ENVIRONMENTAL} == {AxisFamily.ENVIRONMENTAL}
    # Source 001 § 2.2: the first two axes go with the social clause.
    assert [a.id for a in axes.values() if a.tied_to_social_clause] == ["axis-recruitment", "axis-discovery"]
    assert all(a.source.strip() for a in axes.values())


def test_both_languages_have_the_same_entries() -> None:
    assert shape(library("fr")) == shape(library("en"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_ids_are_unique(language: str) -> None:
    ids = [s.id for s in shape(library(language))]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_axis_says_how_it_is_followed_who_runs_it_and_who_gains(language: str) -> None:
    for axis in library(language).axes:
        assert axis.title and axis.monitoring and axis.governance and axis.gains, axis.id
        assert len(axis.objectives) >= 2, axis.id


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_objective_has_indicators_fully_described(language: str) -> None:
    for objective in objectives(library(language)):
        assert objective.title
        assert 1 <= len(objective.indicators) <= 3, objective.id
        for indicator in objective.indicators:
            assert indicator.name and indicator.definition and indicator.unit and indicator.source, indicator.id


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_objective_has_actions_of_both_parties(language: str) -> None:
    for objective in objectives(library(language)):
        parties = {a.party for a in objective.actions}
        assert Party.SHARED in parties or {Party.HOLDER, Party.BUYER} <= parties, objective.id
        assert 2 <= len(objective.actions) <= 5, objective.id
        assert all(a.title.strip() for a in objective.actions), objective.id


def test_a_share_tells_its_base() -> None:
    for objective in objectives(library("fr")):
        for indicator in objective.indicators:
            if indicator.kind is IndicatorKind.SHARE:
                assert indicator.unit == "%", indicator.id
                words = ("rapport", "parmi")
                assert any(word in indicator.definition.casefold() for word in words), indicator.id


def test_what_rests_on_both_parties_is_no_figure_promised_by_the_holder() -> None:
    # Source 003: waste and consumption targets failed where the holder alone was to answer for them.
    by_id = {o.id: o for o in objectives(library("fr"))}
    for objective_id in ("obj-food-waste", "obj-sober-use"):
        objective = by_id[objective_id]
        assert objective.responsibility is Party.SHARED
        assert objective.measure is Measure.QUALITATIVE
        assert {i.direction for i in objective.indicators} == {Direction.DOWN}
