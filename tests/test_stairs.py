"""The stairs go down only: what may import what, read from the code itself."""

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = {
    "pages": {"ui", "reports", "figures", "i18n"},
    "dashboard": {"ui", "reports", "figures", "i18n"},
    "ui": {"indicators", "loaders", "store", "figures", "i18n"},
    "reports": {"figures", "i18n"},
    "figures": {"i18n"},
    "indicators": {"accessibility"},
    "accessibility": set(),
    "loaders": {"store"},
    "store": set(),
    "i18n": set(),
    "model": set(),
    "data": set(),
}
EVERYBODY = {"model"}
# The doors of commands speak to people; measured.py is the one introduction of numbers to data.
ALSO = {
    "indicators/measured.py": {"store"},
    "indicators/__main__.py": {"i18n"},
    "indicators/commands.py": {"i18n", "store"},
    "indicators/impact_command.py": {"i18n", "store"},
    "indicators/impact_text.py": {"i18n"},
    "indicators/network_text.py": {"i18n"},
    "indicators/siting_command.py": {"i18n", "store"},
    "indicators/siting_text.py": {"i18n"},
    "indicators/siting_plans_text.py": {"i18n"},
    "indicators/difference_text.py": {"i18n"},
    "indicators/made_text.py": {"i18n"},
    "indicators/scenario_command.py": {"i18n", "store"},
    "indicators/scenario_text.py": {"i18n"},
    "indicators/terminal.py": {"i18n"},
    "indicators/composite_command.py": {"i18n", "store"},
    "indicators/composite_text.py": {"i18n"},
    "indicators/comparison_text.py": {"i18n"},
    "loaders/commands.py": {"i18n"},
    "loaders/listed.py": {"i18n"},
    "loaders/refreshed.py": {"i18n"},
    "loaders/terminal.py": {"i18n"},
    "loaders/versions.py": {"i18n"},
}
OPEN = "open"
FILE_CALLS = {"read_text", "read_bytes", "write_text", "write_bytes", "read_csv", "read_file", "read_parquet", OPEN}
TAG = re.compile(r"(?<!\?P)</?[a-z]+[0-9]?[ />]")
# The frame stands before any library is loaded, those that draw included: two pieces of its own, escaped there.
WITH_TAGS = {"ui/shell.py"}
DATA_LIBRARIES = {"requests", "httpx", "httpx2", "hishel", "urllib.request", "socket", "sqlite3", "sqlalchemy"}


def _scripts() -> list[Path]:
    folders = [ROOT / floor for floor in FLOORS if (ROOT / floor).is_dir()]
    return sorted([ROOT / "dashboard.py", *(path for folder in folders for path in folder.rglob("*.py"))])


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file imports, which calls that touch files it makes, and which of its texts have tags."""

    imports: tuple[str, ...]
    calls: frozenset[str]
    tags: tuple[str, ...]


@cache
def _seen(path: Path) -> Seen:
    """Read a file once for all rules."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    called = {name for node in nodes if isinstance(node, ast.Call) and (name := _name(node.func)) in FILE_CALLS}
    return Seen(tuple(_imported(nodes)), frozenset(called), tuple(_tags(nodes)))


def _imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _name(called: ast.expr) -> str:
    """Return what is called: a method of whatever it be, or ``open`` itself."""
    if isinstance(called, ast.Attribute):
        return called.attr if called.attr != OPEN else ""
    return OPEN if isinstance(called, ast.Name) and called.id == OPEN else ""


def _tags(nodes: Collection[ast.AST]) -> Iterator[str]:
    """Yield every text with a tag in it, but for what is said of the code."""
    said = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        text = node.value if isinstance(node, ast.Constant) and id(node) not in said else None
        if isinstance(text, str) and TAG.search(text):
            yield text


@pytest.mark.parametrize("path", _scripts(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_go_down_the_stairs_only(path: Path) -> None:
    """A floor may know itself, the floors named for it, and the model."""
    name = path.relative_to(ROOT).as_posix()
    floor = name.split("/")[0].removesuffix(".py")
    allowed = FLOORS[floor] | EVERYBODY | ALSO.get(name, set()) | {floor}
    climbed = {head for module in _seen(path).imports if (head := module.split(".")[0]) in FLOORS} - allowed
    assert not climbed, f"{name} imports {sorted(climbed)}"


@pytest.mark.parametrize("path", _scripts(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_the_upper_floors_know_streamlit(path: Path) -> None:
    """Nothing below ``ui`` imports the page library, so that commands and reports need no browser."""
    name = path.relative_to(ROOT).as_posix()
    if name.split("/")[0] in {"ui", "pages", "dashboard.py"}:
        return
    assert "streamlit" not in {module.split(".")[0] for module in _seen(path).imports}, name


@pytest.mark.parametrize("path", _scripts(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_loaders_and_store_touch_network_or_database(path: Path) -> None:
    """Elsewhere numbers come in as parameters."""
    name = path.relative_to(ROOT).as_posix()
    if name.split("/")[0] in {"loaders", "store"}:
        return
    touched = set(_seen(path).imports) & DATA_LIBRARIES
    assert not touched, f"{name} imports {sorted(touched)}"


@pytest.mark.parametrize("path", _scripts(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_loaders_and_store_touch_files(path: Path) -> None:
    """Save the words of the languages, and the generator of the illustration, whose task is to write files."""
    name = path.relative_to(ROOT).as_posix()
    if name.split("/")[0] in {"loaders", "store", "i18n"} or name.startswith("data/illustrative/"):
        return
    found = _seen(path).calls
    assert not found, f"{name} calls {sorted(found)}"


@pytest.mark.parametrize(
    "path",
    [path for path in _scripts() if path.relative_to(ROOT).parts[0] in {"ui", "pages", "dashboard.py"}],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_pages_make_no_markup(path: Path) -> None:
    """Where every tag is written by a function that escapes its words, no page can forget to."""
    name = path.relative_to(ROOT).as_posix()
    tags = _seen(path).tags
    assert bool(tags) is (name in WITH_TAGS), f"{name} writes {tags}"
