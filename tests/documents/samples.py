"""Views to build documents from: empty, ordinary and huge, in French and in English. Organisations are made up."""

import datetime as dt
import io
from dataclasses import replace
from functools import cache

from PIL import Image, ImageDraw

from facilitator_app.documents import actions_view, minutes_view, plan_view, views

NASTY = (
    "<b>gras</b> & <img src='x.png'> &amp; </para>",
    "sans" + "espace" * 400,
    "émojis 😀👩\u200d👩\u200d👧 et 漢字",
    "العربية עברית \u202egauche\u202c",
    "contrôle \x00\x07\x1b\ufeff\u200bfin\r\nligne\u2028suite",
    "e\u0301tait \ud800 \uffff \u00ad",
    "(parenthèses) \\ antislash %n {0} {n}",
    "  espaces   multiples\t\ttabulés  ",
    "ŒÆ ß Ω Ж ½ € ₂ → ≥ − × ’ « » …",
)
LONG = "Après en avoir délibéré, les parties conviennent de poursuivre l’essai dans les lycées volontaires. " * 90

LATE = views.State("En retard", views.Mark.LATE)
ON_TRACK = views.State("En bonne voie", views.Mark.ON_TRACK)
ACHIEVED = views.State("Atteint", views.Mark.ACHIEVED)
WATCH = views.State("À surveiller", views.Mark.WATCH)
NOT_STARTED = views.State("Non démarré", views.Mark.NOT_STARTED)
STATES = (LATE, ON_TRACK, ACHIEVED, WATCH, NOT_STARTED, views.State("Abandonné"))
PERIMETER = (
    "Le plan ne concerne que les salariés affectés au marché ou susceptibles de l’être. "
    "La politique générale de l’entreprise n’est pas prise en compte."
)

MINUTES_WORDS = minutes_view.MinutesWords(
    decisions="Décisions",
    no_decision="Aucune décision n’a été prise.",
    where_do_we_stand="Où en est-on\u202f?",
    no_indicator="Le plan ne compte pas encore d’indicateur.",
    to_remember="À retenir",
    attendance="Présents et excusés",
    no_attendee="Aucune personne n’est inscrite.",
    last_time="Suites données aux décisions antérieures",
    objectives="Objectifs",
    indicators="Indicateurs",
    actions="Actions",
    expectations="Attentes",
    difficulties="Difficultés",
    proposals="Propositions du titulaire",
    resources="Moyens et ressources",
    breaches="Manquements et pénalités",
    next_year="Plan de l’année suivante",
    put_off="Axes différés",
    schedule="Calendrier",
    agreement="Accord des parties",
    next_meeting="Prochaine réunion",
    perimeter="Périmètre du plan",
    signatures="Signatures",
    decision_columns=minutes_view.DecisionWords("N°", "Décision", "Qui", "Pour quand", "État"),
    indicator_columns=minutes_view.IndicatorWords("Indicateur", "Réalisé", "Cible", "Avancement", "Lecture"),
    action_columns=views.ActionWords("Action", "Responsable", "Quand", "État"),
    proposal_columns=minutes_view.ProposalWords("Proposition", "Partie", "Suite donnée"),
    resource_columns=views.ResourceWords("Partie", "Nature", "Moyen", "Quantité"),
    attendance_columns=minutes_view.AttendanceWords("Nom", "Fonction", "Organisme", "Présence"),
    ceiling="Partie hachurée\u00a0: au-delà du maximum.",
)
PLAN_WORDS = plan_view.PlanWords(
    contract="Le marché",
    overview="L’essentiel du plan",
    objectives="Objectifs",
    indicators="Indicateurs",
    actions="Actions",
    resources="Moyens et ressources",
    monitoring="Suivi et contrôle",
    missing="Reste à compléter",
    nothing="Rien n’est encore saisi.",
    other_actions="Autres actions",
    schedule="Calendrier",
    governance="Gouvernance et rôles",
    sharing="Valeurs et partage des gains",
    put_off="Axes différés",
    formalisation="Validation",
    perimeter="Périmètre du plan",
    signatures="Signatures",
    indicator_columns=plan_view.PlanIndicatorWords("Indicateur", "Départ", "Cible", "Source", "Périodicité"),
    action_columns=MINUTES_WORDS.action_columns,
    resource_columns=MINUTES_WORDS.resource_columns,
)
ACTIONS_WORDS = actions_view.ActionsWords(
    "Vue d’ensemble", "Aucune action n’est prévue.", "Périmètre du plan", MINUTES_WORDS.action_columns
)


@cache
def logo() -> bytes:
    """A PNG with transparency."""
    image = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((5, 5, 395, 195), outline=(0, 80, 120, 255), width=14)
    draw.ellipse((130, 30, 270, 170), fill=(220, 120, 0, 255))
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def identity(title: str = "Compte rendu du bilan annuel 2026", language: str = "fr-FR") -> views.Identity:
    return views.Identity(
        title=title,
        subtitle="Marché 2024-117 · lot 3 · Beurre, œufs et fromages · Laiterie des Deux Caps · 21 novembre 2026",
        letterhead=views.Letterhead(
            "Groupement de commandes des lycées", ("12, rue de l’Exemple", "59000 Exemple"), "#005078", logo(), "Logo"
        ),
        language=language,
        created=dt.datetime(2026, 11, 21, 14, 30, tzinfo=dt.UTC),
        footer="Marché 2024-117 · Compte rendu · 21/11/2026 · Version 1",
        footer_page="Page {n} sur {total}" if language == "fr-FR" else "Page {n} of {total}",
        version="Version 1",
        attachment=views.Attachment("minutes.json", b'{"format": "example"}', "Les données de ce document"),
    )


def decisions(texts: tuple[str, ...]) -> tuple[minutes_view.Decision, ...]:
    return tuple(
        minutes_view.Decision(
            str(n), text, "Titulaire", "30 novembre 2026", STATES[n % 6], "Touche un prix" if n % 3 else ""
        )
        for n, text in enumerate(texts, 1)
    )


def actions(texts: tuple[str, ...]) -> tuple[views.ActionLine, ...]:
    return tuple(
        views.ActionLine(text, "Responsable qualité", "01/01/2027 – 30/06/2027", STATES[n % 6], "60\u202f%", "12 jours")
        for n, text in enumerate(texts)
    )


def agreed(texts: tuple[str, ...]) -> tuple[views.ActionLine, ...]:
    return tuple(replace(line, state=None, progress="") for line in actions(texts))


def trend() -> views.Trend:
    points = (("2024", 38.0), ("2025", 45.0), ("S1 2026", None), ("2026", 52.0))
    return views.Trend(
        points=tuple(
            views.TrendPoint(label, value, f"{value:.0f}\u202f%" if value else "n. d.") for label, value in points
        ),
        alt="38 % en 2024, 45 % en 2025, 52 % en 2026 pour une cible de 60 %.",
        target=60.0,
        target_text="Cible\u00a0: 60\u202f%",
    )


def detail(name: str) -> views.IndicatorDetail:
    facts = (views.Fact("Cible", "60 %"), views.Fact("Source", "Statistiques d’achat"))
    return views.IndicatorDetail(name, facts, "En hausse de 7 points.", WATCH, trend(), "L’œuf plein air manque.")


def counts() -> views.StateCounts:
    return views.StateCounts(
        tuple(views.StateCount(state, number) for number, state in enumerate(STATES)), "Actions par état"
    )


def schedule(texts: tuple[str, ...]) -> views.Schedule:
    first = dt.date(2026, 11, 1)
    rows = tuple(
        views.ScheduleRow(
            text,
            first + dt.timedelta(days=n % 200),
            first + dt.timedelta(days=n % 200 + 60),
            f"ligne {n}",
            STATES[n % 6],
            n % 7 == 6,
        )
        for n, text in enumerate(texts)
    )
    ticks = tuple(
        views.ScheduleTick(dt.date(2026 + (month > 12), (month - 1) % 12 + 1, 1), f"mois {month}")
        for month in range(11, 23)
    )
    today = dt.date(2026, 12, 15)
    return views.Schedule(first, dt.date(2027, 10, 31), ticks, rows, "Calendrier.", today, "15/12/2026")


def minutes_axis(title: str, texts: tuple[str, ...]) -> minutes_view.MinutesAxis:
    groups = (views.ActionGroup("Actions du titulaire", actions(texts)), views.ActionGroup("Sans action", ()))
    return minutes_view.MinutesAxis(title, texts, tuple(detail(text) for text in texts), groups, counts())


def resources(texts: tuple[str, ...]) -> tuple[views.ResourceLine, ...]:
    return tuple(
        views.ResourceLine("Titulaire" if n < 2 else f"Partie {n // 3}", "Matériel", text, f"{n} bacs")
        for n, text in enumerate(texts)
    )


def empty_minutes(language: str = "fr-FR") -> minutes_view.MinutesView:
    bare = replace(identity(language=language), letterhead=views.Letterhead(""), attachment=None, version="")
    return minutes_view.MinutesView(bare, MINUTES_WORDS)


def kick_off_minutes(texts: tuple[str, ...], language: str = "fr-FR") -> minutes_view.MinutesView:
    """Minutes that tell the holder's projects: one with all its parts, one with a part empty, one that is lacking."""
    parts = ("Objectifs", "Actions et calendrier", "Moyens et ressources")
    whole = tuple(views.Listing(part, texts) for part in parts)
    lacking = (*whole[:2], views.Listing(parts[2], ("Rien n’a été présenté.",)))
    return replace(
        empty_minutes(language),
        words=replace(MINUTES_WORDS, projects="Projets du titulaire, axe par axe"),
        projects=(
            minutes_view.PresentedAxis("Recrutement", "Projet reçu le 16 novembre 2026.", whole),
            minutes_view.PresentedAxis("Santé au travail", "", lacking),
            minutes_view.PresentedAxis("Égalité", "Aucun projet n’a été présenté pour cet axe."),
        ),
    )


def minutes(texts: tuple[str, ...], language: str = "fr-FR") -> minutes_view.MinutesView:
    """Minutes whose every kind of content holds the texts."""
    return minutes_view.MinutesView(
        identity=replace(identity(language=language), about="Bilan annuel, année 2"),
        words=MINUTES_WORDS,
        key_figures=(
            views.KeyFigure(str(len(texts)), "décisions", views.State("1 en retard", views.Mark.LATE)),
            views.KeyFigure("11/15", "actions terminées"),
            views.KeyFigure("6/8", "indicateurs en bonne voie"),
            views.KeyFigure("12 mars 2027", "prochaine réunion"),
        ),
        decisions=decisions(texts),
        reservations=(views.Fact("Réserve de l’acheteur", "Sous réserve d’avis."),),
        indicators=tuple(
            views.IndicatorLine(
                text, "52 %", "60 %", text, WATCH, views.Progress(52, 60, "52 % pour 60 %", ceiling=True)
            )
            for text in texts
        ),
        remember=texts[:3],
        attendance=tuple(minutes_view.Attendee("", text, "Laiterie des Deux Caps", "Présente") for text in texts),
        circulation=(views.Fact("Diffusion", "Titulaire, acheteur"),),
        last_time=tuple(replace(item, term="", comment="Avenant en cours.") for item in decisions(texts[:2])),
        axes=(minutes_axis("Axe 1. Produits durables", texts[:6]), minutes_axis("Axe 2. Livraisons", texts[6:])),
        expectations=tuple(views.Statement("Titulaire", text) for text in texts[:2]),
        difficulties=tuple(views.Statement("Acheteur", text) for text in texts[2:4]),
        proposals=tuple(minutes_view.Proposal(text, "Titulaire", "Acceptée", "Essai") for text in texts[:3]),
        resources=resources(texts),
        breaches=texts[:1],
        next_year=(views.Listing("Ajouté", texts[:2]),),
        put_off=(views.Fact("Bien-être animal", "Trop complexe pour commencer."),),
        schedule=schedule(texts),
        agreements=(
            minutes_view.Agreement("Titulaire", views.State("Accord", views.Mark.ACHIEVED)),
            minutes_view.Agreement("Acheteur", views.State("Réserve", views.Mark.WATCH), "Sous réserve d’avis."),
        ),
        next_meeting=(views.Fact("Date", "12 mars 2027"),),
        perimeter=PERIMETER,
        signatures=tuple(views.SignatureBlock(f"Pour la partie {n}", ("Nom :", "Date :")) for n in range(3)),
    )


def empty_plan(language: str = "fr-FR") -> plan_view.PlanView:
    return plan_view.PlanView(identity("Plan de progrès, année 2", language), PLAN_WORDS)


def plan(texts: tuple[str, ...], language: str = "fr-FR") -> plan_view.PlanView:
    """A plan whose every kind of content holds the texts."""
    objectives = tuple(plan_view.PlanObjective(text, (views.Fact("Nature", "Mesurable"),)) for text in texts)
    indicators = tuple(plan_view.PlanIndicator(text, "38 %", "60 %", "Achats", "Annuelle", text) for text in texts)
    axis = plan_view.PlanAxis(
        "Axe 1. Produits durables",
        "Environnemental",
        objectives,
        indicators,
        (views.ActionGroup("Actions du titulaire", agreed(texts)),),
        resources(texts),
        texts[:2],
        ("Actions de l’acheteur",),
    )
    return plan_view.PlanView(
        identity=replace(
            identity("Plan de progrès, année 2", language), watermark="PROJET", replaces="Annule et remplace la v1."
        ),
        words=PLAN_WORDS,
        key_figures=(views.KeyFigure("2", "axes"), views.KeyFigure("5", "objectifs")),
        contract=(views.Fact("Référence", "2024-117"), views.Fact("Objet", texts[0])),
        introduction=texts[0],
        axes=(axis, plan_view.PlanAxis("Axe 2. Sans contenu")),
        schedule=schedule(texts),
        governance=(views.Fact("Axe 1", texts[0]),),
        sharing=texts[:2],
        put_off=(views.Fact("Bien-être animal", "Trop complexe."),),
        formalisation=(views.Fact("État", "Brouillon"),),
        perimeter=PERIMETER,
        signatures=(views.SignatureBlock("Pour le titulaire", ("Nom :",)),),
    )


def actions_table(texts: tuple[str, ...], language: str = "fr-FR") -> actions_view.ActionsTableView:
    return actions_view.ActionsTableView(
        identity=identity("Actions du titulaire, année 2", language),
        words=ACTIONS_WORDS,
        introduction="Liste au 21 novembre 2026.",
        states=counts(),
        groups=(views.ActionGroup("Axe 1. Produits durables", actions(texts)),),
        perimeter=PERIMETER,
    )


ORDINARY = (
    "Transmettre les attestations de formation des chefs de cuisine",
    "Passer à une livraison par semaine dans les douze lycées volontaires",
    "Réunir le groupe des cuisiniers avant l’été",
    "Publier la liste des producteurs référencés",
)
HUGE = (*NASTY, LONG, *(f"Ligne {n} : {ORDINARY[n % 4]}" for n in range(150)))
