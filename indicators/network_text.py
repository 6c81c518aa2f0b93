"""The quality of the streets as a person reads it at a terminal, and as one JSON document."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any, Final

from i18n import Locale
from i18n.terminal import plain
from indicators.network import LONG_LEG_METRES, LONGEST_GAP_METRES
from indicators.terminal import GAP, table
from model.evidence import weakest
from model.network import Gap, NetworkReport, ServiceLinks, Spot, ZoneStreets

PERCENT: Final = 100.0
_KILOMETRE: Final = 1000.0


def network_document(report: NetworkReport) -> dict[str, Any]:
    """Return a report as ``network --json`` prints it: metres, residents, degrees; what is not known is null."""
    made = asdict(report)
    datasets = {dataset.id: dataset for dataset in report.datasets.values()}
    made["datasets"] = [{"id": d.id, "version": d.version, "sha256": d.sha256} for d in datasets.values()]
    made["evidence"] = weakest(d.evidence for d in datasets.values()).value if datasets else None
    made["reason"] = report.reason or None
    made["longest_gap"], made["long_leg"] = LONGEST_GAP_METRES, LONG_LEG_METRES
    if report.reason:
        # Nobody counted: a zero would say that there are none.
        made |= dict.fromkeys(("parts", "gaps", "severed", "severed_metres"))
    cleaned: dict[str, Any] = _known(made)
    return cleaned


def network_text(report: NetworkReport, names: Mapping[str, str], say: Locale) -> str:
    """Return a report in words.

    Parameters
    ----------
    names
        Name of each zone by id, and of the district.
    """
    heading = say.say("network-title")
    if report.reason:
        return plain(f"{heading}\n{say.say(f'reason-{report.reason}')}")
    evidence = weakest(dataset.evidence for dataset in report.datasets.values()) if report.datasets else None
    mark = [] if evidence is None else [say.say(f"evidence-{evidence}-note")]
    lines = [heading, *mark, *_whole(report, names, say), "", *_zones(report, names, say)]
    for service in report.services:
        lines += ["", *_service(report, service, names, say)]
    lines += [
        "",
        *([say.say("count-blank_cells", count=report.blanks)] if report.blanks else ()),
        say.say("network-note"),
    ]
    return plain("\n".join(lines))


def _whole(report: NetworkReport, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    yield say.say("network-length", length=say.quantity(report.metres / _KILOMETRE, "km", 1), parts=report.parts)
    if report.parts > 1:
        share = say.quantity(PERCENT * report.off_metres / report.metres, "percent", 1)
        yield say.say("network-islands", share=share, amount=_amount(report.off_amount, report, say))
        for island in report.islands:
            length, amount = say.quantity(island.metres, "m"), _amount(island.amount, report, say)
            yield GAP + say.say("network-island", length=length, amount=amount, place=_place(island.at, names, say))
    yield say.say("network-gaps", count=report.gaps, limit=say.quantity(LONGEST_GAP_METRES, "m"))
    yield from (GAP + _gap(gap, names, say) for gap in report.gaps_listed)
    length = say.quantity(report.severed_metres / _KILOMETRE, "km", 1)
    yield say.say("network-severed", count=report.severed, length=length)
    for street in report.severed_listed:
        name = street.name.of(say.language) or say.say("network-unnamed")
        length = say.quantity(street.metres, "m")
        yield GAP + say.say("network-severed-street", name=name, length=length, place=_place(street.at, names, say))


def _zones(report: NetworkReport, names: Mapping[str, str], say: Locale) -> list[str]:
    columns = ("zone", "roads", "there", "missing", "untold", "far", "off")
    head = [say.say(f"network-head-{name}", limit=say.quantity(LONG_LEG_METRES, "m")) for name in columns]
    return [table([head, *(_zone(zone, names, say) for zone in report.zones)])]


def _zone(zone: ZoneStreets, names: Mapping[str, str], say: Locale) -> list[str]:
    roads = zone.footways.metres()
    parts = (zone.footways.there, zone.footways.missing, zone.footways.untold)
    people = zone.measured + zone.off
    return [
        names.get(zone.zone, zone.zone),
        say.quantity(roads / _KILOMETRE, "km", 1),
        *(say.quantity(_share(part, roads), "percent") for part in parts),
        say.quantity(_share(zone.far, zone.measured), "percent", 1),
        say.quantity(_share(zone.off, people), "percent", 1),
    ]


def _service(report: NetworkReport, found: ServiceLinks, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    facts = {"service": say.say(f"service-{found.service}"), "limit": say.quantity(found.limit, "m")}
    if found.reason:
        yield f"{facts['service']}: {say.say(f'reason-{found.reason}')}"
        return
    measured = _amount(found.measured, report, say)
    yield say.say("network-service", **facts, reached=say.number(found.reached), measured=measured)
    if not found.links:
        yield GAP + say.say("network-no-link")
    for link in found.links:
        yield GAP + say.say("network-link", amount=_amount(link.amount, report, say), gap=_gap(link.gap, names, say))


def _gap(gap: Gap, names: Mapping[str, str], say: Locale) -> str:
    key = "network-gap-joins" if gap.joins else "network-gap"
    one, other = (name.of(say.language) or say.say("network-unnamed") for name in gap.names)
    place = _place(gap.start, names, say)
    return plain(say.say(key, length=say.quantity(gap.metres, "m", 1), one=one, other=other, place=place))


def _place(spot: Spot, names: Mapping[str, str], say: Locale) -> str:
    """Return a place as a map takes it: latitude, longitude, and the zone in words."""
    at = f"{spot.latitude:.6f}, {spot.longitude:.6f}"
    return plain(say.say("network-place", at=at, zone=names[spot.zone])) if spot.zone in names else at


def _amount(amount: float, report: NetworkReport, say: Locale) -> str:
    return say.say(f"network-amount-{report.weight.replace('_', '-')}", amount=say.number(amount))


def _share(part: float, whole: float) -> float:
    return PERCENT * part / whole if whole > 0 else math.nan


def _known(value: object) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return ``value`` with null for what is not known, and lengths to the millimetre."""
    if isinstance(value, float):
        return None if math.isnan(value) else round(value, 6)
    if isinstance(value, dict):
        return {name: _known(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_known(part) for part in value]
    return value
