"""How far a surveyed number can be from the truth, and which small counts may not be told."""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from indicators.coverage import Flags, Floats

CONFIDENCE: Final = 0.95
FEWEST: Final = 10  # households or persons below which nothing is told of a group


def wilson(hits: ArrayLike, asked: ArrayLike, confidence: float = CONFIDENCE) -> tuple[Floats, Floats]:
    """Return Wilson's score interval of the share ``hits`` / ``asked``, 0 to 1.

    Speaks of chance alone, as if everyone had been drawn by lot: not of who refused, nor of streets drawn
    as a whole.

    Parameters
    ----------
    hits, asked
        How many said yes, out of how many; any shape, NaN is not known.

    Returns
    -------
    tuple of Floats
        Lower and upper end; NaN where nobody was asked or nobody knows.

    Raises
    ------
    ValueError
        When more said yes than were asked, or less than nobody.
    """
    yes, many = np.broadcast_arrays(np.asarray(hits, dtype=np.float64), np.asarray(asked, dtype=np.float64))
    if ((yes < 0) | (yes > many)).any():
        message = f"a share is part of its whole: expected 0 <= hits <= asked, found {yes} of {many}"
        raise ValueError(message)
    from scipy.special import ndtri  # noqa: PLC0415 - takes long to import, and most pages count nothing by lot

    z = float(ndtri(_upper(confidence)))
    many = np.where(many > 0, many, np.nan)
    share = yes / many
    middle = (share + z**2 / (2 * many)) / (1 + z**2 / many)
    half = z * np.sqrt(share * (1 - share) / many + z**2 / (4 * many**2)) / (1 + z**2 / many)
    # At none and at all the end is 0 and 1 exactly; rounding would leave a last digit.
    return np.where(yes == 0, share, middle - half), np.where(yes == many, share, middle + half)


def poisson_exact(count: ArrayLike, confidence: float = CONFIDENCE) -> tuple[Floats, Floats]:
    """Return Garwood's exact interval of the number of events to expect where ``count`` were seen.

    Speaks of chance alone: not of events that nobody reported.

    Parameters
    ----------
    count
        Events, >= 0, any shape; NaN is not known and stays so.

    Raises
    ------
    ValueError
        When a count is negative.
    """
    seen = np.asarray(count, dtype=np.float64)
    if (seen < 0).any():
        message = f"events are counted: expected 0 or more, found {seen}"
        raise ValueError(message)
    from scipy.special import gammaincinv  # noqa: PLC0415 - as above

    upper = _upper(confidence)
    # Half a chi-squared quantile with 2n degrees of freedom is a gamma quantile with shape n.
    low = np.where(seen == 0, 0.0, gammaincinv(np.where(seen == 0, 1.0, seen), 1 - upper))
    return low, np.asarray(gammaincinv(seen + 1, upper), dtype=np.float64)


def median_interval(values: Floats, confidence: float = CONFIDENCE) -> tuple[float, float, float]:
    """Return the median of ``values`` with the exact interval of the population's median.

    The ends are two of the values: the l-th smallest and the l-th greatest, l the largest for which each end misses
    with at most half of what ``confidence`` leaves. It asks nothing of the shape of the distribution. With fewer
    than 6 values no two of them hold 95 %: the ends are then NaN.

    Parameters
    ----------
    values : (n,)
        NaN is not known and left out; infinite is far beyond.

    Returns
    -------
    tuple of float
        Median, lower and upper end.
    """
    known = np.sort(values[~np.isnan(values)])
    if not len(known):
        return float("nan"), float("nan"), float("nan")
    from scipy.special import bdtr  # noqa: PLC0415 - as above

    # P(X <= l - 1) for X ~ B(n, 1/2) is how often the l-th smallest lies above the true median.
    missed = bdtr(np.arange(len(known) // 2 + 1), len(known), 0.5)
    rank = int((missed <= 1 - _upper(confidence)).sum())
    ends = (float(known[rank - 1]), float(known[-rank])) if rank else (float("nan"), float("nan"))
    # numpy's median is NaN between two infinities.
    low, high = known[(len(known) - 1) // 2], known[len(known) // 2]
    return float(low if low == high else (low + high) / 2), *ends


def suppress(counts: Floats, k: float = FEWEST) -> Flags:
    """Tell which counts of a table, and which of its totals, may not be told.

    A count below ``k`` is kept back (an empty cell tells of nobody). Then so are others, since what is kept back could
    be taken out of a total again: each small count gets three partners at the corners of a rectangle, whose
    counts can be moved against one another by at least ``k`` without changing a total. Whoever knows all that is
    told still cannot place any count that is kept back within less than ``k``. Corners are the cells that keep
    back the fewest people; totals only where no cells serve.

    Parameters
    ----------
    counts : (r, c)
        Households or persons, >= 0.

    Returns
    -------
    Flags
        (r + 1, c + 1), the totals last: True is kept back.

    Raises
    ------
    ValueError
        When a count is negative or not known.
    """
    if not (np.isfinite(counts).all() and (counts >= 0).all()):
        message = "a table to be told holds counts: expected 0 or more everywhere"
        raise ValueError(message)
    table = _with_totals(counts)
    hidden = np.asarray((table > 0) & (table < k), dtype=np.bool_)
    for row, column in np.argwhere(hidden).tolist():
        other_row, other_column = _partners(table, hidden, (row, column), k)
        hidden[[row, other_row, other_row], [other_column, column, other_column]] = True
    return hidden


def _partners(table: Floats, hidden: Flags, start: tuple[int, int], k: float) -> tuple[int, int]:
    """Return row and column of the opposite corner of the cheapest rectangle that guards ``start``."""
    row, column = start
    sign = np.ones(table.shape)
    sign[-1] *= -1
    sign[:, -1] *= -1
    # When the small count grows, these corners must shrink (by k, and so hold as much) or grow (and hold somebody).
    grows = sign * sign[row, column]
    enough = np.where(grows > 0, table > 0, table >= k)
    shrunk = np.where(-grows > 0, table > 0, table >= k)
    fits = shrunk[row, :][None, :] & shrunk[:, column][:, None] & enough
    fits[row, :] = fits[:, column] = False
    price = np.where(hidden, 0.0, table)
    price[-1, :] += np.where(hidden[-1, :], 0.0, table[-1, -1])
    price[:, -1] += np.where(hidden[:, -1], 0.0, table[-1, -1])
    whole = np.where(fits, price[row, :][None, :] + price[:, column][:, None] + price, np.inf)
    at = int(np.argmin(whole))
    return at // table.shape[1], at % table.shape[1]


def _with_totals(counts: Floats) -> Floats:
    rows = np.column_stack([counts, counts.sum(axis=1)])
    return np.vstack([rows, rows.sum(axis=0)])


def _upper(confidence: float) -> float:
    if not 0 < confidence < 1:
        message = f"confidence is a share: expected more than 0 and less than 1, found {confidence}"
        raise ValueError(message)
    return (1 + confidence) / 2
