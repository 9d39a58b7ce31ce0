"""A small chart without words: numbered bars, each with its count, for readers of every script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont, ImageOps

# Each is at least 4.5 : 1 against white, so that white digits can be read on it (WCAG 2.2, 1.4.3).
COLOURS = {"blue": "#1f62b5", "orange": "#b04a00", "green": "#1a7846", "purple": "#7b3fa3"}
PAPER, TRACK, INK = "#ffffff", "#e6eaee", "#1c2733"

WIDTH = 640  # pixels, as all lengths below
EDGE = 24
ROW, GAP = 48, 16  # GAP stands between bars of different colours
CHIP = 34  # the disc with a bar's number
BAR = 26
COUNT = 60  # room for the count
START, END = EDGE + CHIP + 16, WIDTH - EDGE - COUNT - 12
FINE = 4  # shapes are drawn so much larger and shrunk, for smooth edges
TONES = 64  # colours with their mixtures at the edges: a third of the size, and nobody sees it


@dataclass(frozen=True)
class Bar:
    """One bar: how many of all, and its colour by name."""

    count: int
    colour: str


def draw(bars: Sequence[Bar], total: int, mirrored: bool = False) -> bytes:
    """A PNG of some bars, numbered from 1; a bar as long as its track is all of `total`.

    `mirrored` is for who reads from right to left: the bars grow to the left, the digits stay as they are.
    """
    tops = _tops(bars)
    picture = Image.new("RGB", (WIDTH, tops[-1] + ROW + EDGE), PAPER)
    for bar, top in zip(bars, tops, strict=True):
        _pill(picture, EDGE, top, CHIP, CHIP, COLOURS[bar.colour])
        _pill(picture, START, top, END - START, BAR, TRACK)
        _pill(
            picture, START, top, max(BAR, round((END - START) * bar.count / total)), BAR, COLOURS[bar.colour]
        )
    if mirrored:
        picture = ImageOps.mirror(picture)
    _number(picture, bars, tops, mirrored)
    png = BytesIO()
    picture.quantize(TONES).save(png, "PNG", optimize=True)
    return png.getvalue()


def _tops(bars: Sequence[Bar]) -> list[int]:
    """Where each row begins."""
    tops = [EDGE]
    for before, bar in pairwise(bars):
        tops.append(tops[-1] + ROW + (GAP if bar.colour != before.colour else 0))
    return tops


def _pill(picture: Image.Image, left: int, top: int, wide: int, high: int, colour: str) -> None:
    """A bar with round ends in the middle of its row."""
    shape = Image.new("L", (wide * FINE, high * FINE))
    ImageDraw.Draw(shape).rounded_rectangle(
        (0, 0, wide * FINE - 1, high * FINE - 1), high * FINE / 2, fill=255
    )
    picture.paste(colour, (left, top + (ROW - high) // 2), shape.reduce(FINE))


def _number(picture: Image.Image, bars: Sequence[Bar], tops: Sequence[int], mirrored: bool) -> None:
    pen = ImageDraw.Draw(picture)
    small, large = ImageFont.load_default(22), ImageFont.load_default(30)
    chip, count = EDGE + CHIP / 2, WIDTH - EDGE - COUNT / 2
    if mirrored:
        chip, count = WIDTH - chip, WIDTH - count
    for number, (bar, top) in enumerate(zip(bars, tops, strict=True), start=1):
        pen.text((chip, top + ROW / 2), str(number), PAPER, small, anchor="mm")
        pen.text((count, top + ROW / 2), str(bar.count), INK, large, anchor="mm")
