"""What is told of the street map: what hangs apart, what is torn, what is not told, and which link would help most."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from figures import markup
from i18n import Locale
from model.evidence import weakest
from model.network import Gap, NetworkReport, ServiceLinks, Spot, ZoneStreets
from model.text import Text

PERCENT: Final = 100.0
KILOMETRE: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts as a gap and as far, and how many links are shown.

    Parameters
    ----------
    gap
        The longest link that may be a missing one, in metres.
    leg
        The longest way from a door to a street that is not yet far, in metres.
    links
        How many of the best links are shown.
    """

    gap: float
    leg: float
    links: int


def street_report(report: NetworkReport, names: Mapping[str, str], limits: Limits, say: Locale) -> str:
    """Return a report on the streets in use as markup.

    Parameters
    ----------
    names
        Name of each zone by id, and of the district.
    """
    if report.reason:
        return _line(say.say(f"reason-{report.reason}"))
    evidence = weakest(dataset.evidence for dataset in report.datasets.values())
    parts = [
        f"<p>{markup.badge(evidence, say)}</p>",
        *_islands(report, names, say),
        _line(say.say("network-gaps", count=report.gaps, limit=say.quantity(limits.gap, "m"))),
        *_severed(report, names, say),
        markup.part(
            "streets-links", "".join(_service(one, report, names, limits, say) for one in report.services), say
        ),
        markup.part("streets-footways", _zones(report, names, limits, say), say),
        markup.aside(escape(say.say("network-note"))),
    ]
    return f'<div class="streets">{"".join(parts)}</div>'


def _line(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _islands(report: NetworkReport, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    yield _line(say.say("network-length", length=say.quantity(report.metres / KILOMETRE, "km", 1), parts=report.parts))
    if not report.islands:
        yield _line(say.say("streets-whole"))
        return
    share = say.quantity(_share(report.off_metres, report.metres), "percent", 1)
    yield _line(say.say("network-islands", share=share, amount=_amount(report.off_amount, report, say)))
    heads = [*(say.say(f"streets-column-{name}") for name in ("length", "amount")), say.say("column-place")]
    yield _table(
        heads,
        (
            [escape(say.quantity(one.metres, "m")), escape(_amount(one.amount, report, say)), _place(one.at, names)]
            for one in report.islands
        ),
    )


def _severed(report: NetworkReport, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    length = say.quantity(report.severed_metres / KILOMETRE, "km", 1)
    yield _line(say.say("network-severed", count=report.severed, length=length))
    if report.severed_listed:
        heads = [say.say("streets-column-between"), say.say("streets-column-length"), say.say("column-place")]
        yield _table(
            heads,
            (
                [_street(one.name, say), escape(say.quantity(one.metres, "m")), _place(one.at, names)]
                for one in report.severed_listed
            ),
        )


def _service(found: ServiceLinks, report: NetworkReport, names: Mapping[str, str], limits: Limits, say: Locale) -> str:
    facts = {"service": say.say(f"service-{found.service}"), "limit": say.quantity(found.limit, "m")}
    measured = _amount(found.measured, report, say)
    line = _line(say.say("streets-service", **facts, reached=say.number(found.reached), measured=measured))
    if not found.links:
        return line + _line(say.say("network-no-link"))
    heads = [*(say.say(f"streets-column-{name}") for name in ("brings", "length", "between")), say.say("column-place")]
    rows = (
        [f"<b>{escape(_amount(link.amount, report, say))}</b>", *_gap(link.gap, names, say)]
        for link in found.links[: limits.links]
    )
    return line + _table(heads, rows)


def _gap(gap: Gap, names: Mapping[str, str], say: Locale) -> list[str]:
    one, other = (_name(name, say) for name in gap.names)
    named = any(name.of(say.language) for name in gap.names)
    between = say.say("streets-between", one=say.isolate(one), other=say.isolate(other))
    between = between if named else say.say("streets-between-unnamed")
    return [escape(say.quantity(gap.metres, "m", 1)), markup.foreign(between), _place(gap.start, names)]


def _zones(report: NetworkReport, names: Mapping[str, str], limits: Limits, say: Locale) -> str:
    columns = ("zone", "roads", "there", "missing", "untold", "far", "off")
    words = (say.say(f"network-head-{name}", limit=say.quantity(limits.leg, "m")) for name in columns)
    # A terminal writes its heads small; beside the other tables of a page they begin as a sentence does.
    heads = (word[:1].upper() + word[1:] for word in words)
    return _table(heads, (_zone(zone, names, say) for zone in report.zones))


def _zone(zone: ZoneStreets, names: Mapping[str, str], say: Locale) -> list[str]:
    roads = zone.footways.metres()
    parts = (zone.footways.there, zone.footways.missing, zone.footways.untold)
    shares = [*(_share(part, roads) for part in parts), _share(zone.far, zone.measured)]
    shares.append(_share(zone.off, zone.measured + zone.off))
    length = say.quantity(roads / KILOMETRE, "km", 1)
    words = [names.get(zone.zone, zone.zone), length, *(say.quantity(share, "percent", 1) for share in shares)]
    return [escape(word) for word in words]


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    return markup.wide(heads, rows)


def _street(name: Text, say: Locale) -> str:
    return markup.foreign(_name(name, say))


def _name(name: Text, say: Locale) -> str:
    return name.of(say.language) or say.say("network-unnamed")


def _place(spot: Spot, names: Mapping[str, str]) -> str:
    """Return the zone in words and the place as a map takes it: latitude, longitude."""
    zone = f"{escape(names[spot.zone])} " if spot.zone in names else ""
    return f'{zone}<bdi dir="ltr"><small>{spot.latitude:.6f}, {spot.longitude:.6f}</small></bdi>'


def _amount(amount: float, report: NetworkReport, say: Locale) -> str:
    return say.say(f"network-amount-{report.weight.replace('_', '-')}", amount=say.number(amount))


def _share(part: float, whole: float) -> float:
    return PERCENT * part / whole if whole > 0 else math.nan
