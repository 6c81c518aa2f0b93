"""The tour that the stand shows: the built-in one, or a presenter's own, kept whole beside the one before it."""

from pathlib import Path
from typing import Final

from store.objects import write_whole
from store.settings import DATA, home

BUILT_IN: Final = DATA / "tour.toml"
OWN, BEFORE = "tour.toml", "tour-before.toml"


def built_in_tour() -> bytes:
    """Return the tour that every house has."""
    return BUILT_IN.read_bytes()


def own_tour() -> bytes | None:
    """Return the presenter's own tour as it was kept; None where there is none.

    Raises
    ------
    OSError
        When the disk fails.
    """
    return _read(home() / OWN)


def tour_before() -> bytes | None:
    """Return the own tour that stood before the last change; None where there was none."""
    return _read(home() / BEFORE)


def keep_tour(raw: bytes) -> None:
    """Keep a tour as the own one, whole or not at all; the one that stood there stays beside it.

    Raises
    ------
    OSError
        When the disk fails; then what stood there stands.
    """
    folder = home()
    folder.mkdir(parents=True, exist_ok=True)
    former = _read(folder / OWN)
    if former == raw:
        return
    if former is not None:
        write_whole(folder / BEFORE, former)
    write_whole(folder / OWN, raw)


def drop_tour() -> None:
    """Go back to the built-in tour; the own one stays beside, as the one before."""
    former = own_tour()
    if former is not None:
        write_whole(home() / BEFORE, former)
        (home() / OWN).unlink()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
