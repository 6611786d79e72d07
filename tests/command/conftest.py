"""The command as scripts run it, inside this process."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from facilitator_app.__main__ import main
from facilitator_app.services.example import make_example
from facilitator_app.words.words import Words


@dataclass(frozen=True)
class Done:
    """What a command left: exit status and both outputs."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.out)


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs `facilitator-app` with these arguments."""

    def run_it(*arguments: object) -> Done:
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            status = stopped.code if isinstance(stopped.code, int) else 1
        said = capsys.readouterr()
        return Done(status, said.out, said.err)

    return run_it


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, made once."""
    path = tmp_path_factory.mktemp("example") / "exemple.db"
    make_example(path, words=Words())
    return path


@pytest.fixture
def example(made: Path, tmp_path: Path) -> Path:
    """A copy of the example database for one test."""
    path = tmp_path / "exemple.db"
    path.write_bytes(made.read_bytes())
    return path
