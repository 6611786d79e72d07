"""Lessons of other contracts: searched while one types, read only; clauses are copied or taken over from here."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator_app.services.lessons import FoundLesson, matching, origin_text
from facilitator_app.ui import messages
from facilitator_app.ui.icons import icon
from facilitator_app.ui.lessons.lessons_table import STATES
from facilitator_app.ui.tables.columns import Column, Kind, Reader
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_SHOWN = 200


class FoundLessons(QWidget):
    """A search line over the lessons of other contracts, those of the same kind first."""

    taken = Signal(object)
    """A lesson whose clause is to be taken over into this contract's preparation."""

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foundLessons")
        self._words = reader.words
        self._found: tuple[FoundLesson, ...] = ()
        self._writable = True
        self.search = QLineEdit(self)
        self.search.setObjectName("lessonSearch")
        self.search.setAccessibleName(translate("FoundLessons", "Search the lessons of other contracts"))
        self.search.setPlaceholderText(translate("FoundLessons", "Search: need, clause, axis, contract…"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(chars(self, 28))
        self.search.textChanged.connect(self._show)
        self.everywhere = QCheckBox(translate("FoundLessons", "All contracts, not only those of the same kind"), self)
        self.everywhere.setObjectName("lessonsEverywhere")
        self.everywhere.toggled.connect(self._show)
        self.count = QLabel(self)
        self.count.setObjectName("lessonsCount")
        self.take = self._button("takeClause", translate("FoundLessons", "Take over into the preparation"), "add")
        self.take.clicked.connect(self._take)
        self.copy = self._button("copyClause", translate("FoundLessons", "Copy the clause"), "duplicate")
        self.copy.clicked.connect(self._copy)
        nothing: Hooks[FoundLesson] = Hooks(change=lambda *_: None, end_typing=lambda: None)
        self.table: EditableTable[FoundLesson] = EditableTable(_description(reader), reader, nothing, self)
        self.table.current_changed.connect(lambda _row: self._enable())
        self._lay_out()
        self._enable()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.count)
        for button in (self.take, self.copy):
            self.table.add_button(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.3))
        column.addLayout(above)
        column.addWidget(self.everywhere)
        column.addWidget(self.table, 1)

    def _button(self, name: str, text: str, picture: str) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setObjectName(name)
        return button

    def show_found(self, found: tuple[FoundLesson, ...], *, read_only: bool) -> None:
        """Takes the lessons of other contracts, the closest first."""
        self._found = found
        self._writable = not read_only
        self._show()

    def _show(self) -> None:
        hits = matching(self._found, self.search.text(), everywhere=self.everywhere.isChecked())
        self.table.show_rows(hits[:_SHOWN], read_only=True)
        if len(hits) > _SHOWN:
            told = translate("FoundLessons", "the first {shown} of {all}: search more closely")
            self.count.setText(told.format(shown=_SHOWN, all=self._words.number(len(hits))))
        else:
            self.count.setText(translate("FoundLessons", "%n lesson(s)", "", len(hits)))
        if hits and not self.table.current_id():
            self.table.view.go_to(0, 0)
        self._enable()

    def _current(self) -> FoundLesson | None:
        return self.table.current_row()

    def _enable(self) -> None:
        found = self._current()
        clause = found is not None and bool(found.lesson.clause.strip())
        self.copy.setEnabled(clause)
        self.take.setEnabled(clause and self._writable)

    def _copy(self) -> None:
        found = self._current()
        if found is not None:
            QApplication.clipboard().setText(found.lesson.clause.strip())
            messages.tell(self, translate("FoundLessons", "The clause is in the clipboard."))

    def _take(self) -> None:
        found = self._current()
        if found is not None:
            self.taken.emit(found)


def _description(reader: Reader) -> Description[FoundLesson]:
    words = reader.words
    return Description(
        name="otherLessons",
        title=translate("FoundLessons", "Lessons of other contracts"),
        columns=(
            Column(
                key="need",
                title=translate("LessonsTable", "Need observed"),
                get=lambda row: row.lesson.need,
                show=lambda row: row.lesson.need.strip(),
                kind=Kind.LONG_TEXT,
                width=24,
                share=4,
            ),
            Column(
                key="clause",
                title=translate("LessonsTable", "Clause proposed"),
                get=lambda row: row.lesson.clause,
                show=lambda row: row.lesson.clause.strip(),
                kind=Kind.LONG_TEXT,
                width=24,
                share=5,
            ),
            Column(
                key="origin",
                title=translate("FoundLessons", "Where it comes from"),
                get=lambda row: row.reference,
                show=lambda row: f"{row.title}\n{origin_text(row, words)}",
                kind=Kind.LONG_TEXT,
                width=20,
                share=3,
            ),
            Column(
                key="common",
                title=translate("FoundLessons", "In common"),
                get=lambda row: ", ".join(row.common),
                show=lambda row: ", ".join(row.common),
                kind=Kind.LONG_TEXT,
                width=14,
                share=1,
                priority=2,
            ),
            Column(
                key="state",
                title=translate("LessonsTable", "State"),
                get=lambda row: row.lesson.state,
                show=lambda row: label(row.lesson.state, words),
                state=lambda row: STATES[row.lesson.state],
                width=16,
                priority=1,
            ),
        ),
        new=lambda _group: _never(),
        copied=lambda row: row,
        id_of=lambda row: row.key,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted="", changed=""),
        empty=translate(
            "FoundLessons",
            "No lesson found among contracts of the same kind. The box above has all contracts searched.",
        ),
        fixed=True,
    )


def _never() -> FoundLesson:
    raise NotImplementedError("lessons of other contracts are not added here")
