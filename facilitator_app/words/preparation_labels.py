"""The texts of the preparation of a contract and of its clause."""

from enum import StrEnum

from facilitator_app.domain.clause import ClauseField, Origin
from facilitator_app.domain.clause_gaps import ClauseGap, ClauseLack, ClauseSource
from facilitator_app.domain.preparation import Article, CapUnit, Force, PenaltyUnit, Preparation
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

PREPARATION_LABELS: dict[type[StrEnum], dict[StrEnum, Marked]] = {
    Force: {
        Force.OBLIGATION: QT_TRANSLATE_NOOP("Force", "Obligation of the holder"),
        Force.JOINT: QT_TRANSLATE_NOOP("Force", "Joint commitment of both parties"),
        Force.INVITATION: QT_TRANSLATE_NOOP("Force", "Invitation to the holder"),
    },
    PenaltyUnit: {
        PenaltyUnit.EUROS_PER_DAY: QT_TRANSLATE_NOOP("PenaltyUnit", "€ per day late"),
        PenaltyUnit.EUROS_PER_EVENT: QT_TRANSLATE_NOOP("PenaltyUnit", "€ per event"),
        PenaltyUnit.EUROS_PER_HOUR: QT_TRANSLATE_NOOP("PenaltyUnit", "€ per hour not done"),
        PenaltyUnit.PERCENT_OF_CONTRACT: QT_TRANSLATE_NOOP("PenaltyUnit", "% of the contract amount"),
        PenaltyUnit.PERCENT_OF_YEAR: QT_TRANSLATE_NOOP("PenaltyUnit", "% of the year’s amount"),
    },
    CapUnit: {
        CapUnit.EUROS: QT_TRANSLATE_NOOP("CapUnit", "€"),
        CapUnit.PERCENT_OF_CONTRACT: QT_TRANSLATE_NOOP("CapUnit", "% of the contract amount"),
    },
    Article: {
        Article.PURPOSE: QT_TRANSLATE_NOOP("Article", "Purpose"),
        Article.COMMITMENT: QT_TRANSLATE_NOOP("Article", "Force of the commitment"),
        Article.PERIMETER: QT_TRANSLATE_NOOP("Article", "Perimeter"),
        Article.AXES: QT_TRANSLATE_NOOP("Article", "Axes of progress"),
        Article.DRAWING_UP: QT_TRANSLATE_NOOP("Article", "Drawing up the plan"),
        Article.CONTENT: QT_TRANSLATE_NOOP("Article", "Content of the plan"),
        Article.GOVERNANCE: QT_TRANSLATE_NOOP("Article", "Governance and meetings"),
        Article.FORMALISATION: QT_TRANSLATE_NOOP("Article", "Formalisation"),
        Article.MONITORING: QT_TRANSLATE_NOOP("Article", "Monitoring, control and evidence"),
        Article.ANNUAL_REVIEW: QT_TRANSLATE_NOOP("Article", "Annual review and renewal"),
        Article.FINAL_REVIEW: QT_TRANSLATE_NOOP("Article", "Final review"),
        Article.SHARING: QT_TRANSLATE_NOOP("Article", "Sharing of gains"),
        Article.PENALTIES: QT_TRANSLATE_NOOP("Article", "Penalties"),
        Article.PERSONAL_DATA: QT_TRANSLATE_NOOP("Article", "Personal data"),
        Article.REUSE: QT_TRANSLATE_NOOP("Article", "Reuse of lessons"),
    },
    ClauseSource: {
        ClauseSource.SHEET_TOOL: QT_TRANSLATE_NOOP("ClauseSource", "method sheet § 1.1"),
        ClauseSource.SHEET_PREPARATION: QT_TRANSLATE_NOOP("ClauseSource", "method sheet § 2.2"),
        ClauseSource.SHEET_JOINT_PLAN: QT_TRANSLATE_NOOP("ClauseSource", "method sheet § 2.3"),
        ClauseSource.WORKSHOP: QT_TRANSLATE_NOOP("ClauseSource", "national workshop of 20 January 2022"),
        ClauseSource.PRACTICE: QT_TRANSLATE_NOOP("ClauseSource", "usual practice of contracts"),
    },
    ClauseLack: {
        ClauseLack.NO_AXIS: QT_TRANSLATE_NOOP("ClauseLack", "No axis is targeted."),
        ClauseLack.AXIS_WITHOUT_EXPECTATION: QT_TRANSLATE_NOOP(
            "ClauseLack", "What is expected on this axis is not said."
        ),
        ClauseLack.PUT_OFF_WITHOUT_REASON: QT_TRANSLATE_NOOP(
            "ClauseLack", "The reason for putting this axis off is missing."
        ),
        ClauseLack.NO_TIME_LIMIT: QT_TRANSLATE_NOOP("ClauseLack", "There is no time limit for settling the plan."),
        ClauseLack.NO_MONITORING: QT_TRANSLATE_NOOP("ClauseLack", "How the plan is followed is not said."),
        ClauseLack.NO_CONTROL: QT_TRANSLATE_NOOP("ClauseLack", "How the plan is checked is not said."),
        ClauseLack.NO_EVIDENCE: QT_TRANSLATE_NOOP("ClauseLack", "The evidence to supply is not said."),
        ClauseLack.NO_GOVERNANCE: QT_TRANSLATE_NOOP("ClauseLack", "Who meets, and who decides, is not said."),
        ClauseLack.NO_SHARING: QT_TRANSLATE_NOOP("ClauseLack", "How gains are shared is not said."),
        ClauseLack.NO_FINAL_LIMIT: QT_TRANSLATE_NOOP(
            "ClauseLack",
            "The time limit of the final review is not set: enter it in the contract.",
        ),
        ClauseLack.NO_PENALTY: QT_TRANSLATE_NOOP("ClauseLack", "There is no penalty for failing."),
        ClauseLack.PENALTY_WITHOUT_EVENT: QT_TRANSLATE_NOOP("ClauseLack", "What this penalty punishes is not said."),
        ClauseLack.PENALTY_WITHOUT_AMOUNT: QT_TRANSLATE_NOOP("ClauseLack", "This penalty has no amount."),
        ClauseLack.PENALTY_WITHOUT_CAP: QT_TRANSLATE_NOOP("ClauseLack", "This penalty has no cap."),
        ClauseLack.PENALTY_WITHOUT_STEP: QT_TRANSLATE_NOOP(
            "ClauseLack", "The holder is not heard before this penalty: 15 days are usual."
        ),
        ClauseLack.PENALTY_AMOUNT_ABOVE_WHOLE: QT_TRANSLATE_NOOP(
            "ClauseLack", "The amount of this penalty is above 100%: is it in euros?"
        ),
        ClauseLack.PENALTY_CAP_ABOVE_WHOLE: QT_TRANSLATE_NOOP(
            "ClauseLack", "The cap of this penalty is above 100% of the contract: is it in euros?"
        ),
        ClauseLack.PENALTY_ON_INVITATION: QT_TRANSLATE_NOOP(
            "ClauseLack", "There are penalties although the clause only invites: change one or the other."
        ),
        ClauseLack.FIELD_NOT_QUOTED: QT_TRANSLATE_NOOP(
            "ClauseLack", "The wording no longer has the field this article is there for."
        ),
        ClauseLack.WORDED_FOR_ANOTHER: QT_TRANSLATE_NOOP(
            "ClauseLack",
            "This wording was made before the force of the clause, the start or the penalties changed: adapt it, or go "
            "back to the template.",
        ),
        ClauseLack.ARTICLE_LEFT_OUT: QT_TRANSLATE_NOOP("ClauseLack", "This article is left out."),
        ClauseLack.LEFT_OUT_WITHOUT_REASON: QT_TRANSLATE_NOOP(
            "ClauseLack", "The reason for leaving it out is missing."
        ),
    },
    Origin: {
        Origin.SHIPPED: QT_TRANSLATE_NOOP("Origin", "template of the program"),
        Origin.OWN: QT_TRANSLATE_NOOP("Origin", "my template"),
        Origin.CONTRACT: QT_TRANSLATE_NOOP("Origin", "reworded for this contract"),
    },
    # What a field stands for; what it is called in a template is `field_name`.
    ClauseField: {
        ClauseField.CONTRACT: QT_TRANSLATE_NOOP("ClauseField", "Subject of the contract"),
        ClauseField.REFERENCE: QT_TRANSLATE_NOOP("ClauseField", "Reference of the contract"),
        ClauseField.BUYER: QT_TRANSLATE_NOOP("ClauseField", "Buyer"),
        ClauseField.NATURE: QT_TRANSLATE_NOOP("ClauseField", "Contract, framework agreement… as it is"),
        ClauseField.CODE_ARTICLE: QT_TRANSLATE_NOOP("ClauseField", "Article of the code on performance conditions"),
        ClauseField.DURATION: QT_TRANSLATE_NOOP("ClauseField", "Duration of the contract"),
        ClauseField.PERIMETER: QT_TRANSLATE_NOOP("ClauseField", "The rule of the perimeter"),
        ClauseField.AXES: QT_TRANSLATE_NOOP("ClauseField", "Axes targeted (table)"),
        ClauseField.SOCIAL_CLAUSE: QT_TRANSLATE_NOOP("ClauseField", "Sentence on axes tied to the social clause"),
        ClauseField.PUT_OFF: QT_TRANSLATE_NOOP("ClauseField", "Axes put off"),
        ClauseField.DRAWING_UP: QT_TRANSLATE_NOOP("ClauseField", "What is added on drawing up"),
        ClauseField.PLAN_LIMIT: QT_TRANSLATE_NOOP("ClauseField", "Time limit for settling the plan"),
        ClauseField.SEVEN_POINTS: QT_TRANSLATE_NOOP("ClauseField", "The seven points of a plan (list)"),
        ClauseField.CONTENT: QT_TRANSLATE_NOOP("ClauseField", "What is added on the content"),
        ClauseField.GOVERNANCE: QT_TRANSLATE_NOOP("ClauseField", "Governance"),
        ClauseField.MINUTES_DAYS: QT_TRANSLATE_NOOP("ClauseField", "Time to send minutes"),
        ClauseField.REMARKS_DAYS: QT_TRANSLATE_NOOP("ClauseField", "Time for remarks"),
        ClauseField.FORMALISATION: QT_TRANSLATE_NOOP("ClauseField", "What is added on formalisation"),
        ClauseField.MONITORING: QT_TRANSLATE_NOOP("ClauseField", "Monitoring"),
        ClauseField.CONTROL: QT_TRANSLATE_NOOP("ClauseField", "Control"),
        ClauseField.EVIDENCE: QT_TRANSLATE_NOOP("ClauseField", "Evidence (list)"),
        ClauseField.DATA_DAYS: QT_TRANSLATE_NOOP("ClauseField", "Time to supply values"),
        ClauseField.HALF_YEARLY: QT_TRANSLATE_NOOP("ClauseField", "Sentence on half-yearly reviews"),
        ClauseField.INTERIM: QT_TRANSLATE_NOOP("ClauseField", "Sentence on interim points"),
        ClauseField.FINAL_REVIEW: QT_TRANSLATE_NOOP("ClauseField", "Time limit of the final review"),
        ClauseField.SHARING: QT_TRANSLATE_NOOP("ClauseField", "Sharing of values and gains"),
        ClauseField.NON_MONETARY: QT_TRANSLATE_NOOP("ClauseField", "Sentence on non-monetary gains"),
        ClauseField.PENALTIES: QT_TRANSLATE_NOOP("ClauseField", "Penalties (table)"),
        ClauseField.PERSONAL_DATA: QT_TRANSLATE_NOOP("ClauseField", "What is added on personal data"),
        ClauseField.REUSE: QT_TRANSLATE_NOOP("ClauseField", "What is added on reuse"),
    },
}

_FIELD_NAMES: dict[ClauseField, Marked] = {
    ClauseField.CONTRACT: QT_TRANSLATE_NOOP("ClauseFieldName", "contract"),
    ClauseField.REFERENCE: QT_TRANSLATE_NOOP("ClauseFieldName", "reference"),
    ClauseField.BUYER: QT_TRANSLATE_NOOP("ClauseFieldName", "buyer"),
    ClauseField.NATURE: QT_TRANSLATE_NOOP("ClauseFieldName", "nature"),
    ClauseField.CODE_ARTICLE: QT_TRANSLATE_NOOP("ClauseFieldName", "code_article"),
    ClauseField.DURATION: QT_TRANSLATE_NOOP("ClauseFieldName", "duration"),
    ClauseField.PERIMETER: QT_TRANSLATE_NOOP("ClauseFieldName", "perimeter"),
    ClauseField.AXES: QT_TRANSLATE_NOOP("ClauseFieldName", "axes"),
    ClauseField.SOCIAL_CLAUSE: QT_TRANSLATE_NOOP("ClauseFieldName", "social_clause"),
    ClauseField.PUT_OFF: QT_TRANSLATE_NOOP("ClauseFieldName", "put_off"),
    ClauseField.DRAWING_UP: QT_TRANSLATE_NOOP("ClauseFieldName", "drawing_up"),
    ClauseField.PLAN_LIMIT: QT_TRANSLATE_NOOP("ClauseFieldName", "plan_limit"),
    ClauseField.SEVEN_POINTS: QT_TRANSLATE_NOOP("ClauseFieldName", "seven_points"),
    ClauseField.CONTENT: QT_TRANSLATE_NOOP("ClauseFieldName", "content"),
    ClauseField.GOVERNANCE: QT_TRANSLATE_NOOP("ClauseFieldName", "governance"),
    ClauseField.MINUTES_DAYS: QT_TRANSLATE_NOOP("ClauseFieldName", "minutes_days"),
    ClauseField.REMARKS_DAYS: QT_TRANSLATE_NOOP("ClauseFieldName", "remarks_days"),
    ClauseField.FORMALISATION: QT_TRANSLATE_NOOP("ClauseFieldName", "formalisation"),
    ClauseField.MONITORING: QT_TRANSLATE_NOOP("ClauseFieldName", "monitoring"),
    ClauseField.CONTROL: QT_TRANSLATE_NOOP("ClauseFieldName", "control"),
    ClauseField.EVIDENCE: QT_TRANSLATE_NOOP("ClauseFieldName", "evidence"),
    ClauseField.DATA_DAYS: QT_TRANSLATE_NOOP("ClauseFieldName", "data_days"),
    ClauseField.HALF_YEARLY: QT_TRANSLATE_NOOP("ClauseFieldName", "half_yearly"),
    ClauseField.INTERIM: QT_TRANSLATE_NOOP("ClauseFieldName", "interim"),
    ClauseField.FINAL_REVIEW: QT_TRANSLATE_NOOP("ClauseFieldName", "final_review"),
    ClauseField.SHARING: QT_TRANSLATE_NOOP("ClauseFieldName", "sharing"),
    ClauseField.NON_MONETARY: QT_TRANSLATE_NOOP("ClauseFieldName", "non_monetary"),
    ClauseField.PENALTIES: QT_TRANSLATE_NOOP("ClauseFieldName", "penalties"),
    ClauseField.PERSONAL_DATA: QT_TRANSLATE_NOOP("ClauseFieldName", "personal_data"),
    ClauseField.REUSE: QT_TRANSLATE_NOOP("ClauseFieldName", "reuse"),
}


def field_name(field: ClauseField, words: Words) -> str:
    """What a field is called in a template of this language, such as "pénalités"; its own name does in any."""
    return words.translate(*_FIELD_NAMES[field])


def gap_sentence(gap: ClauseGap, preparation: Preparation, words: Words) -> str:
    """What a clause lacks, after the name of the axis or penalty it is about, else of the article."""
    names = {axis.id: axis.title for axis in preparation.axes} | {p.id: p.event for p in preparation.penalties}
    about = " ".join(names.get(gap.subject_id, "").split()) or words.translate(*_marked(gap.article))
    said = f"{about} \u2013 {words.translate(*_marked(gap.lack))}"
    reason = next((out.because for out in preparation.left_out if out.id == gap.article), "")
    return f"{said} {' '.join(reason.split())}" if gap.accepted else said


def _marked(value: StrEnum) -> Marked:
    return PREPARATION_LABELS[type(value)][value]
