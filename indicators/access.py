"""Who reaches the services of daily life on foot."""

from typing import Final

import numpy as np

from accessibility import within
from indicators.coverage import Measure, Origins, coverage, share
from indicators.ground import Walk
from indicators.places import Facilities
from indicators.registry import indicator

# Fast lines with stops far apart, for which people walk farther; ferries count with them (SDG 11.2.1's 1 km).
HIGH_CAPACITY: Final = frozenset({"rail", "tram", "metro", "ferry"})


@indicator("acc_cln")
def acc_cln(residents: Origins, streets: Walk, primary_health: Facilities, *, metres: float = 800) -> Measure:
    """Share of residents who reach a primary health unit on foot within ``metres``.

    Says nothing about staff, medicine, price or opening hours; a unit that nobody has
    mapped counts as absent.

    Parameters
    ----------
    metres
        Longest walk along streets, both off-street legs included, in metres.

    Returns
    -------
    Measure
        Percent, 0 to 100, by zone; NaN where nobody lives or nobody could be measured.
    """
    return coverage(residents, streets.to(primary_health), metres)


@indicator("acc_pha")
def acc_pha(residents: Origins, streets: Walk, pharmacy: Facilities, *, metres: float = 500) -> Measure:
    """Share of residents who reach a pharmacy on foot within ``metres``.

    Says nothing about opening hours, stock or price; a shop that nobody has mapped counts as
    absent.

    Parameters
    ----------
    metres
        Longest walk along streets, both off-street legs included, in metres.
    """
    return coverage(residents, streets.to(pharmacy), metres)


@indicator("acc_sch", weight="children_6_11")
def acc_sch(residents: Origins, streets: Walk, primary_school: Facilities, *, metres: float = 500) -> Measure:
    """Share of children aged 6 to 11 who reach a primary school on foot within ``metres``.

    Says nothing about free places, shifts, or how safe the way is; open maps rarely tell a
    school's level.

    Parameters
    ----------
    residents
        Weighted by ``children_6_11``, or by metres of residential street without residents.
    metres
        Longest walk along streets, both off-street legs included, in metres.
    """
    return coverage(residents, streets.to(primary_school), metres)


@indicator("acc_bus")
def acc_bus(
    residents: Origins, streets: Walk, transit_stop: Facilities, *, metres: float = 500, rail_metres: float = 1000
) -> Measure:
    """Share of residents with a stop of public transport within convenient reach on foot.

    Says nothing about how often anything comes, how full it is, or whether one can board with
    a wheelchair; microbuses stop where nobody has mapped a stop.

    Parameters
    ----------
    metres
        Longest walk to a bus or microbus, and to a stop of unknown kind, in metres.
    rail_metres
        Longest walk to a train, tram, metro or ferry, in metres; never less than ``metres``,
        because nobody walks less far to the better line.
    """
    to_bus = streets.to(transit_stop.of_mode(HIGH_CAPACITY, others=True))
    to_rail = streets.to(transit_stop.of_mode(HIGH_CAPACITY))
    reached = within(to_bus, metres) | within(to_rail, max(metres, rail_metres))
    return share(residents, reached=reached, measured=~np.isnan(to_bus))


@indicator("acc_mkt")
def acc_mkt(residents: Origins, streets: Walk, market: Facilities, *, metres: float = 500) -> Measure:
    """Share of residents who reach a fresh-food market on foot within ``metres``.

    Says nothing about price, freshness or market days; carts and street sellers are not mapped.

    Parameters
    ----------
    metres
        Longest walk along streets, both off-street legs included, in metres.
    """
    return coverage(residents, streets.to(market), metres)


@indicator("acc_pos")
def acc_pos(residents: Origins, streets: Walk, open_space: Facilities, *, metres: float = 400) -> Measure:
    """Share of residents who reach a public open space on foot within ``metres``.

    A space drawn as an area is entered at its gates where they are mapped, else anywhere on its
    edge, so that a fenced park looks nearer than it is. Says nothing about size, shade, care,
    or whether women and children feel at ease there.

    Parameters
    ----------
    metres
        Longest walk along streets, both off-street legs included, in metres.
    """
    return coverage(residents, streets.to(open_space), metres)
