"""Breaches, penalties and their steps, in words."""

from decimal import Decimal

from facilitator_app.domain.breach import Breach, BreachStep, PenaltyDecision, Standing, decidable_from, remarks_until
from facilitator_app.domain.contract import Contract, Zone
from facilitator_app.domain.meeting import BreachSaid
from facilitator_app.domain.owed import penalty_deadlines
from facilitator_app.domain.preparation import CapUnit, Penalty
from facilitator_app.words.explain import explain
from facilitator_app.words.labels import label
from facilitator_app.words.words import NARROW_NBSP, NBSP, Words


def penalty_text(penalty: Penalty, words: Words) -> str:
    """How a penalty is reckoned, such as "150 € per day late, at most 5 % of the contract amount"."""
    amount = _figure(penalty.amount, label(penalty.unit, words), words)
    if penalty.cap is None:
        return amount
    cap = words.amount(penalty.cap)
    if penalty.cap_unit is not CapUnit.EUROS:
        cap = _figure(penalty.cap, label(penalty.cap_unit, words), words)
    if not amount:
        return words.translate("Breaches", "at most {cap}").format(cap=cap)
    return words.translate("Breaches", "{amount}, at most {cap}").format(amount=amount, cap=cap)


def _figure(value: Decimal | None, unit: str, words: Words) -> str:
    space = NBSP
    if unit.startswith("%"):
        space = NARROW_NBSP if words.language == "fr" else ""
    return "" if value is None else f"{words.number(value)}{space}{unit}"


def step_text(stands: Standing, words: Words) -> str:
    """The next step, with the day that counts for it."""
    step = label(stands.step, words)
    if stands.step is BreachStep.REMARKS:
        return _dated(words.translate("Breaches", "{step}, until {date}"), step, words.short_date(stands.until))
    if stands.step is BreachStep.DECISION:
        since = words.short_date(stands.decidable_from)
        return _dated(words.translate("Breaches", "{step}, possible since {date}"), step, since)
    if stands.overdue:
        return _dated(words.translate("Breaches", "{step}, waiting since {date}"), step, words.short_date(stands.since))
    return step


def _dated(template: str, step: str, date: str) -> str:
    return template.format(step=step, date=date)


def adversarial_text(breach: Breach, contract: Contract, words: Words) -> str:
    """Until when the holder may answer, why then, and from when the buyer may decide; "" before the notice."""
    first = decidable_from(breach, contract.zone)
    if first is None:
        return ""
    [deadline] = penalty_deadlines(contract, (breach,))
    decide = words.translate("Breaches", "The buyer may decide from {date} on.").format(date=words.date(first))
    return f"{explain(deadline, words)} {decide}"


def breach_line(said: BreachSaid, zone: Zone, words: Words) -> str:
    """A breach as the minutes tell it: what it is, its steps so far, and what was said of it."""
    breach = said.breach
    steps = [text for text in (*_steps(breach, zone, words), _decided(breach, words), *_ends(breach, words)) if text]
    told = [breach.event.strip().rstrip(".")]
    if steps:
        told.append(_sentence(", ".join(steps)))
    if said.said.strip():
        told.append(said.said.strip())
    return ". ".join(part.rstrip(".") for part in told) + "."


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _steps(breach: Breach, zone: Zone, words: Words) -> list[str]:
    translate = words.translate
    told = []
    if breach.noticed_on is not None:
        told.append(translate("Breaches", "noticed on {date}").format(date=words.date(breach.noticed_on)))
    if breach.notice_sent_on is not None:
        told.append(
            translate("Breaches", "invitation to submit remarks of {date}").format(
                date=words.date(breach.notice_sent_on)
            )
        )
    if breach.remarks_received_on is not None:
        date = words.date(breach.remarks_received_on)
        answer = translate("Breaches", "remarks of the holder received on {date}").format(date=date)
        told.append(f"{answer} ({breach.remarks.strip()})" if breach.remarks.strip() else answer)
    elif breach.notice_sent_on is not None and breach.decision is None:
        until = words.date(remarks_until(breach, zone))
        told.append(translate("Breaches", "the holder may answer until {date}").format(date=until))
    return told


def _decided(breach: Breach, words: Words) -> str:
    """The decision with its amount and reason; a penalty not decided yet is told as envisaged."""
    translate = words.translate
    amount = words.amount(breach.amount) if breach.amount else ""
    if breach.decision is None:
        if amount:
            return translate("Breaches", "penalty envisaged: {amount}").format(amount=amount)
        basis = breach.basis.strip()
        return translate("Breaches", "penalty provided for: {basis}").format(basis=basis) if basis else ""
    told = _lower(label(breach.decision, words))
    if breach.decided_on is not None:
        told = translate("Breaches", "{decision} on {date}").format(decision=told, date=words.date(breach.decided_on))
    if breach.decision is PenaltyDecision.APPLIED and amount:
        told = words.colon(told, amount)
    return f"{told} ({breach.reason.strip()})" if breach.reason.strip() else told


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _ends(breach: Breach, words: Words) -> list[str]:
    told = []
    if breach.notified_on is not None:
        date = words.date(breach.notified_on)
        told.append(words.translate("Breaches", "notified on {date}").format(date=date))
    if breach.paid_on is not None:
        told.append(words.translate("Breaches", "paid on {date}").format(date=words.date(breach.paid_on)))
    return told
