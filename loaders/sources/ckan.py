"""Asks a catalogue of the CKAN kind for a dataset: found again where it was renamed, told where it is not there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from loaders.answers import distrust, document, noted, part
from loaders.fetching import Line, Request
from loaders.finding import shown
from loaders.words import fold
from model.problem import Problem, ProblemError

_GONE: Final = 404
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# Ids of the catalogue that say which version of a licence is meant; others keep the words of the catalogue.
_LICENCES: Final[Mapping[str, str]] = {
    "cc-by-igo": "CC-BY-3.0-IGO",
    "hdx-odc-odbl": "ODbL-1.0",
    "odc-odbl": "ODbL-1.0",
    "hdx-pddl": "PDDL-1.0",
    "hdx-odc-by": "ODC-By-1.0",
}
# Of what is offered in several forms the first is taken: one coding, no cut names, before tables of old bytes.
_FORMS: Final = ("geojson", "shp")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A dataset of the catalogue.

    Parameters
    ----------
    name
        As the catalogue calls it.
    words
        Words that its title has in any case, by which it is found where its name was changed.
    """

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """What the catalogue says of a dataset.

    Parameters
    ----------
    day
        ISO date of what it describes, the last day where it describes a span; empty where it tells none.
    licence
        An id, or the words of the catalogue; empty where it states none.
    """

    source: str
    name: str
    resources: tuple[Mapping[str, Any], ...]
    producer: str
    licence: str
    day: str
    address: str
    problems: tuple[Problem, ...] = ()


def show(site: str, wanted: Wanted) -> Request:
    """Return the request for what the catalogue says of a dataset."""
    return Request(f"{site}/api/3/action/package_show", {"id": wanted.name}, accept="application/json")


def search(site: str, wanted: Wanted, group: str) -> Request:
    """Return the request for datasets of a group whose title has the words of ``wanted``."""
    params = {"q": " ".join(wanted.words), "fq": f"groups:{group}", "rows": "50"}
    return Request(f"{site}/api/3/action/package_search", params, accept="application/json")


def package(line: Line, site: str, wanted: Wanted, group: str) -> Package:
    """Return what the catalogue says of a dataset; of the only one with its words where its name is not known.

    Raises
    ------
    ProblemError
        As ``Line.ask`` and ``answers.document``; ``answer-failed`` where the catalogue says that it failed;
        ``dataset-gone`` where neither the name nor the words are found, or more than one has the words.
    """
    source = line.publisher.id
    told: tuple[Problem, ...] = ()
    try:
        found = _result(line, show(site, wanted))
    except ProblemError as fault:
        if not _is_gone(fault):
            raise
        found = _by_words(line, site, wanted, group)
        name = part(source, found, "name", kind=str)
        told = (noted(source, "dataset-renamed", before=wanted.name, name=name),)
    return _read(source, site, found, told)


def files(found: Package, pattern: str) -> tuple[Mapping[str, Any], ...]:
    """Return the resources that offer what ``pattern`` names, all in one form; all of that form where none is so named.

    Raises
    ------
    ProblemError
        ``layer-missing`` where nothing is offered in a form that is read.
    """
    for form in _FORMS:
        offered = [one for one in found.resources if form in fold(str(one.get("format", "")))]
        named = [one for one in offered if re.search(pattern, str(one.get("name", "")), re.IGNORECASE)]
        if offered:
            return tuple(named or offered)
    names = ", ".join(str(one.get("name", "-")) for one in found.resources)
    raise distrust(found.source, "layer-missing", names=shown(names or "-"))


def link(found: Package, resource: Mapping[str, Any]) -> Request:
    """Return the request for the file of a resource."""
    address = resource.get("download_url") or part(found.source, resource, "url", kind=str)
    return Request(str(address))


def changed(resources: tuple[Mapping[str, Any], ...]) -> str:
    """Return the ISO date on which the newest of some files was made; empty where none tells."""
    return max((day for one in resources for day in _DAY.findall(str(one.get("last_modified", "")))), default="")


def _result(line: Line, request: Request) -> Any:  # noqa: ANN401 - JSON is anything
    source = line.publisher.id
    told = document(line.ask(request))
    if not part(source, told, "success", kind=bool):
        raise distrust(source, "answer-failed", said=shown(part(source, told, "error", kind=object)))
    return part(source, told, "result", kind=dict)


def _is_gone(fault: ProblemError) -> bool:
    (problem, *_) = fault.problems
    said = fold(str(problem.facts.get("said", "")))
    return problem.facts.get("status") == _GONE or (problem.rule == "answer-failed" and "not_found" in said)


def _by_words(line: Line, site: str, wanted: Wanted, group: str) -> Any:  # noqa: ANN401 - JSON is anything
    source = line.publisher.id
    results = part(source, _result(line, search(site, wanted, group)), "results", kind=list)
    words = set(map(fold, wanted.words))
    fitting = [one for one in results if words <= set(fold(part(source, one, "title", kind=str)).split("_"))]
    if len(fitting) != 1:
        names = ", ".join(str(one.get("name", "-")) for one in fitting)
        raise distrust(source, "dataset-gone", name=wanted.name, found=shown(names or "-"))
    return fitting[0]


def _read(source: str, site: str, found: Any, problems: tuple[Problem, ...]) -> Package:  # noqa: ANN401 - JSON is anything
    name = part(source, found, "name", kind=str)
    resources = part(source, found, "resources", kind=list)
    stated = str(found.get("license_id") or "")
    title = "" if stated == "notspecified" else str(found.get("license_title") or stated)
    organisation = found.get("organization")
    holder = organisation.get("title", "") if isinstance(organisation, Mapping) else ""
    return Package(
        source,
        name,
        tuple(one for one in resources if isinstance(one, Mapping)),
        str(found.get("dataset_source") or holder),
        _LICENCES.get(stated, title),
        max(_DAY.findall(str(found.get("dataset_date") or "")), default=""),
        f"{site}/dataset/{name}",
        problems,
    )
