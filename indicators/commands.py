"""The commands of the indicators: the catalogue, and values with all that they must never be parted from."""

import argparse
import math
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, cast

from i18n import Locale
from i18n.command import DONE, REFUSED, complain
from i18n.terminal import plain
from indicators.arguments import who_asks
from indicators.comparison_text import (
    area_document,
    area_text,
    borders_document,
    borders_text,
    curve_document,
    curve_text,
    groups_document,
    groups_text,
    scores_document,
    scores_text,
    walkers_document,
    walkers_text,
)
from indicators.comparisons import by_group, by_walker, inside_other_borders
from indicators.composite_command import composite
from indicators.difference import HEADLINE, difference
from indicators.difference_text import difference_document, difference_text, reasons_text
from indicators.document import Plain, listing_document, printed, reports_document, values_document
from indicators.impact_command import impact
from indicators.lineage import Replay, explanation, replayed
from indicators.made_text import definition_document, definition_of, definition_text
from indicators.making import make, usual_about
from indicators.measured import Ground, ground, listing, measured, network, opened, written_in_code
from indicators.network_text import network_document, network_text
from indicators.reaching import REACHES, coverage_curve, walk_area
from indicators.scenario_command import scenario
from indicators.score_family import score_family
from indicators.siting_command import site
from indicators.stranding import STRANDING
from indicators.terminal import entry_text, lineage_text, replay_text, result_text, zone_names
from model.indicator import DISTRICT_ZONE, Result, Value
from model.problem import Problem, ProblemError, Severity
from model.role import SERVICES
from store import AuditEntry, Reader, Store
from store.chain import STILL
from store.document import documents

AREA_METRES: Final = (300.0, 500.0, 800.0)


def run(options: argparse.Namespace, say: Locale) -> int:
    """Do what ``options`` ask, having told what there is to tell at the start, and return the exit status.

    Raises
    ------
    ProblemError
        What is refused, with its reasons.
    OSError
        When the disk or the database fails.
    """
    complain(opened().start(thorough=False), say)
    if options.command == "recompute":
        return _recompute(options, say)
    for metres in (getattr(options, "threshold", None), *(getattr(options, "at", None) or ())):
        _refuse_no_reach(metres)
    sys.stdout.write(COMMANDS[options.command](options, say) + "\n")
    return DONE


def _refuse_no_reach(threshold: float | None) -> None:
    if threshold is not None and not 0 < threshold < math.inf:
        facts = {"threshold": f"{threshold:g}"}
        raise ProblemError(Problem("threshold-impossible", Severity.REFUSE, facts=facts))


def _laid(options: argparse.Namespace) -> tuple[Store, Ground]:
    """Return the store, and the ground of those who walk on it."""
    store = opened()
    return store, ground(store, real_only=options.real_only, profile=getattr(options, "profile", ""))


def _list(options: argparse.Namespace, say: Locale) -> str:
    entries = listing(opened(), real_only=options.real_only)
    if options.json:
        return printed([listing_document(entry) for entry in entries])
    return "\n\n".join(entry_text(entry, say) for entry in entries)


def _compute(options: argparse.Namespace, say: Locale) -> str:
    store: Reader = opened().as_of(options.as_of) if options.as_of else opened()
    base = ground(store, real_only=options.real_only, profile=options.profile)
    known = listing(store, real_only=options.real_only)
    ids = options.ids or [entry.indicator.id for entry in known if entry.built]
    wish = {"of": options.of, "group": options.group}
    results = [measured(store, base, name, threshold=options.threshold, **wish) for name in ids]
    _refuse_unknown_zone(base, options.zone)
    chosen = [(result, _chosen(result, options.zone)) for result in results]
    if options.json and options.explain:
        return printed([explanation(result, base) for result in results])
    if options.json:
        return printed([row for result, values in chosen for row in _rows(result, values)])
    names = zone_names(base, say)
    texts = [result_text(result, values, names, say) for result, values in chosen]
    if options.explain:
        texts = [f"{text}\n{lineage_text(result, say)}" for text, result in zip(texts, results, strict=True)]
    return "\n\n".join(texts)


def _rows(result: Result, values: tuple[Value, ...]) -> list[Plain]:
    """Return the rows of the contract; what has been printed stands beside the district's."""
    rows = values_document(result, values)
    for row in rows:
        if result.reports and isinstance(row, dict) and row["zone"] == DISTRICT_ZONE:
            row["reported"] = reports_document(result.reports)
    return rows


def _strand(options: argparse.Namespace, say: Locale) -> str:
    """Return whom a service would lose if its counter closed."""
    store, base = _laid(options)
    result = measured(store, base, f"{STRANDING}_{options.service}", threshold=options.threshold)
    if options.json:
        return printed(_rows(result, result.values))
    heading = plain(say.say(f"service-{options.service}"))
    return f"{heading}\n{result_text(result, result.values, zone_names(base, say), say)}"


def _walkers(options: argparse.Namespace, say: Locale) -> str:
    """Return one indicator for every walker, and the gap between the best and the worst served."""
    store, base = _laid(options)
    found = by_walker(store, options.id, threshold=options.threshold, real_only=options.real_only)
    return printed(walkers_document(found)) if options.json else walkers_text(found, zone_names(base, say), say)


def _borders(options: argparse.Namespace, say: Locale) -> str:
    """Return whether an indicator's map survives other borders."""
    store, base = _laid(options)
    found = inside_other_borders(store, base, options.id, threshold=options.threshold)
    result = measured(store, base, options.id, threshold=options.threshold)
    return printed(borders_document(found, result)) if options.json else borders_text(found, result, say)


def _groups(options: argparse.Namespace, say: Locale) -> str:
    """Return one indicator by groups of residents, and how far they are apart."""
    store, base = _laid(options)
    found = by_group(store, base, options.id, threshold=options.threshold)
    result = measured(store, base, options.id, threshold=options.threshold)
    if options.json:
        return printed(groups_document(found, () if base.zones is None else base.zones.ids, result))
    return groups_text(found, result, say)


def _scores(options: argparse.Namespace, say: Locale) -> str:
    """Return one service by every way of sharing it out."""
    store, base = _laid(options)
    found = score_family(store, base, options.id, threshold=options.threshold)
    result = measured(store, base, options.id, threshold=options.threshold)
    if options.json:
        return printed(scores_document(found, result))
    return scores_text(found, result, zone_names(base, say), say)


def _curve(options: argparse.Namespace, say: Locale) -> str:
    """Return one indicator of coverage at many distances."""
    store, base = _laid(options)
    found = coverage_curve(store, base, options.id, options.at or REACHES)
    return printed(curve_document(found)) if options.json else curve_text(found, zone_names(base, say), say)


def _area(options: argparse.Namespace, say: Locale) -> str:
    """Return what can be walked to from a place."""
    _, base = _laid(options)
    found = walk_area(base, options.lon, options.lat, options.at or AREA_METRES)
    return printed(area_document(found)) if options.json else area_text(found, say)


def _network(options: argparse.Namespace, say: Locale) -> str:
    """Return what is wrong with the streets, and which link would help most."""
    store, base = _laid(options)
    report = network(store, base, (options.service,) if options.service else SERVICES, options.threshold)
    return printed(network_document(report)) if options.json else network_text(report, zone_names(base, say), say)


def _difference(options: argparse.Namespace, say: Locale) -> str:
    """Return what would be another if an upload that waits were accepted, or what is another since a day."""
    store = opened()
    before: Reader = store.as_of(options.since) if options.since else store
    after: Reader = store if options.since else store.imagined(options.held)
    found = difference(before, after, options.of or HEADLINE, real_only=options.real_only)
    why = [line for line in store.audit() if _is_since(line, options.since)] if options.since else []
    if options.json:
        told = {"why": [_reason(line) for line in why]} if options.since else {}
        return printed({**difference_document(found), **told})
    places = [ground(shelf, real_only=options.real_only) for shelf in (before, after)] if found.moved else []
    names = {zone: name for base in places for zone, name in zone_names(base, say).items()}
    return "\n".join((difference_text(found, names, say), *reasons_text(why, say)))


def _is_since(line: AuditEntry, moment: datetime) -> bool:
    """Tell whether a line of the log came after a moment and could move a number."""
    return line.action not in STILL and datetime.fromisoformat(line.time) > moment


def _reason(line: AuditEntry) -> dict[str, Plain]:
    return {name: getattr(line, name) for name in ("time", "action", "dataset", "version", "who")}


def _make(options: argparse.Namespace, say: Locale) -> str:
    """Make an indicator of a column, and return what was kept."""
    store = opened()
    about = usual_about(store.dataset(options.dataset), (options.column, options.per))
    kept = make(store, definition_of(options, about), written_in_code(), say.language, who=who_asks(options))
    return printed(definition_document(kept)) if options.json else definition_text(kept, "indicators-made", say)


def _unmake(options: argparse.Namespace, say: Locale) -> str:
    """Take an indicator that was made without code away, and return what it was."""
    gone = opened().undefine(options.id, who=who_asks(options))
    return printed(definition_document(gone)) if options.json else definition_text(gone, "indicators-unmade", say)


def _recompute(options: argparse.Namespace, say: Locale) -> int:
    """Make the numbers of explanations again and tell whether they are the same."""
    store = opened()
    replays = [replayed(store, cast("Mapping[str, Plain]", told)) for told in documents(options.file)]
    same = all(replay.same for replay in replays)
    text = (
        printed([_replay(replay) for replay in replays])
        if options.json
        else "\n".join(replay_text(replay, {DISTRICT_ZONE: say.say("indicators-district")}, say) for replay in replays)
    )
    sys.stdout.write(text + "\n")
    return DONE if same else REFUSED


def _replay(replay: Replay) -> dict[str, Plain]:
    return {
        "indicator": replay.indicator,
        "same": replay.same,
        "differing": list(replay.differing),
        "method_same": replay.method_same,
        "libraries": list(replay.libraries),
        "superseded": list(replay.superseded),
    }


def _refuse_unknown_zone(base: Ground, zone: str | None) -> None:
    known = () if base.zones is None else base.zones.ids
    if zone is not None and zone not in {*known, DISTRICT_ZONE}:
        facts = {"zone": zone, "known": ", ".join(known)}
        raise ProblemError(Problem("zone-unknown", Severity.REFUSE, facts=facts, candidates=known))


def _chosen(result: Result, zone: str | None) -> tuple[Value, ...]:
    return tuple(value for value in result.values if zone in {None, value.zone})


COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, Locale], str]]] = {
    "list": _list,
    "compute": _compute,
    "walkers": _walkers,
    "borders": _borders,
    "groups": _groups,
    "curve": _curve,
    "area": _area,
    "scores": _scores,
    "strand": _strand,
    "network": _network,
    "site": lambda options, say: site(*_laid(options), options, say),
    "difference": _difference,
    "scenario": scenario,
    "impact": impact,
    "make": _make,
    "unmake": _unmake,
    "composite": composite,
}
