"""Nothing grows so long that nobody reads it to the end."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
OTHERS: Final = {".venv", "var", ".git"}
FILE_LINES: Final = 300
BODY_LINES: Final = 40  # what a docstring says does not count


def _sources(*endings: str) -> Iterator[tuple[str, str]]:
    for folder in (ROOT, *(one for one in ROOT.iterdir() if one.is_dir() and one.name not in OTHERS)):
        for path in folder.glob("*") if folder == ROOT else folder.rglob("*"):
            if path.suffix in endings:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def test_no_file_is_longer_than_one_reads() -> None:
    """Code, scripts and style sheets alike."""
    lines = {name: text.count("\n") for name, text in _sources(".py", ".js", ".css")}
    assert {name: count for name, count in lines.items() if count > FILE_LINES} == {}
    assert len(lines) > 900


def test_no_body_is_longer_than_one_sees() -> None:
    """Of functions and methods, from the first line behind the docstring to the last."""
    longest = {}
    for name, text in _sources(".py"):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (lines := _body(node)) > BODY_LINES:
                longest[name, node.name] = lines
    assert longest == {}


def _body(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    said = ast.get_docstring(node, clean=False) is not None
    rest = node.body[1:] if said else node.body
    return (rest[-1].end_lineno or 0) - rest[0].lineno + 1 if rest else 0


def test_a_body_is_counted_without_what_is_said_of_it() -> None:
    """Two lines here, and a third where the first is no docstring."""
    code = 'def a():\n    """Say."""\n    x = 1\n    return x\ndef b():\n    1\n    2\n    3\n'
    said, unsaid = ast.parse(code).body
    assert isinstance(said, ast.FunctionDef)
    assert isinstance(unsaid, ast.FunctionDef)
    assert (_body(said), _body(unsaid)) == (2, 3)
