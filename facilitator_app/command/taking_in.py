"""`import`: a contract list taken in, or looked at first; and its template."""

import argparse
import datetime as dt
import tempfile
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from facilitator_app.command.desks import reading, writing
from facilitator_app.command.output import Output
from facilitator_app.domain.rejection import Rejection
from facilitator_app.services.desk import create_desk
from facilitator_app.services.exchange import ImportLine, ImportPreview, write_template
from facilitator_app.services.launch import Launch
from facilitator_app.words.rejections import reason_sentence
from facilitator_app.words.words import Words


def import_(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`import FILE` and `import --template FILE`."""
    if options.template is not None:
        write_template(options.template)
        output.value({"template": str(options.template)})
        output.line(started.words.translate("Command", "Written: {file}").format(file=options.template))
        return
    preview = _look(options, started) if options.dry_run else _take(options, started)
    output.value(_json(preview, started.words, dry_run=options.dry_run))
    _tell(preview, output, started.words, dry_run=options.dry_run)


def _take(options: argparse.Namespace, started: Launch) -> ImportPreview:
    # A file that can't be read must not leave a new, empty database behind.
    if not started.database.exists():
        _look(options, started)
    with writing(started) as desk:
        preview = desk.exchange.read_contracts(options.file, options.buyer or "")
        desk.exchange.apply(preview)
    return preview


def _look(options: argparse.Namespace, started: Launch) -> ImportPreview:
    if started.database.exists():
        with reading(started) as desk:
            return desk.exchange.read_contracts(options.file, options.buyer or "")
    with tempfile.TemporaryDirectory(prefix="facilitator-app-") as folder:
        desk = create_desk(Path(folder) / "empty.db", data_dir=Path(folder), words=started.words)
        try:
            return desk.exchange.read_contracts(options.file, options.buyer or "")
        finally:
            desk.close()


def _json(preview: ImportPreview, words: Words, *, dry_run: bool) -> dict[str, Any]:
    return {
        "added": len(preview.added),
        "updated": len(preview.updated),
        "unchanged": len(preview.unchanged),
        "rejected": [_rejection(rejection, words) for rejection in preview.rejected],
        "updates": [_update(line) for line in preview.updated],
        "skipped": preview.skipped,
        "ignored_columns": list(preview.ignored_columns),
        "dry_run": dry_run,
    }


def _rejection(rejection: Rejection, words: Words) -> dict[str, Any]:
    return {
        "position": rejection.position,
        "id": rejection.id or None,
        "reasons": [reason_sentence(reason, words) for reason in rejection.reasons],
        "codes": [reason.fault.value for reason in rejection.reasons],
    }


def _update(line: ImportLine) -> dict[str, Any]:
    fields = {d.field.value: {"before": _plain(d.before), "after": _plain(d.after)} for d in line.differences}
    return {"position": line.position, "reference": line.after.reference, "fields": fields}


def _plain(value: Any) -> Any:
    match value:
        case dt.date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case StrEnum():
            return value.value
        case tuple():
            return list(value)
        case _:
            return value


def _tell(preview: ImportPreview, output: Output, words: Words, *, dry_run: bool) -> None:
    translate = words.translate
    if dry_run:
        output.line(translate("Command", "Dry run: nothing has been changed."))
    for text, count in (
        (translate("Command", "added"), len(preview.added)),
        (translate("Command", "updated"), len(preview.updated)),
        (translate("Command", "unchanged"), len(preview.unchanged)),
        (translate("Command", "rejected"), len(preview.rejected)),
        (translate("Command", "of other buyers"), preview.skipped),
    ):
        output.line(words.colon(text, str(count)))
    if preview.ignored_columns:
        output.line(words.colon(translate("Command", "unknown columns, ignored"), ", ".join(preview.ignored_columns)))
    for line in preview.updated:
        changed = ", ".join(d.field.value for d in line.differences)
        row = translate("Command", "Row {position}, {reference}: {what}")
        output.line(row.format(position=line.position, reference=line.after.reference, what=changed))
    for rejection in preview.rejected:
        row = translate("Command", "Row {position}, {reference}: {what}")
        reasons = " ".join(reason_sentence(reason, words) for reason in rejection.reasons)
        output.line(row.format(position=rejection.position, reference=rejection.id or "?", what=reasons))
