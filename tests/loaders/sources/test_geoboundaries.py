"""geoBoundaries: the stand-in of a file is no file, and no Arabic name is made up."""

from collections.abc import Callable

import geopandas as gpd
import pytest
import shapely

from model.dataset import Kind
from model.evidence import Evidence
from model.origin import Origin
from model.text import Text
from store import Draft, Store, credits_of
from tests.loaders.conftest import Ran, take_here
from tests.loaders.elsewhere import Elsewhere, Reply, page, said
from tests.loaders.sources.test_hdx import AWAY, INSIDE, OUT, geojson

META = "/api/current/gbOpen/EGY/ADM2/"
PLACE = "wmgeolab/geoBoundaries/{}9469f09/releaseData/gbOpen/EGY/ADM2/geoBoundaries-EGY-ADM2_simplified.geojson"
RAW, MEDIA = "/" + PLACE.format("raw/"), "/media/" + PLACE.format("")
TOLD = {
    "boundaryYearRepresented": "2020",
    "boundarySource": "OCHA ROMENA, CAPMAS",
    "boundaryLicense": "Creative Commons Attribution 3.0 Intergovernmental Organisations (CC BY 3.0 IGO)",
    "boundarySourceURL": "https://data.humdata.org/dataset/egypt-administrative-boundaries",
    "simplifiedGeometryGeoJSON": f"https://github.com{RAW}",
}
POINTER = Reply(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1232324\n")
AREAS = Reply(
    geojson(
        [
            ({"shapeName": "Dekhela", "shapeID": "1B", "shapeISO": "", "shapeGroup": "EGY"}, INSIDE),
            ({"shapeName": "Amria", "shapeID": "2B", "shapeISO": "", "shapeGroup": "EGY"}, OUT),
            ({"shapeName": "Elsewhere", "shapeID": "3B", "shapeISO": "", "shapeGroup": "EGY"}, AWAY),
        ]
    )
)


@pytest.fixture
def given(played: Elsewhere, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    """Play the interface and the repository."""
    # A process for each file would take a second; tests/loaders/test_confined.py proves the process.
    monkeypatch.setattr("loaders.parse.take", take_here)
    played.answer(META, said(TOLD))
    played.answer(RAW, AREAS)
    return played


def names(ran: Ran) -> list[list[str]]:
    """Return ids and names of what was kept."""
    assert ran.status == 0
    return Store.open().frame("geoboundaries_adm2")[["zone_id", "name_ar", "name_en"]].to_numpy().tolist()


def lay_kisms(arabic: str, shape: shapely.Polygon) -> None:
    """Keep one kism with its Arabic name."""
    fields = {"zone_id": ["EG0210"], "name_ar": [arabic], "name_en": ["Al Dekheila"]}
    frame = gpd.GeoDataFrame(fields, geometry=[shape], crs="EPSG:4326")
    draft = Draft("cod_kism", "zones", Text(en="Kisms"), Kind.LIVE, Evidence.MEASURED, Origin())
    Store.open().keep(frame, draft, who="test")


def test_areas_around_the_district_come_with_the_licence_and_year_of_the_answer(
    given: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Two of three; without kept outlines their Latin names stand for both, and it is told."""
    assert given.address
    ran = refresh("geoboundaries")
    assert names(ran) == [["1B", "Dekhela", "Dekhela"], ["2B", "Amria", "Amria"]]
    kept = Store.open().dataset("geoboundaries_adm2")
    assert (kept.vintage, kept.origin.licence, kept.origin.producer) == ("2020", "CC-BY-3.0-IGO", "OCHA ROMENA, CAPMAS")
    assert [credit.words for credit in credits_of(kept)] == [
        "geoBoundaries (Runfola et al. 2020, PLoS ONE 15(4): e0231866)",
        "OCHA ROMENA, CAPMAS",
    ]
    (told,) = [problem for problem in ran.document[0]["problems"] if problem["rule"] == "names-latin-only"]
    assert told["count"] == 2


def test_the_arabic_name_is_that_of_kept_outlines_over_the_same_ground(
    given: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Drawn a little differently, the kism is the same; its neighbour, of which it covers nothing, stays Latin."""
    assert given.address
    lay_kisms("الدخيلة", shapely.box(29.8305, 31.1295, 29.8505, 31.1505))
    assert names(refresh("geoboundaries")) == [["1B", "الدخيلة", "Dekhela"], ["2B", "Amria", "Amria"]]


def test_an_outline_that_covers_less_than_half_gives_no_name(given: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """A part of a kism is not the kism: a third of what both cover is the same ground."""
    assert given.address
    lay_kisms("المكس", shapely.box(29.84, 31.13, 29.86, 31.15))
    assert names(refresh("geoboundaries"))[0] == ["1B", "Dekhela", "Dekhela"]


def test_a_stand_in_is_asked_for_again_where_the_files_are(given: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """The plain link gives a few lines about the file; the host of the media gives the file."""
    given.answer(RAW, POINTER)
    given.answer(MEDIA, AREAS)
    assert len(names(refresh("geoboundaries"))) == 2
    assert [one.path for one in given.asked] == [META, RAW, MEDIA]


@pytest.mark.parametrize(
    ("meta", "raw", "rule"),
    [
        (said(TOLD), POINTER, "answer-pointer"),
        (said({**TOLD, "simplifiedGeometryGeoJSON": "https://www.geoboundaries.org/x"}), POINTER, "source-refused"),
        (said([TOLD]), AREAS, "answer-shape"),
        (said(TOLD), page(), "answer-page"),
        (said(TOLD), Reply(geojson([({"shapeName": "A", "shapeID": "1"}, AWAY)])), "answer-elsewhere"),
        (Reply(status=404), AREAS, "source-refused"),
        (said({**TOLD, "simplifiedGeometryGeoJSON": "http://example.com/x"}), AREAS, "source-refused"),
    ],
    ids=["pointers only", "no repository", "list", "portal", "elsewhere", "no level", "other host"],
)
def test_an_answer_that_cannot_be_trusted_is_told_and_keeps_nothing(
    given: Elsewhere, refresh: Callable[..., Ran], meta: Reply, raw: Reply, rule: str
) -> None:
    """A stand-in at both hosts is not read as an empty country."""
    given.answer(META, meta)
    given.answer(RAW, raw)
    given.answer(MEDIA, POINTER)
    ran = refresh("geoboundaries")
    assert (ran.status, ran.document[0]["problems"][0]["rule"]) == (5, rule)
    assert "geoboundaries_adm2" not in {one.id for one in Store.open().datasets()}
