"""The next thing to do for a contract, said in one line."""

from facilitator_app.domain.next_thing import NextThing, Thing
from facilitator_app.words.explain import name_of
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def next_act(coming: NextThing, words: Words) -> str:
    """What to do, such as "Hold the kick-off meeting"; a deadline to meet is told by its name."""
    if coming.thing is Thing.MEET_DEADLINE and coming.deadline is not None:
        return next_deadline_name(coming, words)
    if coming.thing is Thing.COMPLETE_PREPARATION:
        return words.translate("NextThing", "Complete the preparation (%n thing(s) missing)", "", coming.count)
    return label(coming.thing, words)


def next_deadline_name(coming: NextThing, words: Words) -> str:
    """The name of the deadline that the next thing meets, or ""."""
    due = coming.deadline
    return "" if due is None else name_of(due, words)
