"""The clause on the plan as a document: a PDF to read and keep, and a word processor's file for the contract papers."""

from dataclasses import replace

from facilitator_app import documents
from facilitator_app.documents import views
from facilitator_app.documents.clause_view import ClauseArticle, ClauseBlock, ClauseEntry, ClauseTable, ClauseView
from facilitator_app.domain.clause import Block, ComposedArticle, Entry, Table
from facilitator_app.domain.clause_gaps import ClauseGap
from facilitator_app.domain.preparation import Preparation
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.clauses import Clauses
from facilitator_app.services.document_identity import Edition, file_name, identity
from facilitator_app.services.paper_kinds import Asked, Prepared, Sources
from facilitator_app.words.labels import label
from facilitator_app.words.preparation_labels import gap_sentence
from facilitator_app.words.words import Words


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """The clause as it reads now, a draft while anything is missing. Raises Problem NOT_FOUND."""
    preparation = Chapter(Preparation, sources.store.preparations).of_contract(asked.contract_id)
    clauses = Clauses(sources.store, words)
    articles, gaps = clauses.composed(preparation), clauses.gaps(preparation)
    edition = Edition(
        title=words.translate("ClauseDocument", "Progress plan clause"),
        kind="clause",
        day=sources.today,
        version=1,
        draft=any(not gap.accepted for gap in gaps),
        before_award=True,
    )
    # Notes are the facilitator's own.
    content = {"preparation": replace(preparation, notes=""), "articles": articles}

    def view() -> ClauseView:
        return ClauseView(
            identity=identity(sources.dossier, edition, content, words),
            contract=_contract_facts(sources, words),
            articles=tuple(_article(article, words) for article in articles if article.number),
            missing_title=words.translate("ClauseDocument", "To be completed or confirmed"),
            missing=tuple(_missing(gap, preparation, words) for gap in gaps),
            missing_note=words.translate(
                "ClauseDocument", "Delete these lines before the clause goes into the contract papers."
            ),
        )

    return Prepared(
        file_name=file_name(sources.dossier.contract, "CLAUSE", edition),
        content=content,
        version=edition.version,
        build=lambda: documents.build_clause(view()),
        build_docx=lambda: documents.build_clause_docx(view()),
    )


def _contract_facts(sources: Sources, words: Words) -> tuple[views.Fact, ...]:
    translate, dossier = words.translate, sources.dossier
    contract = dossier.contract
    months = contract.duration_months
    found = (
        (translate("PlanDocument", "Kind"), label(contract.kind, words)),
        (translate("ClauseDocument", "Duration"), translate("Clause", "%n month(s)", "", months) if months else ""),
        (translate("ClauseDocument", "Start of the plan"), label(contract.start, words)),
    )
    return tuple(views.Fact(title, text) for title, text in found if text.strip())


def _article(article: ComposedArticle, words: Words) -> ClauseArticle:
    heading = words.translate("ClauseDocument", "Article {number} \u2013 {title}")
    text = heading.replace("{number}", str(article.number)).replace("{title}", article.title)
    return ClauseArticle(text, tuple(_block(block) for block in article.blocks))


def _block(block: Block) -> ClauseBlock:
    if isinstance(block, Table):
        return ClauseTable(block.columns, block.rows)
    return ClauseEntry(block.text) if isinstance(block, Entry) else block.text


def _missing(gap: ClauseGap, preparation: Preparation, words: Words) -> str:
    said = gap_sentence(gap, preparation, words).removesuffix(".")
    return f"{said} ({label(gap.source, words)})."
