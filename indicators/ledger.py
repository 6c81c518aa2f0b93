"""The ledger of a resettlement: every figure printed about it with every report, and the walks before and after."""

from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from indicators.coverage import Floats
from indicators.ground import Walk
from indicators.places import Facilities
from indicators.reported import FIGURES, UNDATED, reports_in, words_of
from model.dataset import Dataset
from model.evidence import Evidence, weakest
from model.impact import Lack
from model.ledger import Ledger, Line, Move, Stage, Walks
from model.report import Report
from model.text import Text

PLACES: Final = "places"
# What a reader asks first: homes, families, who lives there, money, how far.
FIRST: Final = (
    "resettlement_units",
    "resettlement_families_phase_1",
    "resettlement_occupancy",
    "resettlement_cost",
    "relocation_distance",
)


def lines_of(rows: pd.DataFrame, place: str) -> tuple[Line, ...]:
    """Return every figure that was printed of one place, the main ones first, the others as they stand in ``rows``.

    Parameters
    ----------
    rows
        Of the role ``figures``. Figures in different units are different lines.
    """
    mine = rows.loc[rows["place"] == place]
    lines = [
        line
        for (figure, unit), group in mine.groupby(["indicator", "unit"], sort=False)
        if (line := _line(str(figure), str(unit), group)) is not None
    ]
    order = {name: at for at, name in enumerate(FIRST)}
    return tuple(sorted(lines, key=lambda line: order.get(line.figure, len(FIRST))))


def points_of(rows: GeoDataFrame, ids: tuple[str, str], metric_crs: int) -> tuple[Floats, tuple[Lack, ...]]:
    """Return where the old and the new place are (2, 2), metres, and which of them is not known.

    Parameters
    ----------
    rows
        Of the role ``places``, in any CRS.
    """
    points, lacks = np.full((2, 2), np.nan), []
    named = rows.loc[rows["place_id"].isin([name for name in ids if name])]
    there = named.loc[~(named.geometry.isna() | named.geometry.is_empty)].to_crs(metric_crs)
    for nth, (name, id_) in enumerate(zip(("old-place", "new-place"), ids, strict=True)):
        shape = there.loc[there["place_id"] == id_].geometry
        if id_ and len(shape):
            points[nth] = shape.iloc[0].x, shape.iloc[0].y
        else:
            lacks.append(Lack(name, 0, 1))
    return points, tuple(lacks)


def walks_of(
    walk: Walk, points: Floats, services: Mapping[str, Facilities], grounds: Mapping[str, Evidence], under: Evidence
) -> tuple[Walks, ...]:
    """Return the walks to the nearest place of each service from the old and from the new place.

    Parameters
    ----------
    points : (2, 2)
        Metres.
    grounds
        Evidence of each service's places.
    under
        The weakest evidence of the streets, barriers and the two points.
    """
    at = walk.snapper.snap(points)
    made = []
    for service, places in services.items():
        before, after = walk.router.nearest(at, places.snapped).metres
        evidence = weakest((Evidence.MODELLED, grounds[service], under))
        made.append(Walks(service, float(before), float(after), evidence))
    return tuple(made)


def ledger_of(
    move: Move,
    figures: pd.DataFrame | None,
    points: Floats,
    walks: tuple[Walks, ...],
    lacks: tuple[Lack, ...],
    datasets: Mapping[str, Dataset],
    lines: tuple[Line, ...] | None = None,
) -> Ledger:
    """Return the ledger of one resettlement.

    Parameters
    ----------
    figures
        Rows of that role; None where no dataset of it is in use.
    lines
        What they say of the place, where it is known already.
    """
    mine = None if figures is None else figures.loc[figures["place"] == move.place]
    if figures is None or mine is None or not len(mine):
        lacks = (Lack(FIGURES, 0, 1), *lacks)
    if lines is None:
        lines = () if figures is None else lines_of(figures, move.place)
    title = Text(en=move.place) if mine is None or not len(mine) else words_of(mine, "place")
    apart = float(np.hypot(*(points[1] - points[0])))
    return Ledger(move, title, lines, walks, apart, lacks, datasets)


def _line(figure: str, unit: str, rows: pd.DataFrame) -> Line | None:
    """Return one figure; None where no report gives a value."""
    reports = tuple(sorted(reports_in(rows), key=lambda report: (report.date == UNDATED, report.date)))
    if not reports:
        return None
    dated = [report for report in reports if report.date != UNDATED] or list(reports)
    values = [report.value for report in reports]
    stages = list(_stages(dated))
    return Line(
        figure=figure,
        title=words_of(rows, "indicator"),
        unit=unit,
        first=stages[0],
        latest=stages[-1],
        low=min(values),
        high=max(values),
        contradictory=any(stage.low != stage.high for stage in stages),
        evidence=weakest(report.evidence for report in reports),
        reports=reports,
    )


def _stages(reports: list[Report]) -> Iterator[Stage]:
    """Yield what was printed for each date, the earliest first."""
    for date in dict.fromkeys(report.date for report in reports):
        values = [report.value for report in reports if report.date == date]
        yield Stage(date, min(values), max(values))
