"""What a figure that somebody printed has to say about an indicator of the catalogue."""

from dataclasses import dataclass

from model.norm import Match
from model.text import Text


@dataclass(frozen=True, slots=True)
class ReportedAs:
    """Which reported figure speaks for which indicator, and how well.

    It is shown at the level it was reported for, and never spread over zones. Two figures that match
    partially tell different things and are no range; only reports of one figure, place and date are.

    Parameters
    ----------
    indicator
        Id in the catalogue.
    figure
        Column ``indicator`` of the reported figures; its unit is the indicator's.
    match
        ``exact``: the same definition. ``near``: another way of counting, or another group of people.
        ``partial``: a part of it only.
    caveat
        What a reader must know before the two are compared.
    dataset
        The dataset that the figure stands in; empty for the reported figures in use.
    """

    indicator: str
    figure: str
    match: Match
    caveat: Text
    dataset: str = ""
