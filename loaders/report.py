"""What became of a file: its verdict, its rows counted, and everything that was found on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from loaders.aside import rows_aside
from loaders.check import Checked
from loaders.parsed import Parsed
from model.dataset import Dataset
from model.problem import Problem, Verdict, verdict
from store import Held


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file; the JSON of ``check`` and ``add`` is made of it, field by field.

    Parameters
    ----------
    rows_loaded
        0 unless the verdict is ``accepted`` or ``repaired``; with ``rows_set_aside`` it is always ``rows_in``.
    columns
        Column of the file → what it became.
    dataset
        The version that was kept; None after a mere check and after a choice or a refusal.
    held
        What was put by; None otherwise.
    """

    verdict: Verdict
    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    crs: str = ""
    role: str = ""
    rows_in: int = 0
    rows_loaded: int = 0
    rows_set_aside: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    dataset: Dataset | None = None
    held: Held | None = None

    @classmethod
    def of(cls, parsed: Parsed, checked: Checked) -> "Report":
        """Return the report of a file that was read and checked."""
        loaded = len(checked.frame)
        return cls(
            verdict(checked.problems),
            parsed.format,
            parsed.encoding,
            parsed.delimiter,
            checked.crs,
            checked.role,
            parsed.rows_in,
            loaded,
            parsed.rows_in - loaded,
            checked.columns,
            checked.problems,
        )

    def stopped(self, problems: tuple[Problem, ...]) -> "Report":
        """Return the report of a file that was good, but that the store would not keep."""
        every = (*self.problems, *problems)
        return replace(self, verdict=verdict(every), problems=every, rows_loaded=0, rows_set_aside=self.rows_in)


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A file with all that was found out about it.

    Parameters
    ----------
    file
        Its name; text of others, never a path.
    parsed
        None for a file that could not be read.
    """

    file: str
    report: Report
    parsed: Parsed | None
    checked: Checked

    @property
    def fit(self) -> bool:
        """Whether it can be kept as it was judged."""
        return self.report.verdict in {Verdict.ACCEPTED, Verdict.REPAIRED}

    def aside(self) -> pd.DataFrame:
        """Return the rows that were set aside as they stood in the file, with the rules that each of them broke.

        A row that could not be read stands whole in a column of its own; forms that hold no text have none to show.
        """
        return pd.DataFrame() if self.parsed is None else rows_aside(self.parsed, self.checked.aside)
