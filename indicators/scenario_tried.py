"""A scenario tried out upon a state of the data that is laid already, for whoever tries one after the other."""

from collections.abc import Iterable

from indicators.difference import HEADLINE
from indicators.ground import Ground
from indicators.scenario import edited
from indicators.scenario_outcome import Outcome, outcome
from indicators.shelf import Shelf
from indicators.still import still
from model.district import District
from model.scenario import Scenario


def tried(shelf: Shelf, scenario: Scenario, district: District, base: Ground, ids: Iterable[str] = HEADLINE) -> Outcome:
    """Return what a scenario does: the very outcome that is laid from nothing, in a fraction of its time.

    Parameters
    ----------
    shelf
        What ``base`` was laid of. A ``Still`` that is kept as long as ``base`` is not even asked again.
    district
        Where things may stand.
    base
        The ground of ``shelf``; what is read and worked out of its own versions stays with it.
    ids
        Indicators to compare.

    Raises
    ------
    ProblemError
        As ``indicators.scenario.edited``.
    """
    asked = still(shelf)
    after = edited(asked, scenario, district, real_only=base.real_only, base=base)
    return outcome(asked, scenario, after, ids, base=base)
