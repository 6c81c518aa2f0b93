"""One dataset as a file for others: CSV, GeoJSON, GeoPackage or Parquet, never parted from its source and evidence."""

import json
import math
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Final

import pandas as pd
import pyarrow.parquet as pq
import pyogrio
import shapely
from geopandas.geodataframe import GeoDataFrame
from pyarrow.lib import BufferOutputStream, BufferReader

from model.age import Age
from model.dataset import Dataset
from model.evidence import Evidence
from model.problem import Problem, ProblemError, Severity
from store.frames import to_bytes
from store.harmless import spreadsheet
from store.objects import sync_folder, write_whole
from store.publishers import credits_of

DECIMALS: Final = 9  # of a degree, a tenth of a millimetre: brought back in, no walk may cross a threshold
Metadata = Mapping[str, object]


def export(frame: pd.DataFrame, dataset: Dataset, path: Path, age: Age | None = None) -> None:
    """Write ``frame`` to ``path`` in the format of its suffix; an existing file is replaced whole.

    A file ``<name>.json`` beside CSV, GeoPackage and Parquet says what the dataset is, how old, where it comes from and
    how its sources ask to be named; GeoJSON says it in its ``metadata`` member. Every row of an illustrative dataset
    bears the word in a column.

    Parameters
    ----------
    frame
        Rows of ``dataset``; geometry in EPSG:4326.
    path
        Ends in ``.csv``, ``.geojson``, ``.gpkg`` or ``.parquet``; its folder exists.
    age
        As it is today; None where nobody asks.

    Raises
    ------
    ProblemError
        Rule ``suffix-unknown``.
    OSError
        When the file cannot be written; what stood there before is still there.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        facts = {"suffix": path.suffix, "known": ", ".join(_WRITERS)}
        raise ProblemError(Problem("suffix-unknown", Severity.REFUSE, facts=facts, candidates=tuple(_WRITERS)))
    told = metadata(dataset, age)
    if path.suffix.lower() != ".geojson":
        # first, so that the rows never stand there without their source
        write_whole(path.with_name(f"{path.name}.json"), _json(told, indent=2))
    write(frame, told, path)


def metadata(dataset: Dataset, age: Age | None = None) -> Metadata:
    """Return all that is known of ``dataset``, as JSON can hold it; what is made up has no age."""
    told = {**asdict(dataset), "credit": [asdict(one) for one in credits_of(dataset)]}
    if age is None or dataset.evidence is Evidence.ILLUSTRATIVE:
        return told
    numbers = {"days": age.days, "renewed_every_days": age.rhythm}
    known = {name: None if math.isnan(number) else number for name, number in numbers.items()}
    return told | {"age": {"state": str(age.state), "since": age.since, **known}}


def _to_csv(frame: pd.DataFrame, told: Metadata, path: Path) -> None:
    write_whole(path, spreadsheet(_spelled_out(_marked(frame, told))))


def _to_geojson(frame: pd.DataFrame, told: Metadata, path: Path) -> None:
    marked = _marked(frame, told)
    properties = [name for name in marked.columns if name != _geometry_of(marked)]
    shapes = _shapes(marked)
    rows = marked[properties].astype(object).to_dict("records")
    features = [
        {"type": "Feature", "geometry": shape, "properties": {str(name): _value(cell) for name, cell in row.items()}}
        for shape, row in zip(shapes, rows, strict=True)
    ]
    write_whole(path, _json({"type": "FeatureCollection", "metadata": told, "features": features}))


def _to_geopackage(frame: pd.DataFrame, told: Metadata, path: Path) -> None:
    marked = _distinct(_marked(frame, told))
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".") as folder:
        temporary = Path(folder) / "export.gpkg"
        pyogrio.write_dataframe(  # type: ignore[no-untyped-call]  # pyogrio ships no types
            marked,
            temporary,
            layer=str(told["id"]),
            driver="GPKG",
            layer_metadata={"dataset": _json(told).decode()},
            layer_options={"FID": _free("row_id", marked), "GEOMETRY_NAME": _free("geom", marked)},
        )
        temporary.replace(path)
    sync_folder(path.parent)


def _to_parquet(frame: pd.DataFrame, told: Metadata, path: Path) -> None:
    table = pq.read_table(BufferReader(to_bytes(_marked(frame, told))))  # type: ignore[no-untyped-call]  # pyarrow ships no types
    table = table.replace_schema_metadata({**table.schema.metadata, b"dataset": _json(told)})
    out = BufferOutputStream()
    pq.write_table(table, out)  # type: ignore[no-untyped-call]  # pyarrow ships no types
    write_whole(path, out.getvalue().to_pybytes())


_WRITERS: Final[dict[str, Callable[[pd.DataFrame, Metadata, Path], None]]] = {
    ".csv": _to_csv,
    ".geojson": _to_geojson,
    ".gpkg": _to_geopackage,
    ".parquet": _to_parquet,
}


def _marked(frame: pd.DataFrame, told: Metadata) -> pd.DataFrame:
    """Put the word on every row of an illustrative dataset, beside a column that is called so already."""
    if told["evidence"] != Evidence.ILLUSTRATIVE:
        return frame
    name = "dataset_evidence" if "evidence" in frame.columns else "evidence"
    return frame.assign(**{name: str(Evidence.ILLUSTRATIVE)})


def _geometry_of(frame: pd.DataFrame) -> str:
    return str(frame.geometry.name) if isinstance(frame, GeoDataFrame) else ""


def _spelled_out(frame: pd.DataFrame) -> pd.DataFrame:
    """Replace the geometry by columns: degrees where all of it is points, else well-known text."""
    if not isinstance(frame, GeoDataFrame):
        return frame
    geometry = frame.geometry
    plain = pd.DataFrame(frame.drop(columns=geometry.name))
    if (geometry.geom_type.dropna() == "Point").all():
        return plain.assign(
            **{_free("lon", plain): geometry.x.round(DECIMALS), _free("lat", plain): geometry.y.round(DECIMALS)}
        )
    spelled = pd.Series(shapely.to_wkt(geometry.array, rounding_precision=DECIMALS), index=plain.index)
    return plain.assign(**{_free("geometry", plain): spelled})


def _distinct(frame: pd.DataFrame) -> pd.DataFrame:
    """Rename columns that differ in upper and lower case only: to a GeoPackage they are one name."""
    names: list[str] = []
    for column in map(str, frame.columns):
        name = column
        while name.lower() in {taken.lower() for taken in names}:
            name = f"{name}_"
        names.append(name)
    return frame.rename(columns=dict(zip(frame.columns, names, strict=True)))


def _free(name: str, frame: pd.DataFrame) -> str:
    """Return ``name``, made longer until no column of ``frame`` is called so, in any spelling."""
    taken = {str(column).lower() for column in frame.columns}
    while name in taken:
        name = f"{name}_"
    return name


def _shapes(frame: pd.DataFrame) -> list[object]:
    """Return each row's geometry as RFC 7946 wants it: outer rings counter-clockwise, seven decimals; None for none."""
    if not isinstance(frame, GeoDataFrame):
        return [None] * len(frame)
    turned = shapely.orient_polygons(frame.geometry.to_numpy())
    rounded = shapely.transform(turned, lambda degrees: degrees.round(DECIMALS))
    return [None if text is None else json.loads(text) for text in shapely.to_geojson(rounded)]


def _value(cell: object) -> object:
    """Return a cell as JSON holds it; not known is null, and what JSON has no number for is its word."""
    if cell is None or cell is pd.NA or cell is pd.NaT:
        return None
    if isinstance(cell, float) and not math.isfinite(cell):
        return None if math.isnan(cell) else str(cell)
    return cell if isinstance(cell, str | bool | int | float) else str(cell)


def _json(content: object, indent: int | None = None) -> bytes:
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=indent) + "\n").encode()
