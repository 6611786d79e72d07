"""What can go wrong without our being at fault, as one typed exception; its words are in words/problems.py."""

from enum import StrEnum


class ProblemKind(StrEnum):
    """The environment's problems first, then the file's, then those of what is asked for."""

    # The disk and the rights on it. Details: path, and "reason" where the system says one.
    NO_SUCH_FILE = "no_such_file"
    FILE_EXISTS = "file_exists"
    IS_A_FOLDER = "is_a_folder"
    NO_PERMISSION = "no_permission"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    UNREADABLE = "unreadable"
    # Another program or window has the file. Details: path, and what the lock tells: holder (host), pid, since.
    LOCKED = "locked"
    # The file itself. Details: path; newer and older: version, known.
    NOT_OURS = "not_ours"
    NEWER = "newer"
    OLDER = "older"
    DAMAGED = "damaged"
    BACKUP_DAMAGED = "backup_damaged"
    # A contract list to read. Details: path; missing columns: columns, the names that the file lacks.
    UNKNOWN_FORMAT = "unknown_format"
    NO_ROWS = "no_rows"
    MISSING_COLUMNS = "missing_columns"
    DECP_FILE = "decp_file"
    # What was asked for. Details: what is needed to name it (id, reference, title…).
    NOT_FOUND = "not_found"
    AMBIGUOUS = "ambiguous"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    FROZEN = "frozen"
    IN_USE = "in_use"
    INCOMPLETE = "incomplete"
    INVALID = "invalid"


class Problem(Exception):
    """Something the user or the system's administrator can mend: one sentence and one thing to do.

    `details` hold plain text that the sentence needs, such as the path; each kind says which.
    """

    def __init__(self, kind: ProblemKind, /, **details: str) -> None:
        super().__init__(kind, details)
        self.kind = kind
        self.details = details

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.kind} ({told})" if told else str(self.kind)
