"""What is said about a report as a whole: what was asked, what kind of truth it is, columns, indicators, sources."""

import math
from collections import Counter
from dataclasses import asdict
from typing import Final

from figures.method import unit_name
from i18n import Locale
from i18n.locale import bare
from model.dataset import Dataset
from model.evidence import Evidence
from model.publisher import Credit
from reports.columns import cells, dictionary
from reports.content import Asked, Content, Measured, Plain

FORMAT: Final = "elmax-report-1"


def about(content: Content, locales: tuple[Locale, ...], say: Locale) -> dict[str, Plain]:
    """Return all that is known of a report, as JSON can hold it.

    Parameters
    ----------
    locales
        Every language that columns and evidence are told in.
    say
        The language of the words in the table.
    """
    weakest = content.evidence()
    note: dict[str, Plain] = (
        {} if weakest is None else {one.language: bare(one.say(f"evidence-{weakest}-note")) for one in locales}
    )
    counted = Counter(str(row["evidence"]) for row in cells(content, say) if row["evidence"])
    return {
        "format": FORMAT,
        "district": {"id": content.district.id, "name": asdict(content.district.name)},
        "made_at": content.made_at,
        "language": say.language,
        "asked": asked_document(content.asked),
        "evidence": None if weakest is None else str(weakest),
        "evidence_note": note,
        "values_by_evidence": {str(kind): counted[kind] for kind in Evidence if kind in counted},
        "crs": "EPSG:4326",
        "columns": dictionary(locales),
        "indicators": [_indicator(item) for item in content.measured],
        "datasets": [_dataset(one, content) for one in content.datasets()],
        "passports": {code: dict(record) for code, record in content.records().items()},
    }


def asked_document(asked: Asked) -> dict[str, Plain]:
    """Return what was asked for; null where the usual was taken."""
    return {
        "indicators": list(asked.indicators),
        "zone": asked.zone or None,
        "threshold_m": None if math.isnan(asked.threshold) else asked.threshold,
        "of": asked.of or None,
        "group": asked.group or None,
        "profile": asked.profile or None,
        "as_of": asked.as_of or None,
        "real_only": asked.real_only,
    }


def asked_words(content: Content, say: Locale) -> list[tuple[str, str]]:
    """Return every filter with what it is set to, in words; those that are not set say so."""
    asked = content.asked
    everything = say.say("report-filter-all")
    zone = everything if not asked.zone else content.name(asked.zone, say)
    metres = say.say("report-filter-own") if math.isnan(asked.threshold) else say.quantity(asked.threshold, "m")
    told = {
        "district": content.district.name.of(say.language),
        "zone": zone,
        "threshold": metres,
        "group": say.say("group-" + asked.group.replace(":", "-")) if asked.group else everything,
        "profile": say.say(f"profile-{asked.profile}") if asked.profile else say.say("report-filter-metres"),
        "as-of": say.date(asked.as_of) if asked.as_of else say.say("report-filter-today"),
        "data": say.say("report-filter-real" if asked.real_only else "report-filter-any"),
    }
    of = {"of": asked.of} if asked.of else {}
    return [(bare(say.say(f"report-filter-{name}")), bare(words)) for name, words in (told | of).items()]


def lines(content: Content, say: Locale) -> list[tuple[str, str]]:
    """Return the same for people: pairs of what it is and what it says."""
    weakest = content.evidence()
    note = say.say("report-no-values") if weakest is None else say.say(f"evidence-{weakest}-note")
    told = [
        (say.say("report-evidence"), note),
        *asked_words(content, say),
        (say.say("report-made"), say.date(content.made_at[:10])),
        *((item.result.indicator.title.of(say.language), _in_words(item, say)) for item in content.measured),
    ]
    return [(bare(what), bare(says)) for what, says in told]


def _in_words(item: Measured, say: Locale) -> str:
    """Return what an indicator is, in a line: its id, unit, direction and formula."""
    entry = item.result.indicator
    direction = say.say("direction-" + entry.direction.replace(" ", "-"))
    return f"{entry.id} — {unit_name(entry.unit, say)} — {direction} — {entry.formula.of(say.language)}"


def _indicator(item: Measured) -> dict[str, Plain]:
    entry = item.result.indicator
    target: Plain = None if entry.target is None else {"value": entry.target.value, "source": entry.target.source}
    return {
        "id": entry.id,
        "title": asdict(entry.title),
        "formula": asdict(entry.formula),
        "inputs": asdict(entry.inputs),
        "unit": entry.unit,
        "direction": entry.direction,
        "standard": entry.standard,
        "target": target,
        "threshold_m": None if math.isnan(item.result.threshold) else item.result.threshold,
        "missing": list(item.result.missing),
        "datasets": {role: {"id": one.id, "version": one.version} for role, one in item.result.datasets.items()},
    }


def _dataset(one: Dataset, content: Content) -> dict[str, Plain]:
    told: dict[str, Plain] = asdict(one)
    credit = [_credit(credit) for credit in content.credits.get(one.id, ())]
    age = content.ages.get(one.id)
    if age is None or one.evidence is Evidence.ILLUSTRATIVE:  # what is made up has no age
        return {**told, "services": list(one.services), "credit": credit}
    return {**told, "services": list(one.services), "credit": credit, "age": str(age.state)}


def _credit(credit: Credit) -> Plain:
    return {"words": credit.words, "address": credit.address}
