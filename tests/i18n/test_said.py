"""No message is dead: the code or a table names each, or the code makes it of a beginning and a name."""

import ast
import csv
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Final

import pytest

from i18n.locale import LOCALES, message_ids, unit_key

PROJECT: Final = LOCALES.parent.parent
ROOMS: Final = ("accessibility", "figures", "i18n", "indicators", "loaders", "model", "pages", "reports", "store", "ui")
HOLE: Final = "[a-z0-9-]+"
# Names of words that data declares (model/role.py, the register, the places): each has one, whoever says it, and
# tests/data holds them complete.
DECLARED: Final = ("barrier-", "backdrop-", "mode-", "register-", "placekind-")
_LEAST: Final = 2  # letters that a made name has to bring itself, or it would stand for every name


@cache
def _nodes() -> tuple[ast.AST, ...]:
    paths = [*PROJECT.glob("*.py"), *(path for room in ROOMS for path in sorted((PROJECT / room).rglob("*.py")))]
    return tuple(node for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def _texts(value: object) -> Iterator[str]:
    """Yield every text in a TOML value."""
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(part)


@cache
def _named() -> frozenset[str]:
    """Return every text in the code, and every cell of the tables with each of its words."""
    found = {node.value for node in _nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for path in (PROJECT / "data").rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            cells = {cell for row in csv.reader(lines) for cell in row}
            found |= {part for cell in cells for part in (cell, *re.split(r"[\s|;]+", cell), *cell.split("; "))}
    for path in (PROJECT / "data").rglob("*.toml"):
        found |= {*_texts(tomllib.loads(path.read_text(encoding="utf-8")))}
    return frozenset(found)


@cache
def _names() -> frozenset[str]:
    return frozenset(map(unit_key, _named()))


@cache
def _made() -> tuple[tuple[str, ...], ...]:
    """Return the parts of every text that the code fills in; an empty one stands for what is filled in."""
    filled = [node.values for node in _nodes() if isinstance(node, ast.JoinedStr)]
    filled += [[node.left, node.right] for node in _nodes() if isinstance(node, ast.BinOp)]
    return tuple(tuple(str(part.value) if isinstance(part, ast.Constant) else "" for part in parts) for parts in filled)


@cache
def _ways() -> frozenset[tuple[str, str]]:
    """Return the beginnings of ids, each with the end behind the name that is filled in; mostly none."""
    return frozenset((made[0], made[2] if len(made) == 3 else "") for made in _made() if made[0].endswith("-"))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """Return what names look like that the code makes of letters of its own and something else."""
    plain = ([re.sub("[_:]", "-", part) for part in made] for made in _made())
    ids = {"".join(part or HOLE for part in made) for made in plain if len("".join(made).strip("-")) >= _LEAST}
    return tuple(re.compile(shape) for shape in ids if re.fullmatch(r"(?:[a-z0-9-]|\[a-z0-9-\]\+)+", shape))


def _said(key: str) -> bool:
    names = {
        unit_key(key[len(start) :].removesuffix(end))
        for start, end in _ways()
        if key.startswith(start) and key.endswith(end)
    }
    return key in _named() or any(name in _names() or any(s.fullmatch(name) for s in _shapes()) for name in names)


@pytest.mark.parametrize("key", ["problem-nobody-finds-this", "nobody-says-this", "need-observations-made-up"])
def test_an_id_that_nothing_makes_is_seen(key: str) -> None:
    """The law below could not fail otherwise."""
    assert not _said(key)


def test_every_message_is_said_somewhere() -> None:
    """What nobody says has to be translated, proofread and kept true for nothing."""
    assert {
        key: file for key, file in message_ids("en").items() if not key.startswith(DECLARED) and not _said(key)
    } == {}
