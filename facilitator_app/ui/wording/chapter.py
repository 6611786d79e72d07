"""Wordings pointed out in a chapter of a contract: underlined where they stand, and what can be done with each."""

from collections.abc import Callable, Collection
from typing import Generic

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker

from facilitator_app.domain.chapter_wording import Chapter, check_chapter, with_chapter_rewrite, with_dismissal
from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.fields import LongTextField
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.text_marks import Marks, TextMarks
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.ui.wording.marks import wording_marks

translate = QCoreApplication.translate


def chapter_marks(editing: Editing[Chapter]) -> Marks:
    """The marks of a table or a field over a chapter under edit."""
    return wording_marks(lambda: editing.value.dismissed if editing.opened else ())


def chapter_acts(
    chapter: Callable[[], Chapter],
    change: Callable[[Chapter, str], None],
    *,
    read_only: bool,
    said: Callable[[], Collection[str]] = tuple,
) -> WordingActs:
    """What can be done with the wordings of a chapter: each is one step of undo, named to `change`.

    `said` tells the lines whose text is that of minutes.
    """

    def rewrite(finding: Finding, text: str) -> None:
        change(with_chapter_rewrite(chapter(), finding, text), translate("Wording", "reword"))

    def dismiss(finding: Finding, reason: str) -> None:
        change(with_dismissal(chapter(), finding, reason), translate("Wording", "keep a wording"))

    return WordingActs(lambda: check_chapter(chapter(), said()), rewrite, dismiss, read_only=read_only)


class MarkedFields(QObject, Generic[Chapter]):
    """Underlines words in fields over a chapter, and takes the line away from those that are dismissed."""

    def __init__(self, editing: Editing[Chapter], parent: QObject) -> None:
        super().__init__(parent)
        self._editing: Editing[Chapter] = editing
        self._marks = chapter_marks(editing)
        self._marked: list[tuple[LongTextField, TextMarks]] = []
        self._dismissed: tuple[Dismissal, ...] = ()
        editing.changed.connect(self._look_again)

    def add(self, field: LongTextField) -> None:
        """Looks at the words of a field too."""
        self._marked.append((field, TextMarks(field.text, self._marks)))

    def _look_again(self) -> None:
        dismissed = self._editing.value.dismissed
        if dismissed != self._dismissed:
            self._dismissed = dismissed
            for field, marks in self._marked:
                # Qt takes a changed underline for a changed text.
                with QSignalBlocker(field):
                    marks.rehighlight()
