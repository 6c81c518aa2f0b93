"""The integer programs of siting, put to HiGHS through scipy."""

from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Final

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array

from accessibility.arrays import Flags, Floats, Ints
from accessibility.runs import columns_of
from accessibility.siting_worst import parts

_BEST, _IMPOSSIBLE = 0, 2  # scipy's status of the best answer, and of a program without any
# What the solver calls 0 or 1 is either to the last digit, or it is a part of a site.
_WHOLE: Final = 1e-9
_LEAST_SECONDS: Final = 0.01
_NONE: Final = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A program: the greatest ``gain`` of 0/1 choices and of what follows from them.

    Parameters
    ----------
    n
        How many candidates there are; they are the first variables.
    gain
        (v,) what each variable adds.
    rows, least, most
        (r, v), (r,), (r,): each row's sum is between the two.
    top
        (v,) greatest value of each variable; all are at least 0.
    homes, persons
        With a capacity: the home of each further variable, and how many persons 1 of it stands for.
    free
        How many variables, at the end, are no 0/1; None for all but the candidates.
    """

    n: int
    gain: Floats
    rows: csr_array
    least: Floats
    most: Floats
    top: Floats
    homes: Ints = field(default_factory=lambda: _NONE)
    persons: Floats = field(default_factory=lambda: np.empty(0))
    free: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What the solver came to: no sites where it has found none, ``impossible`` where there are none."""

    sites: tuple[int, ...]
    value: float
    bound: float
    impossible: bool = False
    rest: Floats = field(default_factory=lambda: np.empty(0))


def run(model: Model, ends: float) -> Found:
    """Put a program to the solver, until a moment of the monotonic clock.

    First as if any part of a site could be built, which takes a fraction of the time: where the best of that comes out
    in whole sites, or nothing does, no search is needed. A share of the worst zone hardly ever comes out so.
    """
    if model.free is not None:
        return _put(model, ends, len(model.gain) - model.free)[0]
    found, chosen = _put(model, ends, 0)
    if found.impossible or (len(chosen) and np.abs(chosen - np.rint(chosen)).max() <= _WHOLE):
        return found
    searched, _ = _put(model, ends, model.n)
    return replace(searched, bound=min(searched.bound, found.bound))


def _put(model: Model, ends: float, whole: int) -> tuple[Found, Floats]:
    """Return what the solver says with so many first variables whole, and how much of each site it builds."""
    answer = milp(
        -model.gain,
        integrality=(np.arange(len(model.gain)) < whole).astype(np.int64),
        bounds=Bounds(np.zeros(len(model.gain)), model.top),
        constraints=LinearConstraint(model.rows, model.least, model.most),
        options={"mip_rel_gap": 0.0, "time_limit": max(ends - monotonic(), _LEAST_SECONDS)},
    )
    proven = answer.mip_dual_bound if whole else answer.fun if answer.status == _BEST else None
    bound = float(np.maximum(model.gain, 0.0) @ model.top)
    if proven is not None and np.isfinite(proven):
        bound = min(bound, -float(proven))
    if answer.x is None:
        return Found((), np.nan, bound, impossible=answer.status == _IMPOSSIBLE), np.empty(0)
    sites = tuple(np.flatnonzero(answer.x[: model.n] > 1 / 2).tolist())
    return Found(sites, -float(answer.fun), bound, rest=answer.x[model.n :]), answer.x[: model.n]


def cover_model(near: Flags, done: Flags, demand: Floats, counts: Floats, capacity: float, count: int) -> Model:
    """Return the covering of most, by ``count`` sites that serve at most ``capacity`` persons each.

    Parameters
    ----------
    near
        (n, k) who is within reach of which candidate.
    done
        (k,) who is served already.
    counts
        (k,) what each home counts.
    """
    open_ = ~done & near.any(axis=0)
    if np.isfinite(capacity):
        return _shared_out(near, open_, demand, counts / demand, capacity, count)
    sets, group = columns_of(near[:, open_])
    gain = np.bincount(group, counts[open_], minlength=len(sets)).astype(np.float64)
    return _covering(sets, gain, count)


def worst_model(near: Flags, done: Flags, demand: Floats, zone: Ints, count: int, at_least: float = 0.0) -> Model:
    """Return the greatest share that the zone with the least of it can have.

    Parameters
    ----------
    at_least
        A share known to be possible: plans that leave a zone with less are left out, which spares most of the search.
    """
    needed = _needed((near & ~done) @ parts(demand, zone), at_least - done @ parts(demand, zone))
    zone = np.unique(zone, return_inverse=True)[1]
    whole = np.bincount(zone, demand)
    open_ = ~done & near.any(axis=0)
    sets, group = columns_of(np.vstack((near[:, open_], _one_of(zone[open_], len(whole)))))
    n = len(near)
    share = np.bincount(group, demand[open_], minlength=len(sets))
    of = sets[:, n:].argmax(axis=1) if len(sets) else _NONE
    base = _covering(sets[:, :n], np.zeros(len(sets)), count)
    # Last of all the share itself: not above any zone's.
    t, z = len(base.gain), len(whole)
    gain = np.r_[base.gain, 1.0]
    at, g = np.arange(z), np.arange(len(sets))
    row, column = np.r_[at, of], np.r_[np.full(z, t), n + g]
    entries = np.r_[np.ones(z), -share / whole[of]]
    shares = csr_array(coo_array((entries, (row, column)), shape=(z, t + 1)))
    already = np.bincount(zone[done], demand[done], minlength=z) / whole
    return Model(
        n=n,
        gain=gain,
        rows=stacked(stacked(wider(base.rows, 1), shares), wider(needed, t + 1 - n)),
        least=np.r_[base.least, np.full(z, -np.inf), np.ones(needed.shape[0])],
        most=np.r_[base.most, already, np.full(needed.shape[0], np.inf)],
        top=np.r_[base.top, 1.0],
        free=1,
    )


def _needed(gained: Floats, lacking: Floats) -> csr_array:
    """Return (r, n) for each zone that lacks a share which part of it each candidate brings, its whole at most.

    The sites of a plan bring no more together than each alone, so that these parts come to 1 at least. That no site
    brings more than is lacking is what a program of shares alone does not know.
    """
    short = lacking > 0
    return csr_array(np.minimum(gained[:, short] / lacking[short], 1.0).T)


def median_model(metres: Floats, standing: Floats, demand: Floats, count: int) -> Model:
    """Return the most person-metres that ``count`` sites save.

    A home's walk falls step by step from one candidate to a nearer one. Each step is a covering by all candidates at
    least as near; homes that see the same candidates in the same order share their steps.
    """
    n = len(metres)
    node: dict[int, int] = {0: 0}
    parent, added, gain = [0], [0], [0.0]
    for home in range(len(standing)):
        walk = metres[:, home]
        nearer = np.flatnonzero(walk < standing[home])
        order = nearer[np.argsort(walk[nearer], kind="stable")]
        steps = np.diff(np.r_[walk[order], standing[home]]) * demand[home]
        known = last = 0
        for site, saved in zip(order.tolist(), steps.tolist(), strict=True):
            known |= 1 << site
            if known not in node:
                node[known] = len(parent)
                parent.append(last)
                added.append(site)
                gain.append(0.0)
            last = node[known]
            gain[last] += saved
    s = len(parent) - 1
    at, up = np.arange(s), np.array(parent[1:], dtype=np.int64)
    over = up > 0
    # A step is open when the one before it is, or its own candidate.
    row = np.r_[at, at, at[over]]
    column = np.r_[n + at, np.array(added[1:], dtype=np.int64), n + up[over] - 1]
    entries = np.r_[np.ones(s), -np.ones(s), -np.ones(int(over.sum()))]
    rows = csr_array(coo_array((entries, (row, column)), shape=(s, n + s)))
    return _counted(n, np.array(gain[1:]), rows, np.full(s, -np.inf), np.zeros(s), count)


def centre_model(metres: Floats, standing: Floats, longest: float, count: int) -> Model:
    """Return whether ``count`` sites leave nobody a walk of more than ``longest``."""
    sets, _ = columns_of(metres[:, standing > longest] <= longest)
    rows = csr_array(sets.astype(np.float64))
    return _counted(len(metres), np.empty(0), rows, np.ones(len(sets)), np.full(len(sets), np.inf), count)


def _shared_out(near: Flags, open_: Flags, demand: Floats, each: Floats, capacity: float, count: int) -> Model:
    """Return the covering by sites that are full at some number; a home may be shared out among several."""
    n = len(near)
    site, home = np.nonzero(near & open_)
    f = len(site)
    used, place = np.unique(home, return_inverse=True)
    h = len(used)
    # Of each pair the share of the home; a site's persons within what it holds, a home served once at most.
    row = np.r_[site, np.arange(n), n + place, n + h + np.arange(f), n + h + np.arange(f)]
    column = np.r_[n + np.arange(f), np.arange(n), n + np.arange(f), n + np.arange(f), site]
    entries = np.r_[demand[home], np.full(n, -capacity), np.ones(f), np.ones(f), -np.ones(f)]
    rows = csr_array(coo_array((entries, (row, column)), shape=(n + h + f, n + f)))
    most = np.r_[np.zeros(n), np.ones(h), np.zeros(f)]
    model = _counted(n, demand[home] * each[home], rows, np.full(n + h + f, -np.inf), most, count)
    return Model(model.n, model.gain, model.rows, model.least, model.most, model.top, homes=home, persons=demand[home])


def _covering(sets: Flags, gain: Floats, count: int) -> Model:
    """Return the program in which each set of candidates is covered when one of them is chosen."""
    g, n = sets.shape
    group, site = np.nonzero(sets)
    row, column = np.r_[np.arange(g), group], np.r_[n + np.arange(g), site]
    rows = csr_array(coo_array((np.r_[np.ones(g), -np.ones(len(site))], (row, column)), shape=(g, n + g)))
    return _counted(n, gain, rows, np.full(g, -np.inf), np.zeros(g), count)


def _counted(n: int, gain: Floats, rows: csr_array, least: Floats, most: Floats, count: int) -> Model:
    """Return the program with exactly ``count`` candidates chosen; what follows is between 0 and 1."""
    v = n + len(gain)
    chosen = csr_array(np.r_[np.ones(n), np.zeros(v - n)][None, :])
    return Model(
        n=n,
        gain=np.r_[np.zeros(n), gain],
        rows=stacked(chosen, rows),
        least=np.r_[float(count), least],
        most=np.r_[float(count), most],
        top=np.ones(v),
    )


def _one_of(zone: Ints, zones: int) -> Flags:
    return np.asarray(np.arange(zones)[:, None] == zone, dtype=np.bool_)


def wider(rows: csr_array, by: int) -> csr_array:
    """Return rows with further columns of nothing."""
    return csr_array((rows.data, rows.indices, rows.indptr), shape=(rows.shape[0], rows.shape[1] + by))


def stacked(upper: csr_array, lower: csr_array) -> csr_array:
    """Return one set of rows above another."""
    return csr_array(
        (
            np.r_[upper.data, lower.data],
            np.r_[upper.indices, lower.indices],
            np.r_[upper.indptr, upper.indptr[-1] + lower.indptr[1:]],
        ),
        shape=(upper.shape[0] + lower.shape[0], upper.shape[1]),
    )
