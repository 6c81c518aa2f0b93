"""What has to be thought of before rows are given away: what in them belongs to persons."""

import pandas as pd
from geopandas.geodataframe import GeoDataFrame

from loaders.finding import accepted
from loaders.privacy import scan, scan_homes
from model.dataset import Dataset
from model.problem import Problem, Severity
from model.role import ROLES

RESIDENTS = "residents"


def question_giving(frame: pd.DataFrame, dataset: Dataset) -> tuple[Problem, ...]:
    """Return what a person should know who takes the rows of a dataset out of the house.

    Maps and values keep back what would tell of few households; a file of rows keeps nothing back.
    """
    role = ROLES[dataset.role]
    shapes = frame.geometry if isinstance(frame, GeoDataFrame) else None
    cells = pd.DataFrame(frame.drop(columns=shapes.name) if shapes is not None else frame)
    named = {column: column for column in cells.columns if role.field(column)}
    found = [problem for problem in scan(cells, role, named, kept=True) if problem.rule == "personal-accepted"]
    columns = dict.fromkeys(str(problem.where[0].column) for problem in found if problem.where)
    told = []
    if columns:
        facts = {"dataset": dataset.id, **accepted(columns)}
        told.append(Problem("export-personal", Severity.NOTE, len(columns), facts=facts))
    homes = scan_homes(cells, shapes, kept=True) if role.id == RESIDENTS else ()
    told += [Problem("export-homes", Severity.NOTE, home.count, facts={"dataset": dataset.id}) for home in homes]
    return tuple(told)
