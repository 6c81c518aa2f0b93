"""What a person looks at before a file is kept: a few of its rows, and where each reading would have them fall."""

from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from loaders.candidates import holds
from loaders.options import Options
from loaders.parsed import Parsed
from loaders.place import coordinates_of, place
from loaders.raw import Raw
from loaders.systems import DEGREES, EARTH, known_systems
from model.district import Box, District
from model.problem import ProblemError

SAMPLE: Final = 1500  # rows: enough to see where a file lies


@dataclass(frozen=True, slots=True)
class Falling:
    """Where the rows of a file fall in one coordinate system: shares of those that have a place, 0 to 1."""

    id: str
    district: float
    region: float


def sample(parsed: Parsed, rows: int = SAMPLE) -> Parsed:
    """Return a file of evenly spread rows of ``parsed``, at most ``rows`` of them."""
    step = max(1, -(-len(parsed.frame) // rows))
    shapes = None if parsed.shapes is None else parsed.shapes.iloc[::step]
    return replace(parsed, frame=parsed.frame.iloc[::step], shapes=shapes, problems=())


def fallen(parsed: Parsed, options: Options, region: Box) -> pd.Series:
    """Return the shapes of a file in EPSG:4326 as ``options`` has them read, without rows that lie nowhere on Earth.

    Empty where the file says no place, or none that can be read.
    """
    try:
        placed = place(parsed, coordinates_of(parsed, options), options, region)
    except ProblemError:
        return pd.Series(dtype=object)
    if placed.shapes is None:
        return pd.Series(dtype=object)
    there = placed.shapes.dropna()
    return there[Raw.of(there).within(EARTH)]


def fallings(parsed: Parsed, options: Options, district: District) -> tuple[Falling, ...]:
    """Return where the rows fall in every coordinate system that may be meant, the best first.

    What the file is read in now is among them; a system in which nothing falls in the region is left out otherwise.
    """
    few = sample(parsed)
    now = options.crs or parsed.crs or DEGREES
    found = [
        _falling(few, replace(options, crs=crs), district)
        for crs in dict.fromkeys((now, *known_systems(district.region)))
    ]
    fitting = [one for one in found if one.region > 0 or one.id == now]
    return tuple(sorted(fitting, key=lambda one: (-one.district, -one.region)))


def _falling(parsed: Parsed, options: Options, district: District) -> Falling:
    middles = Raw.of(fallen(parsed, options, district.region)).middles()
    if not len(middles):
        return Falling(options.crs, 0.0, 0.0)
    return Falling(options.crs, *(float(holds(box, middles).mean()) for box in (district.box, district.region)))
