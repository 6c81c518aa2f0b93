"""What others ask for, have found and call things, as tables that an official can mend: see the README of ``data/``."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, cast, get_args

from model.figure import ReportedAs
from model.ledger import Move
from model.norm import Crossing, Match, Norm, Peer, Verified
from store.settings import DATA
from store.sheet import Row, blanks, cell, in_all_languages, no_number, number, read_sheet, text

RULE: Final = "standing-broken"
_MATCHES: Final = get_args(Match)
_HOW_VERIFIED: Final = get_args(Verified)


def crosswalk(path: Path | None = None) -> tuple[Crossing, ...]:
    """Return how the indicators stand to entries of frameworks (``data/crosswalk.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _crosswalk(path or DATA / "crosswalk.csv")


def norms(path: Path | None = None) -> tuple[Norm, ...]:
    """Return the values that publishers ask for (``data/norms.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _norms(path or DATA / "norms.csv")


def peers(path: Path | None = None) -> tuple[Peer, ...]:
    """Return what other cities have (``data/peers.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _peers(path or DATA / "peers.csv")


def reported_as(path: Path | None = None) -> tuple[ReportedAs, ...]:
    """Return which reported figures speak for which indicators (``data/reported_as.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _reported_as(path or DATA / "reported_as.csv")


def capacity_units(path: Path | None = None) -> Mapping[str, str]:
    """Return what registers' words for a capacity count, ``staff`` or ``seats``, by the word as it stands in the table.

    The table is ``data/vocabulary/capacity_units.csv``, read once; what it does not name is neither.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _capacity_units(path or DATA / "vocabulary" / "capacity_units.csv")


def moves(path: Path | None = None) -> tuple[Move, ...]:
    """Return the resettlements that a ledger is kept of (``data/moves.csv``), read once.

    Raises
    ------
    ProblemError
        Rule ``standing-broken``, one finding for each cell that is missing or wrong.
    """
    return _moves(path or DATA / "moves.csv")


@cache
def _moves(path: Path) -> tuple[Move, ...]:
    rows = read_sheet(path, RULE, lambda row: blanks(row, ("place", "project")), ("place",))
    return tuple(
        Move(
            place=cell(row, "place"),
            project=cell(row, "project"),
            also=tuple(cell(row, "also").split()),
            old_place=cell(row, "old_place"),
            new_place=cell(row, "new_place"),
        )
        for row in rows
    )


@cache
def _crosswalk(path: Path) -> tuple[Crossing, ...]:
    rows = read_sheet(path, RULE, _faulty_crossing, ("indicator", "framework", "code"))
    return tuple(
        Crossing(
            indicator=cell(row, "indicator"),
            framework=cell(row, "framework"),
            code=cell(row, "code"),
            title=cell(row, "title"),
            match=cast("Match", cell(row, "match")),
            verified=cast("Verified", cell(row, "verified")),
            source_url=cell(row, "source_url"),
            note=text(row, "note"),
            told=text(row, "title"),
        )
        for row in rows
    )


def _faulty_crossing(row: Row) -> list[str]:
    # a match that is not exact misleads unless it says where the two part
    notes = () if cell(row, "match") == "exact" else in_all_languages("note")
    # what is told in one language is told in all
    told = in_all_languages("title") if any(cell(row, name) for name in in_all_languages("title")) else ()
    faulty = blanks(row, ("indicator", "framework", "title", "match", "verified", *notes, *told))
    return faulty + _unmatched(row, faulty) + _unproven(row, faulty)


@cache
def _norms(path: Path) -> tuple[Norm, ...]:
    rows = read_sheet(path, RULE, _faulty_norm, ("id", "indicator"))
    return tuple(
        Norm(
            id=cell(row, "id"),
            indicator=cell(row, "indicator"),
            publisher=cell(row, "publisher"),
            value=number(row, "value"),
            unit=cell(row, "unit"),
            metres=number(row, "metres"),
            source_title=cell(row, "source_title"),
            source_url=cell(row, "source_url"),
            verified=cast("Verified", cell(row, "verified")),
            note=text(row, "note"),
        )
        for row in rows
    )


def _faulty_norm(row: Row) -> list[str]:
    faulty = blanks(row, ("id", "indicator", "publisher", "unit", "verified", *in_all_languages("note")))
    faulty += no_number(row, ("value", "metres")) + _unproven(row, faulty)
    # what was seen somewhere has a value
    return faulty + (["value"] if _seen(row) and not cell(row, "value") else [])


@cache
def _peers(path: Path) -> tuple[Peer, ...]:
    rows = read_sheet(path, RULE, _faulty_peer, ("indicator", "what", "metres"))
    return tuple(
        Peer(
            indicator=cell(row, "indicator"),
            what=cell(row, "what"),
            metres=number(row, "metres"),
            low=number(row, "low"),
            middle=number(row, "middle"),
            high=number(row, "high"),
            unit=cell(row, "unit"),
            cities=int(number(row, "cities")),
            source_title=cell(row, "source_title"),
            source_url=cell(row, "source_url"),
            caveat=text(row, "caveat"),
        )
        for row in rows
    )


def _faulty_peer(row: Row) -> list[str]:
    numbers = ("metres", "low", "middle", "high", "cities")
    texts = ("indicator", "what", "unit", "source_title", "source_url", *in_all_languages("caveat"))
    faulty = blanks(row, (*numbers, *texts)) + no_number(row, numbers)
    ordered = number(row, "low") <= number(row, "middle") <= number(row, "high")
    return faulty if ordered or set(faulty) & set(numbers) else [*faulty, "middle"]


@cache
def _reported_as(path: Path) -> tuple[ReportedAs, ...]:
    rows = read_sheet(path, RULE, _faulty_report, ("indicator", "figure"))
    return tuple(
        ReportedAs(
            indicator=cell(row, "indicator"),
            figure=cell(row, "figure"),
            match=cast("Match", cell(row, "match")),
            caveat=text(row, "caveat"),
            dataset=cell(row, "dataset"),
        )
        for row in rows
    )


def _faulty_report(row: Row) -> list[str]:
    faulty = blanks(row, ("indicator", "figure", "match", *in_all_languages("caveat")))
    return faulty + _unmatched(row, faulty)


@cache
def _capacity_units(path: Path) -> Mapping[str, str]:
    rows = read_sheet(path, RULE, lambda row: blanks(row, ("unit", "also")), ("also",))
    return MappingProxyType({word: cell(row, "unit") for row in rows for word in cell(row, "also").split("|")})


def _unmatched(row: Row, faulty: list[str]) -> list[str]:
    return ["match"] if "match" not in faulty and cell(row, "match") not in _MATCHES else []


def _unproven(row: Row, faulty: list[str]) -> list[str]:
    """Name what keeps a row from saying where it was seen, or that it was not."""
    if "verified" not in faulty and cell(row, "verified") not in _HOW_VERIFIED:
        return ["verified"]
    return ["source_url"] if _seen(row) and not cell(row, "source_url") else []


def _seen(row: Row) -> bool:
    return cell(row, "verified") in {"original", "secondary"}
