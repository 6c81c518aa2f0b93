"""A table as the files that are written: itself in the form of its suffix, and beside it what is said of it."""

from collections.abc import Callable, Mapping
from typing import Final

import geopandas as gpd

from i18n import Locale
from model.problem import Problem, ProblemError, Severity
from reports.about import about
from reports.content import Content
from reports.flat import csv_bytes, geojson_bytes, json_bytes, layers, parquet_bytes
from reports.iso import iso_bytes
from reports.qgis import qml
from reports.workbook import xlsx_bytes

SUFFIXES: Final = (".csv", ".xlsx", ".geojson", ".gpkg", ".parquet")
SPATIAL: Final = (".geojson", ".gpkg", ".parquet")
ABOUT, ISO = ".json", ".xml"
Layered = Callable[[Mapping[str, gpd.GeoDataFrame], Mapping[str, str], Mapping[str, str], str], bytes]


def files(content: Content, name: str, locales: tuple[Locale, ...], say: Locale, layered: Layered) -> dict[str, bytes]:
    """Return what is to be written, by name: what is said of the table first, so that it never stands there alone.

    Parameters
    ----------
    name
        Of the table; its suffix chooses the form.
    locales
        Every language that the dictionary is told in.
    layered
        Makes a GeoPackage of layers, their styles, what is said of the whole, and the moment.

    Raises
    ------
    ProblemError
        Rule ``report-suffix``.
    """
    suffix = suffix_of(name, SUFFIXES)
    told = about(content, locales, say)
    made = {f"{name}{ABOUT}": json_bytes(told)}
    if suffix in SPATIAL:
        made[f"{name}{ISO}"] = iso_bytes(content, name, say)
    if suffix == ".csv":
        made[name] = csv_bytes(content, say)
    elif suffix == ".xlsx":
        made[name] = xlsx_bytes(content, say)
    elif suffix == ".geojson":
        made[name] = geojson_bytes(content, told, say)
    elif suffix == ".parquet":
        made[name] = parquet_bytes(content, told, say)
    else:
        styles = {item.result.indicator.id: qml(item.result, say) for item in content.measured}
        whole = {"report": json_bytes(told).decode()}
        made[name] = layered(layers(content, say), styles, whole, content.made_at)
    return made


def suffix_of(name: str, known: tuple[str, ...]) -> str:
    """Return the suffix of a file's name, in small letters.

    Raises
    ------
    ProblemError
        Rule ``report-suffix`` where it is none of ``known``.
    """
    suffix = next((one for one in known if name.lower().endswith(one)), "")
    if not suffix:
        found = "." + name.rpartition(".")[2] if "." in name else name
        facts = {"suffix": found, "known": ", ".join(known)}
        raise ProblemError(Problem("report-suffix", Severity.REFUSE, facts=facts, candidates=known))
    return suffix
