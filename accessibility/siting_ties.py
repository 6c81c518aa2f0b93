"""Chooses among plans that are equally good: the one whose candidates have the smallest indices."""

from dataclasses import replace
from math import comb
from time import monotonic
from typing import Final

import numpy as np
from scipy.sparse import coo_array, csr_array

from accessibility.arrays import Floats, Ints
from accessibility.siting_models import Model, run, stacked, wider
from accessibility.siting_outcomes import outcomes, plans_of, walked
from accessibility.siting_question import Question

# So many walks are looked through, plan by plan; for more the solver is asked again, once for each site.
MOST_LOOKED_THROUGH: Final = 10_000_000
# With a capacity the solver may look so long for the first: where homes are shared out it could take minutes.
SHARED_SECONDS: Final = 2.0
# What the solver may lose to rounding and still have gained as much.
_AS_MUCH: Final = 1e-7


def smallest(
    asked: Question, model: Model, objective: str, sites: tuple[int, ...], same: float, ends: float
) -> tuple[tuple[int, ...], bool]:
    """Return the first of all plans as good as ``sites``, and whether that is certain.

    Parameters
    ----------
    model
        The program that ``sites`` came of; for ``centre`` the one of the longest walk found.
    same
        How far two values may be apart and still be equally good.
    ends
        Moment of the monotonic clock at which it stays with the best so far.
    """
    open_ = np.flatnonzero(model.top[: model.n])
    walks = comb(len(open_), len(sites)) * len(sites) * len(asked.demand)
    limited = bool(np.isfinite(asked.capacity))
    if walks <= MOST_LOOKED_THROUGH and not limited:
        plans = open_[plans_of(len(open_), len(sites))]
        values = _values(asked, objective, plans)
        good = np.flatnonzero(values >= values.max() - same)
        return tuple(plans[good[0]].tolist()), True
    return by_solver(model, sites, min(ends, monotonic() + SHARED_SECONDS) if limited else ends)


def by_solver(model: Model, sites: tuple[int, ...], ends: float) -> tuple[tuple[int, ...], bool]:
    """Ask for the least first candidate of a plan as good, then for the least second beside it, and so on."""
    good = _as_good(model, sites, ends)
    fixed: tuple[int, ...] = ()
    while len(fixed) < len(sites):
        found = run(_first(good, fixed), ends)
        if not found.sites or found.bound > found.value + 1 / 2:
            return sites, False
        fixed = (*fixed, next(at for at in found.sites if at not in fixed))
        sites = found.sites
    return sites, True


def _values(asked: Question, objective: str, plans: Ints) -> Floats:
    if objective in {"median", "centre"}:
        return -walked(asked, plans)[objective == "centre"]
    found = outcomes(asked, plans)
    return {"cover": found.cover, "equity": found.equity, "worst": found.worst}[objective]


def _as_good(model: Model, sites: tuple[int, ...], ends: float) -> Model:
    """Return the program of all plans that gain as much as ``sites`` do."""
    if not model.gain.any():
        return model
    top = model.top.copy()
    top[: model.n] = np.isin(np.arange(model.n), sites)
    gained = run(replace(model, top=top), ends).value
    rows = stacked(model.rows, csr_array(model.gain[None, :]))
    least = gained - _AS_MUCH * max(1.0, abs(gained))
    return replace(model, rows=rows, least=np.r_[model.least, least], most=np.r_[model.most, np.inf])


def _first(model: Model, fixed: tuple[int, ...]) -> Model:
    """Return the program of the least further candidate of a plan that has the ``fixed`` ones."""
    n, v = model.n, len(model.gain)
    free = np.setdiff1d(np.arange(n), fixed)
    f = len(free)
    # One of the free candidates is pointed at, and only one that is chosen.
    row = np.r_[np.arange(f), np.arange(f), np.full(f, f), np.full(len(fixed), f + 1)]
    column = np.r_[v + np.arange(f), free, v + np.arange(f), np.array(fixed, dtype=np.int64)]
    entries = np.r_[np.ones(f), -np.ones(f), np.ones(f), np.ones(len(fixed))]
    pointing = csr_array(coo_array((entries, (row, column)), shape=(f + 2, v + f)))
    return Model(
        n=n,
        gain=np.r_[np.zeros(v), -free.astype(np.float64)],
        rows=stacked(wider(model.rows, f), pointing),
        least=np.r_[model.least, np.full(f, -np.inf), 1.0, float(len(fixed))],
        most=np.r_[model.most, np.zeros(f), 1.0, float(len(fixed))],
        top=np.r_[model.top, np.ones(f)],
        free=None if model.free is None else model.free + f,
    )
