"""The tour in use: the presenter's own where it is whole, else the built-in one, and what is wrong with the own one."""

from typing import Final, NamedTuple

from indicators.groups import FAMILIES, INCOME
from loaders.tour import Known, tour_of
from model.problem import Problem, ProblemError
from model.role import GROUPS, SERVICES
from model.tour import Tour
from store import composites, moves
from store.tours import built_in_tour, own_tour
from ui import doors

STRAND: Final = "strand_"
GOALS: Final = ("cover", "equity", "worst", "median", "centre")


class InUse(NamedTuple):
    """A tour with the text that it was read from, whether it is the presenter's own, and what is wrong with that."""

    tour: Tour
    raw: bytes
    own: bool
    problems: tuple[Problem, ...] = ()


def known() -> Known:
    """Return everything that a slide may be bound to."""
    zones = doors.names_in(doors.shelf().state(), "en", real=False)
    return Known(
        {
            "indicator": tuple(one.id for one in doors.catalogue()),
            "group": GROUPS,
            "zone": tuple(zones),
            "place": tuple(one.place for one in moves()),
            "service": SERVICES,
            "counter": SERVICES,
            "goal": GOALS,
            "family": (INCOME, *FAMILIES),
            "index": tuple(one.id for one in composites().indices),
        }
    )


def in_use() -> InUse:
    """Return the tour that the stand shows now."""
    own = own_tour()
    if own is not None:
        try:
            return InUse(tour_of(own, known()), own, own=True)
        except ProblemError as fault:
            return _built_in(fault.problems)
    return _built_in(())


def _built_in(problems: tuple[Problem, ...]) -> InUse:
    raw = built_in_tour()
    return InUse(tour_of(raw, known()), raw, own=False, problems=problems)
