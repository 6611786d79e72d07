"""The "next tender" sheet of a contract: its lessons and those of contracts like it, clauses ready to be copied."""

from facilitator_app import documents
from facilitator_app.documents import views
from facilitator_app.documents.lessons_sheet_view import LessonsSheetView, LessonsSheetWords
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.preparation import Preparation, targeted_axes
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.document_identity import Edition, file_name, identity
from facilitator_app.services.final_report_papers import lessons_of
from facilitator_app.services.lessons import FoundLesson, axes_named, found_lessons, matching
from facilitator_app.services.lessons_parts import found_block, own_blocks
from facilitator_app.services.paper_kinds import Asked, Prepared, Sources
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import Words

_OTHERS_AT_MOST = 40


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """The sheet as things stand: it says itself where nothing was found."""
    store, dossier = sources.store, sources.dossier
    own = lessons_of(store, asked.contract_id)
    axes = axes_named(store, asked.contract_id)
    others = matching(found_lessons(store.lesson_book.rows(), dossier.contract, axes), "")
    meetings = store.meetings.of_contract(asked.contract_id)
    targeted = targeted_axes(Chapter(Preparation, store.preparations).of_contract(asked.contract_id), dossier.contract)
    perimeter = perimeter_rule(perimeter_of(targeted), words)
    edition = Edition(
        title=words.translate("LessonsSheet", "Lessons for the next tender"),
        kind="lessons",
        day=sources.today,
        version=1,
        draft=False,
    )
    content = {"own": own.told, "others": [_as_data(found) for found in others[:_OTHERS_AT_MOST]]}
    return Prepared(
        file_name=file_name(dossier.contract, words.translate("LessonsSheet", "NEXT-TENDER"), edition),
        content=content,
        version=edition.version,
        build=lambda: documents.build_lessons_sheet(
            _view(identity(dossier, edition, content, words), own, meetings, others, perimeter, words)
        ),
    )


def _as_data(found: FoundLesson) -> dict[str, object]:
    return {
        "contract": found.reference,
        "title": found.title,
        "meeting": found.meeting,
        "date": found.on,
        "lesson": found.lesson,
    }


def _view(
    head: views.Identity,
    own: Lessons,
    meetings: tuple[Meeting, ...],
    others: tuple[FoundLesson, ...],
    perimeter: str,
    words: Words,
) -> LessonsSheetView:
    translate = words.translate
    mine = own_blocks(own, meetings, words)
    shown = others[:_OTHERS_AT_MOST]
    clauses = sum(1 for block in mine if block.clause) + sum(1 for f in others if f.lesson.clause.strip())
    figures: tuple[views.KeyFigure, ...] = ()
    if mine or others:
        contracts = len({f.contract_id for f in others})
        figures = (
            _figure(len(mine), translate("LessonsSheet", "lesson(s) of this contract", "", len(mine)), words),
            _figure(len(others), translate("LessonsSheet", "lesson(s) of contracts like it", "", len(others)), words),
            _figure(contracts, translate("LessonsSheet", "contract(s) they come from", "", contracts), words),
            _figure(clauses, translate("LessonsSheet", "clause(s) ready to copy", "", clauses), words),
        )
    rest = len(others) - len(shown)
    return LessonsSheetView(
        identity=head,
        words=_words(words),
        introduction=translate(
            "LessonsSheet",
            "What review meetings have taught, need by need, with the clause proposed: to be read again while the next "
            "contract is prepared.",
        ),
        key_figures=figures,
        own=mine,
        others=tuple(found_block(found, words) for found in shown),
        more=translate("LessonsSheet", "%n more lesson(s) of contracts like it are in the program.", "", rest)
        if rest > 0
        else "",
        perimeter=perimeter,
    )


def _figure(count: int, text: str, words: Words) -> views.KeyFigure:
    return views.KeyFigure(words.number(count), text)


def _words(words: Words) -> LessonsSheetWords:
    translate = words.translate
    return LessonsSheetWords(
        own=translate("LessonsSheet", "Lessons of this contract"),
        no_own=translate("LessonsSheet", "No lesson of this contract has been noted yet."),
        others=translate("LessonsSheet", "Lessons of contracts of the same kind"),
        no_others=translate("LessonsSheet", "No contract of the same kind has lessons yet."),
        perimeter=translate("PlanDocument", "Perimeter of the plan"),
    )
