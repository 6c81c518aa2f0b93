"""What had been observed until a date: later rows count nowhere, all else stands, and no version passes for another."""

from collections.abc import Callable

import pandas as pd
import pytest

from indicators.difference import between
from indicators.earlier import MOST_TIMES, Earlier, times_of
from indicators.measured import ground, measured
from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store
from tests.indicators.observing import row

District = Callable[[], None]


def keep(store: Store, rows: list[dict[str, object]]) -> None:
    """Keep rows of surveys."""
    draft = Draft("survey", "observations", Text("م", "s", "조"), Kind.UPLOAD, Evidence.MEASURED, Origin(), "2026")
    store.keep(pd.DataFrame(rows).drop(columns="geometry"), draft)


def test_an_indicator_tells_each_survey_by_its_date(store: Store, district: District) -> None:
    """Half of a hundred households had internet in 2024, four fifths in May 2026; between, the older one stands."""
    district()
    told = {"2024": 50.0, "2026-05": 80.0}
    keep(
        store,
        [
            row(f"households_{name}", count, time=time)
            for time, share in told.items()
            for name, count in (("connected", share), ("asked_connection", 100.0))
        ],
    )
    base = ground(store)
    sides = {}
    for until, share in {"2023": None, "2024": 50, "2025": 50, "2026": 80, "2026-05": 80}.items():
        shelf = Earlier(store, until)
        sides[until] = shelf, ground(shelf, like=base)
        whole = measured(*sides[until], "dig_net").district()
        assert whole.reason if share is None else whole.value == share
    (moved,) = between(sides["2024"], sides["2026"], ("dig_net",))
    assert moved.district().by == 30
    assert measured(store, base, "dig_net").district().value == 80


def test_what_is_no_observation_stands_as_it_is(store: Store, district: District) -> None:
    """The same rows, the same version; a dataset that may lose rows is another version."""
    district()
    keep(store, [row("pm25", 1, time="2025"), row("pm25", 2, time="2026")])
    shelf = Earlier(store, "2025")
    assert shelf.dataset("survey").pin != store.dataset("survey").pin
    assert shelf.frame("survey")["value"].tolist() == [1]
    zones = store.active("zones")
    assert zones is not None
    assert shelf.active("zones") == zones
    assert shelf.frame(zones.id).equals(store.frame(zones.id))


def test_times_are_offered_as_finely_as_they_can_be_read_through() -> None:
    """Days as days while they are few, then months, then years; words that are no time, and other parameters, never."""
    few = [row("pm25", 1, time="2024"), row("pm25", 1, time="2025-03-02T10:00"), row("pm25", 1, time="soon")]
    other = [row("so2", 1, time="1999")]
    assert times_of(pd.DataFrame(few + other), ["pm25"]) == ("2024", "2025-03-02")
    days = pd.date_range("2024-01-01", periods=MOST_TIMES + 1).strftime("%Y-%m-%d")
    assert times_of(pd.DataFrame([row("pm25", 1, time=day) for day in days]), ["pm25"]) == (
        *("2024-01", "2024-02", "2024-03"),
    )
    months = pd.date_range("2018-01-01", periods=MOST_TIMES + 1, freq="MS").strftime("%Y-%m-%d")
    years = times_of(pd.DataFrame([row("pm25", 1, time=month) for month in months]), ["pm25"])
    assert years == ("2018", "2019", "2020", "2021", "2022", "2023")


@pytest.mark.parametrize("empty", [[], [row("so2", 1)]])
def test_nothing_observed_has_no_time(empty: list[dict[str, object]]) -> None:
    """Neither in an empty file nor in one about something else."""
    rows = pd.DataFrame(empty, columns=[*row("so2", 1)])
    assert times_of(rows, ["pm25"]) == ()
