"""Markup that is finished goes to the page as it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finished:
    """Markup for ``st.html`` that it neither lays out anew nor looks for on the disk: for what is long.

    Of a picture of 60 kB that took 2 ms a rerun.
    """

    text: str

    def _repr_html_(self) -> str:
        return self.text
