"""What one process hands to another: everything comes through, and nothing that was tampered with."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.handing import COLUMNS, TOLD, UNREAD, Costly, Died, Refused, hand_over, receive
from loaders.parsed import parsed_from
from loaders.taken import MIXED, NUMBER, TEXT, WKB, Taken, Unread, column, row_numbers
from model.problem import Place, Problem, Severity

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
_CELLS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False, allow_infinity=False), _TEXTS
)
_TAKEN = Taken(
    "geojson",
    {"row": column(["a", None, "مكس"]), "shape": column([1, 2.5, None]), "": column([True, False, True])},
    row_numbers([2, 3, 7]),
    5,
    pa.array([shapely.to_wkb(shapely.Point(29.8, 31.1, 4.0)), None, shapely.to_wkb(shapely.Point())], WKB),
    "windows-1256",
    ";",
    "EPSG:22992",
    (Problem("ragged-row", Severity.REPAIR, 2, (Place(4), Place(6, "b", "x")), {"expected": 3, "b": 0.5, "c": "d"}),),
    ("one", "two"),
    "two",
    {4: Unread("ragged-row", "a,ب\n,c"), 6: Unread("row-blank", "")},
)


@pytest.mark.parametrize("mapped", [True, False])
def test_everything_comes_through(tmp_path: Path, *, mapped: bool) -> None:
    """Names that are those of our own columns, an empty one, shapes with height and without, findings with places."""
    hand_over(_TAKEN, tmp_path)
    got = receive(tmp_path, mapped=mapped)
    assert isinstance(got, Taken)
    for name in ("format", "rows_in", "encoding", "delimiter", "crs", "problems", "tables", "table", "unread"):
        assert getattr(got, name) == getattr(_TAKEN, name)
    parsed = parsed_from(got)
    assert parsed.frame.columns.tolist() == ["row", "shape", ""]
    assert parsed.frame.index.tolist() == [2, 3, 7]
    assert parsed.frame["row"].tolist()[::2] == ["a", "مكس"]
    assert parsed.frame["row"].dtype == "str"
    assert parsed.frame["shape"].tolist() == [1, 2.5, None]
    assert parsed.frame[""].dtype == bool
    assert parsed.shapes is not None
    assert parsed.shapes.index.equals(parsed.frame.index)
    assert (parsed.shapes[2].x, parsed.shapes[2].z, parsed.shapes[3], parsed.shapes[7].is_empty) == (
        29.8,
        4.0,
        None,
        True,
    )


@settings(deadline=None, derandomize=True)
@given(st.lists(_CELLS, max_size=8))
def test_a_value_stays_what_it_was(cells: list[object]) -> None:
    """Whole numbers stay whole, truth stays truth, text stays text; whatever stands beside them."""
    frame = parsed_from(Taken("xlsx", {"a": column(cells)}, row_numbers(range(len(cells))), len(cells))).frame
    for before, after in zip(cells, frame["a"].tolist(), strict=True):
        if before is None:
            assert pd.isna(after)
        else:
            assert (type(after), after) == (type(before), before)


def test_a_number_is_a_column_of_numbers_only_where_nothing_is_lost() -> None:
    """Whole numbers with gaps would become decimals; decimals with gaps have a word for nothing."""
    assert column([1, 2]).type == NUMBER
    assert column([1, None]).type == MIXED
    assert column([1.5, None, math.nan]).null_count == 2
    assert column([]).type == TEXT
    assert column([2**63]).type == MIXED


def test_numbers_of_a_reader_keep_their_digits_beside_nothing() -> None:
    """A reader that hands over whole numbers with gaps gets none of them back as decimals."""
    cells = {"a": pa.array([2**53 + 1, None], NUMBER), "b": pa.array([True, None]), "c": pa.array([1.5, None])}
    frame = parsed_from(Taken("parquet", cells, row_numbers([1, 2]), 2)).frame
    assert frame["a"].tolist() == [2**53 + 1, None]
    assert frame["b"].tolist() == [True, None]
    assert frame["c"].dtype == "float64"
    assert math.isnan(frame["c"].iloc[1])


@pytest.mark.parametrize("answer", [Costly("memory"), Died("KeyError"), Refused(_TAKEN.problems)])
def test_a_refusal_comes_through(tmp_path: Path, answer: Costly | Died | Refused) -> None:
    """No columns are looked for."""
    hand_over(answer, tmp_path)
    assert receive(tmp_path, mapped=True) == answer


def _told(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], None]:
    """Return what changes the document of an answer."""

    def _change(folder: Path) -> None:
        told = json.loads((folder / TOLD).read_text())
        change(told)
        (folder / TOLD).write_text(json.dumps(told))

    return _change


def _columns(change: Callable[[pa.Table], pa.Table]) -> Callable[[Path], None]:
    """Return what changes the columns of an answer."""

    def _change(folder: Path) -> None:
        with pa.OSFile(str(folder / COLUMNS), "rb") as source:
            table = change(pa.ipc.open_file(source).read_all())  # type: ignore[no-untyped-call]  # pyarrow ships no types
        with pa.ipc.new_file(str(folder / COLUMNS), table.schema) as writer:  # type: ignore[no-untyped-call]
            writer.write_table(table)

    return _change


def _far_offset(folder: Path) -> None:
    """Let the second text of the first column end a gigabyte behind it."""
    data = bytearray((folder / COLUMNS).read_bytes())
    offsets = b"".join(n.to_bytes(8, "little") for n in (0, 1, 1, 7))
    at = data.index(offsets)
    data[at + 24 : at + 32] = (1 << 30).to_bytes(8, "little")
    (folder / COLUMNS).write_bytes(data)


@pytest.mark.parametrize(
    "tamper",
    [
        lambda folder: (folder / TOLD).write_text("[]"),
        lambda folder: (folder / TOLD).write_text("{"),
        lambda folder: (folder / TOLD).unlink(),
        lambda folder: (folder / COLUMNS).unlink(),
        lambda folder: (folder / UNREAD).unlink(),
        lambda folder: (folder / TOLD).rename(folder / "other") and (folder / TOLD).symlink_to(folder / "other"),
        lambda folder: (folder / COLUMNS).rename(folder / "other") and (folder / COLUMNS).symlink_to(folder / "other"),
        lambda folder: (folder / UNREAD).write_bytes((folder / COLUMNS).read_bytes()),
        lambda folder: (folder / COLUMNS).write_bytes(b"ARROW1\0\0 no"),
        lambda folder: (folder / COLUMNS).write_bytes((folder / COLUMNS).read_bytes()[:-200]),
        _far_offset,
        _told(lambda told: told.pop("crs")),
        _told(lambda told: told.update(crs="+init=/etc/passwd")),
        _told(lambda told: told.update(format="pickle")),
        _told(lambda told: told.update(rows_in="5")),
        _told(lambda told: told.update(rows_in=True)),
        _told(lambda told: told.update(names=["a", "a", "b"])),
        _told(lambda told: told.update(names=["a", "b"])),
        _told(lambda told: told.update(names=["a", "b", None])),
        _told(lambda told: told["problems"][0].update(severity="mild")),
        _told(lambda told: told["problems"][0].update(facts={"a": ["b"]})),
        _told(lambda told: told["problems"][0].update(where=[[1]])),
        _columns(lambda table: table.rename_columns(["c0", "c1", "c2", "row", "other"])),
        _columns(lambda table: table.set_column(0, "c0", pa.array([1, 2, 3], pa.int32()))),
        _columns(lambda table: table.set_column(3, "row", pa.array([1, None, 3], NUMBER))),
        _columns(lambda table: table.set_column(4, "shape", pa.array(["a", "b", "c"], TEXT))),
    ],
)
def test_believes_nothing_unseen(tmp_path: Path, tamper: Callable[[Path], object]) -> None:
    """Whoever wrote the answer may have been in the hands of a stranger's file."""
    hand_over(_TAKEN, tmp_path)
    tamper(tmp_path)
    with pytest.raises((ValueError, KeyError, OSError)):
        receive(tmp_path, mapped=False)


def test_a_mixed_cell_or_a_shape_that_is_none_is_found() -> None:
    """When they are made into values, the last step before anybody judges them."""
    with pytest.raises(ValueError, match="Expecting"):
        parsed_from(Taken("xlsx", {"a": pa.array([b"{"], MIXED)}, row_numbers([1]), 1))
    with pytest.raises(shapely.errors.GEOSException):
        parsed_from(Taken("geojson", {}, row_numbers([1]), 1, pa.array([b"\x01"], WKB)))
