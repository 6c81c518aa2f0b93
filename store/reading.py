"""What can be asked of the datasets, and never changes any: which there are, which is active, and their rows."""

import contextlib
import hashlib
import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from model.dataset import Dataset
from model.problem import ProblemError
from store.blobs import Blobs
from store.book import Book
from store.built_in import BuiltIn
from store.chain import AuditEntry, written
from store.definitions import Defined
from store.draft import named, refusal
from store.fetched import Fetched
from store.ledger import Ledger
from store.view import SHIPPED, View, version_of

if TYPE_CHECKING:
    import pandas as pd

    from store.changes import Changes, Retold

_TOKEN_LENGTH: Final = 16


class Reader(Defined, Fetched):
    """Every dataset there is, to be read; safe to share among threads.

    What is refused is a ``ProblemError``; a disk or database that fails is an ``OSError``. A kept file that turns out
    to be another than was kept is set aside, the log tells of it, and its dataset is not active until it is whole.

    Parameters
    ----------
    ledger, blobs
        The catalogue, and the kept files.
    shipped
        The built-in datasets.
    clock
        Gives the time of a change, with its zone.
    look_every
        Seconds for which the catalogue is taken to be as it was seen, unless this very process wrote to it: a server
        asks hundreds of times a second. Without it every question looks.
    """

    def __init__(
        self, ledger: Ledger, blobs: Blobs, shipped: BuiltIn, clock: Callable[[], datetime], *, look_every: float = 0.0
    ) -> None:
        self._ledger, self._blobs, self._shipped, self._clock = ledger, blobs, shipped, clock
        self._look_every = look_every
        self._looked = (-1, -math.inf)  # how often this process had written when it last looked, and when that was
        self._seen = ("", View(shipped))  # the last line that moved anything, and what was read after it
        self._parameters: dict[str, tuple[str, ...]] = {}
        self._damaged: set[str] = set()

    def datasets(self) -> tuple[Dataset, ...]:
        """Return the current version of every dataset that was not removed, sorted by role, then id."""
        return tuple(sorted(self._view().current().values(), key=lambda dataset: (dataset.role, dataset.id)))

    def dataset(self, id: str, version: int | None = None) -> Dataset:  # noqa: A002 - the word of commands and addresses
        """Return one version of a dataset, by default the current one.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``, ``dataset-removed`` (without ``version``) or ``version-unknown``.
        """
        return self._view().standing(id) if version is None else version_of(self.history(id), version)

    def history(self, id: str) -> tuple[Dataset, ...]:  # noqa: A002 - the word of commands and addresses
        """Return every version of a dataset, newest first; those of a removed one too.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``.
        """
        with self._ledger.reading() as book:
            kept = tuple(map(self._parted, book.history(id))) if book else ()
        entry = self._shipped.entries.get(id)
        if not kept and entry is None:
            raise ProblemError(refusal("dataset-unknown", dataset=id))
        return kept or (entry.dataset,) if entry else kept

    def frame(self, id: str, version: int | None = None) -> "pd.DataFrame":  # noqa: A002 - the word of commands and addresses
        """Return the rows of one version, a GeoDataFrame in EPSG:4326 where it has geometry; yours to change.

        Fields of the role are typed: numbers ``float64`` with NaN for not known, flags nullable ``boolean``,
        texts and times ``str``.

        Raises
        ------
        ProblemError
            As ``dataset``; rule ``file-changed``, ``file-gone`` or ``file-damaged`` when the bytes are not the ones
            that were kept, ``catalogue-broken`` when a built-in file is not what its entry says.
        """
        from store import frames  # noqa: PLC0415 - geopandas takes longer to import than all the rest of the store

        dataset = self.dataset(id, version)
        if dataset.kind in SHIPPED:
            return frames.shipped(self._shipped.entries[id])
        try:
            return frames.from_bytes(self._blobs.read(dataset.sha256, id))
        except ProblemError as fault:
            self._set_aside(dataset)
            (problem,) = fault.problems
            whole = self.last_whole(id)
            raise ProblemError(
                replace(problem, facts={**problem.facts, "version": dataset.version, "whole": whole})
            ) from fault

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset that is used for a role; None when there is none.

        It is the one that a person chose, else an upload before a live copy before a spare live copy before a built-in
        dataset before an illustrative one, and among equals the one whose current version was kept last. One whose file
        is damaged is passed over. Live figures, which are about the whole country, come last of all; what is made of
        live copies comes before every live copy, unless one of those that it is made of is newer.

        Parameters
        ----------
        service
            Of ``facilities`` a service, of ``observations`` a parameter: a dataset counts only if it holds at least
            one row of it.
        real_only
            Leave illustrative evidence out, even where a person chose it.
        """
        return self._sound(self._view(), role, service, real_only=real_only)

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the active dataset of every service, or parameter, that any dataset of a role holds, by its name."""
        view = self._view()
        found = {name: self._sound(view, role, name, real_only=real_only) for name in view.parts(role)}
        return MappingProxyType({name: dataset for name, dataset in found.items() if dataset is not None})

    def choices(self) -> Mapping[tuple[str, str], str]:
        """Return the ids that a person chose by role and service; the service is empty for a whole role."""
        view = self._view()
        current = view.current()
        return MappingProxyType({wish: id_ for wish, id_ in view.choices.items() if id_ in current})

    def state(self) -> str:
        """Return a short token that is another one whenever ``active`` or ``frame`` could answer otherwise."""
        shipped, seal = self._shipped.token[:_TOKEN_LENGTH], self._view().seal[:_TOKEN_LENGTH]
        # told by the log too, unless nobody could write there
        damaged = hashlib.sha256(" ".join(sorted(self._damaged)).encode()).hexdigest() if self._damaged else ""
        return f"{shipped}-{seal}{damaged[:_TOKEN_LENGTH]}"

    def changes(self, id: str, version: int | None = None) -> "tuple[Changes, tuple[Retold, ...]]":  # noqa: A002 - the word of commands and addresses
        """Return what a version changed against the one that was current before it: its rows, and what is said of it.

        Raises
        ------
        ProblemError
            As ``frame``.
        """
        from store import changes  # noqa: PLC0415 - as above

        dataset = self.dataset(id, version)
        base = self._bases(id).get(dataset.version, 0)
        after = self.frame(id, dataset.version)
        before = self.frame(id, base) if base else after.iloc[:0]
        told = changes.retold(self.dataset(id, base) if base else None, dataset)
        return changes.changes(before, after, dataset.role), told

    def is_whole(self, dataset: Dataset) -> bool:
        """Tell whether a version's file is the one that was kept; one that is not is set aside."""
        if dataset.kind in SHIPPED or self._blobs.is_whole(dataset.sha256):
            if dataset.sha256 in self._damaged:
                self._mended(dataset)
            return True
        self._set_aside(dataset)
        return False

    def last_whole(self, id: str) -> int:  # noqa: A002 - the word of commands and addresses
        """Return the newest version of a kept dataset whose file is whole, the current one aside; 0 when none is.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``.
        """
        pointer = self._view().pointers.get(id)
        current = pointer.current.version if pointer else 0
        earlier = (one for one in self.history(id) if one.version != current and one.kind not in SHIPPED)
        return next((one.version for one in earlier if self._blobs.is_whole(one.sha256)), 0)

    def close(self) -> None:
        """Let go of the catalogue's file, so that its folder can be moved or deleted on every system."""
        self._ledger.close()

    def _sound(self, view: View, role: str, service: str, *, real_only: bool) -> Dataset | None:
        """Return the best dataset whose file is whole."""
        without: frozenset[str] = frozenset()
        found = view.active(role, service, real_only=real_only)
        while found is not None and not self.is_whole(found):
            without |= {found.id}
            found = view.active(role, service, real_only=real_only, without=without)
        return found

    def _set_aside(self, dataset: Dataset) -> None:
        """Move a damaged file out of the way and tell the log, once; where nobody can write, remember it at least."""
        known = dataset.sha256 in self._damaged
        self._damaged.add(dataset.sha256)
        if known:
            return
        with contextlib.suppress(OSError), self._ledger.writing() as book:
            # looked at again, for another process may have mended it before this one's turn came
            if self._blobs.is_whole(dataset.sha256) or book.is_damaged(dataset.sha256):
                return
            book.append(self._line("damage", dataset, dataset.sha256))
            with contextlib.suppress(OSError):  # gone, or not to be moved: it is not used all the same
                self._blobs.set_aside(dataset.sha256, self._now())

    def _mended(self, dataset: Dataset) -> None:
        self._damaged.discard(dataset.sha256)
        with contextlib.suppress(OSError), self._ledger.writing() as book:
            self._tell_mended(book, dataset)

    def _tell_mended(self, book: Book, dataset: Dataset, who: str = "") -> None:
        """Tell the log that a file is whole again, where it says that it is damaged."""
        self._damaged.discard(dataset.sha256)
        if book.is_damaged(dataset.sha256):
            book.append(self._line("mend", dataset, dataset.sha256, who))

    def _bases(self, id_: str) -> Mapping[int, int]:
        with self._ledger.reading() as book:
            return book.bases(id_) if book else {}

    def _line(self, action: str, dataset: Dataset, detail: str, who: str = "") -> AuditEntry:
        return AuditEntry(0, self._now(), action, dataset.id, dataset.version, detail, "", named(who))

    def _now(self) -> str:
        return written(self._clock())

    def _view(self) -> View:
        """Return the catalogue as it is asked for; it is read anew only when something has moved."""
        writings, since = self._looked
        if writings == self._ledger.writings and monotonic() - since < self._look_every:
            return self._seen[1]
        looked = (self._ledger.writings, monotonic())
        with self._ledger.reading() as book:
            last = book.moved() if book else None
            # local names, for another thread may put a newer view in place at any moment
            seal, view = self._seen
            if book is None or last is None:
                seal, view = "", View(self._shipped)
            elif last.hash != seal:
                seal, view = last.hash, self._read(book)
        # the view before its time: a thread that finds the time fresh must find the view
        self._seen = seal, view
        self._looked = looked
        return view

    def _read(self, book: Book) -> View:
        """Read the catalogue as it is now."""
        view = View.of(book, self._shipped)
        pointers = {id_: replace(at, current=self._parted(at.current)) for id_, at in view.pointers.items()}
        return replace(view, pointers=pointers)

    def _parted(self, dataset: Dataset) -> Dataset:
        """Return observations with the parameters that they hold, which older catalogues do not say, read once.

        A file that is gone or changed holds none: that is said when its rows are asked for.
        """
        if dataset.role != "observations" or dataset.services or dataset.kind in SHIPPED:
            return dataset
        if dataset.sha256 not in self._parameters:
            from store import frames  # noqa: PLC0415 - geopandas takes longer to import than all the rest of the store

            try:
                raw = self._blobs.read(dataset.sha256, dataset.id)
            except ProblemError:
                return dataset
            self._parameters[dataset.sha256] = frames.services_in(frames.from_bytes(raw), dataset.role)
        return replace(dataset, services=self._parameters[dataset.sha256])
