"""Overture Maps: which files and which parts of them are read, what the rows become, and what is no answer."""

import io
import json
from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from loaders.sources import overture
from loaders.sources.overture import chosen, files, release
from model.district import Box
from model.problem import ProblemError
from store import Store
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, page, parts, said

BOX = Box(29.78, 31.08, 29.92, 31.20)
RELEASE = "2026-11-18.0"
FOLDER = f"release/{RELEASE}/theme=places/type=place"
HTTPS = "https://overturemaps-us-west-2.s3.us-west-2.amazonaws.com"
WORDS = pa.list_(pa.string())
SCHEMA = pa.schema(
    {
        "id": pa.string(),
        "geometry": pa.binary(),
        "bbox": pa.struct({side: pa.float32() for side in ("xmin", "xmax", "ymin", "ymax")}),
        "names": pa.struct({"primary": pa.string(), "common": pa.map_(pa.string(), pa.string())}),
        "categories": pa.struct({"primary": pa.string(), "alternate": WORDS}),
        "basic_category": pa.string(),
        "confidence": pa.float64(),
        "operating_status": pa.string(),
        "phones": WORDS,
        "emails": WORDS,
        "socials": WORDS,
        "sources": pa.list_(pa.struct({"dataset": pa.string(), "record_id": pa.string(), "license": pa.string()})),
    }
)


def place(number: int, category: str, x: float = 29.84, y: float = 31.14, **more: object) -> dict[str, object]:
    """Return one place in the shape of a release."""
    return {
        "id": f"0000-{number}",
        "geometry": shapely.to_wkb(shapely.Point(x, y)),
        "bbox": {"xmin": x, "xmax": x, "ymin": y, "ymax": y},
        "names": {"primary": "صيدلية المكس", "common": [("en", "El-Max Pharmacy")]},
        "categories": {"primary": category, "alternate": ["shopping"]},
        "basic_category": "words",
        "confidence": 0.9,
        "phones": ["+20 100 000 0000"],
        "emails": ["someone@example.org"],
        "socials": ["https://example.org/someone"],
        "sources": [{"dataset": "meta", "record_id": "1", "license": "CDLA-Permissive-2.0"}],
        **more,
    }


def without(*names: str) -> pa.Schema:
    """Return the columns of a release less some."""
    return pa.schema([field for field in SCHEMA if field.name not in names])


def packed(rows: list[dict[str, object]], schema: pa.Schema = SCHEMA, group: int = 1) -> bytes:
    """Return rows as Parquet, so many to a group."""
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), file, row_group_size=group)  # type: ignore[no-untyped-call]
    return file.getvalue()


def entry(name: str, bounds: tuple[float, float, float, float], asset: Mapping[str, object] | None = None) -> Any:  # noqa: ANN401 - JSON
    """Return one line of the index of a release."""
    sides = dict(zip(("xmin", "ymin", "xmax", "ymax"), bounds, strict=True))
    assets = {"aws": {"href": f"{HTTPS}/{FOLDER}/{name}"}} if asset is None else asset
    return {"type": "Feature", "collection": None, "bbox": sides, "assets": assets}


def index(*entries: object) -> bytes:
    """Return the index of a release as Parquet."""
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(list(entries)), file)  # type: ignore[no-untyped-call]
    return file.getvalue()


EGYPT = (24.0, 20.0, 37.0, 33.0)


@pytest.fixture
def published(played: Elsewhere) -> Callable[[bytes], Elsewhere]:
    """Publish one file of places in the newest release."""

    def _published(body: bytes) -> Elsewhere:
        played.answer("/catalog.json", said({"id": "Overture Releases", "latest": RELEASE, "links": []}))
        played.answer(f"/{RELEASE}/collections.parquet", Reply(index(entry("part-0.parquet", EGYPT))))
        played.answer(f"/{FOLDER}/part-0.parquet", parts(body))
        return played

    return _published


def test_a_file_is_found_by_its_path_and_its_bounds_in_every_layout_of_the_index() -> None:
    """By HTTPS, by the bucket's own scheme, nested; buildings, other halves of the world and others' hosts are not."""
    nested = {"aws": {"href": "x", "alternate": {"s3": {"href": f"s3://overturemaps-us-west-2/{FOLDER}/c"}}}}
    rows = index(
        entry("a", EGYPT),
        entry("b", (-180.0, -85.0, -77.0, 28.0)),
        entry("c", EGYPT, nested),
        entry("d", EGYPT, {"aws": {"href": f"{HTTPS}/release/{RELEASE}/theme=buildings/type=building/d"}}),
        entry("e", EGYPT, {"azure": {"href": f"https://elsewhere.example/{FOLDER}/e"}}),
    )
    assert files(rows, BOX) == (f"{HTTPS}/{FOLDER}/a", f"{HTTPS}/{FOLDER}/c")


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (b"PAR1 not at all", "answer-other"),
        (index({"assets": {"href": "x"}}), "answer-shape"),
        (index(entry("b", (-180.0, -85.0, -77.0, 28.0))), "answer-empty"),
    ],
    ids=["no Parquet", "no bounds", "nothing here"],
)
def test_an_index_that_leads_nowhere_is_no_answer(body: bytes, rule: str) -> None:
    """It is told, and no scan of the whole world takes its place."""
    with pytest.raises(ProblemError) as refused:
        files(body, BOX)
    assert [problem.rule for problem in refused.value.problems] == [rule]


@pytest.mark.parametrize("told", [{}, {"latest": None}, {"latest": "../2026-11-18.0"}, []])
def test_a_release_has_the_form_of_one(told: object) -> None:
    """It becomes a part of addresses."""
    with pytest.raises(ProblemError):
        release(told)


def test_likely_places_in_the_box_come_with_names_kind_and_confidence_and_without_contacts(
    published: Callable[[bytes], Elsewhere], refresh: Callable[..., Ran]
) -> None:
    """Two services; a doubtful one, one closed for good, one of no service and those outside are not among them."""
    rows = [
        place(1, "pharmacy"),
        place(2, "muslim_place_of_worship", names={"primary": "Mosque", "common": None}),
        place(3, "pharmacy", confidence=0.49),
        place(4, "pharmacy", operating_status="permanently_closed"),
        place(5, "beauty_salon"),
        *(place(6, "pharmacy", x=x, y=y) for x, y in ((29.95, 31.14), (29.75, 31.14), (29.84, 31.25), (29.84, 31.05))),
    ]
    published(packed(rows, group=20))
    ran = refresh("overture")
    assert ran.status == 0
    (told,) = ran.document
    assert told["datasets"][0] == {"id": "overture_places", "version": 1, "vintage": "2026-11-18", "rows": 2}
    counted = {problem["rule"]: problem["count"] for problem in told["problems"]}
    assert (counted["places-doubtful"], counted["places-closed"], counted["service-none"]) == (1, 1, 1)
    store = Store.open()
    frame = store.frame("overture_places")
    assert frame["service"].tolist() == ["pharmacy", "worship"]
    assert frame["name_ar"].fillna("-").tolist() == ["صيدلية المكس", "-"]
    assert frame["name_en"].tolist() == ["El-Max Pharmacy", "Mosque"]
    assert frame["confidence"].tolist() == [0.9, 0.9]
    assert set(frame["gathered_from"]) == {"meta"}
    assert not any("example.org" in str(cell) or "+20" in str(cell) for cell in frame.to_numpy().ravel())
    kept = store.dataset("overture_places")
    assert (kept.evidence, kept.origin.licence) == ("reported", "CDLA-Permissive-2.0")


def test_the_words_of_a_newer_release_stand_in_another_column(
    published: Callable[[bytes], Elsewhere], refresh: Callable[..., Ran]
) -> None:
    """`categories` goes, `taxonomy` comes; the coarse word decides where the fine one is of no list."""
    kinds = pa.struct({"primary": pa.string(), "hierarchy": WORDS})
    rows = [
        place(1, "", taxonomy={"primary": "elementary_school", "hierarchy": ["education"]}),
        place(2, "", taxonomy={"primary": "?"}, basic_category="primary_care_or_general_clinic"),
    ]
    published(packed(rows, without("categories").append(pa.field("taxonomy", kinds))))
    assert refresh("overture").status == 0
    assert Store.open().frame("overture_places")["service"].tolist() == ["primary_school", "primary_health"]


def test_only_groups_of_rows_that_touch_the_box_are_fetched(
    published: Callable[[bytes], Elsewhere], refresh: Callable[..., Ran]
) -> None:
    """Of 40 groups of the whole world one: a fraction of the file."""
    names = [{"primary": f"{number} " * 40_000, "common": None} for number in range(40)]
    rows = [place(n, "pharmacy", x=29.84 if n == 20 else -170.0 + 4 * n, names=names[n]) for n in range(40)]
    file = io.BytesIO()
    table = pa.Table.from_pylist(rows, schema=SCHEMA)
    pq.write_table(table, file, row_group_size=1, compression="none", use_dictionary=False)  # type: ignore[no-untyped-call]
    body = file.getvalue()
    assert len(body) > 4_000_000
    played = published(body)
    assert refresh("overture").status == 0
    asked = [one.headers["Range"].removeprefix("bytes=").split("-") for one in played.asked if "Range" in one.headers]
    assert sum(int(last) - int(first) + 1 for first, last in asked) < len(body) / 3
    assert Store.open().dataset("overture_places").rows == 1


def test_a_place_without_a_confidence_is_doubtful_and_one_half_sure_is_not() -> None:
    """0.5 is as likely there as not."""
    found = pd.DataFrame({"operating_status": [None, "open"], "confidence": [None, 0.5]})
    kept, (told,) = chosen(found)
    assert kept.index.tolist() == [1]
    assert (told.rule, told.count) == ("places-doubtful", 1)


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (packed([place(1, "pharmacy")], without("confidence")), "answer-shape"),
        (packed([place(1, "pharmacy")], without("categories", "basic_category")), "answer-shape"),
        (b"PAR1" + bytes(200), "answer-other"),
        (packed([place(1, "pharmacy", x=10.0)]), "answer-empty"),
    ],
    ids=["no confidence", "no kind", "no Parquet", "no place here"],
)
def test_a_file_that_is_not_as_it_should_be_is_not_taken(
    published: Callable[[bytes], Elsewhere], refresh: Callable[..., Ran], body: bytes, rule: str
) -> None:
    """A column that has moved is told by its name, and nothing is guessed."""
    published(body)
    ran = refresh("overture")
    assert ran.status == 5
    assert ran.document[0]["problems"][0]["rule"] == rule


@pytest.mark.parametrize(
    ("reply", "rule"),
    [(page(), "answer-page"), (Reply(b"whole file"), "source-no-parts"), (Reply(b"gone", 404), "source-refused")],
    ids=["a page as index", "no parts", "gone"],
)
def test_why_a_file_could_not_be_read_is_told(
    published: Callable[[bytes], Elsewhere], refresh: Callable[..., Ran], reply: Reply, rule: str
) -> None:
    """Not that some library met an error."""
    played = published(b"")
    played.answer(f"/{FOLDER}/part-0.parquet", reply)
    if rule == "answer-page":
        played.answer(f"/{RELEASE}/collections.parquet", reply)
    ran = refresh("overture")
    assert ran.status == 5
    assert ran.document[0]["problems"][0]["rule"] == rule


def test_a_dry_run_tells_what_is_asked_after_the_catalogue(refresh: Callable[..., Ran]) -> None:
    """Release and file stand in braces."""
    (line,) = refresh("overture", "--dry-run").document
    assert line["url"] == "https://stac.overturemaps.org/catalog.json"
    assert line["then"] == list(overture.LIVE[0].then)
    assert "{release}" in json.dumps(line["then"])
