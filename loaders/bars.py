"""Shows a person at a terminal how far several sources are: a bar for each, gone when the work is done."""

import sys
import threading
from collections.abc import Mapping
from typing import Final, Self

from tqdm import tqdm

from loaders.bar import PATIENCE
from loaders.refreshing import Tell

_FORM: Final = "{desc} {bar:20} {percentage:3.0f} % {elapsed} {postfix}"


class Bars:
    """A line of progress for each source; used in a ``with`` statement around the work.

    Nothing is written where there is no terminal, and nothing within the first two seconds.

    Parameters
    ----------
    titles
        What each source is called, by its id.
    """

    def __init__(self, titles: Mapping[str, str]) -> None:
        self._bars = {
            name: tqdm(
                desc=title,
                total=1.0,
                position=number,
                leave=False,
                delay=PATIENCE,
                mininterval=0.0,
                miniters=0,
                bar_format=_FORM,
                file=sys.stderr,
                disable=not sys.stderr.isatty(),
            )
            for number, (name, title) in enumerate(titles.items())
        }
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Begin to show."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Take the lines away."""
        for bar in self._bars.values():
            bar.close()

    @property
    def tell(self) -> Tell:
        """What the work calls when a source has come further."""
        return self._tell

    def _tell(self, source: str, dataset: str, share: float) -> None:
        with self._lock:
            bar = self._bars[source]
            bar.set_postfix_str(dataset, refresh=False)
            # Not ``refresh``: that waits for nothing, and what it writes nobody takes away.
            bar.update(share - bar.n)
