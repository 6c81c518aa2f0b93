"""Of observations each parameter has its own dataset in use, as each service of facilities has."""

from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import create_engine, text

from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.problem import ProblemError
from store import Store
from tests.store.conftest import Declare, MakeDraft

CSV = "parameter,time,value,unit,zone_id\npm25,2024,30,ug/m3,west\nso2,2024,5,ug/m3,west\n"


def rows(*parameters: str) -> pd.DataFrame:
    """Return one row for each parameter."""
    row = {"time": "2026", "value": 1.0, "unit": "households", "zone_id": "west"}
    return pd.DataFrame([{"parameter": name, **row} for name in parameters])


def keep(store: Store, draft: MakeDraft, name: str, *parameters: str, evidence: Evidence = Evidence.MEASURED) -> None:
    """Keep an upload of these parameters."""
    store.keep(rows(*parameters), draft(name, role="observations", evidence=evidence))


def users(store: Store, *, real_only: bool = False) -> dict[str, str]:
    """Return the id of the dataset in use by parameter."""
    return {name: found.id for name, found in store.in_use("observations", real_only=real_only).items()}


@pytest.fixture
def two(store: Store, draft: MakeDraft) -> Store:
    """Open a store with a survey and, kept after it, a raster that shares one parameter with it."""
    keep(store, draft, "survey", "asked", "connected", "ndvi")
    keep(store, draft, "raster", "ndvi", "elevation")
    return store


def test_a_newer_upload_takes_only_the_parameters_that_it_holds(two: Store) -> None:
    """The survey speaks on of everything that the raster does not hold."""
    assert users(two) == {"asked": "survey", "connected": "survey", "elevation": "raster", "ndvi": "raster"}
    assert two.active("observations", "so2") is None


def test_a_person_chooses_for_one_parameter_or_for_all_that_a_dataset_holds(two: Store, draft: MakeDraft) -> None:
    """The latest word counts for all that it covers, and for nothing else."""
    two.activate("survey", "ndvi")
    assert users(two)["ndvi"] == "survey"
    two.activate("raster")
    assert users(two) == {"asked": "survey", "connected": "survey", "elevation": "raster", "ndvi": "raster"}
    keep(two, draft, "later", "ndvi", "asked")
    assert users(two) == {"asked": "later", "connected": "survey", "elevation": "raster", "ndvi": "raster"}


def test_a_parameter_is_chosen_only_where_it_is_held(two: Store) -> None:
    """A survey of households cannot stand for heights."""
    with pytest.raises(ProblemError, match="parameter-not-held"):
        two.activate("survey", "elevation")
    assert two.choices() == {}


def test_undo_brings_the_parameters_of_that_version_back(two: Store, draft: MakeDraft) -> None:
    """A version is in use for what it holds itself, not for what a later one held."""
    keep(two, draft, "raster", "ndvi", "asked")
    assert users(two) == {"asked": "raster", "connected": "survey", "ndvi": "raster"}
    two.revert("raster")
    assert users(two) == {"asked": "survey", "connected": "survey", "elevation": "raster", "ndvi": "raster"}
    two.remove("raster")
    assert users(two) == {"asked": "survey", "connected": "survey", "ndvi": "survey"}


def test_real_only_leaves_out_illustrations_parameter_by_parameter(two: Store, draft: MakeDraft) -> None:
    """What only an illustration holds is then held by nobody; the others answer for the rest."""
    keep(two, draft, "sketch", "ndvi", "depth", evidence=Evidence.ILLUSTRATIVE)
    two.activate("sketch")
    assert (users(two)["ndvi"], users(two)["depth"]) == ("sketch", "sketch")
    real = users(two, real_only=True)
    assert (real["ndvi"], "depth" in real) == ("raster", False)


def test_a_name_may_hold_spaces_and_any_script(store: Store, draft: MakeDraft) -> None:
    """People write names as they like; spaces around them are none of the name."""
    keep(store, draft, "survey", " PM 2.5 ", "أسر متصلة", "[odd")
    kept = store.dataset("survey")
    assert kept.services == ("PM 2.5", "[odd", "أسر متصلة")
    assert store.active("observations", "PM 2.5") == kept
    assert store.in_use("facilities") == {}


def test_a_catalogue_of_before_opens_with_its_parameters(two: Store, home: Path, data: Path, draft: MakeDraft) -> None:
    """Versions that were kept before parameters were written down are read for theirs; nothing is rewritten."""
    before = users(two)
    two.close()
    engine = create_engine(f"sqlite:///{home / 'catalogue.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER version_no_update"))
        connection.execute(text("UPDATE version SET services = ''"))
    engine.dispose()
    again = Store.open(home, data=data)
    assert users(again) == before
    assert again.history("survey")[0].services == ("asked", "connected", "ndvi")
    again.activate("survey", "ndvi")
    assert users(again)["ndvi"] == "survey"
    keep(again, draft, "raster", "ndvi", "elevation")
    assert len(again.history("raster")) == 1, "the same content is the same version"


def test_a_built_in_dataset_declares_its_parameters(home: Path, data: Path, declare: Declare) -> None:
    """As facilities declare their services; without them the declaration is refused."""
    declare("air", CSV, rows=2, role="observations", extra='services = ["so2", "pm25"]')
    found = Store.open(home, data=data).active("observations", "pm25")
    assert isinstance(found, Dataset)
    assert (found.services, found.kind) == (("pm25", "so2"), Kind.BUILT_IN)
    declare("air", CSV, rows=2, role="observations", extra="")
    with pytest.raises(ProblemError, match="catalogue-broken"):
        Store.open(home, data=data)
