"""The one keeper of datasets: which there are, which is active, and every version of each."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Self

from model.dataset import Dataset
from model.problem import ProblemError
from model.role import ROLES
from store import objects, settings
from store.book import AuditEntry, holds
from store.built_in import BuiltIn, built_in
from store.draft import Draft, adds_nothing, check, described, refusal
from store.ledger import Ledger
from store.view import SHIPPED, View, version_of

if TYPE_CHECKING:
    import pandas as pd

_TOKEN_LENGTH: Final = 16


class Store:
    """Every dataset there is; made by ``Store.open``, safe to share among threads.

    What is refused is a ``ProblemError``; a disk or database that fails is an ``OSError``, and nothing was changed.

    Parameters
    ----------
    ledger, folder
        The catalogue, and the folder of the kept files.
    shipped
        The built-in datasets.
    clock
        Gives the time of a change, with its zone.
    """

    def __init__(self, ledger: Ledger, folder: Path, shipped: BuiltIn, clock: Callable[[], datetime]) -> None:
        self._ledger, self._folder, self._shipped, self._clock = ledger, folder, shipped, clock
        self._seen = View(shipped)
        self._parameters: dict[str, tuple[str, ...]] = {}

    @classmethod
    def open(
        cls,
        home: Path | None = None,
        *,
        data: Path | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> Self:
        """Open the store; nothing is written until something is kept.

        Parameters
        ----------
        home
            Folder of kept datasets; default ``settings.home()``, and only then ``ELMAX_CATALOGUE`` is heeded.
        data
            Folder that holds ``catalog`` and ``snapshots``; default ``data`` in the project.

        Raises
        ------
        ProblemError
            Rule ``catalogue-broken`` when a built-in dataset is not rightly declared.
        """
        folder = home or settings.home()
        ledger = Ledger(folder, "" if home else settings.address())
        return cls(ledger, folder / "objects", built_in(data or settings.DATA, settings.district().id), clock)

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
            As ``dataset``; rule ``file-changed`` or ``file-gone`` when the bytes are not the ones that were kept,
            ``catalogue-broken`` when a built-in file is not what its entry says.
        """
        from store import frames  # noqa: PLC0415 - geopandas takes longer to import than all the rest of the store

        dataset = self.dataset(id, version)
        if dataset.kind in SHIPPED:
            return frames.shipped(self._shipped.entries[id])
        path = self._folder / f"{dataset.sha256}.parquet"
        return frames.from_bytes(objects.read_verified(path, dataset.sha256, id))

    def active(self, role: str, service: str = "", *, real_only: bool = False) -> Dataset | None:
        """Return the dataset that is used for a role; None when there is none.

        It is the one that a person chose, else an upload before a live copy before a built-in dataset before
        an illustrative one, and among equals the one whose current version was kept last.

        Parameters
        ----------
        service
            Of ``facilities`` a service, of ``observations`` a parameter: a dataset counts only if it holds at least
            one row of it.
        real_only
            Leave illustrative evidence out, even where a person chose it.
        """
        return self._view().active(role, service, real_only=real_only)

    def in_use(self, role: str, *, real_only: bool = False) -> Mapping[str, Dataset]:
        """Return the active dataset of every service, or parameter, that any dataset of a role holds, by its name."""
        return MappingProxyType(self._view().in_use(role, real_only=real_only))

    def choices(self) -> Mapping[tuple[str, str], str]:
        """Return the ids that a person chose by role and service; the service is empty for a whole role."""
        view = self._view()
        current = view.current()
        return MappingProxyType({wish: id_ for wish, id_ in view.choices.items() if id_ in current})

    def keep(self, frame: "pd.DataFrame", draft: Draft) -> Dataset:
        """Keep a frame as the next version of a dataset and make that version current.

        A frame with the same content as the current version, of which nothing new is said, is not kept again.

        Parameters
        ----------
        frame
            Geometry in any CRS that it names; it is kept in EPSG:4326. The index is not kept.

        Raises
        ------
        ProblemError
            Rule ``id-unfit``, ``role-unfit`` or ``kind-unfit`` for the draft; ``id-taken`` when the id belongs
            to a built-in dataset or to one with another role; ``geometry-unplaced``, ``field-untyped`` or
            ``column-mixed`` for the frame.
        """
        from store import frames  # noqa: PLC0415 - geopandas takes longer to import than all the rest of the store

        check(draft)
        if draft.id in self._shipped.entries:
            raise ProblemError(refusal("id-taken", dataset=draft.id, role=self._shipped.entries[draft.id].dataset.role))
        ready = frames.prepared(frame, ROLES[draft.role])
        raw = frames.to_bytes(ready)
        fresh = described(draft, objects.sha256_of(raw), len(ready), frames.services_in(ready, draft.role), self._now())
        with self._ledger.writing() as book:
            before = book.history(draft.id)
            if before and before[0].role != draft.role:
                raise ProblemError(refusal("id-taken", dataset=draft.id, role=before[0].role))
            pointer = book.pointers().get(draft.id)
            if pointer and not pointer.retired and adds_nothing(fresh, pointer.current):
                return pointer.current
            objects.put(self._folder, raw)  # durable before the row that speaks of it
            return book.add(fresh, version=len(before) + 1)

    def activate(self, id: str, service: str = "") -> None:  # noqa: A002 - the word of commands and addresses
        """Choose a dataset for its role, or for one service, or parameter, only.

        A choice for the whole role takes the place of earlier ones for what the dataset holds.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``, ``dataset-removed``, ``service-not-held`` or ``parameter-not-held``.
        """
        self._view().standing(id)  # refused before anything is written, be it an empty catalogue
        with self._ledger.writing() as book:
            dataset = self._parted(View.of(book, self._shipped).standing(id))
            if service and service not in dataset.services:
                kind = "parameter" if dataset.role == "observations" else "service"
                raise ProblemError(refusal(f"{kind}-not-held", dataset=id, **{kind: service}))
            replaced = (service,) if service else ("", *dataset.services)
            book.choose(self._now(), dataset, service, replaced)

    def revert(self, id: str, version: int | None = None) -> Dataset:  # noqa: A002 - the word of commands and addresses
        """Make an earlier version current again, by default the one before; a pointer moves, nothing else.

        A removed dataset comes back, by default with the version that it was removed with.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``, ``version-unknown`` or ``no-earlier-version``.
        """
        versions = self.history(id)
        if versions[0].kind in SHIPPED:
            if version is None:
                raise ProblemError(refusal("no-earlier-version", dataset=id))
            return version_of(versions, version)
        with self._ledger.writing() as book:
            pointer = book.pointers()[id]
            now = pointer.current.version
            if version is None and not pointer.retired and now == 1:
                raise ProblemError(refusal("no-earlier-version", dataset=id))
            earlier = now if pointer.retired else now - 1
            to = version_of(book.history(id), earlier if version is None else version)
            book.point(self._now(), "revert", to, str(now), retired=False)
        return to

    def remove(self, id: str) -> None:  # noqa: A002 - the word of commands and addresses
        """Retire a dataset: it is never active again until it is kept again or reverted; its versions stay.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``, ``dataset-removed``, or ``built-in-stays``.
        """
        if self._view().standing(id).kind in SHIPPED:
            raise ProblemError(refusal("built-in-stays", dataset=id))
        with self._ledger.writing() as book:
            book.point(self._now(), "remove", View.of(book, self._shipped).standing(id), "", retired=True)

    def state(self) -> str:
        """Return a short token that is another one whenever ``active`` or ``frame`` could answer otherwise."""
        return f"{self._shipped.token[:_TOKEN_LENGTH]}-{self._view().seal[:_TOKEN_LENGTH]}"

    def audit(self) -> tuple[AuditEntry, ...]:
        """Return the log of everything that was kept, activated, reverted and removed, oldest first."""
        with self._ledger.reading() as book:
            return book.audit() if book else ()

    def audit_holds(self) -> bool:
        """Tell whether no line of the log was altered, taken out or slipped in, and every kept version stands in it.

        Lines taken off the very end are noticed only if one of them told of a version that is still there.
        """
        with self._ledger.reading() as book:
            return book is None or holds(book)

    def close(self) -> None:
        """Let go of the catalogue's file, so that its folder can be moved or deleted on every system."""
        self._ledger.close()

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def _view(self) -> View:
        """Return the catalogue as it is now; it is read anew only when another line stands last in its log."""
        with self._ledger.reading() as book:
            last = book.last() if book else None
            # a local name, for another thread may put a newer view in place at any moment
            view = self._seen
            if book is None or last is None:
                view = View(self._shipped)
            elif last.hash != view.seal:
                view = View.of(book, self._shipped)
                pointers = {id_: replace(at, current=self._parted(at.current)) for id_, at in view.pointers.items()}
                view = replace(view, pointers=pointers)
        self._seen = view
        return view

    def _parted(self, dataset: Dataset) -> Dataset:
        """Return observations with the parameters that they hold, which older catalogues do not say, read once.

        A file that is gone or changed holds none: that is said when its rows are asked for.
        """
        if dataset.role != "observations" or dataset.services or dataset.kind in SHIPPED:
            return dataset
        if dataset.sha256 not in self._parameters:
            from store import frames  # noqa: PLC0415 - geopandas takes longer to import than all the rest of the store

            try:
                raw = objects.read_verified(self._folder / f"{dataset.sha256}.parquet", dataset.sha256, dataset.id)
            except ProblemError:
                return dataset
            self._parameters[dataset.sha256] = frames.services_in(frames.from_bytes(raw), dataset.role)
        return replace(dataset, services=self._parameters[dataset.sha256])
