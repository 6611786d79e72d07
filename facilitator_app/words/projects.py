"""What the holder presents for an axis, in words."""

from facilitator_app.domain.project_line import PresentedProject, ProjectLine, ProjectPart
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def received_sentence(project: PresentedProject, words: Words) -> str:
    """When the project came, or that there is none; "" where only its day is not known."""
    translate = words.translate
    if not project.there:
        return translate("Projects", "No project was presented for this axis.")
    if project.received_on is None:
        return ""
    date = words.date(project.received_on)
    if not project.lines:
        return translate("Projects", "Project received on {date}; what it says is not noted here.").format(date=date)
    return translate("Projects", "Project received on {date}.").format(date=date)


def nothing_presented(words: Words) -> str:
    """What stands for a part of which a project says nothing."""
    return words.translate("Projects", "Nothing was presented.")


def presented_parts(project: PresentedProject, words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each part with its title and lines, those without lines too; none where nothing of the project is noted."""
    translate = words.translate
    titles = {
        ProjectPart.OBJECTIVE: translate("Projects", "Objectives"),
        ProjectPart.ACTION: translate("Projects", "Actions and calendar"),
        ProjectPart.RESOURCE: translate("Projects", "Resources"),
    }
    if not project.lines:
        return ()
    return tuple((titles[part], tuple(_line(line, words) for line in project.part(part))) for part in ProjectPart)


def _line(line: ProjectLine, words: Words) -> str:
    text = line.text.strip()
    told = line.measure.strip()
    if line.part is ProjectPart.ACTION:
        told = ", ".join(part for part in (line.who.strip(), _when(line, words)) if part)
    elif line.part is ProjectPart.RESOURCE:
        text = words.colon(label(line.kind, words), text)
        told = line.quantity.strip()
    return f"{text} ({told})" if told else text


def _when(line: ProjectLine, words: Words) -> str:
    translate = words.translate
    start, due = words.short_date(line.start), words.short_date(line.due)
    if start and due:
        return translate("Projects", "from {start} to {due}").format(start=start, due=due)
    if start:
        return translate("Projects", "from {start} on").format(start=start)
    return translate("Projects", "by {due}").format(due=due) if due else ""
