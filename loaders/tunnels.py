"""Questions barriers that are called a tunnel: what runs under the ground bars nobody's way above it."""

import re
from typing import Final

import pandas as pd

from loaders.finding import Findings, few, in_cells
from model.problem import Severity

_UNDER_GROUND: Final = frozenset({"motorway", "railway"})
_NAMES: Final = ("name_ar", "name_en")
# The word for a tunnel, also with the article and the prepositions that Arabic writes in one word with it.
_TUNNEL: Final = re.compile(
    r"(?:^|[\s(،-])(?:و|ب|ل|ال|لل|بال|وال)?(?:نفق|أنفاق|انفاق)(?:$|[\s)،-])|\btunnel\b|터널", re.IGNORECASE
)


def question_tunnels(fields: pd.DataFrame) -> Findings:
    """Return the motorways and railways that bear the name of a tunnel, but are not marked as one.

    Parameters
    ----------
    fields
        Fields of the role ``barriers`` by row.
    """
    nothing = fields.index[:0]
    if "kind" not in fields:
        return Findings(nothing)
    called = pd.Series(None, index=fields.index, dtype=object, name="name")
    for column in (name for name in _NAMES if name in fields):
        cells = fields[column].astype(object)
        hit = cells.map(lambda name: isinstance(name, str) and bool(_TUNNEL.search(name))).astype(bool)
        called = called.where(called.notna() | ~hit, cells)
    found = called[called.notna() & fields["kind"].isin(_UNDER_GROUND)]
    if not len(found):
        return Findings(nothing)
    return Findings(nothing, (in_cells("barrier-tunnel-name", Severity.NOTE, found, facts={"names": few(found)}),))
