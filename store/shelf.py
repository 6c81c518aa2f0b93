"""The one keeper of datasets: what is held, kept, activated, reverted and removed, and every version of each."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from model.dataset import Dataset
from model.problem import Problem, ProblemError
from store import objects, settings
from store.audit import faults
from store.blobs import Blobs
from store.built_in import built_in
from store.chain import AuditEntry, written
from store.definitions import Defining
from store.draft import Draft, adds_nothing, refusal
from store.fetched import Fetching
from store.ledger import Ledger
from store.past import Past
from store.start import start
from store.view import SHIPPED, View, version_of
from store.waiting import Waiting

if TYPE_CHECKING:
    import pandas as pd


class Store(Defining, Fetching, Waiting):
    """Every dataset there is; made by ``Store.open``, safe to share among threads.

    What is refused is a ``ProblemError``; a disk or database that fails is an ``OSError``, and nothing was changed.
    """

    @classmethod
    def open(
        cls,
        home: Path | None = None,
        *,
        data: Path | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        look_every: float = 0.0,
    ) -> Self:
        """Open the store; nothing is written until something is kept.

        Parameters
        ----------
        home
            Folder of kept datasets; default ``settings.home()``, and only then ``ELMAX_CATALOGUE`` is heeded.
        data
            Folder that holds ``catalog`` and ``snapshots``; default ``data`` in the project.
        clock, look_every
            As ``Reader`` has them.

        Raises
        ------
        ProblemError
            Rule ``catalogue-broken`` when a built-in dataset is not rightly declared.
        """
        folder = home or settings.home()
        ledger = Ledger(folder, "" if home else settings.address())
        shipped = built_in(data or settings.DATA, settings.district().id)
        return cls(ledger, Blobs(folder / "objects"), shipped, clock, look_every=look_every)

    def start(self, *, thorough: bool = True) -> tuple[Problem, ...]:
        """Put right what a stopped process or a failing disk left, and return what there is to tell of it.

        Called once at the start of the dashboard and of every command. One finding each for changes that were begun
        and are not there, a catalogue that could not be read, and a log that does not hold; nothing is raised, for
        whatever else works must go on working.

        Parameters
        ----------
        thorough
            Read the whole log and every file in use; else the newest lines, which takes the same time however long
            the log is.
        """
        told = start(self._ledger, self._clock(), thorough=thorough)
        if thorough:
            told += tuple(
                refusal("dataset-damaged", dataset=one.id, version=one.version, whole=self.last_whole(one.id))
                for one in self.datasets()
                if not self.is_whole(one)
            )
        return told

    def keep(self, frame: "pd.DataFrame", draft: Draft, *, who: str = "") -> Dataset:
        """Keep a frame as the next version of a dataset and make that version current.

        A frame with the same content as the current version, of which nothing new is said, is not kept again.

        Parameters
        ----------
        frame
            Geometry in any CRS that it names; it is kept in EPSG:4326. The index is not kept.
        who
            Who keeps it, as they call themselves.

        Raises
        ------
        ProblemError
            Rule ``id-unfit``, ``role-unfit`` or ``kind-unfit`` for the draft; ``id-taken`` when the id belongs
            to a built-in dataset or to one with another role; ``geometry-unplaced``, ``field-untyped`` or
            ``column-mixed`` for the frame.
        """
        fresh, raw = self._made(frame, draft, who)
        with self._ledger.writing() as book:
            pointer = self._pointer(book, fresh)
            if pointer and not pointer.retired and adds_nothing(fresh, pointer.current):
                objects.put(self._blobs.folder, raw)  # mends a file that is damaged or gone
                self._tell_mended(book, pointer.current, who)
                return pointer.current
            kept = book.add(fresh, version=len(book.history(fresh.id)) + 1)
            objects.put(self._blobs.folder, raw)  # durable before the row that speaks of it stays
        return kept

    def activate(self, id: str, service: str = "", *, who: str = "") -> None:  # noqa: A002 - the word of commands and addresses
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
            book.choose(self._line("activate", dataset, service, who), dataset.role, replaced)

    def revert(self, id: str, version: int | None = None, *, who: str = "") -> Dataset:  # noqa: A002 - the word of commands and addresses
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
            book.point(self._line("revert", to, str(now), who), retired=False)
        return to

    def remove(self, id: str, *, who: str = "") -> None:  # noqa: A002 - the word of commands and addresses
        """Retire a dataset: it is never active again until it is kept again or reverted; its versions stay.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``, ``dataset-removed``, or ``built-in-stays``.
        """
        if self._view().standing(id).kind in SHIPPED:
            raise ProblemError(refusal("built-in-stays", dataset=id))
        with self._ledger.writing() as book:
            book.point(self._line("remove", View.of(book, self._shipped).standing(id), "", who), retired=True)

    def as_of(self, moment: datetime) -> Past:
        """Return the datasets as they stood at a moment of the past; to be read, never written.

        It is the time of keeping that counts, not the time that the data describes: what was known then.

        Parameters
        ----------
        moment
            With its zone; what was done at that very moment is done.
        """
        return Past(self._ledger, self._blobs, self._shipped, self._clock, written(moment))

    def audit(self) -> tuple[AuditEntry, ...]:
        """Return the log of everything that was held, kept, activated, reverted and removed, oldest first."""
        with self._ledger.reading() as book:
            return book.audit() if book else ()

    def newest(self) -> int:
        """Return the number of the newest line of the log; 0 when nothing was ever kept."""
        with self._ledger.reading() as book:
            last = book.last() if book else None
        return last.number if last else 0

    def audit_holds(self) -> bool:
        """Tell whether no line of the log was altered, taken out, slipped in or cut off, nor any kept version."""
        return not self.audit_faults()

    def audit_faults(self) -> tuple[Problem, ...]:
        """Return what is wrong with the log: nothing, or one finding that names the first broken line."""
        with self._ledger.reading() as book:
            return () if book is None else faults(book, self._ledger.witness.seen())
