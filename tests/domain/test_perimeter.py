"""What a plan may be about: its services always, employees where an axis is about people."""

import datetime as dt

import pytest

from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.perimeter import Perimeter, perimeter_at, perimeter_of
from facilitator_app.domain.plan import Axis, AxisFamily, Plan
from facilitator_app.domain.project_line import PresentedProject

SOCIAL = Axis(id="s", title="Recrutement", family=AxisFamily.SOCIAL)
GREEN = Axis(id="g", title="Déchets", family=AxisFamily.ENVIRONMENTAL)
UNSAID = AxisFamily.UNSAID
DAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("axes", "perimeter"),
    [
        ((SOCIAL,), Perimeter.EMPLOYEES),
        ((GREEN, Axis(id="t", title="Outils", family=AxisFamily.TECHNICAL)), Perimeter.SERVICES),
        ((SOCIAL, GREEN), Perimeter.BOTH),
        ((Axis(id="u", title="Produits EGalim", family=UNSAID),), Perimeter.SERVICES),
        ((Axis(id="u", title="Heures d’insertion des publics éligibles", family=UNSAID),), Perimeter.EMPLOYEES),
        ((Axis(id="u", title="Qualité", family=UNSAID),), Perimeter.BOTH),
        ((Axis(id="u", title="Qualité", family=UNSAID, tied_to_social_clause=True),), Perimeter.EMPLOYEES),
        ((), Perimeter.BOTH),
    ],
)
def test_employees_are_the_matter_of_social_axes_and_services_of_the_others(
    axes: tuple[Axis, ...], perimeter: Perimeter
) -> None:
    assert perimeter_of(axes) is perimeter


def test_before_there_is_a_plan_the_projects_heard_tell() -> None:
    heard = Meeting(id="m", contract_id="c", projects=(PresentedProject(id="p", title="Gaspillage alimentaire"),))
    assert perimeter_at(heard, None) is Perimeter.SERVICES
    assert (
        perimeter_at(heard, Plan(id="p", contract_id="c", year=1, starts_on=DAY, ends_on=DAY, axes=(SOCIAL,)))
        is Perimeter.EMPLOYEES
    )
    assert perimeter_at(Meeting(id="m", contract_id="c"), None) is Perimeter.BOTH
