"""Where things are: the user's data, and the files that come with the program."""

import os
import re
import sys
import zlib
from pathlib import Path

_VARIABLE = "FACILITATOR_DATA_DIR"
_APPLICATION = "plans-de-progres"


def data_dir(chosen: Path | None = None) -> Path:
    """The folder of database, settings, logs and backups.

    The one chosen, else the one in FACILITATOR_DATA_DIR, else the user's own, which is local to the machine and never
    in a roaming profile. It may not exist yet.
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    if variable := os.environ.get(_VARIABLE):
        return Path(variable).expanduser().absolute()
    # Imported here: whoever gives a folder does not need it.
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION, appauthor=False, roaming=False)


def database_path(folder: Path) -> Path:
    """The user's own database in a data folder."""
    return folder / "plans-de-progres.db"


def demo_database_path(folder: Path) -> Path:
    """The database of the example data, which the user's is never mixed with."""
    return folder / "example.db"


def backups_dir(folder: Path, database: Path | None = None) -> Path:
    """The folder of verified backups in a data folder: those of the user's own database, or of the one given.

    Each other database has a folder of its own inside, so that none is taken for the backup of another.
    """
    own = folder / "backups"
    if database is None or database.absolute() == database_path(folder).absolute():
        return own
    place = zlib.crc32(str(database.absolute()).encode())
    return own / f"{database.stem}-{place:08x}"


def logs_dir(folder: Path) -> Path:
    """The folder of the log and of crash reports in a data folder."""
    return folder / "logs"


def outbox_dir(folder: Path) -> Path:
    """The folder of messages made ready, each with its document, in a data folder."""
    return folder / "outbox"


def documents_dir(folder: Path) -> Path:
    """The folder of the copies of documents that readers have opened, in a data folder."""
    return folder / "documents"


def copies_dir(folder: Path, contract_id: str) -> Path:
    """The folder of the copies of a contract's documents that readers have opened, in a data folder."""
    return documents_dir(folder) / re.sub(r"[^\w-]", "_", contract_id)


def loose_dir(folder: Path) -> Path:
    """The folder of the notes about files written for other programs, in a data folder."""
    return folder / "loose"


def settings_file(folder: Path) -> Path:
    """The file of the window's settings in a data folder."""
    return folder / "settings.ini"


def resources_dir() -> Path:
    """The icons, fonts, library and example that come with the program."""
    return _bundled("resources")


def translations_dir() -> Path:
    """The compiled translations that come with the program."""
    return _bundled("translations")


def _bundled(name: str) -> Path:
    """Beside the package in a checkout, inside it once installed, and where the frozen program unpacks it."""
    package = Path(__file__).resolve().parent
    if frozen := getattr(sys, "_MEIPASS", None):
        package = Path(frozen) / package.name
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
