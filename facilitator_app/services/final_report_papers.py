"""The final report of a contract as a document."""

from facilitator_app import documents
from facilitator_app.domain.lessons import Lessons
from facilitator_app.services.final_report import last_final_review, years_of
from facilitator_app.services.final_report_view import Told, content, edition, final_report_view, report_file_name
from facilitator_app.services.paper_kinds import Asked, Prepared, Sources
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """The report as things stand: it says itself what there is not yet."""
    store, contract_id = sources.store, asked.contract_id
    meetings = store.meetings.of_contract(contract_id)
    review = last_final_review(meetings)
    told = Told(
        years=years_of(store, contract_id),
        plans=tuple(sorted(store.plans.of_contract(contract_id), key=lambda p: (p.year, p.version))),
        meetings=meetings,
        lessons=lessons_of(store, contract_id),
        dossier=sources.dossier,
        on=(review.date if review else None) or sources.today,
        words=words,
    )
    return Prepared(
        file_name=report_file_name(told),
        content=content(told),
        version=edition(told).version,
        build=lambda: documents.build_final_report(final_report_view(told)),
        meeting_id=review.id if review else "",
    )


def lessons_of(store: Store, contract_id: str) -> Lessons:
    """Value created and lessons of a contract, empty where nothing has been written."""
    id_ = f"{store.lessons.kind}:{contract_id}"
    return store.lessons.find(id_) or Lessons(id=id_, contract_id=contract_id)
