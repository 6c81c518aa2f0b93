"""The one keeper of datasets: what is held, kept, activated, reverted and removed, and every version of each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from model.dataset import Dataset
from model.problem import Problem, ProblemError
from model.role import ROLES
from store import objects, settings
from store.audit import faults
from store.blobs import Blobs
from store.book import Book, Pointer
from store.built_in import built_in
from store.chain import AuditEntry
from store.definitions import Defining
from store.draft import NOBODY, Draft, adds_nothing, check, described, named, refusal
from store.held import Held
from store.imagined import Imagined
from store.ledger import Ledger
from store.reading import Reader
from store.start import start
from store.view import SHIPPED, View, version_of

if TYPE_CHECKING:
    import pandas as pd


class Store(Defining, Reader):
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
        shipped = built_in(data or settings.DATA, settings.district().id)
        return cls(ledger, Blobs(folder / "objects"), shipped, clock)

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

    def hold(
        self, frame: "pd.DataFrame", draft: Draft, *, who: str = "", file: str = "", base: int | None = None
    ) -> Held:
        """Put a frame by, whole on the disk and never in use, until somebody accepts or discards it.

        Parameters
        ----------
        file
            Name of the file that it came from.
        base
            The version that it was compared with, 0 for none; by default the one that is current now.

        Raises
        ------
        ProblemError
            As ``keep``.
        """
        fresh, raw = self._made(frame, draft, who)
        with self._ledger.writing() as book:
            pointer = self._pointer(book, fresh)
            now = pointer.base if pointer else 0
            fresh = replace(fresh, version=len(book.history(fresh.id)) + 1)
            held = book.hold(fresh, named(file), now if base is None else base)
            objects.put(self._blobs.folder, raw)
        return held

    def held(self) -> tuple[Held, ...]:
        """Return every upload that waits, oldest first."""
        with self._ledger.reading() as book:
            return book.held() if book else ()

    def accept(self, held_id: str, *, who: str = "", base: int | None = None) -> Dataset:
        """Make an upload that waits the next version of its dataset, and that version current.

        Parameters
        ----------
        who
            Who accepts it.
        base
            The version that it was compared with since; by default the one of ``hold``.

        Raises
        ------
        ProblemError
            Rule ``held-unknown``; ``version-moved`` when another version is current than it was compared with: the
            upload goes on waiting, and can be compared with the new one; ``file-changed``, ``file-gone`` or
            ``file-damaged`` when its file is not the one that was put by.
        """
        with self._ledger.writing() as book:
            held = _waiting(book, held_id)
            self._blobs.read(held.dataset.sha256, held.dataset.id)
            pointer = self._pointer(book, held.dataset)
            now = pointer.base if pointer else 0
            compared = held.base if base is None else base
            if now != compared:
                raise ProblemError(_moved(book, held, compared, now))
            book.release(held)
            if pointer and not pointer.retired and adds_nothing(held.dataset, pointer.current):
                book.append(self._line("discard", pointer.current, held.dataset.sha256, who))
                return pointer.current
            fresh = replace(held.dataset, kept_at=self._now(), kept_by=named(who))
            return book.add(fresh, version=held.dataset.version)

    def discard(self, held_id: str, *, who: str = "") -> None:
        """Let go of an upload that waits; its file is deleted unless a version is made of it.

        Raises
        ------
        ProblemError
            Rule ``held-unknown``.
        """
        with self._ledger.writing() as book:
            held = _waiting(book, held_id)
            book.release(held)
            book.append(replace(self._line("discard", held.dataset, held.dataset.sha256, who), version=held.base))
        self._ledger.sweep()

    def imagined(self, held_id: str) -> Imagined:
        """Return the datasets as they would be if an upload that waits were accepted; to be read, never written.

        Raises
        ------
        ProblemError
            Rule ``held-unknown``.
        """
        with self._ledger.reading() as book:
            held = _waiting(book, held_id)
        return Imagined(self._ledger, self._blobs, self._shipped, self._clock, held)

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

    def audit(self) -> tuple[AuditEntry, ...]:
        """Return the log of everything that was held, kept, activated, reverted and removed, oldest first."""
        with self._ledger.reading() as book:
            return book.audit() if book else ()

    def audit_holds(self) -> bool:
        """Tell whether no line of the log was altered, taken out, slipped in or cut off, nor any kept version."""
        return not self.audit_faults()

    def audit_faults(self) -> tuple[Problem, ...]:
        """Return what is wrong with the log: nothing, or one finding that names the first broken line."""
        with self._ledger.reading() as book:
            return () if book is None else faults(book, self._ledger.witness.seen())

    def _made(self, frame: "pd.DataFrame", draft: Draft, who: str) -> tuple[Dataset, bytes]:
        """Return what a frame and a draft make: the dataset, without a version yet, and its file."""
        from store import frames  # noqa: PLC0415 - geopandas takes longer to import than all the rest of the store

        check(draft)
        if draft.id in self._shipped.entries:
            raise ProblemError(refusal("id-taken", dataset=draft.id, role=self._shipped.entries[draft.id].dataset.role))
        ready = frames.prepared(frame, ROLES[draft.role])
        raw = frames.to_bytes(ready)
        parts = frames.services_in(ready, draft.role)
        made = described(draft, objects.sha256_of(raw), len(ready), parts, self._now())
        return replace(made, kept_by=named(who)), raw

    def _pointer(self, book: Book, fresh: Dataset) -> Pointer | None:
        """Return where the pointer of a dataset stands; an id that belongs to another role is refused."""
        pointer = book.pointers().get(fresh.id)
        if pointer and pointer.current.role != fresh.role:
            raise ProblemError(refusal("id-taken", dataset=fresh.id, role=pointer.current.role))
        return pointer


def _waiting(book: Book | None, held_id: str) -> Held:
    waiting = book.held() if book else ()
    found = next((held for held in waiting if held.id == held_id), None)
    if found is None:
        raise ProblemError(refusal("held-unknown", held=held_id))
    return found


def _moved(book: Book, held: Held, compared: int, now: int) -> Problem:
    """Say that somebody was faster: who, when, and which version stands there now."""
    faster = book.moved_last(held.dataset.id)
    who, when, action = (faster.who or NOBODY, faster.time, faster.action) if faster else (NOBODY, "", "")
    return refusal(
        "version-moved",
        dataset=held.dataset.id,
        held=held.id,
        base=compared,
        now=now,
        who=who,
        when=when,
        action=action,
    )
