"""What was done to whole contracts in this session, to be undone and done again."""

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.acts import Act
from facilitator_app.store.store import Store

# What trying again does not mend.
_FOR_EVER = (ProblemKind.CONFLICT, ProblemKind.IN_USE, ProblemKind.NOT_FOUND, ProblemKind.DUPLICATE)


class Acts:
    """Undo and redo of acts on the contract list, each with its words. Plan and meeting editors have their own."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._done: list[tuple[Act, str]] = []
        self._undone: list[tuple[Act, str]] = []

    def did(self, act: Act, label: str) -> None:
        """Keeps an act for undoing; what was undone before can't be done again."""
        if act:
            self._done.append((act, label))
            self._undone.clear()

    def undo_label(self) -> str | None:
        """The words of the act that `undo` takes back; None when there is none."""
        return self._done[-1][1] if self._done else None

    def redo_label(self) -> str | None:
        """The words of the act that `redo` does again; None when there is none."""
        return self._undone[-1][1] if self._undone else None

    def undo(self) -> str | None:
        """Takes the last act back and tells its words.

        Raises Problem: CONFLICT when something it changed has been changed since, IN_USE when something now hangs on
        what it created. Such an act is forgotten, so that earlier ones stay within reach; one that a full disk or the
        like keeps from being taken back waits for the next try.
        """
        return self._reverse(self._done, self._undone)

    def redo(self) -> str | None:
        """Does the last undone act again and tells its words. Raises Problem as `undo` does."""
        return self._reverse(self._undone, self._done)

    def _reverse(self, source: list[tuple[Act, str]], target: list[tuple[Act, str]]) -> str | None:
        if not source:
            return None
        act, label = source[-1]
        try:
            reversal = self._store.reverse(act, label)
        except Problem as problem:
            if problem.kind in _FOR_EVER:
                source.pop()
            raise
        source.pop()
        target.append((reversal, label))
        return label
