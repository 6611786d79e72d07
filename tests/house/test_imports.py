"""The import contracts of pyproject.toml: each lets a sound house pass, and each has been seen failing."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"

FAULTS = [
    ("Imports go down only", "services/fault.py", "import facilitator_app.ui"),
    ("Imports go down only", "store/fault.py", "import facilitator_app.services"),
    ("Imports go down only", "store/fault.py", "import facilitator_app.documents"),
    ("Imports go down only", "exchange/fault.py", "import facilitator_app.store"),
    ("Imports go down only", "words/fault.py", "import facilitator_app.exchange"),
    ("Imports go down only", "domain/fault.py", "import facilitator_app.words"),
    ("Imports go down only", "ui/fault.py", "import facilitator_app.bootstrap"),
    ("Imports go down only", "helpers.py", "import facilitator_app.domain"),
    ("The domain knows neither screens, nor database, nor papers", "domain/fault.py", "import sqlalchemy"),
    ("Only the screens, and what starts them, know Qt", "services/fault.py", "from PySide6 import QtCore"),
    ("Only the screens, and what starts them, know Qt", "words/fault.py", "import PySide6.QtCore"),
    ("Only the store knows SQLAlchemy and Alembic", "services/fault.py", "import sqlalchemy"),
    ("Only the store knows SQLAlchemy and Alembic", "ui/fault.py", "from sqlalchemy import orm"),
    ("Only the store knows SQLAlchemy and Alembic", "bootstrap/fault.py", "import alembic"),
    ("Only the documents know ReportLab", "services/fault.py", "def late():\n    import reportlab\n"),
    ("Only the documents know ReportLab", "ui/fault.py", "from reportlab.pdfgen import canvas"),
    (
        "Screens and command call use cases, never what lies under them",
        "ui/fault.py",
        "import facilitator_app.store",
    ),
    (
        "Screens and command call use cases, never what lies under them",
        "command/fault.py",
        "from facilitator_app import documents",
    ),
    ("Documents are laid out from view values alone", "documents/fault.py", "import facilitator_app.domain"),
]


def contracts() -> list[dict[str, Any]]:
    written = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = written["tool"]["importlinter"]["contracts"]
    return found


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """The house with its rooms empty and its contracts in force."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / "facilitator_app"
    package.mkdir()
    (package / "__init__.py").touch()
    layers = next(contract["layers"] for contract in contracts() if contract["id"] == "layers")
    for room in re.findall(r"\w+", " ".join(layers)):
        if room == "__main__":
            (package / "__main__.py").touch()
        else:
            (package / room).mkdir()
            (package / room / "__init__.py").touch()
    return tmp_path


def lint(folder: Path) -> tuple[int, list[str]]:
    """Exit status of lint-imports in `folder` and the names of the contracts it reports broken."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    broken = [line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")]
    assert done.returncode == (1 if broken else 0), done.stdout + done.stderr
    return done.returncode, broken


def test_a_sound_house_passes(skeleton: Path) -> None:
    assert lint(skeleton) == (0, [])


@pytest.mark.parametrize(("contract", "module", "code"), FAULTS)
def test_contract_fails_on_its_fault(skeleton: Path, contract: str, module: str, code: str) -> None:
    (skeleton / "facilitator_app" / module).write_text(code, encoding="utf-8")

    status, broken = lint(skeleton)

    assert status == 1
    assert contract in broken


def test_every_contract_has_its_fault() -> None:
    assert {contract["name"] for contract in contracts()} == {contract for contract, _module, _code in FAULTS}
