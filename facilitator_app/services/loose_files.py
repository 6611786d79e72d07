"""Files written for other programs to read: drafts of messages, copies of documents that a reader has opened.

Each is noted with its SHA-256 when it is written, in the data folder's ``loose`` folder. Only what is noted, and still
is as it was written, is ever taken away: what a person has put there or changed is theirs, and stays.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator_app.paths import documents_dir, loose_dir, outbox_dir

KEPT_FOR = dt.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Note:
    """`file` is the note's own; `at` is UTC."""

    file: Path
    path: Path
    sha256: str
    at: dt.datetime
    contract_id: str


class LooseFiles:
    """The loose files of one data folder. None of it is needed: every document can be written again."""

    def __init__(self, data_dir: Path) -> None:
        self._notes = loose_dir(data_dir)
        self._data_dir = data_dir
        self._roots = (outbox_dir(data_dir), documents_dir(data_dir))

    def note(self, path: Path, content: bytes, *, contract_id: str = "", now: dt.datetime | None = None) -> None:
        """Remembers a file just written, or opened anew. Where that can't be, the file simply stays for good."""
        told = {
            "path": path.relative_to(self._data_dir).as_posix(),
            "sha256": hashlib.sha256(content).hexdigest(),
            "at": (now or dt.datetime.now(dt.UTC)).isoformat("T", "seconds"),
            "contract": contract_id,
        }
        name = hashlib.sha256(told["path"].encode()).hexdigest()[:32]
        with suppress(OSError):
            self._notes.mkdir(parents=True, exist_ok=True)
            (self._notes / f"{name}.json").write_text(json.dumps(told), encoding="utf-8")

    def sweep(self, *, now: dt.datetime | None = None) -> int:
        """Takes away what was written more than `KEPT_FOR` ago; how many files that were."""
        until = (now or dt.datetime.now(dt.UTC)) - KEPT_FOR
        return sum(self._take_away(note) for note in self._noted() if note.at < until)

    def discard(self, contract_id: str) -> None:
        """Takes away what was written for a contract that is deleted for good, whatever its age."""
        for note in self._noted():
            if note.contract_id == contract_id:
                self._take_away(note)

    def _noted(self) -> Iterator[_Note]:
        for file in sorted(self._notes.glob("*.json")):
            note = self._read(file)
            if note is None or not note.path.is_file():
                with suppress(OSError):
                    file.unlink()
            else:
                yield note

    def _read(self, file: Path) -> _Note | None:
        """A note; None when it makes no sense, or leads out of the folders that are swept."""
        try:
            told = json.loads(file.read_text(encoding="utf-8"))
            path = self._data_dir / str(told["path"])
            at = dt.datetime.fromisoformat(told["at"]).astimezone(dt.UTC)
            note = _Note(file, path, str(told["sha256"]), at, str(told["contract"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return note if self._root_of(path) is not None else None

    def _root_of(self, path: Path) -> Path | None:
        real = path.resolve()
        return next((root for root in self._roots if real.is_relative_to(root.resolve())), None)

    def _take_away(self, note: _Note) -> bool:
        try:
            if hashlib.sha256(note.path.read_bytes()).hexdigest() == note.sha256:
                note.path.unlink()
                gone = True
            else:
                gone = False
            note.file.unlink()
        except OSError:
            # Another program holds it: another time.
            return False
        self._tidy_above(note.path)
        return gone

    def _tidy_above(self, path: Path) -> None:
        """Takes away the folders that are empty now, up to those that are swept."""
        with suppress(OSError):
            for folder in path.parents:
                if folder in (*self._roots, self._data_dir):
                    return
                folder.rmdir()
