"""The server's heap: what lives long is moved out of the sight of the collector.

Streamlit can end every rerun with a full collection, which looks at everything that libraries, data and finished
pictures hold: 40 ms of processor time after an empty page, more than 100 when all pages have been seen. Here that is
switched off (``runner.postScriptGC``); Python collects by itself, the oldest generation when it has grown by a
quarter, and ``settle`` leaves little in it.
"""

import gc
from typing import Final

SETTLE_EVERY: Final = 10 * 60.0  # seconds


def leave() -> None:
    """Leave the heap alone until ``tend``: while libraries are loaded, looking takes a tenth and finds nothing."""
    gc.disable()


def tend() -> None:
    """Look after the heap again."""
    gc.enable()


def settle() -> None:
    """Throw away what nobody holds any more, and hide what is left from the collector until the next time.

    It holds up everybody for as long as it takes, 0.1 to 0.4 s: to be done now and then, not after each rerun.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
