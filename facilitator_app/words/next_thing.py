"""The next thing to do for a contract, said in one line."""

from facilitator_app.domain.next_thing import NextThing, Thing
from facilitator_app.words.explain import name_of
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

_ACTS: dict[Thing, Marked] = {
    Thing.ASSESS: QT_TRANSLATE_NOOP("NextThing", "Assess whether a plan is feasible"),
    Thing.FINISH_ASSESSMENT: QT_TRANSLATE_NOOP("NextThing", "Finish the assessment"),
    Thing.PREPARE: QT_TRANSLATE_NOOP("NextThing", "Choose the axes and prepare the clause"),
    Thing.ENTER_NOTIFICATION: QT_TRANSLATE_NOOP("NextThing", "Enter the notification once the contract is awarded"),
    Thing.CONVENE: QT_TRANSLATE_NOOP("NextThing", "Have the holder convene the kick-off meeting"),
    Thing.HOLD_KICK_OFF: QT_TRANSLATE_NOOP("NextThing", "Hold the kick-off meeting"),
    Thing.RESUME_MEETING: QT_TRANSLATE_NOOP("NextThing", "Resume the meeting under way"),
    Thing.BEGIN_PLAN: QT_TRANSLATE_NOOP("NextThing", "Draw up the plan with the parties"),
    Thing.COMPLETE_PLAN: QT_TRANSLATE_NOOP("NextThing", "Complete the plan"),
    Thing.VALIDATE_PLAN: QT_TRANSLATE_NOOP("NextThing", "Have the plan validated"),
    Thing.EXCHANGE_LETTERS: QT_TRANSLATE_NOOP("NextThing", "Exchange the letters of both parties"),
    Thing.MAKE_AMENDMENT: QT_TRANSLATE_NOOP("NextThing", "Have the amendment signed"),
    Thing.HOLD_REVIEW: QT_TRANSLATE_NOOP("NextThing", "Hold the review"),
    Thing.HOLD_FINAL_REVIEW: QT_TRANSLATE_NOOP("NextThing", "Hold the final review"),
    Thing.DRAW_LESSONS: QT_TRANSLATE_NOOP("NextThing", "Draw the lessons for the next tender"),
    Thing.NOTHING: QT_TRANSLATE_NOOP("NextThing", "Nothing is left to do"),
}


def next_act(coming: NextThing, words: Words) -> str:
    """What to do, such as "Hold the kick-off meeting"; a deadline to meet is told by its name."""
    if coming.thing is Thing.MEET_DEADLINE and coming.deadline is not None:
        return next_deadline_name(coming, words)
    return words.translate(*_ACTS[coming.thing])


def next_deadline_name(coming: NextThing, words: Words) -> str:
    """The name of the deadline that the next thing meets, or ""."""
    due = coming.deadline
    return "" if due is None else name_of(due, words)
