"""The template of messages: its words, its fields, and the way back to the text that came with the program."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.message import MessageField, MessageText
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.drafted_text import DraftedText
from facilitator_app.ui.fields.long_text import LongTextField
from facilitator_app.ui.fields.single_line import LineField
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.words.messages import field_meaning, field_name
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class TemplateDialog(QDialog):
    """Edits the template of messages; accepted once it is kept. What was typed and not kept is back the next time."""

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateDialog")
        self.setWindowTitle(translate("Template", "Template of messages"))
        self._desk, self._words = desk, words
        self.subject = LineField("templateSubject", translate("Template", "Subject"))
        self.body = LongTextField("templateBody", translate("Template", "Text"), lowest=10, highest=10)
        self.body.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._in_subject = False
        for editor in (self.subject.editor, self.body.editor):
            editor.installEventFilter(self)
        self._text = DraftedText(desk.drafts, f"template:{words.language}", desk.sending.template(), words, self)
        self._text.changed.connect(self._judge)
        self._lay_out()
        self._text.begin(self.subject, self.body)
        open_at(self, 90, 32)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._in_subject = watched is self.subject.editor
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Keeps the template; stays open when that fails."""
        try:
            self._desk.sending.save_template(self._text.value)
            self._text.accept()
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        super().accept()

    def _judge(self) -> None:
        typed = self._text.value
        for field, template in (
            (self.subject, MessageText(subject=typed.subject, body="")),
            (self.body, MessageText(subject="", body=typed.body)),
        ):
            unknown = ", ".join(f"{{{name}}}" for name in self._desk.sending.unknown_fields(template))
            text = translate("Template", "No such field, left as it is: {fields}").replace("{fields}", unknown)
            field.set_problem(text if unknown else "")
        self._reset.setEnabled(typed != self._desk.sending.shipped_template())

    def _insert(self, field: MessageField) -> None:
        quoted = f"{{{field_name(field, self._words)}}}"
        if self._in_subject:
            self.subject.line.insert(quoted)
            self.subject.line.setFocus()
        else:
            self.body.text.insertPlainText(quoted)
            self.body.text.setFocus()

    def _lay_out(self) -> None:
        says = QLabel(
            translate(
                "Template",
                "This text is proposed with each document. Fields in braces are filled in; a line whose field has no"
                " value is left out.",
            ),
            self,
        )
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setWordWrap(True)
        insert = QPushButton(icon("add"), translate("Template", "&Insert a field"), self)
        insert.setObjectName("templateInsert")
        insert.setAutoDefault(False)
        menu = QMenu(insert)
        menu.setObjectName("templateFields")
        for field in MessageField:
            name = f"{field_meaning(field, self._words)} {{{field_name(field, self._words)}}}"
            action = menu.addAction(name)
            action.setObjectName(f"field_{field}")
            action.triggered.connect(lambda _on=False, field=field: self._insert(field))
        insert.setMenu(menu)
        self._reset = QPushButton(icon("undo"), translate("Template", "&Reset to the original text"), self)
        self._reset.setObjectName("templateReset")
        self._reset.setAutoDefault(False)
        act = translate("Template", "reset to the original text")
        self._reset.clicked.connect(lambda: self._text.change(self._desk.sending.shipped_template(), act))
        row = QHBoxLayout()
        row.addWidget(insert)
        row.addWidget(self._reset)
        row.addStretch(1)
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(translate("Template", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("templateSave")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setObjectName("templateCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(says)
        for text, shown in (
            (translate("Template", "&Subject"), self.subject),
            (translate("Template", "&Text"), self.body),
        ):
            label = QLabel(text, self)
            label.setBuddy(shown.editor)
            column.addWidget(label)
            column.addWidget(shown, 1 if shown is self.body else 0)
        column.addLayout(row)
        column.addWidget(MessageRow(MessageBar(self), self))
        column.addWidget(buttons)
