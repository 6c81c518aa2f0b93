"""What others have printed about an indicator, gathered by place: a latest value, or a range where they disagree."""

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
import pandas as pd

from indicators.columns import texts
from indicators.needs import Active
from model.evidence import Evidence
from model.figure import ReportedAs
from model.indicator import Indicator
from model.report import Report, Reported
from model.role import LEVELS
from model.text import Text

FIGURES: Final = "figures"
UNDATED: Final = "undated"


def reports_of(entry: Indicator, links: Iterable[ReportedAs], active: Active) -> tuple[Reported, ...]:
    """Return what has been printed about ``entry``, the nearest level first, the best match before others.

    A figure is a statement about its own place: none of them is a value of a zone.

    Parameters
    ----------
    links
        Which reported figures speak for which indicators.
    """
    asked = (link for link in links if link.indicator == entry.id)
    found = [report for link in asked for report in _of_link(link, active)]
    order = ("exact", "near", "partial")
    return tuple(sorted(found, key=lambda one: (LEVELS.index(one.level), order.index(one.match))))


def _of_link(link: ReportedAs, active: Active) -> Iterator[Reported]:
    """Yield what one link leads to: nothing where its dataset is not there."""
    dataset = active.named(link.dataset) if link.dataset else active.dataset(FIGURES, "")
    if dataset is not None and dataset.role == FIGURES:
        rows = active.frame(dataset)
        yield from _by_place(rows.loc[rows["indicator"] == link.figure], link)


def _by_place(rows: pd.DataFrame, link: ReportedAs) -> Iterator[Reported]:
    for (level, place, unit), group in rows.groupby(["level", "place", "unit"], sort=False):
        reports = sorted(reports_in(group), key=lambda report: report.date, reverse=True)
        dated = [report for report in reports if report.date != UNDATED]
        date = (dated or reports)[0].date
        latest = [report.value for report in reports if report.date == date]
        low, high = min(latest), max(latest)
        yield Reported(
            figure=link.figure,
            title=words_of(group, "indicator"),
            level=str(level),
            place=str(place),
            place_name=words_of(group, "place"),
            unit=str(unit),
            match=link.match,
            caveat=link.caveat,
            date=date,
            value=low if low == high else float("nan"),
            low=low,
            high=high,
            reports=tuple(reports),
        )


def reports_in(rows: pd.DataFrame) -> Iterator[Report]:
    """Yield the reports in rows of the role ``figures``; one without a value is none."""
    names = ("qualifier", "date", "source_title", "source_url", "evidence", "note_ar", "note_en", "note_ko")
    columns = [texts(rows, name) for name in names]
    values = np.asarray(rows["value"], dtype=np.float64)
    for value, qualifier, date, title, url, evidence, *note in zip(values, *columns, strict=True):
        if not np.isnan(value):
            kind = Evidence(evidence) if evidence in set(Evidence) else Evidence.REPORTED
            yield Report(float(value), qualifier, date, title, url, kind, Text(*note))


def words_of(rows: pd.DataFrame, name: str) -> Text:
    """Return the words of the first row for ``name``, else its id."""
    ar, en, ko = (texts(rows, f"{name}_{language}")[0] for language in ("ar", "en", "ko"))
    return Text(ar, en, ko) if ar or en or ko else Text(en=texts(rows, name)[0])
