"""The look of the documents: page, type scale, colours. One accent per buyer, states by sign, word and colour."""

from dataclasses import dataclass, replace

from facilitator_app.documents.fonts import Style
from facilitator_app.documents.layout.paragraph import TextStyle
from facilitator_app.documents.views import Mark

_MM = 72 / 25.4
PAGE = (210 * _MM, 297 * _MM)
LEFT = RIGHT = 19 * _MM
TOP = 16 * _MM
BOTTOM = 19 * _MM
WIDTH = PAGE[0] - LEFT - RIGHT
HEIGHT = PAGE[1] - TOP - BOTTOM

INK = "#1A1F26"
QUIET = "#4A5361"
RULE = "#C9CED6"
GROUND = "#F3F5F8"
TRACK = "#DDE2E9"
PAPER = "#FFFFFF"
WATERMARK = "#EDEFF2"

STATE_COLOURS = {
    Mark.ACHIEVED: "#084845",
    Mark.ON_TRACK: "#0B63C5",
    Mark.WATCH: "#975F00",
    Mark.LATE: "#87261E",
    Mark.NOT_STARTED: "#676875",
    Mark.NONE: INK,
}

_LEAST_CONTRAST = 4.5


@dataclass(frozen=True)
class Theme:
    """The text styles in one accent colour, dark enough to be read on white.

    ``close`` tells that they are those of a document which must hold on one page, ``colon`` how its language sets one.
    """

    accent: str
    title: TextStyle
    heading: TextStyle
    subheading: TextStyle
    minor: TextStyle
    lead: TextStyle
    body: TextStyle
    small: TextStyle
    quiet: TextStyle
    column: TextStyle
    cell: TextStyle
    cell_strong: TextStyle
    fact: TextStyle
    figure: TextStyle
    link: TextStyle
    buyer: TextStyle
    subtitle: TextStyle
    close: bool = False
    colon: str = ":"


def theme(accent: str) -> Theme:
    """The theme for a buyer's accent colour (``#rrggbb``; anything else counts as the default ink)."""
    colour = readable(accent)
    body = TextStyle(10, 14, colour=INK, before=5)
    small = TextStyle(8.5, 11.5, colour=INK, before=1)
    cell = TextStyle(9.25, 12.25, colour=INK)
    return Theme(
        accent=colour,
        title=TextStyle(20, 24, Style.BOLD, colour),
        heading=TextStyle(13, 17, Style.BOLD, colour, before=15),
        subheading=TextStyle(11, 14.5, Style.BOLD, INK, before=12),
        minor=TextStyle(9.75, 13, Style.BOLD, QUIET, before=9),
        lead=replace(body, cut=Style.BOLD, before=7),
        body=body,
        small=small,
        quiet=replace(small, colour=QUIET),
        column=TextStyle(8.5, 11, Style.BOLD, QUIET),
        cell=cell,
        cell_strong=replace(cell, cut=Style.BOLD),
        fact=replace(cell, cut=Style.BOLD, colour=QUIET),
        figure=TextStyle(17, 20, Style.BOLD, colour),
        link=replace(body, colour="#0B4FA0"),
        buyer=TextStyle(11, 14, Style.BOLD, colour),
        subtitle=TextStyle(10.5, 14.5, colour=QUIET, before=3),
    )


def close_theme(accent: str) -> Theme:
    """The same look set closely, for a document that must hold on one page; no text under 8 points."""
    airy = theme(accent)
    body = TextStyle(8.75, 10.75, colour=INK, before=2)
    small = TextStyle(8, 9.5, colour=INK)
    cell = TextStyle(8.4, 10, colour=INK)
    return replace(
        airy,
        title=replace(airy.title, size=15.5, leading=18),
        heading=replace(airy.heading, size=10.5, leading=12.5, before=6),
        subheading=replace(airy.subheading, size=9.25, leading=11.5, before=5),
        minor=replace(airy.minor, size=8.75, leading=11, before=4),
        lead=replace(body, cut=Style.BOLD, before=3),
        body=body,
        small=small,
        quiet=replace(small, colour=QUIET),
        column=replace(airy.column, size=8, leading=9.75),
        cell=cell,
        cell_strong=replace(cell, cut=Style.BOLD),
        fact=replace(cell, cut=Style.BOLD, colour=QUIET),
        figure=replace(airy.figure, size=12.5, leading=14),
        link=replace(body, colour=airy.link.colour),
        buyer=replace(airy.buyer, size=9.5, leading=11.5),
        subtitle=replace(airy.subtitle, size=8.75, leading=11, before=1),
        close=True,
    )


def readable(colour: str) -> str:
    """``colour``, darkened until its contrast is at least 4.5:1, on white and on the ground of tinted boxes."""
    try:
        channels = _channels(colour)
    except ValueError:
        return INK
    if len(colour) != 7 or colour[0] != "#":
        return INK
    ground = contrast_on_white(_channels(GROUND))
    while contrast_on_white(channels) / ground < _LEAST_CONTRAST:
        channels = [int(channel * 0.92) for channel in channels]
    return "#" + "".join(f"{channel:02X}" for channel in channels)


def _channels(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]


def contrast_on_white(channels: list[int]) -> float:
    """The contrast ratio of an sRGB colour (0-255 each) against white (WCAG 2.1)."""
    shares = [channel / 255 for channel in channels]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
