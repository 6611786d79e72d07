"""The first window does not wait for what only later acts need."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Each costs the start a tenth of a second or more, or brings another that does.
HEAVY = ("alembic", "babel", "holidays", "PIL", "pypdfium2", "python_calamine", "reportlab", "sqlalchemy", "xlsxwriter")
LATER = ("store", "documents", "exchange")
CODE = f"""
import importlib, sys
from pathlib import Path
for path in sorted(Path("facilitator_app").rglob("*.py")):
    if path.parts[1] not in {LATER}:
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        importlib.import_module(name)
        print(name, *[heavy for heavy in {HEAVY} if heavy in sys.modules])
"""


def test_screens_and_use_cases_load_without_heavy_libraries() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    loaded = [line.split() for line in done.stdout.splitlines()]
    first = next((line for line in loaded if len(line) > 1), None)
    assert first is None, f"importing {first} loads it at the start: import it inside the function that needs it"
    assert any(line[0].startswith("facilitator_app.ui.") for line in loaded)


# What a start goes through until the list is painted; the values that only pages show come later.
FIRST = """
import sys
import facilitator_app.bootstrap, facilitator_app.services.contracts, facilitator_app.services.desk
import facilitator_app.ui.application
print(*sorted(sys.modules))
"""
NOT_YET = ("facilitator_app.domain.meeting", "facilitator_app.domain.plan", "facilitator_app.store.records", "msgspec")


def test_the_list_is_painted_without_the_values_of_pages() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert "facilitator_app.ui.main_window" in loaded
    assert [name for name in NOT_YET if name in loaded] == []
