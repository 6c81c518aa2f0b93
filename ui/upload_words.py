"""What the fields of a role are called and what may stand in them, in the reader's language."""

import math
from typing import Final

from figures.upload import field_name
from i18n import Locale
from loaders.template import Guide, Template
from model.role import ROLES, Field

COORDINATES: Final = ("longitude", "latitude", "shape")
# Under which beginning the values of a field have their names.
CHOICES: Final = {
    ("", "service"): "service",
    ("", "mode"): "mode",
    ("", "level"): "level",
    ("barriers", "kind"): "barrier",
    ("backdrop", "kind"): "backdrop",
}


def guide(made: Template, say: Locale) -> Guide:
    """Return the words of a template's second sheet."""
    return Guide(
        table=say.say("template-table"),
        sheet=say.say("template-guide"),
        heads=(say.say("template-column"), say.say("template-meaning")),
        meanings={field: _meaning(made.role, field, say) for field in made.fields},
        right_to_left=say.direction == "rtl",
    )


def _meaning(role: str, name: str, say: Locale) -> str:
    """Return what a field means, and what may stand in it."""
    lines = [field_name(name, say)]
    field = ROLES[role].field(name)
    if name in COORDINATES:
        lines.append(say.say(f"template-{name}"))
    elif name == "evidence":
        lines.append(say.say("template-evidence"))
    if field is not None:
        lines += _rules(role, field, say)
    return "\n".join(lines)


def _rules(role: str, field: Field, say: Locale) -> list[str]:
    if field.choices:
        named = CHOICES.get((role, field.name), CHOICES.get(("", field.name), ""))
        lines = [say.say("template-choices"), *(_choice(choice, named, say) for choice in field.choices)]
    else:
        lines = [say.say(f"template-kind-{field.kind}")]
    if field.minimum > -math.inf and field.maximum < math.inf:
        lines.append(say.say("template-range", low=field.minimum, high=field.maximum))
    elif field.minimum > -math.inf:
        lines.append(say.say("template-least", low=field.minimum))
    lines.append(say.say("template-needed" if field.needed else "template-optional"))
    return lines


def _choice(value: str, named: str, say: Locale) -> str:
    key = f"{named}-{value}"
    return f"{value} = {say.say(key)}" if say.has(key) else value
