"""The plan of one contract year, and the actions of one party in it, as documents."""

from facilitator_app import documents
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.services import document_views as views
from facilitator_app.services.paper_kinds import Asked, PaperKind, Prepared, Sources
from facilitator_app.words.words import Words


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """Raises Problem NOT_FOUND, with "nothing" when the contract has no plan."""
    plan, dossier, today = plan_asked(asked, sources), sources.dossier, sources.today
    if asked.kind is PaperKind.PLAN:
        return Prepared(
            file_name=views.plan_file_name(plan, dossier, words, today=today),
            content=plan,
            version=plan.version,
            build=lambda: documents.build_plan(views.plan_view(plan, dossier, words, today=today)),
            plan_id=plan.id,
        )
    party = asked.party
    return Prepared(
        file_name=views.actions_file_name(plan, party, dossier, words, today=today),
        content=views.actions_of(plan, party),
        version=plan.version,
        build=lambda: documents.build_actions(views.actions_view(plan, party, dossier, words, today=today)),
        plan_id=plan.id,
    )


def plan_asked(asked: Asked, sources: Sources) -> Plan:
    """The plan a document is about: the one asked for, else the one in force, else the last.

    Raises Problem NOT_FOUND, with "nothing" when the contract has none.
    """
    if asked.plan_id:
        return sources.store.plans.get(asked.plan_id)
    plans = sources.store.plans.of_contract(asked.contract_id)
    if not plans:
        raise Problem(ProblemKind.NOT_FOUND, what="plan", nothing="true")
    return plan_in_force(plans) or max(plans, key=lambda p: (p.year, p.version))
