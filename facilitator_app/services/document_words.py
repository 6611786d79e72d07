"""The headings, column titles and sentences of the documents, in the language of the document."""

from facilitator_app.documents import actions_view as actions_paper
from facilitator_app.documents import minutes_view as minutes
from facilitator_app.documents import plan_view as plan_paper
from facilitator_app.documents import views
from facilitator_app.words.words import Words


def minutes_words(words: Words) -> minutes.MinutesWords:
    """All that the minutes say of their own accord."""
    translate = words.translate
    return minutes.MinutesWords(
        decisions=translate("MinutesDocument", "Decisions"),
        no_decision=translate("MinutesDocument", "No decision was made."),
        where_do_we_stand=translate("MinutesDocument", "Where do we stand?"),
        no_indicator=translate("MinutesDocument", "The plan has no indicator yet."),
        to_remember=translate("MinutesDocument", "To remember"),
        attendance=translate("MinutesDocument", "Present and excused"),
        no_attendee=translate("MinutesDocument", "Nobody is recorded."),
        last_time=translate("MinutesDocument", "What became of earlier decisions"),
        objectives=translate("PlanDocument", "Objectives"),
        indicators=translate("PlanDocument", "Indicators"),
        actions=translate("PlanDocument", "Actions"),
        expectations=translate("MinutesDocument", "Expectations"),
        difficulties=translate("MinutesDocument", "Difficulties"),
        proposals=translate("MinutesDocument", "Proposals of the holder"),
        resources=translate("PlanDocument", "Means and resources"),
        breaches=translate("MinutesDocument", "Breaches and penalties"),
        next_year=translate("MinutesDocument", "The plan of the next year"),
        put_off=translate("PlanDocument", "Axes put off"),
        schedule=translate("PlanDocument", "Schedule"),
        agreement=translate("MinutesDocument", "Agreement of the parties"),
        next_meeting=translate("MinutesDocument", "Next meeting"),
        perimeter=translate("PlanDocument", "Perimeter of the plan"),
        signatures=translate("PlanDocument", "Signatures"),
        decision_columns=minutes.DecisionWords(
            number=translate("MinutesDocument", "No."),
            decision=translate("MinutesDocument", "Decision"),
            who=translate("MinutesDocument", "Who"),
            due=translate("MinutesDocument", "By when"),
            state=translate("PlanDocument", "State"),
        ),
        indicator_columns=minutes.IndicatorWords(
            indicator=translate("PlanDocument", "Indicator"),
            actual=translate("MinutesDocument", "Achieved"),
            target=translate("PlanDocument", "Target"),
            progress=translate("MinutesDocument", "Achieved, target (line)"),
            reading=translate("MinutesDocument", "Reading"),
        ),
        action_columns=_action_words(words),
        proposal_columns=minutes.ProposalWords(
            proposal=translate("MinutesDocument", "Proposal"),
            party=translate("PlanDocument", "Party"),
            fate=translate("MinutesDocument", "What becomes of it"),
        ),
        resource_columns=_resource_words(words),
        attendance_columns=minutes.AttendanceWords(
            name=translate("MinutesDocument", "Name"),
            function=translate("MinutesDocument", "Function"),
            entity=translate("MinutesDocument", "Organisation"),
            presence=translate("MinutesDocument", "Presence"),
        ),
        ceiling=translate("MinutesDocument", "Hatched: beyond the highest figure agreed."),
        other_indicators=translate(
            "MinutesDocument", "Other indicators of the plan: {counts}. The next review goes through them all."
        ),
        projects=translate("MinutesDocument", "The holder’s projects, axis by axis"),
        value=translate("FinalReport", "What the plan has brought"),
        lessons=translate("FinalReport", "Lessons for the next tender"),
        other_actions=translate(
            "MinutesDocument", "Other actions of the plan: {counts}. The next review goes through them all."
        ),
    )


def plan_words(words: Words, *, agreed: bool) -> plan_paper.PlanWords:
    """All that the plan says of its own accord. Once `agreed`, nothing in it waits to be entered."""
    translate = words.translate
    return plan_paper.PlanWords(
        contract=translate("PlanDocument", "The contract"),
        overview=translate("PlanDocument", "The plan at a glance"),
        objectives=translate("PlanDocument", "Objectives"),
        indicators=translate("PlanDocument", "Indicators"),
        actions=translate("PlanDocument", "Actions"),
        resources=translate("PlanDocument", "Means and resources"),
        monitoring=translate("PlanDocument", "Monitoring and control"),
        missing=translate("PlanDocument", "Still to be completed"),
        nothing="" if agreed else translate("PlanDocument", "Nothing entered yet."),
        other_actions=translate("PlanDocument", "Other actions"),
        schedule=translate("PlanDocument", "Schedule"),
        governance=translate("PlanDocument", "Governance and roles"),
        sharing=translate("PlanDocument", "Sharing of values and gains"),
        put_off=translate("PlanDocument", "Axes put off"),
        formalisation=translate("PlanDocument", "Validation"),
        perimeter=translate("PlanDocument", "Perimeter of the plan"),
        signatures=translate("PlanDocument", "Signatures"),
        indicator_columns=plan_paper.PlanIndicatorWords(
            indicator=translate("PlanDocument", "Indicator"),
            baseline=translate("PlanDocument", "Starting point"),
            target=translate("PlanDocument", "Target"),
            source=translate("PlanDocument", "Source"),
            frequency=translate("PlanDocument", "Frequency"),
        ),
        action_columns=_action_words(words),
        resource_columns=_resource_words(words),
    )


def actions_words(words: Words) -> actions_paper.ActionsWords:
    """All that the table of actions says of its own accord."""
    translate = words.translate
    return actions_paper.ActionsWords(
        overview=translate("ActionsDocument", "Overview"),
        nothing=translate("ActionsDocument", "No action is planned."),
        perimeter=translate("PlanDocument", "Perimeter of the plan"),
        action_columns=_action_words(words),
    )


def _action_words(words: Words) -> views.ActionWords:
    translate = words.translate
    return views.ActionWords(
        action=translate("PlanDocument", "Action"),
        who=translate("PlanDocument", "Responsible"),
        schedule=translate("PlanDocument", "When"),
        state=translate("PlanDocument", "State"),
    )


def _resource_words(words: Words) -> views.ResourceWords:
    translate = words.translate
    return views.ResourceWords(
        party=translate("PlanDocument", "Party"),
        kind=translate("PlanDocument", "Kind"),
        resource=translate("PlanDocument", "Means"),
        quantity=translate("PlanDocument", "Quantity"),
    )
