"""Where in a text words are pointed out, but for those dismissed."""

from collections.abc import Callable, Iterable, Sequence

from facilitator_app.domain.plan import Dismissal
from facilitator_app.domain.wording import check_text
from facilitator_app.ui.text_marks import Marks, Span


def wording_marks(dismissed: Callable[[], Iterable[Dismissal]]) -> Marks:
    """The marks of a table or a field; `dismissed` tells what somebody decided to keep."""

    def spans(text: str) -> Sequence[Span]:
        found = check_text(text)
        if not found:
            return ()
        # A dismissal names its line too, but the same words are hardly kept in one line and to be changed in another.
        kept = {dismissal.id.rpartition("/")[2] for dismissal in dismissed()}
        return [(f.start, f.end) for f in found if f.quoted.casefold() not in kept]

    return spans
