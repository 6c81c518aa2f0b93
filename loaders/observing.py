"""Questions observations: what was observed, in which unit, within what is possible, by whom it was counted, where."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from loaders.finding import Fact, accepted, few, in_cells
from loaders.parameters import Scale, counted, parameters, plain
from loaders.values import as_text
from loaders.words import fold, words
from loaders.zones_in_use import DISTRICT, AskZones, ZonesInUse
from model.problem import Problem, Severity

# Of the rows of a file: a column that names zones in fewer of them is about something else.
MOST_ROWS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Observed:
    """Observations in our own words, and what was found about them."""

    fields: pd.DataFrame
    problems: tuple[Problem, ...]


def question_observations(
    fields: pd.DataFrame, others: pd.DataFrame, sources: Mapping[str, str], ask: AskZones, *, accept: bool
) -> Observed:
    """Return observations whose units, methods and zones are spelt as the indicators know them, questioned.

    Parameters
    ----------
    fields
        Typed fields of the role ``observations`` by row.
    others
        The columns of the file that became nothing, by the same rows; empty where every row has a point of its own.
    sources
        Field → column of the file.
    ask
        Gives the zones in use; asked only where something could name one.
    accept
        Whether a person has accepted that a column that names zones is none.
    """
    fields = fields.copy()
    problems: list[Problem] = []
    if "parameter" in fields:
        problems += _name_parameters(fields, sources)
        if {"value", "unit"} <= set(fields):
            problems += _question_scales(fields, sources)
        if "method" in fields:
            problems += _question_methods(fields, sources)
    if "zone_id" in fields:
        problems += _question_zones(fields, sources, ask)
    elif not accept:
        problems += _zone_column(others, ask)
    return Observed(fields, tuple(problems))


def _name_parameters(fields: pd.DataFrame, sources: Mapping[str, str]) -> list[Problem]:
    known = {fold(name): name for name in parameters()}
    found = _translate(fields, "parameter", known, sources)
    names = as_text(fields["parameter"])
    strange = names[names.notna() & ~names.isin(list(parameters()))].rename(sources.get("parameter", "parameter"))
    if len(strange):
        found.append(in_cells("parameter-unknown", Severity.NOTE, strange, facts={"names": few(strange)}))
    return found


def _question_scales(fields: pd.DataFrame, sources: Mapping[str, str]) -> list[Problem]:
    """Refuse values in a unit that no indicator takes, and values that cannot be; spell the units that it takes."""
    problems: list[Problem] = []
    there = fields[fields["value"].notna()]
    units = fields["unit"].astype(object)
    for name, rows in there.groupby("parameter", sort=False):
        scales = parameters().get(str(name), ())
        if not scales:
            continue
        written = as_text(rows["unit"]).fillna("")
        spelt = {word: scale for scale in scales for word in scale.spellings()}
        free = next((scale for scale in scales if not scale.unit), None)
        scale = written.map(lambda word, spelt=spelt, free=free: free or spelt.get(plain(word)))
        wrong = written[scale.isna()].rename(sources.get("unit", "unit"))
        if len(wrong):
            facts: dict[str, Fact] = {"parameter": str(name), "expected": ", ".join(each.unit for each in scales)}
            problems.append(in_cells("unit-unfit", Severity.REFUSE, wrong, facts=facts))
        for each in scales:
            mine = scale.index[[found is each for found in scale]]
            if each.unit:
                units.loc[mine] = each.unit
            problems += _beyond(each, rows.loc[mine, "value"].rename(sources.get("value", "value")))
    fields["unit"] = units.astype("str")
    return problems


def _beyond(scale: Scale, values: pd.Series) -> list[Problem]:
    outside = values[(values < scale.minimum) | (values > scale.maximum)]
    if not len(outside):
        return []
    bounds = {"low": scale.minimum, "high": scale.maximum}
    facts: dict[str, Fact] = {
        name: f"{bound:.15g} {scale.unit}".strip().replace("inf", "∞") for name, bound in bounds.items()
    }
    facts |= {"parameter": scale.parameter}
    return [in_cells("value-impossible", Severity.REFUSE, outside.map("{:.15g}".format), facts=facts)]


def _question_methods(fields: pd.DataFrame, sources: Mapping[str, str]) -> list[Problem]:
    """Spell what says that everybody was counted; tell words that say neither that nor that it was a sample."""
    known = {word: meant for word, meant in words().methods.items() if meant != "sample"}
    found = _translate(fields, "method", known, sources)
    said = as_text(fields["method"])
    strange = said[said.notna() & fields["parameter"].isin(counted()) & ~said.map(_known_method)]
    if len(strange):
        cells = strange.rename(sources.get("method", "method"))
        found.append(in_cells("method-unknown", Severity.NOTE, cells, facts={"names": few(cells)}))
    return found


def _known_method(said: str | None) -> bool:
    return said is not None and fold(said) in words().methods


def _question_zones(fields: pd.DataFrame, sources: Mapping[str, str], ask: AskZones) -> list[Problem]:
    named = as_text(fields["zone_id"])
    zones = ask() if named.notna().any() else None
    if zones is None:
        return []
    found = _translate(fields, "zone_id", zones.meant, sources)
    named = as_text(fields["zone_id"])
    strange = named[named.notna() & ~named.isin([*zones.ids, DISTRICT])].rename(sources.get("zone_id", "zone_id"))
    if len(strange):
        listed = accepted(zones.ids)
        facts: dict[str, Fact] = {"names": few(strange), "dataset": zones.dataset, **listed}
        found.append(in_cells("zone-not-in-use", Severity.NOTE, strange, facts=facts))
    return found


def _zone_column(others: pd.DataFrame, ask: AskZones) -> list[Problem]:
    """Ask whether a column is the zone when it names zones in at least half of the rows."""
    zones = ask() if len(others) and len(others.columns) else None
    if zones is None:
        return []
    fitting = [str(name) for name in others if _naming(others[name], zones) >= MOST_ROWS * len(others)]
    if not fitting:
        return []
    cells = as_text(others[fitting[0]])
    first = cells[cells.map(lambda cell: cell is not None and fold(cell) in zones.meant)]
    facts: dict[str, Fact] = {"names": ", ".join(fitting), "option": fitting[0], "dataset": zones.dataset}
    place = in_cells("zone-column-unsure", Severity.CHOICE, first.rename(fitting[0]), facts=facts)
    return [Problem(place.rule, place.severity, place.count, place.where, place.facts, tuple(fitting))]


def _naming(cells: pd.Series, zones: ZonesInUse) -> int:
    """Return how many cells name a zone."""
    return sum(cell is not None and fold(cell) in zones.meant for cell in as_text(cells))


def _translate(fields: pd.DataFrame, name: str, known: Mapping[str, str], sources: Mapping[str, str]) -> list[Problem]:
    """Put our own word in the place of every cell that says it otherwise, and tell so."""
    cells = as_text(fields[name])
    meant = cells.map(lambda cell: known.get(fold(cell), cell), na_action="ignore").astype(object)
    changed = cells[cells.notna() & (cells != meant)].rename(sources.get(name, name))
    fields[name] = meant.astype("str")
    if not len(changed):
        return []
    return [in_cells("value-translated", Severity.NOTE, changed, facts={"meant": str(meant.loc[changed.index[0]])})]
