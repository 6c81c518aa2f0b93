"""The roles that a dataset can play, their fields, and the services that people need."""

from dataclasses import dataclass
from typing import Literal

FieldKind = Literal["text", "number", "flag", "time"]
POINT, LINE, POLYGON = "Point", "LineString", "Polygon"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a role.

    Parameters
    ----------
    minimum, maximum
        Bounds of a number, both included.
    choices
        The only values that a text may have; empty when any will do.
    unit
        Unit of a number, as an id.
    unique, distinct
        Whether a value that stands twice is refused, as rows cannot be told apart then; or is told only, as it may be
        one thing written twice.
    """

    name: str
    kind: FieldKind = "text"
    needed: bool = False
    minimum: float = float("-inf")
    maximum: float = float("inf")
    choices: tuple[str, ...] = ()
    unit: str = ""
    unique: bool = False
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What a dataset can be used as: the geometries it may have (empty: none is needed) and its fields.

    Parameters
    ----------
    telling
        Field whose column alone speaks for the role, even where others that it needs are missing.
    rival
        Whether datasets of it stand in for one another, so that one of them is in use; else each is for itself.
    """

    id: str
    geometry: tuple[str, ...]
    fields: tuple[Field, ...]
    geometry_needed: bool = True
    telling: str = ""
    rival: bool = True

    def field(self, name: str) -> Field | None:
        """Return the field called ``name``; None for an attribute that the role does not know."""
        return next((f for f in self.fields if f.name == name), None)


SERVICES: tuple[str, ...] = (
    "primary_health",
    "hospital",
    "pharmacy",
    "kindergarten",
    "primary_school",
    "secondary_school",
    "transit_stop",
    "open_space",
    "market",
    "bakery",
    "post_office",
    "bank",
    "digital_point",
    "government_office",
    "police",
    "fire_station",
    "worship",
    "community_centre",
    "berth",
)
LEVELS = ("project", "district", "governorate", "national", "world")
MODES = ("bus", "microbus", "tram", "rail", "metro", "ferry")
BARRIERS = ("canal", "railway", "wall", "port", "motorway")
BACKDROPS = ("sea", "lake", "canal", "land", "street", "rail", "industry")


def _text(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name) for name in names)


def _persons(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, "number", minimum=0, unit="persons") for name in names)


_ROLES = (
    Role(
        "zones",
        (POLYGON,),
        (
            Field("zone_id", needed=True, unique=True),
            Field("name_ar", needed=True),
            Field("name_en", needed=True),
            *_text("name_ko", "kind"),
        ),
    ),
    Role(
        "residents",
        (POINT, POLYGON),
        (
            Field("residents", "number", needed=True, minimum=0, unit="persons"),
            *_persons("women", "children_6_11", "older_65", "disabled", "households", "connected_households"),
            Field("income_fifth", "number", minimum=1, maximum=5, unit="fifth"),
        ),
        telling="residents",
    ),
    Role(
        "facilities",
        (POINT, POLYGON),
        (
            Field("service", needed=True, choices=SERVICES),
            Field("facility_id", distinct=True),
            *_text("name_ar", "name_en"),
            Field("capacity", "number", minimum=0),
            *_text("capacity_unit", "opens"),
            Field("mode", choices=MODES),
            Field("entrance", "flag"),
        ),
        telling="service",
    ),
    Role(
        "walk_network",
        (LINE,),
        (
            Field("walkable", "flag"),
            Field("kind"),
            Field("bridge", "flag"),
            Field("lit", "flag"),
            *_text("surface", "name_ar", "name_en"),
        ),
        telling="walkable",
    ),
    Role("barriers", (LINE, POLYGON), (Field("kind", choices=BARRIERS), *_text("name_ar", "name_en"))),
    Role(
        "observations",
        (POINT,),
        (
            Field("parameter", needed=True),
            Field("time", "time", needed=True),
            Field("value", "number", needed=True),
            Field("unit", needed=True),
            *_text("zone_id", "station", "method"),
        ),
        geometry_needed=False,
        telling="parameter",
    ),
    Role(
        "figures",
        (POINT,),
        (
            Field("indicator", needed=True),
            Field("place", needed=True),
            Field("level", needed=True, choices=LEVELS),
            Field("value", "number", needed=True),
            Field("unit", needed=True),
            Field("date", needed=True),
            Field("source_title", needed=True),
            Field("source_url", needed=True),
            *_text("evidence", "note"),
        ),
        geometry_needed=False,
        telling="indicator",
    ),
    Role(
        "projects",
        (POINT, LINE, POLYGON),
        (
            Field("project_id", needed=True),
            Field("name_ar", needed=True),
            Field("name_en", needed=True),
            Field("start", "time", needed=True),
            Field("end", "time"),
            Field("cost", "number", minimum=0),
            *_text("currency", "zone_id"),
        ),
        geometry_needed=False,
        telling="project_id",
    ),
    Role(
        "places",
        (POINT,),
        (
            Field("place_id", needed=True, unique=True),
            Field("name_ar", needed=True),
            Field("name_en", needed=True),
            *_text("name_ko", "kind", "source_title", "source_url", "note"),
        ),
        telling="place_id",
    ),
    Role("backdrop", (POINT, LINE, POLYGON), (Field("kind", choices=BACKDROPS),)),
    # Whatever speaks for no other role: kept whole, and of no use until an indicator is made of one of its columns.
    Role("table", (POINT, LINE, POLYGON), (Field("zone_id"),), geometry_needed=False, rival=False),
)
ROLES: dict[str, Role] = {role.id: role for role in _ROLES}
# Roles of which several datasets may be in use, each for its own values of one field.
PARTED: dict[str, str] = {"facilities": "service", "observations": "parameter"}
# Groups of residents that a value can be taken over: every column of persons, and the income fifths.
GROUPS: tuple[str, ...] = (
    *(field.name for field in ROLES["residents"].fields if field.unit == "persons" and field.name != "residents"),
    *(f"income_fifth:{fifth}" for fifth in range(1, 6)),
)
