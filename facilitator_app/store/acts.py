"""What one transaction changed, so that it can be taken back as a whole."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Act:
    """The changes of one transaction as (kind, key, revision), in their order."""

    changes: list[tuple[str, int, int]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.changes)
