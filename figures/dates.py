"""What has been printed of one thing at two dates, side by side: what lies between, every date on one axis, a table."""

import pandas as pd

from figures import markup
from figures.dots import dot, is_made_up, row, rows_on, scale_of, short
from figures.printed import printed_words, qualified, qualifier_at
from i18n import Locale
from model.dated import Between, Dated, Told
from model.evidence import weakest
from model.indicator import decimals


def name_of(one: Dated, say: Locale) -> str:
    """Return what was counted, and of which place."""
    return say.say("dates-series", title=one.title.of(say.language), place=one.place_name.of(say.language))


def value_of(told: Told, unit: str, say: Locale) -> str:
    """Return what was reported of one date: a range where reports contradict each other."""
    return printed_words(told.low, told.high, unit, told.reports, say)


def change_of(found: Between, unit: str, say: Locale) -> str:
    """Return what lies between two dates, as the reports have it."""
    low, high = (say.signed(value, unit, decimals(unit)) for value in (found.low, found.high))
    if found.low == found.high:
        return low if found.low else say.say("change-none")
    return say.say("range", low=low, high=high)


def headline(one: Dated, found: Between, say: Locale) -> str:
    """Return what lies between two dates, large, with both numbers and all that makes the difference doubtful."""
    first, then = (say.date(told.date) for told in (found.first, found.then))
    scope = say.say("dates-between", name=name_of(one, say), first=first, then=then)
    lines = [
        say.say("dates-told", date=say.date(told.date), value=value_of(told, one.unit, say), sources=_named(told, say))
        for told in (found.first, found.then)
    ]
    kind = weakest(report.evidence for told in (found.first, found.then) for report in told.reports)
    return markup.headline(scope, change_of(found, one.unit, say), markup.badge(kind, say), lines + doubts(found, say))


def doubts(found: Between, say: Locale) -> list[str]:
    """Return why the difference of two printed numbers need not be a change, each a sentence."""
    both = (found.first, found.then)
    reports = [report for told in both for report in told.reports]
    shared = {report.source_title for report in found.first.reports} & {r.source_title for r in found.then.reports}
    told = {
        "dates-overlap": found.overlap,
        "dates-contradict": any(one.low != one.high for one in both),
        "dates-about": any(report.qualifier for report in reports),
        "dates-sources": not shared,
    }
    return [say.say(key) for key, holds in told.items() if holds]


def _named(told: Told, say: Locale) -> str:
    return say.listed(dict.fromkeys(report.source_title for report in told.reports))


def picture(one: Dated, found: Between, say: Locale) -> str:
    """Return every date as a row with its dot on one axis; what lies beside the two chosen is drawn as printed."""
    scale = scale_of([told.high for told in one.times], one.unit)
    rows = "".join(
        row(
            say.date(told.date),
            dot(told.low if told.low == told.high else float("nan"), told.low, told.high, scale),
            _short(told, one.unit, say),
            "",
            "" if told in {found.first, found.then} else "printed",
        )
        for told in one.times
    )
    made_up = any(is_made_up(report.evidence) for told in one.times for report in told.reports)
    bounds = "dates-bounds" if any(told.low != told.high for told in one.times) else ""
    alt = text_of(one, found, say)
    return markup.figure(alt, rows_on(scale, one.unit, {}, rows, say, made_up=made_up, bounds=bounds))


def _short(told: Told, unit: str, say: Locale) -> str:
    said = [(report.value, report.qualifier) for report in told.reports]
    low, high = (qualified(qualifier_at(at, said), short(at, unit, say), say) for at in (told.low, told.high))
    return low if told.low == told.high else say.say("range", low=low, high=high)


def text_of(one: Dated, found: Between, say: Locale) -> str:
    """Return the text alternative: every date with its number, and what lies between the two chosen."""
    told = (
        say.say("report-dated", value=value_of(each, one.unit, say), date=say.date(each.date)) for each in one.times
    )
    return say.say(
        "dates-alt",
        name=name_of(one, say),
        rows=say.listed(told),
        first=say.date(found.first.date),
        then=say.date(found.then.date),
        change=change_of(found, one.unit, say),
    )


def dates_table(one: Dated, say: Locale) -> pd.DataFrame:
    """Return every report in words, the earliest date first."""
    heads = [say.say(f"column-{name}") for name in ("date", "value", "evidence", "source")]
    rows = [
        (
            say.date(told.date),
            value_of(Told(told.date, (report,)), one.unit, say),
            say.say(f"evidence-{report.evidence}"),
            report.source_title,
        )
        for told in one.times
        for report in told.reports
    ]
    return pd.DataFrame(rows, columns=heads)


def dates_rows(one: Dated) -> pd.DataFrame:
    """Return every report as a machine reads it."""
    return pd.DataFrame(
        {
            "id": one.id,
            "level": one.level,
            "date": told.date,
            "value": report.value,
            "qualifier": report.qualifier,
            "unit": one.unit,
            "evidence": str(report.evidence),
            "source_title": report.source_title,
            "source_url": report.source_url,
        }
        for told in one.times
        for report in told.reports
    )


def sources(one: Dated, say: Locale) -> str:
    """Return every source once, as markup."""
    links = (markup.link(report.source_url, report.source_title) for told in one.times for report in told.reports)
    return markup.sources(dict.fromkeys(links), say)
