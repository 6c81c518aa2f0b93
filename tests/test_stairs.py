"""The stairs go down only: what may import what, read from the code itself."""

import ast
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOORS = {
    "pages": {"ui", "figures", "i18n"},
    "dashboard": {"ui", "figures", "i18n"},
    # Reports know of no page: what a page shows of one comes from there, as a map comes from figures.
    "ui": {"indicators", "loaders", "store", "reports", "figures", "i18n"},
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
    "indicators/arguments.py": {"i18n"},
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
    "reports/arguments.py": {"indicators"},
    "reports/commands.py": {"indicators", "store"},
    "reports/gathering.py": {"indicators", "store"},
    "reports/verifying.py": {"indicators", "store"},
    "reports/keeping.py": {"store"},
    "reports/paper.py": {"store"},
    # What makes a text harmless for spreadsheets stands beside the other writers of tables.
    "reports/flat.py": {"store"},
    "reports/workbook.py": {"store"},
    "loaders/commands.py": {"i18n"},
    "loaders/listed.py": {"i18n"},
    "loaders/refreshed.py": {"i18n"},
    "loaders/terminal.py": {"i18n"},
    "loaders/versions.py": {"i18n"},
}
UPPER = {"ui", "pages", "dashboard.py"}
OPEN = "open"
FILE_CALLS = {"read_text", "read_bytes", "write_text", "write_bytes", "read_csv", "read_file", "read_parquet", OPEN}
TAG = re.compile(r"(?<!\?P)</?[a-z]+[0-9]?[ />]")
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
def _files() -> Mapping[str, Seen]:
    """Return every file by its name, read once for all rules."""
    return {path.relative_to(ROOT).as_posix(): _seen(path) for path in _scripts()}


def _seen(path: Path) -> Seen:
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


# Each of these looks at every file in one test: thousands of small ones would take longer to hand out than to run.


def test_imports_go_down_the_stairs_only() -> None:
    """A floor may know itself, the floors named for it, and the model."""
    climbed = {}
    for name, seen in _files().items():
        floor = _floor(name).removesuffix(".py")
        allowed = FLOORS[floor] | EVERYBODY | ALSO.get(name, set()) | {floor}
        climbed[name] = {head for module in seen.imports if (head := module.split(".")[0]) in FLOORS} - allowed
    assert _what(climbed) == {}


def test_only_the_upper_floors_know_streamlit() -> None:
    """Nothing below ``ui`` imports the page library, so that commands and reports need no browser."""
    below = {name: seen for name, seen in _files().items() if _floor(name) not in UPPER}
    known = {name: {one for one in seen.imports if one.split(".")[0] == "streamlit"} for name, seen in below.items()}
    assert _what(known) == {}


def test_only_loaders_and_store_touch_network_or_database() -> None:
    """Elsewhere numbers come in as parameters."""
    others = {name: seen for name, seen in _files().items() if _floor(name) not in {"loaders", "store"}}
    assert _what({name: set(seen.imports) & DATA_LIBRARIES for name, seen in others.items()}) == {}


def test_only_loaders_and_store_touch_files() -> None:
    """Save the words of the languages, and the generator of the illustration, whose task is to write files."""
    others = {name: seen for name, seen in _files().items() if _floor(name) not in {"loaders", "store", "i18n"}}
    assert _what({name: one.calls for name, one in others.items() if not name.startswith("data/illustrative/")}) == {}


def test_pages_make_no_markup() -> None:
    """Where every tag is written by a function that escapes its words, no page can forget to."""
    tags = _what({name: seen.tags for name, seen in _files().items() if _floor(name) in UPPER})
    assert tags == {}


def _floor(name: str) -> str:
    return name.split("/", maxsplit=1)[0]


def _what(found: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    """Return the files in which something was found, with what it was."""
    return {name: sorted(what) for name, what in found.items() if what}
