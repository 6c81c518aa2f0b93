"""Asks whether rows that are each in order make sense together, as the role needs them to."""

from collections.abc import Mapping

import pandas as pd

from loaders.distance import Ask, question_distance
from loaders.finding import Findings
from loaders.network import question_network
from loaders.people import question_capacity, question_residents
from loaders.tunnels import question_tunnels
from loaders.zonal import question_zones
from model.role import Role


def question_sense(
    role: Role, fields: pd.DataFrame, shapes: pd.Series, sources: Mapping[str, str], ask: Ask, *, accept: bool
) -> Findings:
    """Return what no single cell could tell, and the rows that go for it.

    Parameters
    ----------
    fields, shapes
        Typed fields and geometries in EPSG:4326 of the same rows.
    sources
        Field → column of the file.
    ask
        Gives the streets in use, against which places are held.
    accept
        Whether a person has accepted what would otherwise be asked.
    """
    if role.id == "walk_network":
        return question_network(fields, shapes)
    if role.id == "zones":
        return question_zones(fields, shapes, accept=accept)
    if role.id == "barriers":
        return question_tunnels(fields)
    if role.id not in {"residents", "facilities"}:
        return Findings(fields.index[:0])
    numbers = question_residents if role.id == "residents" else question_capacity
    found = (numbers(fields, sources), question_distance(shapes, ask))
    return Findings(fields.index[:0], tuple(problem for part in found for problem in part.problems))
