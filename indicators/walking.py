"""Makes the walking network out of the active streets and barriers, for whoever walks it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from accessibility import Barriers, Router, Snapper, Streets, streets_and_severed
from accessibility.profiles import PROFILES, Profile, known_share
from accessibility.slopes import inclines_of
from indicators.columns import flags, placed, texts
from indicators.coverage import Flags, Floats

WALK_NETWORK, BARRIERS = "walk_network", "barriers"
BY_ID: Final[Mapping[str, Profile]] = {profile.id: profile for profile in PROFILES}


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The streets before anybody walks them.

    Parameters
    ----------
    ways
        What is told of each line, by the lines' own order.
    severed : (w,)
        Lines that were cut at a barrier.
    told
        Share of street length, 0 to 1, of which ``surface`` and ``incline`` are known.
    """

    streets: Streets
    ways: pd.DataFrame
    router: Router
    snapper: Snapper
    severed: Flags
    barriers: Barriers | None
    told: Mapping[str, float]


def network_of(frames: Mapping[str, GeoDataFrame], metric_crs: int, profile: str) -> Network | None:
    """Return the streets that ``profile`` can pass, cut where a barrier bars them; None without any.

    Parameters
    ----------
    frames
        By role; ``barriers`` may be left out.
    profile
        Who walks; empty for plain metres.

    Raises
    ------
    KeyError
        When there is no such profile.
    """
    if WALK_NETWORK not in frames:
        return None
    lines = _walkable(frames[WALK_NETWORK])
    walker = BY_ID[profile] if profile else None
    if walker is not None:
        lines = lines.loc[walker.passable(texts(lines, "surface"), texts(lines, "kind"), _inclines(lines))]
    shapes, bridge = lines.geometry.to_crs(metric_crs).to_numpy(), flags(lines, "bridge", blank=False)
    barriers = _barriers(frames, metric_crs)
    streets, severed = streets_and_severed(shapes, barriers, bridge)
    if not len(streets.length):
        return None
    ways = pd.DataFrame(lines.drop(columns=lines.geometry.name))
    surface, incline = texts(ways, "surface"), _inclines(ways)
    router = Router(streets)
    if walker is not None:
        slopes = inclines_of(streets, shapes, incline)
        cost = walker.cost(streets.length, surface[streets.way], texts(ways, "kind")[streets.way], slopes)
        router = Router(streets, cost, leg=walker.leg)
    told = {
        "surface": known_share(streets.length, (surface != "")[streets.way]),
        "incline": known_share(streets.length, np.isfinite(incline)[streets.way]),
    }
    return Network(streets, ways, router, Snapper(streets, barriers), severed, barriers, told)


def _barriers(frames: Mapping[str, GeoDataFrame], metric_crs: int) -> Barriers | None:
    if BARRIERS not in frames:
        return None
    rows = placed(frames[BARRIERS])
    return Barriers(rows.geometry.to_crs(metric_crs).to_numpy(), texts(rows, "kind"))


def _walkable(rows: GeoDataFrame) -> GeoDataFrame:
    """Return the lines that one may walk on; a line that does not say may be walked."""
    rows = placed(rows)
    return rows.loc[flags(rows, "walkable", blank=True)]


def _inclines(rows: pd.DataFrame) -> Floats:
    """Return the slope of each line in percent; NaN for none and for words like ``up``, which say no number."""
    words = texts(rows, "incline")
    said = np.flatnonzero(words != "")  # of most lines nobody says anything
    found = np.full(len(words), np.nan)
    plain = pd.Series(words[said], dtype=object).str.strip().str.removesuffix("%")
    found[said] = pd.to_numeric(plain, errors="coerce")
    return found
