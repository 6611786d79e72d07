"""What the help says of each screen: what it is for, and the rule of the method behind it, with its source."""

from dataclasses import dataclass

from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked


@dataclass(frozen=True, slots=True)
class Help:
    """The help of one screen, to be translated: its title, what is done there, and the method."""

    title: Marked
    text: Marked
    method: Marked


_TABLE_KEYS = QT_TRANSLATE_NOOP(
    "Help",
    "Ins adds a line. F2, or just typing, edits a cell; Tab goes on, Enter goes down. Del removes the line, Ctrl+Z"
    " brings it back. Ctrl+D copies it, Alt+Up and Alt+Down move it. Rows copied in a spreadsheet are pasted with"
    " Ctrl+V. F4 opens the whole line. Dates are understood as typed: 12/3, 12 March, +30d.",
)
_STEP_KEYS = QT_TRANSLATE_NOOP(
    "Help",
    "Ctrl+PageDown goes to the next step, Ctrl+PageUp back. All that is typed is kept at once: the meeting can be left"
    " and resumed at any time.",
)
_WITHOUT_TABLE = (
    *("list", "due", "plan.scheduleTab", "life.overview", "life.feasibility", "life.clause"),
    *("review.indicators", "review.agreement", "review.summary"),
)


def keys_of(topic: str) -> tuple[Marked, ...]:
    """The keys worth knowing on a screen, in paragraphs; none where its help has named them."""
    table = () if topic in _WITHOUT_TABLE else (_TABLE_KEYS,)
    return (*table, _STEP_KEYS) if topic.startswith("review.") else table


HELP: dict[str, Help] = {
    "list": Help(
        QT_TRANSLATE_NOOP("Help", "The contracts"),
        QT_TRANSLATE_NOOP(
            "Help",
            "One line per contract, with its state and its next deadline. Enter opens the plan, Ctrl+L the whole "
            "life of the contract, Ctrl+Shift+N the next thing to do. Below, the summary explains each deadline.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Everything counts from the award notification: kick-off meeting within two months, annual review "
            "within two months of each anniversary (method sheet § 2.3). Where the contract has the plan begin at the "
            "first anniversary (generic clause of State contracts), both follow a year later.",
        ),
    ),
    "due": Help(
        QT_TRANSLATE_NOOP("Help", "What is due"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Everything that is late or comes soon, over all contracts, and who owes it. Enter goes there.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "A period ends on a working day: a Saturday, a Sunday or a public holiday puts it off to the next one"
            " (CCAG-FCS, art. 3.2).",
        ),
    ),
    "plan.objectivesTab": Help(
        QT_TRANSLATE_NOOP("Help", "Objectives"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What the parties want to reach, axis by axis. Typing in a cell edits it; F4 opens the whole row. The"
            " library offers usual axes and objectives.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Objectives are measurable or quantifiable; qualitative ones are legal. Each says whose "
            "responsibility the result is, and that it stays within the perimeter of the contract (method sheet §"
            " 2.2 and 2.3; workshop of 20 January 2022).",
        ),
    ),
    "plan.indicatorsTab": Help(
        QT_TRANSLATE_NOOP("Help", "Indicators"),
        QT_TRANSLATE_NOOP(
            "Help",
            "How each objective is measured: definition, unit, who supplies the value and how often, where one "
            "starts and where one wants to go. Values are entered here or at the meetings.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Rigour in the indicators is the first point of vigilance of the method (method sheet, part III). "
            "“Not available”, with a reason, is an answer; free text in a figure is not.",
        ),
    ),
    "plan.actionsTab": Help(
        QT_TRANSLATE_NOOP("Help", "Actions"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Who does what, from when to when, for which objectives. Progress is updated here or at the meetings.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "A plan holds the actions of the holder and those of the buyer, each with its planned dates (method "
            "sheet § 2.3).",
        ),
    ),
    "plan.resourcesTab": Help(
        QT_TRANSLATE_NOOP("Help", "Means and resources"),
        QT_TRANSLATE_NOOP("Help", "What each party puts in, axis by axis: people, time, equipment, money."),
        QT_TRANSLATE_NOOP(
            "Help",
            "The plan names the means and resources of each of the parties, not of the holder alone (method sheet"
            " § 2.3).",
        ),
    ),
    "plan.scheduleTab": Help(
        QT_TRANSLATE_NOOP("Help", "Schedule"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The actions over the year, as a chart or as a table; both have the same lines and keys.",
        ),
        QT_TRANSLATE_NOOP("Help", "Each action has its planned calendar (method sheet § 2.3)."),
    ),
    "plan.followUpTab": Help(
        QT_TRANSLATE_NOOP("Help", "Follow-up"),
        QT_TRANSLATE_NOOP(
            "Help",
            "How each axis is monitored and checked, who decides, who gains what. Axes put off wait here with "
            "their reason.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "The plan says how it is monitored and controlled, and who is responsible for what (method sheet § "
            "2.3). Gains may be other than money; an axis too complex to begin with is put off and offered again "
            "at renewal (workshop of 20 January 2022).",
        ),
    ),
    "review.attendance": Help(
        QT_TRANSLATE_NOOP("Help", "Present and excused"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Date, place, and who was there, excused or absent, by function and organisation. People come from the "
            "directory; those not ticked are not in the minutes, but their organisation still gets them.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Name, function, organisation, e-mail, and nothing more: minutes never name a beneficiary.",
        ),
    ),
    "review.projects": Help(
        QT_TRANSLATE_NOOP("Help", "The holder’s projects"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Axis by axis, what the holder presents: the date its project came, its objectives, actions and resources. "
            "“Take into the plan” puts a project into the draft plan. The minutes keep the projects as they are when "
            "the meeting is finished; an axis without one is told there.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "For each axis targeted by the contract papers, the holder presents to the buyer a project with the "
            "objectives it is able to reach, the actions and the resources needed; the plan is drawn up together from "
            "them (method sheet § 2.3).",
        ),
    ),
    "review.last_time": Help(
        QT_TRANSLATE_NOOP("Help", "Last time"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What was decided at earlier meetings and has been neither done nor dropped. One key per answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "An action or decision left open comes back by itself at the next review (follow-up of the plan, "
            "method sheet § 2.3).",
        ),
    ),
    "review.indicators": Help(
        QT_TRANSLATE_NOOP("Help", "Indicators"),
        QT_TRANSLATE_NOOP(
            "Help",
            "One indicator at a time, large: last value, new value, target, gap. A comment is asked only when it "
            "got worse.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Each review compares results with targets (method sheet § 2.3). A share is entered as numerator and "
            "denominator.",
        ),
    ),
    "review.actions": Help(
        QT_TRANSLATE_NOOP("Help", "Actions"),
        QT_TRANSLATE_NOOP("Help", "Where each open action stands, party by party; a new date if it slips."),
        QT_TRANSLATE_NOOP(
            "Help",
            "The plan is run on the actions of both parties and their calendar (method sheet § 2.3).",
        ),
    ),
    "review.exchanges": Help(
        QT_TRANSLATE_NOOP("Help", "Exchanges"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Expectations and difficulties of each party, and the proposals of the holder with what becomes of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "The plan opens a space where both come back regularly to expectations and difficulties; the holder "
            "is encouraged to propose (workshop of 20 January 2022).",
        ),
    ),
    "review.decisions": Help(
        QT_TRANSLATE_NOOP("Help", "Decisions"),
        QT_TRANSLATE_NOOP(
            "Help",
            "One typed line, “Holder: send the certificates by 30/11”, becomes who, what and when. Each decision "
            "says whether it touches a term of the contract.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "What touches no term is settled by an exchange of letters; what does, financial conditions above "
            "all, needs an amendment (method sheet § 2.3; workshop of 20 January 2022).",
        ),
    ),
    "review.next_year": Help(
        QT_TRANSLATE_NOOP("Help", "Next year"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What becomes of each line of the plan: carried over, changed, dropped, added. Axes put off are "
            "offered again.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Within two months of the anniversary, the buyer, with the facilitator, reviews the past year and "
            "renews the plan for the next (method sheet § 2.3).",
        ),
    ),
    "review.agreement": Help(
        QT_TRANSLATE_NOOP("Help", "Agreement"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Where each party stands on the conclusions, its reservations in its own words, and the next meeting.",
        ),
        QT_TRANSLATE_NOOP("Help", "The plan is worked out and validated jointly by the parties (method sheet § 2.3)."),
    ),
    "review.summary": Help(
        QT_TRANSLATE_NOOP("Help", "Summary"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What is still missing, each line leading to its place, beside the minutes as they will be. Finishing"
            " freezes them.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Minutes sent are never altered: a correction makes a version that cancels and replaces them.",
        ),
    ),
    "life.overview": Help(
        QT_TRANSLATE_NOOP("Help", "Where it stands"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The stages of the contract’s life, the one next thing to do and why, then its deadlines, plans, "
            "meetings and documents.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Feasibility, preparation, notification, kick-off, joint plan, validation, follow-up, reviews, final "
            "review, lessons for the next tender (method sheet, part II; workshop of 20 January 2022).",
        ),
    ),
    "life.feasibility": Help(
        QT_TRANSLATE_NOOP("Help", "Feasibility"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Criterion by criterion, whether a plan suits this contract. The verdict and its reasons follow at "
            "once; hints never block.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Recurrent purchase, a holder that stays the same, two years at least as a recommendation, whatever "
            "the amount (method sheet § 2.1).",
        ),
    ),
    "life.preparation": Help(
        QT_TRANSLATE_NOOP("Help", "Preparation"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The axes the contract will target, and the terms of the plan: how it is drawn up, followed, checked,"
            " and what happens if it is not.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Buyer and facilitator prepare together: axes, drawing up after the award, monitoring and control, "
            "penalties (method sheet § 2.2).",
        ),
    ),
    "life.clause": Help(
        QT_TRANSLATE_NOOP("Help", "Clause draft"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The clause, article by article, made from what was prepared. Each article can be reworded for this "
            "contract, or left out with a reason.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "The contract papers say how the plan will be drawn up, how it is monitored and controlled, and the "
            "penalties for failing (method sheet § 2.2).",
        ),
    ),
    "life.kick_off": Help(
        QT_TRANSLATE_NOOP("Help", "Kick-off"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The convening of the meeting, and the holder’s project for each axis: sent, received, taken into the"
            " plan.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Within two months of the notification the holder organises the meeting with buyer and facilitator, "
            "and presents a project for each targeted axis: objectives, actions, resources (method sheet § 2.3). "
            "The generic clause of State contracts counts from the first anniversary instead.",
        ),
    ),
    "life.validation": Help(
        QT_TRANSLATE_NOOP("Help", "Plans and validation"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The plans of all years and what makes each binding: letters of both parties, or an amendment. Two "
            "versions can be compared in words.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "A plan validated by the parties is formalised by an exchange of letters as long as it changes no "
            "term of the contract; otherwise by an amendment (method sheet § 2.3).",
        ),
    ),
    "life.follow_up": Help(
        QT_TRANSLATE_NOOP("Help", "Follow-up"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Between meetings: data owed, open actions, proposals of the holder, breaches and penalties, "
            "amendments, expectations and difficulties.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "Regular exchange between reviews; a penalty is applied only after the holder could answer (workshop "
            "of 20 January 2022; method sheet § 2.2).",
        ),
    ),
    "life.final": Help(
        QT_TRANSLATE_NOOP("Help", "Final report"),
        QT_TRANSLATE_NOOP(
            "Help",
            "All the years at a glance, and what the plan brought: interest, innovation, dialogue, room for "
            "experiment.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "A review at the end shows what the plan has brought (workshop of 20 January 2022); the four headings"
            " are those of the method sheet, part III.",
        ),
    ),
    "life.lessons": Help(
        QT_TRANSLATE_NOOP("Help", "Lessons"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What this contract taught: the need observed, where, the clause proposed, the tender that took it "
            "up. Lessons of similar contracts are found here too.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "What reviews bring up takes shape in the next contracts: reinvest it in the next consultations "
            "(workshop of 20 January 2022).",
        ),
    ),
    "review.value": Help(
        QT_TRANSLATE_NOOP("Help", "What it brought"),
        QT_TRANSLATE_NOOP(
            "Help",
            "At the final review: what the plan brought to buyer, company and people, under four headings, "
            "and the lessons to take along.",
        ),
        QT_TRANSLATE_NOOP(
            "Help",
            "A review is made at the end to show what the plan has brought (workshop of 20 January 2022); "
            "the headings are those of the method sheet, part III.",
        ),
    ),
}
