"""Breaking text into lines, so that the lines put together are the text again."""

import re
import unicodedata
from collections.abc import Callable

Measure = Callable[[int, int], float]
"""The width of the text from one offset to another."""

_WORD = re.compile(r"[^ \n]*[ \n]?")
# Inside a word that is too long for the rest of its line, a line may end after these.
_SOFT_ENDS = frozenset("-/\u2010\u2013\u2014_.,;:@&=?#+")
_SHORTEST_PIECE = 3


def wrap(text: str, measure: Measure, width: float) -> list[tuple[int, int]]:
    """The lines of ``text`` as (start, end) offsets; each keeps the space or line end that closes it.

    Breaks at spaces and line ends (never at no-break spaces), then after hyphens and the like, and where a word is
    wider than a line, between characters (never before a combining mark).
    """
    lines: list[tuple[int, int]] = []
    start = 0
    used = 0.0
    size = len(text)
    position = 0
    while position < size:
        end = _word_end(text, position)
        closing = text[end - 1]
        bare = end - 1 if closing in " \n" else end
        room = width - used
        word = measure(position, bare)
        if word > room + 0.001:
            split = _split(text, position, bare, measure, room, at_line_start=used == 0)
            if split > position:
                lines.append((start, split))
                position = start = split
                used = 0.0
                continue
            lines.append((start, position))
            start = position
            used = 0.0
            continue
        used += word
        position = end
        if closing == "\n":
            lines.append((start, position))
            start = position
            used = 0.0
        elif closing == " ":
            used += measure(bare, end)
    if start < size or not lines:
        lines.append((start, size))
    return lines


def _word_end(text: str, position: int) -> int:
    match = _WORD.match(text, position)
    return match.end() if match else len(text)


def _split(text: str, start: int, end: int, measure: Measure, room: float, *, at_line_start: bool) -> int:
    """Where to break the word from ``start`` to ``end`` so that its head fits ``room``; ``start`` for not at all."""
    best = start
    for offset in range(start + _SHORTEST_PIECE, end - _SHORTEST_PIECE + 1):
        if text[offset - 1] in _SOFT_ENDS and not text[offset].isdigit():
            if measure(start, offset) > room:
                break
            best = offset
    if best > start or not at_line_start:
        return best
    low, high = start + 1, end
    while low < high:
        middle = (low + high + 1) // 2
        if measure(start, middle) <= room:
            low = middle
        else:
            high = middle - 1
    while low > start + 1 and low < end and unicodedata.combining(text[low]):
        low -= 1
    return low
