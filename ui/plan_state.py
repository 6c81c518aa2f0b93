"""The plan at hand: the edits of a scenario, held in the address so that a link, the back button and a file agree."""

from dataclasses import dataclass
from typing import Final

import streamlit as st

from indicators.scenario_file import link_of, scenario_of_link
from indicators.sketching import Click, Edits
from model.problem import Problem, ProblemError
from model.scenario import Scenario
from ui import planned, state

EDITS: Final = "edits"
OTHER: Final = "other"
FIRST: Final = "plan-first"  # the first of two clicks
TROUBLE: Final = "plan-trouble"  # what was refused a moment ago


@dataclass(frozen=True, slots=True)
class Plan:
    """Edits as an address has them.

    Parameters
    ----------
    link
        The part of the address; empty for no edits.
    edits
        What it says; none where it cannot be read.
    problem
        Why it cannot be read, or be done on the data in use.
    """

    link: str = ""
    edits: Edits = ()
    problem: Problem | None = None

    @property
    def fit(self) -> str:
        """Return the part of the address if it can be done; else as for no edits."""
        return "" if self.problem is not None else self.link


def held(name: str = EDITS) -> Plan:
    """Return the plan that the address, or the session, holds under ``name``."""
    link = state.told(name)
    state.keep(name, link, "")
    return read(link)


def read(link: str) -> Plan:
    """Return the plan that a part of an address says."""
    if not link:
        return Plan()
    edits: Edits = ()
    try:
        edits = scenario_of_link(link).edits
        planned.edited_by(link)
    except ProblemError as fault:
        return Plan(link, edits, fault.problems[0])
    return Plan(link, edits)


def put(edits: Edits, name: str = EDITS) -> None:
    """Hold other edits under ``name``, in the address too."""
    state.keep(name, link_of(Scenario(edits)) if edits else "", "")
    st.session_state.pop(FIRST, None)


def attempt(edits: Edits) -> bool:
    """Hold other edits if they can be done on the data in use; else keep the old ones, and say why. Tell which."""
    plan = read(link_of(Scenario(edits)) if edits else "")
    if plan.problem is not None:
        trouble(plan.problem)
        return False
    put(edits)
    return True


def trouble(problem: Problem) -> None:
    """Keep what was refused until the page has said it."""
    st.session_state[TROUBLE] = problem


def troubled() -> Problem | None:
    """Return what was refused a moment ago, once."""
    found: Problem | None = st.session_state.pop(TROUBLE, None)
    return found


def first() -> Click | None:
    """Return the first of two clicks, where the second is awaited."""
    found: Click | None = st.session_state.get(FIRST)
    return found


def begin(click: Click | None) -> None:
    """Remember the first of two clicks; None forgets it."""
    st.session_state[FIRST] = click
