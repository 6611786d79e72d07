"""The program is killed in the middle of its work: what was told as saved is there, and nothing is half there."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator_app.store import backups
from facilitator_app.store.list_query import ListQuery
from facilitator_app.store.opening import create_store, open_store
from tests.store.values import CONTRACT, PLAN

EDITOR = """
import sys
from dataclasses import replace
from pathlib import Path
from facilitator_app.store.opening import open_store
store = open_store(Path(sys.argv[1]))
plan = store.plans.get("plan")
number = len(store.plans.history("plan"))
while True:
    number += 1
    after = replace(plan, year=number, objectives=tuple(replace(o, note=f"{number}") for o in plan.objectives))
    store.plans.save(plan, after, f"Edit {number}")
    plan = after
    if number % 7 == 0:
        store.refresh()
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is of other systems")
@pytest.mark.parametrize("seed", range(4))
def test_nothing_saved_is_lost(path: Path, seed: int) -> None:
    with create_store(path) as store:
        store.contracts.save(None, CONTRACT, "Create")
        store.plans.save(None, PLAN, "Create")
    until = random.Random(seed).randrange(15, 60)
    with subprocess.Popen([sys.executable, "-c", EDITOR, path], stdout=subprocess.PIPE, text=True) as editor:
        assert editor.stdout is not None
        told = 0
        while told < until:
            told = int(editor.stdout.readline())
        os.kill(editor.pid, signal.SIGKILL)
        told = max([told, *(int(line) for line in editor.stdout if line.endswith("\n"))])
    with open_store(path) as store:
        plan = store.plans.get(PLAN.id)
        history = store.plans.history(PLAN.id)
        assert plan.year >= told
        assert {objective.note for objective in plan.objectives} == {str(plan.year)}
        assert history[-1].label == f"Edit {plan.year}" and history[-1].revision == plan.year
        assert store.plans.at(PLAN.id, 1) == PLAN
        assert len(store.listing.page(ListQuery())) == 1
    backups.check(path)
