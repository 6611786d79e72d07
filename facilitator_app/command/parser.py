"""The options and subcommands, in the person's language."""

import argparse
import datetime as dt
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator_app import __version__
from facilitator_app.domain.organisation import compact_siret, siret_problem
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Words

# Spelled out: the command says what it can do before anything of documents is loaded; a test holds them together.
PAPERS = ("feasibility", "clause", "letter", "project-sheets", "plan", "actions", "minutes", "final-report", "lessons")
LETTERS = ("convening", "buyer", "holder", "breach")
_OPTIONS_OF = {
    "year": ("plan", "actions", "letter"),
    "meeting": ("minutes",),
    "letter": ("letter",),
    "party": ("actions",),
}
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")

# What argparse itself says, with fields in braces; it looks these up through gettext, for which we have no catalogue.
_OWN_TEXTS = (
    QT_TRANSLATE_NOOP("Argparse", "usage: "),
    QT_TRANSLATE_NOOP("Argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("Argparse", "options"),
    QT_TRANSLATE_NOOP("Argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("Argparse", "{prog}: error: {message}\n"),
    QT_TRANSLATE_NOOP("Argparse", "argument {argument_name}: {message}"),
    QT_TRANSLATE_NOOP("Argparse", "the following arguments are required: {}"),
    QT_TRANSLATE_NOOP("Argparse", "unrecognized arguments: {}"),
    QT_TRANSLATE_NOOP("Argparse", "not allowed with argument {}"),
    QT_TRANSLATE_NOOP("Argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("Argparse", "ignored explicit argument {:r}"),
    QT_TRANSLATE_NOOP("Argparse", "ambiguous option: {option} could match {matches}"),
    QT_TRANSLATE_NOOP("Argparse", "invalid choice: {value:r} (choose from {choices})"),
    QT_TRANSLATE_NOOP("Argparse", "invalid {type} value: {value:r}"),
)


_PERCENT = re.compile(r"%(?:\((\w+)\))?([sr])")
_BRACES = re.compile(r"\{(\w*)(:r)?\}")


def _in_braces(field: re.Match[str]) -> str:
    return "{" + (field[1] or "") + (":r" if field[2] == "r" else "") + "}"


def _in_percents(field: re.Match[str]) -> str:
    return "%" + (f"({field[1]})" if field[1] else "") + ("r" if field[2] else "s")


@contextmanager
def speaking(words: Words) -> Iterator[None]:
    """Has argparse take its sentences from our catalogue inside the block."""

    def one(text: str | None) -> str | None:
        if not text:
            return text
        marked = "Argparse", _PERCENT.sub(_in_braces, text)
        return _BRACES.sub(_in_percents, words.translate(*marked))

    def counted(singular: str, plural: str, n: int) -> str | None:
        return one(singular if n == 1 else plural)

    names = {"_": one, "ngettext": counted}
    before = {name: getattr(argparse, name) for name in names}
    try:
        for name, function in names.items():
            setattr(argparse, name, function)
        yield
    finally:
        for name, function in before.items():
            setattr(argparse, name, function)


def parse(arguments: list[str], words: Words) -> argparse.Namespace:
    """The options asked for; `subcommand` is None for the window. Exits with status 2 on wrong usage."""
    with speaking(words):
        parser = _parser(words)
        options = parser.parse_args(arguments)
        if options.subcommand == "import" and (options.file is None) == (options.template is None):
            parser.error(words.translate("Command", "import needs either a file to read or --template"))
        if options.subcommand == "document":
            for option, kinds in _OPTIONS_OF.items():
                if getattr(options, option) is not None and options.kind not in kinds:
                    told = words.translate("Command", "--{option} goes with {kinds} only")
                    parser.error(told.format(option=option, kinds=", ".join(kinds)))
        if options.subcommand == "deadlines" and (options.from_day or dt.date.min) > (options.until_day or dt.date.max):
            parser.error(words.translate("Command", "--from comes after --until"))
        return options


def _parser(words: Words) -> argparse.ArgumentParser:
    translate = words.translate
    parser = argparse.ArgumentParser(
        prog="facilitator-app",
        description=translate("Command", "Progress plans of public contracts. Without a subcommand, the window opens."),
        parents=[_common(words)],
        allow_abbrev=False,
    )
    told = translate("Command", "print the version and stop")
    parser.add_argument("--version", action="version", version=f"facilitator-app {__version__}", help=told)
    parser.add_argument(
        "--demo", action="store_true", help=translate("Command", "open the window on the example contracts")
    )
    parser.set_defaults(database=None, data_dir=None, language=None, json=False)
    subcommands = parser.add_subparsers(
        dest="subcommand", metavar=translate("Command", "SUBCOMMAND"), title=translate("Command", "subcommands")
    )
    _add_reading(_Adding(subcommands, words), words)
    _add_writing(_Adding(subcommands, words), words)
    return parser


class _Adding:
    """Adds subcommands, each with its one line of help and the options that all have."""

    def __init__(self, subcommands: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
        self._subcommands = subcommands
        self._words = words

    def __call__(self, name: str, told: str) -> argparse.ArgumentParser:
        parser = self._subcommands.add_parser(
            name, help=told, description=told, parents=[_common(self._words)], allow_abbrev=False
        )
        shown = self._words.translate("Command", "print one JSON value and nothing else")
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=shown)
        return parser


def _common(words: Words) -> argparse.ArgumentParser:
    """The options for all, before the subcommand or after it."""
    translate = words.translate
    file, folder = translate("Command", "FILE"), translate("Command", "FOLDER")
    parser = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument(
        "--database", type=Path, metavar=file, help=translate("Command", "the database (default: the user\u2019s own)")
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar=folder,
        help=translate("Command", "the folder of database, settings, logs and backups"),
    )
    parser.add_argument(
        "--language", choices=("fr", "en"), help=translate("Command", "the language of texts and documents")
    )
    return parser


def _add_reading(add: _Adding, words: Words) -> None:
    translate = words.translate
    file, reference = translate("Command", "FILE"), translate("Command", "REFERENCE")
    day = _date_type(words)

    contracts = add("contracts", translate("Command", "list the contracts"))
    told = translate("Command", "only those with this text")
    contracts.add_argument("--search", default="", metavar=translate("Command", "TEXT"), help=told)

    show = add("show", translate("Command", "tell everything known of one contract"))
    show.add_argument("reference", type=_reference_type(words), metavar=reference)

    deadlines = add("deadlines", translate("Command", "list the deadlines of all contracts"))
    for option, told in (
        ("--from", translate("Command", "from this day on (YYYY-MM-DD)")),
        ("--until", translate("Command", "up to this day (YYYY-MM-DD)")),
    ):
        deadlines.add_argument(
            option, dest=option[2:] + "_day", type=day, metavar=translate("Command", "DATE"), help=told
        )

    told = translate("Command", "write those to be met into a calendar file (.ics), moved and cancelled ones too")
    deadlines.add_argument("--ics", type=_path_type(words, ".ics"), metavar=file, help=told)

    document = add("document", translate("Command", "write one document as PDF, the clause also as DOCX"))
    number = _number_type(words)
    document.add_argument("kind", choices=PAPERS, metavar=translate("Command", "KIND"), help=", ".join(PAPERS))
    document.add_argument("reference", type=_reference_type(words), metavar=reference)
    document.add_argument(
        "--year", type=number, metavar="N", help=translate("Command", "the contract year of the plan")
    )
    document.add_argument(
        "--meeting",
        type=number,
        metavar="N",
        help=translate("Command", "the contract\u2019s meeting, 1 being the first"),
    )
    told = translate(
        "Command",
        "which letter: the convening of the kick-off, a party\u2019s letter on the plan, or the invitation to submit "
        "remarks on the last breach not decided yet",
    )
    document.add_argument("--letter", choices=LETTERS, help=told)
    told = translate("Command", "whose actions")
    document.add_argument("--party", choices=("holder", "buyer", "shared"), help=told)
    document.add_argument("--output", type=_path_type(words, ".pdf", ".docx"), required=True, metavar=file)

    add("check", translate("Command", "verify the whole database"))
    add("self-test", translate("Command", "open and close every screen and write one document"))


def _add_writing(add: _Adding, words: Words) -> None:
    translate = words.translate
    file = translate("Command", "FILE")

    example = add("example", translate("Command", "create a new database with the example contracts"))
    example.add_argument("file", type=Path, metavar=file)

    taken = add("import", translate("Command", "take in a contract list (CSV or XLSX)"))
    taken.add_argument("file", type=Path, nargs="?", metavar=file)
    told = translate("Command", "write an empty list to fill in")
    taken.add_argument("--template", type=Path, metavar=file, help=told)
    told = translate("Command", "only the contracts of this buyer")
    taken.add_argument("--buyer", type=_siret_type(words), metavar="SIRET", help=told)
    told = translate("Command", "say what would change, change nothing")
    taken.add_argument("--dry-run", action="store_true", help=told)

    backup = add("backup", translate("Command", "write a verified copy of the database"))
    backup.add_argument("file", type=Path, metavar=file)
    restore = add("restore", translate("Command", "put a backup back, keeping the present database aside"))
    restore.add_argument("file", type=Path, metavar=file)


def _date_type(words: Words) -> Callable[[str], dt.date]:
    def date(text: str) -> dt.date:
        try:
            if not _ISO_DAY.fullmatch(text):
                raise ValueError(text)
            return dt.date.fromisoformat(text)
        except ValueError:
            told = words.translate("Command", "{text} is no date of the form YYYY-MM-DD").format(text=text)
            raise argparse.ArgumentTypeError(told) from None

    return date


def _number_type(words: Words) -> Callable[[str], int]:
    def number(text: str) -> int:
        try:
            return int(text)
        except ValueError:
            told = words.translate("Command", "“{text}” is no whole number").format(text=text)
            raise argparse.ArgumentTypeError(told) from None

    return number


def _siret_type(words: Words) -> Callable[[str], str]:
    def siret(text: str) -> str:
        fault = siret_problem(text) if compact_siret(text) else "length"
        if fault is not None:
            problem = Problem(ProblemKind.INVALID, problem=f"siret_{fault}")
            raise argparse.ArgumentTypeError(sentence(problem, words))
        return compact_siret(text)

    return siret


def _path_type(words: Words, *endings: str) -> Callable[[str], Path]:
    def path(text: str) -> Path:
        # A name that is nothing but its ending would be written where nobody sees it.
        if Path(text).suffix.lower() not in endings:
            told = words.translate("Command", "“{file}” is no name of a file in {endings}")
            raise argparse.ArgumentTypeError(told.format(file=text, endings=" / ".join(endings)))
        return Path(text)

    return path


def _reference_type(words: Words) -> Callable[[str], str]:
    def reference(text: str) -> str:
        if not text.strip():
            raise argparse.ArgumentTypeError(words.translate("Command", "the reference of a contract is needed"))
        return text

    return reference
