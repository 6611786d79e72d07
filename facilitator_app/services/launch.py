"""What a start of the program has settled before anything is shown: where the data are, and in which language."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.words.words import Language, Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

Progress = Callable[[int, int], None]
OpenDesk = Callable[[Progress | None], "Desk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """What the window is started with.

    `open_desk` opens the database, makes it at the first start, and fills that of the demonstration; it raises Problem.
    `words_for` gives the words of either language, for documents in another one than the screens'. `catalogue` is the
    compiled translation to install, None in English. `start_log` is to be called once the window has painted.
    """

    database: Path
    data_dir: Path
    settings_file: Path
    log_file: Path
    language: Language
    words: Words
    words_for: Callable[[Language], Words]
    catalogue: Path | None
    demo: bool
    open_desk: OpenDesk
    start_log: Callable[[], None]
