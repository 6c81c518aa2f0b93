"""The command ``composite``: the three indices, with every doubt about their places."""

import argparse

from i18n import Locale
from indicators.composing import composed
from indicators.composite_text import composite_document, composite_text
from indicators.document import printed
from indicators.measured import ground, opened
from indicators.terminal import zone_names
from model.ranking import Way
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
        return printed([composite_document(one) for one in found])
    return "\n\n".join(composite_text(one, zone_names(base, say), say) for one in found)
