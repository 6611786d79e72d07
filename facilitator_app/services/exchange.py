"""Contract lists in and out: a preview with its differences first, then one act that can be undone whole."""

from pathlib import Path

from facilitator_app.domain.organisation import compact_siret
from facilitator_app.services.acts import Acts
from facilitator_app.services.contracts import move_plans
from facilitator_app.services.import_preview import (
    Difference,
    ImportedField,
    ImportLine,
    ImportPreview,
    Progress,
    preview_of,
)
from facilitator_app.store.store import Store
from facilitator_app.words.rejections import reason_sentence
from facilitator_app.words.words import Words

__all__ = ["Difference", "Exchange", "ImportLine", "ImportPreview", "ImportedField", "write_template"]


class Exchange:
    """Contract lists of one database."""

    def __init__(self, store: Store, acts: Acts, words: Words) -> None:
        self._store = store
        self._acts = acts
        self._words = words

    def template(self, path: Path, *, overwrite: bool = False) -> None:
        """Writes an empty contract list to fill in, CSV or XLSX. Raises Problem: UNKNOWN_FORMAT, FILE_EXISTS…"""
        write_template(path, overwrite=overwrite)

    def read_contracts(self, path: Path, buyer_siret: str = "", progress: Progress | None = None) -> ImportPreview:
        """Reads a CSV or XLSX contract list and tells what importing it would do; changes nothing.

        With `buyer_siret`, the rows of that buyer only. A contract's key is buyer and reference; only what the file
        fills in is compared. Raises Problem: NO_SUCH_FILE, UNKNOWN_FORMAT, DECP_FILE, MISSING_COLUMNS, NO_ROWS…
        """
        # Imported here: reading spreadsheets is no part of starting.
        from facilitator_app.exchange.contract_list import read_contract_list

        found = read_contract_list(path)
        return preview_of(path, found, compact_siret(buyer_siret), self._store, progress or _silent)

    def apply(self, preview: ImportPreview, progress: Progress | None = None) -> None:
        """Does what a preview tells, as one act that can be undone whole. Plans that run follow the dates.

        Raises Problem CONFLICT when something it updates was changed since, DISK_FULL…; nothing is imported then.
        """
        tell = progress or _silent
        changes = [*preview.added, *preview.updated]
        label = self._words.translate("Exchange", "import %n contract(s)", "", len(changes))
        with self._store.transaction() as act:
            for organisation in preview.new_organisations:
                self._store.organisations.save(None, organisation, label)
            for was, becomes in preview.completed_organisations:
                self._store.organisations.save(was, becomes, label)
            for done, line in enumerate(changes):
                if done % 100 == 0:
                    tell(done, len(changes))
                self._store.contracts.save(line.before, line.after, label)
                if line.before is not None:
                    move_plans(self._store, line.before, line.after, label)
        self._acts.did(act, label)
        tell(len(changes), len(changes))

    def write_rejected(self, preview: ImportPreview, path: Path, *, overwrite: bool = False) -> None:
        """Writes the rows that were not taken and why, CSV or XLSX. Raises Problem as `template` does."""
        from facilitator_app.exchange.writing import write_rows

        translate = self._words.translate
        titles = [translate("Exchange", "Row"), translate("Exchange", "Reference"), translate("Exchange", "Reasons")]
        rows = [
            [str(r.position), r.id, " ".join(reason_sentence(reason, self._words) for reason in r.reasons)]
            for r in preview.rejected
        ]
        write_rows(path, titles, rows, overwrite=overwrite)


def write_template(path: Path, *, overwrite: bool = False) -> None:
    """Writes an empty contract list to fill in; needs no database. Raises Problem: UNKNOWN_FORMAT, FILE_EXISTS…"""
    from facilitator_app.exchange import writing

    writing.write_template(path, overwrite=overwrite)


def _silent(_done: int, _total: int) -> None:
    """Nobody waits to be told."""
