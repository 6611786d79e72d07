"""The commands of the project, from a bare checkout on: `python3 packaging/dev.py run` and `… test`.

Everything needed is set up on the way, once: see environment.py. Standard library only.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

if sys.version_info < (3, 11):  # noqa: UP036 - whatever Python is on the machine may run this file
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]} ({sys.executable}).")

import catalogue
import environment
from environment import LOCKS, PYTHON, ROOT, TO_RUN, TO_TEST, Refusal, say


def run(arguments: Sequence[str]) -> int:
    """Starts the program."""
    environment.prepare("run", TO_RUN)
    return _hand_over("-m", "facilitator_app", *arguments)


def screens(arguments: Sequence[str]) -> int:
    """Makes pictures of every screen and page under build/screens/."""
    environment.prepare("dev", TO_TEST)
    return _hand_over(str(ROOT / "packaging" / "screens.py"), *arguments)


def bench(arguments: Sequence[str]) -> int:
    """Measures, and prints each figure beside its baseline and its goal."""
    environment.prepare("dev", TO_TEST)
    return _hand_over(str(ROOT / "tests" / "benchmarks"), *arguments)


def translate(_arguments: Sequence[str]) -> int:
    """Brings translations/fr.ts in step with the source, says what it lacks, and compiles it."""
    environment.prepare("run", TO_RUN)
    catalogue.update()
    environment.compile_translations()
    return _gate_translations()


def lock(_arguments: Sequence[str]) -> int:
    """Renews packaging/locks/ from pyproject.toml, for every system and Python that the project supports."""
    environment.prepare("dev", TO_RUN)
    LOCKS.mkdir(exist_ok=True)
    compile_lock = [
        *(str(PYTHON), "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
        *("--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--upgrade"),
        "pyproject.toml",
    ]
    # The second is held to the first: what is tested is what runs.
    for name, held in (("run", []), ("dev", ["--extra", "dev", "--extra", "sign", "-c", "packaging/locks/run.txt"])):
        say(f"Locking {name}")
        if subprocess.call([*compile_lock, *held, "-o", f"packaging/locks/{name}.txt"], cwd=ROOT):
            raise Refusal("The locks could not be renewed: see above.")
    return 0


def test(_arguments: Sequence[str]) -> int:
    """Runs every gate, then the tests; all of them even when one fails."""
    environment.prepare("dev", TO_TEST)
    failed = [name for name, gate in GATES.items() if not _passes(name, gate)]
    if failed:
        print(f"\nFailed before the tests: {', '.join(failed)}", flush=True)
    # Last, and nothing after it when all is well: its closing line is the one that a reader of the log looks for.
    if not _passes("tests", _tests, quiet=True):
        failed.append("tests")
    if failed:
        print(f"\nFailed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def _passes(name: str, gate: Callable[[], int], *, quiet: bool = False) -> bool:
    print(f"\n== {name}", flush=True)
    began = time.monotonic()
    try:
        status = gate()
    except Refusal as refusal:
        print(refusal, flush=True)
        status = 1
    if not quiet:
        print(f"== {name}: {'FAILED' if status else 'passed'} in {time.monotonic() - began:.1f} s", flush=True)
    return status == 0


def _tool(*command: str) -> Callable[[], int]:
    return lambda: subprocess.call([PYTHON, *command], cwd=ROOT, env=_offscreen())


def _gate_translations() -> int:
    found = catalogue.problems()
    print(*found, sep="\n", end="\n" if found else "", flush=True)
    print(f"{len(found)} problem(s) in {catalogue.FRENCH.name}", flush=True)
    return 1 if found else 0


def _verapdf() -> int:
    return subprocess.call([PYTHON, ROOT / "packaging" / "verapdf.py", "setup"], cwd=ROOT)


def _tests() -> int:
    workers = str(max(2, min(os.cpu_count() or 2, 8)))
    pytest = [str(PYTHON), "-m", "pytest", "-q", "-n", workers, "--dist", "loadfile"]
    return subprocess.call(pytest, cwd=ROOT, env=_offscreen())


def _offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


GATES: dict[str, Callable[[], int]] = {
    "ruff": _tool("-m", "ruff", "check", "."),
    "mypy": _tool("-m", "mypy"),
    "imports": _tool("-c", "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"),
    "translations": _gate_translations,
    "veraPDF": _verapdf,
}


def _hand_over(*arguments: str) -> int:
    """Puts the environment's Python in our place, so that signals and the exit status are its own."""
    command = [str(PYTHON), *arguments]
    if environment.WINDOWS:
        return subprocess.call(command)
    os.execv(command[0], command)


COMMANDS = (run, test, translate, lock, screens, bench)


def main() -> int:
    """Returns the exit status: 0 done, 1 refused or failed with one sentence, 2 wrong usage."""
    commands = {command.__name__: command for command in COMMANDS}
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Everything a developer of this project does.",
        epilog="\n".join(f"  {name:<10} {command.__doc__}" for name, command in commands.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=commands, metavar="COMMAND", help="one of those below")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="-- ARGS", help="handed on as they are")
    chosen = parser.parse_args()
    arguments = chosen.arguments[1:] if chosen.arguments[:1] == ["--"] else chosen.arguments
    try:
        return commands[chosen.command](arguments)
    except Refusal as refusal:
        say(str(refusal))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
