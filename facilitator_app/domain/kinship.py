"""Which contracts are of the same kind, so that the lessons of one are found again from the other (domain § 2.8)."""

from collections.abc import Iterable
from dataclasses import dataclass

# Words that the titles of public contracts are full of, folded: they say nothing of what is bought.
_EMPTY = frozenset(
    [
        "accord",
        "accords",
        "achat",
        "achats",
        "avec",
        "bons",
        "cadre",
        "commande",
        "commandes",
        "commun",
        "communes",
        "dans",
        "departement",
        "divers",
        "diverses",
        "ensemble",
        "entre",
        "execution",
        "fourniture",
        "fournitures",
        "groupement",
        "leur",
        "leurs",
        "lots",
        "marche",
        "marches",
        "mise",
        "multi",
        "objet",
        "ouvrage",
        "pour",
        "prestation",
        "prestations",
        "programme",
        "public",
        "publics",
        "publique",
        "publiques",
        "realisation",
        "region",
        "sans",
        "service",
        "services",
        "site",
        "sites",
        "subsequent",
        "subsequents",
        "travaux",
        "ville",
        "villes",
    ]
)
_SHORTEST = 4
_SAME_WORD = 3
_SAME_AXIS = 1
_SAME_NATURE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What a contract is about: the telling words of its title, its nature and its axes, all folded."""

    words: frozenset[str] = frozenset()
    nature: str = ""
    axes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinship:
    """What two contracts have in common."""

    words: tuple[str, ...] = ()
    nature: bool = False
    axes: tuple[str, ...] = ()

    @property
    def closeness(self) -> int:
        """The higher, the closer; 0 for strangers. A nature alone ("framework agreement") makes no kinship."""
        shared = _SAME_WORD * len(self.words) + _SAME_AXIS * len(self.axes)
        return shared + _SAME_NATURE * self.nature if shared else 0


def telling_words(folded_title: str) -> frozenset[str]:
    """The words of a folded title that tell what is bought, without their plural's ending."""
    letters = "".join(c if c.isalnum() else " " for c in folded_title)
    return frozenset(_stem(w) for w in letters.split() if len(w) >= _SHORTEST and w not in _EMPTY and not w.isdigit())


def kind(*, folded_title: str, folded_nature: str, folded_axes: Iterable[str]) -> Kind:
    """The kind of a contract, from its folded texts."""
    axes = frozenset(axis for axis in folded_axes if axis)
    return Kind(words=telling_words(folded_title), nature=folded_nature, axes=axes)


def kinship(one: Kind, other: Kind) -> Kinship:
    """What two contracts have in common; the same whichever comes first."""
    return Kinship(
        words=tuple(sorted(one.words & other.words)),
        nature=bool(one.nature) and one.nature == other.nature,
        axes=tuple(sorted(one.axes & other.axes)),
    )


def _stem(word: str) -> str:
    return word[:-1] if word[-1] in "sx" and len(word) > _SHORTEST else word
