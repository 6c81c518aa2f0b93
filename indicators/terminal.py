"""Values, entries of the catalogue and explanations as a person reads them at a terminal."""

import math
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from i18n import Locale
from i18n.locale import unit_key
from i18n.terminal import plain
from indicators.lineage import Replay
from indicators.measured import Ground, Listing
from indicators.needs import DATASET
from indicators.registry import ROWS
from model.dataset import Dataset
from model.indicator import DISTRICT_ZONE, STREET_METRES, Result, Value
from model.report import Reported

GAP: Final = "  "
PART: Final = " · "
SHORT_HASH: Final = 12
TOLD: Final = "_told_percent"  # said even where it is zero: that nothing is told is what matters
MANY: Final = 100.0  # from here on decimals say nothing


def entry_text(listed: Listing, say: Locale) -> str:
    """Return one entry of the catalogue: what it is, how it is made, and whether it can be computed now."""
    entry = listed.indicator
    state = f"reason-{listed.reason}"
    if listed.computable:
        state = "indicators-computable-illustrative" if listed.illustrative else "indicators-computable"
    facts = {
        "unit": _unit(entry.unit, say),
        "direction": say.say(f"direction-{entry.direction.replace(' ', '-')}"),
        "formula": entry.formula.of(say.language),
        "standard": entry.standard,
        "inputs": entry.inputs.of(say.language),
        "state": say.say(state),
    }
    lines = [entry.id + GAP + entry.title.of(say.language)]
    lines += [f"{GAP}{say.say(f'indicators-{name}')}: {fact}" for name, fact in facts.items()]
    lines += [GAP + _missing(listed.missing, say)] if listed.missing else []
    return plain("\n".join([*lines, *(GAP + _reported(one, say) for one in listed.reports)]))


def result_text(result: Result, values: tuple[Value, ...], names: Mapping[str, str], say: Locale) -> str:
    """Return one indicator: heading, table, what it counts, what has been printed, what it does not tell."""
    columns = ("zone", "value", "bounds", "persons", "to-target", "measured-share", "evidence", "vintage")
    head = [say.say(f"indicators-{name}") for name in columns]
    lines = [heading(result, say), table([head, *(_value_cells(value, names, say) for value in values)])]
    if result.weight == STREET_METRES or (result.indicator.unit == "percent" and result.people == result.weight):
        lines.append(say.say(f"weight-{result.weight}"))
    if result.missing:
        lines.append(_missing(result.missing, say))
    lines += _more(result, say)
    told = {name: count for name, count in result.counts.items() if count or name.endswith(TOLD)}
    lines += [say.say(f"count-{name}", count=count) for name, count in told.items()]
    lines += [_dataset_line(result, say)] if result.datasets else []
    lines += [_reported(one, say) for one in result.reports]
    note, own = f"note-{result.indicator.id}", result.indicator.note.of(say.language)
    limits = own or (say.say(note) if say.has(note) else "")
    return plain("\n".join([*lines, limits] if limits else lines))


def lineage_text(result: Result, say: Locale) -> str:
    """Return what a result was made of: formula, numbers put in, and each input with its hash."""
    entry = result.indicator
    lines = [f"{say.say('indicators-formula')}: {entry.formula.of(say.language)}"]
    lines += [f"{GAP}{name} = {value:g}" for name, value in result.keywords.items()]
    lines += [
        GAP
        + say.say(
            "indicators-input",
            role=_need(role, say),
            dataset=dataset.id,
            version=dataset.version,
            hash=dataset.sha256[:SHORT_HASH],
        )
        for role, dataset in result.datasets.items()
    ]
    return plain("\n".join(lines))


def replay_text(replay: Replay, names: Mapping[str, str], say: Locale) -> str:
    """Return what became of a number that was made again."""
    key = "same" if replay.same else "differs" if replay.differing else "fields-differ"
    zones = PART.join(names.get(zone, zone) for zone in replay.differing)
    lines = [say.say(f"indicators-replay-{key}", indicator=replay.indicator, zones=zones)]
    if replay.superseded:
        newer = PART.join(_need(role, say) for role in replay.superseded)
        lines.append(GAP + say.say("indicators-replay-superseded", names=newer))
    if not replay.method_same:
        lines.append(GAP + say.say("indicators-replay-method"))
    if replay.libraries:
        lines.append(GAP + say.say("indicators-replay-libraries", names=", ".join(replay.libraries)))
    return plain("\n".join(lines))


def heading(result: Result, say: Locale) -> str:
    """Return the title of a result with whom it counts, who walks and how far."""
    title = result.indicator.title.of(say.language)
    if result.weight == STREET_METRES:
        title = say.say("title-street_metres", title=title)
    if result.group:
        title = say.say("title-group", title=title, group=say.say("group-" + result.group.replace(":", "-")))
    if result.profile:
        title = say.say("title-profile", title=title, profile=say.say(f"profile-{result.profile}"))
    if math.isnan(result.threshold):
        return title
    return say.say("indicators-heading", title=title, metres=plain(say.quantity(result.threshold, "m")))


def _more(result: Result, say: Locale) -> list[str]:
    """Return the further numbers of the district."""
    return [more_line(name, number, say) for name, number in result.district().more.items()]


def more_line(name: str, number: float, say: Locale) -> str:
    """Return a further number in its own words, where there are any."""
    called = say.say(f"more-{name}") if say.has(f"more-{name}") else name
    return f"{GAP}{called}: {say.number(number, 0 if abs(number) >= MANY else 3)}"


def _reported(one: Reported, say: Locale) -> str:
    value = (
        say.say("range", low=say.number(one.low, 2), high=say.quantity(one.high, one.unit, 2))
        if math.isnan(one.value)
        else say.quantity(one.value, one.unit, 2)
    )
    line = say.say(
        "indicators-reported",
        title=one.title.of(say.language),
        place=one.place_name.of(say.language),
        level=say.say(f"level-{one.level}"),
        value=value,
        date=say.date(one.date) if one.date[:4].isdigit() else say.say("undated"),
        source=one.reports[0].source_title,
    )
    # Not as a value of the sentence: that is cut where it grows long, and the caveat is what must not be.
    return plain(f"{line} [{say.say(f'match-{one.match}')}] {one.caveat.of(say.language)}".rstrip())


def _missing(needs: Sequence[str], say: Locale) -> str:
    # Not as one value of the sentence: a value is cut where it grows long, and this list may.
    return say.say("indicators-missing") + GAP + PART.join(_need(need, say) for need in needs)


def _unit(unit: str, say: Locale) -> str:
    from_catalogue = f"unitname-{unit_key(unit)}"
    return say.say(from_catalogue) if say.has(from_catalogue) else unit


def _need(need: str, say: Locale) -> str:
    """Return what an indicator needs in words; where one of several is enough, all of them."""
    if "|" in need:
        first, *others = (_need(part, say) for part in need.split("|"))
        for other in others:
            first = plain(say.say("indicators-either", one=first, other=other))
        return first
    need, _, id_ = need.partition(":")
    if need == DATASET:
        return say.say("own-dataset", dataset=id_)
    if need == ROWS:
        return say.say("own-rows")
    # what is left of a further dataset of observations is its role
    keys = (f"service-{need}", f"role-{need}", "need-" + need.replace(".", "-").replace("_", "-"))
    return next((say.say(key) for key in keys if say.has(key)), need)


def _value_cells(value: Value, names: Mapping[str, str], say: Locale) -> list[str]:
    known = not math.isnan(value.value)
    digits = 1 if value.unit == "percent" else 3
    shown = say.quantity(value.value, value.unit, digits) if known else say.say(f"reason-{value.reason}")
    bounds = say.say("indicators-between", low=say.number(value.low, digits), high=say.number(value.high, digits))
    return [
        names[value.zone],
        shown,
        "" if math.isnan(value.low + value.high) else bounds,
        *("" if math.isnan(number) else say.number(number) for number in value.counted()),
        "" if math.isnan(value.measured_share) else say.quantity(100 * value.measured_share, "percent", 1),
        say.say(f"evidence-{value.evidence}") if known and value.evidence is not None else "",
        _dated(value, say) if known else "",
    ]


def _dated(value: Value, say: Locale) -> str:
    return say.date(value.vintage) if value.vintage else say.say("undated")


def _dataset_line(result: Result, say: Locale) -> str:
    parts = (
        say.say(
            "indicators-dataset",
            role=_need(role, say),
            title=dataset.title.of(say.language) or dataset.id,
            id=dataset.id,
            version=dataset.version,
            evidence=say.say(f"evidence-{dataset.evidence}"),
            source=_source(dataset, say),
        )
        for role, dataset in result.datasets.items()
    )
    return say.say("indicators-made-of") + "".join(f"\n{GAP}{part}" for part in parts)


def _source(dataset: Dataset, say: Locale) -> str:
    """Return who stands behind a dataset: producer, else citation, else that nobody said."""
    return dataset.origin.producer or dataset.origin.citation or say.say("indicators-no-source")


def footer(result: Result, say: Locale) -> str:
    """Return what every answer about ``result`` ends with: what kind of truth it is, and what it was made of."""
    evidence = result.district().evidence
    lines = [] if evidence is None else [say.say(f"evidence-{evidence}-note")]
    return plain("\n".join([*lines, _dataset_line(result, say)] if result.datasets else lines))


def zone_names(base: Ground, say: Locale) -> dict[str, str]:
    """Return what every zone, and the district, is called; its id where nobody gave it a name."""
    zones = () if base.zones is None else zip(base.zones.ids, base.zones.names, strict=True)
    return {DISTRICT_ZONE: say.say("indicators-district")} | {
        zone: name.of(say.language) or zone for zone, name in zones
    }


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as lines with their columns under each other."""
    clean = [[plain(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*clean, strict=True)]
    padded = (zip(row, widths, strict=True) for row in clean)
    return "\n".join(GAP.join(cell + " " * (width - _width(cell)) for cell, width in row).rstrip() for row in padded)


def _width(text: str) -> int:
    """Return how many places a terminal gives to ``text``: Korean letters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
