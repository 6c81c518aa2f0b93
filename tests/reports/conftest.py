"""The built-in district, measured once for all tests of reports, in a home of its own."""

import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Final

import pytest

from indicators.__main__ import main
from reports.content import Asked, Content
from reports.gathering import gathered

# A share with a target, an index without bounds, a ratio that is best at one, one that nobody has data for.
IDS: Final = ("acc_cln", "acc_fca", "eq_pal", "liv_fis")
NOW: Final = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
Rows = list[dict[str, object]]


@pytest.fixture(scope="session")
def at_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Stand in an empty home, so that nothing of this machine is measured."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        patch.setenv("ELMAX_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def content(at_home: Path) -> Content:  # noqa: ARG001 - it is stood in
    """Return what a report of four indicators is made of."""
    return gathered(Asked(IDS), NOW)


@pytest.fixture(scope="session")
def printed(at_home: Path) -> Rows:  # noqa: ARG001 - it is stood in
    """Return what ``python -m indicators compute`` prints of the same."""
    out = StringIO()
    with redirect_stdout(out):
        assert main(["compute", *IDS, "--json"]) == 0
    rows: Rows = json.loads(out.getvalue())
    return rows
