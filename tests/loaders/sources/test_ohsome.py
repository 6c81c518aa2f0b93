"""ohsome: which places are counted by which tag, what the counts of years become, and what is no answer."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

import pytest

from loaders.fetching import Line, client
from loaders.sources import ohsome
from model.problem import ProblemError
from store import Store, district, publisher
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Asked, Elsewhere, Reply, page, said

PATH = "/v1/elements/count/groupBy/tag"
HEAD = {"attribution": {"url": "https://ohsome.org/copyrights"}, "apiVersion": "1.10.4"}
ASKED = ("2024-01-01", "2025-01-01", "2026-01-01")
NOW = ohsome.days(datetime.now(UTC).date())


def history(groups: Mapping[str, Sequence[object]], days: Sequence[str] = ASKED) -> dict[str, object]:
    """Return the counts of each group, in the shape of the service."""
    return {
        **HEAD,
        "groupByResult": [
            {
                "groupByObject": name,
                "result": [
                    {"timestamp": f"{day}T00:00:00Z", "value": value} for day, value in zip(days, values, strict=True)
                ],
            }
            for name, values in groups.items()
        ],
    }


def growing(first: int) -> list[float]:
    """Return a count that grows by one each year."""
    return [float(first + year) for year in range(len(NOW))]


def by_key(asked: Asked) -> Reply:
    """Answer each of the two questions with what it asked for."""
    amenity = {"amenity=clinic": growing(1), "amenity=doctors": growing(0), "amenity=school": growing(4)}
    groups = amenity if asked.form["groupByKey"] == ["amenity"] else {"healthcare=centre": growing(2)}
    return said(history(groups, NOW))


def test_each_service_has_a_count_for_every_year_and_zero_where_nothing_was_mapped(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """Clinics, doctors and centres without `amenity` are primary health: 1 + 0 + 2 at first, three more a year."""
    played.answer(PATH, by_key)
    ran = refresh("ohsome")
    assert ran.status == 0
    assert ran.document[0]["datasets"][0]["vintage"] == NOW[-1]
    rows = Store.open().frame("osm_history", 1)
    assert len(rows) == len(NOW) * len(ohsome.services())
    assert set(rows["unit"]) == {"places"}
    assert set(rows["station"]) == {"29.78,31.08,29.92,31.2"}
    values = rows.set_index(["parameter", "time"])["value"]
    assert values["osm_mapped_primary_health"].tolist() == [3.0 * (year + 1) for year in range(len(NOW))]
    assert values["osm_mapped_primary_school"].tolist() == growing(4)
    assert values["osm_mapped_bank"].tolist() == [0.0] * len(NOW)
    assert ran.rules() == []


def test_two_questions_are_asked_of_the_same_box_and_no_place_counts_in_both(
    played: Elsewhere, refresh: Callable[..., Ran]
) -> None:
    """West, south, east, north; every January; the second asks for what does not bear the first key at all."""
    played.answer(PATH, by_key)
    refresh("ohsome")
    first, second = (asked.form for asked in played.asked)
    assert first["bboxes"] == second["bboxes"] == ["29.78,31.08,29.92,31.2"]
    assert first["time"] == [f"2010-01-01/{NOW[-1]}/P1Y"]
    assert (first["groupByKey"], second["groupByKey"]) == (["amenity"], ["healthcare"])
    assert first["filter"][0].startswith("amenity in (hospital, pharmacy, clinic, ")
    assert second["filter"] == [
        "healthcare in (hospital, pharmacy, clinic, doctor, centre, health_post) and amenity!=*"
    ]


def test_only_services_that_these_tags_alone_make_are_counted() -> None:
    """A shop makes a market, too, and a highway a stop: counted by `amenity` alone they would be told too low."""
    made = ohsome.services()
    assert made["primary_health"] == {
        "amenity": ("clinic", "doctors", "health_post"),
        "healthcare": ("clinic", "doctor", "centre", "health_post"),
    }
    assert {"hospital", "primary_school", "kindergarten", "worship"} <= set(made)
    assert not {"market", "transit_stop", "open_space", "government_office", "bakery"} & set(made)


@pytest.mark.parametrize(
    ("today", "last"),
    [(date(2026, 11, 26), "2026-01-01"), (date(2026, 3, 31), "2025-01-01"), (date(2026, 4, 1), "2026-01-01")],
)
def test_a_year_is_asked_for_once_the_service_can_know_it(today: date, last: str) -> None:
    """It is weeks behind the map: 90 days after New Year the year is there."""
    asked = ohsome.days(today)
    assert (asked[0], asked[-1]) == ("2010-01-01", last)
    assert len(asked) == int(last[:4]) - 2010 + 1


def test_groups_that_were_not_asked_for_are_not_counted() -> None:
    """What is left over, and a tag that plays no part."""
    told = history({"amenity=bank": [1, 2, 3], "amenity=cafe": [9, 9, 9], "remainder": [5, 5, 5]})
    assert dict(ohsome.counted(told, "amenity", ASKED)) == {("bank", day): n for n, day in enumerate(ASKED, 1)}


@pytest.mark.parametrize(
    "told",
    [
        history({"amenity=bank": [1, 2, None]}),
        history({"amenity=bank": [1, 2, -1]}),
        history({"amenity=bank": [1, 2, 2.5]}),
        history({"amenity=bank": [1, 2, "3"]}),
        history({"amenity=bank": [1, 2, True]}),
        history({"amenity=bank": [1, 2]}, ASKED[:2]),
        history({"amenity=bank": [1, 2, 3]}, ("2024-01-01", "2025-01-01", "2027-01-01")),
        {**HEAD, "result": [{"timestamp": "2024-01-01T00:00:00Z", "value": 1}]},
        [],
    ],
    ids=["null", "negative", "a fraction", "text", "truth", "a year short", "another year", "no groups", "a list"],
)
def test_what_is_no_count_or_of_other_years_is_not_taken(told: object) -> None:
    """The publisher has changed what it says, and nothing is guessed."""
    with pytest.raises(ProblemError) as refused:
        ohsome.counted(told, "amenity", ASKED)
    assert [problem.rule for problem in refused.value.problems] == ["answer-shape"]


def failed(status: int, message: str) -> bytes:
    """Return the words with which the service refuses."""
    told = {"timestamp": "2026-11-26T10:00:00", "status": status, "message": message, "requestUrl": "https://…"}
    return json.dumps(told).encode()


@pytest.mark.parametrize(
    ("reply", "rule"),
    [
        (Reply(failed(400, "Invalid filter syntax"), 400), "source-refused"),
        (Reply(failed(404, "The given time parameter is not completely within the timeframe"), 404), "source-refused"),
        (Reply(failed(413, "The given query is too large"), 413), "source-refused"),
        (Reply(b"not acceptable", 406), "source-refused"),
        (Reply(failed(503, "The service is overloaded"), 503), "source-busy"),
        (Reply(b"too many requests", 429, {"Retry-After": "0"}), "source-busy"),
        (page(504), "source-busy"),
        (page(200), "answer-page"),
        (Reply(b""), "answer-empty"),
        (Reply(failed(413, "The given query is too large")), "answer-message"),
        (Reply(b'{"groupByResult": [' + failed(500, "broke off")), "answer-unreadable"),
        (Reply(json.dumps(history({"amenity=bank": growing(1)}, NOW)).encode(), claims=99_999), "source-broken-off"),
        (said(history({"amenity=bank": [0.0] * len(NOW)}, NOW)), "answer-empty"),
        (said({**HEAD, "groupByResult": []}), "answer-empty"),
    ],
)
def test_no_bad_answer_is_taken(played: Elsewhere, reply: Reply, rule: str) -> None:
    """A refusal is told in the service's own words; a district in which nothing was ever mapped is a failed answer."""
    played.answer(PATH, reply)
    told = publisher("ohsome")
    assert told is not None
    (live,) = ohsome.LIVE
    with client() as sender, pytest.raises(ProblemError) as refused:
        live.gather(Line(told, sender, sleep=lambda _: None), district())
    assert [problem.rule for problem in refused.value.problems] == [rule]


def test_another_unit_of_counting_waits_for_a_person(played: Elsewhere, refresh: Callable[..., Ran]) -> None:
    """Thirty times as many schools as last year: held back, and the copy before stays."""
    played.answer(PATH, by_key)
    assert refresh("ohsome").status == 0
    many = {"amenity=school": [30 * value for value in growing(4)], "amenity=clinic": growing(1)}
    played.answer(PATH, said(history(many, NOW)), said(history({"healthcare=centre": growing(2)}, NOW)))
    ran = refresh("ohsome", "--again")
    assert ran.document[0]["status"] == "held_back"
    assert "drift-scale" in ran.rules()
    assert Store.open().dataset("osm_history").version == 1
