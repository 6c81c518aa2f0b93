"""The door of the loaders: ``python -m loaders``; a file begins to be read before what judges it is loaded."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from loaders.ahead import begin


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the exit status of the contract.

    Parameters
    ----------
    argv
        The words behind ``python -m loaders``; default those of this process.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    begun = begin(words)
    from loaders.commands import run  # noqa: PLC0415 - takes as long to load as a large file to read

    return run(words, begun)


if __name__ == "__main__":
    # A command ends before there is any rubbish worth collecting, and looking for it among a million places takes a
    # second.
    gc.disable()
    status = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # nobody reads any more
            stream.flush()
    # Not the long way: to give a million places back one by one takes half a second.
    os._exit(status)
