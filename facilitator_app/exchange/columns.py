"""The columns of a contract list, as people's files and scripts rely on them."""

import re
from enum import StrEnum

from facilitator_app.words.folding import folded


class Column(StrEnum):
    """The columns, under the names the template gives them."""

    REFERENCE = "reference"
    TITLE = "objet"
    BUYER = "acheteur"
    BUYER_SIRET = "acheteur_siret"
    HOLDER = "titulaire"
    HOLDER_SIRET = "titulaire_siret"
    NOTIFICATION_DATE = "date_notification"
    DURATION = "duree_mois"
    AMOUNT = "montant"
    ZONE = "zone"
    NATURE = "nature"
    AXES = "axes"


REQUIRED = (Column.REFERENCE, Column.TITLE, Column.BUYER)

# What people write above the same columns.
_ALSO = {
    Column.REFERENCE: ("ref", "numero", "numero_marche", "numero_du_marche", "n_marche", "reference_du_marche"),
    Column.TITLE: ("objet_du_marche", "intitule", "libelle", "title"),
    Column.BUYER: ("nom_acheteur", "acheteur_nom", "buyer"),
    Column.BUYER_SIRET: ("siret_acheteur", "siret_de_l_acheteur"),
    Column.HOLDER: ("nom_titulaire", "titulaire_nom", "holder"),
    Column.HOLDER_SIRET: ("siret_titulaire", "siret_du_titulaire"),
    Column.NOTIFICATION_DATE: ("date_de_notification", "notification", "notifie_le"),
    Column.DURATION: ("duree", "duree_en_mois", "duree_mois_"),
    Column.AMOUNT: ("montant_ht", "montant_en_euros", "montant_eur"),
    Column.ZONE: ("zone_geographique",),
    Column.NATURE: ("nature_du_marche",),
    Column.AXES: ("axes_de_progres", "axe"),
}
_BY_NAME = {str(column): column for column in Column} | {name: c for c, names in _ALSO.items() for name in names}


def column_named(title: str) -> Column | None:
    """The column that a title of a file means, whatever its case, accents and signs; None for an unknown one."""
    return _BY_NAME.get(re.sub(r"[^a-z0-9]+", "_", folded(title)).strip("_"))
