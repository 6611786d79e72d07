"""What is shipped is whole: the locks hold all that is asked for, the wheel all that the program needs."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def locked(name: str) -> dict[str, str]:
    """The packages of a lock with their versions; each must come with a hash."""
    text = (ROOT / "packaging" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    hashes = r"(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+"
    entries = re.findall(rf"^([\w.-]+)==(\S+)[^\n]*\\\n{hashes}", text, re.MULTILINE)
    assert len(entries) == len(re.findall(r"^[^\s#]", text, re.MULTILINE))
    return {canonicalize_name(package): version for package, version in entries}


@pytest.mark.parametrize(
    ("lock", "asked"),
    [("run", PROJECT["dependencies"]), ("dev", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"])],
)
def test_lock_holds_what_is_asked_for(lock: str, asked: list[str]) -> None:
    versions = locked(lock)
    for requirement in map(Requirement, asked):
        version = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} but {version} is locked: run dev.py lock"


def test_what_is_tested_is_what_runs() -> None:
    assert locked("run").items() <= locked("dev").items()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("facilitator_app-*.whl"))


def test_wheel_holds_package_resources_french_and_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    bundled = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    modules = set((ROOT / "facilitator_app").rglob("*.py"))

    expected = {f"facilitator_app/{path.relative_to(ROOT).as_posix()}" for path in bundled}
    expected |= {path.relative_to(ROOT).as_posix() for path in modules}
    assert expected | {f"facilitator_app/translations/{language}.qm" for language in ("en", "fr")} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)


def test_wheel_brings_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        entry_points = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        assert "facilitator-app = facilitator_app.__main__:main" in archive.read(entry_points).decode()


def test_unpacked_wheel_passes_its_self_test(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    code = (
        "import sys; site = sys.argv.pop(1); sys.path.insert(0, site); import facilitator_app.__main__ as program\n"
        "assert program.__file__.startswith(site), program.__file__\n"
        "sys.exit(program.main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "site"), "self-test"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
