"""The datasets as they would be if an upload that waits were accepted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from model.dataset import Dataset
from store.blobs import Blobs
from store.book import Pointer
from store.built_in import BuiltIn
from store.held import Held
from store.ledger import Ledger
from store.reading import Reader
from store.view import View

_AFTER_ALL: int = 1 << 62  # the number of a line that comes after every line of the log


class Imagined(Reader):
    """What the store would answer after the acceptance of ``held``; nothing in it can be changed.

    Parameters
    ----------
    held
        The upload; it is the current version of its dataset here.
    """

    def __init__(
        self, ledger: Ledger, blobs: Blobs, shipped: BuiltIn, clock: Callable[[], datetime], held: Held
    ) -> None:
        super().__init__(ledger, blobs, shipped, clock)
        self._held = held

    def history(self, id: str) -> tuple[Dataset, ...]:  # noqa: A002 - the word of commands and addresses
        """Return every version of a dataset, newest first, the imagined one before all others.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown``.
        """
        dataset = self._held.dataset
        if id != dataset.id:
            return super().history(id)
        with self._ledger.reading() as book:
            return (dataset, *(book.history(id) if book else ()))

    def _bases(self, id_: str) -> Mapping[int, int]:
        bases, dataset = super()._bases(id_), self._held.dataset
        if id_ != dataset.id:
            return bases
        pointer = super()._view().pointers.get(id_)
        return {**bases, dataset.version: pointer.base if pointer else 0}

    def state(self) -> str:
        """Return the token of the store, with the upload's number behind it."""
        return f"{super().state()}-{self._held.id}"

    def _view(self) -> View:
        view = super()._view()
        dataset = self._held.dataset
        pointers = {**view.pointers, dataset.id: Pointer(dataset, _AFTER_ALL, retired=False)}
        return replace(view, pointers=pointers)
