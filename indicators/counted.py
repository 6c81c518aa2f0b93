"""Shares of what surveys and registers counted, by zone and for the district, with nobody shown who could be known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from indicators.coverage import PERCENT, Flags, Floats, Measure
from indicators.intervals import FEWEST, wilson
from indicators.joined import CONTRADICTORY, Count, joined
from indicators.observed import Observations

FEWEST_PARTS: Final = 2  # one part alone is the total less the others
TOO_FEW, FOR_OTHERS = "too-few-households", "withheld-for-others"
WITHHELD: Final = (TOO_FEW, FOR_OTHERS)
UNMEASURED: Final = "unmeasured"
NO_DATA, DISTRICT_ONLY = "no-data", "district-only"
ZONES_ASKED: Final = "zones_asked"


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """How many out of how many, by zone and, last, in the district; NaN where ``reason`` is given.

    Parameters
    ----------
    hits, asked
        Households, homes or persons; ``asked`` is above zero, ``hits`` at most as many.
    sampled
        False where everybody was counted.
    reason
        Id of why nothing is known; empty where something is.
    apart
        True where the district's own count stands, so that no zone went into it.
    """

    hits: Floats
    asked: Floats
    sampled: Flags
    reason: tuple[str, ...]
    apart: bool


def tally(observations: Observations, hits: Count | tuple[Count, ...], asked: Count, *, part: bool = True) -> Tally:
    """Return the newest count of every zone, and of the district what its counted zones hold together.

    Where no zone was counted, the district's own count stands for the district alone: it is never spread
    over zones.

    Parameters
    ----------
    hits
        Several are added up; all of them must be known.
    part
        True where hits are among those asked: more hits than asked then contradict one another.
    """
    rows = joined(observations, *((hits,) if isinstance(hits, Count) else hits), asked)
    zones = observations.zones
    pairs = np.column_stack([rows.values[:, :-1].sum(axis=1), rows.values[:, -1]])
    sums = np.full((zones + 1, 2), np.nan)
    reason = [NO_DATA] * (zones + 1)
    sampled = np.ones(zones + 1, dtype=np.bool_)
    for place in range(zones + 1):
        here = rows.at(place)
        reason[place] = rows.flaw_at(place) or _reason(pairs[here], part=part)
        if not reason[place]:
            sums[place] = pairs[here].sum(axis=0)
            sampled[place] = rows.sampled[here].any()
    counted = np.array([not why for why in reason[:-1]], dtype=np.bool_)
    if counted.any():
        sums[-1], reason[-1], sampled[-1] = sums[:-1][counted].sum(axis=0), "", sampled[:-1][counted].any()
    elif not reason[-1]:
        reason[:-1] = [DISTRICT_ONLY if why == NO_DATA else why for why in reason[:-1]]
    else:
        reason[-1] = next((why for why in (reason[-1], *reason) if why != NO_DATA), NO_DATA)
    return Tally(sums[:, 0], sums[:, 1], sampled, tuple(reason), apart=not counted.any())


def share_of(counts: Tally, more: Mapping[str, Floats] | None = None) -> Measure:
    """Return the share of those asked, percent, with a Wilson interval where only some were asked.

    A zone with fewer than ten asked is withheld, and with it the smallest other zone, where the first
    could else be had by taking the zones from the district. An interval speaks of chance in the sample
    alone, not of whom nobody asked because of where they live.
    """
    hidden = withheld_reasons(counts.asked, counts.reason, apart=counts.apart)
    low, high = wilson(counts.hits, counts.asked)
    shown = np.array([not why for why in hidden], dtype=np.bool_)
    value = np.where(shown, PERCENT * counts.hits / counts.asked, np.nan)
    return valued(
        value,
        np.where(counts.sampled, np.where(shown, PERCENT * low, np.nan), value),
        np.where(counts.sampled, np.where(shown, PERCENT * high, np.nan), value),
        hidden,
        {"asked": np.where(shown, counts.asked, np.nan), ZONES_ASKED: zones_asked(counts), **(more or {})},
    )


def rate_of(counts: Tally, per: float, more: Mapping[str, Floats] | None = None) -> Measure:
    """Return how much was counted for every ``per`` of those it is taken over, withheld as ``share_of`` withholds.

    A book of everything that happened has no interval of sampling: the bounds are the value.
    """
    hidden = withheld_reasons(counts.asked, counts.reason, apart=counts.apart)
    value = np.where([not why for why in hidden], per * counts.hits / counts.asked, np.nan)
    return valued(value, value, value, hidden, {ZONES_ASKED: zones_asked(counts), **(more or {})})


def percent_of(observations: Observations, hits: Count | tuple[Count, ...], asked: Count) -> Floats:
    """Return a further share of those asked, percent, with what ``share_of`` withholds withheld."""
    return share_of(tally(observations, hits, asked)).value


def percent_of_part(observations: Observations, hits: Count, asked: Count, everybody: Tally) -> Floats:
    """Return the share within a part of those asked (the women among them), percent.

    Withheld too where the whole is, and where fewer than ten are left when the part is taken from
    ``everybody``: they could be had by taking the one from the other.
    """
    part = tally(observations, hits, asked)
    left = everybody.asked - part.asked
    fewest = np.where(left > 0, np.minimum(part.asked, left), part.asked)
    kept_back = np.isin(withheld_reasons(everybody.asked, everybody.reason, apart=everybody.apart), WITHHELD)
    fewest[kept_back] = np.minimum(fewest[kept_back], 1.0)
    hidden = withheld_reasons(fewest, part.reason, apart=part.apart)
    return np.where([not why for why in hidden], PERCENT * part.hits / part.asked, np.nan)


def withheld_reasons(asked: Floats, reason: tuple[str, ...], *, apart: bool) -> tuple[str, ...]:
    """Return the reasons with those of places that must not be shown for the sake of few who answered.

    Parameters
    ----------
    asked
        By zone and, last, in the district; NaN where ``reason`` is given, or where nobody was asked.
    apart
        True where the zones do not make up the district, so that nothing can be had by taking them from it.
    """
    known = np.array([not why for why in reason], dtype=np.bool_)
    asked = np.where(known, asked, np.nan)
    in_all = asked[-1] if apart or np.isnan(asked[:-1]).all() else np.nansum(asked[:-1])
    few = known & (asked < FEWEST)
    few[-1] = known[-1] and in_all < FEWEST
    hidden = few.copy()
    if not (apart or few[-1]):
        hidden[:-1] = withheld(asked[:-1])
    rows = zip(reason, few, hidden, strict=True)
    return tuple(why or (TOO_FEW if small else FOR_OTHERS if back else "") for why, small, back in rows)


def withheld(asked: Floats, also: Flags | None = None) -> Flags:
    """Tell which parts of a published total may not be told: those below ten, and partners that guard them.

    The smallest others join, until at least two parts are kept back that hold ten together: only their sum
    can then be had by taking the rest from the total.

    Parameters
    ----------
    asked : (n,)
        Households or persons; NaN for a part that is not in the total.
    also
        (n,) parts that are not told in any case; none without it.
    """
    hidden = np.asarray(asked < FEWEST, dtype=np.bool_)
    if also is not None:
        hidden |= also & ~np.isnan(asked)
    for part in np.argsort(asked, kind="stable"):
        guarded = hidden.sum() >= FEWEST_PARTS and asked[hidden].sum() >= FEWEST
        if not hidden.any() or guarded or np.isnan(asked[part]):
            break
        hidden[part] = True
    return hidden


def zones_asked(counts: Tally) -> Floats:
    """Return of how many zones each value speaks: one of its own, all counted ones for the district."""
    asked = np.array([float(not why) for why in counts.reason])
    asked[-1] = np.nan if counts.apart else asked[:-1].sum()
    return asked


def valued(value: Floats, low: Floats, high: Floats, reason: tuple[str, ...], more: Mapping[str, Floats]) -> Measure:
    """Return a measure that is not about residents: it reaches nobody, and nobody is known to be measured."""
    nobody = np.full(len(value), np.nan)
    return Measure(value, low, high, nobody, nobody, nobody, reason, more=dict(more))


def reworded(reason: tuple[str, ...], words: Mapping[str, str]) -> tuple[str, ...]:
    """Return the reasons with some said otherwise, where the usual sentence would be about something else."""
    return tuple(words.get(why, why) for why in reason)


def refused(zones: int, reason: str) -> Measure:
    """Return a measure without any value, for one reason."""
    nothing = np.full(zones + 1, np.nan)
    return valued(nothing, nothing, nothing, (reason,) * (zones + 1), {})


def _reason(pairs: Floats, *, part: bool) -> str:
    """Return why counts of one place cannot be used; empty text where they can."""
    hits, asked = pairs.T
    if part and (hits > asked).any():
        return CONTRADICTORY
    return "" if asked.sum() > 0 else NO_DATA
