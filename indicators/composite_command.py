"""The command ``composite``: the three indices, with every doubt about their places."""

import argparse
import json

from i18n import Locale
from indicators.composing import Way, composed
from indicators.composite_text import composite_document, composite_text
from indicators.measured import ground, opened
from store import composites


def composite(options: argparse.Namespace, say: Locale) -> str:
    """Return the composite indices that ``data/composites.toml`` declares.

    Raises
    ------
    ProblemError
        Rules ``composites-broken``, ``weights-unknown``, ``draws-impossible``.
    """
    store = opened()
    base = ground(store, real_only=options.real_only)
    way = Way(options.weights, options.normalise, options.aggregate, options.draws)
    found = composed(store, base, composites(), way)
    if options.json:
        return json.dumps([composite_document(one) for one in found], ensure_ascii=False, allow_nan=False, indent=1)
    zones = () if base.zones is None else zip(base.zones.ids, base.zones.names, strict=True)
    names = {zone: name.of(say.language) or zone for zone, name in zones}
    return "\n\n".join(composite_text(one, names, say) for one in found)
