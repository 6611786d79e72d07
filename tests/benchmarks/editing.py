"""Opening plans of a hundred actions and going from tab to tab, in the editor that is there already."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from facilitator_app.domain.deadline import year_bounds
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.paths import database_path
from facilitator_app.services.listing import ListQuery
from facilitator_app.store.opening import open_store
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from tests.benchmarks.databases import Maker
from tests.benchmarks.figures import Figure, share_within
from tests.benchmarks.screen import FRAME, Painted, window_on
from tests.benchmarks.searching import spread
from tests.benchmarks.workplace import Workplace

ROWS = 100
_TIMES = 20


def plan(work: Workplace) -> list[Figure]:
    """Each act to its painted outcome."""
    folder = work.copy(200, "plans")
    plans = large_plans(folder, 3)
    opened: list[float] = []
    changed: list[float] = []
    with window_on(folder) as window:
        window.show_plan(plans[0].id)
        page = window.stack.currentWidget()
        assert isinstance(page, PlanEditorPage)
        tabs = page.tabs
        painted = Painted(window)
        for _ in range(tabs.count()):
            painted.milliseconds(lambda: page.step_tab(1))
        for n in range(_TIMES):
            opened.append(painted.milliseconds(partial(window.show_plan, plans[n % len(plans)].id)))
            changed += [painted.milliseconds(lambda: page.step_tab(1)) for _ in range(tabs.count())]
    return [
        Figure(
            name=name,
            baseline_name="one frame",
            baseline=FRAME,
            measured=share_within(taken, FRAME),
            unit="ms",
            goal=95,
            at_least=True,
            note=spread(taken),
        )
        for name, taken in ((f"open a plan of {ROWS} rows", opened), ("change tab", changed))
    ]


def large_plans(folder: Path, count: int, rows: int = ROWS) -> list[Plan]:
    """Adds draft plans with so many actions to a database, each to a contract of its own."""
    made = Maker(7)
    with open_store(database_path(folder)) as store:
        plans = []
        for row in store.listing.page(ListQuery(sort="reference"), 0, count):
            year = max((p.year for p in store.plans.outlines(row.id)), default=0) + 1
            bounds = year_bounds(store.contracts.get(row.id), year)
            assert bounds is not None
            plan = replace(made.plan(store.contracts.get(row.id), year, bounds, rows), status=PlanStatus.DRAFT)
            store.plans.save(None, plan, "Create plan")
            plans.append(plan)
    return plans
