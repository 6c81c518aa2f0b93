"""What one series did after an event that its trend before does not explain, allowing for its memory of itself."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import special

from indicators.contrasts import LEVEL
from indicators.coverage import Flags, Floats

# How much of one value carries over to the next: every strength that is tried.
MEMORIES: Final = np.round(np.linspace(-0.8, 0.95, 36), 2)
STEPS: Final = 8


@dataclass(frozen=True, slots=True, eq=False)
class Interruption:
    """By how much a series lies above its continued trend, on average over all times after (s,).

    Parameters
    ----------
    level, slope
        The step at the first time after, and what the trend gained for each step of time.
    memory
        How much of one value carries over to the next, -1 to 1, on average of what was tried.
    """

    estimate: Floats
    low: Floats
    high: Floats
    p: Floats
    level: Floats
    slope: Floats
    memory: Floats


def interrupted(step: NDArray[np.int64], after: Flags, value: Floats) -> Interruption:
    """Return how far a series moved off its own trend, with a 95 % interval.

    A trend before, a step and another trend after, by generalised least squares for values that remember the one
    before (first-order autoregression). How strong that memory is nobody knows: each strength is tried, and counts as
    far as its restricted likelihood goes (very strong ones less), so that the interval holds this doubt as well.

    Parameters
    ----------
    step : (n,)
        When, in whole steps, rising; a step that is left out is no value.
    after : (n,)
        Which times lie after the event: at least two true and two false, five in all.
    value : (n, s)
        One column for each series.
    """
    when = step.astype(np.float64)
    since = np.where(after, when - when[after].min(), 0.0)
    design = np.column_stack([np.ones(len(when)), when - when.mean(), after.astype(np.float64), since])
    asked = np.array([0.0, 0.0, 1.0, float(since[after].mean())])
    lags = np.abs(step[:, None] - step[None, :])
    fits = [_fitted(design, asked, np.where(lags == 0, 1.0, memory**lags), value) for memory in MEMORIES]
    likelihood, ratio_free = np.array([fit.likelihood for fit in fits]), len(when) - design.shape[1]
    # A very strong memory is taken to be rarer: with all alike the interval would be too wide for a moderate one.
    weight = np.exp(likelihood - likelihood.max(axis=0)) * np.sqrt(1 - MEMORIES**2)[:, None]
    weight /= weight.sum(axis=0)
    centre, error = np.array([fit.estimate for fit in fits]), np.array([fit.error for fit in fits])
    mixed = _Mixed(weight, centre, error, ratio_free)
    beta = np.einsum("ks,kps->ps", weight, np.array([fit.beta for fit in fits]))
    below = mixed.below(np.zeros(value.shape[1]))
    return Interruption(
        estimate=(weight * centre).sum(axis=0),
        low=mixed.quantile((1 - LEVEL) / 2),
        high=mixed.quantile((1 + LEVEL) / 2),
        p=2 * np.minimum(below, 1 - below),
        level=beta[2],
        slope=beta[3],
        memory=weight.T @ MEMORIES,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    """Least squares for one strength of memory: (p, s) of ``beta``, (s,) of all others."""

    beta: Floats
    estimate: Floats
    error: Floats
    likelihood: Floats


def _fitted(design: Floats, asked: Floats, correlation: Floats, value: Floats) -> _Fit:
    root = np.linalg.cholesky(correlation)
    rows, right = np.linalg.solve(root, design), np.linalg.solve(root, value)
    q, r = np.linalg.qr(rows)
    inner = q.T @ right
    beta = np.linalg.solve(r, inner)
    free = len(value) - design.shape[1]
    rest = np.maximum(((right - q @ inner) ** 2).sum(axis=0), np.finfo(np.float64).tiny)
    spread = float((np.linalg.solve(r.T, asked) ** 2).sum())
    shared = np.log(np.diag(root)).sum() + np.log(np.abs(np.diag(r))).sum()
    return _Fit(beta, asked @ beta, np.sqrt(rest / free * spread), -shared - free / 2 * np.log(rest))


@dataclass(frozen=True, slots=True, eq=False)
class _Mixed:
    """A mixture of t-distributions (k, s)."""

    weight: Floats
    centre: Floats
    error: Floats
    free: int

    def below(self, value: Floats) -> Floats:
        """Return how much of the mixture lies below ``value`` (s,)."""
        return np.asarray((self.weight * special.stdtr(self.free, (value - self.centre) / self.error)).sum(axis=0))

    def density(self, value: Floats) -> Floats:
        """Return the density of the mixture at ``value`` (s,)."""
        apart = (value - self.centre) / self.error
        one = (1 + apart**2 / self.free) ** (-(self.free + 1) / 2) / self.error
        return np.asarray((self.weight * one).sum(axis=0) / (special.beta(0.5, self.free / 2) * np.sqrt(self.free)))

    def quantile(self, share: float) -> Floats:
        """Return below what ``share`` of the mixture lies: by Newton's steps, halved where they would lead away."""
        ends = self.centre + special.stdtrit(self.free, share) * self.error
        low, high, middle = ends.min(axis=0), ends.max(axis=0), (self.weight * ends).sum(axis=0)
        for _ in range(STEPS):
            beyond = self.below(middle) - share
            low, high = np.where(beyond < 0, middle, low), np.where(beyond < 0, high, middle)
            aimed = middle - beyond / np.maximum(self.density(middle), np.finfo(np.float64).tiny)
            middle = np.where((aimed >= low) & (aimed <= high), aimed, (low + high) / 2)
        return np.asarray(middle)
