"""Nothing of the machine a file was written on, and nobody's address, is in the repository."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MACHINE = re.compile(
    r"(?<![\w.~}-])/(?:work|root|home/\w+|opt|Users|mnt|tmp/\w+)\b"
    r"|[A-Za-z]:\\\\?Users"
    r"|file://+[a-z]"
    r"|--(?:extra-)?index-url|--find-links|--trusted-host"
    r"|pkg\.dev|jfrog|nexus|devpi"
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Other people's licences name their authors; that is theirs to say.
LICENCES = re.compile(r"OFL|LICEN[CS]E", re.IGNORECASE)


def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [path for name in done.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def text_of(path: Path) -> str:
    body = path.read_bytes()
    return "" if b"\0" in body else body.decode("utf-8")


def test_no_file_names_the_machine_it_was_written_on() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in tracked()
        if path != Path(__file__)
        for hit in MACHINE.finditer(text_of(path))
    ]
    assert found == []


def test_addresses_are_fictional() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in tracked()
        if not LICENCES.search(path.name)
        for hit in ADDRESS.finditer(text_of(path))
        if not hit.group().endswith(".example")
    ]
    assert found == []


@pytest.mark.parametrize(
    "trace", ["open('/work/x')", "/root/.cache", "/home/someone", r"C:\Users\x", "--index-url x", "file:///opt"]
)
def test_traces_are_seen(trace: str) -> None:
    assert MACHINE.search(trace)


@pytest.mark.parametrize("innocent", ["/usr/share/fonts", "a/work/b", "~/.local/share", "https://www.w3.org/1999"])
def test_innocents_are_left(innocent: str) -> None:
    assert not MACHINE.search(innocent)
