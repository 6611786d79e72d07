"""Runs one command: reads the options, does what they ask, tells what went wrong in one sentence."""

import argparse
import errno
import logging
import sys
from collections.abc import Callable

from facilitator_app.bootstrap import launch, open_window, start_log, words_for
from facilitator_app.command import database, listing, papers, showing, taking_in
from facilitator_app.command.output import Output, complain
from facilitator_app.command.parser import parse
from facilitator_app.domain.problems import Problem
from facilitator_app.services.launch import Launch
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import Language, Words

Act = Callable[[argparse.Namespace, Launch, Output], None]

_ACTS: dict[str, Act] = {
    "contracts": listing.contracts,
    "show": showing.show,
    "deadlines": listing.deadlines,
    "document": papers.document,
    "example": database.example,
    "import": taking_in.import_,
    "backup": database.backup,
    "restore": database.restore,
    "check": database.check,
    "self-test": papers.self_test,
}


def run(arguments: list[str]) -> int:
    """Runs the command and returns its exit status. Exits with status 2 on wrong usage."""
    _speak_utf8()
    words = _words(arguments)
    options = parse(arguments, words)
    started = launch(database=options.database, data_dir=options.data_dir, language=options.language, demo=options.demo)
    if options.subcommand is None:
        return open_window(started)
    return _done(_ACTS[options.subcommand], options, started)


def _done(act: Act, options: argparse.Namespace, started: Launch) -> int:
    try:
        act(options, started, Output(options.json))
        # There is none where whoever started us closed it.
        if sys.stdout is not None:
            sys.stdout.flush()
    except Problem as problem:
        complain(sentence(problem, started.words))
    except BrokenPipeError:
        # Whoever read our output has seen enough; the interpreter must not complain when it closes it.
        sys.stdout = None
    except KeyboardInterrupt:
        complain(started.words.translate("Command", "Interrupted."))
    except Exception as error:
        # What happens to files is a Problem; without a name, it is what we print that can't be written.
        if isinstance(error, OSError) and error.filename is None:
            complain(_unwritten(error, started.words))
            sys.stdout = None
        else:
            start_log(started.log_file)
            logging.getLogger(__name__).exception("the command failed")
            told = started.words.translate("Command", "The program failed; the details are in {file}.")
            complain(told.format(file=started.log_file))
    else:
        return 0
    return 1


def _unwritten(error: OSError, words: Words) -> str:
    """The output that can't be written, without the system's own words: it speaks English where we speak French."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return words.translate("Command", "The output could not be written: the disk is full.")
    told = words.translate("Command", "The output could not be written (error {number} of the system).")
    return told.format(number=error.errno)


def _words(arguments: list[str]) -> Words:
    """The language of help and complaints, which must be known before the options are read."""
    asked: Language | None = None
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            chosen = value or (arguments[place + 1] if place + 1 < len(arguments) else "")
            asked = "en" if chosen == "en" else "fr" if chosen == "fr" else asked
    return words_for(asked) if asked else launch().words


def _speak_utf8() -> None:
    """Redirected, Windows would have us speak its code page, which lacks half of our signs."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="replace")
