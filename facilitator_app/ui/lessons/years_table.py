"""The years at a glance: each indicator with its targets and results year by year, axis by axis, read only."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.over_the_years import OverTheYears
from facilitator_app.services.final_report import ResultTexts, course_text, result_texts, total_text
from facilitator_app.ui.tables.columns import Column, Kind, Reader
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_OTHERS = "others"


@dataclass(frozen=True, slots=True)
class YearLine:
    """One year of an indicator; `first` is the line that names it, with what all years come to."""

    id: str
    axis_id: str
    name: str
    overall: str
    first: bool
    texts: ResultTexts


class YearsTable(EditableTable[YearLine]):
    """What `OverTheYears` tells of the indicators."""

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        hooks: Hooks[YearLine] = Hooks(change=lambda *_: None, end_typing=lambda: None)
        super().__init__(_description(), reader, hooks, parent)
        self._words = reader.words

    def show_years(self, years: OverTheYears) -> None:
        """Shows all years of all indicators."""
        known = {axis.id for axis in years.axes}
        lines = _lines(years, known, self._words)
        groups = [
            Group(key=axis.id, title=axis.title or translate("YearsTable", "untitled axis"))
            for axis in years.axes
            if any(line.axis_id == axis.id for line in lines)
        ]
        if any(line.axis_id == _OTHERS for line in lines):
            groups.append(Group(key=_OTHERS, title=translate("YearsTable", "Other indicators")))
        self.show_rows(lines, tuple(groups), read_only=True)


def _lines(years: OverTheYears, known: set[str], words: Words) -> tuple[YearLine, ...]:
    return tuple(
        YearLine(
            id=f"{line.id}:{result.year}",
            axis_id=line.axis_id if line.axis_id in known else _OTHERS,
            name=line.name,
            overall="\n".join(part for part in (course_text(line, words), total_text(line, words)) if part),
            first=at == 0,
            texts=result_texts(result, words),
        )
        for line in years.indicators
        for at, result in enumerate(line.years)
    )


def _description() -> Description[YearLine]:
    return Description(
        name="years",
        title=translate("YearsTable", "The years at a glance"),
        columns=(
            Column(
                key="name",
                title=translate("YearsTable", "Indicator"),
                get=lambda row: row.name,
                show=_named,
                kind=Kind.LONG_TEXT,
                width=24,
                share=5,
            ),
            Column(key="year", title=translate("YearsTable", "Year"), get=lambda row: row.texts.year, width=9),
            Column(
                key="start",
                title=translate("YearsTable", "Start"),
                get=lambda row: row.texts.start,
                width=12,
                share=1,
                priority=2,
            ),
            Column(
                key="target",
                title=translate("YearsTable", "Target"),
                get=lambda row: row.texts.target,
                width=14,
                share=2,
            ),
            Column(
                key="result",
                title=translate("YearsTable", "Result"),
                get=lambda row: row.texts.result,
                width=12,
                share=2,
            ),
            Column(
                key="verdict",
                title=translate("YearsTable", "Reached?"),
                get=lambda row: row.texts.verdict,
                state=lambda row: row.texts.state,
                width=17,
                share=1,
            ),
            Column(
                key="reading",
                title=translate("YearsTable", "Reading"),
                get=lambda row: row.texts.reading,
                kind=Kind.LONG_TEXT,
                width=18,
                share=3,
                priority=1,
            ),
        ),
        new=lambda _group: YearLine("", "", "", "", True, ResultTexts.nothing()),
        copied=lambda row: row,
        id_of=lambda row: row.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted="", changed=""),
        empty=translate("YearsTable", "No indicator has been followed yet: the plans of this contract have none."),
        group_of=lambda row: row.axis_id,
        fixed=True,
    )


def _named(row: YearLine) -> str:
    """The name once, above its years, with what they come to."""
    if not row.first:
        return ""
    return f"{row.name}\n{row.overall}" if row.overall else row.name
