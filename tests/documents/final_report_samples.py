"""Final reports, "next tender" sheets and minutes of a final review to build from: empty, ordinary and huge."""

from dataclasses import fields, replace

from facilitator_app.documents import minutes_view, views
from facilitator_app.documents.final_report_view import (
    ActionLeft,
    AmendmentLine,
    AxisYears,
    ClauseBlock,
    CountRow,
    FinalReportView,
    FinalReportWords,
    IndicatorYears,
    LessonLine,
    MeetingRow,
    ProposalLine,
    ResultLine,
    ValueBlock,
    YearRow,
)
from facilitator_app.documents.lessons_sheet_view import LessonsSheetView, LessonsSheetWords
from tests.documents import samples

TITLE = "Bilan final du plan de progrès"
_TITLES = {
    "essence": "Ce que le plan a apporté",
    "results": "Cibles et résultats",
    "no_result": "Aucun indicateur n’a été suivi.",
    "proposals": "Propositions du titulaire",
    "actions": "Actions",
    "amendments": "Décisions, courriers et avenants",
    "meetings": "Réunions",
    "value": "Valeur créée",
    "evidence": "Éléments à l’appui\u00a0: {evidence}",
    "vigilance": "Points de vigilance",
    "lessons": "Enseignements",
    "next_tender": "Pour le prochain marché",
    "left_undone": "Actions non menées à terme",
    "perimeter": "Périmètre du plan",
}


def words() -> FinalReportWords:
    """Words that name themselves where nothing else is told."""
    named = {field.name: _TITLES.get(field.name, field.name.replace("_", " ")) for field in fields(FinalReportWords)}
    return FinalReportWords(**named)


def empty_report(language: str = "fr-FR") -> FinalReportView:
    return FinalReportView(samples.identity(TITLE, language), words())


def indicator(text: str, years: int = 4) -> IndicatorYears:
    rows = tuple(
        YearRow(f"Année {n}", "12 %", "60 % au moins", f"{n}5 %", samples.STATES[n % 6], "écart" if n == 1 else "")
        for n in range(1, years + 1)
    )
    points = tuple(views.TrendPoint(f"Année {n}", None if n == 2 else n * 10.0, f"{n}0 %") for n in range(1, years + 1))
    trend = views.Trend(points, f"{text}\u00a0: {years} années", 60.0, "Cible\u00a0: 60 %")
    return IndicatorYears(text, rows, trend, "de 12 % à 45 %")


def report(texts: tuple[str, ...], language: str = "fr-FR") -> FinalReportView:
    """A report whose every part holds the texts."""
    years = 4 if len(texts) < 20 else 12
    state = samples.ACHIEVED
    return FinalReportView(
        identity=replace(samples.identity(TITLE, language), watermark="PROJET"),
        words=words(),
        key_figures=(
            views.KeyFigure("11/14", "cibles atteintes", views.State("1 sans valeur", views.Mark.NOT_STARTED)),
            views.KeyFigure("30/45", "actions terminées"),
        ),
        essence=texts[:5],
        results=tuple(
            ResultLine(text, "de 12 % à 45 %", "60 % au moins", state, text, "90 en tout") for text in texts[:9]
        ),
        more_results="Les autres indicateurs figurent axe par axe.",
        contract=(views.Fact("Notifié le", "1er juillet 2024"),),
        axes=(
            AxisYears("Axe suivi", "Social", tuple(indicator(text, years) for text in texts[:24])),
            AxisYears("Axe sans indicateur"),
        ),
        actions=tuple(CountRow(f"Année {n // 2}", texts[0], "3", "1", "0") for n in range(2, 8)),
        left_undone=tuple(ActionLeft(text, text, samples.LATE, text) for text in texts),
        proposals=tuple(ProposalLine(text, "Bilan annuel", state, text) for text in texts),
        decisions="10 décisions prises.",
        term_decisions=texts[:3],
        amendments=tuple(AmendmentLine("1", "1er mai 2026", text, "Prix") for text in texts),
        letters="2 plans formalisés par un échange de courriers.",
        meetings=(MeetingRow("Bilan annuel", "3", "2", samples.WATCH, texts[0]),),
        interim_points="1 point d’étape.",
        value=tuple(ValueBlock(text, texts[:2], text) for text in texts[:4]),
        vigilance=tuple(views.Fact("Disponibilité humaine", text) for text in texts),
        lessons=tuple(LessonLine(text, text, text, samples.ON_TRACK) for text in texts),
        clauses=tuple(ClauseBlock(text, texts[:2], text, samples.ON_TRACK, text) for text in texts),
        put_off=(views.Fact("Axe différé", texts[0]),),
        perimeter=samples.PERIMETER,
    )


SHEET_WORDS = LessonsSheetWords(
    own="Enseignements de ce marché",
    no_own="Aucun enseignement de ce marché n’est encore noté.",
    others="Enseignements de marchés semblables",
    no_others="Aucun marché semblable n’a encore d’enseignement.",
    perimeter="Périmètre du plan",
)


def empty_lessons(language: str = "fr-FR") -> LessonsSheetView:
    return LessonsSheetView(samples.identity("Fiche «\u00a0prochain marché\u00a0»", language), SHEET_WORDS)


def lessons(texts: tuple[str, ...], language: str = "fr-FR") -> LessonsSheetView:
    """A sheet whose every block holds the texts."""
    blocks = tuple(ClauseBlock(text, (text, *texts[:1]), f"D’après {text}", samples.ON_TRACK, text) for text in texts)
    return replace(
        empty_lessons(language),
        introduction=texts[0],
        key_figures=(views.KeyFigure("3", "enseignements"),),
        own=blocks,
        others=blocks[:3],
        more="2 autres.",
        perimeter=samples.PERIMETER,
    )


def final_minutes(texts: tuple[str, ...], language: str = "fr-FR") -> minutes_view.MinutesView:
    """Minutes that tell what the plan has brought, and its lessons."""
    view = samples.minutes(texts, language)
    told = tuple(views.Listing(text, texts[:3]) for text in texts[:4])
    said = replace(view.words, value="Ce que le plan a apporté", lessons="Enseignements pour le prochain marché")
    return replace(view, words=said, value=told, lessons=told)
