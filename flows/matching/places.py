"""Where people live, and how far it is between them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

EARTH_KM = 6371.0088  # the mean radius, as the IUGG defines it

Vectors = NDArray[np.float64]


def unit_vectors(latitudes: NDArray[np.float64], longitudes: NDArray[np.float64]) -> Vectors:
    """Points on the unit sphere for degrees, one row each; not-a-number where nobody knows."""
    north, east = np.radians(latitudes), np.radians(longitudes)
    across = np.cos(north)
    return np.stack([across * np.cos(east), across * np.sin(east), np.sin(north)], axis=-1)


def chords(one: Vectors, other: Vectors) -> NDArray[np.float64]:
    """The straight lines between points, in Earth radii; half of one, squared, is the haversine of the angle."""
    squared: NDArray[np.float64] = (one[..., 0] - other[..., 0]) ** 2
    squared = squared + (one[..., 1] - other[..., 1]) ** 2
    squared = squared + (one[..., 2] - other[..., 2]) ** 2
    return np.asarray(np.sqrt(squared))


def kilometres(chord: NDArray[np.float64]) -> NDArray[np.float64]:
    """The way along the ground for a chord (the haversine formula)."""
    arc: NDArray[np.float64] = 2 * EARTH_KM * np.arcsin(np.minimum(chord / 2, 1))
    return arc


def chord_of(km: NDArray[np.float64]) -> NDArray[np.float64]:
    """The chord that belongs to a way along the ground."""
    half: NDArray[np.float64] = np.minimum(km / (2 * EARTH_KM), np.pi / 2)
    return 2 * np.sin(half)
