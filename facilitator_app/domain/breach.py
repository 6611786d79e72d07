"""A breach of the contract and the steps towards a penalty (source 002 § 2.2; domain § 2.4)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.calendar import SkippedDay, roll_forward
from facilitator_app.domain.contract import Contract, Zone
from facilitator_app.domain.preparation import ADVERSARIAL_DAYS, CapUnit, Penalty
from facilitator_app.domain.state import WATCH_DAYS, State


class BreachStep(StrEnum):
    """What comes next."""

    NOTICE = "notice"
    REMARKS = "remarks"
    DECISION = "decision"
    NOTIFICATION = "notification"
    PAYMENT = "payment"
    OVER = "over"


class PenaltyDecision(StrEnum):
    """What the buyer decides once the holder could answer."""

    WAIVED = "waived"
    WARNING = "warning"
    APPLIED = "applied"


class BreachProblem(StrEnum):
    """What is wrong with a breach. The first three are refused, the others told."""

    APPLIED_WITHOUT_NOTICE = "applied_without_notice"
    APPLIED_TOO_EARLY = "applied_too_early"
    AMOUNT_ABOVE_CAP = "amount_above_cap"
    NO_EVENT = "no_event"
    NO_REASON = "no_reason"
    NO_AMOUNT = "no_amount"
    DATES_OUT_OF_ORDER = "dates_out_of_order"
    DATE_TO_COME = "date_to_come"
    NO_TIME_TO_ANSWER = "no_time_to_answer"


REFUSED = (BreachProblem.APPLIED_WITHOUT_NOTICE, BreachProblem.APPLIED_TOO_EARLY, BreachProblem.AMOUNT_ABOVE_CAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """A breach noticed, and what became of it. `penalty_id` is that of the penalty the contract provides for it, or "".

    The holder may answer until the end of the adversarial step, `remarks_days` calendar days after the notice. Amount
    and `cap` in euros; `basis` says in words how the contract reckons the penalty.
    """

    id: str
    event: str = ""
    penalty_id: str = ""
    basis: str = ""
    cap: Decimal | None = None
    noticed_on: dt.date | None = None
    notice_sent_on: dt.date | None = None
    notice_received_on: dt.date | None = None
    remarks_days: int = ADVERSARIAL_DAYS
    remarks_received_on: dt.date | None = None
    remarks: str = ""
    decision: PenaltyDecision | None = None
    decided_on: dt.date | None = None
    reason: str = ""
    amount: Decimal | None = None
    notified_on: dt.date | None = None
    paid_on: dt.date | None = None

    @property
    def answer_counts_from(self) -> dt.date | None:
        """The day the holder's time to answer begins: that of the receipt where it is known, else of the sending.

        A receipt said to be before the sending does not shorten that time.
        """
        if self.notice_sent_on is None:
            return None
        return max(self.notice_sent_on, self.notice_received_on or self.notice_sent_on)

    @property
    def answered_on(self) -> dt.date | None:
        """The day the holder's remarks came; None for what was said before the notice, which is no answer to it."""
        answered, sent = self.remarks_received_on, self.notice_sent_on
        return answered if answered is not None and sent is not None and answered >= sent else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a breach stands on a day: the next step, since when it waits, until when the holder may answer.

    `until` is the end of the adversarial step and `decidable_from` the first day on which the buyer may decide, both
    None before the notice. `overdue` is a step of the buyer, or a payment, waited for over 30 days: a habit of this
    program, no rule of law.
    """

    step: BreachStep
    since: dt.date | None = None
    until: dt.date | None = None
    decidable_from: dt.date | None = None
    overdue: bool = False
    state: State = State.NOT_STARTED


def remarks_end(breach: Breach, zone: Zone) -> tuple[dt.date, tuple[SkippedDay, ...]] | None:
    """The last day on which the holder may answer, and the days skipped to get there; None before the notice.

    The adversarial step is counted in calendar days from the day after the notice, and rolled (CCAG-FCS, art. 3.2).
    """
    begins = breach.answer_counts_from
    if begins is None:
        return None
    return roll_forward(begins + dt.timedelta(days=breach.remarks_days), zone)


def remarks_until(breach: Breach, zone: Zone) -> dt.date | None:
    """The last day on which the holder may answer; None before the notice."""
    end = remarks_end(breach, zone)
    return None if end is None else end[0]


def decidable_from(breach: Breach, zone: Zone) -> dt.date | None:
    """The first day on which the buyer may decide: once the holder has answered, else after the adversarial step."""
    until = remarks_until(breach, zone)
    if until is None:
        return None
    after = until + dt.timedelta(days=1)
    return after if breach.answered_on is None else min(after, breach.answered_on)


def standing(breach: Breach, zone: Zone, today: dt.date) -> Standing:
    """Where a breach stands on a day."""
    until, first = remarks_until(breach, zone), decidable_from(breach, zone)
    step, since = _next_step(breach, first, today)
    overdue = step is not BreachStep.REMARKS and since is not None and (today - since).days > WATCH_DAYS
    state = State.WATCH
    if step is BreachStep.OVER:
        state, overdue = State.REACHED, False
    elif step is BreachStep.REMARKS:
        state = State.ON_TRACK
    elif overdue:
        state = State.LATE
    return Standing(step=step, since=since, until=until, decidable_from=first, overdue=overdue, state=state)


def _next_step(breach: Breach, first: dt.date | None, today: dt.date) -> tuple[BreachStep, dt.date | None]:
    """The next step and since when it waits. What is waived is over; a warning ends when the holder knows of it."""
    if breach.decision is PenaltyDecision.WAIVED or breach.paid_on is not None:
        return BreachStep.OVER, breach.paid_on or breach.decided_on
    if breach.decision is not None and breach.notified_on is None:
        return BreachStep.NOTIFICATION, breach.decided_on
    if breach.decision is PenaltyDecision.WARNING:
        return BreachStep.OVER, breach.notified_on
    if breach.decision is PenaltyDecision.APPLIED:
        return BreachStep.PAYMENT, breach.notified_on
    if first is None:
        return BreachStep.NOTICE, breach.noticed_on
    if today < first:
        return BreachStep.REMARKS, breach.notice_sent_on
    return BreachStep.DECISION, first


def is_over(breach: Breach) -> bool:
    """Whether nothing more is to come: waived, warned of, or paid."""
    # Only the steps before the decision depend on the day.
    return _next_step(breach, None, dt.date.min)[0] is BreachStep.OVER


def last_undecided(breaches: Iterable[Breach]) -> Breach | None:
    """The breach noticed last of those the buyer has not decided on; None where there is none."""
    waiting = [breach for breach in breaches if breach.decision is None]
    return max(waiting, key=lambda b: b.noticed_on or dt.date.min, default=None)


def breach_problems(breach: Breach, zone: Zone, today: dt.date) -> tuple[BreachProblem, ...]:
    """What is wrong with a breach, what is refused first.

    No penalty is applied before the holder could answer: on the day it was decided, today where that day is not said,
    the adversarial step has run out or remarks have come (domain § 2.4). No amount exceeds the cap of its penalty.
    """
    found = []
    if breach.decision is PenaltyDecision.APPLIED:
        first = decidable_from(breach, zone)
        if first is None:
            found.append(BreachProblem.APPLIED_WITHOUT_NOTICE)
        elif (breach.decided_on or today) < first:
            found.append(BreachProblem.APPLIED_TOO_EARLY)
    if breach.amount is not None and breach.cap is not None and breach.amount > breach.cap:
        found.append(BreachProblem.AMOUNT_ABOVE_CAP)
    if not breach.event.strip():
        found.append(BreachProblem.NO_EVENT)
    if breach.decision is not None and not breach.reason.strip():
        found.append(BreachProblem.NO_REASON)
    if breach.decision is PenaltyDecision.APPLIED and breach.amount is None:
        found.append(BreachProblem.NO_AMOUNT)
    if not _in_order(breach):
        found.append(BreachProblem.DATES_OUT_OF_ORDER)
    if any(day > today for day in _days(breach) if day is not None):
        found.append(BreachProblem.DATE_TO_COME)
    if breach.remarks_days < 1:
        found.append(BreachProblem.NO_TIME_TO_ANSWER)
    return tuple(found)


def newly_refused(before: Breach | None, after: Breach, zone: Zone, today: dt.date) -> BreachProblem | None:
    """Why a change of a breach can't be made; None when it can. `before` is None for a breach that is new.

    What was wrong before, by an older version or a change of the contract, does not stand in the way of other changes.
    """
    known = () if before is None else breach_problems(before, zone, today)
    found = (p for p in breach_problems(after, zone, today) if p in REFUSED and p not in known)
    return next(found, None)


def _in_order(breach: Breach) -> bool:
    """Whether each step is at or after the one before."""
    steps = (
        (breach.notice_sent_on, breach.notice_received_on),
        (breach.noticed_on, breach.notice_sent_on, breach.remarks_received_on),
        (breach.noticed_on, breach.notice_sent_on, breach.decided_on, breach.notified_on, breach.paid_on),
    )
    for days in steps:
        known = [day for day in days if day is not None]
        if known != sorted(known):
            return False
    return True


def _days(breach: Breach) -> tuple[dt.date | None, ...]:
    """What has happened on a day, as the breach tells it."""
    return (
        breach.noticed_on,
        breach.notice_sent_on,
        breach.notice_received_on,
        breach.remarks_received_on,
        breach.decided_on,
        breach.notified_on,
        breach.paid_on,
    )


def under_penalty(breach: Breach, penalty: Penalty | None, contract: Contract, basis: str) -> Breach:
    """The breach under a penalty of the contract, with its event where none is told, its cap in euros and its days.

    `basis` is the penalty in words. None frees the breach of the penalty it was under.
    """
    if penalty is None:
        return replace(breach, penalty_id="", basis="", cap=None, remarks_days=ADVERSARIAL_DAYS)
    return replace(
        breach,
        penalty_id=penalty.id,
        basis=basis,
        event=breach.event if breach.event.strip() else penalty.event,
        cap=cap_in_euros(penalty, contract),
        remarks_days=penalty.adversarial_days,
    )


def with_cap(breach: Breach, penalties: Iterable[Penalty], contract: Contract) -> Breach:
    """The breach with the cap of its penalty, where that could not be reckoned yet when it fell under it.

    A cap in percent waits for the amount of the contract.
    """
    if breach.cap is not None or not breach.penalty_id:
        return breach
    penalty = next((p for p in penalties if p.id == breach.penalty_id), None)
    return breach if penalty is None else replace(breach, cap=cap_in_euros(penalty, contract))


def cap_in_euros(penalty: Penalty, contract: Contract) -> Decimal | None:
    """What a penalty may cost at most; None without a cap, or while the amount it is a part of is unknown."""
    if penalty.cap is None or penalty.cap_unit is CapUnit.EUROS:
        return penalty.cap
    if contract.amount is None:
        return None
    return (contract.amount * penalty.cap / 100).quantize(Decimal("0.01"))
