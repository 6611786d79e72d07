"""The library of axes: what comes with the program, and what the user has added."""

from facilitator_app.domain.library import Library
from facilitator_app.paths import resources_dir
from facilitator_app.store.store import Store
from facilitator_app.words.words import Language, Words

LIBRARY_ID = "library"


class LibraryShelf:
    """The axes a plan can be drawn up from."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    def shipped(self, language: Language) -> Library:
        """The library that comes with the program, in a language."""
        # Imported here: the first window has no need of it.
        import msgspec

        body = (resources_dir() / "library" / f"{language}.json").read_bytes()
        return msgspec.json.decode(body, type=Library)

    def own(self) -> Library:
        """What the user has added; empty at first."""
        return self._store.library.find(LIBRARY_ID) or Library()

    def save_own(self, library: Library, label: str = "") -> None:
        """Makes the user's library durable, with its history."""
        before = self._store.library.find(LIBRARY_ID)
        said = label or self._words.translate("Library", "change the library")
        self._store.library.save(before, library, said)
