"""What the minutes of a final review tell beside all others: what the plan has brought, and its lessons."""

from facilitator_app.documents import views
from facilitator_app.domain.meeting import Meeting, MeetingKind
from facilitator_app.services.lessons_parts import paragraphs, value_blocks, vigilance_facts
from facilitator_app.words.words import Words


def brought(meeting: Meeting, words: Words) -> tuple[views.Listing, ...]:
    """The value created under each heading with what it rests on, then the points of vigilance (domain § 2.8)."""
    closing = meeting.closing
    if closing is None or meeting.kind is not MeetingKind.FINAL_REVIEW:
        return ()
    rests = words.translate("FinalReport", "What this rests on: {evidence}")
    found = []
    if closing.essence.strip():
        title = words.translate("FinalReport", "In short")
        found.append(views.Listing(title, paragraphs(closing.essence)))
    for block in value_blocks(closing, words):
        evidence = (rests.replace("{evidence}", block.evidence),) if block.evidence else ()
        found.append(views.Listing(block.title, block.paragraphs + evidence))
    vigilance = tuple(words.colon(fact.label, fact.value) for fact in vigilance_facts(closing, words))
    if vigilance:
        found.append(views.Listing(words.translate("FinalReport", "Points of vigilance"), vigilance))
    return tuple(found)


def learnt(meeting: Meeting, words: Words) -> tuple[views.Listing, ...]:
    """The lessons, each need with the clause proposed for the next tender."""
    closing = meeting.closing
    if closing is None or meeting.kind is not MeetingKind.FINAL_REVIEW:
        return ()
    none = words.translate("FinalReport", "No clause has been proposed yet.")
    unwritten = words.translate("Lessons", "Need not written down yet")
    return tuple(
        views.Listing(lesson.need.strip() or unwritten, paragraphs(lesson.clause) or (none,)) for lesson in closing.told
    )
