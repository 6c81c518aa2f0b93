"""Places for a pharmacy along the one street: four homes, three plots, and what is asked of them."""

from indicators.measured import ground
from indicators.siting import Sited, sited
from indicators.siting_wish import Siting
from store import Store
from tests.indicators.one_street import place

WISH = Siting("pharmacy", 1, "cover", threshold=300.0, candidates="plots")
# Metres along the street, persons, income fifth.
HOMES = ((100, 40, 5), (500, 30, 1), (700, 20, 1), (1500, 60, 3))
PLOTS = (100, 600, 1500)


def plot(at: float, *, off: float = 0.0) -> dict[str, object]:
    """Return a plot ``at`` metres along the street, ``off`` metres beside it."""
    return {**place("market", at, off=off), "name_en": f"plot {at:g}", "name_ar": f"قطعة {at:g}"}


def sited_in(store: Store, wish: Siting = WISH) -> Sited:
    """Return where new pharmacies should stand."""
    return sited(store, ground(store), wish, ())
