"""The command ``refresh``: what is asked of live sources, what came of it, and how far it is."""

import argparse
import json
from contextlib import ExitStack
from typing import Any, Final
from urllib.parse import urlencode

from i18n import Locale
from i18n.command import CHOICE_NEEDED, DONE, FAILED
from loaders.arguments import UsageError
from loaders.bars import Bars
from loaders.document import problem_documents
from loaders.fetching import Line, Request, client, identity
from loaders.finding import accepted
from loaders.refreshing import Came, Refreshed, lacking
from loaders.refreshing import refresh as run
from loaders.sources import SOURCES
from loaders.sources.live import Live
from loaders.terminal import Answer, sentences
from model.district import District
from model.fetch import FetchStatus, worst
from model.problem import Place, Problem, Severity
from store import Store, district, home, publisher, publishers

_STATUS: Final = {FetchStatus.FAILED: FAILED, FetchStatus.HELD_BACK: CHOICE_NEEDED}


def refresh(asked: argparse.Namespace, store: Store, speaker: Locale) -> Answer:
    """Fetch the sources that were named, or tell what would be asked of them.

    Raises
    ------
    UsageError
        When one of the names is no source.
    """
    strange = [name for name in asked.sources if name not in SOURCES]
    if strange:
        where = (Place(found=strange[0]),)
        raise UsageError(Problem("usage-source", Severity.REFUSE, 1, where, accepted(SOURCES), tuple(SOURCES)))
    names = tuple(dict.fromkeys(asked.sources)) or tuple(SOURCES)
    if asked.dry_run:
        return _dry(names, speaker)
    titles = {one.id: one.title.of(speaker.language) for one in publishers()}
    with ExitStack() as stack:
        sender = stack.enter_context(client(home()))
        bars = stack.enter_context(Bars({name: titles[name] for name in names}))
        came = run(
            names,
            store,
            district(),
            lambda told: Line(told, sender),
            again=asked.again or bool(asked.sources),
            tell=bars.tell,
        )
    return Answer(
        _STATUS.get(worst(one.status for one in came), DONE),
        lambda: [_document(one) for one in came],
        tuple(line for one in came for line in _lines(one, titles[one.source], speaker)),
    )


def _lines(one: Refreshed, title: str, speaker: Locale) -> list[str]:
    lines = [speaker.say(f"refresh-{one.status.value}", source=title)]
    for came in one.came:
        lines.extend(_dataset(came, speaker))
        for problem in came.problems:
            severity = speaker.say(f"loaders-severity-{problem.severity.value}")
            lines.append(f"  - {severity}: {speaker.problem(problem)}")
    return lines


def _dataset(came: Came, speaker: Locale) -> list[str]:
    kept = came.dataset
    if kept is None:
        return []
    day = speaker.date(kept.vintage) if kept.vintage else "-"
    told = speaker.say("refresh-dataset", dataset=kept.id, version=kept.version, rows=kept.rows, day=day)
    return [f"  {told}"]


def _document(one: Refreshed) -> dict[str, Any]:
    """Return what came of a source as the contract has it."""
    kept = [came.dataset for came in one.came if came.dataset is not None]
    return {
        "source": one.source,
        "status": one.status.value,
        "datasets": [{"id": d.id, "version": d.version, "vintage": d.vintage, "rows": d.rows} for d in kept],
        "fetched_at": one.fetched_at or None,
        "problems": problem_documents(one.problems, sentences),
    }


def _dry(names: tuple[str, ...], speaker: Locale) -> Answer:
    """Tell every request that would be made, so that a person can make them one by one; nobody is asked."""
    place = district()
    told = [(one, live) for name in names if (one := publisher(name)) for live in SOURCES[name]]
    document = [line for one, live in told for line in _planned(one.id, live, place)]
    lines = [speaker.say("refresh-dry", agent=identity())]
    for one, live in told:
        lines.append(f"{one.id} / {live.id}")
        lines.extend(f"  {speaker.problem(problem)}" for problem in lacking(one, live, place))
        for request in _asked(live, place):
            lines.append(f"  {request.method} {_whole(request)}")
            lines.extend(f"    {key}={json.dumps(value, ensure_ascii=False)}" for key, value in request.form.items())
        lines.extend(f"  → {pattern}" for pattern in live.then)
    return Answer(DONE, lambda: document, tuple(lines))


def _asked(live: Live, place: District) -> tuple[Request, ...]:
    return () if live.lacks(place) else live.asks(place)


def _planned(name: str, live: Live, place: District) -> list[dict[str, Any]]:
    return [
        {
            "source": name,
            "dataset": live.id,
            "method": request.method,
            "url": _whole(request),
            "form": dict(request.form),
            "then": list(live.then),
        }
        for request in _asked(live, place)
    ]


def _whole(request: Request) -> str:
    return f"{request.address}?{urlencode(request.params)}" if request.params else request.address
