"""What the project needs on this machine: system packages, a `.venv` in the checkout, compiled translations.

Standard library only: this runs before anything is installed. Each step looks first and does nothing when all is there.
"""

import ctypes
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
TRANSLATIONS = ROOT / "translations"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "locked"
LOG = ROOT / "build" / "setup.log"


class Refusal(Exception):
    """The machine does not give what is needed; the text is one sentence for the person at the keyboard."""


def say(line: str) -> None:
    """Tells progress on standard error, so that a command's own output stays clean."""
    print(line, file=sys.stderr, flush=True)


# --- system packages ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package and the sign that it is there (or that another system brings the same thing its own way)."""

    name: str
    present: Callable[[], bool]


def _library(soname: str) -> Callable[[], bool]:
    def present() -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return present


def _program(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


def _file(pattern: str) -> Callable[[], bool]:
    return lambda: any(Path("/usr/share").glob(pattern))


def _ensurepip() -> bool:
    # Debian keeps `venv` in the base package but takes out what it needs.
    done = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return done.returncode == 0


TO_RUN = (
    SystemPackage("python3-venv", lambda: platform.python_version() in _stamp() or _ensurepip()),
    SystemPackage("libgl1", _library("libGL.so.1")),
    SystemPackage("libegl1", _library("libEGL.so.1")),
    SystemPackage("libglib2.0-0", _library("libgthread-2.0.so.0")),
    SystemPackage("libdbus-1-3", _library("libdbus-1.so.3")),
    SystemPackage("libfontconfig1", _library("libfontconfig.so.1")),
    SystemPackage("libxkbcommon0", _library("libxkbcommon.so.0")),
    SystemPackage("libxkbcommon-x11-0", _library("libxkbcommon-x11.so.0")),
    SystemPackage("libxcb-cursor0", _library("libxcb-cursor.so.0")),
    SystemPackage("libxcb-icccm4", _library("libxcb-icccm.so.4")),
    SystemPackage("libxcb-keysyms1", _library("libxcb-keysyms.so.1")),
    SystemPackage("libxcb-shape0", _library("libxcb-shape.so.0")),
    SystemPackage("fonts-dejavu-core", _file("fonts/**/*.[to]tf")),
)
TO_TEST = (
    *TO_RUN,
    SystemPackage("poppler-utils", lambda: _program("pdfinfo")() and _program("pdftotext")()),
    SystemPackage("default-jdk-headless", _program("javac")),
    SystemPackage("libjaxb-java", _file("java/jaxb-runtime.jar")),
)


def ensure_system_packages(wanted: Iterable[SystemPackage]) -> None:
    """Installs the missing ones on Debian and its relatives; elsewhere names them. Windows needs none.

    Raises `Refusal` when something is missing and cannot be installed here.
    """
    if WINDOWS or sys.platform == "darwin":
        return
    missing = [package.name for package in wanted if not package.present()]
    if not missing:
        return
    names = " ".join(missing)
    if shutil.which("apt-get") is None:
        raise Refusal(f"This system lacks what these Debian packages bring; install their equivalents: {names}")
    as_root = _root_prefix(names)
    say(f"Installing system packages: {names}")
    settings = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    # Lists that could not all be refreshed may still do; the installation says.
    _logged([*as_root, *settings, "update"])
    if _logged([*as_root, *settings, "install", "-y", "--no-install-recommends", *missing]):
        raise Refusal(f"apt-get could not install: {names}; what it said is in {LOG}")


def _root_prefix(names: str) -> list[str]:
    if not WINDOWS and os.geteuid() == 0:
        return []
    by_hand = f"run this once as administrator: apt-get install {names}"
    if shutil.which("sudo") is None:
        raise Refusal(f"System packages are missing and there is no sudo here to install them; {by_hand}")
    sudo = ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    if subprocess.call([*sudo, "true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        raise Refusal(f"System packages are missing and sudo refuses to install them; {by_hand}")
    return sudo


# --- Python environment ---------------------------------------------------------------------------------------------


def ensure_environment(lock: str) -> None:
    """Makes `.venv` hold what `packaging/locks/<lock>.txt` says, checked by hash; `run` is part of `dev`.

    Raises `Refusal` when it cannot be made.
    """
    if _stamp() in (_fingerprint(name) for name in {lock, "dev"}):
        return
    if not _works(PYTHON):
        say("Making .venv")
        if _logged([sys.executable, "-m", "venv", "--clear", str(VENV)]):
            raise Refusal(f"The Python environment could not be made in {VENV}; details in {LOG}")
    file = LOCKS / f"{lock}.txt"
    if not file.exists():
        raise Refusal(f"{file} is missing: the checkout is not whole")
    say(f"Installing the locked Python packages ({lock})")
    pip = [str(PYTHON), "-m", "pip", "--no-input", "--disable-pip-version-check", "install", "--progress-bar", "off"]
    if _logged([*pip, "--only-binary", ":all:", "--require-hashes", "-r", str(file)]):
        raise Refusal(_why_pip_failed())
    _link_checkout()
    STAMP.write_text(_fingerprint(lock), encoding="utf-8")


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    version = "import sys, pip; print('.'.join(map(str, sys.version_info[:3])))"
    done = subprocess.run([python, "-c", version], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == platform.python_version()


def _stamp() -> str:
    return STAMP.read_text(encoding="utf-8") if STAMP.exists() and PYTHON.exists() else ""


def _fingerprint(lock: str) -> str:
    file = LOCKS / f"{lock}.txt"
    # Line ends differ between checkouts on Windows and elsewhere; the lock is the same.
    body = file.read_bytes().replace(b"\r\n", b"\n") if file.exists() else b""
    return f"{lock} {platform.python_version()} {ROOT} {hashlib.sha256(body).hexdigest()}\n"


def _link_checkout() -> None:
    # As an editable installation would, without building anything: `python -m facilitator_app` works from any folder.
    where = subprocess.run(
        [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    # Python reads it in the encoding of the system, which on Windows is not UTF-8.
    Path(where.stdout.strip(), "facilitator_app_checkout.pth").write_text(f"{ROOT}\n", encoding="locale")


def _why_pip_failed() -> str:
    said = LOG.read_text(encoding="utf-8", errors="replace")
    reasons = (
        ("DO NOT MATCH THE HASHES", "A downloaded package is not the one that was locked, and was refused"),
        ("No space left", "The disk is full: the Python packages need about 700 MB"),
        ("Retrying|Connection|versions: none", "The package index is out of reach: check network and pip settings"),
        ("No matching distribution", "The package index lacks a locked package for this Python and system"),
    )
    for sign, reason in reasons:
        if re.search(sign, said):
            return f"{reason}; details in {LOG}"
    return f"pip could not install the locked packages; details in {LOG}"


# --- translations ---------------------------------------------------------------------------------------------------


def qt_tool(name: str) -> Path:
    """The path of one of Qt's tools (`lupdate`, `lrelease`), which PySide6-Essentials brings."""
    asked = subprocess.run(
        [PYTHON, "-c", "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"],
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(asked.stdout.strip(), name + (".exe" if WINDOWS else ""))


def compile_translations() -> None:
    """Makes each `translations/*.qm` that is missing or older than its `.ts`.

    Raises `Refusal` when a source is unreadable.
    """
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        say(f"Compiling {source.name}")
        # Beside it, then in its place: a running window has the old one mapped, and must not see it half-written.
        fresh = compiled.with_suffix(".qm.new")
        if _logged([str(qt_tool("lrelease")), "-silent", str(source), "-qm", str(fresh)]):
            raise Refusal(f"{source} could not be compiled; details in {LOG}")
        fresh.replace(compiled)


# --------------------------------------------------------------------------------------------------------------------


def prepare(lock: str, packages: Sequence[SystemPackage]) -> None:
    """All of the above, in order. Raises `Refusal` with one sentence when the machine does not allow it."""
    ensure_system_packages(packages)
    ensure_environment(lock)
    compile_translations()
    compile_modules()


def compile_modules() -> None:
    """Compiles the program's modules that changed, so that the first start is as quick as the next."""
    _logged([str(PYTHON), "-m", "compileall", "-q", str(ROOT / "facilitator_app")])


def _logged(command: Sequence[str]) -> int:
    """Runs a command with its output in the log only; returns its exit status, 127 when it does not exist."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("w", encoding="utf-8") as log:
        print("$", *command, file=log, flush=True)
        try:
            return subprocess.call(command, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        except FileNotFoundError as missing:
            print(missing, file=log)
            return 127
