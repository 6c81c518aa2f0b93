"""How often data is renewed: its own row, its publisher, its role; and never a rhythm that nobody declared."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from model.age import Ageing
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.fetch import Fetch, FetchStatus
from model.origin import Origin
from model.problem import ProblemError
from model.publisher import Credit
from model.text import Text
from store import ages, credits_of, publisher_of, rhythm

HEAD = "of,id,days,why_ar,why_en,why_ko\n"
LIVE = Dataset(
    *("osm_facilities", "facilities", Text(), Kind.LIVE, Evidence.MEASURED, Origin(), 1, "0", 1), vintage="2026-11-01"
)
MINE = replace(LIVE, id="mine", kind=Kind.UPLOAD)


@dataclass(frozen=True)
class Asked:
    """Versions of one dataset, newest first, and what asking for it came to."""

    versions: tuple[Dataset, ...]
    fetch: Fetch

    def history(self, _id: str, /) -> tuple[Dataset, ...]:
        """Return the versions."""
        return self.versions

    def fetches(self) -> Mapping[str, Fetch]:
        """Return the one asking."""
        return {self.fetch.dataset: self.fetch}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """One role and one dataset."""
    path = tmp_path / "rhythms.csv"
    path.write_text(
        f"{HEAD}role,facilities,365,لأن,because,왜냐하면\ndataset,own,7,لأن,weekly,매주\n", encoding="utf-8"
    )
    return path


def test_a_row_of_its_own_goes_before_the_publisher_and_that_before_the_role(table: Path) -> None:
    """A publisher of monthly data may have one dataset that comes every ten years."""
    source = publisher_of("osm_facilities")
    assert source is not None
    assert rhythm(replace(LIVE, id="own"), table).days == 7
    assert rhythm(LIVE, table).days == source.rhythm_days
    assert rhythm(MINE, table).days == 365
    assert rhythm(MINE, table).why.en == "because"


def test_what_nobody_declared_has_no_rhythm(table: Path) -> None:
    """An upload that bears the id of a live dataset is not renewed by its publisher."""
    assert math.isnan(rhythm(replace(MINE, role="figures"), table).days)
    assert rhythm(replace(LIVE, kind=Kind.UPLOAD), table).days == 365


@pytest.mark.parametrize(
    "row",
    [
        "role,facilities,0,أ,b,c",
        "role,facilities,often,أ,b,c",
        "role,castles,3,أ,b,c",
        "kind,x,3,أ,b,c",
        "role,zones,3,أ,b,",
    ],
)
def test_a_wrong_cell_is_named(row: str, tmp_path: Path) -> None:
    """No days, no number, no such role, no such kind of row, no reason in a language."""
    path = tmp_path / "rhythms.csv"
    path.write_text(f"{HEAD}{row}\n", encoding="utf-8")
    with pytest.raises(ProblemError):
        rhythm(MINE, path)


def test_what_was_fetched_last_speaks_for_the_newest_version_only() -> None:
    """On 20 December nothing had changed since version 2; a person who goes back to version 1 has old data."""
    second = replace(LIVE, version=2, vintage="2026-11-20")
    at = "2026-12-20T08:00:00+00:00"
    asked = Asked((second, LIVE), Fetch(LIVE.id, "overpass", FetchStatus.UNCHANGED, at, at, "2026-12-20"))
    today = date(2026, 12, 25)
    assert ages(asked, [second], today)[LIVE.id].days == 5
    told = ages(asked, [LIVE], today)[LIVE.id]
    assert (told.days, told.state) == (54, Ageing.AGEING)


def test_a_source_is_named_as_its_licence_asks() -> None:
    """The publisher's own words with their address, and what this dataset cites besides; each once."""
    source = publisher_of("osm_facilities")
    assert source is not None
    own = Credit(source.credit, source.credit_address)
    assert credits_of(LIVE) == (own,)
    assert credits_of(replace(LIVE, origin=Origin(citation=source.credit))) == (own,)
    cited = replace(LIVE, origin=Origin("Somebody", "A paper", address="https://example.org"))
    assert credits_of(cited) == (own, Credit("A paper", "https://example.org"))
    longer = f"{source.credit}, export by Somebody"
    assert credits_of(replace(LIVE, origin=Origin(citation=longer))) == (Credit(longer, source.credit_address),)
    assert credits_of(replace(MINE, origin=Origin("The office"))) == (Credit("The office"),)
    assert credits_of(MINE) == ()
