"""What a clause still lacks of the parts it must have (domain § 2.4), each with its article and its source."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.preparation import (
    ALWAYS_THERE,
    Article,
    Force,
    Penalty,
    Preparation,
    put_off_axes,
    targeted_axes,
)


class ClauseSource(StrEnum):
    """Where it is said that a part belongs into the contract papers."""

    SHEET_TOOL = "sheet_1_1"
    SHEET_PREPARATION = "sheet_2_2"
    SHEET_JOINT_PLAN = "sheet_2_3"
    WORKSHOP = "workshop"
    PRACTICE = "practice"


class ClauseLack(StrEnum):
    """What a clause can lack."""

    NO_AXIS = "no_axis"
    AXIS_WITHOUT_EXPECTATION = "axis_without_expectation"
    PUT_OFF_WITHOUT_REASON = "put_off_without_reason"
    NO_TIME_LIMIT = "no_time_limit"
    NO_MONITORING = "no_monitoring"
    NO_CONTROL = "no_control"
    NO_EVIDENCE = "no_evidence"
    NO_GOVERNANCE = "no_governance"
    NO_SHARING = "no_sharing"
    NO_FINAL_LIMIT = "no_final_limit"
    NO_PENALTY = "no_penalty"
    PENALTY_WITHOUT_EVENT = "penalty_without_event"
    PENALTY_WITHOUT_AMOUNT = "penalty_without_amount"
    PENALTY_WITHOUT_CAP = "penalty_without_cap"
    PENALTY_WITHOUT_STEP = "penalty_without_step"
    PENALTY_AMOUNT_ABOVE_WHOLE = "penalty_amount_above_whole"
    PENALTY_CAP_ABOVE_WHOLE = "penalty_cap_above_whole"
    PENALTY_ON_INVITATION = "penalty_on_invitation"
    FIELD_NOT_QUOTED = "field_not_quoted"
    WORDED_FOR_ANOTHER = "worded_for_another"
    ARTICLE_LEFT_OUT = "article_left_out"
    LEFT_OUT_WITHOUT_REASON = "left_out_without_reason"


_SOURCES = {
    Article.PURPOSE: ClauseSource.SHEET_TOOL,
    Article.COMMITMENT: ClauseSource.WORKSHOP,
    Article.PERIMETER: ClauseSource.SHEET_PREPARATION,
    Article.AXES: ClauseSource.SHEET_PREPARATION,
    Article.DRAWING_UP: ClauseSource.SHEET_PREPARATION,
    Article.CONTENT: ClauseSource.SHEET_JOINT_PLAN,
    Article.GOVERNANCE: ClauseSource.WORKSHOP,
    Article.FORMALISATION: ClauseSource.SHEET_JOINT_PLAN,
    Article.MONITORING: ClauseSource.SHEET_PREPARATION,
    Article.ANNUAL_REVIEW: ClauseSource.SHEET_JOINT_PLAN,
    Article.FINAL_REVIEW: ClauseSource.WORKSHOP,
    Article.SHARING: ClauseSource.WORKSHOP,
    Article.PENALTIES: ClauseSource.SHEET_PREPARATION,
    Article.PERSONAL_DATA: ClauseSource.PRACTICE,
    Article.REUSE: ClauseSource.WORKSHOP,
}
_BY_PRACTICE = frozenset(
    {
        ClauseLack.PENALTY_WITHOUT_CAP,
        ClauseLack.PENALTY_WITHOUT_STEP,
        ClauseLack.PENALTY_AMOUNT_ABOVE_WHOLE,
        ClauseLack.PENALTY_CAP_ABOVE_WHOLE,
    }
)
_BY_WORKSHOP = frozenset({ClauseLack.PUT_OFF_WITHOUT_REASON, ClauseLack.PENALTY_ON_INVITATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseGap:
    """One thing a clause lacks. `subject_id` is the axis or penalty it is about, where it is about one.

    One that is `accepted` was decided on with a reason: an article left out.
    """

    lack: ClauseLack
    article: Article
    subject_id: str = ""
    accepted: bool = False

    @property
    def source(self) -> ClauseSource:
        """Where it is said that the clause needs it."""
        if self.lack in _BY_PRACTICE:
            return ClauseSource.PRACTICE
        return ClauseSource.WORKSHOP if self.lack in _BY_WORKSHOP else _SOURCES[self.article]


Asked = Callable[[Article], bool]


def clause_gaps(
    preparation: Preparation,
    contract: Contract,
    quotes: Asked = lambda _article: True,
    outdated: Asked = lambda _article: False,
) -> tuple[ClauseGap, ...]:
    """What the clause lacks of what must be written into the contract, in the order of the articles (domain § 2.4).

    How the plan is drawn up after award, how it is followed and checked, and the penalties are asked for by source
    001 § 2.2; governance and the sharing of gains by source 003. `quotes` says whether the wording of an article
    still has the field that makes it (its axes, its seven points, its penalties), `outdated` whether it was worded for
    another force of the clause, or another start of the plan.
    """
    found: list[ClauseGap] = []
    reasons = {out.id: out.because.strip() for out in preparation.left_out}
    for article in Article:
        if preparation.is_left_out(article):
            given = bool(reasons[article])
            found.append(ClauseGap(lack=ClauseLack.ARTICLE_LEFT_OUT, article=article, accepted=given))
            if not given:
                found.append(ClauseGap(lack=ClauseLack.LEFT_OUT_WITHOUT_REASON, article=article))
            continue
        found += _lacking_in(article, preparation, contract)
        if article not in ALWAYS_THERE and not quotes(article):
            found.append(ClauseGap(lack=ClauseLack.FIELD_NOT_QUOTED, article=article))
        if outdated(article):
            found.append(ClauseGap(lack=ClauseLack.WORDED_FOR_ANOTHER, article=article))
    return tuple(found)


def _lacking_in(article: Article, preparation: Preparation, contract: Contract) -> Iterator[ClauseGap]:
    match article:
        case Article.AXES:
            yield from _axes(preparation, contract)
        case Article.PENALTIES:
            yield from _penalties(preparation)
        case Article.FINAL_REVIEW if contract.final_review_months < 1:
            yield ClauseGap(lack=ClauseLack.NO_FINAL_LIMIT, article=article)
        case _:
            yield from (ClauseGap(lack=lack, article=article) for lack in _terms(article, preparation))


def _axes(preparation: Preparation, contract: Contract) -> Iterator[ClauseGap]:
    axes = targeted_axes(preparation, contract)
    if not axes:
        yield ClauseGap(lack=ClauseLack.NO_AXIS, article=Article.AXES)
    lack = ClauseLack.AXIS_WITHOUT_EXPECTATION
    if axes and not preparation.axes:
        # Those of the contract form are titles only.
        yield ClauseGap(lack=lack, article=Article.AXES)
        return
    for axis in axes:
        if not axis.expected.strip():
            yield ClauseGap(lack=lack, article=Article.AXES, subject_id=axis.id)
    for axis in put_off_axes(preparation):
        if not axis.put_off_because.strip():
            yield ClauseGap(lack=ClauseLack.PUT_OFF_WITHOUT_REASON, article=Article.AXES, subject_id=axis.id)


def _terms(article: Article, preparation: Preparation) -> Iterator[ClauseLack]:
    terms = preparation.terms
    needed: dict[Article, tuple[tuple[bool, ClauseLack], ...]] = {
        Article.DRAWING_UP: ((terms.plan_months is not None, ClauseLack.NO_TIME_LIMIT),),
        Article.GOVERNANCE: ((bool(terms.governance.strip()), ClauseLack.NO_GOVERNANCE),),
        Article.MONITORING: (
            (bool(terms.monitoring.strip()), ClauseLack.NO_MONITORING),
            (bool(terms.control.strip()), ClauseLack.NO_CONTROL),
            (bool(terms.evidence.strip()), ClauseLack.NO_EVIDENCE),
        ),
        Article.SHARING: ((bool(terms.sharing.strip()), ClauseLack.NO_SHARING),),
    }
    yield from (lack for there, lack in needed.get(article, ()) if not there)


def _penalties(preparation: Preparation) -> Iterator[ClauseGap]:
    invited = preparation.terms.force is Force.INVITATION
    if not preparation.told_penalties and not invited:
        yield ClauseGap(lack=ClauseLack.NO_PENALTY, article=Article.PENALTIES)
    if preparation.told_penalties and invited:
        yield ClauseGap(lack=ClauseLack.PENALTY_ON_INVITATION, article=Article.PENALTIES)
    for penalty in preparation.told_penalties:
        for lack in _penalty(penalty):
            yield ClauseGap(lack=lack, article=Article.PENALTIES, subject_id=penalty.id)


def _penalty(penalty: Penalty) -> Iterator[ClauseLack]:
    if not penalty.event.strip():
        yield ClauseLack.PENALTY_WITHOUT_EVENT
    if penalty.amount is None:
        yield ClauseLack.PENALTY_WITHOUT_AMOUNT
    if penalty.cap is None:
        yield ClauseLack.PENALTY_WITHOUT_CAP
    if penalty.amount_above_whole:
        yield ClauseLack.PENALTY_AMOUNT_ABOVE_WHOLE
    if penalty.cap_above_whole:
        yield ClauseLack.PENALTY_CAP_ABOVE_WHOLE
    if penalty.adversarial_days < 1:
        yield ClauseLack.PENALTY_WITHOUT_STEP
