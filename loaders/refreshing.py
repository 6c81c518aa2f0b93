"""Fetches live datasets: ask → judge → hold against the copy before → keep, hold back, or leave all as it is.

A bad answer changes nothing: the copy that is there stays in use, and whoever asked is told what was wrong and how old
that copy is.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

import pandas as pd

from loaders.answers import distrust
from loaders.check import Checked, check, stops
from loaders.distance import streets_in_use
from loaders.drift import drift
from loaders.fetching import Line
from loaders.finding import Fact, shown
from loaders.merged import remade
from loaders.options import is_vintage
from loaders.sources import SOURCES
from loaders.sources.live import Haul, Live
from loaders.use import standing
from loaders.zones_in_use import zones_in_use
from model.dataset import Dataset, Kind
from model.district import District
from model.fetch import Fetch, FetchStatus, worst
from model.origin import Origin
from model.problem import Problem, ProblemError, Severity
from model.publisher import LiveDataset, Publisher
from store import Draft, Held, Store, publisher, publishers

SIDE_BY_SIDE: Final = 4
FRESH: Final = timedelta(hours=1)  # what was asked in this time is not asked again, so that a run can be taken up
WHO: Final = "refresh"
# Id of a publisher, id of a dataset, the share of the publisher's datasets that is done: 0 to 1.
Tell = Callable[[str, str, float], None]


@dataclass(frozen=True, slots=True)
class Came:
    """What came of asking for one dataset.

    Parameters
    ----------
    dataset
        Its current version, whatever came; None where there is none.
    """

    id: str
    status: FetchStatus
    dataset: Dataset | None
    good_at: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What came of asking one publisher: of its datasets, in their order."""

    source: str
    came: tuple[Came, ...]

    @property
    def status(self) -> FetchStatus:
        """The worst of what came."""
        return worst(one.status for one in self.came)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that was found."""
        return tuple(problem for one in self.came for problem in one.problems)

    @property
    def fetched_at(self) -> str:
        """When the newest good answer came: UTC, ISO; empty when none ever did."""
        return max((one.good_at for one in self.came), default="")


def silent(source: str, dataset: str, share: float) -> None:
    """Tell nobody."""


def refresh(
    names: Sequence[str],
    store: Store,
    place: District,
    line: Callable[[Publisher], Line],
    *,
    again: bool = False,
    tell: Tell = silent,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> tuple[Refreshed, ...]:
    """Fetch everything of the publishers ``names``, several publishers side by side, each dataset kept as it comes.

    Parameters
    ----------
    names
        Keys of ``SOURCES``.
    line
        Opens a line to a publisher.
    again
        Ask also for what was asked within the last hour.
    tell
        Is told before each dataset is asked for, and at the end of each publisher.
    """
    since = clock() if again else clock() - FRESH
    with ThreadPoolExecutor(SIDE_BY_SIDE, thread_name_prefix="refresh") as pool:
        work = partial(_publisher, store=store, place=place, line=line, since=since, tell=tell, clock=clock)
        came = tuple(pool.map(work, names))
    return tuple(_with_merged(one, came, store, place, clock) for one in came)


def _with_merged(
    one: Refreshed, came: tuple[Refreshed, ...], store: Store, place: District, clock: Callable[[], datetime]
) -> Refreshed:
    """Return what came of a publisher, with what is made of its own and others' newest copies.

    Each is told of once: with the last publisher that was asked for a part of it.
    """
    made = [
        _made(declared, told, store, place, clock)
        for told in publishers()
        for declared in told.datasets
        if [each for each in came if {live.id for live in each.came} & set(declared.of)][-1:] == [one]
    ]
    return Refreshed(one.source, (*one.came, *(each for each in made if each is not None)))


def _made(
    declared: LiveDataset, told: Publisher, store: Store, place: District, clock: Callable[[], datetime]
) -> Came | None:
    """Make a dataset of others anew; None where none of them is newer."""
    at, before = clock().isoformat(timespec="seconds"), standing(store, declared.id)
    found = remade(declared, store, place, at, WHO)
    if found is None:
        return None
    dataset, problems = found
    same = before is not None and before.version == dataset.version
    status = FetchStatus.UNCHANGED if same else FetchStatus.NEW
    good_at = min((each.good_at for each in store.fetches().values() if each.dataset in declared.of), default=at)
    store.note_fetch(Fetch(declared.id, told.id, status, at, good_at, dataset.vintage))
    return Came(declared.id, status, dataset, good_at, problems)


def _publisher(
    name: str,
    *,
    store: Store,
    place: District,
    line: Callable[[Publisher], Line],
    since: datetime,
    tell: Tell,
    clock: Callable[[], datetime],
) -> Refreshed:
    told = publisher(name)
    if told is None:
        raise KeyError(name)
    open_line, came = line(told), list[Came]()
    fetches = store.fetches()
    for number, live in enumerate(SOURCES[name]):
        tell(name, live.id, number / len(SOURCES[name]))
        before = fetches.get(live.id)
        if lacks := lacking(told, live, place):
            good_at = before.good_at if before else ""
            came.append(Came(live.id, FetchStatus.UNCHANGED, standing(store, live.id), good_at, lacks))
        elif before is not None and before.good_at == before.asked_at and _moment(before.good_at) > since:
            note = Problem("fetched-just-now", Severity.NOTE, facts=_facts(told, live.id))
            came.append(Came(live.id, FetchStatus.UNCHANGED, standing(store, live.id), before.good_at, (note,)))
        else:
            came.append(_dataset(live, told, open_line, store, place, clock))
    tell(name, "", 1.0)
    return Refreshed(name, tuple(came))


def lacking(told: Publisher, live: Live, place: District) -> tuple[Problem, ...]:
    """Return the note on what nobody has set, without which a dataset is not asked for; nothing where all is there."""
    rule = live.lacks(place)
    return (Problem(rule, Severity.NOTE, facts=_facts(told, live.id)),) if rule else ()


def _dataset(
    live: Live, told: Publisher, line: Line, store: Store, place: District, clock: Callable[[], datetime]
) -> Came:
    """Ask for one dataset and do with it what it deserves."""
    at = clock().isoformat(timespec="seconds")
    try:
        haul = live.settle(live.gather(line, place), store)
        if haul.vintage and not is_vintage(haul.vintage):
            raise distrust(told.id, "answer-shape", field="vintage", found=shown(haul.vintage))
        checked = check(
            haul.parsed, haul.options, place.region, partial(streets_in_use, store), partial(zones_in_use, store)
        )
        if stops(checked.problems):
            return _stays(live, told, store, at, checked.problems)
        return _kept(told.dataset(live.id), told, haul, checked, store, at)
    except ProblemError as fault:
        return _stays(live, told, store, at, fault.problems)


def _kept(declared: LiveDataset, told: Publisher, haul: Haul, checked: Checked, store: Store, at: str) -> Came:
    former = standing(store, declared.id)
    draft = _draft(declared, told, haul, at)
    odd = drift(_frame(store, former), checked.frame, declared.role) if former else ()
    if odd:
        held = _held_back(store, checked.frame, draft, told)
        note = store.note_fetch(Fetch(declared.id, told.id, FetchStatus.HELD_BACK, at, "", rule=odd[0].rule))
        waits = Problem("copy-waits", Severity.NOTE, facts={**_facts(told, declared.id), "held": held.id})
        return Came(declared.id, FetchStatus.HELD_BACK, former, note.good_at, (*odd, waits, _age(former, declared)))
    dataset = store.keep(checked.frame, draft, who=WHO)
    same = former is not None and former.version == dataset.version
    status = FetchStatus.UNCHANGED if same else FetchStatus.NEW
    store.note_fetch(Fetch(declared.id, told.id, status, at, at, haul.vintage, rows_in=haul.parsed.rows_in))
    return Came(declared.id, status, dataset, at, checked.problems)


def _held_back(store: Store, frame: pd.DataFrame, draft: Draft, told: Publisher) -> Held:
    """Put a copy by, in place of an older one that was put by and that nobody has looked at."""
    held = store.hold(frame, draft, who=WHO, file=told.id, once=True)
    for older in store.held():
        if older.id != held.id and older.dataset.id == draft.id and older.who == WHO:
            store.discard(older.id, who=WHO)
    return held


def _stays(live: Live, told: Publisher, store: Store, at: str, problems: tuple[Problem, ...]) -> Came:
    """Write down that an answer was not good, and tell what stays in its place.

    What stopped it in a file, and does not know who sent it, is told below a finding that does.
    """
    stopped = next(one for one in problems if stops([one]))
    if "source" not in stopped.facts:
        stopped = Problem("answer-unfit", Severity.REFUSE, facts=_facts(told, live.id))
        problems = (stopped, *problems)
    note = store.note_fetch(Fetch(live.id, told.id, FetchStatus.FAILED, at, "", rule=stopped.rule))
    former = standing(store, live.id)
    return Came(live.id, FetchStatus.FAILED, former, note.good_at, (*problems, _age(former, told.dataset(live.id))))


def _age(former: Dataset | None, declared: LiveDataset) -> Problem:
    """Tell what stays in use, and how old it is."""
    facts: dict[str, Fact] = {"dataset": declared.title}
    if former is None:
        return Problem("copy-none", Severity.NOTE, facts=facts)
    facts |= {"version": former.version, "day": former.vintage or former.kept_at[:10]}
    return Problem("copy-stays", Severity.NOTE, former.rows, facts=facts)


def _draft(declared: LiveDataset, told: Publisher, haul: Haul, at: str) -> Draft:
    return Draft(
        id=declared.id,
        role=declared.role,
        title=declared.title,
        kind=Kind.LIVE,
        evidence=declared.evidence,
        origin=Origin(
            producer=haul.producer or told.title.en,
            citation=haul.citation or declared.credited(haul.vintage) or told.credit,
            licence=haul.licence or told.licence,
            address=haul.address or told.address,
            accessed=at[:10],
        ),
        vintage=haul.vintage,
    )


def _frame(store: Store, dataset: Dataset | None) -> pd.DataFrame:
    """Return the rows of the copy before; a damaged one is no measure of a new one."""
    try:
        return store.frame(dataset.id, dataset.version) if dataset else pd.DataFrame()
    except ProblemError:
        return pd.DataFrame()


def _facts(told: Publisher, dataset: str) -> Mapping[str, Fact]:
    return {"source": told.title, "dataset": told.dataset(dataset).title}


def _moment(text: str) -> datetime:
    """Return a time that was written down; long ago where none was."""
    return datetime.fromisoformat(text) if text else datetime.min.replace(tzinfo=UTC)
