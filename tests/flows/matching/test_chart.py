"""The chart: digits and bars alone, small, always the same, and the other way round for who reads so."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageColor

from flows.matching.chart import COLOURS, END, PAPER, START, TRACK, WIDTH, Bar, draw

BARS = [Bar(3, "blue"), Bar(1, "blue"), Bar(12, "orange"), Bar(6, "green"), Bar(7, "purple")]


def pixels(png: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(BytesIO(png)).convert("RGB"))


def lengths(png: bytes, colour: str) -> list[int]:
    """How long the bars of a colour are where they are longest, row after row of pixels."""
    inside = pixels(png)[:, START:END]
    return sorted(set((inside == ImageColor.getrgb(colour)).all(axis=2).sum(axis=1).tolist()))


def test_it_is_a_small_picture_for_a_phone() -> None:
    many = [Bar(count, colour) for colour in COLOURS for count in (99, 98, 97)]
    png = draw(many, 120)
    picture = Image.open(BytesIO(png))
    assert (picture.format, picture.width) == ("PNG", WIDTH)
    assert 300 < picture.height < 2 * WIDTH
    assert len(png) < 20_000


def test_the_same_bars_are_the_same_bytes() -> None:
    assert draw(BARS, 12) == draw(list(BARS), 12)


def test_a_bar_is_as_long_as_its_share_of_all() -> None:
    png = draw(BARS, 12)
    track = END - START
    for colour, share in (("blue", 3 / 12), ("orange", 1), ("green", 1 / 2), ("purple", 7 / 12)):
        assert lengths(png, COLOURS[colour])[-1] == pytest.approx(track * share, abs=1), colour


def test_for_who_reads_from_right_to_left_all_but_the_digits_is_mirrored() -> None:
    there, back = pixels(draw(BARS, 12)), pixels(draw(BARS, 12, mirrored=True))[:, ::-1]
    assert (there[:, START:END] == back[:, START:END]).all()
    assert not (there[:, END:] == back[:, END:]).all(), "a digit is never read in a mirror"
    assert not (there[:, START:END] == there[:, START:END][:, ::-1]).all()


def light(colour: str) -> float:
    """The relative luminance (WCAG 2.2)."""
    parts = [value / 255 for value in ImageColor.getrgb(colour)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colour", COLOURS)
def test_a_bar_stands_out_from_its_track_and_the_white_digits_from_their_disc(colour: str) -> None:
    dark = light(COLOURS[colour]) + 0.05
    assert (light(PAPER) + 0.05) / dark >= 4.5
    assert (light(TRACK) + 0.05) / dark >= 3
