"""The plan of one contract year, and the actions of one party in it, as documents."""

from bisect import bisect_left
from dataclasses import replace

from facilitator_app import documents
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.services import document_views as views
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.paper_kinds import Asked, PaperKind, Prepared, Sources
from facilitator_app.words.words import Words


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """Raises Problem NOT_FOUND, with "nothing" when the contract has no plan."""
    plan, dossier, today = plan_asked(asked, sources), sources.dossier, sources.today
    if asked.kind is PaperKind.PLAN:
        plan = _with_dates_agreed(plan, sources)
        social_clause = Chapter(Preparation, sources.store.preparations).of_contract(plan.contract_id).social_clause
        return Prepared(
            file_name=views.plan_file_name(plan, dossier, words, today=today),
            content=views.as_agreed(plan),
            version=plan.version,
            build=lambda: documents.build_plan(
                views.plan_view(plan, dossier, words, today=today, social_clause=social_clause)
            ),
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


def _with_dates_agreed(plan: Plan, sources: Sources) -> Plan:
    """The plan with the dates its actions had when it was validated: a review may have put them off since."""
    if plan.status is PlanStatus.DRAFT:
        return plan
    plans = sources.store.plans
    changes = plans.history(plan.id)
    # Drafts come first, so that the validation is found without reading every change.
    first = bisect_left(changes, True, key=lambda c: plans.at(plan.id, c.revision).status is not PlanStatus.DRAFT)
    validated = plans.at(plan.id, changes[first].revision)
    dates = {action.id: (action.start, action.due) for action in validated.actions}
    agreed = tuple(
        replace(action, start=dates[action.id][0], due=dates[action.id][1]) if action.id in dates else action
        for action in plan.actions
    )
    return replace(plan, actions=agreed)


def plan_asked(asked: Asked, sources: Sources) -> Plan:
    """The plan a document is about: the one asked for, else the one in force, else the last.

    Raises Problem NOT_FOUND, with "nothing" when the contract has none.
    """
    if asked.plan_id:
        return sources.store.plans.get(asked.plan_id)
    plans = sources.store.plans.of_contract(asked.contract_id)
    if not plans:
        raise Problem(ProblemKind.NOT_FOUND, what="plan", nothing="true")
    return plan_in_force(plans, sources.today) or max(plans, key=lambda p: (p.year, p.version))
