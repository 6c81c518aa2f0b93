"""Which dataset is active: a person's word, else upload before live before built-in before illustrative."""

import io
from pathlib import Path

import pandas as pd
import pytest

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.problem import ProblemError
from store import Store
from tests.store.conftest import Declare, MakeDraft, MakePlaces

CSV = "service,lon,lat\npharmacy,29.83,31.14\n"


@pytest.fixture
def full(home: Path, data: Path, declare: Declare, draft: MakeDraft, places: MakePlaces) -> Store:
    """Open a store with one dataset of each kind, the preferred ones kept first so that time cannot decide."""
    declare("made_up", CSV, rows=1, evidence="illustrative")
    declare("register", CSV, rows=1)
    store = Store.open(home, data=data)
    store.keep(places("pharmacy", "market"), draft("mine"))
    store.keep(places("pharmacy", "bank"), draft("osm", kind=Kind.LIVE))
    return store


def name(dataset: Dataset | None) -> str:
    """Return the id, or nothing."""
    return dataset.id if dataset else ""


def test_the_order_of_kinds(full: Store) -> None:
    """Taking the best away each time leaves the next: upload, live, built-in."""
    assert name(full.active("facilities", "pharmacy")) == "mine"
    full.remove("mine")
    assert name(full.active("facilities", "pharmacy")) == "osm"
    full.remove("osm")
    assert name(full.active("facilities", "pharmacy")) == "register"


def test_a_spare_live_copy_comes_after_the_others_though_it_is_newer(
    home: Path, data: Path, draft: MakeDraft, places: MakePlaces
) -> None:
    """Weeks-old exports of a map stand in for the map, and never take its place; nor that of a person's file."""
    store = Store.open(home, data=data)
    for id_, services in (("osm_facilities", ["pharmacy"]), ("hotosm_health", ["pharmacy", "hospital"])):
        store.keep(places(*services), draft(id_, kind=Kind.LIVE))
    assert name(store.active("facilities", "pharmacy")) == "osm_facilities"
    assert name(store.active("facilities", "hospital")) == "hotosm_health"
    store.activate("hotosm_health", "pharmacy")
    assert name(store.active("facilities", "pharmacy")) == "hotosm_health"


def test_what_is_made_of_live_copies_goes_before_others_until_a_part_of_it_is_newer(
    full: Store, places: MakePlaces, draft: MakeDraft
) -> None:
    """A further live source takes no place away from a service; a part that was kept since holds more."""
    full.remove("mine")
    for one in ("osm_facilities", "overture_places", "places_merged", "hotosm_health"):
        full.keep(places("pharmacy", "bank"), draft(one, kind=Kind.LIVE))
    assert name(full.active("facilities", "pharmacy")) == "places_merged"
    full.keep(places("pharmacy", "pharmacy"), draft("osm_facilities", kind=Kind.LIVE))
    assert name(full.active("facilities", "pharmacy")) == "osm_facilities"
    full.keep(places("pharmacy", "pharmacy", "bank"), draft("places_merged", kind=Kind.LIVE))
    assert name(full.active("facilities", "pharmacy")) == "places_merged"


def test_live_figures_of_the_country_stand_behind_what_was_printed_of_the_district(
    home: Path, data: Path, declare: Declare, draft: MakeDraft
) -> None:
    """Only where nothing else is there, or where a person wants it so, are they the figures in use."""
    columns = "indicator,place,level,value,unit,date,source_title,source_url\n"
    line = "water,egypt,national,1,%,2020,t,https://e.org\n"
    store = Store.open(home, data=data)
    figures = pd.read_csv(io.StringIO(columns + line)).astype({"date": str})
    store.keep(figures, draft("worldbank_figures", kind=Kind.LIVE, role="figures"))
    assert name(store.active("figures")) == "worldbank_figures"
    declare("printed", columns + line, rows=1, role="figures", extra="")
    store = Store.open(home, data=data)
    assert name(store.active("figures")) == "printed"
    store.activate("worldbank_figures")
    assert name(store.active("figures")) == "worldbank_figures"


def test_illustrative_comes_last(home: Path, data: Path, declare: Declare) -> None:
    """It stands on the stage only while nothing else does."""
    declare("made_up", CSV, rows=1, evidence="illustrative")
    assert name(Store.open(home, data=data).active("facilities")) == "made_up"
    declare("register", CSV, rows=1)
    assert name(Store.open(home, data=data).active("facilities")) == "register"


@pytest.mark.parametrize(
    ("service", "expected"), [("pharmacy", "mine"), ("market", "mine"), ("bank", "osm"), ("bakery", ""), ("", "mine")]
)
def test_a_dataset_counts_only_for_what_it_holds(full: Store, service: str, expected: str) -> None:
    """An upload of pharmacies and markets does not empty the map of banks."""
    assert name(full.active("facilities", service)) == expected


def test_a_person_chooses_otherwise(full: Store) -> None:
    """For one service only, then for the whole role: the latest word counts for all that it covers."""
    full.activate("osm", "pharmacy")
    assert name(full.active("facilities", "pharmacy")) == "osm"
    assert name(full.active("facilities", "market")) == "mine"
    full.activate("register")
    assert name(full.active("facilities", "pharmacy")) == "register"
    assert name(full.active("facilities", "market")) == "mine", "the register holds no market"
    assert full.choices() == {("facilities", ""): "register"}


def test_a_choice_is_for_what_is_held(full: Store) -> None:
    """A bank cannot be looked for among pharmacies."""
    with pytest.raises(ProblemError) as refused:
        full.activate("mine", "bank")
    assert refused.value.problems[0].rule == "service-not-held"
    assert full.choices() == {}


def test_real_only_never_returns_illustrations(full: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Neither by order, nor because a person chose one, nor because it was uploaded."""
    full.activate("made_up")
    assert name(full.active("facilities", "pharmacy")) == "made_up"
    assert name(full.active("facilities", "pharmacy", real_only=True)) == "mine"
    full.keep(places("bakery"), draft("sketch", evidence=Evidence.ILLUSTRATIVE))
    assert name(full.active("facilities", "bakery")) == "sketch"
    assert full.active("facilities", "bakery", real_only=True) is None


def test_a_removed_choice_is_never_active(full: Store) -> None:
    """The order decides again, and the choice holds again when the dataset comes back."""
    full.activate("osm")
    full.remove("osm")
    assert name(full.active("facilities", "pharmacy")) == "mine"
    assert full.choices() == {}
    full.revert("osm")
    assert name(full.active("facilities", "pharmacy")) == "osm"


def test_among_equals_the_last_kept_counts_and_undo_undoes_that(
    full: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Mine 1, yours 1, mine 2: mine; after reverting mine to 1, yours was kept later."""
    full.keep(places("pharmacy"), draft("yours"))
    assert name(full.active("facilities", "pharmacy")) == "yours"
    full.keep(places("pharmacy", "police"), draft("mine"))
    assert name(full.active("facilities", "pharmacy")) == "mine"
    full.revert("mine")
    assert name(full.active("facilities", "pharmacy")) == "yours"


def test_datasets_are_sorted_by_role_then_id(full: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """The same list in every language and on every machine."""
    full.keep(places("pharmacy").drop(columns="service").assign(kind=["canal"]), draft("aa", role="barriers"))
    assert [dataset.id for dataset in full.datasets()] == ["aa", "made_up", "mine", "osm", "register"]


def test_a_role_that_nobody_plays_has_no_dataset(full: Store) -> None:
    """None, not an error: what is missing is said by whoever asked."""
    assert full.active("residents") is None
    assert full.active("residents", "pharmacy") is None
