"""A refresh: what is new is kept, what is odd waits, what is bad changes nothing, what was done is not done again."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from loaders.__main__ import main
from loaders.fetching import Line, client
from loaders.refreshing import FRESH, refresh
from loaders.sources import SOURCES
from model.fetch import FetchStatus
from store import Store, district, publishers
from tests.loaders.conftest import Ran
from tests.loaders.elsewhere import Elsewhere, Reply, page, said
from tests.loaders.sources.conftest import played as played  # noqa: PLC0414 - a fixture is found by its name
from tests.loaders.sources.conftest import refresh as refresh_command
from tests.loaders.sources.mapped import HEAD, PATH, node

run = refresh_command
SOURCE = "overpass"
ID = "osm_facilities"


def places(*services: str, day: str = "2026-11-20") -> Reply:
    """Return an answer of the Overpass API that holds a place for each tag of ``amenity``."""
    osm3s = {**HEAD["osm3s"], "timestamp_osm_base": f"{day}T00:00:00Z"}  # type: ignore[dict-item]  # a table in a table
    elements = [node(number, amenity=service) for number, service in enumerate(services, 1)]
    return said({**HEAD, "osm3s": osm3s, "elements": elements})


@pytest.fixture
def only_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the source have one dataset, so that each answer is for it."""
    monkeypatch.setattr(
        "loaders.refreshing.SOURCES", {SOURCE: tuple(live for live in SOURCES[SOURCE] if live.id == ID)}
    )


@pytest.fixture
def asked(played: Elsewhere, run: Callable[..., Ran], only_places: None) -> Callable[..., Ran]:
    """Give an answer to a refresh, and return what came of it."""
    assert only_places is None

    def ask(*replies: Reply) -> Ran:
        played.answer(PATH, *replies)
        return run(SOURCE)

    return ask


def kept() -> tuple[int, int, str]:
    """Return version, rows and vintage of the copy in use."""
    dataset = Store.open().dataset(ID)
    return dataset.version, dataset.rows, dataset.vintage


def test_the_same_content_makes_no_new_version_and_is_known_to_be_good_on_another_day(
    asked: Callable[..., Ran],
) -> None:
    """Version and vintage stay as they were kept; the asking is written down with the date that it confirmed."""
    first = asked(places("pharmacy", "school"))
    assert (first.status, first.document[0]["status"]) == (0, "new")
    again = asked(places("pharmacy", "school", day="2026-11-25"))
    assert (again.status, again.document[0]["status"]) == (0, "unchanged")
    assert kept() == (1, 2, "2026-11-20")
    note = Store.open().fetches()[ID]
    assert (note.status, note.vintage, note.good_at) == (FetchStatus.UNCHANGED, "2026-11-25", note.asked_at)
    assert asked(places("pharmacy", "school", "bank", day="2026-11-26")).document[0]["status"] == "new"
    assert kept() == (2, 3, "2026-11-26")


@pytest.mark.parametrize(
    ("reply", "rule"),
    [
        (page(504), "source-busy"),
        (page(), "answer-page"),
        (
            said({**HEAD, "elements": [node(1, amenity="bank")], "remark": "runtime error: out of memory"}),
            "answer-cut-short",
        ),
        (said({**HEAD, "elements": []}), "answer-empty"),
        (said({"elements": [node(1, amenity="bank")]}), "answer-shape"),
        (places("bank", "pharmacy", day="2026-02-30"), "answer-shape"),
        (said({**HEAD, "elements": [{"type": "node", "id": 1, "lat": "north", "lon": 29.8}]}), "answer-shape"),
        (said({**HEAD, "elements": [node(1, amenity="theatre")]}), "answer-unfit"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_answer_changes_nothing_and_says_what_stays(
    reply: Reply, rule: str, asked: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 5; the copy before is in use, and its date is told in every language."""
    monkeypatch.setattr("loaders.fetching.TRIES", 1)
    assert asked(places("pharmacy", "school")).status == 0
    state = Store.open().state()
    ran = asked(reply)
    assert (ran.status, ran.document[0]["status"]) == (5, "failed")
    assert ran.rules()[0] == rule
    assert ran.rules()[-1] == "copy-stays"
    says = ran.document[0]["problems"][-1]["say"]
    assert "2026" in says["en"]
    assert "٢٠٢٦" in says["ar"]
    assert (kept(), Store.open().state()) == ((1, 2, "2026-11-20"), state)
    note = Store.open().fetches()[ID]
    assert (note.status, note.vintage) == (FetchStatus.FAILED, "2026-11-20")
    assert note.good_at == ran.document[0]["fetched_at"]


def test_where_nothing_was_there_a_failure_says_so(asked: Callable[..., Ran]) -> None:
    """No copy, no date, nothing in the list."""
    ran = asked(page())
    assert (ran.status, ran.document[0]["datasets"], ran.document[0]["fetched_at"]) == (5, [], None)
    assert ran.rules() == ["answer-page", "copy-none"]


def test_what_is_odd_waits_once_until_a_person_accepts_it(
    asked: Callable[..., Ran], capsys: pytest.CaptureFixture[str]
) -> None:
    """Half the places gone: exit 3, the old copy in use; the same again waits once; accepted, it is the copy in use."""
    assert asked(places(*["pharmacy"] * 6, *["school"] * 6)).status == 0
    for _ in range(2):
        ran = asked(places("pharmacy", "school"))
        assert (ran.status, ran.document[0]["status"]) == (3, "held_back")
        assert ran.rules()[:2] == ["drift-rows", "copy-waits"]
        assert kept()[:2] == (1, 12)
    (held,) = Store.open().held()
    assert (held.dataset.rows, held.base, held.file) == (2, 1, SOURCE)
    other = asked(places("pharmacy", "school", "bank"))
    assert other.document[0]["status"] == "held_back"
    (newer,) = Store.open().held()
    assert newer.dataset.rows == 3
    capsys.readouterr()
    assert main(["accept", newer.id, "--json", "--who", "Mona"]) == 0
    assert kept()[:2] == (2, 3)
    assert asked(places("pharmacy", "school", "bank")).document[0]["status"] == "unchanged"


def test_a_run_that_was_stopped_is_taken_up_where_it_was(played: Elsewhere, only_places: None) -> None:
    """What gave a good answer within the hour is not asked again, unless somebody wants it; a failure is."""
    assert only_places is None
    now = [datetime(2026, 11, 26, 12, tzinfo=UTC)]
    played.answer(PATH, page(), places("pharmacy"))
    store = Store.open()

    def run_all(*, again: bool = False) -> FetchStatus:
        with client() as sender:
            (came,) = refresh(
                (SOURCE,), store, district(), lambda told: Line(told, sender), again=again, clock=lambda: now[0]
            )
        return came.status

    asked = []
    hour = FRESH / timedelta(minutes=1)
    for minutes, again in ((0, False), (1, False), (hour, False), (hour, True), (2 * hour, False)):
        now[0] = datetime(2026, 11, 26, 12, tzinfo=UTC) + timedelta(minutes=minutes)
        run_all(again=again)
        asked.append(len(played.asked))
    assert asked == [1, 2, 2, 3, 4]


def test_offline_everything_stays_and_says_so(
    asked: Callable[..., Ran], played: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked; the copy that is there speaks, with its date."""
    assert asked(places("pharmacy")).status == 0
    before = len(played.asked)
    monkeypatch.setenv("ELMAX_OFFLINE", "1")
    ran = asked(places("pharmacy", "school"))
    assert (ran.status, ran.rules()) == (5, ["source-offline", "copy-stays"])
    assert (len(played.asked), kept()) == (before, (1, 1, "2026-11-20"))


def test_every_source_is_declared_with_all_its_datasets_and_nothing_else() -> None:
    """What can be fetched has titles, licence, credit and rhythm; nothing is declared that nobody fetches or makes."""
    declared = {one.id: [dataset.id for dataset in one.datasets if not dataset.of] for one in publishers()}
    assert declared == {name: [live.id for live in lives] for name, lives in SOURCES.items()}


def test_a_dry_run_prints_every_request_and_asks_nobody(
    played: Elsewhere, run: Callable[..., Ran], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with its dataset, so that a person with a network can make them one by one, at the real addresses."""
    ran = run("--dry-run")
    assert ran.status == 0
    assert played.asked == []
    assert {line["dataset"] for line in ran.document} == {live.id for lives in SOURCES.values() for live in lives}
    # a timetable has no address but the one that a person sets
    assert {line["source"] for line in ran.document if not line["url"].startswith("https://")} == {"gtfs"}
    assert main(["refresh", "--dry-run", "--lang", "en"]) == 0
    printed = capsys.readouterr().out
    assert all(line["url"] in printed for line in ran.document)
    assert all(
        json.dumps(value, ensure_ascii=False) in printed for line in ran.document for value in line["form"].values()
    )


def test_a_source_that_nobody_knows_is_wrong_usage(run: Callable[..., Ran]) -> None:
    """With the names of those that there are."""
    ran = run("teapot")
    assert ran.status == 2
    assert ran.rules() == ["usage-source"]
    assert "overpass" in ran.document["problems"][0]["say"]["en"]
