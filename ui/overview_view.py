"""What the overview shows first, on its page and before there is one: its key figures."""

from collections.abc import Sequence
from typing import Final

from i18n import Locale
from model.indicator import Result
from ui import doors, drawn_reported
from ui.show import value_card

KEY_INDICATORS: Final = ("acc_cln", "acc_pha", "acc_bus", "dig_pnt")
KEY_REPORTS: Final = (
    *("resettlement_units", "resettlement_families_phase_1"),
    *("relocation_distance", "resettlement_occupancy"),
)


def key_results() -> list[Result]:
    """Return the indicators of which the district's value is a key figure; the map is of the first."""
    return [doors.value(name) for name in KEY_INDICATORS]


def key_cards(results: Sequence[Result], say: Locale) -> list[str]:
    """Return the key figures, measured and reported, as markup."""
    measured = [value_card(result, say.say(f"short-{result.indicator.id}"), say) for result in results]
    return [*measured, *(drawn_reported.figure_card(name, say) for name in KEY_REPORTS)]
