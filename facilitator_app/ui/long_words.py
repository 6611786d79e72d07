"""Words longer than a line, such as a title typed without spaces: they are broken, or a screen would be as wide."""

import re

_TOO_LONG = re.compile(r"[^\s\u200b]{30}(?=[^\s\u200b]{10})")


def breakable(text: str) -> str:
    """The same text to look at, with invisible places at which a label may break its longest words."""
    return _TOO_LONG.sub("\\g<0>\u200b", text)
