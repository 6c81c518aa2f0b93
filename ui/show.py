"""What stands on a page: key figures, maps, bars, tables, origins, each with its evidence and its source."""

import math
from collections.abc import Iterable, Mapping
from html import escape

import geopandas as gpd
import pandas as pd
import streamlit as st

from figures.alt_text import values_text
from figures.charts import ranked_bars
from figures.maps import legend, value_map, zone_name
from i18n import Locale
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import Result, Value
from ui import doors, html

MAP_HEIGHT = 520


def zone_names(say: Locale) -> dict[str, str]:
    """Return the names of the active zones by id."""
    zones = doors.active_frame("zones")
    if zones is None:
        return {}
    return {row["zone_id"]: zone_name(row, say) for _, row in zones.iterrows()}


def show_map(result: Result, say: Locale) -> None:
    """Draw the map of an indicator with its stamp, its legend and its text alternative."""
    zones = doors.active_frame("zones")
    if result.missing:
        show_missing(result, say)
    if zones is None:
        return
    places = facilities(result)
    deck = value_map(result, zones, places, doors.basemap(), doors.district().box, say)
    _stamp(result, say)
    st.pydeck_chart(deck, height=MAP_HEIGHT, key="map", alt=values_text(result, zone_names(say), say))
    entries = legend(result, round(result.counts.get("facilities", 0)), say)
    st.html(html.legend(entries, f"{result.indicator.title.of(say.language)} ({say.say('unit-name-share')})", say))


def facilities(result: Result) -> gpd.GeoDataFrame | None:
    """Return the places that a result counts; None when it has none."""
    parts = []
    for role, dataset in result.datasets.items():
        if dataset.role == "facilities":
            rows = doors.frame(dataset)
            parts.append(rows.loc[rows["service"] == role])
    return gpd.GeoDataFrame(pd.concat(parts)) if parts else None


def show_bars(result: Result, say: Locale) -> None:
    """Draw the zones ranked, best first."""
    names = zone_names(say)
    if not names:
        return
    figure = ranked_bars(result, names, say)
    st.plotly_chart(
        figure,
        key="bars",
        theme=None,
        config={"displayModeBar": False, "staticPlot": True},
        alt=values_text(result, names, say),
    )


def show_headline(result: Result, say: Locale) -> None:
    """Say the district's number large, in a sentence, with its evidence."""
    whole = result.district()
    known = not math.isnan(whole.value)
    sentence = (
        say.say(
            f"headline-{result.weight}",
            value=say.quantity(whole.value, whole.unit, 1),
            persons=say.number(whole.persons) if not math.isnan(whole.persons) else "",
            metres=say.quantity(result.threshold, "m"),
        )
        if known
        else say.say(f"reason-{whole.reason}")
    )
    mark = html.badge(whole.evidence if known else None, say)
    value = escape(say.quantity(whole.value, whole.unit, 1))
    words = f"<p>{escape(sentence)}</p>{_headline_more(result, say)}"
    st.html(f'<div class="headline"><span class="value">{value}</span>{mark}{words}</div>')


def _headline_more(result: Result, say: Locale) -> str:
    whole, lines = result.district(), []
    if not math.isnan(whole.low) and whole.low < whole.high:
        lines.append(
            say.say("headline-bounds", low=say.number(whole.low, 1), high=say.quantity(whole.high, whole.unit, 1))
        )
    if not math.isnan(whole.persons_to_target):
        lines.append(say.say("headline-target", persons=math.ceil(whole.persons_to_target)))
    if "facilities" in result.counts:
        # What an open map lacks looks like what the district lacks: the count and its date stand beside the number.
        lines.append(_mapped(result, say))
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def _mapped(result: Result, say: Locale) -> str:
    dates = sorted({d.vintage for d in result.datasets.values() if d.role == "facilities" and d.vintage})
    count = round(result.counts["facilities"])
    return say.say(
        "headline-mapped", count=count, date=say.listed(say.date(day) for day in dates) or say.say("undated")
    )


def show_table_twin(result: Result, say: Locale) -> None:
    """Show the same rows and numbers as the picture, and give them as a file."""
    names = zone_names(say)
    rows = sorted(result.values, key=lambda value: (value.zone == "*", math.isnan(value.value), -value.value))
    counted = any(not math.isnan(value.persons) for value in rows)
    words = pd.DataFrame([_words(value, names, say, counted=counted) for value in rows])
    st.table(words, hide_index=True, border="horizontal", alt=values_text(result, names, say))
    st.download_button(
        say.say("download-csv"),
        data=lambda: table_csv(result, names, say),
        file_name=f"{result.indicator.id}-{round(result.threshold)}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
    )


def _words(value: Value, names: Mapping[str, str], say: Locale, *, counted: bool) -> dict[str, str]:
    place = say.say("whole-district") if value.zone == "*" else names.get(value.zone, value.zone)
    known = not math.isnan(value.value)
    bounds = say.say("bounds", low=say.number(value.low, 1), high=say.number(value.high, 1)) if known else ""
    persons = {
        say.say("column-persons"): say.number(value.persons),
        say.say("column-to-target"): say.number(value.persons_to_target),
    }
    return {
        say.say("column-zone"): plain(place),
        say.say("column-value"): say.quantity(value.value, value.unit, 1) if known else _reason(value, say),
        say.say("column-bounds"): bounds,
        **(persons if counted else {}),
        say.say("column-evidence"): say.say(f"evidence-{value.evidence}") if value.evidence else "",
    }


def table_csv(result: Result, names: Mapping[str, str], say: Locale) -> bytes:
    """Return the values as CSV with a byte-order mark: numbers as numbers, evidence and versions on every row."""
    versions = "; ".join(sorted({f"{d.id} v{d.version}" for d in result.datasets.values()}))
    frame = pd.DataFrame(
        {
            "indicator": value.indicator,
            "zone": value.zone,
            "name": safe_cell(names.get(value.zone, say.say("whole-district"))),
            "threshold_m": result.threshold,
            "weight": result.weight,
            "value": value.value,
            "low": value.low,
            "high": value.high,
            "unit": value.unit,
            "persons": value.persons,
            "persons_to_target": value.persons_to_target,
            "evidence": value.evidence or "",
            "measured_share": value.measured_share,
            "vintage": value.vintage,
            "reason": value.reason,
            "datasets": safe_cell(versions),
        }
        for value in result.values
    )
    return frame.to_csv(index=False).encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """Return ``text`` so that no spreadsheet takes it for a formula."""
    return "'" + text if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def show_origin(result: Result, say: Locale) -> None:
    """Name every dataset behind a result, what it counted, and what it does not tell."""
    st.subheader(say.say("origin-title"), anchor=False)
    for name, count in result.counts.items():
        if count and say.has(f"count-{name}"):
            st.markdown("- " + escape(say.say(f"count-{name}", count=count)))
    note = f"note-{result.indicator.id}"
    if say.has(note):
        st.markdown("- " + escape(say.say(note)))
    unique = {dataset.id: dataset for dataset in result.datasets.values()}
    if unique:
        st.html("".join(_origin_row(dataset, say) for dataset in unique.values()))


def _origin_row(dataset: Dataset, say: Locale) -> str:
    parts = [html.foreign(dataset.origin.producer), html.foreign(dataset.origin.licence)]
    if dataset.vintage:
        parts.append(escape(say.say("vintage-is", date=say.date(dataset.vintage))))
    parts.append(escape(say.say("version-is", number=dataset.version)))
    words = " · ".join(part for part in parts if part)
    title = html.link(dataset.origin.address, dataset.title.of(say.language) or dataset.id)
    return (
        f'<p class="origin">{html.badge(dataset.evidence, say)} <strong>{title}</strong><br><small>{words}</small></p>'
    )


def show_missing(result: Result, say: Locale) -> None:
    """Say what a value lacks and how to bring it."""
    names = say.listed(need_name(token, say) for token in result.missing)
    st.info(say.say("missing-inputs", names=names), icon=":material/info:")
    st.code("python -m loaders add FILE --role …", language=None)


def need_name(token: str, say: Locale) -> str:
    """Return the name of something an indicator needs: a role, a service, a column or a survey yet to be made."""
    if "|" in token:
        return say.say("either-or", names=say.listed(need_name(part, say) for part in token.split("|")))
    for key in (f"service-{token}", f"role-{token}", "need-" + token.replace(".", "-").replace("_", "-")):
        if say.has(key):
            return say.say(key)
    return token


def show_cards(cards: Iterable[str]) -> None:
    """Lay key figures in a grid."""
    st.html(f'<section class="cards">{"".join(cards)}</section>')


def value_card(result: Result, label: str, say: Locale) -> str:
    """Return the key figure of an indicator for the whole district."""
    whole = result.district()
    known = not math.isnan(whole.value)
    below = (
        [say.say("card-within", metres=say.quantity(result.threshold, "m")), *_card_persons(whole, result, say)]
        if known
        else [_reason(whole, say)]
    )
    return html.card(
        label,
        say.quantity(whole.value, whole.unit, 1) if known else say.say("no-data"),
        html.badge(whole.evidence if known else None, say),
        below,
        kind="blank" if not known else "illustrative" if whole.evidence is Evidence.ILLUSTRATIVE else "",
    )


def _card_persons(whole: Value, result: Result, say: Locale) -> list[str]:
    if math.isnan(whole.persons):
        return [say.say(f"weight-{result.weight}")]
    if math.isnan(whole.persons_to_target):
        return [say.quantity(whole.persons, "persons")]
    return [say.say("card-to-target", persons=math.ceil(whole.persons_to_target))]


def _stamp(result: Result, say: Locale) -> None:
    """Put the word on the map itself when any of it is made up."""
    kinds = {value.evidence for value in result.values if value.evidence}
    if Evidence.ILLUSTRATIVE in kinds:
        st.html(f'<div class="stamp">{html.badge(Evidence.ILLUSTRATIVE, say)}</div>')


def _reason(value: Value, say: Locale) -> str:
    return say.say(f"reason-{value.reason}") if value.reason else say.say("no-data")


def plain(text: str) -> str:
    """Return ``text`` so that a table's Markdown leaves it as it is."""
    return "".join("\\" + char if char in "\\`*_{}[]<>()#+-!|$~:" else char for char in text)
