"""The streets as a scenario would have them: links joined on, bridges barred, streets taken away or under water."""

from typing import Final

import numpy as np
import shapely
from geopandas.geodataframe import GeoDataFrame
from numpy.typing import NDArray
from shapely.ops import substring

from indicators.columns import flags
from indicators.coverage import Flags, Floats
from indicators.needs import WALK_NETWORK
from indicators.scenario_data import Base
from indicators.scenario_edits import Net
from indicators.scenario_flood import Water
from indicators.scenario_frames import filled, grown, with_shapes
from model.scenario import Link

# Wide enough that its two edges are two corners (1 mm makes them one), too narrow to spare anybody a step.
GAP_METRES: Final = 0.02
CORNER_METRES: Final = 0.001
FOOTWAY: Final = "footway"
Shapes = NDArray[np.object_]


def streets_edited(net: Net, water: Water | None) -> GeoDataFrame:
    """Return the streets in use as the edits leave them.

    A link joins the nearest street at each end, there where it comes nearest; a bridge that is barred stays walkable up
    to where it is barred, so that nobody who lives beside it is moved to another street.
    """
    rows = net.base.rows(WALK_NETWORK)
    if rows is None:
        message = "expected streets in use, found none"
        raise LookupError(message)
    was = net.base.shapes(WALK_NETWORK)
    shapes = was.copy()
    open_ = flags(rows, "walkable", blank=True)
    open_[list(net.unlinked)] = False
    links = sorted(net.links, key=repr)
    lines = [_joined(net.base, shapes, open_, link) for link in links]
    for row, spot in net.cut.items():
        shapes[row] = _barred(shapes[row], spot)
    shapes[list(net.unlinked)] = None
    bridge = [link.bridge for link in links]
    stubs: list[shapely.Geometry] = []
    if water is not None:
        wet = water.wets(shapes) & ~flags(rows, "bridge", blank=False)
        shapes[wet] = water.left(shapes[wet])
        lines = [line if over else water.left(np.array([line]))[0] for line, over in zip(lines, bridge, strict=True)]
        stubs = list(water.stubs)
    moved = np.array([one is not other for one, other in zip(shapes, was, strict=True)], dtype=np.bool_)
    own = rows.geometry.to_numpy().copy()
    own[moved] = _degrees(net.base, shapes[moved])
    fresh = _degrees(net.base, np.array([*lines, *stubs, None], dtype=object)[:-1])
    made = grown(with_shapes(rows, own), list(fresh))
    filled(made, len(rows), "kind", [FOOTWAY] * len(fresh))
    filled(made, len(rows), "walkable", [True] * len(fresh))
    filled(made, len(rows), "bridge", [*bridge, *(False for _ in stubs)])
    return made


def _joined(base: Base, shapes: Shapes, open_: Flags, link: Link) -> shapely.Geometry:
    """Return a link from street to street, in metres; both streets get a corner where it begins and ends."""
    points = base.metric(np.array(link.line))
    ends = [_cornered(shapes, open_, points[at]) for at in (0, -1)]
    return shapely.LineString(np.concatenate([[ends[0]], points, [ends[1]]]))


def _cornered(shapes: Shapes, open_: Flags, point: Floats) -> Floats:
    """Return the corner of the nearest street that is nearest to a point, made where it has none there."""
    spot = shapely.Point(point)
    metres = shapely.distance(shapes, spot)
    row = int(np.where(open_ & ~np.isnan(metres), metres, np.inf).argmin())
    parts = shapely.get_parts(shapes[row])
    which = int(shapely.distance(parts, spot).argmin())
    corners = shapely.get_coordinates(parts[which])
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(corners, axis=0).T)))
    at = float(shapely.line_locate_point(parts[which], spot))
    near = int(np.abs(along - at).argmin())
    if abs(along[near] - at) <= CORNER_METRES:
        return np.asarray(corners[near], dtype=np.float64)
    foot = shapely.get_coordinates(shapely.line_interpolate_point(parts[which], at))[0]
    parts[which] = shapely.LineString(np.insert(corners, int(np.searchsorted(along, at)), foot, axis=0))
    shapes[row] = parts[0] if len(parts) == 1 else shapely.MultiLineString(list(parts))
    return np.asarray(foot, dtype=np.float64)


def _barred(line: shapely.Geometry, spot: tuple[float, float] | None) -> shapely.Geometry | None:
    """Return a line with a gap where ``spot`` is nearest to it; without one in the middle of each of its parts."""
    parts = shapely.get_parts(line)
    which = np.ones(len(parts), dtype=np.bool_)
    if spot is not None:
        which[:] = False
        which[shapely.distance(parts, shapely.Point(spot)).argmin()] = True
    left: list[shapely.Geometry] = list(parts[~which])
    for part in parts[which]:
        middle = part.length / 2 if spot is None else float(shapely.line_locate_point(part, shapely.Point(spot)))
        spans = ((0.0, middle - GAP_METRES / 2), (middle + GAP_METRES / 2, part.length))
        left += [substring(part, start, end) for start, end in spans if end - start > CORNER_METRES]
    return shapely.union_all(left) if left else None


def _degrees(base: Base, shapes: Shapes) -> Shapes:
    return np.asarray(shapely.transform(shapes, base.degrees), dtype=object)
