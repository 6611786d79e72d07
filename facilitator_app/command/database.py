"""`example`, `backup`, `restore`, `check`: what is done to a database as a whole."""

import argparse

from facilitator_app.command.desks import reading
from facilitator_app.command.output import Output
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.example import make_example
from facilitator_app.services.launch import Launch
from facilitator_app.services.safekeeping import restore as put_back


def example(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`example FILE`: a new database with the example contracts."""
    count = make_example(options.file, words=started.words)
    output.value({"database": str(options.file), "contracts": count})
    told = started.words.translate("Command", "%n contract(s) written to {file}", "", count)
    output.line(told.format(file=options.file))


def backup(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`backup FILE`: a verified copy, also while a window is open."""
    # Made on the way, the folder of a share that is not there would be one of this machine, and the backup on its disk.
    if not options.file.absolute().parent.is_dir():
        raise Problem(ProblemKind.NO_SUCH_FILE, what="folder", path=str(options.file.parent))
    with reading(started) as desk:
        desk.safekeeping.backup(options.file)
    output.value({"backup": str(options.file), "size": options.file.stat().st_size})
    output.line(started.words.translate("Command", "Backed up to {file}").format(file=options.file))


def restore(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`restore FILE`: the backup in the place of the database, which no window may have open."""
    kept = put_back(options.file, started.database, started.data_dir)
    output.value({"restored": str(options.file), "kept": str(kept) if kept else None})
    output.line(started.words.translate("Command", "Restored from {file}").format(file=options.file))
    if kept is not None:
        told = started.words.translate("Command", "The database as it was before is kept as {file}")
        output.line(told.format(file=kept))


def check(_options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`check`: the whole database read through."""
    with reading(started) as desk:
        desk.safekeeping.check()
    output.value({"database": str(started.database), "sound": True})
    output.line(started.words.translate("Command", "The database is sound: {file}").format(file=started.database))
