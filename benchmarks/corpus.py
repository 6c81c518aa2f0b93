"""Holds what the loaders say of other people's odd and broken files against what ought to come of them.

Run with ``python -m benchmarks.corpus [FOLDER]`` (or as a file), by default with the folder ``../shared/corpus`` beside
the project; without it nothing is scored, which is said loudly, and the status is 3. ``--json`` prints one document.
The status is 1 when the scores are lower than promised.

Two scores matter, and only together. *Safe*: the verdict is allowed, nothing crashed, nothing took longer than ten
seconds, and what was loaded is what stands in the file. *Useful*: of the files that can be loaded, those that ended as
the right rows, cells and shapes, with a person's answer (declared beside the expectations) where one was asked.
"""

import csv
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

PROJECT: Final = Path(__file__).parents[1]
if str(PROJECT) not in sys.path:  # run as a file
    sys.path.insert(0, str(PROJECT))

from loaders.add import judge  # noqa: E402 - found only now
from loaders.arguments import options_of, words_asked  # noqa: E402 - as above
from loaders.report import Judged  # noqa: E402 - as above
from store import district  # noqa: E402 - as above

FOLDER: Final = PROJECT / ".." / "shared" / "corpus"
EXPECTED: Final = PROJECT / "tests" / "data" / "corpus_expected.toml"
FIRM, USEFUL = 95.0, 90.0  # percent promised
SLOWEST: Final = 10.0  # seconds by the clock
PATIENCE: Final = 60.0  # after which a command is stopped, on a machine that does much else
DONE, SHORT, ABSENT = 0, 1, 3
LOADED: Final = ("accepted", "repaired")
DEGREES: Final = 1e-6
# Verdicts by what the manifest expects: the first is the one that is right if only one is.
STRICT: Final = {"accept": ("accepted",), "repairable": ("repaired",), "reject": ("refused",)}
# What may be said instead where the manifest allows a more cautious one: to ask, or to refuse, keeps nothing.
CAUTIOUS: Final = {
    "accept": ("accepted", "repaired", "choice", "refused"),
    "repairable": ("repaired", "choice", "refused"),
    "reject": ("refused", "choice"),
}
Ask = Callable[[Path], tuple[str, float, str]]
"""Gives verdict, seconds and what went wrong for one file."""


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one file.

    Parameters
    ----------
    faults
        Why it is not safe; empty when it is.
    loaded
        Whether it ended as the right cells and shapes; None for a file that is to be refused.
    missing
        What was not as expected where it was loaded, or could not be.
    """

    file: str
    expected: str
    firm: bool
    verdict: str
    seconds: float
    faults: tuple[str, ...] = ()
    loaded: bool | None = None
    missing: str = ""
    argued: str = ""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What ought to come of a file, as ``tests/data/corpus_expected.toml`` has it."""

    rows: int = -1
    columns: int = -1
    cells: Sequence[Sequence[Any]] = ()
    shapes: Mapping[str, int] = field(default_factory=dict)
    bounds: Sequence[float] = ()
    answer: Sequence[str] = ()
    verdicts: Sequence[str] = ()
    why: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Score the corpus, print what came of it, and return the status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    names = [word for word in words if not word.startswith("--")]
    folder = Path(names[0]) if names else FOLDER
    if not (folder / "manifest.csv").is_file():
        sys.stderr.write(f"NOTHING WAS SCORED: there is no corpus at {folder}\n")
        return ABSENT
    with TemporaryDirectory() as home:
        lines = score(folder, command(home))
    told = summary(lines)
    document = {**told, "files": [asdict(line) for line in lines]}
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n" if "--json" in words else text(lines))
    return DONE if told["firm"] >= FIRM and told["useful"] >= USEFUL and told["safe"] == told["files_in_all"] else SHORT


def score(folder: Path, ask: Ask) -> tuple[Line, ...]:
    """Return what became of every file of the manifest.

    Parameters
    ----------
    ask
        Gives the verdict on a file, by the command or otherwise.
    """
    known = {name: Expectation(**told) for name, told in tomllib.loads(EXPECTED.read_text(encoding="utf-8")).items()}
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as rows:
        manifest = list(csv.DictReader(rows))
    return tuple(
        _line(folder / "files" / row["file"], row, known.get(row["file"], Expectation()), ask) for row in manifest
    )


def command(home: str) -> Ask:
    """Return what asks the command itself, in a process of its own with an empty home."""
    places = {"ELMAX_HOME": home, "PYTHONUTF8": "1"}

    def ask(path: Path) -> tuple[str, float, str]:
        words = [sys.executable, "-m", "loaders", "check", str(path.resolve()), "--json"]
        started = perf_counter()
        try:
            ran = subprocess.run(
                words, cwd=PROJECT, env={**os.environ, **places}, capture_output=True, timeout=PATIENCE, check=False
            )
            verdict = json.loads(ran.stdout)["verdict"]
        except subprocess.TimeoutExpired:
            return "", PATIENCE, "hangs"
        except (ValueError, KeyError):
            return "", perf_counter() - started, "crashes"
        return verdict, perf_counter() - started, ""

    return ask


def at_hand(path: Path) -> tuple[str, float, str]:
    """Return the verdict on a file within this process; its reading has one of its own all the same."""
    started = perf_counter()
    return judge(path, _options(path, ()), district().region).report.verdict.value, perf_counter() - started, ""


def summary(lines: Sequence[Line]) -> dict[str, Any]:
    """Return both scores, in percent and in files."""
    firm = [line for line in lines if line.firm]
    able = [line for line in lines if line.loaded is not None]
    right = [line for line in firm if "verdict" not in line.faults]
    return {
        "files_in_all": len(lines),
        "safe": sum(not line.faults for line in lines),
        "firm_files": len(firm),
        "firm": _percent(len(right), len(firm)),
        "useful_files": len(able),
        "useful": _percent(sum(bool(line.loaded) for line in able), len(able)),
        "slowest_seconds": round(max((line.seconds for line in lines), default=0.0), 1),
    }


def text(lines: Sequence[Line]) -> str:
    """Return a row for every file that is not as it should be or had to be argued, and both scores."""
    rows = [
        f"{line.file:56} {line.expected:10} {'firm' if line.firm else 'lenient':7} {line.verdict:8} "
        f"{', '.join(line.faults) or 'safe':10} {line.missing or line.argued}".rstrip()
        for line in lines
        if line.faults or line.loaded is False or line.argued
    ]
    told = summary(lines)
    ends = (
        f"safe: {told['safe']} of {told['files_in_all']} files",
        f"firm verdicts: {told['firm']:.1f} % of {told['firm_files']} (at least {FIRM:g})",
        f"useful: {told['useful']:.1f} % of {told['useful_files']} files that can be loaded (at least {USEFUL:g})",
        f"slowest: {told['slowest_seconds']} s (at most {SLOWEST:g})",
    )
    return "\n".join([*rows, *ends]) + "\n"


def _line(path: Path, row: Mapping[str, str], known: Expectation, ask: Ask) -> Line:
    firm, expected = row["rule"] == "firm", row["expected"]
    verdict, seconds, fault = ask(path)
    allowed = {*(STRICT if firm else CAUTIOUS)[expected], *known.verdicts}
    faults = [fault] if fault else []
    if not fault and verdict not in allowed:
        faults.append("verdict")
    if seconds > SLOWEST and not fault and ask(path)[1] > SLOWEST:  # not a neighbour's load
        faults.append("slow")
    argued = known.why if verdict in known.verdicts else ""
    if expected == "reject" or fault:
        return Line(row["file"], expected, firm, verdict, seconds, tuple(faults), False if fault else None, "", argued)
    first = judge(path, _options(path, ()), district().region)
    missing = differs(first, known) if verdict in LOADED else ""
    if missing:  # rows that were set aside and told of make it less useful, not less safe
        faults += [] if _is_told(first, known) else ["silent"]
    elif verdict not in LOADED and known.answer:
        answered = judge(path, _options(path, known.answer), district().region)
        missing = differs(answered, known)
    elif verdict not in LOADED:
        missing = "; ".join(problem.rule for problem in first.report.problems)
    return Line(row["file"], expected, firm, verdict, seconds, tuple(faults), not missing, missing, argued)


def differs(judged: Judged, known: Expectation) -> str:
    """Return in what a loaded file is not as it should be; empty when it is."""
    report, frame = judged.report, judged.checked.frame
    if report.verdict.value not in LOADED:
        return "; ".join(problem.rule for problem in report.problems)
    if known.rows not in {-1, len(frame)}:
        return f"{len(frame)} rows, not {known.rows}"
    named = frame.drop(columns="geometry", errors="ignore")
    filled = [name for name in named.columns if named[name].notna().any()]
    if known.columns not in {-1, len(filled)}:
        return f"{len(filled)} columns, not {known.columns}"
    for row, column, wanted in known.cells:
        found = _cell(judged, row, column)
        if not _same(found, wanted):
            return f"row {row}, column {column}: {found!r}, not {wanted!r}"
    return _shapes_differ(judged, known)


def _is_told(judged: Judged, known: Expectation) -> bool:
    """Tell whether what is missing are rows that were set aside with a finding for each."""
    report = judged.report
    return report.verdict.value == "repaired" and report.rows_set_aside > 0 and report.rows_loaded < known.rows


def _cell(judged: Judged, row: int, column: int | str) -> object:
    checked = judged.checked
    name = str(judged.parsed.frame.columns[column - 1]) if judged.parsed and isinstance(column, int) else str(column)
    name = name if name in checked.frame else checked.columns.get(name, name)
    return checked.frame[name].iloc[row - 1] if name in checked.frame else "no such column"


def _same(found: object, wanted: str) -> bool:
    if isinstance(found, str):
        return found == wanted
    try:
        return float(found) == float(wanted)  # type: ignore[arg-type]  # what is no number is told apart here
    except (TypeError, ValueError):
        return str(found) == wanted


def _shapes_differ(judged: Judged, known: Expectation) -> str:
    frame = judged.checked.frame
    if known.shapes:
        kinds = frame.geometry.geom_type.fillna("none").value_counts().to_dict() if "geometry" in frame else {}
        if kinds != dict(known.shapes):
            return f"shapes {kinds}, not {dict(known.shapes)}"
    if known.bounds:
        found = frame.geometry.total_bounds if "geometry" in frame else ()
        if len(found) != len(known.bounds) or any(
            abs(one - other) > DEGREES for one, other in zip(found, known.bounds, strict=True)
        ):
            return f"bounds {list(map(float, found))}, not {list(known.bounds)}"
    return ""


def _options(path: Path, answer: Sequence[str]) -> Any:  # noqa: ANN401 - the loaders' own options
    return options_of(words_asked(["check", str(path), *answer], str))


def _percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


if __name__ == "__main__":
    sys.exit(main())
