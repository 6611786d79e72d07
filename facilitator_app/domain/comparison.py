"""Two versions of a plan compared, statement by statement."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Change(StrEnum):
    """What became of a statement between two versions."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing a plan says, in words. `id` is its line's: the same line in two plans has the same (see Plan).

    `chapter` is the id of its axis, which is the chapter's first statement ("" for what belongs to none). Ids are
    unique within a chapter.
    """

    id: str
    text: str
    chapter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A statement of the earlier version beside that of the later one; either may be missing."""

    change: Change
    before: Statement | None = None
    after: Statement | None = None

    @property
    def either(self) -> Statement:
        """What it is about: the later statement where there is one."""
        found = self.after or self.before
        if found is None:
            raise LookupError("a difference of nothing")
        return found


def compare(before: Sequence[Statement], after: Sequence[Statement]) -> tuple[Difference, ...]:
    """All statements of both versions side by side, chapter by chapter, in the order of the later version.

    Chapters that are gone come last.
    """
    chapters = dict.fromkeys([s.chapter for s in after] + [s.chapter for s in before])
    found: list[Difference] = []
    for chapter in chapters:
        earlier = [s for s in before if s.chapter == chapter]
        later = [s for s in after if s.chapter == chapter]
        found += _side_by_side(earlier, later)
    return tuple(found)


def _side_by_side(before: Sequence[Statement], after: Sequence[Statement]) -> list[Difference]:
    """Lines are told apart by their ids; one that only moved within its chapter is the same."""
    earlier, later = {s.id: s for s in before}, {s.id: s for s in after}
    found: list[Difference] = []
    for _tag, i1, i2, j1, j2 in SequenceMatcher(None, list(earlier), list(later), autojunk=False).get_opcodes():
        gone = [s for s in list(earlier.values())[i1:i2] if s.id not in later]
        found += [Difference(change=Change.REMOVED, before=s) for s in gone]
        found += [_paired(earlier.get(s.id), s) for s in list(later.values())[j1:j2]]
    return found


def _paired(before: Statement | None, after: Statement) -> Difference:
    if before is None:
        return Difference(change=Change.ADDED, after=after)
    change = Change.SAME if before.text == after.text else Change.CHANGED
    return Difference(change=change, before=before, after=after)


def counts(differences: Sequence[Difference]) -> dict[Change, int]:
    """How many statements were changed, added, removed, or stayed the same."""
    return {change: sum(d.change is change for d in differences) for change in Change}


Stretch = tuple[int, int]


def changed_stretches(before: str, after: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Where two wordings differ, word by word: (start, length) in the earlier text, and in the later one."""
    earlier, later = _words(before), _words(after)
    gone: list[Stretch] = []
    come: list[Stretch] = []
    matcher = SequenceMatcher(None, [before[a:b] for a, b in earlier], [after[a:b] for a, b in later], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        if i1 < i2:
            gone.append((earlier[i1][0], earlier[i2 - 1][1] - earlier[i1][0]))
        if j1 < j2:
            come.append((later[j1][0], later[j2 - 1][1] - later[j1][0]))
    return tuple(gone), tuple(come)


def _words(text: str) -> list[Stretch]:
    """Start and end of each word."""
    return [match.span() for match in re.finditer(r"\S+", text)]
