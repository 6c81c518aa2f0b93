"""An upload that waits: whole on disk, never in use, until a person accepts or discards it."""

from dataclasses import dataclass

from model.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Held:
    """What waits for a person.

    Parameters
    ----------
    id
        Its name in commands and addresses: the number of the line of the log that tells of its coming, never given
        again.
    dataset
        What it would be, with the version that it would get if it were accepted now; ``kept_at`` and ``kept_by`` are
        when it came and who brought it.
    file
        Name of the file that it came from; empty where nobody said. It is text of others: never markup, never a path.
    base
        The version that it was compared with and would replace; 0 when there was none.
    """

    id: str
    dataset: Dataset
    file: str
    base: int

    @property
    def who(self) -> str:
        """Who brought it."""
        return self.dataset.kept_by

    @property
    def when(self) -> str:
        """When it came: UTC, ISO."""
        return self.dataset.kept_at
