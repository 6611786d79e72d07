"""Starting a plan from the library."""

from facilitator_app.domain.library import (
    LibraryAction,
    LibraryAxis,
    LibraryIndicator,
    LibraryObjective,
    with_library_axis,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import AxisFamily, Direction
from tests.domain.plans import plan

OBJECTIVE = LibraryObjective(
    id="lib-o",
    title="Moins de livraisons",
    responsibility=Party.HOLDER,
    indicators=(LibraryIndicator(id="lib-i", name="Livraisons par semaine", direction=Direction.DOWN),),
    actions=(LibraryAction(id="lib-a", party=Party.BUYER, title="Grouper les commandes"),),
)
AXIS = LibraryAxis(
    id="lib-x",
    title="Externalités",
    family=AxisFamily.ENVIRONMENTAL,
    monitoring="Relevé",
    objectives=(OBJECTIVE, LibraryObjective(id="lib-o2", title="Moins de déchets")),
)


def test_an_axis_comes_with_its_lines_under_new_ids() -> None:
    before = plan()
    after = with_library_axis(before, AXIS)

    axis = after.axes[-1]
    assert (axis.title, axis.family, axis.monitoring) == ("Externalités", AxisFamily.ENVIRONMENTAL, "Relevé")
    first, second = after.axis_objectives(axis.id)
    confirmed = first.perimeter_confirmed
    assert (first.title, first.responsibility, confirmed) == ("Moins de livraisons", Party.HOLDER, False)
    assert second.title == "Moins de déchets"
    assert [(i.name, i.direction) for i in after.axis_indicators(axis.id)] == [
        ("Livraisons par semaine", Direction.DOWN)
    ]
    assert [(a.title, a.party) for a in after.axis_actions(axis.id)] == [("Grouper les commandes", Party.BUYER)]
    assert after.axes[:-1] == before.axes
    assert not {axis.id, first.id} & {"lib-x", "lib-o"}


def test_some_objectives_only_and_twice_without_a_clash() -> None:
    once = with_library_axis(plan(), AXIS, objectives=(OBJECTIVE,))
    twice = with_library_axis(once, AXIS, objectives=(OBJECTIVE,))

    assert len(once.axis_objectives(once.axes[-1].id)) == 1
    ids = [o.id for o in twice.objectives]
    assert len(ids) == len(set(ids))
