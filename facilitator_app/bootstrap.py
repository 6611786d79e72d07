"""Wires everything, once: data folder, language, log, database; the only module that knows every layer."""

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app import paths
from facilitator_app.services.launch import Launch, OpenDesk, Progress
from facilitator_app.words.words import Language, Words, untranslated

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from facilitator_app.services.desk import Desk

LOG_BYTES = 1_000_000
LOG_FILES = 3
_APPLICATION = "plans-de-progres"
_LANGUAGES: tuple[Language, ...] = ("fr", "en")


def launch(
    *,
    database: Path | None = None,
    data_dir: Path | None = None,
    language: Language | None = None,
    demo: bool = False,
) -> Launch:
    """Settles where the data are and in which language, from what was asked for, the settings and the system.

    Data folder: the machine's policy, else `data_dir`, else FACILITATOR_DATA_DIR, else the user's local folder.
    Language: `language`, else the one chosen in the window, else the policy's, else the system's. Nothing is opened
    or written yet.
    """
    policy = _read_ini(policy_file())
    decreed = policy.get(("policy", "data_dir"), "")
    folder = paths.data_dir(Path(decreed) if decreed else data_dir)
    settings_file = paths.settings_file(folder)
    chosen = (
        language
        or _chosen_language(settings_file)
        or _language(policy.get(("policy", "language"), ""))
        or system_language()
    )
    words = words_for(chosen)
    file = _database(folder, database, demo)
    log_file = paths.logs_dir(folder) / f"{_APPLICATION}.log"
    return Launch(
        database=file,
        data_dir=folder,
        settings_file=settings_file,
        log_file=log_file,
        language=chosen,
        words=words,
        words_for=words_for,
        catalogue=catalogue(chosen),
        demo=demo,
        open_desk=_opener(file, folder, words, demo),
        start_log=partial(start_log, log_file),
    )


def policy_file() -> Path:
    """The file where the machine's administrator settles `data_dir` and `language`, in a section [policy]."""
    # Imported here, as in paths: not every command needs it.
    from platformdirs import site_config_path

    return site_config_path(_APPLICATION, appauthor=False) / "policy.ini"


def system_language() -> Language:
    """English where the system speaks English, French everywhere else."""
    from PySide6.QtCore import QLocale

    spoken = QLocale.system().uiLanguages()
    return "en" if spoken and spoken[0].startswith("en") else "fr"


def catalogue(language: Language) -> Path | None:
    """The compiled translation into a language; None where there is none, as in English."""
    compiled = paths.translations_dir() / f"{language}.qm"
    return compiled if compiled.is_file() else None


def words_for(language: Language) -> Words:
    """Texts, dates and numbers in a language, from the same catalogue as the screens."""
    compiled = catalogue(language)
    return Words(language=language, translate=untranslated if compiled is None else _Catalogue(compiled))


class _Catalogue:
    """A compiled translation, read without a window when the first text is asked for."""

    def __init__(self, compiled: Path) -> None:
        self._compiled = compiled
        self._translator: QTranslator | None = None

    def __call__(self, context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str:
        if self._translator is None:
            # Imported here: a command that says nothing, or says it in English, does without Qt.
            from PySide6.QtCore import QTranslator

            translator = QTranslator()
            translator.load(str(self._compiled))
            self._translator = translator
        found = self._translator.translate(context, text, disambiguation or None, n)
        if not found:
            return untranslated(context, text, disambiguation, n)
        return found.replace("%n", str(n)) if n >= 0 else found


def start_log(file: Path) -> None:
    """Keeps a log in a file that is turned over when it grows; without the right to write there, none."""
    # Imported here: the window calls this after it has painted.
    import logging
    from logging.handlers import RotatingFileHandler

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def open_window(started: Launch) -> int:
    """Shows the window, and returns its exit status when it is closed."""
    # What is loaded for the first window stays: looking through it for garbage would cost a twentieth of the start.
    # The session takes the collecting over after the first paint.
    gc.disable()
    from facilitator_app.ui.application import run

    return run(started)


def _database(folder: Path, asked: Path | None, demo: bool) -> Path:
    if demo:
        return paths.demo_database_path(folder)
    return paths.database_path(folder) if asked is None else asked.expanduser().absolute()


def _opener(file: Path, folder: Path, words: Words, demo: bool) -> OpenDesk:
    def open_it(progress: Progress | None) -> "Desk":
        from facilitator_app.services.desk import create_desk, open_desk

        if not file.exists():
            if demo:
                from facilitator_app.services.example import make_example

                make_example(file, words=words)
            else:
                return create_desk(file, data_dir=folder, words=words)
        return open_desk(file, data_dir=folder, words=words, progress=progress)

    return open_it


def _read_ini(file: Path) -> dict[tuple[str, str], str]:
    """The values of an INI file by section and name; none when it is absent or spoilt."""
    # configparser takes longer to load than this takes to read.
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        return {}
    values, section = {}, ""
    for line in map(str.strip, text.splitlines()):
        name, equals, value = line.partition("=")
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif equals and not line.startswith((";", "#")):
            values[section, name.strip()] = value.strip().strip('"')
    return values


def _chosen_language(settings_file: Path) -> Language | None:
    """The language chosen in the window; earlier versions kept it in another section."""
    settings = _read_ini(settings_file)
    return _language(settings.get(("program", "language"), "") or settings.get(("%General", "language"), ""))


def _language(text: str) -> Language | None:
    return next((language for language in _LANGUAGES if language == text), None)
