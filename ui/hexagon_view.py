"""What the map of coverage shows: zones, or people beyond reach by hexagon, flat or as columns."""

from typing import Final

import streamlit as st

from figures import hexagons, markup
from figures.alt_text import title_of
from i18n import Locale
from model.beyond import Beyond
from model.indicator import RESIDENTS, Result
from ui import beside, drawn_hexagons, zone_view
from ui.folded import folded
from ui.pick import pick_titled
from ui.show import stamp_of
from ui.twin import show_twin

ZONES, HEXAGONS, COLUMNS = "zones", "hexagons", "columns"
SHOWN: Final = (ZONES, HEXAGONS, COLUMNS)
HIGH: Final = 460  # pixels
TABLE: Final = "hexagons"


def show_coverage_map(result: Result, zone: str, say: Locale) -> None:
    """Let the reader choose what the map shows, and show it; where no residents are known there are zones alone."""
    if result.missing or result.weight != RESIDENTS:
        zone_view.show_zone_map(result, zone, say)
        return
    titles = {name: say.say(f"show-{name}") for name in SHOWN}
    shown = pick_titled("show", say.say("pick-show"), titles, row=True)
    found = None if shown == ZONES else drawn_hexagons.found(result)
    if found is None:
        zone_view.show_zone_map(result, zone, say)
        return
    below = _below(found, shown, result, say)
    if shown == HEXAGONS:
        zone_view.show_map(drawn_hexagons.map_of(result, say), zone, markup.aside(say.say("zone-map-todo")) + below)
    else:
        _show_columns(found, result, below, say)
    _show_table(found, result, say)


def _below(found: Beyond, shown: str, result: Result, say: Locale) -> str:
    """Return the legend, whose data it is, and what hexagons do not tell, as markup."""
    entries = hexagons.hexagon_legend(found, round(result.counts.get("facilities", 0)), say)
    if shown == COLUMNS:  # no place is marked there
        entries = entries[:-1]
    metres = say.quantity(found.across, "m")
    title = say.say("hexagon-title", title=title_of(result, say), metres=metres)
    lines = [say.say("hexagon-few"), say.say("hexagon-borders", metres=metres)]
    if found.unmeasured >= 1:
        lines.append(say.say("hexagon-unmeasured", persons=say.quantity(found.unmeasured, "persons")))
    if found.blanks:
        lines.append(say.say("count-blank_cells", count=found.blanks))
    return beside.credits_line(result, say, on_map=True) + markup.legend(entries, title, say) + markup.notes(lines)


def _show_columns(found: Beyond, result: Result, below: str, say: Locale) -> None:
    deck = drawn_hexagons.columns_of(result, say)
    if deck is None:
        return
    st.html(stamp_of(result, say))
    st.pydeck_chart(deck, height=HIGH, key="columns", alt=hexagons.hexagon_alt(found, result, say))
    sides = say.say("columns-sides", metres=say.quantity(hexagons.BAR, "m"))
    st.html(markup.aside(f"{sides} {say.say('columns-note')}") + below)


def _show_table(found: Beyond, result: Result, say: Locale) -> None:
    """Fold away the hexagons as a table by zone and as a file; until it is opened nothing of it is drawn."""
    with folded(TABLE, say.say("hexagon-table")) as is_open:
        if is_open:
            name = f"hexagons-{result.indicator.id}-{round(result.threshold)}"
            show_twin(drawn_hexagons.table_of(result, say), name, say, lambda: hexagons.hexagon_rows(found, result))
