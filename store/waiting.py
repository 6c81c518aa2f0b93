"""Uploads that wait: put by whole, never in use, until a person accepts or discards them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from model.dataset import Dataset
from model.problem import Problem, ProblemError
from model.role import ROLES
from store import objects
from store.book import Book, Pointer
from store.draft import NOBODY, Draft, adds_nothing, check, described, named, refusal
from store.held import Held
from store.imagined import Imagined
from store.reading import Reader

if TYPE_CHECKING:
    import pandas as pd


class Waiting(Reader):
    """The datasets, and the uploads that wait to become versions of them."""

    def hold(
        self,
        frame: "pd.DataFrame",
        draft: Draft,
        *,
        who: str = "",
        file: str = "",
        base: int | None = None,
        once: bool = False,
    ) -> Held:
        """Put a frame by, whole on the disk and never in use, until somebody accepts or discards it.

        Parameters
        ----------
        file
            Name of the file that it came from.
        base
            The version that it was compared with, 0 for none; by default the one that is current now.
        once
            Where the same content waits already for the same dataset, return that and put nothing by.

        Raises
        ------
        ProblemError
            As ``keep``.
        """
        fresh, raw = self._made(frame, draft, who)
        if once and (twin := self._twin(fresh)) is not None:
            return twin
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

    def _twin(self, fresh: Dataset) -> Held | None:
        """Return what waits for the same dataset with the same content; None where nothing does."""
        same = (fresh.id, fresh.sha256)
        return next((held for held in self.held() if (held.dataset.id, held.dataset.sha256) == same), None)

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
