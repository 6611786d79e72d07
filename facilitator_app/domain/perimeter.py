"""Whom and what a plan may be about: what always holds, and what its axes add (source 001 § 2.2; domain § 2.3)."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol

from facilitator_app.domain.axis_family import told_family
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.plan import Axis, AxisFamily, Plan


class Perimeter(StrEnum):
    """What is taken into account; the company's general policy never is.

    Source 001 § 2.2 speaks of the employees assigned to the contract for the *social* plan. Where no axis is about
    people, what stays within the contract are its services.
    """

    EMPLOYEES = "employees"
    SERVICES = "services"
    BOTH = "both"


class _Axis(Protocol):
    """An axis of a plan, or one that a contract targets."""

    @property
    def title(self) -> str: ...
    @property
    def family(self) -> AxisFamily: ...
    @property
    def tied_to_social_clause(self) -> bool: ...


def perimeter_of(axes: Iterable[_Axis]) -> Perimeter:
    """The perimeter of some axes; both where they are of several kinds, none is known or one does not tell its kind."""
    kinds = {_perimeter(axis) for axis in axes}
    return kinds.pop() if len(kinds) == 1 else Perimeter.BOTH


def perimeter_at(meeting: Meeting, plan: Plan | None) -> Perimeter:
    """The perimeter at a meeting: of its plan, or before there is one of the projects that it hears."""
    if plan is not None:
        return perimeter_of(plan.axes)
    return perimeter_of(Axis(id=p.id, title=p.title, family=AxisFamily.UNSAID) for p in meeting.projects)


def _perimeter(axis: _Axis) -> Perimeter:
    if axis.tied_to_social_clause:
        return Perimeter.EMPLOYEES
    match axis.family if axis.family is not AxisFamily.UNSAID else told_family(axis.title):
        case AxisFamily.SOCIAL:
            return Perimeter.EMPLOYEES
        case AxisFamily.UNSAID:
            return Perimeter.BOTH
        case _:
            return Perimeter.SERVICES
