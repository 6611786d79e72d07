"""The set-up does only what is missing, and says in one sentence why it cannot."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import pytest
from environment import Refusal, SystemPackage

ABSENT = SystemPackage("libabsent1", lambda: False)
PRESENT = SystemPackage("libpresent1", lambda: True)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="system packages are Debian's affair only")


class Machine:
    """Records the commands that the set-up would run, and answers each with a status."""

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.status = 0
        self.says = ""

    def __call__(self, command: Sequence[str]) -> int:
        self.commands.append(" ".join(command))
        environment.LOG.parent.mkdir(exist_ok=True)
        environment.LOG.write_text(self.says, encoding="utf-8")
        if "-qm" in command:
            Path(command[-1]).touch()
        return self.status


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A checkout in an empty folder, with nothing installed, on a machine where nothing really runs."""
    pretend = Machine()
    places = {"VENV": ".venv", "STAMP": ".venv/locked", "LOCKS": "locks", "LOG": "log/setup", "TRANSLATIONS": "ts"}
    for name, place in places.items():
        monkeypatch.setattr(environment, name, tmp_path / place)
    for folder in (".venv", "locks", "ts"):
        (tmp_path / folder).mkdir()
    for lock in ("run", "dev"):
        (tmp_path / "locks" / f"{lock}.txt").write_text(f"# {lock}\n", encoding="utf-8")
    # The Python that runs the tests stands in for the one in the environment.
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(environment, "_link_checkout", lambda: None)
    monkeypatch.setattr(environment, "_logged", pretend)
    return pretend


@posix_only
@pytest.mark.parametrize("root", [True, False])
def test_missing_system_packages_are_installed(machine: Machine, monkeypatch: pytest.MonkeyPatch, root: bool) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr(subprocess, "call", lambda *_command, **_named: 0)

    environment.ensure_system_packages([ABSENT, PRESENT])

    assert machine.commands[-1].endswith("install -y --no-install-recommends libabsent1")
    assert machine.commands[-1].startswith("env" if root else "sudo")


@posix_only
def test_nothing_missing_nothing_run(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    environment.ensure_system_packages([PRESENT])

    assert machine.commands == []
    assert capsys.readouterr() == ("", "")


@posix_only
def test_other_systems_are_told_the_names(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)

    with pytest.raises(Refusal, match="install their equivalents: libabsent1"):
        environment.ensure_system_packages([ABSENT])
    assert machine.commands == []


@posix_only
def test_without_rights_the_command_to_run_is_given(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None if name == "sudo" else name)
    monkeypatch.setattr("os.geteuid", lambda: 1000)

    with pytest.raises(Refusal, match="run this once as administrator: apt-get install libabsent1"):
        environment.ensure_system_packages([ABSENT])
    assert machine.commands == []


def test_environment_is_installed_once(machine: Machine) -> None:
    environment.ensure_environment("run")
    installed = [command for command in machine.commands if "--require-hashes" in command]
    environment.ensure_environment("run")

    assert len(installed) == 1
    assert installed == [command for command in machine.commands if "--require-hashes" in command]


def test_changed_lock_is_installed_again(machine: Machine) -> None:
    environment.ensure_environment("run")
    machine.commands.clear()
    (environment.LOCKS / "run.txt").write_text("# changed\n", encoding="utf-8")

    environment.ensure_environment("run")

    assert len(machine.commands) == 1


def test_environment_to_test_also_runs_but_not_the_other_way_round(machine: Machine) -> None:
    environment.ensure_environment("run")
    environment.ensure_environment("dev")
    machine.commands.clear()
    environment.ensure_environment("run")
    assert machine.commands == []

    environment.STAMP.unlink()
    environment.ensure_environment("run")
    machine.commands.clear()
    environment.ensure_environment("dev")
    assert len(machine.commands) == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("WARNING: Retrying (Retry(total=4…)) after connection broken", "out of reach"),
        ("ERROR: Could not find a version that satisfies alembic (from versions: none)", "out of reach"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "was refused"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for x==1 (from versions: 2)", "lacks a locked package"),
        ("Segmentation fault", "pip could not install"),
    ],
)
def test_failed_installation_says_why_and_is_tried_again(machine: Machine, said: str, sentence: str) -> None:
    machine.status, machine.says = 1, said
    with pytest.raises(Refusal, match=sentence):
        environment.ensure_environment("run")

    machine.status = 0
    environment.ensure_environment("run")
    assert environment.STAMP.exists()


def test_translations_are_compiled_when_older_than_their_source(machine: Machine) -> None:
    source = environment.TRANSLATIONS / "fr.ts"
    source.touch()
    environment.compile_translations()
    assert len(machine.commands) == 1
    assert source.with_suffix(".qm").exists(), "made beside, then put in its place"
    assert not source.with_suffix(".qm.new").exists()

    environment.compile_translations()
    assert len(machine.commands) == 1


def test_every_library_and_program_to_test_is_here() -> None:
    """The signs by which packages are recognised are right: on this machine, which runs the tests, all are there."""
    if sys.platform == "linux":
        assert [package.name for package in environment.TO_TEST if not package.present()] == []


def test_wrong_usage_and_help() -> None:
    dev = str(environment.ROOT / "packaging" / "dev.py")

    wrong = subprocess.run([sys.executable, dev, "dance"], capture_output=True, text=True, check=False)
    helped = subprocess.run([sys.executable, dev, "--help"], capture_output=True, text=True, check=False)

    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert helped.returncode == 0
    for command in ("run", "test", "translate", "lock", "screens", "bench"):
        assert f"\n  {command} " in helped.stdout
