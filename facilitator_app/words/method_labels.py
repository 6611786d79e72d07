"""The texts of what plans, meetings and forms are made of: all that the list of contracts does without."""

from enum import StrEnum

from facilitator_app.domain.calendar import NonWorking
from facilitator_app.domain.completeness import Point
from facilitator_app.domain.contract import ContractKind, ContractProblem, NotificationSource, StartMode, Zone
from facilitator_app.domain.followed_indicator import YearVerdict
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.lessons import LessonState, ValueHeading, Vigilance
from facilitator_app.domain.meeting import (
    Choice,
    DecisionState,
    ExchangeKind,
    Fate,
    LineKind,
    MeetingKind,
    MeetingStatus,
    Outcome,
    Position,
    Presence,
)
from facilitator_app.domain.next_thing import Thing
from facilitator_app.domain.plan import (
    Accumulation,
    ActionStatus,
    AxisFamily,
    Direction,
    Frequency,
    IndicatorKind,
    Measure,
    PlanStatus,
    Purpose,
    ResourceKind,
)
from facilitator_app.domain.progress import Trend
from facilitator_app.domain.review import Gap, Step, StepState
from facilitator_app.domain.wording import WordingRule
from facilitator_app.words.feasibility_labels import FEASIBILITY_LABELS
from facilitator_app.words.follow_up_labels import FOLLOW_UP_LABELS
from facilitator_app.words.kick_off_labels import KICK_OFF_LABELS
from facilitator_app.words.preparation_labels import PREPARATION_LABELS
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked

METHOD_LABELS: dict[type[StrEnum], dict[StrEnum, Marked]] = {
    Thing: {
        Thing.ASSESS: QT_TRANSLATE_NOOP("NextThing", "Assess whether a plan is feasible"),
        Thing.FINISH_ASSESSMENT: QT_TRANSLATE_NOOP("NextThing", "Finish the assessment"),
        Thing.PUT_ASIDE: QT_TRANSLATE_NOOP("NextThing", "Archive the contract, or assess it again"),
        Thing.PREPARE: QT_TRANSLATE_NOOP("NextThing", "Choose the axes and prepare the clause"),
        Thing.COMPLETE_PREPARATION: QT_TRANSLATE_NOOP("NextThing", "Complete the preparation"),
        Thing.ENTER_NOTIFICATION: QT_TRANSLATE_NOOP("NextThing", "Enter the notification once the contract is awarded"),
        Thing.SETTLE_START: QT_TRANSLATE_NOOP(
            "NextThing", "Review the duration, or when the plan begins: the contract ends before"
        ),
        Thing.CONVENE: QT_TRANSLATE_NOOP("NextThing", "Have the holder convene the kick-off meeting"),
        Thing.HOLD_KICK_OFF: QT_TRANSLATE_NOOP("NextThing", "Hold the kick-off meeting"),
        Thing.RESUME_MEETING: QT_TRANSLATE_NOOP("NextThing", "Resume the meeting under way"),
        Thing.BEGIN_PLAN: QT_TRANSLATE_NOOP("NextThing", "Draw up the plan with the parties"),
        Thing.COMPLETE_PLAN: QT_TRANSLATE_NOOP("NextThing", "Complete the plan"),
        Thing.VALIDATE_PLAN: QT_TRANSLATE_NOOP("NextThing", "Have the plan validated"),
        Thing.EXCHANGE_LETTERS: QT_TRANSLATE_NOOP("NextThing", "Exchange the letters of both parties"),
        Thing.MAKE_AMENDMENT: QT_TRANSLATE_NOOP("NextThing", "Have the amendment signed"),
        Thing.HOLD_REVIEW: QT_TRANSLATE_NOOP("NextThing", "Hold the review"),
        Thing.MEET_DEADLINE: QT_TRANSLATE_NOOP("NextThing", "Meet the next deadline"),
        Thing.HOLD_FINAL_REVIEW: QT_TRANSLATE_NOOP("NextThing", "Hold the final review"),
        Thing.SETTLE_BREACHES: QT_TRANSLATE_NOOP("NextThing", "Settle the breaches: decision, notification or payment"),
        Thing.DRAW_LESSONS: QT_TRANSLATE_NOOP("NextThing", "Draw the lessons for the next tender"),
        Thing.NOTHING: QT_TRANSLATE_NOOP("NextThing", "Nothing is left to do"),
    },
    WordingRule: {
        WordingRule.COMPANY_WIDE: QT_TRANSLATE_NOOP("WordingRule", "The whole company"),
        WordingRule.LOCAL_COMPANY: QT_TRANSLATE_NOOP("WordingRule", "Local companies"),
        WordingRule.BENEFICIARY_NAMED: QT_TRANSLATE_NOOP("WordingRule", "A person named"),
        WordingRule.PERCENTAGE_WITHOUT_BASE: QT_TRANSLATE_NOOP("WordingRule", "A percentage without its base"),
        WordingRule.SHARED_CAUSE: QT_TRANSLATE_NOOP("WordingRule", "A result with a shared cause"),
    },
    **FEASIBILITY_LABELS,
    **KICK_OFF_LABELS,
    **FOLLOW_UP_LABELS,
    ContractKind: {
        ContractKind.CONTRACT: QT_TRANSLATE_NOOP("ContractKind", "Contract"),
        ContractKind.FRAMEWORK: QT_TRANSLATE_NOOP("ContractKind", "Framework agreement"),
        ContractKind.SUBSEQUENT: QT_TRANSLATE_NOOP("ContractKind", "Subsequent contract"),
        ContractKind.LOT: QT_TRANSLATE_NOOP("ContractKind", "Lot"),
        ContractKind.CONCESSION: QT_TRANSLATE_NOOP("ContractKind", "Concession"),
    },
    YearVerdict: {
        YearVerdict.REACHED: QT_TRANSLATE_NOOP("YearVerdict", "Target reached"),
        YearVerdict.NOT_REACHED: QT_TRANSLATE_NOOP("YearVerdict", "Target not reached"),
        YearVerdict.UNDER_WAY: QT_TRANSLATE_NOOP("YearVerdict", "Under way"),
        YearVerdict.NO_TARGET: QT_TRANSLATE_NOOP("YearVerdict", "No target in figures"),
        YearVerdict.NO_VALUE: QT_TRANSLATE_NOOP("YearVerdict", "No value"),
        YearVerdict.NOT_FOLLOWED: QT_TRANSLATE_NOOP("YearVerdict", "Not followed"),
    },
    ValueHeading: {
        ValueHeading.INTEREST: QT_TRANSLATE_NOOP("ValueHeading", "Interest of buyers and companies"),
        ValueHeading.INNOVATION: QT_TRANSLATE_NOOP("ValueHeading", "Source of social innovation"),
        ValueHeading.DIALOGUE: QT_TRANSLATE_NOOP("ValueHeading", "Stronger dialogue, working things out together"),
        ValueHeading.EXPERIMENT: QT_TRANSLATE_NOOP("ValueHeading", "Room for experiment"),
    },
    Vigilance: {
        Vigilance.AVAILABILITY: QT_TRANSLATE_NOOP("Vigilance", "Availability of people"),
        Vigilance.RIGOUR: QT_TRANSLATE_NOOP("Vigilance", "Rigour of the indicators"),
        Vigilance.RELEVANCE: QT_TRANSLATE_NOOP("Vigilance", "Relevance of the operation"),
    },
    LessonState: {
        LessonState.OBSERVED: QT_TRANSLATE_NOOP("LessonState", "Need observed"),
        LessonState.CLAUSE_PROPOSED: QT_TRANSLATE_NOOP("LessonState", "Clause proposed"),
        LessonState.REUSED: QT_TRANSLATE_NOOP("LessonState", "Reused"),
    },
    Zone: {
        Zone.METROPOLE: QT_TRANSLATE_NOOP("Zone", "Mainland France"),
        Zone.ALSACE_MOSELLE: QT_TRANSLATE_NOOP("Zone", "Alsace-Moselle"),
        Zone.GUADELOUPE: QT_TRANSLATE_NOOP("Zone", "Guadeloupe"),
        Zone.MARTINIQUE: QT_TRANSLATE_NOOP("Zone", "Martinique"),
        Zone.GUYANE: QT_TRANSLATE_NOOP("Zone", "French Guiana"),
        Zone.REUNION: QT_TRANSLATE_NOOP("Zone", "Réunion"),
        Zone.MAYOTTE: QT_TRANSLATE_NOOP("Zone", "Mayotte"),
    },
    NotificationSource: {
        NotificationSource.LETTER: QT_TRANSLATE_NOOP("NotificationSource", "Letter or delivery by hand"),
        NotificationSource.PORTAL_READ: QT_TRANSLATE_NOOP("NotificationSource", "Buyer’s portal, read"),
        NotificationSource.PORTAL_UNREAD: QT_TRANSLATE_NOOP(
            "NotificationSource", "Buyer’s portal, unread (8 days after posting)"
        ),
    },
    StartMode: {
        StartMode.AFTER_NOTIFICATION: QT_TRANSLATE_NOOP("StartMode", "Within two months of the notification"),
        StartMode.FIRST_ANNIVERSARY: QT_TRANSLATE_NOOP("StartMode", "At the first anniversary (State clause)"),
    },
    ContractProblem: {
        ContractProblem.NO_REFERENCE: QT_TRANSLATE_NOOP("ContractProblem", "Enter the contract’s reference."),
        ContractProblem.NO_TITLE: QT_TRANSLATE_NOOP("ContractProblem", "Enter what the contract is about."),
        ContractProblem.NO_BUYER: QT_TRANSLATE_NOOP("ContractProblem", "Choose the buyer."),
        ContractProblem.DURATION_NOT_POSITIVE: QT_TRANSLATE_NOOP(
            "ContractProblem", "The duration must be at least one month."
        ),
        ContractProblem.DURATION_TOO_LONG: QT_TRANSLATE_NOOP(
            "ContractProblem", "The duration is over 50 years: check the number of months."
        ),
        ContractProblem.NOTIFICATION_IMPLAUSIBLE: QT_TRANSLATE_NOOP(
            "ContractProblem", "The notification date is not plausible: check the year."
        ),
        ContractProblem.POSTED_AFTER_NOTIFICATION: QT_TRANSLATE_NOOP(
            "ContractProblem", "The contract was put on the portal after its notification: check both dates."
        ),
        ContractProblem.AMOUNT_NEGATIVE: QT_TRANSLATE_NOOP("ContractProblem", "The amount can’t be negative."),
        ContractProblem.DEROGATION_BEFORE_EVENT: QT_TRANSLATE_NOOP(
            "ContractProblem", "A date set by the contract is before the notification."
        ),
        ContractProblem.DEROGATION_WITHOUT_REASON: QT_TRANSLATE_NOOP(
            "ContractProblem", "Say why the contract sets another date."
        ),
        ContractProblem.RETENTION_BEFORE_NOTIFICATION: QT_TRANSLATE_NOOP(
            "ContractProblem", "The retention date is before the notification."
        ),
    },
    AxisFamily: {
        AxisFamily.UNSAID: QT_TRANSLATE_NOOP("AxisFamily", "To be said"),
        AxisFamily.SOCIAL: QT_TRANSLATE_NOOP("AxisFamily", "Social"),
        AxisFamily.ENVIRONMENTAL: QT_TRANSLATE_NOOP("AxisFamily", "Environmental"),
        AxisFamily.TECHNICAL: QT_TRANSLATE_NOOP("AxisFamily", "Technical"),
        AxisFamily.FINANCIAL: QT_TRANSLATE_NOOP("AxisFamily", "Financial"),
        AxisFamily.ORGANISATIONAL: QT_TRANSLATE_NOOP("AxisFamily", "Organisational"),
    },
    Measure: {
        Measure.MEASURABLE: QT_TRANSLATE_NOOP("Measure", "Measurable"),
        Measure.QUALITATIVE: QT_TRANSLATE_NOOP("Measure", "Qualitative"),
    },
    Purpose: {
        Purpose.EXPERIMENT: QT_TRANSLATE_NOOP("Purpose", "Experiment"),
        Purpose.PERFORMANCE: QT_TRANSLATE_NOOP("Purpose", "Performance"),
    },
    IndicatorKind: {
        IndicatorKind.NUMBER: QT_TRANSLATE_NOOP("IndicatorKind", "Number"),
        IndicatorKind.SHARE: QT_TRANSLATE_NOOP("IndicatorKind", "Share"),
        IndicatorKind.AMOUNT: QT_TRANSLATE_NOOP("IndicatorKind", "Amount"),
        IndicatorKind.YES_NO: QT_TRANSLATE_NOOP("IndicatorKind", "Yes or no"),
    },
    Frequency: {
        Frequency.MONTHLY: QT_TRANSLATE_NOOP("Frequency", "Monthly"),
        Frequency.QUARTERLY: QT_TRANSLATE_NOOP("Frequency", "Quarterly"),
        Frequency.HALF_YEARLY: QT_TRANSLATE_NOOP("Frequency", "Half-yearly"),
        Frequency.YEARLY: QT_TRANSLATE_NOOP("Frequency", "Yearly"),
    },
    Direction: {
        Direction.UP: QT_TRANSLATE_NOOP("Direction", "At least the target"),
        Direction.DOWN: QT_TRANSLATE_NOOP("Direction", "At most the target"),
        Direction.REACH: QT_TRANSLATE_NOOP("Direction", "Exactly the target"),
        Direction.WITHIN: QT_TRANSLATE_NOOP("Direction", "Between two bounds"),
    },
    Accumulation: {
        Accumulation.CUMULATIVE: QT_TRANSLATE_NOOP("Accumulation", "Adds up over the year"),
        Accumulation.PER_PERIOD: QT_TRANSLATE_NOOP("Accumulation", "Each period by itself"),
    },
    ActionStatus: {
        ActionStatus.TO_DO: QT_TRANSLATE_NOOP("ActionStatus", "To do"),
        ActionStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("ActionStatus", "In progress"),
        ActionStatus.DONE: QT_TRANSLATE_NOOP("ActionStatus", "Done"),
        ActionStatus.DROPPED: QT_TRANSLATE_NOOP("ActionStatus", "Dropped"),
    },
    ResourceKind: {
        ResourceKind.PEOPLE: QT_TRANSLATE_NOOP("ResourceKind", "People"),
        ResourceKind.MONEY: QT_TRANSLATE_NOOP("ResourceKind", "Money"),
        ResourceKind.EQUIPMENT: QT_TRANSLATE_NOOP("ResourceKind", "Equipment"),
        ResourceKind.TIME: QT_TRANSLATE_NOOP("ResourceKind", "Time"),
    },
    PlanStatus: {
        PlanStatus.DRAFT: QT_TRANSLATE_NOOP("PlanStatus", "Draft"),
        PlanStatus.VALIDATED: QT_TRANSLATE_NOOP("PlanStatus", "Validated"),
        PlanStatus.CLOSED: QT_TRANSLATE_NOOP("PlanStatus", "Closed"),
    },
    MeetingKind: {
        MeetingKind.KICK_OFF: QT_TRANSLATE_NOOP("MeetingKind", "Kick-off meeting"),
        MeetingKind.INTERIM: QT_TRANSLATE_NOOP("MeetingKind", "Interim point"),
        MeetingKind.HALF_YEARLY_REVIEW: QT_TRANSLATE_NOOP("MeetingKind", "Half-yearly review"),
        MeetingKind.ANNUAL_REVIEW: QT_TRANSLATE_NOOP("MeetingKind", "Annual review"),
        MeetingKind.FINAL_REVIEW: QT_TRANSLATE_NOOP("MeetingKind", "Final review"),
    },
    MeetingStatus: {
        MeetingStatus.OPEN: QT_TRANSLATE_NOOP("MeetingStatus", "Open"),
        MeetingStatus.FINISHED: QT_TRANSLATE_NOOP("MeetingStatus", "Finished"),
        MeetingStatus.SUPERSEDED: QT_TRANSLATE_NOOP("MeetingStatus", "Replaced"),
    },
    Presence: {
        Presence.PRESENT: QT_TRANSLATE_NOOP("Presence", "Present"),
        Presence.EXCUSED: QT_TRANSLATE_NOOP("Presence", "Excused"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("Presence", "Absent"),
        Presence.UNSAID: QT_TRANSLATE_NOOP("Presence", "Not said"),
    },
    ContractTerm: {
        ContractTerm.NONE: QT_TRANSLATE_NOOP("ContractTerm", "None"),
        ContractTerm.PRICE: QT_TRANSLATE_NOOP("ContractTerm", "Price"),
        ContractTerm.DURATION: QT_TRANSLATE_NOOP("ContractTerm", "Duration"),
        ContractTerm.QUANTITY: QT_TRANSLATE_NOOP("ContractTerm", "Quantity"),
        ContractTerm.PENALTY: QT_TRANSLATE_NOOP("ContractTerm", "Penalty"),
        ContractTerm.DELIVERY: QT_TRANSLATE_NOOP("ContractTerm", "Delivery terms"),
        ContractTerm.OTHER: QT_TRANSLATE_NOOP("ContractTerm", "Other term"),
    },
    DecisionState: {
        DecisionState.OPEN: QT_TRANSLATE_NOOP("DecisionState", "Open"),
        DecisionState.DONE: QT_TRANSLATE_NOOP("DecisionState", "Done"),
        DecisionState.DROPPED: QT_TRANSLATE_NOOP("DecisionState", "Dropped"),
    },
    Outcome: {
        Outcome.DONE: QT_TRANSLATE_NOOP("Outcome", "Done"),
        Outcome.IN_PROGRESS: QT_TRANSLATE_NOOP("Outcome", "In progress"),
        Outcome.NOT_DONE: QT_TRANSLATE_NOOP("Outcome", "Not done"),
        Outcome.DROPPED: QT_TRANSLATE_NOOP("Outcome", "Dropped"),
    },
    ExchangeKind: {
        ExchangeKind.EXPECTATION: QT_TRANSLATE_NOOP("ExchangeKind", "Expectation"),
        ExchangeKind.DIFFICULTY: QT_TRANSLATE_NOOP("ExchangeKind", "Difficulty"),
    },
    Fate: {
        Fate.PROPOSED: QT_TRANSLATE_NOOP("Fate", "Proposed"),
        Fate.DISCUSSED: QT_TRANSLATE_NOOP("Fate", "Discussed"),
        Fate.ACCEPTED: QT_TRANSLATE_NOOP("Fate", "Accepted"),
        Fate.REFUSED: QT_TRANSLATE_NOOP("Fate", "Refused"),
        Fate.PUT_OFF: QT_TRANSLATE_NOOP("Fate", "Put off"),
    },
    LineKind: {
        LineKind.AXIS: QT_TRANSLATE_NOOP("LineKind", "Axis"),
        LineKind.OBJECTIVE: QT_TRANSLATE_NOOP("LineKind", "Objective"),
        LineKind.INDICATOR: QT_TRANSLATE_NOOP("LineKind", "Indicator"),
        LineKind.ACTION: QT_TRANSLATE_NOOP("LineKind", "Action"),
        LineKind.PUT_OFF_AXIS: QT_TRANSLATE_NOOP("LineKind", "Put-off axis"),
    },
    Choice: {
        Choice.CARRY_OVER: QT_TRANSLATE_NOOP("Choice", "Carry over"),
        Choice.CHANGE: QT_TRANSLATE_NOOP("Choice", "Change"),
        Choice.DROP: QT_TRANSLATE_NOOP("Choice", "Drop"),
        Choice.ADD: QT_TRANSLATE_NOOP("Choice", "Add"),
    },
    Position: {
        Position.AGREES: QT_TRANSLATE_NOOP("Position", "Agrees"),
        Position.RESERVATION: QT_TRANSLATE_NOOP("Position", "Reservation"),
    },
    Trend: {
        Trend.BETTER: QT_TRANSLATE_NOOP("Trend", "Better"),
        Trend.SAME: QT_TRANSLATE_NOOP("Trend", "Stable"),
        Trend.WORSE: QT_TRANSLATE_NOOP("Trend", "Worse"),
    },
    Point: {
        Point.OBJECTIVES: QT_TRANSLATE_NOOP("Point", "Objectives"),
        Point.INDICATORS: QT_TRANSLATE_NOOP("Point", "Indicators"),
        Point.HOLDER_ACTIONS: QT_TRANSLATE_NOOP("Point", "Holder’s actions"),
        Point.BUYER_ACTIONS: QT_TRANSLATE_NOOP("Point", "Buyer’s actions"),
        Point.RESOURCES: QT_TRANSLATE_NOOP("Point", "Resources of each party"),
        Point.SCHEDULE: QT_TRANSLATE_NOOP("Point", "Schedule of each action"),
        Point.MONITORING: QT_TRANSLATE_NOOP("Point", "Monitoring and control"),
    },
    Step: {
        Step.ATTENDANCE: QT_TRANSLATE_NOOP("Step", "Attendance"),
        Step.PROJECTS: QT_TRANSLATE_NOOP("Step", "Projects of the holder"),
        Step.LAST_TIME: QT_TRANSLATE_NOOP("Step", "Last time"),
        Step.INDICATORS: QT_TRANSLATE_NOOP("Step", "Indicators"),
        Step.ACTIONS: QT_TRANSLATE_NOOP("Step", "Actions"),
        Step.EXCHANGES: QT_TRANSLATE_NOOP("Step", "Exchanges"),
        Step.DECISIONS: QT_TRANSLATE_NOOP("Step", "Decisions"),
        Step.VALUE: QT_TRANSLATE_NOOP("Step", "Value and lessons"),
        Step.NEXT_YEAR: QT_TRANSLATE_NOOP("Step", "Next year"),
        Step.AGREEMENT: QT_TRANSLATE_NOOP("Step", "Agreement"),
        Step.SUMMARY: QT_TRANSLATE_NOOP("Step", "Summary"),
    },
    StepState: {
        StepState.DONE: QT_TRANSLATE_NOOP("StepState", "Done"),
        StepState.TO_DO: QT_TRANSLATE_NOOP("StepState", "To do"),
        StepState.PROBLEM: QT_TRANSLATE_NOOP("StepState", "To complete"),
        StepState.NOTHING: QT_TRANSLATE_NOOP("StepState", "Nothing to go through"),
        StepState.LEFT_OPEN: QT_TRANSLATE_NOOP("StepState", "Left open"),
    },
    Gap: {
        Gap.NO_DATE: QT_TRANSLATE_NOOP("Gap", "The meeting has no date."),
        Gap.DATE_TO_COME: QT_TRANSLATE_NOOP("Gap", "The meeting is dated a day still to come."),
        Gap.NOBODY_PRESENT: QT_TRANSLATE_NOOP("Gap", "Nobody is marked as present."),
        Gap.NOBODY_OF_HOLDER: QT_TRANSLATE_NOOP("Gap", "Nobody of the holder is marked as present."),
        Gap.NOBODY_OF_BUYER: QT_TRANSLATE_NOOP("Gap", "Nobody of the buyer is marked as present."),
        Gap.NAMELESS_PERSON: QT_TRANSLATE_NOOP(
            "Gap", "Somebody has neither name nor function: the minutes leave them out."
        ),
        Gap.NO_TARGETED_AXIS: QT_TRANSLATE_NOOP("Gap", "No axis is targeted yet."),
        Gap.NO_PROJECT: QT_TRANSLATE_NOOP("Gap", "The holder has presented no project for this axis."),
        Gap.PROJECT_INCOMPLETE: QT_TRANSLATE_NOOP(
            "Gap", "The holder’s project lacks objectives, actions or resources."
        ),
        Gap.NO_OUTCOME: QT_TRANSLATE_NOOP("Gap", "What became of this decision is not said."),
        Gap.NAMELESS: QT_TRANSLATE_NOOP("Gap", "This line has no wording: the minutes leave it out."),
        Gap.NO_VALUE: QT_TRANSLATE_NOOP("Gap", "This indicator has no value for the period."),
        Gap.NO_COMMENT_ON_WORSE: QT_TRANSLATE_NOOP("Gap", "The value got worse: a comment would explain it."),
        Gap.NO_ACTION_STATUS: QT_TRANSLATE_NOOP("Gap", "Where this action stands is not said."),
        Gap.NO_FATE: QT_TRANSLATE_NOOP("Gap", "What becomes of this proposal is not said."),
        Gap.NO_REASON_FOR_FATE: QT_TRANSLATE_NOOP(
            "Gap", "The reason why this proposal is refused or put off is missing."
        ),
        Gap.DECISION_WITHOUT_OWNER: QT_TRANSLATE_NOOP("Gap", "Nobody is in charge of this decision."),
        Gap.DECISION_WITHOUT_DATE: QT_TRANSLATE_NOOP("Gap", "This decision has no due date."),
        Gap.DECISION_WITHOUT_TERM: QT_TRANSLATE_NOOP(
            "Gap", "Whether this decision touches a contract term is not said."
        ),
        Gap.DROPPED_WITHOUT_REASON: QT_TRANSLATE_NOOP("Gap", "The reason for dropping this line is missing."),
        Gap.NO_VALUE_CREATED: QT_TRANSLATE_NOOP("Gap", "Say what the plan has brought: nothing is noted yet."),
        Gap.NO_POSITION: QT_TRANSLATE_NOOP("Gap", "This party’s position is not recorded."),
        Gap.POSITION_OF_ABSENT: QT_TRANSLATE_NOOP(
            "Gap", "This party’s position is recorded although nobody of it is marked as present."
        ),
        Gap.RESERVATION_WITHOUT_TEXT: QT_TRANSLATE_NOOP("Gap", "The reservation has no text."),
        Gap.NO_NEXT_MEETING: QT_TRANSLATE_NOOP("Gap", "The next meeting has no date."),
    },
    NonWorking: {
        NonWorking.SATURDAY: QT_TRANSLATE_NOOP("NonWorking", "Saturday"),
        NonWorking.SUNDAY: QT_TRANSLATE_NOOP("NonWorking", "Sunday"),
        NonWorking.PUBLIC_HOLIDAY: QT_TRANSLATE_NOOP("NonWorking", "public holiday"),
    },
    **PREPARATION_LABELS,
}
