"""The command ``list``: every dataset, what it holds of each service, and what a live one left out."""

from typing import Any

from i18n import Locale
from i18n.command import DONE
from loaders.document import dataset_document
from loaders.terminal import Answer, table
from loaders.use import uses
from model.dataset import Dataset
from model.fetch import Fetch
from model.problem import ProblemError
from model.role import PARTED
from store import Store

_HEADS = ("id", "role", "evidence", "version", "vintage", "rows", "origin", "licence", "active")


def listed(store: Store, speaker: Locale) -> Answer:
    """Tell of every dataset what it is, whether it is in use, and how many rows of each service it has."""
    datasets, fetches = store.datasets(), store.fetches()
    in_use = {dataset.id: uses(store, dataset) for dataset in datasets}
    whole = {dataset.id: store.is_whole(dataset) for dataset in datasets}
    parts = {dataset.id: _parts(store, dataset) for dataset in datasets}
    document = [
        {
            **dataset_document(d),
            "active": bool(in_use[d.id]),
            "active_for": in_use[d.id],
            "whole": whole[d.id],
            "parts": parts[d.id],
            **_fetched(fetches.get(d.id), d),
        }
        for d in datasets
    ]
    if not datasets:
        return Answer(DONE, lambda: document, (speaker.say("loaders-list-empty"),))
    rows = [
        (
            *(d.id, d.role, d.evidence.value, str(d.version), d.vintage, str(d.rows)),
            *(d.origin.producer or d.origin.citation or d.origin.address, d.origin.licence),
            speaker.say("loaders-yes" if in_use[d.id] else "loaders-no" if whole[d.id] else "loaders-damaged"),
        )
        for d in datasets
    ]
    told = (line for d in datasets for line in _told(d, parts[d.id], fetches.get(d.id), speaker))
    return Answer(DONE, lambda: document, (*table(_HEADS, rows, speaker), *told))


def _parts(store: Store, dataset: Dataset) -> dict[str, int]:
    """Return how many rows a dataset has of each service, or parameter, most first; nothing for a damaged file."""
    name = PARTED.get(dataset.role)
    if name is None:
        return {}
    try:
        counted = store.frame(dataset.id, dataset.version)[name].value_counts()
    except ProblemError:
        return {}
    return {str(part): int(count) for part, count in counted.items()}


def _fetched(fetch: Fetch | None, dataset: Dataset) -> dict[str, Any]:
    """Return when a live dataset was asked for, and how many rows of the answer were set aside."""
    if fetch is None:
        return {}
    aside = max(fetch.rows_in - dataset.rows, 0) if fetch.rows_in else None
    told = {"asked_at": fetch.asked_at, "good_at": fetch.good_at or None, "status": fetch.status.value}
    return {"fetch": {**told, "rows_in": fetch.rows_in or None, "rows_set_aside": aside}}


def _told(dataset: Dataset, parts: dict[str, int], fetch: Fetch | None, speaker: Locale) -> list[str]:
    lines = []
    if dataset.role == "facilities" and parts:
        named = speaker.listed(f"{speaker.say(f'service-{part}')} {speaker.number(n)}" for part, n in parts.items())
        lines.append(speaker.say("loaders-by-service", dataset=dataset.id, parts=named))
    if fetch is not None and fetch.rows_in > dataset.rows:
        aside = fetch.rows_in - dataset.rows
        lines.append(speaker.say("loaders-aside", dataset=dataset.id, aside=aside, rows=fetch.rows_in))
    return lines
