"""Writes features and catalogue entries as bytes that are the same on every run and every machine."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from shapely import remove_repeated_points, transform
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from data.illustrative.terrain import degrees
from model.text import Text

DECIMALS: Final = 6  # degrees; about 0.1 m
DRAWN: Final = "2026-11-23"
DISTRICT: Final = "el-max"  # the district that the drawing stands for; another one must not show it
DESCRIPTION: Final = "Illustrative: drawn to show the tool; says nothing about El-Max. توضيحي. 예시."

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Feature:
    """A shape in EPSG:32635 and what is said of it."""

    shape: BaseGeometry
    properties: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One dataset: its id after ``illustrative_``, its role, its title and its features in their order."""

    name: str
    role: str
    title: Text
    features: Sequence[Feature]
    services: Sequence[str] = field(default=())

    @property
    def id(self) -> str:
        """The dataset's id."""
        return f"illustrative_{self.name}"


def rounded(shape: BaseGeometry) -> BaseGeometry:
    """Return ``shape`` (EPSG:32635) in degrees with six decimals, as it stands in the file."""
    return remove_repeated_points(transform(degrees(shape), lambda points: np.round(points, DECIMALS)))


def _line(feature: Feature) -> str:
    geometry = mapping(rounded(feature.shape))
    row: dict[str, Any] = {"geometry": geometry, "properties": dict(feature.properties), "type": "Feature"}
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def geojson(drawing: Drawing) -> bytes:
    """Return the snapshot: one feature a line, keys sorted, UTF-8, EPSG:4326."""
    head = {"description": DESCRIPTION, "evidence": "illustrative"}
    opening = json.dumps(head, ensure_ascii=False, separators=(",", ":"))[:-1]
    rows = ",\n".join(map(_line, drawing.features))
    return f'{opening},"features":[\n{rows}\n],"name":"{drawing.id}","type":"FeatureCollection"}}\n'.encode()


def entry(drawing: Drawing, snapshot: bytes) -> bytes:
    """Return the catalogue entry (TOML) of ``drawing``, pinned to the bytes of its snapshot."""
    lines = [
        "# Written by `python -m data.illustrative`; do not edit by hand.",
        *_pairs(
            ("role", drawing.role),
            ("evidence", "illustrative"),
            ("district", DISTRICT),
            ("file", f"{drawing.id}.geojson"),
            ("sha256", hashlib.sha256(snapshot).hexdigest()),
            ("vintage", ""),
        ),
        f"rows = {len(drawing.features)}",
    ]
    if drawing.services:
        lines.append(f"services = {json.dumps(list(drawing.services))}")
    lines += ["", "[title]", *_pairs(("ar", drawing.title.ar), ("en", drawing.title.en), ("ko", drawing.title.ko))]
    lines += ["", "[origin]", *_pairs(*_origin())]
    return ("\n".join(lines) + "\n").encode()


def _pairs(*pairs: tuple[str, str]) -> Iterable[str]:
    return (f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in pairs)


def _origin() -> tuple[tuple[str, str], ...]:
    citation = (
        "Illustrative drawing made by data/illustrative from a fixed seed; it shows the tool and says nothing about "
        "El-Max. Single anchor points: © OpenStreetMap contributors."
    )
    return (
        ("producer", "El-Max Urban Indicators"),
        ("citation", citation),
        ("licence", "Drawing: CC0-1.0; anchor points: ODbL-1.0"),
        ("address", "https://www.openstreetmap.org/copyright"),
        ("accessed", DRAWN),
        ("published", DRAWN),
    )
