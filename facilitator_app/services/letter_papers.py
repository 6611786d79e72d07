"""The letters of a plan: the convening of the kick-off, those by which the parties agree, and that on a breach."""

from facilitator_app import documents
from facilitator_app.domain.breach import Breach, last_undecided, with_cap
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.preparation import Article, PenaltyUnit, Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Register
from facilitator_app.services.breach_letter import Provided, breach_edition, breach_view
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.clauses import Clauses
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
    if asked.letter is LetterKind.BREACH:
        return _on_breach(asked, sources, words)
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


def _on_breach(asked: Asked, sources: Sources, words: Words) -> Prepared:
    store, dossier, today = sources.store, sources.dossier, sources.today
    register = Chapter(Register, store.registers).of_contract(asked.contract_id)
    if asked.breach_id:
        breach = next((b for b in register.breaches if b.id == asked.breach_id), None)
    else:
        breach = last_undecided(register.breaches)
    if breach is None:
        raise Problem(ProblemKind.NOT_FOUND, what="breach", nothing="true")
    penalties = Chapter(Preparation, store.preparations).of_contract(asked.contract_id).penalties
    breach = with_cap(breach, penalties, dossier.contract)
    edition = breach_edition(breach, words, today=today)
    return Prepared(
        file_name=file_name(dossier.contract, "INVITATION-OBSERVATIONS", edition),
        content=breach,
        version=edition.version,
        build=lambda: documents.build_letter(
            breach_view(breach, _provided(breach, sources, words), dossier, words, today=today)
        ),
    )


def _provided(breach: Breach, sources: Sources, words: Words) -> Provided:
    """What the clause of the contract says of a breach; nothing for one under none of its penalties."""
    preparation = Chapter(Preparation, sources.store.preparations).of_contract(sources.dossier.contract.id)
    penalty = next((p for p in preparation.penalties if p.id == breach.penalty_id), None)
    if penalty is None:
        return Provided()
    articles = Clauses(sources.store, words).composed(preparation)
    number = next(found.number for found in articles if found.article is Article.PENALTIES)
    of_one = penalty.amount if penalty.unit is PenaltyUnit.EUROS_PER_EVENT else None
    return Provided(article=number, event=penalty.event.strip(), of_one=of_one)


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
