"""The street map's quality as a reader sees it: what is counted, what is not told, and never a word as markup."""

import re
from dataclasses import replace

from figures.streets import Limits, street_report
from i18n import locale
from i18n.locale import bare
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.network import BestLink, Footways, Gap, Island, NetworkReport, ServiceLinks, Severed, Spot, ZoneStreets
from model.origin import Origin
from model.text import Text

NAMES = {"a": "<b>Alpha</b>", "*": "All zones"}
LIMITS = Limits(gap=15.0, leg=100.0, links=5)
SPOT = Spot(29.852327, 31.138386, "a")
GAP = Gap(11.8, False, SPOT, SPOT, (Text("شارع", "<i>Street</i>", ""), Text()))  # noqa: FBT003 - as the model has it
STREETS = Dataset("streets", "walk_network", Text(), Kind.UPLOAD, Evidence.ILLUSTRATIVE, Origin(), 1, "0", 1)
REPORT = NetworkReport(
    weight="residents",
    metres=170_000.0,
    parts=2,
    off_metres=3_400.0,
    off_amount=880.0,
    amount=119_288.0,
    islands=(Island(3_400.0, 880.0, SPOT),),
    gaps=36,
    gaps_listed=(GAP,),
    severed=1,
    severed_metres=500.0,
    severed_listed=(Severed(500.0, "primary", Text("", "Cut Street", ""), SPOT),),
    zones=(ZoneStreets("a", Footways(250.0, 0.0, 750.0), 900.0, 90.0, 100.0),),
    services=(ServiceLinks("bank", 800.0, 400.0, 900.0, 7, tuple(BestLink(70.0 - i, GAP) for i in range(7))),),
    datasets={"walk_network": STREETS},
)


def words_of(report: NetworkReport) -> str:
    """Return the report in English."""
    return bare(street_report(report, NAMES, LIMITS, locale("en")))


def cells(markup: str) -> list[str]:
    """Return what stands in the cells of all tables."""
    return [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", markup)]


def test_islands_gaps_and_cut_streets_are_counted() -> None:
    """3.4 of 170 km are 2 %; 36 gaps of 15 m at most; one street cut."""
    words = words_of(REPORT)
    for part in ("170 km", "2%", "880 residents", "15 m", "36", "Cut Street"):
        assert part in words
    assert "badge illustrative" in words


def test_only_the_five_best_links_are_shown_the_best_first() -> None:
    """Seven would help: 70, 69, 68, 67 and 66 residents are told."""
    shown = [cell for cell in cells(words_of(REPORT)) if cell.startswith(("7", "6")) and "residents" in cell]
    assert shown == [f"{70 - i} residents" for i in range(5)]


def test_a_footway_that_nobody_told_of_is_not_a_missing_one() -> None:
    """Of 1,000 m 250 have one, none is without, 750 are not told; 90 of 900 are far, 100 of 1,000 have no street."""
    row = cells(words_of(REPORT))[-7:]
    assert row[1:] == ["1 km", "25%", "0%", "75%", "10%", "10%"]


def test_where_there_is_nothing_to_divide_by_there_is_no_share() -> None:
    """A zone without main roads and people has no data, not zero."""
    empty = replace(REPORT, zones=(ZoneStreets("a", Footways(0.0, 0.0, 0.0), 0.0, 0.0, 0.0),))
    assert cells(words_of(empty))[-5:] == [locale("en").say("no-data")] * 5


def test_names_from_a_file_are_never_markup() -> None:
    """Neither a zone's nor a street's."""
    words = words_of(REPORT)
    assert "<i>Street" not in words
    assert "<b>Alpha" not in words


def test_two_streets_without_a_name_are_said_to_have_none_once() -> None:
    """A row that says the same thing twice reads like a mistake."""
    link = BestLink(5.0, replace(GAP, names=(Text(), Text())))
    shown = cells(words_of(replace(REPORT, services=(replace(REPORT.services[0], links=(link,)),))))
    assert locale("en").say("streets-between-unnamed") in shown


def test_without_a_network_it_says_so_and_counts_nothing() -> None:
    """A zero would say that there are no gaps."""
    words = words_of(NetworkReport(reason="no-network"))
    assert locale("en").say("reason-no-network") in words
    assert not re.search(r"\d", words)


def test_streets_that_all_hang_together_are_said_to() -> None:
    """No table of islands that are not there."""
    words = words_of(replace(REPORT, parts=1, islands=(), off_metres=0.0, off_amount=0.0))
    assert locale("en").say("streets-whole") in words
    assert "880" not in words
