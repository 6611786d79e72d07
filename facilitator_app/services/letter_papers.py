"""The letters of a plan: the holder's convening of the kick-off, and those by which the parties agree on the plan."""

from facilitator_app import documents
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.convening_letter import convening_edition, convening_view
from facilitator_app.services.document_identity import file_name
from facilitator_app.services.paper_kinds import Asked, LetterKind, Prepared, Sources
from facilitator_app.services.plan_papers import plan_asked
from facilitator_app.services.projects import Projects
from facilitator_app.services.validation_letters import validation_edition, validation_view
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """Raises Problem: NOT_FOUND, with "nothing" when there is nothing to write of; INVALID (problem, term) for letters
    about a plan that touches a term of the contract: it needs an amendment.
    """
    if asked.letter is LetterKind.CONVENING:
        return _convening(asked, sources, words)
    plan = plan_asked(asked, sources)
    formalisation = plan.formalisation
    if formalisation is not None and formalisation.by_amendment:
        term = label(formalisation.term, words).lower()
        raise Problem(ProblemKind.INVALID, problem="letter_needs_amendment", term=term)
    return _validation(asked.letter, plan, sources, words)


def _convening(asked: Asked, sources: Sources, words: Words) -> Prepared:
    store, dossier, today = sources.store, sources.dossier, sources.today
    kick_off = Chapter(KickOff, store.kick_offs).of_contract(asked.contract_id)
    around = Projects(store, words).around(asked.contract_id)
    if not around.axes and kick_off == KickOff(id=kick_off.id, contract_id=kick_off.contract_id):
        raise Problem(ProblemKind.NOT_FOUND, what="kick_off", nothing="true")
    edition = convening_edition(kick_off, words, today=today)
    return Prepared(
        file_name=file_name(dossier.contract, "CONVOCATION", edition),
        content=kick_off,
        version=edition.version,
        build=lambda: documents.build_letter(convening_view(kick_off, around.axes, dossier, words, today=today)),
    )


def _validation(letter: LetterKind, plan: Plan, sources: Sources, words: Words) -> Prepared:
    dossier, today = sources.dossier, sources.today
    edition = validation_edition(letter, plan, words, today=today)
    party = "ACHETEUR" if letter is LetterKind.BUYER else "TITULAIRE"
    code = f"COURRIER-{party}-{plan.year}"
    return Prepared(
        file_name=file_name(dossier.contract, code, edition),
        content={"letter": letter.value, "plan": plan if plan.status is not PlanStatus.DRAFT else plan.id},
        version=edition.version,
        build=lambda: documents.build_letter(validation_view(letter, plan, dossier, words, today=today)),
        plan_id=plan.id,
    )
