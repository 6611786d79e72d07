"""The projects that minutes keep, to be read: as the document tells them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from facilitator_app.domain.project_line import PresentedProject
from facilitator_app.ui.theme import em
from facilitator_app.words.projects import nothing_presented, presented_parts, received_sentence
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class ProjectsReading(QTextEdit):
    """Read only. Texts are put in as they are: nothing typed is ever taken for markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("projectsReading")
        self.setAccessibleName(translate("ReviewProjects", "The holder’s projects, axis by axis"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    def show_projects(self, projects: Sequence[PresentedProject], words: Words) -> None:
        """Shows the projects one after the other; the place scrolled to stays."""
        scrolled = self.verticalScrollBar().value()
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for project in projects:
            self._line(cursor, project.title, level=2)
            received = received_sentence(project, words)
            if received:
                self._line(cursor, received)
            for title, lines in presented_parts(project, words):
                self._line(cursor, title, level=3)
                for line in lines or (nothing_presented(words),):
                    self._line(cursor, line)
                    cursor.createList(QTextListFormat.Style.ListDisc)
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(scrolled)

    def _line(self, cursor: QTextCursor, text: str, level: int = 0) -> None:
        look, letters = QTextBlockFormat(), QTextCharFormat()
        if level:
            look.setHeadingLevel(level)
            look.setTopMargin(em(self, 0.8 if level == 2 else 0.35))
            letters.setFontWeight(QFont.Weight.Bold)
            letters.setFontPointSize(self.font().pointSizeF() * (1.15 if level == 2 else 1.0))
        # The document begins with an empty block.
        if cursor.block().text():
            cursor.insertBlock(look, letters)
        listed = cursor.currentList()
        if listed is not None:
            listed.remove(cursor.block())
        cursor.setBlockFormat(look)
        cursor.insertText(text, letters)
