"""The command ``python -m indicators site``: what may be asked, and what is printed."""

import argparse
import math
from typing import Final

from accessibility.siting import OBJECTIVES
from i18n import Locale
from i18n.command import Help
from indicators.document import printed
from indicators.measured import Ground, Shelf
from indicators.siting import sited
from indicators.siting_text import siting_document, siting_text
from indicators.siting_wish import SECONDS, SPACING_METRES, Siting
from indicators.terminal import zone_names
from model.role import SERVICES
from store import indicators

NAN: Final = math.nan


def add_site(command: argparse.ArgumentParser, told: Help) -> None:
    """Add the words of the command; ``help_of`` gives the help of each by name."""
    command.add_argument("--service", required=True, choices=SERVICES, metavar="S", help=told("site-of"))
    command.add_argument("--count", required=True, type=int, metavar="K", help=told("site-count"))
    command.add_argument("--objective", required=True, choices=OBJECTIVES, help=told("site-objective"))
    command.add_argument("--threshold", type=float, metavar="N", help=told("threshold"))
    command.add_argument("--candidates", default="", metavar="ID", help=told("site-candidates"))
    numbers = {
        "spacing": SPACING_METRES,
        "capacity": math.inf,
        "cost-low": NAN,
        "cost-high": NAN,
        "budget": NAN,
        "seconds": SECONDS,
    }
    for name, usual in numbers.items():
        command.add_argument(f"--{name}", type=float, default=usual, metavar="N", help=told(f"site-{name}"))
    command.add_argument("--pareto", action="store_true", help=told("site-front"))
    command.add_argument("--worlds", action="store_true", help=told("site-worlds"))


def site(store: Shelf, base: Ground, options: argparse.Namespace, say: Locale) -> str:
    """Return where new sites of a service should stand."""
    wish = Siting(
        service=options.service,
        count=options.count,
        objective=options.objective,
        threshold=options.threshold,
        candidates=options.candidates,
        spacing=options.spacing,
        capacity=options.capacity,
        cost_low=options.cost_low,
        cost_high=options.cost_high,
        budget=options.budget,
        seconds=options.seconds,
        front=options.pareto,
        worlds=options.worlds,
    )
    found = sited(store, base, wish, indicators())
    if options.json:
        return printed(siting_document(found))
    return siting_text(found, zone_names(base, say), say)
