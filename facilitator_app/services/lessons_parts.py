"""Value created, points of vigilance and lessons, as final report, minutes and "next tender" sheet print them."""

from collections.abc import Iterable

from facilitator_app.documents import final_report_view as report
from facilitator_app.documents import views
from facilitator_app.domain.lessons import Lesson, Lessons, LessonState, ValueHeading, Vigilance
from facilitator_app.domain.meeting import Meeting
from facilitator_app.services.lessons import FoundLesson, common_text, origin_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_MARKS = {
    LessonState.OBSERVED: views.Mark.NOT_STARTED,
    LessonState.CLAUSE_PROPOSED: views.Mark.ON_TRACK,
    LessonState.REUSED: views.Mark.ACHIEVED,
}


def paragraphs(text: str) -> tuple[str, ...]:
    """What was typed, paragraph by paragraph."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def value_blocks(lessons: Lessons, words: Words) -> tuple[report.ValueBlock, ...]:
    """What the plan brought under each heading that has something (source 001 part III)."""
    return tuple(
        report.ValueBlock(label(heading, words), paragraphs(lessons.value(heading)), lessons.evidence(heading).strip())
        for heading in ValueHeading
        if lessons.value(heading).strip() or lessons.evidence(heading).strip()
    )


def vigilance_facts(lessons: Lessons, words: Words) -> tuple[views.Fact, ...]:
    """What was learnt on each point of vigilance that has something (source 001 part III)."""
    return tuple(
        views.Fact(label(point, words), lessons.vigilance(point).strip())
        for point in Vigilance
        if lessons.vigilance(point).strip()
    )


def lesson_state(lesson: Lesson, words: Words) -> views.State:
    """How far a lesson has come; one that was reused says where and when."""
    if lesson.state is not LessonState.REUSED:
        return views.State(label(lesson.state, words), _MARKS[lesson.state])
    template = words.translate("Lessons", "Reused in {tender} ({date})")
    if lesson.reused_on is None:
        template = words.translate("Lessons", "Reused in {tender}")
    text = template.format(tender=lesson.reused_in.strip(), date=words.short_date(lesson.reused_on))
    return views.State(text, _MARKS[lesson.state])


def meeting_text(lesson: Lesson, meetings: Iterable[Meeting], words: Words) -> str:
    """The meeting a lesson of this contract comes from; "" where it names none."""
    meeting = next((m for m in meetings if m.id == lesson.meeting_id), None)
    if meeting is None:
        return ""
    kind = label(meeting.kind, words)
    if meeting.date is None:
        return kind
    return words.translate("Lessons", "{meeting} of {date}").format(meeting=kind, date=words.date(meeting.date))


def lesson_lines(lessons: Lessons, meetings: Iterable[Meeting], words: Words) -> tuple[report.LessonLine, ...]:
    """The lessons of a contract, one line each."""
    met = tuple(meetings)
    return tuple(
        report.LessonLine(
            _need(lesson, words), lesson.axis, meeting_text(lesson, met, words), lesson_state(lesson, words)
        )
        for lesson in lessons.told
    )


def own_clauses(lessons: Lessons, meetings: Iterable[Meeting], words: Words) -> tuple[report.ClauseBlock, ...]:
    """The clauses proposed by a contract's own lessons, each under its need."""
    return tuple(block for block in own_blocks(lessons, meetings, words) if block.clause)


def own_blocks(lessons: Lessons, meetings: Iterable[Meeting], words: Words) -> tuple[report.ClauseBlock, ...]:
    """The lessons of a contract, each with its clause where it has one."""
    met = tuple(meetings)
    blocks = []
    for lesson in lessons.told:
        parts = (meeting_text(lesson, met, words), lesson.axis.strip())
        blocks.append(
            report.ClauseBlock(
                need=_need(lesson, words),
                clause=paragraphs(lesson.clause),
                origin=", ".join(part for part in parts if part),
                state=lesson_state(lesson, words),
            )
        )
    return tuple(blocks)


def found_block(found: FoundLesson, words: Words) -> report.ClauseBlock:
    """A lesson of another contract, with what that contract has in common with this one."""
    origin = words.translate("Lessons", "From {origin} – {title}")
    return report.ClauseBlock(
        need=_need(found.lesson, words),
        clause=paragraphs(found.lesson.clause),
        origin=origin.format(origin=origin_text(found, words), title=found.title),
        state=lesson_state(found.lesson, words),
        kinship=common_text(found, words),
    )


def _need(lesson: Lesson, words: Words) -> str:
    return lesson.need.strip() or words.translate("Lessons", "Need not written down yet")
