"""The datasets as they stood at a moment of the past, told again from the log."""

from collections.abc import Callable
from datetime import datetime

from model.dataset import Dataset
from model.definition import Definition
from model.problem import ProblemError
from store.blobs import Blobs
from store.book import Book, Pointer
from store.built_in import BuiltIn
from store.chain import MOVING, STILL
from store.definitions import definitions_until
from store.draft import refusal
from store.ledger import Ledger
from store.reading import Reader
from store.view import View


class Past(Reader):
    """What the store would have answered at ``moment``; nothing in it can be changed.

    What comes with the project stands in every past as it stands now, since nobody kept it here.

    Parameters
    ----------
    moment
        UTC, ISO, as the log writes it; what was done at that very moment is done.
    """

    def __init__(
        self, ledger: Ledger, blobs: Blobs, shipped: BuiltIn, clock: Callable[[], datetime], moment: str
    ) -> None:
        super().__init__(ledger, blobs, shipped, clock)
        self._moment = moment

    def history(self, id: str) -> tuple[Dataset, ...]:  # noqa: A002 - the word of commands and addresses
        """Return every version of a dataset that had been kept by then, newest first.

        Raises
        ------
        ProblemError
            Rule ``dataset-unknown`` where none had been.
        """
        then = tuple(one for one in super().history(id) if one.kept_at <= self._moment)
        if not then:
            raise ProblemError(refusal("dataset-unknown", dataset=id))
        return then

    def definitions(self) -> tuple[Definition, ...]:
        """Return every indicator made without code that there was, in the version of then, sorted by id."""
        with self._ledger.reading() as book:
            return definitions_until(book, self._moment)

    def _read(self, book: Book) -> View:
        """Go through the log until the moment, and return what stood then."""
        pointers, choices, seal = dict[str, Pointer](), dict[tuple[str, str], str](), ""
        shipped = {name: entry.dataset for name, entry in self._shipped.entries.items()}
        kept_in = {(name, version): entry for entry, (name, version, _) in book.keepings().items()}
        kept = {(one.id, one.version): self._parted(one) for name in book.pointers() for one in book.history(name)}
        for line in book.audit():
            if line.time > self._moment:
                break
            which = (line.dataset, line.version)
            if line.action in MOVING:
                pointers[line.dataset] = Pointer(kept[which], kept_in[which], retired=line.action == "remove")
            # What came with the project then and does so no more cannot be used, whoever chose it.
            elif line.action == "activate" and (dataset := kept.get(which) or shipped.get(line.dataset)):
                for part in (line.detail,) if line.detail else ("", *dataset.services):
                    choices.pop((dataset.role, part), None)
                choices[dataset.role, line.detail] = line.dataset
            if line.action not in STILL:
                seal = line.hash
        return View(self._shipped, seal, pointers, choices)
