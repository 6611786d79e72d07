"""Entries of the library put into a plan, and lines of a plan kept in the user's own library."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.library import Library, LibraryAction, LibraryAxis, LibraryIndicator, LibraryObjective
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, Axis, Indicator, Objective, Plan
from facilitator_app.words.folding import folded


@dataclass(frozen=True, slots=True)
class Added:
    """A plan with what was taken from the library, and the ids of the new lines."""

    plan: Plan
    ids: tuple[str, ...]


def with_entries(plan: Plan, axes: tuple[LibraryAxis, ...], picked: Collection[str]) -> Added:
    """The plan with the picked entries (by id). An axis or objective of the same title is used, not doubled.

    Whatever is picked brings what it hangs on: an indicator its objective, an objective its axis.
    """
    adding = _Adding(plan, frozenset(picked))
    for axis in axes:
        adding.axis(axis)
    return Added(adding.plan, tuple(adding.ids))


class _Adding:
    """One addition under way."""

    def __init__(self, plan: Plan, picked: frozenset[str]) -> None:
        self.plan = plan
        self.ids: list[str] = []
        self._picked = picked

    def axis(self, entry: LibraryAxis) -> None:
        wanted = [o for o in entry.objectives if o.id in self._picked or _inside(o) & self._picked]
        if entry.id not in self._picked and not wanted:
            return
        present = next((a for a in self.plan.axes if folded(a.title) == folded(entry.title)), None)
        if present is None:
            present = Axis(
                id=new_id(),
                title=entry.title,
                family=entry.family,
                tied_to_social_clause=entry.tied_to_social_clause,
                monitoring=entry.monitoring,
                governance=entry.governance,
                gains=entry.gains,
            )
            self.plan = replace(self.plan, axes=(*self.plan.axes, present))
            self.ids.append(present.id)
        for objective in wanted:
            self._objective(objective, present.id)

    def _objective(self, entry: LibraryObjective, axis_id: str) -> None:
        mine = self.plan.axis_objectives(axis_id)
        present = next((o for o in mine if folded(o.title) == folded(entry.title)), None)
        if present is None:
            present = Objective(
                id=new_id(),
                axis_id=axis_id,
                title=entry.title,
                measure=entry.measure,
                purpose=entry.purpose,
                responsibility=entry.responsibility,
            )
            self.plan = replace(self.plan, objectives=(*self.plan.objectives, present))
            self.ids.append(present.id)
        for indicator in entry.indicators:
            if indicator.id in self._picked:
                self._indicator(indicator, present.id)
        for action in entry.actions:
            if action.id in self._picked:
                self._action(action, present.id)

    def _indicator(self, entry: LibraryIndicator, objective_id: str) -> None:
        added = Indicator(
            id=new_id(),
            objective_id=objective_id,
            name=entry.name,
            definition=entry.definition,
            unit=entry.unit,
            kind=entry.kind,
            source=entry.source,
            supplier=entry.supplier,
            frequency=entry.frequency,
            direction=entry.direction,
            accumulation=entry.accumulation,
        )
        self.plan = replace(self.plan, indicators=(*self.plan.indicators, added))
        self.ids.append(added.id)

    def _action(self, entry: LibraryAction, objective_id: str) -> None:
        for action in self.plan.actions:
            if folded(action.title) == folded(entry.title) and action.party is entry.party:
                if objective_id not in action.objective_ids:
                    served = replace(action, objective_ids=(*action.objective_ids, objective_id))
                    actions = tuple(served if a.id == action.id else a for a in self.plan.actions)
                    self.plan = replace(self.plan, actions=actions)
                return
        added = Action(id=new_id(), party=entry.party, title=entry.title, objective_ids=(objective_id,))
        self.plan = replace(self.plan, actions=(*self.plan.actions, added))
        self.ids.append(added.id)


def _inside(objective: LibraryObjective) -> set[str]:
    return {i.id for i in objective.indicators} | {a.id for a in objective.actions}


def with_axis_kept(library: Library, plan: Plan, axis_id: str) -> Library:
    """The user's library with an axis of a plan and all that hangs on it, in place of one of the same title."""
    axis = next(a for a in plan.axes if a.id == axis_id)
    kept = LibraryAxis(
        id=new_id(),
        title=axis.title,
        family=axis.family,
        tied_to_social_clause=axis.tied_to_social_clause,
        monitoring=axis.monitoring,
        governance=axis.governance,
        gains=axis.gains,
        objectives=tuple(_kept(objective, plan) for objective in plan.axis_objectives(axis_id)),
    )
    others = tuple(a for a in library.axes if folded(a.title) != folded(axis.title))
    return Library(axes=(*others, kept))


def _kept(objective: Objective, plan: Plan) -> LibraryObjective:
    indicators = tuple(
        LibraryIndicator(
            id=new_id(),
            name=i.name,
            definition=i.definition,
            unit=i.unit,
            kind=i.kind,
            source=i.source,
            supplier=i.supplier,
            frequency=i.frequency,
            direction=i.direction,
            accumulation=i.accumulation,
        )
        for i in plan.indicators
        if i.objective_id == objective.id and i.name.strip()
    )
    actions = tuple(
        LibraryAction(id=new_id(), party=a.party, title=a.title)
        for a in plan.actions
        if objective.id in a.objective_ids and a.title.strip() and a.party in (Party.HOLDER, Party.BUYER, Party.SHARED)
    )
    return LibraryObjective(
        id=new_id(),
        title=objective.title,
        measure=objective.measure,
        purpose=objective.purpose,
        responsibility=objective.responsibility,
        indicators=indicators,
        actions=actions,
    )
