"""Hands what was read from one process to another through files, of which none is believed unseen and none can run."""

import json
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar, get_args

import pyarrow as pa

from loaders.taken import MIXED, NUMBER, TEXT, WKB, Format, Taken, Unread
from model.problem import Place, Problem, Severity

TOLD, COLUMNS, UNREAD = "told.json", "columns.arrow", "unread.arrow"
_LONGEST_TOLD: Final = 50_000_000
_PLAIN: Final = (TEXT, MIXED, NUMBER, pa.float64(), pa.bool_())
_CRS: Final = re.compile(r"(?:EPSG:\d{1,6})?")
_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Refused:
    """The file was refused, or a choice is needed."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Costly:
    """Reading came to one of its limits: ``memory`` or ``disk``."""

    what: str


@dataclass(frozen=True, slots=True)
class Died:
    """The reader failed; ``fault`` is the kind of failure, in a word."""

    fault: str


Answer = Taken | Refused | Costly | Died


def hand_over(answer: Answer, folder: Path) -> None:
    """Write ``answer`` into ``folder``."""
    match answer:
        case Taken():
            _write_columns(answer, folder / COLUMNS)
            _write_unread(answer.unread, folder / UNREAD)
            told: dict[str, object] = {
                "format": answer.format,
                "encoding": answer.encoding,
                "delimiter": answer.delimiter,
                "crs": answer.crs,
                "rows_in": answer.rows_in,
                "names": list(answer.columns),
                "shapes": answer.shapes is not None,
                "problems": [_document(problem) for problem in answer.problems],
                "tables": answer.tables,
                "table": answer.table,
            }
        case Refused():
            told = {"refused": [_document(problem) for problem in answer.problems]}
        case Costly():
            told = {"costly": answer.what}
        case Died():
            told = {"died": answer.fault}
    (folder / TOLD).write_text(json.dumps(told), encoding="ascii")


def receive(folder: Path, *, mapped: bool) -> Answer:
    """Return the answer in ``folder``.

    Parameters
    ----------
    mapped
        Leave the columns in their file, which may be deleted meanwhile but on Windows; else copy them into memory.

    Raises
    ------
    ValueError
        When it is no answer, or columns and shapes are not what was told of them.
    OSError
        When it cannot be read.
    """
    path = _plain(folder / TOLD)
    if path.stat().st_size > _LONGEST_TOLD:
        raise ValueError(TOLD)
    told = _is(json.loads(path.read_text(encoding="ascii")), dict)
    if "refused" in told:
        return Refused(_problems(told["refused"]))
    if "costly" in told:
        return Costly(_is(told["costly"], str))
    if "died" in told:
        return Died(_is(told["died"], str))
    names = _texts(told["names"])
    table = _read_columns(folder / COLUMNS, len(names), shapes=_is(told["shapes"], bool), mapped=mapped)
    form: Format = told["format"]
    if form not in get_args(Format) or not _CRS.fullmatch(_is(told["crs"], str)) or len(set(names)) < len(names):
        raise ValueError(TOLD)
    return Taken(
        form,
        {name: table.column(f"c{place}") for place, name in enumerate(names)},
        table.column("row"),
        _is(told["rows_in"], int),
        table.column("shape") if told["shapes"] else None,
        *(_is(told["encoding"], str), _is(told["delimiter"], str), told["crs"]),
        *(_problems(told["problems"]), _texts(told["tables"]), _is(told["table"], str)),
        _read_unread(folder / UNREAD, mapped=mapped),
    )


def _write_columns(taken: Taken, path: Path) -> None:
    # Numbered, not named: names from a file may be those of ours.
    columns = {f"c{place}": cells for place, cells in enumerate(taken.columns.values())}
    shapes = {} if taken.shapes is None else {"shape": taken.shapes}
    _write(pa.table({**columns, "row": taken.rows, **shapes}), path)


def _write(table: "pa.Table", path: Path) -> None:
    with pa.OSFile(str(path), "wb") as sink:
        writer = pa.ipc.new_file(sink, table.schema)  # type: ignore[no-untyped-call]  # pyarrow ships no types
        with writer:
            writer.write_table(table)


def _write_unread(unread: Mapping[int, Unread], path: Path) -> None:
    parts = {f"c{place}": pa.array([left[place] for left in unread.values()], TEXT) for place in (0, 1)}
    _write(pa.table({**parts, "row": pa.array(list(unread), NUMBER)}), path)


def _read_unread(path: Path, *, mapped: bool) -> dict[int, Unread]:
    columns = _read_columns(path, 2, shapes=False, mapped=mapped).to_pydict()
    return {
        row: Unread(_is(rule, str), _is(text, str))
        for row, rule, text in zip(columns["row"], columns["c0"], columns["c1"], strict=True)
    }


def _read_columns(path: Path, count: int, *, shapes: bool, mapped: bool) -> "pa.Table":
    opened = pa.memory_map(str(_plain(path))) if mapped else pa.OSFile(str(_plain(path)), "rb")
    with opened as source:
        table = pa.ipc.open_file(source).read_all()  # type: ignore[no-untyped-call]  # pyarrow ships no types
    # Offsets that point beyond a buffer would be followed; whoever wrote this may be in the hands of a stranger's file.
    table.validate(full=True)
    if table.column_names != [*(f"c{place}" for place in range(count)), "row", *(["shape"] if shapes else [])]:
        raise ValueError(COLUMNS)
    wanted = [*([_PLAIN] * count), (NUMBER,), *([(WKB,)] if shapes else [])]
    if any(kind not in allowed for kind, allowed in zip(table.schema.types, wanted, strict=True)):
        raise ValueError(COLUMNS)
    if table.column("row").null_count:
        raise ValueError(COLUMNS)
    return table


def _plain(path: Path) -> Path:
    """Return the path of a plain file: a link would lead to another file, and who opens a pipe may wait for ever."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise ValueError(path.name)
    return path


def _document(problem: Problem) -> dict[str, object]:
    return {
        "rule": problem.rule,
        "severity": problem.severity.value,
        "count": problem.count,
        "where": [[place.row, place.column, place.found] for place in problem.where],
        "facts": dict(problem.facts),
        "candidates": problem.candidates,
    }


def _problems(documents: object) -> tuple[Problem, ...]:
    return tuple(_problem(_is(document, dict)) for document in _is(documents, list))


def _problem(document: Mapping[str, Any]) -> Problem:
    return Problem(
        _is(document["rule"], str),
        Severity(document["severity"]),
        _is(document["count"], int),
        tuple(_place(_is(place, list)) for place in _is(document["where"], list)),
        {name: _any(fact, str, int, float) for name, fact in _is(document["facts"], dict).items()},
        _texts(document["candidates"]),
    )


def _place(parts: list[Any]) -> Place:
    row, column, found = parts
    nothing = type(None)
    return Place(_any(row, int, nothing), _any(column, str, nothing), _any(found, str, nothing))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_is(text, str) for text in _is(value, list))


def _is(value: object, kind: Callable[..., _Kind] | type[_Kind]) -> _Kind:
    return _any(value, kind)  # type: ignore[no-any-return]  # of the kind that was asked for, or it raised


def _any(value: object, *kinds: Any) -> Any:  # noqa: ANN401 - one of the kinds, which its callers name
    # Not isinstance: True is a whole number there.
    if type(value) not in kinds:
        raise ValueError(TOLD)
    return value
