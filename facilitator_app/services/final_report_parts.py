"""What became, over the years, of actions, proposals, decisions and meetings, as the final report prints it."""

import datetime as dt

from facilitator_app.documents import final_report_view as report
from facilitator_app.documents import views
from facilitator_app.domain.contract import Zone
from facilitator_app.domain.followed_indicator import YearVerdict
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import BreachSaid, DecisionState, Fate, MeetingKind
from facilitator_app.domain.over_the_years import ActionCount, AmendmentMade, MeetingsHeld, OverTheYears
from facilitator_app.domain.register import Occasion, ProposalEntry
from facilitator_app.services.document_figures import action_state_view
from facilitator_app.words.breaches import breach_line
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_FATES = {
    Fate.PROPOSED: views.Mark.NOT_STARTED,
    Fate.DISCUSSED: views.Mark.ON_TRACK,
    Fate.ACCEPTED: views.Mark.ACHIEVED,
    Fate.REFUSED: views.Mark.LATE,
    Fate.PUT_OFF: views.Mark.WATCH,
}


def key_figures(years: OverTheYears, words: Words) -> tuple[views.KeyFigure, ...]:
    """Targets reached, actions done, proposals adopted, meetings held: those there is something to tell of."""
    translate = words.translate
    figures = []
    judged = years.judged()
    if judged:
        blank = sum(1 for i in judged if i.verdict is YearVerdict.NO_VALUE)
        note = views.State(translate("FinalReport", "%n without a value", "", blank), views.Mark.NOT_STARTED)
        value = _of(len(years.reached()), len(judged), words)
        figures.append(views.KeyFigure(value, translate("FinalReport", "targets reached"), note if blank else None))
    counts = years.overall()
    if counts:
        value = _of(sum(c.done for c in counts), sum(c.all for c in counts), words)
        figures.append(views.KeyFigure(value, translate("MinutesDocument", "actions done")))
    if years.proposals:
        adopted = sum(1 for p in years.proposals if p.present.fate is Fate.ACCEPTED)
        value = _of(adopted, len(years.proposals), words)
        figures.append(views.KeyFigure(value, translate("FinalReport", "proposals adopted")))
    if years.meetings:
        held, due = sum(m.held for m in years.meetings), sum(m.due for m in years.meetings)
        note = views.State(translate("FinalReport", "%n not held", "", due - held), views.Mark.LATE)
        label_text = translate("FinalReport", "meetings held")
        figures.append(views.KeyFigure(_of(held, due, words), label_text, note if due > held else None))
    return tuple(figures)


def _of(part: int, whole: int, words: Words) -> str:
    return f"{words.number(part)}/{words.number(whole)}"


def figure_sentences(years: OverTheYears, words: Words) -> tuple[str, ...]:
    """The same figures as the report's, each in a few words."""
    told = []
    for figure in key_figures(years, words):
        text = f"{figure.value} {figure.label}"
        told.append(f"{text} ({figure.note.text})" if figure.note else text)
    return tuple(told)


def action_counts(years: OverTheYears, words: Words) -> tuple[report.CountRow, ...]:
    """The actions year by year and party by party; of several years all together first."""
    whole = words.translate("FinalReport", "All years")
    year = words.translate("FinalReport", "Year {number}")
    together = years.overall() if len(years.years) > 1 else ()
    shown = (*together, *(c for c in years.actions if c.year))
    return tuple(_count(c, year.format(number=c.year) if c.year else whole, words) for c in shown)


def _count(count: ActionCount, year: str, words: Words) -> report.CountRow:
    done, dropped, left = (words.number(n) for n in (count.done, count.dropped, count.still_open))
    return report.CountRow(year, label(count.party, words), done, dropped, left)


def left_undone(years: OverTheYears, on: dt.date, words: Words) -> tuple[report.ActionLeft, ...]:
    """The actions that were dropped, or are still open."""
    return tuple(
        report.ActionLeft(
            text=action.title,
            who=action.responsible or label(action.party, words),
            state=action_state_view(action, on, words),
            note=action.comment,
        )
        for action in years.left_undone
    )


def proposal_lines(years: OverTheYears, words: Words) -> tuple[report.ProposalLine, ...]:
    """The holder's proposals with what became of them, those adopted first."""
    ordered = sorted(years.proposals, key=lambda p: p.present.fate is not Fate.ACCEPTED)
    return tuple(_proposal(entry, words) for entry in ordered)


def _proposal(entry: ProposalEntry, words: Words) -> report.ProposalLine:
    fate = views.State(label(entry.present.fate, words), _FATES[entry.present.fate])
    return report.ProposalLine(entry.text, occasion_text(entry.made, words), fate, entry.present.reason)


def occasion_text(occasion: Occasion, words: Words) -> str:
    """When, and at which meeting."""
    kind = label(occasion.kind, words) if occasion.kind else ""
    return ", ".join(part for part in (kind, words.short_date(occasion.on)) if part)


def decisions_text(years: OverTheYears, words: Words) -> str:
    """How many decisions were made, and how many of them carried out, dropped, or still open."""
    translate, states = words.translate, [d.state for d in years.decisions]
    if not states:
        return translate("MinutesDocument", "No decision was made.")
    done, dropped, left = (states.count(s) for s in (DecisionState.DONE, DecisionState.DROPPED, DecisionState.OPEN))
    told = [translate("FinalReport", "%n decision(s) made", "", len(states))]
    if done:
        told.append(translate("FinalReport", "%n carried out", "", done))
    if dropped:
        told.append(translate("FinalReport", "%n dropped", "", dropped))
    if left:
        told.append(translate("FinalReport", "%n still open", "", left))
    return ", ".join(told) + "."


def term_decisions(years: OverTheYears, words: Words) -> tuple[str, ...]:
    """The decisions that touch a term of the contract, each with that term."""
    template = words.translate("FinalReport", "{decision} (touches the contract: {term})")
    return tuple(
        template.format(decision=d.text.strip(), term=label(d.term, words).lower())
        for d in years.decisions
        if d.term not in (None, ContractTerm.NONE)
    )


def amendment_lines(years: OverTheYears, words: Words) -> tuple[report.AmendmentLine, ...]:
    """The amendments, earliest first, with what each changes of the contract."""
    return tuple(
        report.AmendmentLine(a.number, words.date(a.on), a.purpose, _changed(a, words)) for a in years.amendments
    )


def _changed(amendment: AmendmentMade, words: Words) -> str:
    """The term touched, with the months and the amount that the amendment adds (domain § 2.6)."""
    translate = words.translate
    told = []
    if amendment.months:
        told.append(translate("FinalReport", "%n month(s) added", "", amendment.months))
    if amendment.amount:
        amount = words.amount(amendment.amount)
        told.append(translate("FinalReport", "{amount} excl. tax").format(amount=amount))
    term = label(amendment.term, words)
    return words.colon(term, ", ".join(told)) if told else term


def letters_text(years: OverTheYears, words: Words) -> str:
    """How many plans were bound by letters, and how many touch a term without their amendment; "" for none."""
    translate, awaited, told = words.translate, years.amendments_awaited, []
    if years.letters:
        told.append(translate("FinalReport", "%n plan(s) bound by an exchange of letters.", "", years.letters))
    if awaited:
        told.append(
            translate(
                "FinalReport", "%n plan(s) touch a term of the contract, and no amendment is recorded.", "", awaited
            )
        )
    return " ".join(told)


def interim_text(years: OverTheYears, words: Words) -> str:
    """How many interim points were held; "" for none."""
    if not years.interim_points:
        return ""
    return words.translate("FinalReport", "%n interim point(s) held between reviews.", "", years.interim_points)


def breach_lines(years: OverTheYears, zone: Zone, words: Words) -> tuple[str, ...]:
    """The breaches noticed, with what came of each: steps, decision, amount, payment (source 002 § 2.2)."""
    return tuple(breach_line(BreachSaid(id=breach.id, breach=breach), zone, words) for breach in years.breaches)


def meeting_rows(years: OverTheYears, words: Words) -> tuple[report.MeetingRow, ...]:
    """Meetings of each kind against those that fell due."""
    return tuple(_meetings(held, words) for held in years.meetings)


def _meetings(held: MeetingsHeld, words: Words) -> report.MeetingRow:
    translate = words.translate
    notes = []
    if held.late:
        notes.append(translate("FinalReport", "%n held after its deadline", "", held.late))
    missed = [str(number) for number in held.missed if number]
    if missed and len(missed) == len(held.missed) and held.due > 1:
        template = translate("FinalReport", "missing: year {years}")
        if held.kind is MeetingKind.INTERIM:
            template = translate("FinalReport", "missing: no. {years}")
        elif len(missed) > 1:
            template = translate("FinalReport", "missing: years {years}")
        notes.append(template.format(years=", ".join(missed)))
    if held.held == held.due == 1:
        state = views.State(translate("FinalReport", "Held"), views.Mark.ACHIEVED)
    elif held.held == held.due:
        state = views.State(translate("FinalReport", "All held"), views.Mark.ACHIEVED)
    else:
        mark = views.Mark.WATCH if held.held else views.Mark.LATE
        state = views.State(translate("FinalReport", "%n not held", "", held.due - held.held), mark)
    note = ", ".join(notes)
    return report.MeetingRow(label(held.kind, words), words.number(held.due), words.number(held.held), state, note)
