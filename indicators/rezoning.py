"""Carries numbers from one set of zones to another, so that nobody is lost on the way and nobody is made up."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from indicators.coverage import Floats
from model.problem import Problem, ProblemError, Severity

Shapes = NDArray[np.object_]
# Method: rezoning and resampling leak people; a drift beyond a millionth is a leak and blocks publication.
MOST_DRIFT: Final = 1e-6
# Borders drawn twice never meet exactly; less of a zone than this is such a sliver, and brings nothing unknown.
SLIVER: Final = 1e-9
DRIFT: Final = "rezoning-drift"


@dataclass(frozen=True, slots=True, eq=False)
class Rezoned:
    """Totals on the new zones.

    Parameters
    ----------
    inside : (t,)
        By new zone; NaN where part of it comes from a zone whose total nobody knows.
    outside
        What falls outside every new zone.
    unknown
        How many old zones have no known total.
    """

    inside: Floats
    outside: float
    unknown: int


@dataclass(frozen=True, slots=True, eq=False)
class Bridge:
    """What share of each old zone goes to each new one, and what share to none.

    Parameters
    ----------
    inside : (s, t)
        Shares, 0 to 1.
    outside : (s,)
        Shares, 0 to 1; reckoned apart from ``inside``, so that the two together prove that nothing leaks.
    """

    inside: Floats
    outside: Floats

    def totals(self, totals: Floats) -> Rezoned:
        """Return what can be summed (persons, homes, metres) on the new zones.

        As if it were spread over each old zone as the bridge has it: evenly over the ground, or as residents are.

        Parameters
        ----------
        totals : (s,)
            Of each old zone; NaN is not known.

        Raises
        ------
        ProblemError
            Rule ``rezoning-drift``: new zones overlap, or a border is broken, and the totals would not be kept.
        """
        known = np.where(np.isnan(totals), 0.0, totals)
        inside, outside = known @ self.inside, float(known @ self.outside)
        _refuse_drift(float(np.abs(known).sum()), float(np.abs(known) @ (self.inside.sum(axis=1) + self.outside)))
        lost = (self.inside[np.isnan(totals)] > SLIVER).any(axis=0)
        return Rezoned(np.where(lost, np.nan, inside), outside, int(np.isnan(totals).sum()))

    def means(self, values: Floats, base: Floats) -> Floats:
        """Return what cannot be summed (shares, concentrations) on the new zones: the mean of what comes together.

        Parameters
        ----------
        values : (s,)
            Of each old zone; NaN is not known and left out, never taken for zero.
        base : (s,)
            What each value is taken over: persons for a share of persons, area for what lies on the ground.

        Returns
        -------
        Floats
            (t,) NaN where nothing known comes together.
        """
        weight = np.where(np.isnan(values) | np.isnan(base), 0.0, base)
        whole = weight @ self.inside
        out = np.full(self.inside.shape[1], np.nan)
        np.divide((weight * np.where(weight > 0, values, 0.0)) @ self.inside, whole, out=out, where=whole > 0)
        return out


def by_area(old: Shapes, new: Shapes) -> Bridge:
    """Return the bridge that spreads each old zone evenly over its ground.

    Nobody lives evenly over ground: harbour and lake get people too. Where residents are known, ``by_residents``.

    Parameters
    ----------
    old : (s,)
        Polygons in one metric CRS.
    new : (t,)
        Polygons in the same CRS, not overlapping.

    Raises
    ------
    ValueError
        When an old zone has no area.
    """
    area = shapely.area(old)
    if (area <= 0).any():
        message = f"an old zone has an area: expected more than 0 m², found {area.min()} at {int(area.argmin())}"
        raise ValueError(message)
    inside = np.zeros((len(old), len(new)))
    target, source = shapely.STRtree(old).query(new, predicate="intersects")
    inside[source, target] = shapely.area(shapely.intersection(old[source], new[target])) / area[source]
    outside = shapely.area(shapely.difference(old, shapely.union_all(new))) / area
    return Bridge(inside, np.asarray(outside, dtype=np.float64))


def by_residents(old: Shapes, new: Shapes, points: Floats, residents: Floats) -> Bridge:
    """Return the bridge that spreads each old zone as its residents live; by area where none is known there.

    Right for what goes with people. It is no better than the cells: one that stands at its centre goes
    to one zone as a whole.

    Parameters
    ----------
    points : (k, 2)
        Where the residents' cells stand, metres.
    residents : (k,)
        Persons; NaN or zero weighs nothing.
    """
    counted = np.isfinite(points).all(axis=1) & (residents > 0)
    points, residents = points[counted], residents[counted]
    source, target = first_that_holds(old, points), first_that_holds(new, points)
    lived = np.zeros((len(old), len(new) + 1))
    here = source >= 0
    # A cell in none of the new zones goes to the last place.
    np.add.at(lived, (source[here], target[here]), residents[here])
    people = lived.sum(axis=1)
    ground = by_area(old, new)
    shares = np.column_stack((ground.inside, ground.outside))
    np.divide(lived, people[:, None], out=shares, where=people[:, None] > 0)
    return Bridge(shares[:, :-1], shares[:, -1])


def first_that_holds(zones: Shapes, points: Floats) -> NDArray[np.int64]:
    """Return the first zone that holds each point, borders included; -1 for none."""
    which = np.full(len(points), -1, dtype=np.int64)
    for index, zone in enumerate(zones):
        left = np.flatnonzero(which < 0)
        which[left[shapely.intersects_xy(zone, points[left])]] = index
    return which


def _refuse_drift(before: float, after: float) -> None:
    drift = abs(after - before) / before if before > 0 else 0.0
    if drift > MOST_DRIFT:
        facts = {"before": before, "after": after, "drift": drift}
        raise ProblemError(Problem(DRIFT, Severity.REFUSE, facts=facts))
