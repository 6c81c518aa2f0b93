"""Rewrites the illustrative snapshots and their catalogue entries, or checks that they are what would be written."""

import argparse
import sys
from pathlib import Path
from typing import Final

from data.illustrative.drawings import drawings
from data.illustrative.files import entry, geojson

DATA: Final = Path(__file__).parents[1]


def written() -> dict[Path, bytes]:
    """Return every file that belongs here with its bytes, paths relative to the data folder."""
    files: dict[Path, bytes] = {}
    for drawing in drawings():
        snapshot = geojson(drawing)
        files[Path("snapshots", f"{drawing.id}.geojson")] = snapshot
        files[Path("catalog", f"{drawing.id}.toml")] = entry(drawing, snapshot)
    return files


def stale(files: dict[Path, bytes], data: Path) -> list[Path]:
    """Return the ``files`` that are absent below ``data`` or hold other bytes there."""
    return [
        path for path, content in files.items() if not (data / path).is_file() or (data / path).read_bytes() != content
    ]


def main(arguments: list[str] | None = None) -> int:
    """Write the files (status 0), or with ``--check`` only compare them (status 1 when any differs)."""
    parser = argparse.ArgumentParser(prog="python -m data.illustrative", description=__doc__)
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args(arguments)
    files = written()
    different = stale(files, DATA)
    for path in different:
        if not asked.check:
            (DATA / path).parent.mkdir(parents=True, exist_ok=True)
            (DATA / path).write_bytes(files[path])
        sys.stdout.write(f"{path.as_posix()}\n")
    return int(asked.check and bool(different))


if __name__ == "__main__":
    sys.exit(main())
