"""An indicator that is made without code at a terminal: what a person says of it, and what was kept."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from i18n import Locale
from i18n.terminal import plain
from indicators.document import Plain, number
from model.definition import About, Definition, How
from model.text import LANGUAGES, Text

if TYPE_CHECKING:
    from model.indicator import Direction


def definition_of(options: argparse.Namespace, about: About) -> Definition:
    """Return what a person wrote on the command line as a definition that nobody judged yet."""
    title, note = (
        Text(**{language: getattr(options, f"{part}_{language}") for language in LANGUAGES})
        for part in ("title", "note")
    )
    return Definition(
        id=options.id,
        title=title,
        note=note,
        unit=options.unit,
        direction=cast("Direction", options.direction),
        domain=options.domain,
        dataset=options.dataset,
        how=cast("How", options.how),
        column=options.column,
        per=options.per,
        about=cast("About", options.about or about),
        target=options.target,
    )


def definition_document(definition: Definition) -> dict[str, Plain]:
    """Return a definition as the plain data of a JSON document; no target is null."""
    told = asdict(definition)
    return told | {"target": number(definition.target)}


def definition_text(definition: Definition, key: str, say: Locale) -> str:
    """Return what became of a definition: message ``key`` with its name and version."""
    made: dict[str, str | int] = {
        "title": definition.title.of(say.language),
        "version": definition.version,
        "how": say.say(f"how-{definition.how}"),
        "dataset": definition.dataset,
        "columns": " / ".join((*definition.columns(), say.say(f"about-{definition.about}"))),
    }
    return plain(say.say(key, indicator=definition.id, **made))
