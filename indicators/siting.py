"""Where new sites of a service should stand, what they come to, and how sure that is."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from geopandas.geoseries import GeoSeries
from shapely import points as points_at

from accessibility.siting import WITH_CAPACITY, Answer, served, solve
from accessibility.siting_front import MOST_PLANS, Front, Regret, front, plans_up_to, regrets
from indicators.coverage import IN_NO_ZONE, RESIDENTS, Flags, Floats
from indicators.ground import Ground
from indicators.guarding import few, kept_back
from indicators.shelf import Shelf
from indicators.siting_asked import Put, put, tells_fifths
from indicators.siting_wish import NAN, Siting, refuse_if
from indicators.siting_worlds import worlds_of
from model.dataset import Dataset
from model.evidence import Evidence, weakest
from model.indicator import DISTRICT_ZONE, Indicator
from model.network import Spot
from model.text import Text

DEGREES: Final = 4326


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """How things stand with some sites, those that stand already among them.

    Parameters
    ----------
    reached, reached_high
        Persons (or metres of street) within reach, and as many if all whose walk is not measured were.
    by_weight
        The same by income fifth; NaN where nobody knows any.
    worst, worst_zone
        Share of the zone with the least of it, 0 to 1, and its id. NaN where too few live there to be told of, or
        where it would give away a zone of so few.
    mean, longest
        Metres walked by those who have a way to a candidate or a site; NaN where one of them has none with these sites.
    no_way
        How many of those have none.
    """

    reached: float
    reached_high: float
    by_weight: float
    worst: float
    worst_zone: str
    mean: float
    longest: float
    no_way: float


@dataclass(frozen=True, slots=True, eq=False)
class Sited:
    """Where new sites should stand, and what they come to.

    Parameters
    ----------
    wish, limit
        What was asked, and the longest walk in metres.
    standing
        How many sites stand already.
    answer
        What the engine found, with bound and proof; its indices are those of ``places`` and ``names``.
    before, after
        Without and with the new sites.
    amount
        All whose walk is measured: residents, or metres of residential street (``weight``).
    extra
        How many more come within reach. NaN where these are fewer than ten people: they are not told of, and neither
        is ``after`` what they could be reckoned from.
    extra_low, extra_high
        What one of them costs; NaN without costs, or where nobody comes within reach.
    blanks, unmeasured
        Homes whose residents nobody counted, and persons whose walk could not be measured: they are in no sum.
    places, names
        Where all candidates are, and what they are called.
    worlds
        Ids of the worlds of ``regret``; a regret of fewer than ten people is NaN, and so is a value that tells it.
    """

    wish: Siting
    limit: float
    standing: int
    answer: Answer
    before: State
    after: State
    amount: float
    extra: float
    extra_low: float
    extra_high: float
    weight: str
    blanks: int
    unmeasured: float
    evidence: Evidence
    datasets: Mapping[str, Dataset]
    places: tuple[Spot, ...]
    names: tuple[Text, ...]
    front: Front | None = None
    worlds: tuple[str, ...] = ()
    regret: Regret | None = None


def sited(store: Shelf, base: Ground, wish: Siting, catalogue: Iterable[Indicator]) -> Sited:
    """Return where new sites should stand.

    Nobody has seen the places: whether there is a plot, who owns it and what it costs is told by none of this.

    Parameters
    ----------
    catalogue
        Where the longest walk is taken from when none is asked for: the first indicator about the service.

    Raises
    ------
    ProblemError
        A rule that begins with ``site-`` or ``candidate-``, or what the store refuses.
    """
    laid = put(store, base, wish, catalogue)
    plans = plans_up_to(len(laid.places.points), laid.count)
    refuse_if(wish.front and plans > MOST_PLANS, "site-front-large", plans=plans, most=MOST_PLANS)
    found = _found(laid, base, solve(laid.asked, wish.objective, laid.count, seconds=wish.seconds))
    if wish.front:
        found = replace(found, front=_front_told(front(laid.asked, laid.count), found, laid))
    if not wish.worlds:
        return found
    worlds = dict(worlds_of(store, base, laid))
    lost = regrets([*worlds.values()], wish.objective, laid.count, seconds=wish.seconds)
    return replace(found, worlds=tuple(worlds), regret=_regret_told(lost, found, laid))


def _found(laid: Put, base: Ground, answer: Answer) -> Sited:
    """Return what the sites found come to."""
    wish, population = laid.wish, laid.population
    before, after = (_state(laid, base, sites) for sites in ((), answer.sites))
    extra = after.reached - before.reached
    if population.weight == RESIDENTS and few(np.array(extra)).any():
        extra, after = NAN, replace(after, reached=NAN, reached_high=NAN, by_weight=NAN, worst=NAN)
    low, high = (cost * laid.count / extra if extra > 0 else NAN for cost in (wish.cost_low, wish.cost_high))
    return Sited(
        wish=wish,
        limit=laid.limit,
        standing=laid.standing,
        answer=answer,
        before=before,
        after=after,
        amount=float(laid.asked.demand.sum()),
        extra=extra,
        extra_low=low,
        extra_high=high,
        weight=population.weight,
        blanks=int(population.sums()[1].sum()),
        unmeasured=laid.asked.unmeasured,
        evidence=weakest([Evidence.MODELLED, *(dataset.evidence for dataset in laid.datasets.values())]),
        datasets=laid.datasets,
        places=_spots(laid, base),
        names=laid.places.names,
    )


def _few(persons: Floats, found: Sited) -> Flags:
    """Tell which numbers are fewer than ten people; metres of street are nobody."""
    return few(persons) & (found.weight == RESIDENTS)


def _front_told(made: Front, found: Sited, laid: Put) -> Front:
    """Return the front without the numbers of plans that bring fewer than ten people within reach."""
    few = _few(made.cover - found.before.reached, found)
    cover, equity, worst = (np.where(few, NAN, part) for part in (made.cover, made.equity, made.worst))
    # Which zone has the least under each plan is not kept: where one may not be told of, none is.
    return replace(made, cover=cover, equity=equity, worst=np.where(any(_kept_back(laid)), NAN, worst))


def _regret_told(made: Regret, found: Sited, laid: Put) -> Regret:
    """Return the regrets without what they tell of fewer than ten people, or of a zone of so few."""
    hidden = np.zeros(made.regret.shape, dtype=np.bool_)
    if laid.wish.objective in WITH_CAPACITY:
        hidden = _few(made.regret, found)
    elif laid.wish.objective == "worst":
        hidden[:] = any(_kept_back(laid))
    unknown = hidden | math.isnan(found.extra)
    return replace(made, regret=np.where(hidden, NAN, made.regret), value=np.where(unknown, NAN, made.value))


def _kept_back(laid: Put) -> tuple[str, ...]:
    """Return by zone why nothing may be told of whoever lives there; empty where it may."""
    population = laid.population
    return kept_back(population.people())[:-1] if population.weight == RESIDENTS and population.zones else ()


def _state(laid: Put, base: Ground, sites: tuple[int, ...]) -> State:
    """Return how things stand with some candidates built."""
    asked = laid.asked
    objective = "equity" if laid.wish.objective == "equity" else "cover"
    got = served(asked, objective, sites)
    zones, at = np.unique(asked.zone, return_inverse=True)
    share = np.bincount(at, got) / np.bincount(at, asked.demand) if len(zones) else np.array([NAN])
    worst = int(share.argmin())
    walks = np.minimum(asked.standing, asked.metres[list(sites)].min(axis=0, initial=np.inf))
    linked = asked.linked
    no_way = float(asked.demand[linked & ~np.isfinite(walks)].sum())
    known = linked.any() and no_way == 0
    ids, hidden = () if base.zones is None else base.zones.ids, _kept_back(laid)
    told = not (len(zones) and hidden and hidden[zones[worst]])
    return State(
        reached=float(got.sum()),
        reached_high=float(got.sum()) + asked.unmeasured,
        by_weight=float((got * asked.weight).sum()) if tells_fifths(laid.population) else NAN,
        worst=float(share[worst]) if told else NAN,
        worst_zone=ids[zones[worst]] if ids and len(zones) else DISTRICT_ZONE,
        mean=float(np.average(walks[linked], weights=asked.demand[linked])) if known else NAN,
        longest=float(walks[linked].max()) if known else NAN,
        no_way=no_way,
    )


def _spots(laid: Put, base: Ground) -> tuple[Spot, ...]:
    """Return where the candidates are, in degrees, and in which zone."""
    ids = () if base.zones is None else base.zones.ids
    moved = GeoSeries(points_at(laid.places.points), crs=base.metric_crs).to_crs(DEGREES)
    zones = ["" if zone == IN_NO_ZONE else ids[zone] for zone in laid.places.zone]
    return tuple(Spot(round(p.x, 6), round(p.y, 6), zone) for p, zone in zip(moved, zones, strict=True))
