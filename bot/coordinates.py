"""Places on earth as people write them on the command line: latitude and longitude in degrees."""

from __future__ import annotations

from bot.errors import BadSetting

UNKNOWN = "-"


def read_point(written: str) -> tuple[float, float]:
    """The latitude and longitude, in degrees, of "64.2273,27.7285".

    Raises:
        BadSetting: it is not written like that, or not on earth.
    """
    try:
        latitude, longitude = (float(number) for number in written.split(","))
    except ValueError:
        raise _not_a_place(written) from None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise _not_a_place(written)
    return latitude, longitude


def write_point(latitude: float | None, longitude: float | None) -> str:
    """As `read_point` reads it, or a dash where nobody has said it."""
    return UNKNOWN if latitude is None or longitude is None else f"{latitude},{longitude}"


def _not_a_place(written: str) -> BadSetting:
    return BadSetting(
        f"{written} is not a place on earth: write its latitude and longitude in degrees, such as 64.2273,27.7285."
    )
