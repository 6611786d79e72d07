"""The facilitator's own template of an article, for all contracts, and the way back to the one that was shipped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.clause import Wording
from facilitator_app.domain.message import MessageText
from facilitator_app.domain.preparation import Article, Preparation
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.drafted_text import DraftedText
from facilitator_app.ui.fields import LineField, LongTextField
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class ArticleTemplateDialog(QDialog):
    """Edits one template; accepted once it is kept. What was typed and not kept is back the next time."""

    def __init__(
        self, desk: "Desk", words: Words, article: Article, preparation: Preparation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articleTemplateDialog")
        name = label(article, words)
        self.setWindowTitle(translate("ClauseDraft", "My template: {article}").format(article=name))
        self._desk, self._words, self._article = desk, words, article
        template, self._variant = desk.clauses.template_for(article, preparation)
        self._here, _origin = desk.clauses.wording(article, preparation)
        self.title = LineField("articleTemplateTitle", translate("ClauseDraft", "Title of the article"), longest=200)
        self.body = LongTextField(
            "articleTemplateBody", translate("ClauseDraft", "Wording of the article"), lowest=10, highest=10
        )
        self.body.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        key = f"template:{words.language}:{article}:{self._variant}"
        self._text = DraftedText(desk.drafts, key, _text(template), words, self)
        self._text.changed.connect(self._judge)
        self._lay_out()
        self._text.begin(self.title, self.body)
        open_at(self, 90, 30)

    def accept(self) -> None:
        """Keeps the template; stays open when that fails."""
        try:
            self._desk.clauses.save_template(self._article, self._variant, self._typed())
            self._text.accept()
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        super().accept()

    def _typed(self) -> Wording:
        return Wording(title=self._text.value.subject, body=self._text.value.body)

    def _reset(self) -> None:
        shipped = self._desk.clauses.shipped_template(self._article, self._variant)
        self._text.change(_text(shipped), translate("ClauseDraft", "reset to the original text"))

    def _take(self) -> None:
        self._text.change(_text(self._here), translate("ClauseDraft", "take this contract’s wording"))

    def _judge(self) -> None:
        typed = self._typed()
        unknown = ", ".join(f"{{{name}}}" for name in self._desk.clauses.unknown_fields(typed))
        problem = translate("ClauseDraft", "No such field, left as it is: {fields}").replace("{fields}", unknown)
        self.body.set_problem(problem if unknown else "")
        self.reset.setEnabled(typed != self._desk.clauses.shipped_template(self._article, self._variant))
        self.take.setEnabled(typed != self._here)

    def _lay_out(self) -> None:
        says = QLabel(
            translate(
                "ClauseDraft",
                "This text applies to the clauses of all your contracts, but where an article was reworded. Fields in "
                "braces are filled in; a line whose field has nothing to say is left out; a dash begins an entry of a "
                "list.",
            ),
            self,
        )
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setWordWrap(True)
        self.reset = QPushButton(icon("undo"), translate("ClauseDraft", "&Reset to the original text"), self)
        self.reset.setObjectName("articleTemplateReset")
        self.reset.clicked.connect(self._reset)
        self.take = QPushButton(icon("duplicate"), translate("ClauseDraft", "&Take this contract’s wording"), self)
        self.take.setObjectName("articleTemplateTake")
        self.take.clicked.connect(self._take)
        acts = QWidget(self)
        row = FlowLayout(acts)
        for button in (self.reset, self.take):
            button.setAutoDefault(False)
            row.addWidget(button)
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(translate("ClauseDraft", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("articleTemplateSave")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setObjectName("articleTemplateCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(says)
        column.addWidget(self.title)
        column.addWidget(self.body, 1)
        column.addWidget(acts)
        column.addWidget(MessageRow(MessageBar(self), self))
        column.addWidget(buttons)


def _text(wording: Wording) -> MessageText:
    return MessageText(subject=wording.title, body=wording.body)
