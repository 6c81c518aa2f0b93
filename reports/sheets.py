"""The tables of a brief: every indicator in a line, every zone of one indicator, every source."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from figures.alt_text import people_key
from figures.dots import amount, target_of
from figures.tables import reason
from i18n import Locale
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import Result, Value, decimals
from reports.content import Content, titled
from reports.pages import Table
from reports.passport import numbered


def overview(content: Content, say: Locale) -> Table:
    """Return every indicator in a line: its value, what is asked of it, and how many people that still lacks."""
    heads = ("column-indicator", "column-value", "fact-target", "column-to-target", "column-evidence")
    rows, marked = [], []
    for at, item in enumerate(content.measured):
        result = of_zone(item.result, content.asked.zone)
        value, target = chosen_of(result, content.asked.zone), target_of(result)
        known = not math.isnan(value.value)
        short = math.nan if math.isnan(target) else value.counted()[1]
        marked += [at] if known and value.evidence is Evidence.ILLUSTRATIVE else []
        rows.append(
            (
                titled(result, say),
                amount(value.value, value.unit, say) if known else reason(value, say),
                "" if math.isnan(target) else amount(target, value.unit, say),
                "" if math.isnan(short) else say.number(short),
                say.say(f"evidence-{value.evidence}") if known and value.evidence else "",
            )
        )
    return Table(tuple(say.say(head) for head in heads), tuple(rows), tuple(marked), None)


def zone_table(result: Result, numbers: Mapping[str, int], content: Content, say: Locale) -> Table:
    """Return every zone, the best first, then the district; a column in which nothing stands is left out.

    Where no zone has a value, and all for one reason, that stands in a sentence above: the district's row is enough,
    and none where it has no value either.

    Parameters
    ----------
    numbers
        By zone, what stands behind the code of the indicator; none without a code.
    """
    alike = all(math.isnan(one.value) for one in result.zones()) and len({one.reason for one in result.zones()}) == 1
    whole = () if alike and math.isnan(result.district().value) else (result.district(),)
    values = (*(() if alike else result.ranked()), *whole)
    own = result.at_own_reach()
    codes = [numbered(numbers[value.zone]) if value.zone in numbers else "" for value in values]
    rows = [(*_row(value, content, own, say), code) for value, code in zip(values, codes, strict=True)]
    heads = (
        *("column-zone", "column-value", "column-bounds", f"column-persons-{people_key(result)}", "column-to-target"),
        *("column-evidence", "brief-number"),
    )
    kept = [at for at in range(len(heads)) if at < 2 or any(row[at] for row in rows)]  # noqa: PLR2004 - name and value
    return Table(
        tuple(say.say(heads[at]) for at in kept),
        tuple(tuple(row[at] for at in kept) for row in rows),
        tuple(
            at for at, one in enumerate(values) if one.evidence is Evidence.ILLUSTRATIVE and not math.isnan(one.value)
        ),
        len(values) - 1 if whole else None,
    )


def _row(value: Value, content: Content, own: bool, say: Locale) -> tuple[str, ...]:  # noqa: FBT001 - of one call
    known, digits = not math.isnan(value.value), decimals(value.unit)
    bounds = ""
    if not math.isnan(value.low + value.high) and value.low < value.high:
        bounds = say.say("bounds", low=say.number(value.low, digits), high=say.number(value.high, digits))
    persons, more = value.counted()
    people = "" if math.isnan(persons) else say.number(persons)
    short = "" if math.isnan(more) or not own else say.number(more)
    evidence = say.say(f"evidence-{value.evidence}") if known and value.evidence else ""
    told = amount(value.value, value.unit, say) if known else reason(value, say)
    return content.name(value.zone, say), told, bounds, people, short, evidence


def sources(datasets: Iterable[Dataset], say: Locale) -> Table:
    """Return every dataset once, in a line: what it is, since when, whose, on what terms, and its fingerprint."""
    datasets = tuple(dict.fromkeys(datasets))
    heads = ("title", "evidence", "version", "vintage", "producer", "licence", "sha256")
    rows = tuple(
        (
            f"{one.title.of(say.language) or one.id} ({one.id})",
            say.say(f"evidence-{one.evidence}"),
            say.number(one.version),
            say.date(one.vintage) if one.vintage else say.say("undated"),
            say.origin(one.origin.producer) or one.origin.producer,
            say.origin(one.origin.licence) or one.origin.licence,
            one.sha256[:16],
        )
        for one in datasets
    )
    marked = tuple(at for at, one in enumerate(datasets) if one.evidence is Evidence.ILLUSTRATIVE)
    return Table(tuple(say.say(f"table-head-{name}") for name in heads), rows, marked, None)


def of_zone(result: Result, zone: str) -> Result:
    """Return a result with the values that were asked for: all, or those of one zone and of the district."""
    if not zone:
        return result
    return replace(result, values=(*(one for one in result.zones() if one.zone == zone), result.district()))


def chosen_of(result: Result, zone: str) -> Value:
    """Return the value of the zone that was asked for, else the district's."""
    return next((one for one in result.zones() if one.zone == zone), result.district())
