"""A sum or a count in one state of the data and in another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Total:
    """How much, or how many, there is before and after; NaN where nothing is known of it.

    Parameters
    ----------
    name
        Id of what is added up or counted: a field, a service, a parameter.
    """

    name: str
    before: float
    after: float

    @property
    def moved(self) -> bool:
        """Whether it is another; not known stays not known."""
        return repr(self.before) != repr(self.after)
